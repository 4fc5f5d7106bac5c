import Tekseru
import TekseruDocuments
import Testing

@Suite struct TemplateTests {
  @Test(arguments: Kind.allCases, Format.ofText)
  func `a template reads back without a problem`(kind: Kind, format: Format) throws {
    guard Template.formats(for: kind).contains(format) else { return }
    let reading = try read(Template.text(for: kind, as: format), format)

    #expect(problems(of: reading) == [])
    #expect(reading.documents.map(\.kind) == [kind])
    #expect(reading.documents.allSatisfy { $0.document != nil })
  }

  @Test(arguments: Kind.allCases)
  func `the same document has the same content in every format`(kind: Kind) throws {
    let formats = Template.formats(for: kind).filter(Format.ofText.contains)
    let contents = try formats.map { try content(Template.text(for: kind, as: $0), $0) }

    #expect(Set(contents).count == 1, "\(contents)")
  }

  @Test func `only kinds with lists within lists are no tables`() {
    let noTables = Kind.allCases.filter { !Template.formats(for: $0).contains(.csv) }

    #expect(noTables == [.testBank, .regulation, .testAttempt])
  }

  @Test func `a table is headed and worded in the language asked for`() throws {
    let headings = Headings(
      columns: [.init(name: "category", text: "Категория"), .init(name: "inspector", text: "Инспектор")],
      choices: [.init(name: "equipment", text: "спецодежда и СИЗ"), .init(name: "inspection", text: "проверка")])

    let text = Template.text(for: .inspection, as: .csv, headings: headings)

    #expect(text.contains("Категория") && text.contains("спецодежда и СИЗ") && text.contains("Инспектор"))
    #expect(try problems(of: read(text, .csv, headings: headings)) == [])
  }
}
