@testable import Tekseru

/// One due date worked out by hand.
struct DueDateCase: Sendable, CustomStringConvertible {
  enum What: Sendable {
    case critical, gross, significant, minor, noSeverity, reply, verification
  }

  let country: Country
  let week: WorkWeek
  let what: What
  let start: String
  let due: String
  let missing: Int?
  let reason: String

  init(
    _ country: Country, _ week: WorkWeek, _ what: What, _ start: String, _ due: String, missing: Int? = nil,
    _ reason: String
  ) {
    self.country = country
    self.week = week
    self.what = what
    self.start = start
    self.due = due
    self.missing = missing
    self.reason = reason
  }

  var description: String { "\(country.rawValue) \(week.rawValue) \(what) \(start): \(reason)" }

  func reckoning() throws -> Reckoning {
    let rules =
      switch country {
      case .kazakhstan: DeadlineRules.kazakhstan
      case .uzbekistan: DeadlineRules.uzbekistan
      case .kyrgyzstan: DeadlineRules.kyrgyzstan
      }
    let day = try Day(start)
    return switch what {
    case .critical: rules.reckonRemoval(of: .critical, from: day, calendars: .shipped, week: week)
    case .gross: rules.reckonRemoval(of: .gross, from: day, calendars: .shipped, week: week)
    case .significant: rules.reckonRemoval(of: .significant, from: day, calendars: .shipped, week: week)
    case .minor: rules.reckonRemoval(of: .minor, from: day, calendars: .shipped, week: week)
    case .noSeverity: rules.reckonRemoval(of: nil, from: day, calendars: .shipped, week: week)
    case .reply: rules.reckonReply(receivedOn: day, calendars: .shipped, week: week)
    case .verification: rules.reckonVerification(reportedOn: day, calendars: .shipped, week: week)
    }
  }
}
