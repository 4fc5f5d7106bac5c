public import Tekseru
import TekseruDocuments

extension RegisterReader {
  /// Which of some words are codes of organizations.
  public func organizations(among words: Set<String>) throws(ListFailure) -> [String] {
    do throws(SQLFailure) {
      var found: [String] = []
      for word in words.sorted() where try parties.find(.organization, word) != nil { found.append(word) }
      return found
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// The organizations that a document is about, by their codes, found through what it names; none for what is about no
  /// place, such as a calendar.
  public func organizations(of document: Document) throws(ListFailure) -> [String] {
    do throws(SQLFailure) {
      return try organizations(of: document, depth: 0)
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// The organizations that filing each of these documents would touch, by their codes: those that it is about, those of
  /// what it replaces, those that the register knows under its code until now, and where an organization is to be hung.
  ///
  /// Documents that are filed together may name one another.
  public func organizationsTouched(by documents: [Document]) throws(ListFailure) -> [Set<String>] {
    let together = Dictionary(documents.map { ($0.key, $0) }) { first, _ in first }
    do throws(SQLFailure) {
      return try documents.map { document throws(SQLFailure) in
        try organizationsTouched(by: document, among: together)
      }
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  private func organizationsTouched(
    by document: Document, among others: [Document.Key: Document]
  ) throws(SQLFailure) -> Set<String> {
    var found = Set(try organizations(of: document, depth: 0, among: others))
    if let replaced = document.replaces {
      found.formUnion(try organizations(of: replaced.text, document.kind, 0, among: others))
    }
    if case .organization(let organization) = document.body {
      found.formUnion([organization.parent, organization.successor].compactMap { $0?.text })
    }
    // What has a code is known by it whatever the id of its document.
    for known in try known(as: document) { found.formUnion(try organizations(of: known, depth: 0)) }
    return found
  }

  /// The documents that hold under the code of a person or an inspector.
  private func known(as document: Document) throws(SQLFailure) -> [Document] {
    let party: Int? =
      switch document.body {
      case .person(let person): try parties.find(.person, person.code.text)
      case .inspector(let inspector): try parties.find(.inspector, inspector.code.text)
      default: nil
      }
    guard let party else { return [] }
    let statement = try engine.prepare(
      """
      SELECT d.content FROM things t JOIN documents d ON d.sequence = t.document
      WHERE t.kind = \(KindKey.of(document.kind)) AND t.party = \(party) AND \(position.holds("t"))
      """)
    return try statement.rows { $0.bytes(0) }.compactMap { reader.reread(content: $0) }
  }

  /// The entry of the log with a number, and what it says; nil when there is none.
  public func entry(_ sequence: Int) throws(ListFailure) -> (entry: LogEntry, document: Document)? {
    do throws(SQLFailure) {
      guard let entry = try log.entry(sequence), let document = reader.reread(content: entry.content) else {
        return nil
      }
      return (entry, document)
    } catch {
      throw .register(RegisterFailure(error))
    }
  }

  /// A withdrawal of a withdrawal of a decision: documents name one another no deeper than this.
  private static let deepestNames = 8

  private func organizations(
    of document: Document, depth: Int, among others: [Document.Key: Document] = [:]
  ) throws(SQLFailure) -> [String] {
    switch document.body {
    case .organization(let organization): return [organization.code.text]
    case .inspection(let inspection): return [inspection.organization.text]
    case .withdrawal(let withdrawal):
      return try organizations(of: withdrawal.of.text, withdrawal.kind, depth, among: others)
    default: break
    }
    var found: [String] = []
    for reference in document.references where reference.path != "replaces" {
      switch reference.target {
      case .organization: found.append(reference.text)
      case .violation:
        let inspection = ViolationID(reference.text)?.inspection.text ?? ""
        found += try organizations(of: inspection, .inspection, depth, among: others)
      case .document(let kind): found += try organizations(of: reference.text, kind, depth, among: others)
      case .person, .inspector: break
      }
    }
    return found
  }

  private func organizations(
    of id: String, _ kind: Kind, _ depth: Int, among others: [Document.Key: Document] = [:]
  ) throws(SQLFailure) -> [String] {
    guard depth < RegisterReader.deepestNames else { return [] }
    guard let first = try log.find(id, kind) else {
      guard let other = others[Document.Key(kind: kind, id: id)] else { return [] }
      return try organizations(of: other, depth: depth + 1, among: others)
    }
    let chains = try Chains(engine)
    let thing = try chains.thing(of: first.sequence)
    guard let entry = try log.entry(try chains.current(of: thing) ?? thing),
      let document = reader.reread(content: entry.content)
    else { return [] }
    return try organizations(of: document, depth: depth + 1, among: others)
  }
}

extension Document {
  /// By what others name a document.
  fileprivate struct Key: Hashable {
    var kind: Kind
    var id: String
  }

  fileprivate var key: Key { Key(kind: kind, id: id.text) }
}
