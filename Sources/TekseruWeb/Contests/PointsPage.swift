import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// What a participant's points in a contest rest on: of each criterion the clause, the value and the records behind it; the
/// jury's marks, the objections, and the forms for both.
struct PointsPage {
  private let desk: Desk
  private let problems: [Problem]

  /// So many records of a criterion stand there; all of them on a page of their own.
  private static let mostRecords = 5

  init(_ desk: Desk, _ problems: [Problem] = []) {
    self.desk = desk
    self.problems = problems
  }

  var page: Page {
    get throws(PageFailure) {
      let asked = try AskedContest(desk)
      let scored = try asked.scored(isExplained: true)
      let code = desk.visit.query["participant"] ?? desk.visit.form["participant"]
      let participant = try asked.participant(code, in: scored)
      let own = scored.standings.filter { $0.participant == participant.code }
      guard let standing = own.last else { throw .notFound }
      var criteria: [[String: Any]] = []
      for score in standing.criteria { criteria.append(try row(score, participant, asked)) }
      var values: [String: Any] = [
        "contest": asked.contest.regulation.id.text, "nomination": asked.nomination.code.text,
        "participant": participant.code.text,
        "contestName": asked.contest.regulation.title.text(for: desk.language),
        "contestLink": "/contest?\(asked.query)",
        "state": asked.state, "points": Numbers.decimal(standing.points.description, in: desk.language),
        "place": own.map { place($0, in: scored.nomination) }.joined(separator: "; "),
        "reason": (standing.reason?.words(in: desk.language)).ifGiven, "criteria": criteria,
        "today": try desk.day(at: asked.contest.regulation.organizer.text).description,
        "notice": desk.visit.query["filed"] == "1" ? desk.text("page.filed") as Any : false,
      ]
      values.merge(desk.problems(problems)) { $1 }
      values.merge(try JuryPart(desk, asked, participant).values) { $1 }
      var page = Page(.points, title: scored.names[participant.code] ?? participant.code.text, values)
      page.isKept = true
      return page
    }
  }

  /// The place, with the stage that it was reached in where there are several.
  private func place(_ standing: Standing, in nomination: Nomination) -> String {
    let place = standing.place.map { Numbers.integer($0, in: desk.language) } ?? "–"
    return standing.stage.map { "\(ContestProtocol.stage($0, in: nomination, desk.language)): \(place)" } ?? place
  }

  private func row(
    _ score: CriterionScore, _ participant: Participant, _ asked: AskedContest
  ) throws(PageFailure) -> [String: Any] {
    let criterion = asked.nomination.criteria.first { $0.code == score.criterion }
    var records: [[String: Any]] = []
    for record in score.records.prefix(PointsPage.mostRecords) { records.append(try desk.row(record)) }
    let all = "/contest/records?\(asked.query)&participant=\(Link.encoded(participant.code.text))"
    return [
      "clause": score.clause,
      "name": criterion?.title?.text(for: desk.language) ?? score.measure.words(in: desk.language),
      "measure": score.measure.words(in: desk.language), "value": words(score.value),
      "points": score.points.words(in: desk.language),
      "basis": (score.basis == .value ? nil : desk.text("contest.basis.\(score.basis.rawValue)")).ifGiven,
      "before": (score.correction?.before.words(in: desk.language)).ifGiven, "records": records,
      "hasRecords": !records.isEmpty,
      "all": score.records.count > records.count
        ? "\(all)&criterion=\(Link.encoded(score.criterion.text))" as Any : false,
      "count": Numbers.integer(score.records.count, in: desk.language),
    ]
  }

  private func words(_ value: Fact.Value?) -> String {
    switch value {
    case .number(let number): number.words(in: desk.language)
    case let value?: value.words(in: desk.language)
    case nil: "–"
    }
  }
}

/// Every record behind a participant's points by one criterion.
struct PointRecordsPage {
  private let desk: Desk

