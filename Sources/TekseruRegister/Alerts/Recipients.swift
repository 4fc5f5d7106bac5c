public import Tekseru
import TekseruDocuments

/// Somebody who is told, as far as telling needs it.
public struct Recipient: Hashable, Sendable {
  /// The code.
  public var code: String
  /// The name.
  public var name: String
  /// The language to write in, as the document says it.
  public var language: String?
  /// How the person is reached.
  public var contact: Contact?

  /// Names somebody.
  public init(code: String, name: String, language: String? = nil, contact: Contact? = nil) {
    self.code = code
    self.name = name
    self.language = language
    self.contact = contact
  }
}

/// Who recipients are and when they work, remembered for the length of one decision.
final class Recipients {
  private let places: Places
  private let directory: Directory
  private let reader: DocumentReader
  private let ladder: Ladder
  private let kindStatement: any SQLStatement
  private let personStatement: any SQLStatement
  private var known: [Int: Card] = [:]

  /// What is to be known of a recipient.
  struct Card {
    var recipient: Recipient
    var availability: OfficeHours.Availability
  }

  init(
    _ engine: any SQLEngine, places: Places, directory: Directory, reader: DocumentReader, ladder: Ladder
  ) throws(SQLFailure) {
    self.places = places
    self.directory = directory
    self.reader = reader
    self.ladder = ladder
    kindStatement = try engine.prepare("SELECT kind FROM parties WHERE party = ?")
    personStatement = try engine.prepare(
      """
      SELECT d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(.person)) AND t.party = ? AND t.until IS NULL ORDER BY t.document DESC LIMIT 1
      """)
  }

  func card(of party: Int) throws(SQLFailure) -> Card {
    if let card = known[party] { return card }
    let (recipient, home) = try recipient(party)
    let place = try places.place(home)
    let hours = OfficeHours(place.clock, place.days, opens: ladder.opens, closes: ladder.closes)
    let card = Card(recipient: recipient, availability: hours.availability(at: places.moment.now))
    known[party] = card
    return card
  }

  /// A person or an inspector, and where the working time counts: the first organization that the document names.
  private func recipient(_ party: Int) throws(SQLFailure) -> (Recipient, home: Int?) {
    kindStatement.bind(1, party)
    let isInspector = try kindStatement.first { $0.integer(0) } == PartyKind.inspector.rawValue
    let code = try directory.parties.code(of: party)
    if isInspector, let mandate = try directory.mandates(of: party).last {
      let recipient = Recipient(code: code, name: mandate.name, language: mandate.language, contact: mandate.contact)
      return (recipient, try home(mandate.organizations.first))
    }
    personStatement.bind(1, party)
    guard let content = try personStatement.first({ $0.bytes(0) }),
      case .person(let person)? = reader.reread(content: content)?.body
    else { return (Recipient(code: code, name: code), nil) }
    let recipient = Recipient(code: code, name: person.name, language: person.language, contact: person.contact)
    return (recipient, try home(person.roles.first?.organization))
  }

  private func home(_ organization: Identifier?) throws(SQLFailure) -> Int? {
    guard let organization else { return nil }
    return try directory.parties.find(.organization, organization.text)
  }
}
