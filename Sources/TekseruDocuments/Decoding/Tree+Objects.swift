import Tekseru

extension Tree {
  /// What became of a value.
  enum Outcome {
    case held
    /// Null or empty, which is the same as not being there.
    case absent
    case wrong
  }

  /// Reads an object by its shape into slots and says where they begin; nil when nothing is in it.
  mutating func readFields(of index: Int, by shape: Shape, mayBeEmpty: Bool) -> Int? {
    let base = slots.count
    slots.append(repeating: -1, count: shape.codes.count)
    var progress = Progress()
    var child = index + 1
    let end = Int(nodes[index].next)
    while child < end {
      if let field = field(keyOf: child, in: shape, expected: progress.expected) {
        readField(field, at: child, of: shape, base: base, &progress)
      } else {
        reportUnknown(child, in: shape, &progress)
      }
      child = Int(nodes[child].next)
    }
    if mayBeEmpty, progress.held | progress.wrong == 0 { return nil }
    reportMissing(in: index, by: shape, progress)
    checkOrders(of: shape, base: base)
    return base
  }

  /// What was seen of an object so far, a bit for each field.
  struct Progress {
    var expected = 0
    var seen: UInt64 = 0
    var held: UInt64 = 0
    var wrong: UInt64 = 0
    /// Keys that the shape does not have; nil while there are none.
    var unknown: Set<String>?
  }

  @inline(__always)
  private func field(keyOf child: Int, in shape: Shape, expected: Int) -> Int? {
    let key = UnsafePointer(bytes.base) + Int(nodes[child].keyStart)
    let count = Int(nodes[child].keyCount)
    let fields = shape.codes.count
    if expected < fields, shape.codes[expected].key.matches(key, count: count) { return expected }
    for field in 0..<fields where shape.codes[field].key.matches(key, count: count) { return field }
    return alias(key, count: count, in: shape)
  }

  private func alias(_ key: UnsafePointer<UInt8>, count: Int, in shape: Shape) -> Int? {
    for field in 0..<shape.codes.count where shape.codes[field].type == .identifiers {
      if shape.aliases[field]?.matches(key, count: count) == true { return field }
    }
    return nil
  }

  private mutating func readField(
    _ field: Int, at child: Int, of shape: Shape, base: Int, _ progress: inout Progress
  ) {
    let bit: UInt64 = 1 << UInt64(field)
    progress.expected = field + 1
    guard progress.seen & bit == 0 else {
      return report(
        .documentUnreadable, field: shape.fields[field].key, node: child, atKey: true,
        reason: Unreadable.Reason.duplicateKey.rawValue)
    }
    progress.seen |= bit
    switch readValue(at: child, field: field, of: shape) {
    case .held:
      slots[base + field] = Int32(truncatingIfNeeded: child)
      progress.held |= bit
    case .wrong: progress.wrong |= bit
    case .absent: break
    }
  }

  private mutating func reportUnknown(_ child: Int, in shape: Shape, _ progress: inout Progress) {
    let key = key(of: nodes[child])
    var unknown = progress.unknown ?? []
    let isNew = unknown.insert(key).inserted
    progress.unknown = unknown
    if isNew {
      let known = shape.fields.flatMap { [$0.key] + ($0.alias.map { [$0] } ?? []) }
      report(
        .fieldUnknown, field: String(key.prefix(100)), node: child, atKey: true,
        suggestion: Suggestion.nearest(to: key, among: known))
    } else {
      report(
        .documentUnreadable, field: String(key.prefix(100)), node: child, atKey: true,
        reason: Unreadable.Reason.duplicateKey.rawValue)
    }
  }

  private mutating func reportMissing(in index: Int, by shape: Shape, _ progress: Progress) {
    for field in 0..<shape.codes.count where shape.codes[field].isRequired {
      guard (progress.held | progress.wrong) >> UInt64(field) & 1 == 0 else { continue }
      let definition = shape.fields[field]
      if makesIDs, definition.key == HeaderKey.id.text { continue }
      report(
        .fieldMissing, field: definition.alias ?? definition.key, node: index, expected: definition.type.expectation)
    }
  }

  private mutating func checkOrders(of shape: Shape, base: Int) {
    for order in shape.orders {
      let earlier = slots[base + order.earlier]
      let later = slots[base + order.later]
      guard earlier >= 0, later >= 0 else { continue }
      let problem = Problem.order(
        earlier: Day(number: Int32(truncatingIfNeeded: nodes[Int(earlier)].value)), shape.fields[order.earlier].key,
        later: Day(number: Int32(truncatingIfNeeded: nodes[Int(later)].value)), shape.fields[order.later].key)
      if let problem { report(problem) }
    }
  }
}
