public import Tekseru

/// Numbers as each language writes them.
///
/// English groups by commas and has a decimal point; the others group by a narrow no-break space and have a decimal
/// comma. Nothing is rounded but where it says so.
public enum Numbers {
  /// A whole number, grouped by thousands: `594,421`, `594 421`.
  public static func integer(_ number: Int, in language: Language) -> String {
    grouped(String(number), in: language)
  }

  /// A number written with a decimal point, as exact numbers are, in the language's form.
  public static func decimal(_ written: String, in language: Language) -> String {
    let parts = written.split(separator: ".", maxSplits: 1)
    let whole = grouped(parts.first.map(String.init) ?? written, in: language)
    return parts.count == 2 ? whole + point(in: language) + parts[1] : whole
  }

  /// A fraction with so many decimals, rounded half away from zero.
  public static func ratio(_ ratio: Ratio, decimals: Int, in language: Language) -> String {
    decimal(ratio.rounded(decimals: decimals), in: language)
  }

  /// A share in percent with one decimal, rounded half away from zero: `89.6%`, `89,6 %`.
  public static func percent(_ share: Ratio, in language: Language) -> String {
    guard let hundredfold = Ratio(share.numerator * 100, share.denominator) else { return "" }
    return ratio(hundredfold, decimals: 1, in: language) + (language == .en ? "%" : "\u{A0}%")
  }

  private static func point(in language: Language) -> String { language == .en ? "." : "," }

  private static func grouped(_ digits: String, in language: Language) -> String {
    let isNegative = digits.hasPrefix("-")
    let magnitude = digits.dropFirst(isNegative ? 1 : 0)
    guard magnitude.count > 3 else { return digits }
    var grouped = isNegative ? "-" : ""
    for (index, digit) in magnitude.enumerated() {
      if index > 0, (magnitude.count - index) % 3 == 0 { grouped += language == .en ? "," : "\u{202F}" }
      grouped.append(digit)
    }
    return grouped
  }
}
