import Tekseru

extension Tree {
  /// A document with more problems than this has told its author enough.
  private static let mostProblems = 1_000
  private static let longestQuotation = 100

  /// Notes a problem of a value of the object that is being read.
  mutating func report(
    _ code: ProblemCode, field: String? = nil, node: Int? = nil, atKey: Bool = false, expected: Expectation? = nil,
    suggestion: String? = nil, reason: String? = nil, details: [String: String] = [:]
  ) {
    guard problems.count < Tree.mostProblems else { return }
    let place = node.map { atKey ? nodes[$0].keyPlace : nodes[$0].place } ?? -1
    problems.append(
      Problem(
        code, at: written(path, field), value: node.flatMap { atKey ? nil : quotation(of: $0) }, expected: expected,
        suggestion: suggestion, reason: reason, details: details))
    problemPlaces.append(place)
  }

  /// Takes a problem that the domain found, with a path of its own below the present one.
  mutating func report(_ problem: Problem) {
    guard problems.count < Tree.mostProblems else { return }
    var problem = problem
    problem.path = written(path, problem.path)
    problems.append(problem)
    problemPlaces.append(place(of: problem.path))
  }

  var hasErrors: Bool { problems.contains { $0.level == .error } }

  private func written(_ path: [PathPart], _ field: String?) -> String {
    var text = ""
    for part in path {
      switch part {
      case .field(let name): text += text.isEmpty ? name : "." + name
      case .item(let index): text += "[\(index)]"
      }
    }
    if let field, !field.isEmpty { text += text.isEmpty ? field : "." + field }
    return text
  }

  /// What stands there, cut to a length that a message can hold; nil for objects, lists and null.
  private func quotation(of index: Int) -> String? {
    switch nodes[index].kind {
    case .text, .number: String(text(of: nodes[index]).prefix(Tree.longestQuotation))
    case .yes: "true"
    case .no: "false"
    case .object, .list, .null: nil
    }
  }

  /// The place of `violations[2].due`, or of what lies around it when that is absent.
  func place(of path: String) -> Int32 {
    var index = 0
    for step in path.split(whereSeparator: { $0 == "." || $0 == "[" }) {
      let next = step.last == "]" ? Int(step.dropLast()).flatMap { part($0, of: index) } : field(step, of: index)
      guard let next else { break }
      index = next
    }
    guard nodes.count > 0 else { return -1 }
    return nodes[index].place >= 0 ? nodes[index].place : nodes[0].place
  }

  /// The value of a key, or of the other number of it: `inspector` may stand as `inspectors`.
  private func field(_ key: Substring, of container: Int) -> Int? {
    part(key, of: container) ?? part(key.last == "s" ? key.dropLast() : key + "s", of: container)
  }

  private func part(_ position: Int, of container: Int) -> Int? {
    var child = container + 1
    let end = Int(nodes[container].next)
    for _ in 0..<position where child < end { child = Int(nodes[child].next) }
    return child < end ? child : nil
  }

  private func part(_ key: Substring, of container: Int) -> Int? {
    var child = container + 1
    let end = Int(nodes[container].next)
    while child < end {
      if self.key(of: nodes[child]) == key { return child }
      child = Int(nodes[child].next)
    }
    return nil
  }
}
