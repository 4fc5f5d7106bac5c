public import Tekseru

/// What one person was told of an item at one time, as the journal keeps it.
public struct ToldListing: Hashable, Sendable {
  /// The item's id: a violation, an inspection's reply, a request, an inspector, a council, a file.
  public var id: String
  /// What was watched of it.
  public var matter: Matter
  /// Who was told.
  public var person: String
  /// What the person was for the item.
  public var role: AlertRole
  /// The stage that was told.
  public var stage: AlertStage
  /// The stages that had gone by untold.
  public var passed: [AlertStage]
  /// When it was decided.
  public var toldAt: Instant
  /// The recipient's day.
  public var day: Day
  /// The day by which it was due.
  public var due: Day?
  /// The digest that it stood in.
  public var digest: Int
}

extension RegisterReader {
  /// Who was told of a violation or of anything of an inspection, or what a person was told; the earliest first.
  public func told(of id: String) throws(ListFailure) -> [ToldListing] {
    let condition: String?
    do throws(SQLFailure) { condition = try self.condition(of: id) } catch { throw .register(RegisterFailure(error)) }
    guard let condition else {
      throw .unknownCode(UnknownCode(code: id, kind: Kind.inspection.rawValue, suggestion: nil))
    }
    do throws(SQLFailure) { return try listings(where: condition) } catch { throw .register(RegisterFailure(error)) }
  }

  /// Numbers, never texts, are written into the statement.
  private func condition(of id: String) throws(SQLFailure) -> String? {
    let chains = try Chains(engine)
    for kind in [Kind.inspection, .reporting] {
      if let found = try log.find(id, kind) { return "t.unit = \(try chains.thing(of: found.sequence))" }
    }
    if let violation = ViolationID(id), let found = try log.find(violation.inspection.text, .inspection) {
      let unit = try chains.thing(of: found.sequence)
      return "t.unit = \(unit) AND t.kind = \(ItemKind.violation.rawValue) AND t.number = \(violation.number)"
    }
    if let found = try log.find(id, .extension) {
      return "t.kind = \(ItemKind.extension.rawValue) AND t.number = \(try chains.thing(of: found.sequence))"
    }
    for kind in [PartyKind.person, .inspector] {
      if let party = try parties.find(kind, id) { return "d.person = \(party)" }
    }
    return nil
  }

  private func listings(where condition: String) throws(SQLFailure) -> [ToldListing] {
    let statement = try engine.prepare(
      """
      SELECT t.unit, t.kind, t.number, t.matter, d.code, a.role, t.stage, a.passed, c.decided_at, d.day, t.due, d.number
      FROM told t JOIN audiences a ON a.number = t.audience JOIN digests d ON d.number = a.digest
        JOIN decisions c ON c.number = d.decision
      WHERE \(condition) ORDER BY d.number, t.unit, t.kind, t.number
      """)
    var found: [ToldListing] = []
    for (key, listing) in try statement.rows({ (RegisterReader.key($0), ToldListing($0)) }) {
      guard let key, var listing else { continue }
      listing.id = try id(of: key)
      found.append(listing)
    }
    return found
  }

  private static func key(_ row: any SQLStatement) -> ItemKey? {
    ItemKind(rawValue: row.integer(1)).map { ItemKey(unit: row.integer(0), kind: $0, number: row.integer(2)) }
  }

  func id(of key: ItemKey) throws(SQLFailure) -> String {
    switch key.kind {
    case .violation: "\(try log.entry(key.unit)?.id ?? "")/\(key.number)"
    case .extension: try log.entry(key.number)?.id ?? ""
    case .reporting: "\(try log.entry(key.unit)?.id ?? "")/\(try parties.code(of: key.number))"
    case .refusal, .calendar: "\(key.unit)"
    default: try log.entry(key.unit)?.id ?? ""
    }
  }

  /// Somebody who can be told, by code.
  public func recipient(_ code: String) throws(ListFailure) -> Recipient {
    do throws(SQLFailure) {
      if let inspector = try parties.find(.inspector, code), let mandate = try directory.mandates(of: inspector).last {
        return Recipient(code: code, name: mandate.name, language: mandate.language, contact: mandate.contact)
      }
      if try parties.find(.person, code) != nil {
        return Recipient(code: code, name: code)
      }
    } catch {
      throw .register(RegisterFailure(error))
    }
    _ = try party(.person, code)
    return Recipient(code: code, name: code)
  }
}

extension ToldListing {
  fileprivate init?(_ row: any SQLStatement) {
    guard let matter = Matter(rawValue: row.text(3)), let role = AlertRole(rawValue: row.text(5)),
      let stage = AlertStage(rawValue: row.text(6))
    else { return nil }
    self.init(
      id: "", matter: matter, person: row.text(4), role: role, stage: stage,
      passed: row.text(7).split(separator: " ").compactMap { AlertStage(rawValue: String($0)) },
      toldAt: Instant(milliseconds: Int64(row.integer(8))), day: Day(key: row.integer(9)),
      due: row.optionalInteger(10).map { Day(key: $0) }, digest: row.integer(11))
  }
}
