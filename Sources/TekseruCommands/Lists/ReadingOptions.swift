import ArgumentParser
import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruSQLite

/// As of which day the rules are applied, and how far the log is read.
struct ReadingOptions: ParsableArguments {
  @Option(help: Help.option("as-of"), transform: ReadingOptions.day)
  var asOf: Day?

  @Option(help: Help.option("at"), transform: ReadingOptions.moment)
  var at: Moment?

  /// A point in the register's life.
  enum Moment {
    /// A position of the log.
    case position(Int)
    /// The end of a day.
    case endOf(Day)
  }

  /// Reads a day.
  static func day(_ text: String) throws -> Day {
    do {
      return try Day(text)
    } catch {
      throw mistake("usage.day", text)
    }
  }

  private static func moment(_ text: String) throws -> Moment {
    if let position = Int(text), position >= 0 { return .position(position) }
    guard let day = try? Day(text) else { throw mistake("usage.position", text) }
    return .endOf(day)
  }

  private static func mistake(_ key: String, _ value: String) -> ValidationError {
    ValidationError(Catalogue.text(key, in: Help.language, ["value": .text(Shown.text(value))]))
  }

  /// The day that rules are applied as on, where no time zone is known.
  var day: Day { asOf ?? SystemClock.today }

  /// The day that rules are applied as on: the one that was asked for, else each organization's own today.
  var today: Today { asOf.map { Today($0) } ?? Today(byTimeZone: { LocalDay.today(in: $0) }) }
}

extension Session {
  /// Opens the register as it is to be read.
  func reader(_ options: ReadingOptions) throws(CommandFailure) -> RegisterReader {
    switch options.at {
    case nil: return try reader()
    case .position(let sequence)?: return try reader(at: .at(sequence))
    case .endOf(let day)?:
      try requireRegister()
      let position: Position
      do throws(RegisterFailure) {
        position = try RegisterReader.position(atEndOf: day, in: try engine(.read))
      } catch {
        throw failure(error)
      }
      return try reader(at: position)
    }
  }

  /// Why a list could not be read, in a sentence.
  func failure(_ failure: ListFailure) -> CommandFailure {
    switch failure {
    case .register(let failure): return self.failure(failure)
    case .nothingOwed: return self.failure(.usage, "report.unreported.none")
    case .unknownCode(let unknown):
      var arguments: [String: TekseruLanguage.Argument] = ["code": .text(Shown.text(unknown.code))]
      arguments["kind"] = .text(Catalogue.choice(unknown.kind, of: "document", in: language).lowercased())
      arguments["suggestion"] = unknown.suggestion.map { .text(Shown.text($0)) }
      return self.failure(.usage, "usage.unknownCode", arguments)
    }
  }
}
