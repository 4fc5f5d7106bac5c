import Foundation
import Tekseru
import TekseruDocuments
import TekseruRegister
import TekseruSQLite

/// A register in a file of its own, with a clock that only moves when told; the file goes with it.
final class TestRegister {
  let path: String
  let register: Register
  let connection: SQLiteConnection
  var clock = TestRegister.opening
  private let reader = DocumentReader(today: TestRegister.opening.day)

  /// 30 June 2026, nine in the morning.
  static let opening = Instant(milliseconds: 1_782_810_000_000)

  init() throws {
    let name = "tekseru-test-\(UUID().uuidString).sqlite"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    connection = try SQLiteConnection(path: path, access: .create)
    register = try Register(connection, now: TestRegister.opening)
  }

  deinit {
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
  }

  func delivery(_ text: String, _ format: Format = .json, filedBy: String = "office") -> Delivery {
    let bytes = Array(text.utf8)
    return Delivery(
      name: "test.\(format.rawValue)", bytes: bytes, reading: reader.read(bytes, format: format), channel: .command,
      filedBy: filedBy, receivedAt: clock)
  }

  /// Files one text with one or several documents.
  @discardableResult
  func file(
    _ text: String, _ format: Format = .json, _ options: FilingOptions = FilingOptions()
  ) throws -> [Outcome] {
    try register.file([delivery(text, format)], options).flatMap { $0 }
  }

  /// Files several documents in one call, as one file.
  @discardableResult
  func file(_ documents: [String], _ options: FilingOptions = FilingOptions()) throws -> [Outcome] {
    try file(documents.map { $0.replacing("\n", with: " ") }.joined(separator: "\n"), .ndjson, options)
  }

  /// Reads through a connection of its own.
  func reading(at position: Position = .now) throws -> RegisterReader {
    try RegisterReader(try SQLiteConnection(path: path, access: .read), at: position)
  }

  /// A connection that may write, as another program's.
  func intruder() throws -> SQLiteConnection { try SQLiteConnection(path: path, access: .write) }

  func violations(
    _ filter: ViolationFilter = ViolationFilter(), on day: String = "2026-06-30", at position: Position = .now
  ) throws -> [ViolationListing] {
    var found: [ViolationListing] = []
    try reading(at: position).violations(filter, on: Today(try Day(day))) { found.append($0) }
    return found
  }

  func violation(_ id: String, on day: String = "2026-06-30", at position: Position = .now) throws -> ViolationListing?
  {
    try violations(on: day, at: position).first { $0.id == id }
  }

  func things(_ kind: Kind, at position: Position = .now) throws -> [ThingListing] {
    var found: [ThingListing] = []
    try reading(at: position).things(ThingFilter(kind: kind), on: TestRegister.opening.day) { found.append($0) }
    return found
  }

  func count(_ table: String) throws -> Int {
    try connection.prepare("SELECT count(*) FROM \(table)").first { $0.integer(0) } ?? 0
  }
}
