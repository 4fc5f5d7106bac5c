import Tekseru

extension RegisterReader {
  /// Reads the violations that a filter lets pass, the longest due first, one at a time.
  public func violations(
    _ filter: ViolationFilter, on today: Today, _ body: (ViolationListing) -> Void
  ) throws(ListFailure) {
    let query = try ViolationQuery(filter, today: today, reader: self)
    do throws(SQLFailure) { try query.run(body) } catch { throw .register(RegisterFailure(error)) }
  }

  /// Reads the violations that a filter lets pass, in the order in which they were recorded, from behind one of them on,
  /// for as long as `body` wants more; it gets the place behind which the next ones stand.
  public func violations(
    _ filter: ViolationFilter, after place: ViolationPlace, on today: Today,
    _ body: (ViolationPlace, ViolationListing) -> Bool
  ) throws(ListFailure) {
    let query = try ViolationQuery(filter, today: today, reader: self)
    do throws(SQLFailure) { try query.run(after: place, body) } catch { throw .register(RegisterFailure(error)) }
  }

  /// The number of an organization's code.
  func organization(_ code: String) throws(ListFailure) -> Int { try party(.organization, code) }

  /// The number of a code that a filter names.
  func party(_ kind: PartyKind, _ code: String) throws(ListFailure) -> Int {
    let found: Int?
    let suggestion: String?
    do throws(SQLFailure) {
      found = try parties.find(kind, code)
      suggestion = found == nil ? Matching.nearest(code, among: try parties.all(kind)) : nil
    } catch {
      throw .register(RegisterFailure(error))
    }
    guard let found else { throw .unknownCode(UnknownCode(code: code, kind: kind.name, suggestion: suggestion)) }
    return found
  }

  /// An organization and all below it, as numbers.
  func subtree(_ code: String, on day: Day) throws(ListFailure) -> Set<Int> {
    let root = try organization(code)
    do throws(SQLFailure) {
      return try OrganizationTree(engine, position: position, on: day).subtree(of: root)
    } catch {
      throw .register(RegisterFailure(error))
    }
  }
}
