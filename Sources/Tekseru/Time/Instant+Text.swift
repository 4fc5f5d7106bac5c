extension Instant {
  /// Reads `2026-03-02T10:15:30Z` or `2026-03-02T10:15:30.123Z`; nil for anything else. A leap second is none.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let hasMilliseconds = bytes.count == 24
    guard hasMilliseconds || bytes.count == 20, bytes.last == UInt8(ascii: "Z"), bytes[10] == UInt8(ascii: "T"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let day = try? Day(String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = Instant.number(bytes[11...12], below: 24), let minute = Instant.number(bytes[14...15], below: 60),
      let second = Instant.number(bytes[17...18], below: 60)
    else { return nil }
    var ofSecond = 0
    if hasMilliseconds {
      guard bytes[19] == UInt8(ascii: "."), let number = Instant.number(bytes[20...22], below: 1_000) else {
        return nil
      }
      ofSecond = number
    }
    let seconds = Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
    self.init(milliseconds: seconds * 1_000 + Int64(ofSecond))
  }

  private static func number(_ digits: ArraySlice<UInt8>, below bound: Int) -> Int? {
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number < bound ? number : nil
  }
}
