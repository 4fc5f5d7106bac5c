/// A day of the week; the working week begins on Monday in all three countries.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  init(daysSinceMonday days: Int) {
    switch days - days.flooredQuotient(by: 7) * 7 {
    case 0: self = .monday
    case 1: self = .tuesday
    case 2: self = .wednesday
    case 3: self = .thursday
    case 4: self = .friday
    case 5: self = .saturday
    default: self = .sunday
    }
  }

  var daysSinceMonday: Int { rawValue - 1 }
}
