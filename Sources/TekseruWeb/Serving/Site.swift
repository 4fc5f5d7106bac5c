public import Logging
public import Tekseru
public import TekseruLanguage
public import TekseruRegister
public import TekseruSocket

/// The page: what is answered on its socket. It reads the register, and every form goes through the one door.
public final class Site: Sendable {
  let settings: Settings
  let access: Access
  let room: ReadingRoom
  let photoDesk: PhotoDesk
  let views: Views
  let attempts = Attempts()
  let clocks = TestClocks()
  let newcomers = Newcomers()
  let check: LogCheck
  let log: Logger

  /// What the page is told.
  public struct Settings: Sendable {
    /// The path of the register.
    public var register: String
    /// The path of the file of accounts.
    public var access: String
    /// The path of the page's socket.
    public var socket: String
    /// How the page is reached from outside, as `https://tekseru.example.org`; nil when nobody said.
    public var address: String?
    /// The language where neither the visitor nor the register says one.
    public var language: Language
    /// The moment.
    public var now: @Sendable () -> Instant
    /// The day, by time zone.
    public var today: @Sendable () -> Today
    /// The one door.
    public var file: @Sendable (Submission) async -> Result<[Receipt], RegisterFailure>
    /// What the administrator sees of the daemon.
    public var house: House

    /// Makes settings.
    public init(
      register: String, access: String, socket: String, address: String? = nil, language: Language = .ru,
      now: @escaping @Sendable () -> Instant, today: @escaping @Sendable () -> Today,
      file: @escaping @Sendable (Submission) async -> Result<[Receipt], RegisterFailure>, house: House = .none
    ) {
      self.register = register
      self.access = access
      self.socket = socket
      self.address = address
      self.language = language
      self.now = now
      self.today = today
      self.file = file
      self.house = house
    }
  }

  /// Opens the file of accounts; makes it where it is missing. Throws when it cannot be opened.
  public init(_ settings: Settings, log: Logger) throws {
    self.settings = settings
    self.log = log
    access = try Access(path: settings.access)
    room = ReadingRoom(path: settings.register)
    photoDesk = PhotoDesk(ofRegister: settings.register)
    check = LogCheck(path: settings.register, now: settings.now)
    views = try Views()
  }

  /// Ends the page's threads; for when its socket is closed.
  public func close() async {
    await access.close()
    await room.close()
    await photoDesk.close()
    check.close()
  }

  /// The page's socket. Everybody on this machine may come in, as to a web server's port: who they are, the page asks.
  public var door: SocketDoor {
    SocketDoor(
      path: settings.socket, visitors: .everybody, routes: routes, otherwise: { await self.nothing(at: $0) },
      refusing: Site.refuse, fields: Site.fields, limits: Site.limits)
  }

  /// A form of an inspection with many violations, in Cyrillic, stays below the limit.
  private static let limits = SocketLimits(connections: 256, body: 1 << 20, bodies: 64 << 20)

  /// The forms that bring photos, and what one of them takes: four photos, over a slow connection.
  static let photoPaths = ["/inspections", "/remediations"]
  static let photoLimits = SocketRoute.Largest(body: 33 << 20, transfer: .seconds(300))

  /// The header fields of every answer: nothing is loaded from elsewhere, nothing runs that stands in a page, no other
  /// site shows us in a frame or learns where a visitor came from.
  private static let fields: [SocketAnswer.Field] = [
    .init(
      "Content-Security-Policy",
      """
      default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; \
      frame-ancestors 'none'; base-uri 'none'
      """),
    .init("X-Content-Type-Options", "nosniff"), .init("Referrer-Policy", "no-referrer"),
    .init("Cross-Origin-Opener-Policy", "same-origin"), .init("Cross-Origin-Resource-Policy", "same-origin"),
    .init("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    .init("Strict-Transport-Security", "max-age=31536000"),
  ]

  /// The page of what somebody was told of.
  public static let toldPath = "/told"

  private var routes: [SocketRoute] {
    Asset.all.map { asset in .get(asset.path) { _ in asset.answer } } + comingIn + account + secondFactor
      + insidePages + keeping + photos + administration + programRoutes
  }

  /// The pages for those who have come in. A page that is added is named here; a form has another address than the page
  /// that shows it, or browsers would forget the page as soon as the form is sent.
  private var insidePages: [SocketRoute] {
    [
      show("/organization") { desk throws(PageFailure) in try OrganizationPage(desk).page },
      show("/violations") { desk throws(PageFailure) in try ViolationsPage(desk).page },
      show("/violation") { desk throws(PageFailure) in try ViolationPage(desk).page },
      show("/inspection") { desk throws(PageFailure) in try InspectionPage(desk).page },
      show("/document") { desk throws(PageFailure) in try DocumentPage(desk).page },
      show(Site.toldPath) { desk throws(PageFailure) in try ToldPage(desk).page },
      show("/reports") { desk throws(PageFailure) in try ReportsPage(desk).page },
      show("/reports/one") { desk throws(PageFailure) in try ReportPage(desk).page },
      hand("/reports/file") { desk throws(PageFailure) in try ReportFile.answer(desk) },
      show("/records") { desk throws(PageFailure) in try RecordsPage(desk).page },
      hand("/paper") { desk throws(PageFailure) in try PrintedPaper.answer(desk) },
      show("/contests") { desk throws(PageFailure) in try ContestsPage(desk).page },
      show("/contest") { desk throws(PageFailure) in try ContestPage(desk).page },
      show("/contest/points") { desk throws(PageFailure) in try PointsPage(desk).page },
      show("/contest/records") { desk throws(PageFailure) in try PointRecordsPage(desk).page },
      hand("/contest/protocol") { desk throws(PageFailure) in try PrintedPaper.protocol(desk) },
      show("/test") { desk throws(PageFailure) in try TestPage(desk).page },
      take("/test-papers") { desk, problems throws(PageFailure) in try TestForm.begin(desk, problems) },
      take("/test-attempts") { desk, problems throws(PageFailure) in try TestForm.attempt(desk, problems) },
      take("/marks") { desk, problems throws(PageFailure) in try ContestForm.mark(desk, problems) },
      take("/objections") { desk, problems throws(PageFailure) in try ContestForm.objection(desk, problems) },
      take("/objection-decisions") { desk, problems throws(PageFailure) in try ContestForm.decision(desk, problems) },
      show("/receipts") { desk throws(PageFailure) in try ReceiptsPage(desk).page },
      show("/refused") { desk throws(PageFailure) in try RefusedPage(desk).page },
      show("/refused/one") { desk throws(PageFailure) in try MendingPage(desk).page },
      take("/refused/again") { desk, problems throws(PageFailure) in try MendingPage(desk, problems).step },
      show("/inspections/new") { desk throws(PageFailure) in try InspectionForm(desk).page },
      take("/inspections") { desk, problems throws(PageFailure) in try InspectionForm(desk, problems).step },
      take("/remediations") { desk, problems throws(PageFailure) in try ViolationForm.remediation(desk, problems) },
      take("/extensions") { desk, problems throws(PageFailure) in try ViolationForm.extension(desk, problems) },
      take("/extension-decisions") { desk, problems throws(PageFailure) in try ViolationForm.decision(desk, problems) },
      take("/silences") { desk, problems throws(PageFailure) in try SilenceForm.hold(desk, problems) },
      take("/silences/end") { desk, problems throws(PageFailure) in try SilenceForm.end(desk, problems) },
      take("/acknowledgements") { desk, problems throws(PageFailure) in
        try ViolationForm.acknowledgement(desk, problems)
      },
    ]
  }
}
