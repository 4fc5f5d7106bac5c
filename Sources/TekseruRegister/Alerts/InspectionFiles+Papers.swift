import Tekseru

/// An inspection's violations by today with the papers that hang on it.
struct Papers {
  var inspection: Int
  var violations: [ViolationRow]
  var hanging: [InspectionFiles.Hanging]
  var place: Places.Place

  func all(_ kind: Kind) -> [InspectionFiles.Hanging] { hanging.filter { $0.kind == KindKey.of(kind) } }
}

extension InspectionFiles {
  /// The reply is awaited as long as something is not removed: then the removal itself is the answer.
  func replies(_ papers: Papers, _ told: [ToldRow]) throws(SQLFailure) -> [WatchedItem] {
    guard let service = papers.all(.service).first, let due = service.due, let row = papers.violations.first else {
      return []
    }
    let reply = papers.all(.reply).first
    let isOpen = reply == nil && papers.violations.contains { ViolationStatus(key: $0.status).isUnresolved }
    var item = WatchedItem(
      key: ItemKey(unit: papers.inspection, kind: .reply), matter: .reply, organization: row.organization, due: due,
      position: ladder.position(dueOn: due, on: papers.place.today, papers.place.days), entry: service.document)
    guard isOpen || told.contains(where: { $0.key == item.key }) else { return [] }
    if isOpen {
      item.named.inspectors = try named(by: row).inspectors
    } else {
      item.resolve(on: reply?.day ?? papers.place.today)
    }
    return [item]
  }

  /// Requests for more time that nobody has decided, while the violation stands.
  func requests(_ papers: Papers, _ told: [ToldRow]) throws(SQLFailure) -> [WatchedItem] {
    let requests = papers.all(.extension)
    guard !requests.isEmpty else { return [] }
    let decided = try decisions(papers)
    var items: [WatchedItem] = []
    for paper in requests {
      guard case .extension(let request)? = try body(of: paper),
        let row = papers.violations.first(where: { $0.number == request.violation.number })
      else { continue }
      let due = papers.place.days.day(ladder.decision, after: request.requested)
      var item = WatchedItem(
        key: ItemKey(unit: papers.inspection, kind: .extension, number: paper.thing), matter: .extension,
        organization: row.organization, due: due,
        position: ladder.position(dueOn: due, on: papers.place.today, papers.place.days), entry: paper.document)
      if decided[paper.thing] == nil, ViolationStatus(key: row.status).isUnresolved {
        item.named.inspectors = try named(by: row).inspectors
      } else {
        guard told.contains(where: { $0.key == item.key }) else { continue }
        item.resolve(on: decided[paper.thing] ?? papers.place.today)
      }
      items.append(item)
    }
    return items
  }

  /// The day on which each request was decided.
  private func decisions(_ papers: Papers) throws(SQLFailure) -> [Int: Day] {
    var decided: [Int: Day] = [:]
    for paper in papers.all(.extensionDecision) {
      guard case .extensionDecision(let decision)? = try body(of: paper),
        let request = try log.find(decision.extension.text, .extension)
      else { continue }
      decided[try chains.thing(of: request.sequence)] = paper.day
    }
    return decided
  }
}

extension WatchedItem {
  /// It is settled: those who were told of it hear so.
  mutating func resolve(on day: Day) {
    isResolved = true
    position = LadderPosition(reached: Rung(.resolved, on: day), next: nil)
  }
}

extension Places {
  /// The numbers of those codes that are known.
  func parties(_ kind: PartyKind, _ codes: [String]) throws(SQLFailure) -> [Int] {
    var found: [Int] = []
    for code in codes { if let party = try party(kind, code) { found.append(party) } }
    return found
  }
}
