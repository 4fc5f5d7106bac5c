import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports
import TekseruSQLite
import Testing

@testable import TekseruWeb

struct ReportTests {
  private static let safetyWork = "/reports/one?name=safety-work&organization=B&from=2026&until=2026"

  @Test(arguments: ["TI"] + SiteHouse.roles)
  func `each role reads the reports and papers of its own places alone`(role: String) async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "\(role)-B")
    var checked = 0

    for (place, isOwn) in [("B1", true), ("C1", false), ("U", false), ("NONE", false)] {
      let years = "organization=\(place)&from=2026&until=2026"
      let addresses =
        Report.allCases.map { "/reports/one?name=\($0.rawValue)&\(years)" }
        + ReportFile.formats.map { "/reports/file?name=safety-work&\(years)&format=\($0.rawValue)" }
        + PaperName.allCases.filter { !$0.isOfInspection }.map { "/paper?name=\($0.rawValue)&\(years)" }
        + ["/records?indicator=violations&organization=\(place)&period=2026&origin=records"]
      for address in addresses {
        #expect(try await browser.get(address).status == (isOwn ? 200 : 404), "\(role) \(address)")
        checked += 1
      }
    }
    for (place, isOwn) in [("B", true), ("C", false)] {
      for name in ["act", "representation"] {
        #expect(try await browser.get("/paper?name=\(name)&id=INS-\(place)").status == (isOwn ? 200 : 404))
      }
    }

    #expect(checked == 4 * 21)
    await house.close()
  }

  @Test(arguments: ["from", "until"], ["-9223372036854775808", "9223372036854775807", "0", "99999", "x"])
  func `a year that nobody can write is not found`(word: String, year: String) async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "officer-B")

    #expect(try await browser.get("/reports/one?name=safety-work&organization=B&\(word)=\(year)").status == 404)
    await house.close()
  }

  @Test func `a number of a report leads in two steps to the records that it counts, and to as many`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "officer-B")
    let report = try await browser.get(ReportTests.safetyWork).text
    let links = Browser.links(to: "/records", in: report)

    for (indicator, records) in [("violations", 2), ("inspections", 1), ("inspectors", 1)] {
      let link = try #require(links.first { $0.hasPrefix("/records?indicator=\(indicator)&") })
      let list = try await browser.get(link).text
      #expect(list.matches(of: /<li><p>/).count == records, "\(indicator)")
    }
    var opened = 0
    for link in links {
      let list = try await browser.get(link)
      #expect(list.status == 200)
      for path in ["/violation", "/inspection", "/document"] {
        for record in Browser.links(to: path, in: list.text) {
          #expect(try await browser.get(record).status == 200, "\(link) \(record)")
          opened += 1
        }
      }
    }
    #expect(links.count > 5 && opened > links.count / 2)
    await house.close()
  }

  @Test(arguments: ["officer-B", "member-B", "responsible-B"])
  func `who was hurt stands in no report, and an accident opens for those alone who may know`(code: String)
    async throws
  {
    let house = try SiteHouse()
    let browser = try await house.browser(of: code)
    let isKnown = code == "officer-B"

    let list = try await browser.get("/records?indicator=injuries.severe&organization=B1&period=2026&origin=records")
      .text

    #expect(list.contains("accident") && !list.contains("victim-7"))
    #expect(list.contains("ACC-B") == isKnown && Browser.links(to: "/document", in: list).isEmpty != isKnown)
    await house.close()
  }

  @Test func `what is taken along is a file of its kind with the figures of the page`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "officer-B")
    let file = "/reports/file?name=safety-work&organization=B&from=2026&until=2026&format="

    let csv = try await browser.get(file + "csv")
    #expect(
      csv.text.contains("violations,2026,B,2,records") && csv.field("Content-Disposition")?.hasSuffix(".csv\"") == true)
    #expect(try await browser.get(file + "json").text.contains("\"indicator\":\"violations\""))
    #expect(try await browser.get(file + "xlsx").text.hasPrefix("PK"))
    let pdf = try await browser.get(file + "pdf")
    #expect(pdf.text.hasPrefix("%PDF-") && pdf.contentType == "application/pdf")
    #expect(try await browser.get(file + "text").status == 404)
    await house.close()
  }

  @Test func `a paper brings its layout along, and nothing in it can run or be sent`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "TI-B")

    let paper = try await browser.get("/paper?name=act&id=INS-B")

    #expect(paper.text.contains("Inspection act") && paper.text.contains("Secret of B"))
    let policy = try #require(paper.field("Content-Security-Policy"))
    #expect(policy.hasPrefix("default-src 'none'; style-src 'unsafe-inline'") && policy.hasSuffix("sandbox"))
    #expect(try await browser.get("/inspection?id=INS-B").text.contains("/paper?name=representation&amp;id=INS-B"))
    await house.close()
  }

  @Test func `years the wrong way round are turned, and of too many the last stand there`() async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "officer-B")

    for (years, first, last) in [("from=2026&until=2025", 2025, 2026), ("from=2000&until=2026", 2017, 2026)] {
      let page = try await browser.get("/reports/one?name=safety-work&organization=B&\(years)").text
      #expect(
        page.contains("name=\"from\"") && page.contains("value=\"\(first)\"") && page.contains("value=\"\(last)\""),
        "\(years)")
    }
    await house.close()
  }

  @Test(arguments: ["from=1000&until=2026", "from=x&until=2026", "from=2026&until=9999"])
  func `years that nobody compares are not found`(years: String) async throws {
    let house = try SiteHouse()
    let browser = try await house.browser(of: "officer-B")

    #expect(try await browser.get("/reports/one?name=safety-work&organization=B&\(years)").status == 404)
    #expect(try await browser.get("/reports/one?name=nothing&organization=B").status == 404)
    await house.close()
  }

  @Test func `the latest period stands first, a year before its parts`() async throws {
    let house = try SiteHouse()
    for (period, found) in [("2025-Q4", 3), ("2026-H1", 5), ("2025", 9), ("2024", 7)] {
      try house.record(
        #"{"tekseru":1,"document":"statement","id":"S-\#(period)","organization":"B","period":"\#(period)","figures":{"violations":\#(found)}}"#
      )
    }
    let browser = try await house.browser(of: "officer-B")

    let page = try await browser.get("/reports/one?name=safety-work&organization=B&from=2024&until=2026").text
    let heads = page.matches(of: /<th scope="col"[^>]*>([^<]*)<\/th>/).map { String($0.1) }

    let years = heads.filter { ["2024", "2025", "2026"].contains($0) }
    #expect(years == ["2026", "2025", "2024"], "\(heads)")
    let (half, year, quarter) = (
      heads.firstIndex { $0.contains("half") }, heads.firstIndex(of: "2025"),
      heads.firstIndex { $0.contains("quarter") }
    )
    #expect(try #require(half) < (try #require(year)) && (try #require(year)) < (try #require(quarter)), "\(heads)")
    await house.close()
  }
}
