import Tekseru
import TekseruRegister

/// Writes documents at random that an office might file: states, inspections, what follows them, corrections of
/// corrections, withdrawals and their withdrawals. It does not know what the register will refuse.
struct RandomOffice {
  private var random: Seeded
  private var written: [Kind: [String]] = [:]
  private var count = 0

  init(seed: UInt64) { random = Seeded(state: seed) }

  private static let kinds: [Kind] =
    [.organization, .inspector, .person, .council, .service, .reply, .calendar, .accident, .accident, .statement]
    + Array(repeating: .inspection, count: 7) + Array(repeating: .remediation, count: 7)
    + Array(repeating: .extension, count: 3) + Array(repeating: .extensionDecision, count: 4)
    + Array(repeating: .withdrawal, count: 8)

  /// The next document.
  mutating func next() -> String {
    let kind = pick(RandomOffice.kinds)
    count += 1
    let id = "\(kind.rawValue)-\(count)"
    let replaces = kind != .withdrawal && chance(1, in: 4) ? written[kind]?.randomElement(using: &random) : nil
    return document(kind, id, replaces)
  }

  /// Hears what became of its documents: those that are recorded may be named later.
  mutating func hear(_ outcomes: [Outcome]) {
    for outcome in outcomes where outcome.result.name == "recorded" {
      if let kind = outcome.kind, let id = outcome.id { written[kind, default: []].append(id) }
    }
  }

  private mutating func document(_ kind: Kind, _ id: String, _ replaces: String?) -> String {
    switch kind {
    case .inspection: return inspection(id, replaces)
    case .remediation:
      return Paper.remediation(
        id, of: violation(), pick(["reported", "confirmed", "rejected"]), on: day(after: 60), replaces: replaces)
    case .extension:
      return Paper.request(
        id, of: violation(), on: day(after: 45), until: chance(1, in: 5) ? nil : "2026-0\(pick([5, 6]))-15",
        replaces: replaces)
    case .extensionDecision:
      return Paper.decision(
        id, on: any(.extension), pick(["granted", "granted", "refused"]), on: day(after: 75),
        due: chance(1, in: 2) ? "2026-06-\(pick([10, 20, 29]))" : nil, replaces: replaces)
    case .service: return Paper.service(id, of: any(.inspection), on: day(after: 10), replaces: replaces)
    case .reply: return Paper.reply(id, of: any(.inspection), on: day(after: 20))
    case .withdrawal: return withdrawal(id)
    default: return registryDocument(kind, id, replaces)
    }
  }

  private mutating func registryDocument(_ kind: Kind, _ id: String, _ replaces: String?) -> String {
    switch kind {
    case .organization:
      return Paper.organization(
        organization(), id: id, parent: chance(1, in: 2) ? organization() : nil,
        country: chance(2, in: 3) ? pick(["KZ", "UZ"]) : nil, asOf: chance(1, in: 2) ? day(after: 60) : nil,
        replaces: replaces, with: ["weekDays": pick(["5", "6", "null"])])
    case .inspector:
      return Paper.inspector(inspector(), id: id, at: organization(), from: day(after: 60), replaces: replaces)
    case .person: return Paper.person(pick(["P-1", "P-2"]), id: id, at: organization())
    case .council:
      return Paper.council(
        id, of: organization(), established: day(after: 30),
        members: "[{\"person\":\"\(pick(["P-1", "P-2"]))\",\"side\":\"workers\"}]", replaces: replaces)
    case .calendar:
      return Paper.calendar(
        id, 2026, of: pick(["KZ", "UZ"]), off: ["2026-04-0\(pick([1, 2, 3, 7, 8, 9]))"], replaces: replaces)
    case .accident:
      return Paper.accident(
        id, at: organization(), on: day(after: 30), severity: pick(["light", "severe", "fatal"]),
        revises: chance(1, in: 2) ? any(.accident) : nil, replaces: replaces)
    default:
      return Paper.statement(id, "{\"inspections\":\(pick([1, 2, 3]))}", of: organization(), replaces: replaces)
    }
  }

  private mutating func inspection(_ id: String, _ replaces: String?) -> String {
    let numbers = [1, 2, 3].filter { _ in chance(3, in: 4) }
    var violations: [String] = []
    for number in numbers {
      let severity = pick(["critical", "gross", "significant", "minor", "none"])
      violations.append(
        Paper.violation(
          number, severity == "none" ? nil : severity, due: chance(1, in: 6) ? "2026-05-05" : nil,
          with: ["fixedOnSpot": chance(1, in: 8) ? "true" : "null", "category": "\"\(pick(["rules", "training"]))\""]))
    }
    return Paper.inspection(
      id, at: organization(), by: inspector(), on: day(after: 12), violations, replaces: replaces,
      with: ["ground": pick(["\"council\"", "\"workers\"", "null"])])
  }

  private mutating func withdrawal(_ id: String) -> String {
    let kinds = written.keys.sorted { $0.rank < $1.rank }
    let kind = chance(1, in: 3) ? .withdrawal : kinds.randomElement(using: &random) ?? .inspection
    return Paper.withdrawal(id, of: any(kind), kind.rawValue)
  }

  private mutating func any(_ kind: Kind) -> String {
    let known = written[kind] ?? []
    return known.suffix(chance(1, in: 2) ? 4 : known.count).randomElement(using: &random) ?? "none"
  }

  private mutating func violation() -> String { "\(any(.inspection))/\(pick([1, 2, 3]))" }

  private mutating func organization() -> String { pick(["A", "B", "C", "D"]) }

  private mutating func inspector() -> String { pick(["TI-1", "TI-2", "TI-3"]) }

  private mutating func day(after days: Int) -> String {
    let first = Day(number: 20_514)  // 2026-03-02
    return first.adding(days: Int.random(in: 0...days, using: &random)).description
  }

  private mutating func chance(_ part: Int, in whole: Int) -> Bool { Int.random(in: 0..<whole, using: &random) < part }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: choices.indices, using: &random)]
  }
}
