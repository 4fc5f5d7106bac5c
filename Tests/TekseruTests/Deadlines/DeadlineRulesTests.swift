import Testing

@testable import Tekseru

@Suite struct DeadlineRulesTests {
  @Test(arguments: DeadlineRules.shipped)
  func `shipped rules pass the checks that documents pass`(rules: DeadlineRules) throws {
    let checked = try DeadlineRules(id: rules.id, country: rules.country, terms: rules.terms, source: rules.source)

    #expect(checked == rules)
    #expect(rules.id == "deadlines-\(rules.country.rawValue)-1")
  }

  @Test func `the default terms are those that are customary`() {
    let terms = DeadlineTerms()

    #expect(terms.removal(of: .critical) == .days(0))
    #expect(terms.removal(of: .gross) == .days(7))
    #expect(terms.removal(of: .significant) == .months(1))
    #expect(terms.removal(of: .minor) == .days(60))
    #expect(terms.removal(of: nil) == .months(1))
    #expect(terms.reply == .days(7))
    #expect(terms.verification == .workingDays(10))
  }

  @Test(arguments: [Term.days(-1), .workingDays(3_661), .months(-1)])
  func `a term outside the limits is refused`(term: Term) {
    var terms = DeadlineTerms()
    terms.reply = term

    #expect(throws: DeadlineRulesError.amountOutOfRange(term)) {
      try DeadlineRules(id: "deadlines-KZ-2", country: .kazakhstan, terms: terms)
    }
  }

  @Test func `an office may set its own terms`() throws {
    var terms = DeadlineTerms()
    terms.gross = .workingDays(3)
    let rules = try DeadlineRules(id: "deadlines-KZ-2", country: .kazakhstan, terms: terms)

    let reckoning = rules.reckonRemoval(of: .gross, from: try Day("2026-03-05"), calendars: .shipped, week: .fiveDays)

    #expect(reckoning.due == (try Day("2026-03-11")))
    #expect(reckoning.rulesID == "deadlines-KZ-2")
  }
}
