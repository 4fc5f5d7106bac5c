import TekseruLanguage
import Testing

/// The list of what a native speaker should still check.
@Suite struct TermsTests {
  @Test func `every text that is marked is listed with the English that was meant, in the order of the alphabet`()
    throws
  {
    let listed = try Workplace().tekseru("terms", "kk", "--output", "json")

    #expect(Set(listed.all("key")) == Set(Catalogue.unchecked(in: .kk)))
    #expect(listed.all("key").count > 100)
    #expect(listed.objects.allSatisfy { $0["language"] as? String == "kk" && $0["english"] as? String != "" })
    let terms = listed.all("term")
    #expect(terms == Collation.sorted(terms.reversed(), by: \.self, in: .kk))
  }

  @Test func `without a language those of all are listed, and a register is not needed`() throws {
    let place = try Workplace()
    let listed = try place.tekseru("terms", "--output", "json")

    #expect(Set(listed.all("language")) == ["kk", "ru", "uz", "ky"])
    #expect(!place.exists("register.sqlite"))
  }
}
