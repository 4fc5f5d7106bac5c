/// A round of a contest: who meets whom, and how many of them go up to the next.
public struct Stage: Hashable, Sendable {
  /// The code, once in a nomination.
  public let code: Identifier
  /// The stage before it; nil for the first.
  public let after: Identifier?
  /// The level at which it is held: at the branch level those of each branch meet, at the union level all of a union.
  public let level: Organization.Level
  /// Whether the bands meet each other here.
  public let mergesBands: Bool
  /// Who goes up: those of each group and band who took this place or a better one; 0 for the last stage.
  public let goingUp: Int

  /// Makes a stage; refuses a number of those who go up that is below 0 or above 1 000.
  public init(
    code: Identifier, after: Identifier? = nil, level: Organization.Level, mergesBands: Bool = false, goingUp: Int = 0
  ) throws(Problems) {
    guard (0...Ranking.limit.places).contains(goingUp) else {
      throw Problems([
        Problem(.valueType, at: "goingUp", value: "\(goingUp)", expected: .integer(0...Ranking.limit.places))
      ])
    }
    self.code = code
    self.after = after
    self.level = level
    self.mergesBands = mergesBands
    self.goingUp = goingUp
  }
}

/// The stages of a contest, one after the other.
public struct Stages: Hashable, Sendable {
  /// The stages from the first to the last; empty where all meet at once.
  public let inOrder: [Stage]

  /// The most stages that a contest may have.
  public static let limit = 10

  /// No stages: all meet at once.
  public static let none = Stages()

  private init() { inOrder = [] }

  /// Brings stages into their order; refuses a circle, two that follow the same one, an unknown one before, and a stage
  /// from which nobody goes up though another follows.
  public init(_ stages: [Stage]) throws(Problems) {
    guard stages.count <= Stages.limit else {
      throw Problems([.tooMany("stages", stages.count, limit: Stages.limit)])
    }
    try Problems.throwIfAny(Problem.repeated(stages.map(\.code), at: "stages"))
    let codes = Set(stages.map(\.code))
    try Problems.throwIfAny(
      stages.compactMap { stage in stage.after.flatMap { codes.contains($0) ? nil : Stages.problem($0, "unknown") } })
    var order = stages.filter { $0.after == nil }
    while let last = order.last, order.count < stages.count {
      let next = stages.filter { $0.after == last.code }
      guard next.count == 1 else { break }
      order += next
    }
    if order.count != stages.count || order.count(where: { $0.after == nil }) > 1 {
      let outside = stages.first { stage in !order.contains(stage) } ?? order[1]
      throw Problems([Stages.problem(outside.code, "notOneAfterAnother")])
    }
    try Problems.throwIfAny(order.dropLast().filter { $0.goingUp == 0 }.map { Stages.problem($0.code, "nobodyGoesUp") })
    inOrder = order
  }

  private static func problem(_ code: Identifier, _ reason: String) -> Problem {
    Problem(.contestStages, at: "stages", value: code.text, reason: reason)
  }
}
