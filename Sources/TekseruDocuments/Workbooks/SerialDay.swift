import Tekseru

/// The days of spreadsheets: a count from 1900 or from 1904.
enum SerialDay {
  /// What a count of days means as text; nil for one that no day has.
  ///
  /// Spreadsheets hold 1900 for a leap year: their day 60 never was, and stays one that never was.
  static func text(of count: Int, from1904: Bool) -> String? {
    let count1900 = from1904 ? count + 1_462 : count
    if count1900 == 60, !from1904 { return "1900-02-29" }
    let daysTo1970 = count1900 < 60 ? 25_568 : 25_569
    guard count1900 > 0, count1900 <= 2_958_465 else { return nil }
    return Day(number: Int32(count1900 - daysTo1970)).description
  }

  /// A part of a day as hours, minutes and, where there are some, seconds.
  static func time(of part: Double) -> String {
    let seconds = Int((part * 86_400).rounded())
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let minutes = "\(two(seconds / 3_600)):\(two(seconds / 60 % 60))"
    return seconds % 60 == 0 ? minutes : "\(minutes):\(two(seconds % 60))"
  }
}
