import Foundation
import Tekseru
import TekseruDocuments

/// Decodes and checks each line of an NDJSON file with our reader, and only decodes it with Foundation's JSONDecoder.
///
/// Prints the nanoseconds a document takes with each, medians of the rounds.
@main
struct DecodeBenchmark {
  static func main() throws {
    let text = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
    let rounds = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 5 : 5
    let lines = text.split(separator: UInt8(ascii: "\n")).map { Data($0) }
    let bytes = lines.map { [UInt8]($0) }
    var ours: [Double] = []
    var foundation: [Double] = []
    for _ in 0..<rounds {
      ours.append(try nanoseconds(each: bytes.count) { try read(bytes) })
      foundation.append(try nanoseconds(each: lines.count) { try decode(lines) })
    }
    print(Int(median(ours)), Int(median(foundation)))
  }

  private static func read(_ lines: [[UInt8]]) throws {
    let reader = DocumentReader(today: try Day("2026-11-22"))
    let good = lines.count { line in
      reader.read(line, format: .json).documents.contains { $0.document != nil && !$0.content.isEmpty }
    }
    guard good == lines.count else { throw Failure.notRead(lines.count - good) }
  }

  private static func decode(_ lines: [Data]) throws {
    let decoder = JSONDecoder()
    let found = try lines.reduce(0) { try $0 + decoder.decode(Inspection.self, from: $1).violations.count }
    guard found > 0 else { throw Failure.notRead(lines.count) }
  }

  private static func nanoseconds(each count: Int, _ work: () throws -> Void) rethrows -> Double {
    let taken = try ContinuousClock().measure(work)
    return Double(taken.components.seconds) * 1e9 / Double(count)
      + Double(taken.components.attoseconds) / 1e9 / Double(count)
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private enum Failure: Error {
    case notRead(Int)
  }
}

/// What a program that trusts Foundation would write.
private struct Inspection: Decodable {
  var tekseru: Int
  var document: String
  var id: String
  var organization: String
  var inspector: String
  var date: String
  var kind: String
  var ground: String?
  var unit: String?
  var act: String?
  var representation: Representation?
  var workersAtRisk: Int?
  var violations: [Violation]

  struct Representation: Decodable {
    var number: String?
    var issued: String?
  }

  struct Violation: Decodable {
    var number: Int
    var category: String
    var severity: String?
    var text: String
    var requirement: String?
    var responsible: String?
    var due: String?
    var fixedOnSpot: Bool?
  }
}
