public import Tekseru
import TekseruDocuments

extension RegisterReader {
  /// The organizations that a document is about, by their codes, found through what it names; none for what is about no
  /// place, such as a calendar.
  public func organizations(of document: Document) throws(ListFailure) -> [String] {
    do throws(SQLFailure) {
      return try organizations(of: document, depth: 0)
    } catch {
      throw .register(RegisterFailure(error))
    }
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

  private func organizations(of document: Document, depth: Int) throws(SQLFailure) -> [String] {
    switch document.body {
    case .organization(let organization): return [organization.code.text]
    case .inspection(let inspection): return [inspection.organization.text]
    case .withdrawal(let withdrawal): return try organizations(of: withdrawal.of.text, withdrawal.kind, depth)
    default: break
    }
    var found: [String] = []
    for reference in document.references where reference.path != "replaces" {
      switch reference.target {
      case .organization: found.append(reference.text)
      case .violation:
        let inspection = ViolationID(reference.text)?.inspection.text ?? ""
        found += try organizations(of: inspection, .inspection, depth)
      case .document(let kind): found += try organizations(of: reference.text, kind, depth)
      case .person, .inspector: break
      }
    }
    return found
  }

  private func organizations(of id: String, _ kind: Kind, _ depth: Int) throws(SQLFailure) -> [String] {
    guard depth < RegisterReader.deepestNames, let first = try log.find(id, kind) else { return [] }
    let chains = try Chains(engine)
    let thing = try chains.thing(of: first.sequence)
    guard let entry = try log.entry(try chains.current(of: thing) ?? thing),
      let document = reader.reread(content: entry.content)
    else { return [] }
    return try organizations(of: document, depth: depth + 1)
  }
}
