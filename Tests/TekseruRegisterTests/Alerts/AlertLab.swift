import Tekseru
import TekseruRegister
import Testing

/// A union of three levels with people in every post, and a register that decides when it is told to.
extension TestRegister {
  /// Union U above branch B above the primary organization GP in Kazakhstan, with somebody in each post.
  static func union(without missing: Set<String> = []) throws -> TestRegister {
    let office = try TestRegister()
    let people = Paper.posts.filter { !missing.contains($0.code) }.map { Paper.holder($0.code, $0.role, at: $0.place) }
    let outcomes = try office.file(Paper.tree + people + [Paper.inspector("TI-1")])
    #expect(outcomes.allSatisfy { $0.name == "recorded" }, "\(outcomes.map(\.problems))")
    return office
  }

  /// Decides at noon of a day; gives `person stage item passed` of everything that is told.
  @discardableResult
  func tell(_ day: String, overdueBefore: String? = nil) throws -> [String] {
    try tell(AlertMoment(noonOf: try Day(day)), overdueBefore: try overdueBefore.map { try Day($0) })
  }

  @discardableResult
  func tell(_ moment: AlertMoment, overdueBefore: Day? = nil) throws -> [String] {
    try register.tell(at: moment, overdueBefore: overdueBefore) { _, _ in }.digests.lines
  }

  /// What would be told at noon of a day.
  func rehearse(_ day: String) throws -> [String] {
    try reading().rehearseAlerts(at: AlertMoment(noonOf: try Day(day))) { _ in }.lines
  }

  /// Why nobody is told at noon of a day: `item person reason`.
  func silences(_ day: String) throws -> [String] {
    var rows: [AlertRow] = []
    _ = try reading().rehearseAlerts(at: AlertMoment(noonOf: try Day(day))) { rows.append($0) }
    return rows.compactMap { row in
      guard case .staySilent(let reason) = row.decision else { return nil }
      return "\(row.item.id) \(row.recipient?.code ?? "-") \(reason.name)"
    }
  }
}

extension [Digest] {
  /// A line for each item of each digest, in the order of people and items.
  var lines: [String] {
    flatMap { digest in
      digest.lines.map { line in
        let passed = line.passed.isEmpty ? "" : " after " + line.passed.map(\.rawValue).joined(separator: "+")
        return "\(digest.recipient.code) \(line.rung.stage.rawValue) \(line.item.id)\(passed)"
      } + (digest.overdueBefore > 0 ? ["\(digest.recipient.code) summary \(digest.overdueBefore)"] : [])
    }.sorted()
  }
}

extension Paper {
  static let tree = [
    organization("U", country: "KZ", level: "union"), organization("B", parent: "U", level: "branch"),
    organization("GP", parent: "B"),
  ]

  static let posts = [
    (code: "P-R", role: "responsible", place: "GP"), (code: "P-C", role: "chair", place: "GP"),
    (code: "P-B", role: "officer", place: "B"), (code: "P-Z", role: "officer", place: "U"),
    (code: "P-A", role: "administrator", place: "U"),
  ]

  static func holder(_ code: String, _ role: String, at place: String, until: String? = nil) -> String {
    let last = until.map { ",\"until\":\"\($0)\"" } ?? ""
    return document(
      "person", code,
      [
        "code": quoted(code), "name": quoted("Person \(code)"),
        "roles": "[{\"role\":\"\(role)\",\"organization\":\"\(place)\"\(last)}]",
      ])
  }

  static func silence(_ id: String, until: String, _ covers: [String: String]) -> String {
    document("silence", id, ["until": quoted(until), "reason": "\"Repair\""].merging(covers) { $1 })
  }

  static func acknowledgement(_ id: String, on date: String, until: String? = nil) -> String {
    document("acknowledgement", id, ["violation": quoted("I-1/1"), "date": quoted(date), "until": quoted(until)])
  }
}
