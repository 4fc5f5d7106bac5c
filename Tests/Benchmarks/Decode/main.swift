import Foundation
import Tekseru
import TekseruDocuments

// Compares the reader with Foundation's JSONDecoder on the document that an office files most: an inspection of four
// violations in Russian, about 1.5 KB. Both numbers come from one run; only their ratio says anything.

struct PlainViolation: Codable {
  var number: Int
  var category: String
  var text: String
  var severity: String?
  var requirement: String?
  var responsible: String?
  var due: String?
}

struct PlainInspection: Codable {
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
  var violations: [PlainViolation]
}

let violations = [
  ("conditions", "Не ограждены движущиеся части конвейера на участке погрузки", "gross"),
  ("rules", "Отсутствует инструкция по безопасной работе на высоте", "significant"),
  ("training", "Два слесаря допущены к работе без проверки знаний", "gross"),
  ("equipment", "Работники не обеспечены защитными очками и перчатками", "minor"),
]
let items = violations.enumerated().map { index, item in
  """
  {"number": \(index + 1), "category": "\(item.0)", "text": "\(item.1)", "severity": "\(item.2)",
   "requirement": "ТР-\(index + 10)", "responsible": "Главный механик", "due": "2026-04-0\(index + 1)"}
  """
}
let text = """
  {"tekseru": 1, "document": "inspection", "id": "KZ-2026-17", "organization": "KZ-AST-GP6", "inspector": "TI-0417",
   "date": "2026-03-02", "kind": "planned", "ground": "council", "unit": "Цех № 3", "act": "А-112",
   "violations": [\(items.joined(separator: ",\n"))]}
  """
let bytes = Array(text.utf8)
let data = Data(bytes)

@MainActor
func nanoseconds(_ rounds: Int, _ work: () -> Void) -> Double {
  let clock = ContinuousClock()
  var best = Double.infinity
  for _ in 0..<5 {
    let taken = clock.measure { for _ in 0..<rounds { work() } }
    let (seconds, attoseconds) = taken.components
    best = min(best, (Double(seconds) * 1e9 + Double(attoseconds) / 1e9) / Double(rounds))
  }
  return best
}

let reader = DocumentReader(today: Day(number: 20_800))
let decoder = JSONDecoder()
var recorded = 0

let ours = nanoseconds(20_000) {
  recorded += reader.read(bytes, format: .json).documents.count { $0.document != nil }
}
let theirs = nanoseconds(2_000) {
  if let plain = try? decoder.decode(PlainInspection.self, from: data) { recorded += plain.violations.count }
}
let content = reader.read(bytes, format: .json).documents.first?.content ?? []
let again = nanoseconds(20_000) { recorded += reader.reread(content: content) == nil ? 0 : 1 }

print("documents of \(bytes.count) bytes, \(recorded) read")
print("reader:      \(Int(ours)) ns (checked, canonical content of \(content.count) bytes, domain value)")
print("reread:      \(Int(again)) ns")
print("JSONDecoder: \(Int(theirs)) ns")
print("ratio:       \((theirs / ours * 10).rounded() / 10)")
