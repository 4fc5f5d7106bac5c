import Tekseru
import Testing

@testable import TekseruLanguage

@Suite struct TermTests {
  @Test func `every indicator has a term`() {
    let missing = Indicator.all.map { "indicator.\($0.name)" }.filter { !Catalogue.has($0) }

    #expect(missing == [])
    #expect(Indicator.all.count > 50)
  }

  @Test(arguments: Language.allCases)
  func `a declared fact has its name in tables, and one without a name shows its own in quotes`(language: Language) {
    let named = Catalogue.term("indicator.fact.agreementSection", in: language)
    let unnamed = Catalogue.term("indicator.fact.ownWord", in: language)

    #expect(named == Catalogue.text("contest.fact.fact.agreementSection", in: language))
    #expect(named != nil && named == Catalogue.heading("figures.fact.agreementSection", in: language))
    #expect(unnamed?.contains(language == .en ? "\"ownWord\"" : "«ownWord»") == true)
  }

  @Test func `every choice of the domain has a term`() {
    let missing = choices.flatMap { field, words in
      words.map { "value.\(field).\($0)" }.filter { !Catalogue.has($0) }
    }

    #expect(missing.sorted() == [])
  }

  private var choices: [String: [String]] {
    [
      "document": Kind.allCases.map(\.rawValue), "level": Organization.Level.allCases.map(\.rawValue),
      "severity": Severity.allCases.map(\.rawValue), "category": Category.allCases.map(\.rawValue),
      "kind": Inspection.Kind.allCases.map(\.rawValue), "ground": Inspection.Ground.allCases.map(\.rawValue),
      "role": Person.Role.Name.allCases.map(\.rawValue) + Council.Member.Role.allCases.map(\.rawValue),
      "initiatedBy": Council.Side.allCases.map(\.rawValue), "side": Council.Member.Side.allCases.map(\.rawValue),
      "education": Inspector.Education.allCases.map(\.rawValue),
      "injury": Accident.Victim.Severity.allCases.map(\.rawValue), "type": Activity.Kind.allCases.map(\.rawValue),
      "topic": Appeal.Topic.allCases.map(\.rawValue), "channel": Appeal.Channel.allCases.map(\.rawValue),
      "what": CalendarDay.What.allCases.map(\.rawValue), "country": Country.allCases.map(\.rawValue),
      "weekDays": WorkWeek.allCases.map { "\($0.rawValue)" },
      "status": ["open", "reported", "confirmed", "withdrawn", "overdue"], "boolean": ["yes", "no"],
    ]
  }

  @Test func `a heading means one column in all languages together`() {
    var columns: [String: Set<String>] = [:]
    for word in Catalogue.headings() { columns[Matching.fold(word.text), default: []].insert(word.name) }
    let ambiguous = columns.filter { $1.count > 1 }.mapValues { $0.sorted() }

    #expect(ambiguous == [:])
    #expect(columns.count > 300)
  }

  @Test func `a word means one choice of its field in all languages together`() {
    var meanings: [String: Set<String>] = [:]
    for word in Catalogue.choices() {
      meanings["\(word.field ?? "") \(Matching.fold(word.text))", default: []].insert(word.name)
    }

    #expect(meanings.filter { $1.count > 1 } == [:])
  }

  @Test(arguments: [
    (Language.kk, "Жою мерзімі"), (.ru, "Срок устранения"), (.uz, "Bartaraf etish muddati"),
    (.uzCyrl, "Бартараф этиш муддати"), (.ky, "Четтетүү мөөнөтү"), (.en, "Due"),
  ])
  func `a column is headed in the language of the template`(language: Language, text: String) {
    #expect(Catalogue.heading("due", in: language) == text)
  }

  @Test func `every day that the shipped calendars name has a name in all languages`() {
    let names = WorkingCalendar.shipped.flatMap { $0.days.map(\.name) }
    let missing = Set(names).filter { !$0.isEmpty && !Catalogue.has("holiday.\($0)") }

    #expect(missing.sorted() == [])
    #expect(names.count > 100)
  }

  @Test(arguments: [
    ("severity.gross", "грубое"), ("kind.inspection", "проверка"), ("inspectionKind.planned", "плановая"),
    ("memberRole.chair", "председатель"), ("calendarDay.off", "выходной"), ("channel.inbox", "папка приёма"),
    ("indicator.removed", "Устранено нарушений"), ("standing.ended", "закончилось"),
  ])
  func `a value of a vocabulary has a word`(name: String, word: String) {
    #expect(Catalogue.term(name, in: .ru) == word)
  }

  @Test func `a value that no vocabulary has is told apart`() {
    #expect(Catalogue.term("severity.none", in: .ru) == nil)
    #expect(Catalogue.term("nothing", in: .ru) == nil)
  }
}
