import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// The organization and the years that a visitor asks about.
struct AskedYears {
  let organization: String
  let years: ClosedRange<Int>
  private let desk: Desk

  /// The years that stand side by side where nobody says which.
  static func usual(until last: Int) -> ClosedRange<Int> { (last - 2)...last }

  /// Nobody compares more of them.
  private static let most = 10

  /// Reads the query; an organization that is not the visitor's is not found.
  init(_ desk: Desk) throws(PageFailure) {
    let query = desk.visit.query
    self.desk = desk
    organization = query["organization"] ?? ""
    try desk.require(.read, at: organization)
    let last = try desk.day(at: organization).year
    let until = try AskedYears.year(query["until"]) ?? last
    let from = try AskedYears.year(query["from"]) ?? AskedYears.usual(until: until).lowerBound
    // Years the wrong way round are turned; of too many the last stand there.
    let (first, final) = (min(from, until), max(from, until))
    years = max(first, final - AskedYears.most + 1)...final
  }

  /// A year that somebody wrote; nil where nobody did.
  private static func year(_ text: String?) throws(PageFailure) -> Int? {
    guard let text else { return nil }
    guard let year = Int(text), Day.writableYears.contains(year) else { throw .notFound }
    return year
  }

  /// What is asked of the register.
  var request: ReportRequest {
    get throws(PageFailure) {
      ReportRequest(
        years: years, organization: organization, today: desk.today, day: try desk.day(at: organization))
    }
  }

  /// What stands in the query of an address that asks about them.
  var query: String {
    "organization=\(Link.encoded(organization))&from=\(years.lowerBound)&until=\(years.upperBound)"
  }
}

/// Which report a visitor asks for.
struct AskedReport {
  let report: Report
  let years: AskedYears
  private let desk: Desk

  init(_ desk: Desk) throws(PageFailure) {
    self.desk = desk
    years = try AskedYears(desk)
    guard let report = Report(rawValue: desk.visit.query["name"] ?? "") else { throw .notFound }
    self.report = report
  }

  /// The report; empty where nothing is owed.
  func table() throws(PageFailure) -> Table {
    let request = try years.request
    do throws(ListFailure) { return try report.table(request, from: desk.reader) } catch {
      if case .nothingOwed = error { return Table(report.rawValue, columns: []) }
      throw PageFailure(error)
    }
  }

  /// What stands in the query of an address that asks for it.
  var query: String { "name=\(report.rawValue)&\(years.query)" }
}
