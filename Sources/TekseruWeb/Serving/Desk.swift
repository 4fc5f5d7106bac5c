import Tekseru
import TekseruAlerts
import TekseruLanguage
import TekseruPhotos
import TekseruRegister
import TekseruSocket

/// What a page is made from: the register as of one moment, and the one who looks at it.
struct Desk {
  /// The register.
  let reader: RegisterReader
  /// Who looks.
  let holder: Officeholder
  /// What they may do.
  let rights: Rights
  /// What they ask for.
  let visit: Visit
  /// The moment.
  let now: Instant
  /// The day, by time zone.
  let today: Today
  /// The language of the page.
  let language: Language
  /// When papers of knowledge tests were shown.
  let clocks: TestClocks
  /// The photos of the register.
  let photos: PhotoFolder
  /// Makes an id for a document that a form begins.
  let newID: () -> String

  init(
    _ reader: RegisterReader, _ holder: Officeholder, _ visit: Visit, _ settings: Site.Settings,
    _ clocks: TestClocks, rights: Rights? = nil
  ) {
    self.clocks = clocks
    photos = PhotoFolder(ofRegister: settings.register)
    self.reader = reader
    self.holder = holder
    self.visit = visit
    today = settings.today()
    let now = settings.now()
    self.now = now
    newID = { NewID.make(at: now) }
    self.rights = rights ?? Rights(posts: holder.posts)
    language = visit.language ?? holder.language.flatMap(Language.init(tag:)) ?? settings.language
  }

  /// Reads from the register; what it does not know is not found.
  func read<Answer>(_ body: () throws(ListFailure) -> Answer) throws(PageFailure) -> Answer {
    do throws(ListFailure) { return try body() } catch { throw PageFailure(error) }
  }

  /// Asks the outbox.
  func consult<Answer>(_ body: (Outbox) throws(SQLFailure) -> Answer) throws(PageFailure) -> Answer {
    do throws(RegisterFailure) {
      return try reader.consulting { engine throws(SQLFailure) in try body(Outbox(engine)) }
    } catch {
      throw .register(error)
    }
  }

  /// Whether the visitor may do this at an organization.
  func may(_ act: Act, at organization: String) throws(PageFailure) -> Bool {
    let chain = try read { () throws(ListFailure) in try reader.upwards(from: organization, on: today) }
    return rights.permit(act, at: chain)
  }

  /// Goes on only when the visitor may do this at an organization; else there is nothing to be found.
  func require(_ act: Act, at organization: String) throws(PageFailure) {
    guard try may(act, at: organization) else { throw .notFound }
  }

  /// Of organizations those that do not lie below another of them.
  func topmost(_ all: [String]) throws(PageFailure) -> [String] {
    var roots: [String] = []
    for root in all {
      let chain = try read { () throws(ListFailure) in try reader.upwards(from: root, on: today) }
      if !chain.isEmpty, !chain.dropFirst().contains(where: all.contains) { roots.append(root) }
    }
    return roots
  }

  /// The name of an organization; its code when no document says it.
  func name(of organization: String) throws(PageFailure) -> String {
    try read { () throws(ListFailure) in try reader.organization(of: organization, on: today) }?.name ?? organization
  }

  /// Things with the names of their organizations, in the order of the visitor's alphabet.
  func inOrder<Thing>(
    _ things: [Thing], of code: (Thing) -> String
  ) throws(PageFailure) -> [(thing: Thing, name: String)] {
    var named: [(thing: Thing, name: String)] = []
    for thing in things { named.append((thing, try name(of: code(thing)))) }
    return Collation.sorted(named, by: \.name, in: language)
  }

  /// The number of the log's entry of a document; nil when there is none.
  func sequence(of id: String, _ kind: Kind) throws(PageFailure) -> Int? {
    try read { () throws(ListFailure) in try reader.sequence(of: id, kind) }
  }

  /// The day at an organization.
  func day(at organization: String) throws(PageFailure) -> Day {
    try read { () throws(ListFailure) in try reader.today(at: organization, today) }
  }

  /// A text of the catalogue in the page's language.
  func text(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    Catalogue.text(key, in: language, arguments)
  }

  /// A day as the language writes it; a dash for none.
  func shown(_ day: Day?) -> String { day.map { Dates.figures($0, in: language) } ?? "–" }
}

/// A page before it is written: its template and the values that stand there.
struct Page {
  /// The template.
  var template: Views.Template
  /// The title, in the visitor's language.
  var title: String
  /// The values, by the names that the template uses.
  var values: [String: Any]
  /// The status of HTTP.
  var status = 200
  /// Whether the browser may keep it, to show it again to who goes back: a form must come back with its id, so that what
  /// is sent from it again is the same document.
  var isKept = false

  init(_ template: Views.Template, title: String, _ values: [String: Any]) {
    self.template = template
    self.title = title
    self.values = values
  }
}

/// What follows from a form that somebody sent.
enum Step {
  /// A page is shown: the form again, with what is wrong with it or with one line more.
  case show(Page)
  /// A file or a paper is handed out.
  case hand(SocketAnswer)
  /// A document is filed; when it is recorded, the visitor goes on to an address.
  case file(Draft, next: String)
  /// The same for a whole text that somebody wrote.
  case submit(Submission, next: String)
  /// The form is kept for later, or no longer.
  case keep(Keeping)
  /// What an administrator asked for is done.
  case act(HouseAct)
}
