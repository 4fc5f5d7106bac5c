import Testing

@testable import Tekseru

@Suite struct DueDatePropertyTests {
  @Test(arguments: DeadlineRules.shipped, WorkWeek.allCases)
  func `no due date of eight years lies before its start, on a day off, or later than it must`(
    rules: DeadlineRules, week: WorkWeek
  ) throws {
    let severities: [Severity?] = [.critical, .gross, .significant, .minor, nil]
    var checked = 0

    for start in try Day("2020-01-01")...Day("2027-12-31") {
      for severity in severities {
        let reckoning = rules.reckonRemoval(of: severity, from: start, calendars: .shipped, week: week)
        check(reckoning)
        #expect(reckoning.due == start || severity != .critical)
        checked += 1
      }
      check(rules.reckonReply(receivedOn: start, calendars: .shipped, week: week))
      check(rules.reckonVerification(reportedOn: start, calendars: .shipped, week: week))
    }

    #expect(checked == 2_922 * 5)
  }

  private func check(_ reckoning: Reckoning) {
    let calendars = WorkingCalendars.shipped
    func isWorking(_ day: Day) -> Bool {
      calendars.status(of: day, in: reckoning.country, week: reckoning.week).isWorking
    }
    let isCritical = reckoning.basis == .removal(.critical)
    let isRight =
      reckoning.start <= reckoning.end && reckoning.end <= reckoning.due && (isCritical || isWorking(reckoning.due))
      && (reckoning.end..<reckoning.due).allSatisfy { !isWorking($0) }
      && (reckoning.missingCalendarYear == nil) == (isCritical || reckoning.due.year <= 2027)
    #expect(isRight, "\(reckoning)")
  }

  @Test(arguments: DeadlineRules.shipped, WorkWeek.allCases)
  func `ten working days hold exactly ten days that are worked`(rules: DeadlineRules, week: WorkWeek) throws {
    for start in try Day("2020-01-01")...Day("2027-11-30") {
      let reckoning = rules.reckonVerification(reportedOn: start, calendars: .shipped, week: week)
      let worked = (start.adding(days: 1)...reckoning.due).count {
        WorkingCalendars.shipped.status(of: $0, in: rules.country, week: week).isWorking
      }

      #expect(worked == 10, "\(reckoning)")
    }
  }

  @Test(arguments: Country.allCases, WorkWeek.allCases)
  func `the quick answer and the explained one agree on every day`(country: Country, week: WorkWeek) throws {
    for day in try Day("2018-01-01")...Day("2030-12-31") {
      let status = WorkingCalendars.shipped.status(of: day, in: country, week: week)

      #expect(WorkingCalendars.shipped.isWorking(day, in: country, week: week) == status.isWorking, "\(day)")
      #expect(status.isCalendarMissing == !(2020...2027).contains(day.year), "\(day)")
    }
  }
}
