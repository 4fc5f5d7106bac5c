import ArgumentParser
import Tekseru
import TekseruLanguage
import TekseruRegister
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
    guard let calendar = try calendars(session).calendar(of: country, year: year) else {
      throw session.failure(
        .usage, "usage.calendarUnknown", ["year": .text("\(year)"), "country": .text(country.rawValue)])
    }
    session.print(CalendarTable.table(calendar))
    if let source = calendar.source { session.say(source) }
    return .done
  }

  /// The register's calendars; without a register those that the program ships.
  private func calendars(_ session: Session) throws(CommandFailure) -> WorkingCalendars {
    guard session.hasRegister else { return .shipped }
    let reader = try session.reader()
    do throws(ListFailure) { return try reader.calendars() } catch { throw session.failure(error) }
  }
}
