import Tekseru

/// Lists leave behind them a run of slots: how many items are held, then their nodes in the content's order.
extension Tree {
  mutating func readObject(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    guard nodes[child].kind == .object, let inner = shape.children[field] else { return refuse(child, field, shape) }
    path.append(.field(shape.fields[field].key))
    defer { path.removeLast() }
    guard let base = readFields(of: child, by: inner, mayBeEmpty: true) else { return .absent }
    nodes[child].value = Int64(base)
    return .held
  }

  mutating func readList(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    guard nodes[child].kind == .list, let inner = shape.children[field] else { return refuse(child, field, shape) }
    guard let run = beginRun(child, shape.fields[field].key) else { return .wrong }
    path.append(.field(shape.fields[field].key))
    let mayBeEmpty = !inner.codes.contains { $0.isRequired }
    var isOrdered = true
    var item = child + 1
    var position = 0
    while item < Int(nodes[child].next) {
      path.append(.item(position))
      if readItem(item, by: inner, mayBeEmpty) {
        isOrdered = isOrdered && follows(item, by: inner, run: run)
        hold(item, run: run)
      }
      path.removeLast()
      item = Int(nodes[item].next)
      position += 1
    }
    path.removeLast()
    if !isOrdered { order(by: inner, run: run) }
    return slots[run] == 0 ? .absent : .held
  }

  private mutating func readItem(_ item: Int, by inner: Shape, _ mayBeEmpty: Bool) -> Bool {
    if nodes[item].kind == .null { return false }
    guard nodes[item].kind == .object else {
      report(.valueType, node: item, expected: .object)
      return false
    }
    guard let base = readFields(of: item, by: inner, mayBeEmpty: mayBeEmpty) else { return false }
    nodes[item].value = Int64(base)
    return true
  }

  /// Makes room for as many items as there are; nil, and a problem, when there are too many.
  mutating func beginRun(_ list: Int, _ key: String) -> Int? {
    guard Int(nodes[list].count) <= limits.violations else {
      report(
        .documentTooLarge, field: key, node: list, reason: "violations",
        details: ["limit": "violations", "atMost": "\(limits.violations)"])
      return nil
    }
    let run = slots.count
    let room = nodes[list].kind == .list || nodes[list].kind == .object ? Int(nodes[list].count) : 1
    slots.append(repeating: 0, count: room + 1)
    nodes[list].value = Int64(run)
    return run
  }

  func hold(_ item: Int, run: Int) {
    slots[run] += 1
    slots[run + Int(slots[run])] = Int32(truncatingIfNeeded: item)
  }

  /// The number that orders an item; nil when its shape has none, or it could not be read.
  private func ordering(of item: Int, by inner: Shape) -> Int64? {
    guard let field = inner.ordering else { return nil }
    let slot = slots[Int(nodes[item].value) + field]
    return slot < 0 ? nil : nodes[Int(slot)].value
  }

  private func follows(_ item: Int, by inner: Shape, run: Int) -> Bool {
    guard slots[run] > 0, let number = ordering(of: item, by: inner),
      let last = ordering(of: Int(slots[run + Int(slots[run])]), by: inner)
    else { return true }
    return last <= number
  }

  private func order(by inner: Shape, run: Int) {
    arrange(run) { left, right in
      (ordering(of: left, by: inner) ?? 0) < (ordering(of: right, by: inner) ?? 0)
    }
  }

  /// Sorts a run by insertion: what comes in is nearly always in order, and a list's length is limited.
  func arrange(_ run: Int, _ precedes: (Int, Int) -> Bool) {
    let count = Int(slots[run])
    guard count > 1 else { return }
    for index in 2...count {
      let item = slots[run + index]
      var hole = index
      while hole > 1, precedes(Int(item), Int(slots[run + hole - 1])) {
        slots[run + hole] = slots[run + hole - 1]
        hole -= 1
      }
      slots[run + hole] = item
    }
  }

  /// A set of identifiers, or texts in their order; one value may stand without a list.
  mutating func readItems(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    let isSet = shape.codes[field].type == .identifiers
    let isList = nodes[child].kind == .list
    guard isList || isText(child) else { return refuse(child, field, shape) }
    guard !isList else { return readItems(ofList: child, field, shape, isSet) }
    guard isSet ? isIdentifier(at: child, shape.fields[field].key) : readText(at: child, field, shape) == .held else {
      return isSet ? refuse(child, field, shape) : .wrong
    }
    let run = slots.count
    slots.append(repeating: 1, count: 1)
    slots.append(Int32(truncatingIfNeeded: child))
    nodes[child].value = Int64(run)
    return .held
  }

  private mutating func readItems(ofList child: Int, _ field: Int, _ shape: Shape, _ isSet: Bool) -> Outcome {
    guard let run = beginRun(child, shape.fields[field].key) else { return .wrong }
    path.append(.field(shape.fields[field].key))
    defer { path.removeLast() }
    var isRight = true
    var item = child + 1
    var position = 0
    while item < Int(nodes[child].next) {
      if !isAbsent(item) {
        if isText(item), isSet ? isIdentifier(at: item, "[\(position)]") : true {
          hold(item, run: run)
        } else {
          path.append(.item(position))
          report(.valueType, node: item, expected: isSet ? .identifier : .text)
          path.removeLast()
          isRight = false
        }
      }
      item = Int(nodes[item].next)
      position += 1
    }
    guard isRight else { return .wrong }
    if isSet { makeSet(run) }
    return slots[run] == 0 ? .absent : .held
  }

  private func makeSet(_ run: Int) {
    arrange(run) { utf8(of: $0).lexicographicallyPrecedes(utf8(of: $1)) }
    var kept = 0
    for index in stride(from: 1, through: Int(slots[run]), by: 1) {
      let item = slots[run + index]
      if kept > 0, utf8(of: Int(item)).elementsEqual(utf8(of: Int(slots[run + kept]))) { continue }
      kept += 1
      slots[run + kept] = item
    }
    slots[run] = Int32(truncatingIfNeeded: kept)
  }
}
