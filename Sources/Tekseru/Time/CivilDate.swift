/// Year, month and day of the month, and the way between them and a count of days.
///
/// The algorithm is Howard Hinnant's `days_from_civil`: years begin in March, so that the leap day is a year's last, and
/// 400 years are always 146 097 days.
struct CivilDate: Hashable, Sendable {
  let year: Int
  let month: Int
  let day: Int

  private static let daysOfFourCenturies = 146_097
  private static let daysFromMarchOfYearZeroTo1970 = 719_468

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  init(daysSince1970: Int) {
    let days = daysSince1970 + CivilDate.daysFromMarchOfYearZeroTo1970
    let era = days.flooredQuotient(by: CivilDate.daysOfFourCenturies)
    let dayOfEra = days - era * CivilDate.daysOfFourCenturies
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  var daysSince1970: Int {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = yearFromMarch.flooredQuotient(by: 400)
    let yearOfEra = yearFromMarch - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * CivilDate.daysOfFourCenturies + dayOfEra - CivilDate.daysFromMarchOfYearZeroTo1970
  }
}

extension Int {
  /// The quotient rounded down, also below zero; `divisor` is positive.
  func flooredQuotient(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self < 0 && quotient * divisor != self ? quotient - 1 : quotient
  }
}
