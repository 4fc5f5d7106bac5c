/// What hangs on an inspection, and what stands alone.
extension Paper {
  static func remediation(
    _ id: String, of violation: String = "I-1/1", _ event: String = "reported", on date: String = "2026-03-10",
    replaces: String? = nil
  ) -> String {
    document(
      "remediation", id,
      [
        "violation": quoted(violation), "event": quoted(event), "date": quoted(date), "replaces": quoted(replaces),
      ])
  }

  static func service(
    _ id: String, of inspection: String = "I-1", on date: String = "2026-03-03", replaces: String? = nil
  ) -> String {
    document(
      "service", id, ["inspection": quoted(inspection), "date": quoted(date), "replaces": quoted(replaces)])
  }

  static func reply(_ id: String, of inspection: String = "I-1", on date: String = "2026-03-09") -> String {
    document("reply", id, ["inspection": quoted(inspection), "date": quoted(date)])
  }

  static func request(
    _ id: String, of violation: String = "I-1/1", on date: String = "2026-03-20", until: String? = "2026-05-20",
    replaces: String? = nil
  ) -> String {
    document(
      "extension", id,
      [
        "violation": quoted(violation), "requested": quoted(date), "until": quoted(until), "reason": "\"Parts\"",
        "replaces": quoted(replaces),
      ])
  }

  static func decision(
    _ id: String, on request: String, _ decision: String = "granted", on date: String = "2026-03-25",
    due: String? = nil, replaces: String? = nil
  ) -> String {
    document(
      "extensionDecision", id,
      [
        "extension": quoted(request), "decision": quoted(decision), "date": quoted(date), "due": quoted(due),
        "replaces": quoted(replaces),
      ])
  }

  static func accident(
    _ id: String, at organization: String = "GP", on date: String = "2026-02-10", severity: String = "light",
    revises: String? = nil, replaces: String? = nil
  ) -> String {
    document(
      "accident", id,
      [
        "organization": quoted(organization), "date": quoted(date),
        "victims": "[{\"ref\":\"1\",\"severity\":\"\(severity)\",\"daysLost\":5}]", "revises": quoted(revises),
        "replaces": quoted(replaces),
      ])
  }

  static func statement(
    _ id: String, _ figures: String = "{}", of organization: String = "GP", for period: String = "2026",
    replaces: String? = nil, note: String? = nil
  ) -> String {
    document(
      "statement", id,
      [
        "organization": quoted(organization), "period": quoted(period), "figures": figures,
        "replaces": quoted(replaces), "note": quoted(note),
      ])
  }

  static func calendar(_ id: String, _ year: Int, of country: String = "KZ", off: [String], replaces: String? = nil)
    -> String
  {
    let days = off.map { "{\"date\":\"\($0)\",\"what\":\"off\",\"name\":\"Day off\"}" }
    return document(
      "calendar", id,
      [
        "country": quoted(country), "year": "\(year)", "days": "[" + days.joined(separator: ",") + "]",
        "replaces": quoted(replaces),
      ])
  }

  /// An organization in Kazakhstan and its inspector.
  static let office = [organization("GP", country: "KZ"), inspector("TI-1")]
}

extension TestRegister {
  /// A register with an organization in Kazakhstan and its inspector.
  static func office() throws -> TestRegister {
    let office = try TestRegister()
    try office.file(Paper.office)
    return office
  }
}
