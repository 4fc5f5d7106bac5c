import Tekseru
import TekseruLanguage
import TekseruRegister

/// What the visitor was told, and what went out to those at the places where the visitor decides.
struct ToldPage {
  private let desk: Desk

  /// So many notices stand there of each place, the latest first.
  private static let most = 25
  /// So many things of a notice lead to their pages; the rest of a long one stand on the pages of their places.
  private static let mostItems = 8

  init(_ desk: Desk) { self.desk = desk }

  var page: Page {
    get throws(PageFailure) {
      var parts: [[String: Any]] = [
        try part(
          desk.text("page.toldMe"),
          try desk.read { () throws(ListFailure) in
            try desk.reader.digests(to: desk.holder.code, atMost: ToldPage.most)
          }, showsAnswer: false)
      ]
      for root in try desk.topmost(desk.rights.roots(of: .decide, .administer)) {
        let digests = try desk.read { () throws(ListFailure) in
          try desk.reader.digests(toThoseAt: root, on: desk.today, atMost: ToldPage.most)
        }
        parts.append(try part(try desk.name(of: root), digests, showsAnswer: true))
      }
      return Page(.told, title: desk.text("page.told"), ["parts": parts])
    }
  }

  private func part(
    _ name: String, _ digests: [DigestListing], showsAnswer: Bool
  ) throws(PageFailure) -> [String: Any] {
    let spoken = try desk.read { () throws(ListFailure) in
      try desk.reader.items(inDigests: digests.map(\.number), atMost: ToldPage.mostItems)
    }
    var rows: [[String: Any]] = []
    for digest in digests {
      var row = try desk.sent(inDigest: digest.number, showsAnswer: showsAnswer)
      row["moment"] = desk.moment(digest.toldAt)
      row["who"] = try desk.name(ofPerson: digest.person)
      var items: [[String: Any]] = []
      for item in spoken[digest.number] ?? [] {
        if let item = try self.row(item) { items.append(item) }
      }
      row["items"] = items
      rows.append(row)
    }
    return ["name": name, "notices": rows, "isEmpty": rows.isEmpty]
  }

  /// A thing that a notice spoke of; nil where the visitor may not see it.
  private func row(_ item: DigestItem) throws(PageFailure) -> [String: Any]? {
    let matter = Catalogue.choice(item.matter.rawValue, of: "matter", in: desk.language)
    let isOfInspection = [.removal, .critical, .verification, .reply].contains(item.matter)
    guard isOfInspection else {
      let place = try place(of: item)
      return ["matter": matter, "text": place?.text ?? "", "link": (place?.link).ifGiven]
    }
    let violation = item.matter == .reply ? nil : ViolationID(item.id)
    let thing = try desk.read { () throws(ListFailure) in
      if let violation {
        try desk.reader.history(of: violation)
      } else {
        try desk.reader.histories(of: item.id, kind: .inspection).first
      }
    }
    guard let thing, case .inspection(let inspection)? = thing.document?.body,
      try desk.may(.read, at: inspection.organization.text)
    else { return nil }
    return [
      "matter": matter, "text": thing.violations.first { $0.id == violation }?.violation.text ?? item.id,
      "link": violation == nil ? Link.inspection(item.id) : Link.violation(item.id),
    ]
  }

  /// Where it stands that a notice spoke of something else: the violation for which more time is asked, the refused file, the
  /// document of a mandate, a council or what is owed; nil where there is none for the visitor.
  private func place(of item: DigestItem) throws(PageFailure) -> (text: String, link: String)? {
    if let number = item.delivery {
      guard let found = try desk.read({ () throws(ListFailure) in try desk.reader.turnedAway(number) }),
        try desk.mayMend(found)
      else { return nil }
      return (desk.name(of: found.delivery), Link.refused(number))
    }
    guard let number = item.entry,
      let document = try desk.read({ () throws(ListFailure) in try desk.reader.entry(number) })?.document,
      try desk.isForVisitor(document)
    else { return nil }
    if case .extension(let request) = document.body {
      return (request.reason, Link.violation(request.violation.description))
    }
    return (item.id, Link.document(number))
  }
}

extension Views.Template {
  /// Who was told what.
  static let told = Views.Template(
    name: "told",
    text: """
      {{#parts}}<section><h2>{{name}}</h2>
      {{#isEmpty}}<p>{{w.page.nothingTold}}</p>{{/isEmpty}}
      <ul class="rows">{{#notices}}<li><p>{{moment}} · {{who}}</p>
      {{#sent}}<p class="soft"><span{{#isLost}} class="late"{{/isLost}}>{{sent}}</span></p>{{/sent}}
      {{#items}}<p>{{matter}}{{#link}}: <a href="{{link}}">{{text}}</a>{{/link}}</p>{{/items}}</li>
      {{/notices}}</ul></section>
      {{/parts}}

      """)
}
