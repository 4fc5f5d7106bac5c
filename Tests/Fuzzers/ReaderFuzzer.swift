import Foundation
import Tekseru
import TekseruDocuments

/// What libFuzzer calls with each input; the format comes from the environment, TEKSERU_FORMAT.
///
/// A trap is a finding: the reader must live with any bytes, and what it hands on must be whole.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnything(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  for read in reader.read(bytes, format: format).documents {
    checkWhole(read)
  }
  return 0
}

private let format = Format(rawValue: ProcessInfo.processInfo.environment["TEKSERU_FORMAT"] ?? "json") ?? .json

/// Kept from one input to the next, so that what one leaves behind can be seen to spoil another.
/// libFuzzer calls on one thread.
nonisolated(unsafe) private let reader = DocumentReader(today: Day.ofTheFuzzer)

/// A document without an error has content, and that content reads back as it; one with an error has none.
private func checkWhole(_ read: ReadDocument) {
  let isRefused = read.problems.contains { $0.level == .error }
  precondition(isRefused == (read.document == nil), "a document is there exactly when nothing is wrong with it")
  precondition(read.content.isEmpty == (read.document == nil), "content is there exactly with its document")
  guard read.document != nil else { return }
  guard var again = reader.reread(content: read.content) else {
    preconditionFailure("canonical content cannot be read again")
  }
  // Who filed it and its note are no part of the content.
  again.filedBy = read.document?.filedBy
  again.note = read.document?.note
  precondition(again == read.document, "content read again says something else")
}

extension Day {
  fileprivate static var ofTheFuzzer: Day {
    guard let day = try? Day("2026-11-22") else { preconditionFailure("22 November 2026 is a day") }
    return day
  }
}
