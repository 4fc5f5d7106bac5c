import Foundation
import Testing

/// Papers as pages, by what they say.
@Suite struct PaperTests {
  private let inspection = """
    {"tekseru": 1, "document": "inspection", "id": "INS-1", "organization": "KZ-DEMO-1", "inspector": "TI-1",
     "date": "2026-02-23", "kind": "planned", "ground": "council", "unit": "Қазандық", "act": "12",
     "representation": {"number": "12-П", "issued": "2026-02-24"},
     "violations": [
       {"number": 1, "category": "conditions", "severity": "significant", "text": "Выход <заперт>", "requirement": "R-1"},
       {"number": 2, "category": "equipment", "severity": "critical", "text": "Нет ограждения", "responsible": "Цех"}]}
    """

  private func place() throws -> Workplace {
    let place = try Workplace.withRegistry()
    try place.write(inspection, to: "one.json")
    #expect(try place.tekseru("file", "one.json").status == 0)
    return place
  }

  /// The page's text, a line an element.
  private func text(_ page: String) -> [String] {
    let body = page.components(separatedBy: "<body>").last ?? ""
    return body.replacing(/<sup>(\d+)<\/sup>/) { "^\($0.1)" }.replacing(/<\/?span[^>]*>/, with: "")
      .replacing(/<[^>]*>/, with: "\n").split(whereSeparator: \.isNewline).map(String.init).filter { !$0.isEmpty }
  }

  @Test func `a representation has its violations, their dates and how these were reckoned`() throws {
    let page = try place().tekseru("paper", "representation", "INS-1", "--language", "ru").output

    #expect(page.contains(#"<html lang="ru">"#) && page.contains("size: A4"))
    #expect(
      text(page) == [
        "Представление об устранении нарушений", "№ 12-П, 24 февраля 2026 г.", "Организация",
        "Емхана № 1 (үлгі) (KZ-DEMO-1)", "Подразделение", "Қазандық", "Инспекторы", "Асел Үлгіқызы (TI-1)", "Дата",
        "23 февраля 2026 г.", "Вид", "плановая", "Основание", "совет",
        "Прошу устранить следующие нарушения в указанные сроки.",
        "О принятых мерах прошу сообщить письменно; срок ответа считается со дня получения этого документа.", "№",
        "Содержание", "Требование", "Ответственный", "Срок", "1", "Выход &lt;заперт&gt;", "R-1", "–",
        "26.03.2026^1", "2", "Нет ограждения", "–", "Цех", "23.02.2026^2",
      ] + Array(text(page).suffix(11)))
    #expect(
      text(page).suffix(9) == [
        "Технический инспектор", "Асел Үлгіқызы", "подпись", "имя, фамилия", "дата", "Получил (должность)", "подпись",
        "имя, фамилия", "дата",
      ])
    #expect(text(page).contains { $0.hasPrefix("1 месяц с 23 февраля 2026 г.") })
  }

  @Test func `a demand to stop work names the critical violations alone`() throws {
    let said = text(try place().tekseru("paper", "stop-work", "INS-1", "--language", "kk").output)

    #expect(said.contains("Жұмысты тоқтата тұру туралы талап"))
    #expect(said.contains("Нет ограждения") && !said.contains { $0.contains("заперт") })
  }

  @Test(arguments: ["act", "representation", "stop-work"])
  func `a paper of an inspection wants one that is there`(name: String) throws {
    let place = try place()

    #expect(try place.tekseru("paper", name).status == 64)
    #expect(try place.tekseru("paper", name, "INS-9").complaints.contains("There is no inspection INS-9"))
  }

  @Test func `the register of representations has the seven columns of the form`() throws {
    let page = try place().tekseru("paper", "representations", "--years", "2026", "--language", "ru").output

    #expect(page.components(separatedBy: "<th").count - 1 - page.components(separatedBy: "<thead").count + 1 == 7)
    #expect(text(page).contains("12-П"))
  }

  @Test(arguments: ["overdue", "council", "indicators", "safety-work", "branches", "appeals", "plenum"])
  func `every paper is made in every language`(name: String) throws {
    let place = try place()
    for language in ["kk", "ru", "uz", "uz-Cyrl", "ky", "en"] {
      let answer = try place.tekseru("paper", name, "--language", language, "--as-of", "2026-11-22")

      #expect(answer.status == 0 && answer.output.hasSuffix("</html>\n"), "\(language): \(answer.complaints)")
      #expect(!answer.output.contains("paper."), "\(language) \(name) lacks a text")
    }
  }

  @Test func `without WeasyPrint the sentence says what to install`() throws {
    let answer = try place().tekseru(
      "paper", "overdue", "--pdf", "a.pdf", environment: ["PATH": "/nowhere"])

    #expect(answer.status == 69 && answer.complaints.contains("WeasyPrint"))
  }

  @Test func `what WeasyPrint could not do is said as it says it`() throws {
    let place = try place()
    try place.write("#!/bin/sh\ncat > page\necho warming up >&2\necho no room left >&2\nexit 3\n", to: "bin/weasyprint")
    _ = try place.shell("chmod +x bin/weasyprint")

    let answer = try place.tekseru(
      "paper", "overdue", "--pdf", "a.pdf", environment: ["PATH": place.path("bin") + ":/usr/bin:/bin"])

    #expect(answer.status == 74 && answer.complaints.contains("no room left"))
    #expect(!answer.complaints.contains("warming up"))
    #expect(try place.read("page").hasSuffix("</html>\n"))
  }
}
