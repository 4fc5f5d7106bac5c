import Tekseru
import TekseruRegister
import TekseruReports
import TekseruSocket

/// A paper to print and sign, as a page that stands alone.
enum PrintedPaper {
  /// Papers bring their layout along; nothing else may happen in them.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox"

  /// The paper that is asked for: of an inspection, or of an organization and some years.
  static func answer(_ desk: Desk) throws(PageFailure) -> SocketAnswer {
    guard let name = PaperName(rawValue: desk.visit.query["name"] ?? "") else { throw .notFound }
    let paper = name.isOfInspection ? try ofInspection(name, desk) : try ofOrganization(name, desk)
    return answer(paper.html)
  }

  /// The protocol of a contest, for those who may see all of it.
  static func `protocol`(_ desk: Desk) throws(PageFailure) -> SocketAnswer {
    let asked = try AskedContest(desk)
    try desk.require(.read, at: asked.contest.regulation.organizer.text)
    return answer(
      try desk.read { () throws(ListFailure) in
        ContestProtocol.page(
          try ContestSheet(asked.contest, from: desk.reader, only: asked.nomination.code),
          people: try desk.reader.names(ofPeople: asked.contest.people), in: desk.language)
      })
  }

  private static func answer(_ html: String) -> SocketAnswer {
    SocketAnswer(
      contentType: "text/html; charset=utf-8", body: Array(html.utf8),
      fields: [.init("Content-Security-Policy", policy), .init("Cache-Control", "no-store")])
  }

  private static func ofInspection(_ name: PaperName, _ desk: Desk) throws(PageFailure) -> Paper {
    let id = desk.visit.query["id"] ?? ""
    let things = try desk.read { () throws(ListFailure) in try desk.reader.histories(of: id, kind: .inspection) }
    guard case .inspection(let inspection)? = things.first?.document?.body else { throw .notFound }
    let code = inspection.organization.text
    try desk.require(.read, at: code)
    let day = try desk.day(at: code)
    let request = ReportRequest(years: day.year...day.year, organization: code, today: desk.today, day: day)
    return try paper(name, request, id, desk)
  }

  private static func ofOrganization(_ name: PaperName, _ desk: Desk) throws(PageFailure) -> Paper {
    try paper(name, try AskedYears(desk).request, nil, desk)
  }

  private static func paper(
    _ name: PaperName, _ request: ReportRequest, _ id: String?, _ desk: Desk
  ) throws(PageFailure) -> Paper {
    let paper = try desk.read { () throws(ListFailure) in
      try PaperMaker(desk.reader, request, in: desk.language).paper(name, of: id)
    }
    guard let paper else { throw .notFound }
    return paper
  }
}
