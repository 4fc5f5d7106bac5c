import Tekseru
import TekseruDocuments
import Testing

/// Reads with a clock that stands at 2026-11-22.
func read(_ text: String, _ format: Format = .json, headings: Headings = .english, limits: Limits = .standard) throws
  -> Reading
{
  try read(Array(text.utf8), format, headings: headings, limits: limits)
}

func read(
  _ bytes: [UInt8], _ format: Format = .json, headings: Headings = .english, limits: Limits = .standard
) throws -> Reading {
  DocumentReader(limits: limits, headings: headings, today: try Day("2026-11-22")).read(bytes, format: format)
}

/// The content of the only document, as text.
func content(_ text: String, _ format: Format = .json) throws -> String {
  let reading = try read(text, format)
  let document = try #require(reading.documents.first, "\(reading.problems)")
  #expect(reading.documents.count == 1)
  #expect(document.document != nil, "\(document.problems)")
  return String(decoding: document.content, as: UTF8.self)
}

/// `code path line:column` of everything wrong with a file and its documents.
func problems(
  _ text: String, _ format: Format = .json, headings: Headings = .english, limits: Limits = .standard
) throws -> [String] {
  try problems(of: read(text, format, headings: headings, limits: limits))
}

func problems(of reading: Reading) -> [String] {
  (reading.problems + reading.documents.flatMap(\.problems)).map(described)
}

func described(_ problem: Problem) -> String {
  var text = problem.code.rawValue
  if !problem.path.isEmpty { text += " \(problem.path)" }
  if case .text(let line, let column) = problem.place { text += " \(line):\(column)" }
  if let reason = problem.reason { text += " \(reason)" }
  return text
}

/// An inspection as JSON, with more members or others.
func inspection(_ more: String = "", violations: String = "") -> String {
  """
  {"tekseru":1,"document":"inspection","id":"I-1","organization":"O-1","inspector":"TI-1","date":"2026-03-02",\
  "kind":"planned"\(more.isEmpty ? "" : ",")\(more)\(violations.isEmpty ? "" : ",\"violations\":[\(violations)]")}
  """
}

func violation(_ number: Int, _ more: String = "") -> String {
  #"{"number":\#(number),"category":"rules","text":"Text \#(number)"\#(more.isEmpty ? "" : ",")\#(more)}"#
}
