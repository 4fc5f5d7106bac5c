import Yams

/// Turns a parsed YAML document into nodes of a tree; every scalar stays the text that was written.
struct YAMLTree {
  private(set) var marks: [SourcePlaces.Mark] = []
  private let limits: Limits

  init(limits: Limits) { self.limits = limits }

  /// Empties the notes of places before the next document.
  mutating func forgetDocument() { marks.removeAll(keepingCapacity: true) }

  /// Puts a node and everything in it.
  mutating func add(
    _ node: Yams.Node, to tree: inout Tree, key: String? = nil, keyPlace: Int32 = -1, depth: Int = 0
  ) throws(Unreadable) {
    let place = note(node.mark)
    guard depth <= limits.nesting else { throw Unreadable(reason: .nesting, place: place) }
    guard tree.nodes.count < limits.values else { throw Unreadable(reason: .values, place: place) }
    try check(node, place)
    switch node {
    case .scalar(let scalar): add(scalar, to: &tree, key, place, keyPlace)
    case .mapping(let mapping):
      let index = tree.open(.object, key: key, place: place, keyPlace: keyPlace)
      for pair in mapping { try add(pair.value, under: pair.key, to: &tree, depth: depth + 1) }
      tree.close(index)
    case .sequence(let sequence):
      let index = tree.open(.list, key: key, place: place, keyPlace: keyPlace)
      for item in sequence { try add(item, to: &tree, depth: depth + 1) }
      tree.close(index)
    case .alias: throw Unreadable(reason: .alias, place: place)
    }
  }

  private mutating func add(
    _ value: Yams.Node, under key: Yams.Node, to tree: inout Tree, depth: Int
  ) throws(Unreadable) {
    let place = note(key.mark)
    try check(key, place)
    guard case .scalar(let scalar) = key else { throw Unreadable(reason: .unexpected, place: place) }
    if scalar.string == "<<" { throw Unreadable(reason: .mergeKey, place: place) }
    try add(value, to: &tree, key: scalar.string, keyPlace: place, depth: depth)
  }

  private func add(
    _ scalar: Yams.Node.Scalar, to tree: inout Tree, _ key: String?, _ place: Int32, _ keyPlace: Int32
  ) {
    let isPlain = scalar.style == .plain || scalar.style == .any
    if isPlain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) {
      tree.add(.null, key: key, place: place, keyPlace: keyPlace)
    } else {
      tree.add(scalar.string.utf8, key: key, place: place, keyPlace: keyPlace)
    }
  }

  private func check(_ node: Yams.Node, _ place: Int32) throws(Unreadable) {
    if node.anchor != nil { throw Unreadable(reason: .alias, place: place) }
    let tag: Tag
    switch node {
    case .scalar(let scalar): tag = scalar.tag
    case .mapping(let mapping): tag = mapping.tag
    case .sequence(let sequence): tag = sequence.tag
    case .alias: throw Unreadable(reason: .alias, place: place)
    }
    // The parser names what has no tag itself; the three names of plain YAML change nothing.
    let plain = [Tag.Name.implicit, .nonSpecific, .str, .map, .seq].map(\.rawValue)
    guard plain.contains(tag.rawValue) else { throw Unreadable(reason: .tag, place: place) }
  }

  private mutating func note(_ mark: Yams.Mark?) -> Int32 {
    marks.append(SourcePlaces.Mark(line: mark?.line ?? 1, column: mark?.column ?? 1))
    return Int32(truncatingIfNeeded: marks.count - 1)
  }
}
