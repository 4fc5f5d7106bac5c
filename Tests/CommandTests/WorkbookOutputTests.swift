import Foundation
import Testing

/// What is written as a workbook.
@Suite struct WorkbookOutputTests {
  private static let kinds = [
    "calendar", "deadlines", "organization", "person", "council", "inspector", "plan", "inspection", "service", "reply",
    "remediation", "extension", "extensionDecision", "accident", "reporting", "statement", "activity", "appeal",
    "withdrawal",
  ]

  /// The cells of a workbook's first sheet, as XML.
  private func sheet(_ file: String, in place: Workplace) throws -> String {
    try place.shell(
      """
      python3 -c 'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read("xl/worksheets/sheet1.xml").decode())' \(file)
      """
    ).output
  }

  @Test(arguments: kinds) func `an example is there to be seen and is never filed`(kind: String) throws {
    let place = try Workplace.withRegistry()
    for language in ["kk", "ru", "uz", "uz-Cyrl", "ky", "en"] {
      let made = try place.shell(
        "$TEKSERU --register none template \(kind) --format xlsx --language \(language) > t.xlsx")
      let checked = try place.tekseru("check", "t.xlsx", "--output", "json")

      #expect(made.status == 0)
      #expect(checked.all("problems").count == 1, "\(language): \(checked.output)")
      #expect(checked.output.contains("The file is empty"), "\(language): \(checked.output)")
    }
  }

  @Test func `a list has its numbers as numbers, its days as days and every text as a text`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1", text: "=HYPERLINK(1)"), to: "one.json")
    try place.tekseru("file", "one.json")
    _ = try place.shell("$TEKSERU --register register.sqlite violations --output xlsx --as-of 2026-11-22 > v.xlsx")
    let cells = try sheet("v.xlsx", in: place)

    #expect(cells.contains("<is><t>=HYPERLINK(1)</t></is>"))
    #expect(!cells.contains("<f>"))
    #expect(cells.contains("<v>46091</v>"), "2026-03-10: seven days later is a day off")
    #expect(cells.contains(#"topLeftCell="A2""#) && cells.contains(#"paperSize="9""#))
  }

  @Test func `the register's own organizations and inspectors are lists to choose from`() throws {
    let place = try Workplace.withRegistry()
    _ = try place.shell("$TEKSERU --register register.sqlite template inspection --format xlsx --language ru > t.xlsx")
    let form = try sheet("t.xlsx", in: place)

    #expect(form.contains("'Справочник'!$A$2:$A$2"))
    #expect(form.contains("sheetProtection"))
  }

  @Test func `a text that looks like a formula stays one in CSV`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1", text: "=1+1"), to: "one.json")
    try place.tekseru("file", "one.json")

    #expect(try place.tekseru("violations", "--output", "csv").output.contains("'=1+1"))
  }
}
