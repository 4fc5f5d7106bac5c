import Tekseru

/// Where things are: each place's day, working days and offices above it, at one moment.
final class Places {
  let moment: AlertMoment
  let directory: Directory
  private var days: [WorkSetting: WorkingDays] = [:]
  private var calendars: [Calendar: Int] = [:]
  private var clocks: [String?: WallClock] = [:]
  private var places: [Int: Place] = [:]
  private var beginnings: [Midnight: Instant] = [:]
  private var verificationDues: [Report: Day] = [:]
  private var chains: [Int: [Int]] = [:]
  var knownRoot: Int?

  /// What is to be known of one organization.
  struct Place {
    var setting: WorkSetting
    var clock: WallClock
    var today: Day
    var days: WorkingDays
    /// A number that places share whose day and working days are the same.
    var calendar: Int
  }

  private struct Calendar: Hashable {
    var setting: WorkSetting
    var today: Day
  }

  init(_ directory: Directory, at moment: AlertMoment) {
    self.directory = directory
    self.moment = moment
  }

  /// How far ahead working days are known: what is due later is looked at again then.
  private static let horizon = 800

  /// An organization's place; nil: nowhere, where the clock shows UTC and the week is plain.
  func place(_ organization: Int?) throws(SQLFailure) -> Place {
    if let known = places[organization ?? 0] { return known }
    let around = clock(in: nil).day(at: moment.now)
    let setting = if let organization { try directory.setting(of: organization, on: around) } else { WorkSetting() }
    let clock = clock(in: setting.timeZone)
    let today = clock.day(at: moment.now)
    let working = Places.working(setting)
    let key = Calendar(setting: working, today: today)
    let calendar = calendars[key] ?? calendars.count
    calendars[key] = calendar
    let place = Place(
      setting: setting, clock: clock, today: today, days: try workingDays(working, today), calendar: calendar)
    places[organization ?? 0] = place
    return place
  }

  private struct Midnight: Hashable {
    var timeZone: String?
    var day: Day
  }

  /// When a day begins at a place; now, when it has begun.
  func beginning(of day: Day, at organization: Int?) throws(SQLFailure) -> Instant {
    let place = try place(organization)
    let midnight = Midnight(timeZone: place.setting.timeZone, day: day)
    if let known = beginnings[midnight] { return known }
    let moment = place.clock.moment(of: day, notBefore: moment.now)
    beginnings[midnight] = moment
    return moment
  }

  private func clock(in zone: String?) -> WallClock {
    if let known = clocks[zone] { return known }
    let clock = moment.clock(in: zone)
    clocks[zone] = clock
    return clock
  }

  /// What working days follow from.
  private static func working(_ setting: WorkSetting) -> WorkSetting {
    WorkSetting(country: setting.country, week: setting.week ?? .fiveDays, timeZone: nil)
  }

  private func workingDays(_ key: WorkSetting, _ today: Day) throws(SQLFailure) -> WorkingDays {
    if let known = days[key] { return known }
    let made = WorkingDays(
      of: key.country, week: key.week ?? .fiveDays, calendars: try directory.calendars(),
      until: today.adding(days: Places.horizon))
    days[key] = made
    return made
  }

  /// An organization and those above it, the nearest first.
  func upwards(from organization: Int) throws(SQLFailure) -> [Int] {
    if let known = chains[organization] { return known }
    var chain = [organization]
    while chain.count <= WorkSetting.deepestTree, let last = chain.last,
      let parent = try directory.organization(last, on: try place(organization).today)?.parent,
      let party = try directory.parties.find(.organization, parent.text), !chain.contains(party)
    {
      chain.append(party)
    }
    chains[organization] = chain
    return chain
  }

  /// An organization as it is today.
  func organization(_ party: Int) throws(SQLFailure) -> Organization? {
    try directory.organization(party, on: try place(party).today)
  }

  private struct Report: Hashable {
    var country: Country
    var week: WorkWeek
    var day: Day
  }

  /// The day by which a removal reported on a day is to be verified; nil without a country.
  func verificationDue(at organization: Int, reportedOn day: Day) throws(SQLFailure) -> Day? {
    let setting = try place(organization).setting
    guard let country = setting.country, let rules = try directory.rules(of: country) else { return nil }
    let report = Report(country: country, week: setting.week ?? .fiveDays, day: day)
    if let known = verificationDues[report] { return known }
    let calendars = try directory.calendars()
    let due = rules.reckonVerification(reportedOn: day, calendars: calendars, week: report.week).due
    verificationDues[report] = due
    return due
  }

  /// The number of a code; nil when the register never heard of it.
  func party(_ kind: PartyKind, _ code: String) throws(SQLFailure) -> Int? { try directory.parties.find(kind, code) }

  /// Whether a country's calendar of a year is known.
  func hasCalendar(of country: Country, year: Int) throws(SQLFailure) -> Bool {
    try directory.calendars().calendar(of: country, year: year) != nil
  }
}

extension Places {
  /// The organization that all others belong to: the first one that has none above it; nil in an empty register.
  var root: Int? {
    get throws(SQLFailure) {
      if let knownRoot { return knownRoot }
      guard let party = try directory.parties.first(.organization) else { return nil }
      let root = try upwards(from: party).last
      knownRoot = root
      return root
    }
  }

  /// The countries whose calendar of this year is known: theirs must be there next year too.
  var countries: [Country] {
    get throws(SQLFailure) {
      let year = try place(root).today.year
      var known: [Country] = []
      for country in Country.allCases where try hasCalendar(of: country, year: year) { known.append(country) }
      return known
    }
  }
}
