public import Tekseru

extension DocumentReader {
  /// Finds out where values of documents stand in their file, by reading it once more.
  ///
  /// For problems that are found after reading, when nobody has kept the places: only what is refused or warned of pays.
  /// `paths` are those of problems, by the ordinal of their document; each gets a place in the same order. A path that
  /// the document does not have gets the place of what lies around it, at last of the document; nil when the bytes have
  /// no such document.
  public func places(of paths: [Int: [String]], in bytes: [UInt8], format: Format) -> [Int: [Place?]] {
    sought = SoughtPlaces(paths: paths)
    defer { sought = nil }
    _ = read(bytes, format: format)
    return sought?.found ?? [:]
  }
}

/// Paths whose places are looked for, and what was found of them.
struct SoughtPlaces {
  let paths: [Int: [String]]
  var found: [Int: [Place?]] = [:]
}

extension Tree {
  /// Notes the places that are looked for in the document of the nodes.
  ///
  /// They are turned into lines and columns in their order, because going on is cheaper than going back.
  mutating func notePlaces(of ordinal: Int, _ places: inout SourcePlaces) {
    guard let paths = sought?.paths[ordinal] else { return }
    let nodes = paths.map { place(of: $0) }
    var found = [Place?](repeating: nil, count: paths.count)
    for index in nodes.indices.sorted(by: { nodes[$0] < nodes[$1] }) { found[index] = places.place(nodes[index]) }
    sought?.found[ordinal] = found
  }
}
