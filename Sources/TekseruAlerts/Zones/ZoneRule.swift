/// The rule that a time zone's table gives for the time after its last change: `EET-2EEST,M3.5.0/3,M10.5.0/4`.
struct ZoneRule: Sendable {
  private let standard: Int
  private let summer: (offset: Int, from: Change, until: Change)?

  /// A day and time of a year: the nth weekday of a month; 5 is the last one.
  private struct Change: Sendable {
    var month: Int
    var week: Int
    var weekday: Int
    var time: Int
  }

  /// Reads a rule; nil for an empty one and for forms that no zone has.
  init?(_ text: String) {
    var scan = text[...]
    guard ZoneRule.skipName(&scan), let standard = ZoneRule.time(&scan) else { return nil }
    self.standard = -standard
    guard !scan.isEmpty else {
      summer = nil
      return
    }
    guard ZoneRule.skipName(&scan) else { return nil }
    let offset = scan.first == "," ? self.standard + 3_600 : -(ZoneRule.time(&scan) ?? 0)
    let parts = scan.split(separator: ",").compactMap { ZoneRule.change($0) }
    guard parts.count == 2 else { return nil }
    summer = (offset, parts[0], parts[1])
  }

  /// The offset at a moment, in seconds ahead of UTC.
  func offset(at moment: Int64) -> Int {
    guard let summer else { return standard }
    let year = CivilYear(containing: moment + Int64(standard))
    let from =
      year.moment(of: summer.from.month, summer.from.week, summer.from.weekday) + Int64(summer.from.time - standard)
    let until =
      year.moment(of: summer.until.month, summer.until.week, summer.until.weekday)
      + Int64(summer.until.time - summer.offset)
    let isSummer = from < until ? from <= moment && moment < until : from <= moment || moment < until
    return isSummer ? summer.offset : standard
  }

  private static func skipName(_ scan: inout Substring) -> Bool {
    if scan.first == "<" {
      guard let end = scan.firstIndex(of: ">") else { return false }
      scan = scan[scan.index(after: end)...]
      return true
    }
    let name = scan.prefix { $0.isLetter }
    scan = scan.dropFirst(name.count)
    return !name.isEmpty
  }

  /// `[+-]hh[:mm[:ss]]` in seconds.
  private static func time(_ scan: inout Substring) -> Int? {
    let written = scan.prefix { "+-:0123456789".contains($0) }
    scan = scan.dropFirst(written.count)
    let sign = written.hasPrefix("-") ? -1 : 1
    let parts = written.drop { $0 == "+" || $0 == "-" }.split(separator: ":").map { Int($0) }
    guard let hours = parts.first ?? nil else { return nil }
    let minutes = parts.count > 1 ? parts[1] ?? 0 : 0
    let seconds = parts.count > 2 ? parts[2] ?? 0 : 0
    return sign * (hours * 3_600 + minutes * 60 + seconds)
  }

  /// `Mm.w.d[/time]`.
  private static func change(_ text: Substring) -> Change? {
    let halves = text.split(separator: "/", maxSplits: 1)
    guard let day = halves.first, day.hasPrefix("M") else { return nil }
    let numbers = day.dropFirst().split(separator: ".").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    var rest = halves.count == 2 ? halves[1] : "2"
    return Change(month: numbers[0], week: numbers[1], weekday: numbers[2], time: time(&rest) ?? 7_200)
  }
}
