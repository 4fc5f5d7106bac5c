public import Tekseru
import TekseruDocuments

/// Somebody whom the register knows, and what they are today.
public struct Officeholder: Hashable, Sendable {
  /// The person's or the inspector's code.
  public var code: String
  /// The full name.
  public var name: String
  /// The language to write in, where it is said.
  public var language: String?
  /// The posts held today.
  public var posts: [Post]

  /// Makes somebody.
  public init(code: String, name: String, language: String? = nil, posts: [Post] = []) {
    self.code = code
    self.name = name
    self.language = language
    self.posts = posts
  }

  /// What somebody is at an organization, and so at all below it.
  public struct Post: Hashable, Sendable {
    /// What.
    public var role: Role
    /// The organization's code.
    public var organization: String

    /// Makes a post.
    public init(_ role: Role, at organization: String) {
      self.role = role
      self.organization = organization
    }
  }

  /// What somebody can be.
  public enum Role: Hashable, Sendable {
    /// A technical inspector in office.
    case inspector
    /// What a person's document says.
    case person(Person.Role.Name)
  }
}

extension RegisterReader {
  /// Who has a code, as a person, an inspector or both; nil when the register knows nobody of it.
  ///
  /// A post counts on the days that it is held, by the organization's own clock.
  public func officeholder(_ code: String, on today: Today) throws(ListFailure) -> Officeholder? {
    do throws(SQLFailure) {
      let person = try parties.find(.person, code).flatMap { party throws(SQLFailure) in
        try directory.people(party).last
      }
      let mandates = try parties.find(.inspector, code).map { party throws(SQLFailure) in
        try directory.mandates(of: party)
      }
      guard let name = person?.name ?? mandates?.last?.name else { return nil }
      var posts: [Officeholder.Post] = []
      for role in person?.roles ?? [] {
        let day = try day(at: role.organization.text, today)
        guard (role.from ?? day) <= day, day <= (role.until ?? day) else { continue }
        posts.append(Officeholder.Post(.person(role.role), at: role.organization.text))
      }
      for mandate in mandates ?? [] {
        for organization in mandate.organizations where try mandate.isInOffice(on: day(at: organization.text, today)) {
          posts.append(Officeholder.Post(.inspector, at: organization.text))
        }
      }
      posts += try councilPosts(of: code, today)
      return Officeholder(code: code, name: name, language: person?.language ?? mandates?.last?.language, posts: posts)
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// What somebody is in the councils that are in office: the document of a council names its people by their codes.
  private func councilPosts(of code: String, _ today: Today) throws(SQLFailure) -> [Officeholder.Post] {
    let statement = try engine.prepare(
      """
      SELECT t.party, t.thing, d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(.council)) AND \(position.holds("t")) AND instr(d.content, ?) > 0
      """)
    statement.bind(1, "\"person\":\"\(code)\"")
    var posts: [Officeholder.Post] = []
    for (party, thing, content) in try statement.rows({ ($0.integer(0), $0.integer(1), $0.bytes(2)) }) {
      guard case .council(let council)? = reader.reread(content: content)?.body else { continue }
      let day = try day(at: council.organization.text, today)
      guard try inOffice(at: party, on: day) == thing, (council.until ?? day) >= day else { continue }
      for member in council.members where member.person?.text == code {
        posts.append(
          Officeholder.Post(.person(member.role == .chair ? .chair : .member), at: council.organization.text))
      }
    }
    return posts
  }

  /// The council that was established last at an organization, by a day.
  private func inOffice(at party: Int, on day: Day) throws(SQLFailure) -> Int? {
    let statement = try engine.prepare(
      """
      SELECT thing FROM things WHERE kind = \(KindKey.of(.council)) AND party = ? AND day <= ? AND \(position.holds())
      ORDER BY day DESC, document DESC LIMIT 1
      """)
    statement.bind(1, party)
    statement.bind(2, day.key)
    return try statement.first { $0.integer(0) }
  }

  /// An organization's code and those of all above it, the nearest first; empty when the register never heard of it.
  public func upwards(from code: String, on today: Today) throws(ListFailure) -> [String] {
    do throws(SQLFailure) {
      guard try parties.find(.organization, code) != nil else { return [] }
      var chain = [code]
      while chain.count <= WorkSetting.deepestTree, let last = chain.last,
        let parent = try organization(last, on: today)?.parent, !chain.contains(parent.text)
      {
        chain.append(parent.text)
      }
      return chain
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// An organization as it is today; nil when no document says what it is.
  public func organization(of code: String, on today: Today) throws(ListFailure) -> Organization? {
    do throws(SQLFailure) { return try organization(code, on: today) } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// The organizations right below one, by their codes.
  public func organizations(below code: String, on today: Today) throws(ListFailure) -> [Organization] {
    let parent = try organization(code)
    let day = today.day(in: nil)
    do throws(SQLFailure) {
      var found: [Organization] = []
      for child in try OrganizationTree(engine, position: position, on: day).children[parent] ?? [] {
        if let organization = try directory.organization(child, on: day) { found.append(organization) }
      }
      return found
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// The day at an organization.
  public func today(at code: String, _ today: Today) throws(ListFailure) -> Day {
    do throws(SQLFailure) { return try day(at: code, today) } catch { throw .register(RegisterFailure(error)) }
  }

  /// The time zone of an organization; nil where neither it nor one above it says one.
  public func timeZone(of code: String, on today: Today) throws(ListFailure) -> String? {
    do throws(SQLFailure) { return try zone(of: code, today) } catch { throw .register(RegisterFailure(error)) }
  }

  private func organization(_ code: String, on today: Today) throws(SQLFailure) -> Organization? {
    guard let party = try parties.find(.organization, code) else { return nil }
    return try directory.organization(party, on: day(at: code, today))
  }

  private func day(at code: String, _ today: Today) throws(SQLFailure) -> Day {
    today.day(in: try zone(of: code, today))
  }

  private func zone(of code: String, _ today: Today) throws(SQLFailure) -> String? {
    guard let party = try parties.find(.organization, code) else { return nil }
    return try directory.setting(of: party, on: today.day(in: nil)).timeZone
  }
}