  /// So many stand on a page.
  private static let rows = 60

  init(_ desk: Desk) { self.desk = desk }

  var page: Page {
    get throws(PageFailure) {
      let asked = try AskedContest(desk)
      let scored = try asked.scored(isExplained: true)
      let participant = try asked.participant(desk.visit.query["participant"] ?? "", in: scored)
      let code = desk.visit.query["criterion"] ?? ""
      let turning = try Turning(desk, by: PointRecordsPage.rows)
      guard
        let score = scored.standings.first(where: { $0.participant == participant.code })?.criteria
          .first(where: { $0.criterion.text == code })
      else { throw .notFound }
      var rows: [[String: Any]] = []
      let behind = score.records.dropFirst(turning.first)
      for record in behind.prefix(PointRecordsPage.rows) { rows.append(try desk.row(record)) }
      let here =
        "/contest/records?\(asked.query)&participant=\(Link.encoded(participant.code.text))"
        + "&criterion=\(Link.encoded(code))"
      return Page(
        .records, title: "\(score.clause) \(score.measure.words(in: desk.language))",
        [
          "name": scored.names[participant.code] ?? participant.code.text,
          "link": Link.points(participant.code.text, asked), "records": rows, "isEmpty": rows.isEmpty,
        ].merging(turning.values(here, isMore: behind.count > PointRecordsPage.rows)) { $1 })
    }
  }
}

extension Desk {
  /// A record that points rest on: an inspection leads to its page, everything else to its document.
  func row(_ record: RecordReference) throws(PageFailure) -> [String: Any] {
    let kind = Catalogue.choice(record.kind.rawValue, of: "document", in: language)
    guard let sequence = try sequence(of: record.id.text, record.kind),
      let entry = try read({ () throws(ListFailure) in try reader.entry(sequence) })
    else { return ["text": kind, "link": false, "place": "", "day": false] }
    let places = try read { () throws(ListFailure) in try reader.organizations(of: entry.document) }
    let isSeen = try isForVisitor(entry.document)
    let link = record.kind == .inspection ? Link.inspection(record.id.text) : Link.document(sequence)
    return [
      "text": isSeen ? "\(kind) \(record.id)" : kind, "link": isSeen ? link as Any : false,
      "place": try places.first.map { code throws(PageFailure) in try name(of: code) } ?? "", "day": false,
    ]
  }
}

extension Views.Template {
  /// What points rest on.
  static let points = Views.Template(
    name: "points",
    text: """
      {{> notice}}
      <p><a href="{{contestLink}}">{{contestName}}</a></p>
      <p>{{state}}</p>
      <dl><dt>{{w.contest.protocol.place}}</dt><dd>{{place}}</dd><dt>{{w.contest.protocol.points}}</dt><dd>{{points}}</dd>
      {{#reason}}<dt>{{w.contest.protocol.reason}}</dt><dd>{{reason}}</dd>{{/reason}}</dl>
      {{> jury}}
      {{#criteria}}<section><h2>{{clause}} {{name}}</h2>
      <dl><dt>{{measure}}</dt><dd>{{value}}</dd><dt>{{w.contest.protocol.points}}</dt><dd><b>{{points}}</b>{{#basis}} <span class="soft">{{basis}}</span>{{/basis}}</dd>
      {{#before}}<dt>{{w.page.pointsBefore}}</dt><dd>{{before}}</dd>{{/before}}</dl>
      {{#hasRecords}}<p class="soft">{{w.page.recordsBehind}}: {{count}}</p>
      <ul>{{#records}}<li>{{#link}}<a href="{{link}}">{{text}}</a>{{/link}}{{^link}}{{text}}{{/link}}{{#place}} <span class="soft">{{place}}</span>{{/place}}</li>
      {{/records}}</ul>{{#all}}<p><a href="{{all}}">{{w.page.showAll}}</a></p>{{/all}}{{/hasRecords}}</section>
      {{/criteria}}

      """)
}
