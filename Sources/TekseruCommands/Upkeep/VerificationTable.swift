import TekseruRegister
import TekseruReports

/// What `verify` found, a row for each check that is sound and for each finding of the others.
enum VerificationTable {
  /// The table; for programs its last row is the head, which people get as a line of its own.
  static func table(of verification: Verification, isForPeople: Bool) -> Table {
    var table = Table("verification", columns: ["check", "ok", "detail"])
    for check in verification.checks {
      let name = Cell.term("verify.check", word: check.name.rawValue)
      if check.isSound { table.rows.append([name, .flag(true), .none]) }
      for finding in check.findings { table.rows.append([name, .flag(false), .text(detail(of: finding))]) }
    }
    if !isForPeople {
      table.rows.append([.text("end"), .flag(true), .text("\(verification.head)")])
    }
    return table
  }

  private static func detail(of finding: Verification.Finding) -> String {
    let parts = [
      finding.sequence.map { "sequence \($0)" }, finding.table.map { "table \($0)" }, finding.what.rawValue,
      finding.detail.isEmpty ? nil : finding.detail,
    ]
    return parts.compactMap(\.self).joined(separator: ": ")
  }
}
