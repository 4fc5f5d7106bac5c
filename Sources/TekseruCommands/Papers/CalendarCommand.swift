import ArgumentParser
import Tekseru
import TekseruLanguage
import TekseruReports

/// `tekseru calendar COUNTRY YEAR`: the days off and the worked weekends.
struct CalendarCommand: RegisterCommand {
  static var configuration: CommandConfiguration { Help.command("calendar", example: "tekseru calendar KZ 2026") }

  @OptionGroup var shared: SharedOptions

  @ArgumentParser.Argument(help: Help.argument("country"), transform: { try Choice.read($0.uppercased()) })
  var country: Country

  @ArgumentParser.Argument(help: Help.argument("year"))
  var year: Int

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let found = WorkingCalendar.shipped.filter { $0.country == country && $0.year == year }
    guard let calendar = found.max(by: { $0.id < $1.id }) else {
      throw session.failure(
        .usage, "usage.calendarUnknown", ["year": .text("\(year)"), "country": .text(country.rawValue)])
    }
    session.print(CalendarTable.table(calendar))
    if let source = calendar.source { session.say(source) }
    return .done
  }
}
