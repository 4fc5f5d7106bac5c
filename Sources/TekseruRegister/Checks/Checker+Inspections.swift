import Tekseru

extension Checker {
  /// What is wrong or odd with an inspection.
  func problems(of inspection: Inspection, _ document: Document) throws(SQLFailure) -> [Problem] {
    var found: [Problem] = []
    if let problem = try problem(ofParty: .organization, inspection.organization.text, at: "organization") {
      found.append(problem)
    }
    let isKnown = found.isEmpty
    for (index, inspector) in inspection.inspectors.enumerated() {
      let path = inspection.inspectors.count == 1 ? "inspector" : "inspectors[\(index)]"
      // Where the organization is not known, that nobody has a mandate there says nothing more.
      found += try problems(ofInspector: inspector, at: path, in: inspection)
        .filter { isKnown || $0.code != .inspectorNoMandate }
    }
    for (index, violation) in inspection.violations.enumerated() {
      guard let repeats = violation.repeats else { continue }
      if let problem = try problem(ofViolation: repeats, at: "violations[\(index)].repeats") { found.append(problem) }
    }
    guard !found.contains(where: { $0.level == .error }) else { return found }
    found += try calendarProblems(of: inspection)
    if document.replaces == nil, let problem = try resemblance(of: inspection, document) { found.append(problem) }
    return found
  }

  private func problems(
    ofInspector code: Identifier, at path: String, in inspection: Inspection
  ) throws(SQLFailure) -> [Problem] {
    if let problem = try problem(ofParty: .inspector, code.text, at: path) { return [problem] }
    guard let party = try projector.parties.find(.inspector, code.text) else { return [] }
    let mandates = try projector.directory.mandates(of: party)
    guard let mandate = mandates.last(where: { $0.covers(inspection) }) else {
      let ended = mandates.last { $0.organizations.contains(inspection.organization) }?.until
      let details = [
        "organization": inspection.organization.text, "day": inspection.date.description,
        "ended": ended.map(\.description),
      ].compactMapValues { $0 }
      let reason = ended.map { $0 < inspection.date } == true ? "ended" : nil
      return [Problem(.inspectorNoMandate, at: path, value: code.text, reason: reason, details: details)]
    }
    guard !mandate.trainings.isEmpty, !mandate.isTrained(on: inspection.date) else { return [] }
    let last = mandate.trainings.compactMap(\.validUntil).max()
    let details = ["day": inspection.date.description, "ended": last?.description ?? ""]
    return [Problem(.trainingExpired, at: path, value: code.text, details: details)]
  }

  private func calendarProblems(of inspection: Inspection) throws(SQLFailure) -> [Problem] {
    let waiting = inspection.violations.enumerated().filter { $0.element.due == nil }
    guard !waiting.isEmpty else { return [] }
    let organization = try projector.parties.find(.organization, inspection.organization.text)
    guard let organization else { return [] }
    let terms = try Terms(projector, organization: organization, on: inspection.date, at: nil)
    guard terms.rules != nil else {
      return [
        Problem(.calendarMissing, at: "organization", value: inspection.organization.text, reason: "noCountry")
      ]
    }
    var years: [Int: Int] = [:]
    for (index, violation) in waiting {
      guard let year = terms.reckoning(of: violation, found: inspection.date)?.missingCalendarYear else { continue }
      years[year] = years[year] ?? index
    }
    return years.sorted { $0.key < $1.key }.map { year, index in
      let country = terms.rules?.country.rawValue ?? ""
      return Problem(
        .calendarMissing, at: "violations[\(index)]", details: ["year": "\(year)", "country": country])
    }
  }

  /// The same organization, inspector and day under another id.
  private func resemblance(of inspection: Inspection, _ document: Document) throws(SQLFailure) -> Problem? {
    guard let organization = try projector.parties.find(.organization, inspection.organization.text),
      let code = inspection.inspectors.first, let inspector = try projector.parties.find(.inspector, code.text),
      let other = try projector.things.inspection(at: organization, by: inspector, on: inspection.date.key)
    else { return nil }
    guard let entry = try projector.log.entry(other) else { return nil }
    return Problem(.documentResembles, value: document.id.text, details: ["id": entry.id])
  }
}

extension Inspector {
  /// Whether this mandate is for an inspection's organization and day.
  fileprivate func covers(_ inspection: Inspection) -> Bool {
    organizations.contains(inspection.organization) && isInOffice(on: inspection.date)
  }
}
