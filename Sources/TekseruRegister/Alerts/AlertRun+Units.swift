import Tekseru
import TekseruDocuments

extension AlertRun {
  /// The items of a unit as they stand today.
  func items(of unit: Int, _ told: [ToldRow]) throws(SQLFailure) -> [WatchedItem] {
    if let refusal = Unit.delivery(unit) { return try refusalItems(refusal, unit) }
    if let (country, year) = Unit.calendar(unit) { return try calendarItems(country, year, unit) }
    guard let row = try self.row(of: unit) else { return [] }
    switch row.kind {
    case KindKey.of(.inspection):
      let items = try inspections.items(of: unit, InspectionMark(key: row.mark ?? 0), told)
      if let day = inspections.comesOn { lookAgain(on: day, at: items.first?.organization) }
      return items
    case KindKey.of(.inspector): return try mandateItems(row)
    case KindKey.of(.council): return try councilItems(row)
    case KindKey.of(.reporting):
      let items = try duties.items(of: unit, told)
      for (day, organization) in duties.ahead { lookAgain(on: day, at: organization) }
      return items
    default: return []
    }
  }

  /// What a thing is, also one that is taken back: those who were told of it must hear so.
  private func row(of thing: Int) throws(SQLFailure) -> ThingRow? {
    unitStatement.bind(1, thing)
    return try unitStatement.first { row in
      ThingRow(
        thing: thing, document: row.integer(0), kind: row.integer(1), party: row.optionalInteger(2),
        mark: row.optionalInteger(3))
    }
  }

  /// The newest mandate of an inspector: its last day, and that of the training.
  private func mandateItems(_ row: ThingRow) throws(SQLFailure) -> [WatchedItem] {
    guard let inspector = row.party, try newest(.inspector, of: inspector) == row.thing,
      let entry = try log.entry(row.document),
      case .inspector(let mandate)? = reader.reread(content: entry.content)?.body,
      let organization = try organization(mandate.organizations.first)
    else { return [] }
    let place = try places.place(organization)
    let trained = mandate.trainings.map(\.validUntil)
    let training = trained.contains(nil) ? nil : trained.compactMap { $0 }.max()
    var items: [WatchedItem] = []
    for (kind, matter, end) in [(ItemKind.mandate, Matter.mandate, mandate.until), (.training, .training, training)] {
      guard let end, matter == .mandate || mandate.isInOffice(on: place.today) else { continue }
      var item = WatchedItem(
        key: ItemKey(unit: row.thing, kind: kind), matter: matter, organization: organization, due: end,
        position: ladder.position(endingOn: end, on: place.today, place.days), entry: row.document)
      item.named.inspectors = [inspector]
      if matter == .mandate, place.today <= end { lookAgain(on: end.adding(days: 1), at: organization) }
      items.append(item)
    }
    return items
  }

  private func councilItems(_ row: ThingRow) throws(SQLFailure) -> [WatchedItem] {
    guard let organization = row.party, try newest(.council, of: organization) == row.thing,
      let entry = try log.entry(row.document),
      case .council(let council)? = reader.reread(content: entry.content)?.body, council.until == nil
    else { return [] }
    let place = try places.place(organization)
    return [
      WatchedItem(
        key: ItemKey(unit: row.thing, kind: .chair), matter: .chair, organization: organization,
        due: council.chairUntil,
        position: ladder.position(endingOn: council.chairUntil, on: place.today, place.days), entry: row.document)
    ]
  }

  private func newest(_ kind: Kind, of party: Int) throws(SQLFailure) -> Int? {
    let statement = try engine.prepare(
      """
      SELECT thing FROM things WHERE kind = \(KindKey.of(kind)) AND party = \(party) AND until IS NULL
      ORDER BY day DESC, document DESC LIMIT 1
      """)
    return try statement.first { $0.integer(0) }
  }

  private func organization(_ code: Identifier?) throws(SQLFailure) -> Int? {
    guard let code else { return nil }
    return try places.party(.organization, code.text)
  }

  /// A file with documents that were refused or in conflict: whoever filed them is told once.
  private func refusalItems(_ delivery: Int, _ unit: Int) throws(SQLFailure) -> [WatchedItem] {
    let statement = try engine.prepare("SELECT filed_by, received_at FROM deliveries WHERE number = \(delivery)")
    guard let (bringer, at) = try statement.first({ ($0.text(0), $0.integer(1)) }) else { return [] }
    let home = try places.root
    let day = try places.place(home).clock.day(at: Instant(milliseconds: Int64(at)))
    var item = WatchedItem(
      key: ItemKey(unit: unit, kind: .refusal), matter: .refusal, organization: home, due: day,
      position: LadderPosition(reached: Rung(.overdue, on: day), next: nil))
    let filers = try filers(ofRefusedIn: delivery)
    item.named.filers = try people(filers.isEmpty ? [bringer] : filers, at: home)
    return [item]
  }

  /// Those whom turned away documents name as their filers, and who brought those that name nobody; empty where nobody but
  /// who brought them is named, and in a register that no program of this version has written to.
  private func filers(ofRefusedIn delivery: Int) throws(SQLFailure) -> [String] {
    let sql = "SELECT code FROM filers WHERE delivery = \(delivery) AND turned_away = 1 ORDER BY code"
    guard let statement = try? engine.prepare(sql) else { return [] }
    return try statement.rows { $0.text(0) }
  }

  /// The people of some codes; for a code of nobody the administrator. None where all of them are nobody's, for whom others
  /// are told in place.
  private func people(_ codes: [String], at home: Int?) throws(SQLFailure) -> [Int] {
    var known: [Int] = []
    var isComplete = true
    for code in codes {
      let people = try places.parties(.person, [code]) + places.parties(.inspector, [code])
      isComplete = isComplete && !people.isEmpty
      known += people
    }
    guard !isComplete, !known.isEmpty, let home else { return known }
    return known + (try offices.everybody(at: home)[.administrator] ?? [])
  }

  /// A country's calendar of the next year that is not there when December comes.
  private func calendarItems(_ country: Country, _ year: Int, _ unit: Int) throws(SQLFailure) -> [WatchedItem] {
    guard try !places.hasCalendar(of: country, year: year), let due = Day(year: year - 1, month: 11, day: 30) else {
      return []
    }
    let home = try places.root
    let place = try places.place(home)
    return [
      WatchedItem(
        key: ItemKey(unit: unit, kind: .calendar), matter: .calendar, organization: home, due: due,
        position: ladder.position(dueOn: due, on: place.today, place.days))
    ]
  }
}

/// The numbers under which units are kept that are no things of the log.
enum Unit {
  private static let firstCalendar = 1_000_000_000_000

  static func delivery(_ number: Int) -> Int { -number }

  static func delivery(_ unit: Int) -> Int? { unit < 0 && unit > -firstCalendar ? -unit : nil }

  static func calendar(of country: Country, year: Int) -> Int {
    -firstCalendar - (Country.allCases.firstIndex(of: country) ?? 0) * 10_000 - year
  }

  static func calendar(_ unit: Int) -> (Country, Int)? {
    guard unit <= -firstCalendar else { return nil }
    let number = -unit - firstCalendar
    let index = number / 10_000
    return index < Country.allCases.count ? (Country.allCases[index], number % 10_000) : nil
  }
}
