extension Day: CustomStringConvertible {
  /// The number of ASCII bytes of a written day.
  public static let writtenLength = 10

  /// Reads a day written `2026-03-02`, and nothing else: no spaces, no other digits, years 1900 to 2200.
  public init(_ iso: String) throws(DayError) {
    var text = iso
    let read = text.withUTF8 { Day.read($0) }
    self = try read.get()
  }

  /// Reads the ten ASCII bytes of a written day without allocating; nil for anything else.
  ///
  /// For the hot path; `init(_:)` says what was wrong.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard case .success(let day) = Day.read(bytes) else { return nil }
    self = day
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Day, DayError> {
    guard bytes.count == writtenLength, bytes[4] == hyphen, bytes[7] == hyphen,
      let year = ASCIIDigits.number(in: bytes, at: 0, count: 4),
      let month = ASCIIDigits.number(in: bytes, at: 5, count: 2),
      let day = ASCIIDigits.number(in: bytes, at: 8, count: 2)
    else { return .failure(.notADay) }
    guard (1...12).contains(month), day >= 1, day <= lastDay(ofMonth: month, year: year) else {
      return .failure(.impossible)
    }
    guard writableYears.contains(year) else { return .failure(.outOfRange) }
    return .success(Day(civil: CivilDate(year: year, month: month, day: day)))
  }

  private static let hyphen = UInt8(ascii: "-")

  /// The day as `2026-03-02`.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Day.writtenLength)
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the day as ASCII `2026-03-02`: ten bytes for every year from 0 to 9999.
  public func write(into bytes: inout [UInt8]) {
    let date = civil
    ASCIIDigits.append(date.year, width: 4, to: &bytes)
    bytes.append(Day.hyphen)
    ASCIIDigits.append(date.month, width: 2, to: &bytes)
    bytes.append(Day.hyphen)
    ASCIIDigits.append(date.day, width: 2, to: &bytes)
  }
}
