import Tekseru
import TekseruAlerts
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
    var rows: [[String: Any]] = []
    for digest in digests {
      var row = try desk.sent(inDigest: digest.number, showsAnswer: showsAnswer)
      row["moment"] = desk.moment(digest.toldAt)
      row["who"] = try desk.name(ofPerson: digest.person)
      row.merge(try content(of: digest)) { $1 }
      rows.append(row)
    }
    return ["name": name, "notices": rows, "isEmpty": rows.isEmpty]
  }

  /// What a notice speaks of, as far as the visitor may see it; its line only where that is everything.
  private func content(of digest: DigestListing) throws(PageFailure) -> [String: Any] {
    guard let message = try desk.message(ofDigest: digest.number)?.message else { return [:] }
    let isOwn = digest.person == desk.holder.code
    var seen: [MessageItem] = []
    for item in message.items {
      let isSeen = isOwn ? true : try desk.may(.read, at: item.organization)
      if isSeen { seen.append(item) }
    }
    let items = seen.compactMap { item in
      ToldPage.link(to: item.topic).map { ["link": $0, "text": item.summary] }
    }
    return [
      "subject": (isOwn || seen.count == message.items.count ? message.subject : nil).ifGiven,
      "items": Array(items.prefix(ToldPage.mostItems)), "tongue": message.language.rawValue,
    ]
  }

  /// The page of what a notice speaks of: `violation INS-1/2`.
  private static func link(to topic: String) -> String? {
    let words = topic.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2 else { return nil }
    switch words[0] {
    case Kind.inspection.rawValue: return Link.inspection(words[1])
    case "violation": return Link.violation(words[1])
    default: return nil
    }
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
      {{#sent}}<p class="soft"><span{{#isLost}} class="late"{{/isLost}}>{{sent}}</span></p>{{/sent}}{{#subject}}<p lang="{{tongue}}">{{subject}}</p>{{/subject}}
      {{#items}}<p lang="{{tongue}}"><a href="{{link}}">{{text}}</a></p>{{/items}}</li>
      {{/notices}}</ul></section>
      {{/parts}}

      """)
}
