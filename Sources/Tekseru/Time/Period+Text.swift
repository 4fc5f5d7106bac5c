extension Period: CustomStringConvertible {
  /// Reads a period written `2023`, `2023-H1`, `2023-Q1`, `2023-03` or `@2024-01-01`, and nothing else.
  public init(_ text: String) throws(PeriodError) {
    if text.utf8.first == UInt8(ascii: "@") {
      do { self.init(asOf: try Day(String(text.dropFirst()))) } catch { throw .day(error) }
    } else {
      var text = text
      self = try text.withUTF8 { Period.read($0) }.get()
    }
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Period, PeriodError> {
    guard bytes.count >= 4, let year = ASCIIDigits.number(in: bytes, at: 0, count: 4) else {
      return .failure(.notAPeriod)
    }
    guard let part = readPart(bytes) else { return .failure(.notAPeriod) }
    guard Day.writableYears.contains(year) else { return .failure(.outOfRange) }
    return Period(part, year: year).map { .success($0) } ?? .failure(.impossible)
  }

  /// What follows the year, not yet checked against what a year has.
  private enum Part {
    case whole
    case half(Int)
    case quarter(Int)
    case month(Int)
  }

  private static func readPart(_ bytes: UnsafeBufferPointer<UInt8>) -> Part? {
    if bytes.count == 4 { return .whole }
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-") else { return nil }
    if let month = ASCIIDigits.number(in: bytes, at: 5, count: 2) { return .month(month) }
    guard let number = ASCIIDigits.number(in: bytes, at: 6, count: 1) else { return nil }
    switch bytes[5] {
    case UInt8(ascii: "H"): return .half(number)
    case UInt8(ascii: "Q"): return .quarter(number)
    default: return nil
    }
  }

  private init?(_ part: Part, year: Int) {
    switch part {
    case .whole: self.init(year: year)
    case .half(let half): self.init(half: half, year: year)
    case .quarter(let quarter): self.init(quarter: quarter, year: year)
    case .month(let month):
      guard (1...12).contains(month) else { return nil }
      self.init(month: Month(year: year, month: month))
    }
  }

  /// The period as it is written in a document.
  public var description: String {
    switch kind {
    case .year(let year): "\(year)"
    case .half(let half, let year): "\(year)-H\(half)"
    case .quarter(let quarter, let year): "\(year)-Q\(quarter)"
    case .month(let month): month.description
    case .asOf(let day): "@\(day)"
    }
  }
}
