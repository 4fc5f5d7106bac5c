import Tekseru

/// Figures are an object with the names of indicators for keys; they leave behind them a run as lists do.
extension Tree {
  mutating func readFigures(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    guard nodes[child].kind == .object else { return refuse(child, field, shape) }
    guard let run = beginRun(child, shape.fields[field].key) else { return .wrong }
    path.append(.field(shape.fields[field].key))
    defer { path.removeLast() }
    var isRight = true
    var names: Set<String> = []
    var figure = child + 1
    while figure < Int(nodes[child].next) {
      if readFigure(figure, &names) {
        if !isAbsent(figure) { hold(figure, run: run) }
      } else {
        isRight = false
      }
      figure = Int(nodes[figure].next)
    }
    arrange(run) { keyUTF8(of: $0).lexicographicallyPrecedes(keyUTF8(of: $1)) }
    return isRight ? (slots[run] == 0 ? .absent : .held) : .wrong
  }

  func keyUTF8(of index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes.base + Int(nodes[index].keyStart), count: Int(nodes[index].keyCount))
  }

  private mutating func readFigure(_ figure: Int, _ names: inout Set<String>) -> Bool {
    let name = key(of: nodes[figure])
    guard names.insert(name).inserted else {
      report(
        .documentUnreadable, field: name, node: figure, atKey: true, reason: Unreadable.Reason.duplicateKey.rawValue)
      return false
    }
    guard let indicator = Indicator(name), !indicator.isDerived else {
      report(
        .valueNotInList, field: String(name.prefix(100)), node: figure, atKey: true,
        suggestion: Suggestion.nearest(to: name, among: Indicator.all.lazy.filter { !$0.isDerived }.map(\.name)),
        reason: Indicator(name) == nil ? "indicator" : "derived", details: ["indicator": String(name.prefix(100))])
      return false
    }
    if isAbsent(figure) || readNumber(at: figure) { return true }
    if indicator.isFact, let flag = flag(at: figure) {
      nodes[figure].kind = flag ? .yes : .no
      return true
    }
    report(.valueType, field: name, node: figure, expected: .decimal)
    return false
  }
}
