import Tekseru
import TekseruDocuments
import TekseruRegister
import Testing

struct RandomFilingTests {
  private static func filled(seed: UInt64, documents: Int) throws -> TestRegister {
    let office = try TestRegister()
    var writer = RandomOffice(seed: seed)
    var random = Seeded(state: seed &* 7)
    var left = documents
    while left > 0 {
      let batch = (0..<Int.random(in: 1...3, using: &random)).map { _ in writer.next() }
      let isLenient = Int.random(in: 0..<3, using: &random) > 0
      let outcomes = try office.file(batch, FilingOptions(registersUnknown: isLenient))
      writer.hear(outcomes)
      left -= batch.count
    }
    return office
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `whatever is filed, every projection equals a fresh one, and a rebuild changes nothing`(seed: UInt64) throws {
    let office = try RandomFilingTests.filled(seed: seed, documents: 160)
    let before = try office.projections()

    #expect(try office.reading().verify().lines == [])
    try office.register.rebuild()

    #expect(try office.projections() == before)
    #expect(office.register.head.sequence > 100)
  }

  @Test(arguments: 21...22 as ClosedRange<UInt64>)
  func `the register at a position is the register that was told no more`(seed: UInt64) throws {
    let whole = try RandomFilingTests.filled(seed: seed, documents: 70)
    let partial = try TestRegister()
    var entries: [LogEntry] = []
    try whole.reading().entries { entries.append($0) }
    var compared = 0

    for entry in entries where entry.channel != .shipped {
      let outcomes = try partial.file(
        String(decoding: entry.content, as: UTF8.self), .json, FilingOptions(registersUnknown: true, keepsOrder: true))
      try #require(outcomes.first?.result == .recorded(sequence: entry.sequence), "\(outcomes)")
      try #require(try Snapshot(whole, at: .at(entry.sequence)) == Snapshot(partial), "\(entry.sequence)")
      compared += 1
    }

    #expect(compared > 30)
    #expect(try Snapshot(whole) == Snapshot(partial))
  }
}
