import FoundationEssentials
import Tekseru
import TekseruLanguage
import TekseruRegister

/// A document as it stands in the log: what it says, who filed it, when and by which way.
struct DocumentPage {
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  var page: Page {
    get throws(PageFailure) {
      guard let sequence = Int(desk.visit.query["sequence"] ?? ""),
        let found = try desk.read({ () throws(ListFailure) in try desk.reader.entry(sequence) }),
        try desk.isOwn(found.entry) ? true : desk.isForVisitor(found.document)
      else { throw .notFound }
      let entry = found.entry
      let content = (try? JSONDecoder().decode(Content.self, from: Data(entry.content))) ?? .text("")
      return Page(
        .document, title: DocumentPage.title(Catalogue.choice(entry.kind.rawValue, of: "document", in: desk.language)),
        [
          "sequence": Numbers.integer(entry.sequence, in: desk.language), "recorded": desk.moment(entry.recordedAt),
          "filedBy": try desk.nameAndCode(ofPerson: entry.filedBy),
          "channel": Catalogue.choice(entry.channel.rawValue, of: "filing", in: desk.language),
          "note": entry.note.ifGiven, "hash": SHA256.hexadecimal(entry.digest),
          "links": try links(from: found.document),
          "rows": content.rows(of: entry.kind, in: desk.language, hidden: try hidden(in: found.document)),
        ])
    }
  }

  /// What the document is about, as far as the visitor may see it.
  private func links(from document: Document) throws(PageFailure) -> [[String: Any]] {
    var links: [[String: Any]] = []
    if let violation = document.body.violation,
      let thing = try desk.read({ () throws(ListFailure) in try desk.reader.history(of: violation) }),
      case .inspection(let inspection)? = thing.document?.body, try desk.may(.read, at: inspection.organization.text)
    {
      let text = thing.violations.first?.violation.text ?? violation.description
      links.append(["name": Shown.text(text, atMost: 160), "link": Link.violation(violation.description)])
    }
    if case .inspection = document.body {
      links.append(["name": document.id.text, "link": Link.inspection(document.id.text)])
    }
    for place in try desk.places(of: document) where try desk.may(.read, at: place) {
      links.append(["name": try desk.name(of: place), "link": Link.organization(place)])
    }
    return links
  }

  private static func title(_ kind: String) -> String { kind.prefix(1).uppercased() + kind.dropFirst() }

  /// How somebody is reached is for those who look after people and those who decide.
  private func hidden(in document: Document) throws(PageFailure) -> Set<String> {
    for place in try desk.places(of: document) where try desk.mayKnowContacts(at: place) {
      return ["document", "tekseru"]
    }
    return ["contact", "document", "tekseru"]
  }
}

extension Document.Body {
  /// The violation that it is about.
  fileprivate var violation: ViolationID? {
    switch self {
    case .remediation(let step): step.violation
    case .extension(let request): request.violation
    case .acknowledgement(let acknowledgement): acknowledgement.violation
    case .silence(let silence): silence.violation
    default: nil
    }
  }
}

/// What a document says, as it was recorded.
private enum Content: Decodable {
  case text(String)
  case list([Content])
  case object([String: Content])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let object = try? container.decode([String: Content].self) {
      self = .object(object)
    } else if let list = try? container.decode([Content].self) {
      self = .list(list)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let isTrue = try? container.decode(Bool.self) {
      self = .text(isTrue ? "yes" : "no")
    } else {
      self = .text("\(try container.decode(Decimal.self))")
    }
  }

  /// The fields of a document of a kind, each with its heading.
  func rows(of kind: Kind, in language: Language, hidden: Set<String>) -> [[String: Any]] {
    guard case .object(let fields) = self else { return [] }
    return fields.keys.filter { !hidden.contains($0) }.sorted().map { key in
      [
        "name": Content.heading(key, kind, in: language),
        "text": fields[key]?.words(key, kind, in: language) ?? "",
      ]
    }
  }

  /// The value on one line for each of its parts; `path`: where it stands in the document.
  private func words(_ path: String, _ kind: Kind, in language: Language) -> String {
    switch self {
    case .text(let text):
      (try? Day(text)).map { Dates.figures($0, in: language) }
        ?? Catalogue.choice(text, of: path == "victims.severity" ? "injury" : Content.last(of: path), in: language)
    case .list(let parts): parts.map { $0.words(path, kind, in: language) }.joined(separator: "\n")
    case .object(let fields):
      fields.keys.sorted().map { key in
        let inner = "\(path).\(key)"
        let words = fields[key]?.words(inner, kind, in: language) ?? ""
        return "\(Content.heading(inner, kind, in: language)): \(words)"
      }.joined(separator: "; ")
    }
  }

  /// What a field of a document is called: as in documents of its kind alone, else as the column of lists.
  private static func heading(_ path: String, _ kind: Kind, in language: Language) -> String {
    for key in ["said.\(kind.rawValue).\(path)", "said.\(path)"] where Catalogue.has(key) {
      return Catalogue.text(key, in: language)
    }
    let column = Catalogue.heading(path, in: language)
    return column == path ? Catalogue.heading(last(of: path), in: language) : column
  }

  private static func last(of path: String) -> String { path.split(separator: ".").last.map(String.init) ?? path }
}

extension Views.Template {
  /// A document.
  static let document = Views.Template(
    name: "document",
    text: """
      <ul>{{#links}}<li><a class="plain" href="{{link}}">{{name}}</a></li>
      {{/links}}</ul>
      <dl>{{#rows}}<dt>{{name}}</dt><dd class="lines">{{text}}</dd>
      {{/rows}}</dl>
      <h2>{{w.page.howItCame}}</h2>
      <dl>
      <dt>{{w.page.entry}}</dt><dd>{{sequence}}</dd>
      <dt>{{w.page.recorded}}</dt><dd>{{recorded}}</dd>
      <dt>{{w.heading.filedBy}}</dt><dd>{{filedBy}}</dd>
      <dt>{{w.heading.channel}}</dt><dd>{{channel}}</dd>
      {{#note}}<dt>{{w.heading.note}}</dt><dd>{{note}}</dd>{{/note}}
      <dt>SHA-256</dt><dd><code>{{hash}}</code></dd>
      </dl>

      """)
}
