import Tekseru
import TekseruLanguage
import TekseruRegister

/// The people and inspectors of the administrator's places.
struct PeoplePage {
  private let desk: Desk

  /// So many stand there; the others are found by name or code.
  private static let rows = 60

  init(_ desk: Desk) { self.desk = desk }

  var page: Page {
    get throws(PageFailure) {
      guard desk.rights.permitSomewhere(.administer) else { throw .notFound }
      let find = desk.visit.query["find"] ?? ""
      var rows: [[String: Any]] = []
      var known: Set<String> = []
      for root in desk.rights.roots(of: .administer) {
        for kind in [Kind.person, .inspector] {
          let filter = ThingFilter(kind: kind, organization: root, find: find.isEmpty ? nil : find)
          try desk.read { () throws(ListFailure) in
            try desk.reader.things(filter, after: 0, on: desk.today.day(in: nil)) { _, thing in
              if let (code, name) = thing.document.somebody, known.insert(code).inserted {
                rows.append(["link": Link.person(code), "name": name, "code": code])
              }
              return rows.count <= PeoplePage.rows
            }
          }
        }
      }
      return Page(
        .people, title: desk.text("page.people"),
        [
          "people": Collation.sorted(
            Array(rows.prefix(PeoplePage.rows)), by: { $0["name"] as? String ?? "" }, in: desk.language),
          "isMore": rows.count > PeoplePage.rows, "find": find,
          "isEmpty": rows.isEmpty, "mayHouse": try desk.mayEverywhere(.administer),
        ])
    }
  }
}

/// Somebody with their posts, and what the administrator can do for their account.
struct PersonPage {
  private let desk: Desk
  private let code: String
  private let account: Account
  private let link: String?

  init(_ desk: Desk, _ code: String, _ account: Account, link: String? = nil) {
    self.desk = desk
    self.code = code
    self.account = account
    self.link = link
  }

  var page: Page {
    get throws(PageFailure) {
      let holder = try desk.requireAccount(of: code)
      var posts: [[String: Any]] = []
      for post in holder.posts {
        posts.append([
          "role": post.role.name(in: desk.language), "place": try desk.name(of: post.organization),
        ])
      }
      return Page(
        .person, title: holder.name,
        [
          "code": code, "posts": posts, "hasNone": posts.isEmpty, "link": link.ifGiven,
          "account": desk.text(account.isOpen ? "page.accountOpen" : "page.accountNone"),
          "sessions": Numbers.integer(account.sessions, in: desk.language), "hasSessions": account.sessions > 0,
          "seen": account.seenAt.map(desk.moment).ifGiven, "invited": account.invitedUntil.map(desk.moment).ifGiven,
          "notice": desk.visit.query["ended"] == "1" ? desk.text("page.sessionsEnded") as Any : false,
        ])
    }
  }
}

extension Desk {
  /// Somebody whose account is the visitor's to look after; else nobody is found.
  ///
  /// Who invites somebody could come in as they: so all their posts, and what their documents say, must lie at the
  /// administrator's own places.
  func requireAccount(of code: String) throws(PageFailure) -> Officeholder {
    guard let holder = try read({ () throws(ListFailure) in try reader.officeholder(code, on: today) }) else {
      throw .notFound
    }
    var places = Set(holder.posts.map(\.organization))
    for kind in [Kind.person, .inspector] {
      let known = try read { () throws(ListFailure) in try reader.histories(of: code, kind: kind) }
      for document in known.compactMap(\.document) { places.formUnion(try self.places(of: document)) }
    }
    if places.isEmpty, try !mayEverywhere(.administer) { throw .notFound }
    for place in places { try require(.administer, at: place) }
    return holder
  }
}

extension Officeholder.Role {
  /// What somebody is, in words.
  func name(in language: Language) -> String {
    switch self {
    case .inspector: Catalogue.choice(Kind.inspector.rawValue, of: "document", in: language)
    case .person(let role): Catalogue.choice(role.rawValue, of: "role", in: language)
    }
  }
}

extension Document {
  /// The code and the name of whom it is about; nil for what is about nobody.
  fileprivate var somebody: (code: String, name: String)? {
    switch body {
    case .person(let person): (person.code.text, person.name)
    case .inspector(let inspector): (inspector.code.text, inspector.name)
    default: nil
    }
  }
}

extension Views.Template {
  /// People.
  static let people = Views.Template(
    name: "people",
    text: """
      {{#mayHouse}}<p><a href="/administration/house">{{w.page.house}}</a></p>{{/mayHouse}}
      <form method="get" action="/administration"><p class="field"><label for="find">{{w.page.findPerson}}</label><input id="find" name="find" value="{{find}}" maxlength="100"></p>
      <p class="actions"><button class="second">{{w.page.search}}</button></p></form>
      {{#isEmpty}}<p>{{w.page.nobodyFound}}</p>{{/isEmpty}}
      <ul class="rows">{{#people}}<li><p><a href="{{link}}">{{name}}</a></p><p class="soft">{{code}}</p></li>
      {{/people}}</ul>
      {{#isMore}}<p class="soft">{{w.page.morePeople}}</p>{{/isMore}}

      """)

  /// Somebody.
  static let person = Views.Template(
    name: "person",
    text: """
      {{> notice}}
      {{#link}}<div class="warm"><p>{{w.page.linkOnce}}</p><p><code>{{link}}</code></p></div>{{/link}}
      <dl><dt>{{w.page.code}}</dt><dd>{{code}} – {{account}}</dd>
      <dt>{{w.page.sessions}}</dt><dd>{{sessions}}</dd>
      {{#seen}}<dt>{{w.page.lastSeen}}</dt><dd>{{seen}}</dd>{{/seen}}
      {{#invited}}<dt>{{w.page.invitedUntil}}</dt><dd>{{invited}}</dd>{{/invited}}</dl>
      <h2>{{w.page.posts}}</h2>
      {{#hasNone}}<p>{{w.page.noPosts}}</p>{{/hasNone}}
      <ul class="rows">{{#posts}}<li><p>{{role}}</p><p class="soft">{{place}}</p></li>
      {{/posts}}</ul>
      <h2>{{w.page.inviteThem}}</h2>
      <p class="soft">{{w.page.inviteAbout}}</p>
      <form method="post" action="/administration/invitations"><input type="hidden" name="token" value="{{token}}">
      <input type="hidden" name="code" value="{{code}}"><p class="actions"><button>{{w.page.makeLink}}</button></p></form>
      {{#hasSessions}}<form method="post" action="/administration/sessions/end"><input type="hidden" name="token" value="{{token}}">
      <input type="hidden" name="code" value="{{code}}"><p class="actions"><button class="second">{{w.page.endSessions}}</button></p></form>{{/hasSessions}}
      <p><a href="/administration">{{w.page.people}}</a></p>

      """)
}
