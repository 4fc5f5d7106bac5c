import Tekseru

extension Tree {
  /// Decimal numbers in their order; a single one may stand without a list.
  mutating func readDecimals(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    guard nodes[child].kind == .list else { return readOneDecimal(at: child, field, shape) }
    guard let run = beginRun(child, shape.fields[field].key) else { return .wrong }
    path.append(.field(shape.fields[field].key))
    defer { path.removeLast() }
    var isRight = true
    var item = child + 1
    var position = 0
    while item < Int(nodes[child].next) {
      if readNumber(at: item) {
        hold(item, run: run)
      } else {
        path.append(.item(position))
        report(.valueType, node: item, expected: .decimal)
        path.removeLast()
        isRight = false
      }
      item = Int(nodes[item].next)
      position += 1
    }
    return isRight ? (slots[run] == 0 ? .absent : .held) : .wrong
  }

  /// The number moves to a node of its own, so that the field's node can say where its run begins.
  private mutating func readOneDecimal(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    guard readNumber(at: child) else {
      report(.valueType, field: shape.fields[field].key, node: child, expected: .decimal)
      return .wrong
    }
    let number = nodes.count
    nodes.append(nodes[child])
    let run = slots.count
    slots.append(repeating: 1, count: 1)
    slots.append(Int32(truncatingIfNeeded: number))
    nodes[child].value = Int64(run)
    return .held
  }

  mutating func readInstant(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    guard isText(child), let instant = Instant(text(of: nodes[child])) else { return refuse(child, field, shape) }
    nodes[child].value = instant.milliseconds
    if shape.codes[field].hasHappened, let last = lastPossibleDay, last < instant.day {
      report(
        .dateInFuture, field: shape.fields[field].key, node: child,
        details: ["today": last.adding(days: -1).description])
      return .wrong
    }
    return .held
  }
}
