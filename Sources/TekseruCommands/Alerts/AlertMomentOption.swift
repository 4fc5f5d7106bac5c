import ArgumentParser
import Tekseru
import TekseruAlerts
import TekseruLanguage
import TekseruRegister

/// A day, or a moment in UTC, for which a decision is asked.
enum AskedMoment {
  /// Noon of a day, wherever it is asked about.
  case day(Day)
  /// A moment, at which each place has its own time.
  case moment(Instant)

  /// Reads `2026-11-03` or `2026-11-03T04:30Z`.
  static func read(_ text: String) throws -> AskedMoment {
    if let day = try? Day(text) { return .day(day) }
    let halves = text.split(separator: "T", maxSplits: 1)
    guard halves.count == 2, let day = try? Day(String(halves[0])), let minute = minute(halves[1]) else {
      throw ValidationError(
        Catalogue.text("usage.moment", in: Help.language, ["value": .text(Shown.text(text))]))
    }
    return .moment(Instant(milliseconds: (Int64(day.number) * 1_440 + Int64(minute)) * 60_000))
  }

  private static func minute(_ text: Substring) -> Int? {
    guard text.last == "Z" else { return nil }
    let parts = text.dropLast().split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
      (0...59).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }

  /// The moment with the clocks of the places.
  var asked: AlertMoment {
    switch self {
    case .day(let day): AlertMoment(noonOf: day)
    case .moment(let instant): SystemZones.moment(instant, fallback: AskedMoment.ownZone)
    }
  }

  /// The days from one on until before the moment, each at its noon.
  func moments(since first: Day?) -> [AlertMoment] {
    guard let first else { return [] }
    let last =
      switch self {
      case .day(let day): day
      case .moment(let instant): instant.day
      }
    return first < last ? (first..<last).map { AlertMoment(noonOf: $0) } : []
  }

  /// The zone of whoever runs the command, for places of which none is known.
  static var ownZone: String? { Environment.value("TZ").map { $0.hasPrefix(":") ? String($0.dropFirst()) : $0 } }
}
