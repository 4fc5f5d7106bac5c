import Tekseru
import TekseruDocuments

/// What is read, and how.
struct Intake: Sendable {
  /// Paths, or `-` for standard input.
  var inputs: [[UInt8]]
  /// The format of standard input and of files whose name does not tell it.
  var format: Format?
  /// How large things may be.
  var limits: Limits
  /// The day against which what has happened is checked.
  var today: Day

  /// What marks a folder that `tekseru export` wrote.
  static let exportMarker = Array("tekseru-export.json".utf8)
}
