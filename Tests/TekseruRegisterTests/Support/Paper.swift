import Tekseru
import TekseruDocuments
import Testing

/// Documents as JSON: what a test does not say has a plausible value.
enum Paper {
  static func document(_ kind: String, _ id: String, _ fields: [String: String]) -> String {
    var all = ["tekseru": "1", "document": "\"\(kind)\"", "id": "\"\(id)\""]
    all.merge(fields) { $1 }
    let pairs = all.filter { $0.value != "null" }.sorted { $0.key < $1.key }
    return "{" + pairs.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
  }

  /// A JSON string; null for nil.
  static func quoted(_ text: String?) -> String { text.map { "\"\($0)\"" } ?? "null" }

  static func organization(
    _ code: String, id: String? = nil, parent: String? = nil, country: String? = nil, level: String = "primary",
    asOf: String? = nil, replaces: String? = nil, with more: [String: String] = [:]
  ) -> String {
    document(
      "organization", id ?? code,
      [
        "code": quoted(code), "name": quoted("Organization \(code)"), "level": quoted(level), "parent": quoted(parent),
        "country": quoted(country), "asOf": quoted(asOf), "replaces": quoted(replaces),
      ].merging(more) { $1 })
  }

  static func inspector(
    _ code: String, id: String? = nil, at organization: String = "GP", from: String = "2025-01-01",
    until: String? = nil, replaces: String? = nil, with more: [String: String] = [:]
  ) -> String {
    document(
      "inspector", id ?? code,
      [
        "code": quoted(code), "name": quoted("Inspector \(code)"), "organization": quoted(organization),
        "from": quoted(from), "until": quoted(until), "replaces": quoted(replaces),
      ].merging(more) { $1 })
  }

  static func person(_ code: String, id: String? = nil, at organization: String? = nil) -> String {
    let roles = organization.map { "[{\"role\":\"chair\",\"organization\":\"\($0)\"}]" } ?? "null"
    return document("person", id ?? code, ["code": quoted(code), "name": quoted("Person \(code)"), "roles": roles])
  }

  static func council(
    _ id: String, of organization: String = "GP", established: String = "2025-06-01", members: String = "[]",
    replaces: String? = nil
  ) -> String {
    document(
      "council", id,
      [
        "organization": quoted(organization), "established": quoted(established), "members": members,
        "replaces": quoted(replaces),
      ])
  }

  static func violation(
    _ number: Int = 1, _ severity: String? = "significant", due: String? = nil, with more: [String: String] = [:]
  ) -> String {
    let fields = [
      "number": "\(number)", "category": "\"conditions\"", "text": quoted("Finding \(number)"),
      "severity": quoted(severity), "due": quoted(due),
    ].merging(more) { $1 }
    let pairs = fields.filter { $0.value != "null" }.sorted { $0.key < $1.key }
    return "{" + pairs.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
  }

  static func inspection(
    _ id: String, at organization: String = "GP", by inspector: String = "TI-1", on date: String = "2026-03-02",
    _ violations: [String] = [violation()], replaces: String? = nil, with more: [String: String] = [:]
  ) -> String {
    document(
      "inspection", id,
      [
        "organization": quoted(organization), "inspector": quoted(inspector), "date": quoted(date),
        "kind": "\"planned\"", "violations": "[" + violations.joined(separator: ",") + "]",
        "replaces": quoted(replaces),
      ].merging(more) { $1 })
  }

  static func withdrawal(_ id: String, of target: String, _ kind: String) -> String {
    document("withdrawal", id, ["kind": quoted(kind), "of": quoted(target), "reason": "\"Filed by mistake\""])
  }
}

extension Paper {
  /// The canonical content of a document.
  static func canonical(_ text: String) throws -> String {
    let reading = DocumentReader(today: TestRegister.opening.day).read(Array(text.utf8), format: .json)
    return String(decoding: try #require(reading.documents.first).content, as: UTF8.self)
  }
}
