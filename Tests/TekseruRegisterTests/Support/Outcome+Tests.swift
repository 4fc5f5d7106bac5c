import Tekseru
import TekseruRegister

extension Outcome {
  var name: String { result.name }

  var codes: [ProblemCode] { problems.map(\.code) }

  /// The first problem of a code.
  func problem(_ code: ProblemCode) -> Problem? { problems.first { $0.code == code } }
}

extension [Outcome] {
  var names: [String] { map(\.name) }

  var codes: [ProblemCode] { flatMap(\.codes) }
}

extension Verification {
  /// What was found, in a line each: check, what, sequence, table.
  var lines: [String] {
    checks.flatMap { check in
      check.findings.map { "\(check.name) \($0.what) \($0.sequence.map(String.init) ?? "-") \($0.table ?? "-")" }
    }
  }
}
