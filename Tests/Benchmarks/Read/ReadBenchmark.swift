import Foundation
import Tekseru
import TekseruDocuments

/// Reads a workbook into documents, as the commands do before they look into a register, and prints how many there are.
@main
struct ReadBenchmark {
  static func main() throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1])))
    let reading = DocumentReader(today: try Day("2026-11-22")).read(bytes, format: .xlsx)
    let good = reading.documents.count { $0.document != nil && !$0.content.isEmpty }
    guard good == reading.documents.count else { throw Failure.notRead(reading.documents.count - good) }
    print(good)
  }

  private enum Failure: Error {
    case notRead(Int)
  }
}
