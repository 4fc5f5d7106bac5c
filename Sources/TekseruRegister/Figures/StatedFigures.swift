public import Tekseru

/// A statement as the register holds it.
public struct StatementListing: Hashable, Sendable {
  /// The statement's id.
  public var id: String
  /// The sequence of the document that holds.
  public var sequence: Int
  /// The figures.
  public var statement: Statement
  /// Its author's remark.
  public var note: String?
}

extension RegisterReader {
  /// The statements of an organization, or of it and all below it, whose periods belong to these years.
  public func statements(
    of code: String?, andBelow: Bool, years: ClosedRange<Int>, on day: Day
  ) throws(ListFailure) -> [StatementListing] {
    var found: [StatementListing] = []
    let filter = ThingFilter(kind: .statement, organization: code)
    try things(filter, on: day) { thing in
      guard case .statement(let statement) = thing.document.body, years.contains(statement.period.year),
        andBelow || code == nil || statement.organization.text == code
      else { return }
      found.append(
        StatementListing(id: thing.id, sequence: thing.sequence, statement: statement, note: nil))
    }
    do throws(SQLFailure) {
      for index in found.indices { found[index].note = try log.entry(found[index].sequence)?.note }
    } catch {
      throw .register(RegisterFailure(error))
    }
    return found
  }

  /// The organizations directly below one, by code, in the order they were recorded.
  public func children(of code: String, on day: Day) throws(ListFailure) -> [String] {
    let root = try organization(code)
    do throws(SQLFailure) {
      let tree = try OrganizationTree(engine, position: position, on: day)
      var codes: [String] = []
      for child in tree.children[root] ?? [] { codes.append(try parties.code(of: child)) }
      return codes
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// The organizations at the top of the tree, by code.
  public func roots(on day: Day) throws(ListFailure) -> [String] {
    do throws(SQLFailure) {
      let tree = try OrganizationTree(engine, position: position, on: day)
      let below = Set(tree.children.filter { tree.known.contains($0.key) }.values.joined())
      var codes: [String] = []
      for root in tree.known.subtracting(below).sorted() { codes.append(try parties.code(of: root)) }
      return codes
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// An organization's name as it is on a day; its code when it has none.
  public func name(of code: String, on day: Day) throws(ListFailure) -> String {
    let party = try organization(code)
    do throws(SQLFailure) {
      return try directory.organization(party, on: day)?.name ?? code
    } catch {
      throw .register(RegisterFailure(error))
    }
  }
}
