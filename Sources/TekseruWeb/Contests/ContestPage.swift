import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// The standings of a contest; each participant's points open what they rest on, for those who may see it. Once they are
/// published, everybody who takes part sees all of them.
struct ContestPage {
  private let desk: Desk

  /// So many rows stand on a page.
  private static let rows = 100

  init(_ desk: Desk) { self.desk = desk }

  var page: Page {
    get throws(PageFailure) {
      let asked = try AskedContest(desk)
      let scored = try asked.scored(isExplained: false)
      var seen: Set<Identifier> = []
      for participant in scored.participants where try asked.maySee(participant) { seen.insert(participant.code) }
      let turning = try Turning(desk, by: ContestPage.rows)
      let isForAll = try asked.isPublished(to: scored.participants, seeing: seen)
      let standings = isForAll ? scored.standings : scored.standings.filter { seen.contains($0.participant) }
      let behind = standings.dropFirst(turning.first)
      let regulation = asked.contest.regulation
      return Page(
        .contest, title: regulation.title.text(for: desk.language),
        [
          "state": asked.state, "nomination": scored.nomination.title.text(for: desk.language),
          "fields": fields(Array(behind.prefix(ContestPage.rows)), scored, asked, opening: seen),
          "isEmpty": standings.isEmpty,
          "nominations": regulation.nominations.filter { $0.code != scored.nomination.code }.map { other in
            [
              "link":
                "/contest?contest=\(Link.encoded(regulation.id.text))&nomination=\(Link.encoded(other.code.text))",
              "name": other.title.text(for: desk.language),
            ]
          },
          "rules": try desk.sequence(of: regulation.id.text, .regulation).map(Link.document).ifGiven,
          "protocol": try desk.may(.read, at: regulation.organizer.text)
            ? "/contest/protocol?\(asked.query)" as Any : false,
        ].merging(turning.values("/contest?\(asked.query)", isMore: behind.count > ContestPage.rows)) { $1 })
    }
  }

  /// Those who meet one another: of one stage, group and band.
  private func fields(
    _ standings: [Standing], _ scored: ContestSheet.Scored, _ asked: AskedContest, opening seen: Set<Identifier>
  ) -> [[String: Any]] {
    var fields: [(heading: String, rows: [[String: Any]])] = []
    for standing in standings {
      let heading = [
        standing.stage.map { ContestProtocol.stage($0, in: scored.nomination, desk.language) },
        standing.group.map { scored.names[$0] ?? $0.text },
        standing.band.map { scored.nomination.bands.words(of: $0, in: desk.language) },
      ].compactMap(\.self).joined(separator: " — ")
      if fields.last?.heading != heading { fields.append((heading, [])) }
      fields[fields.count - 1].rows.append(row(standing, scored, asked, opens: seen.contains(standing.participant)))
    }
    return fields.map { ["heading": $0.heading, "rows": $0.rows] }
  }

  private func row(
    _ standing: Standing, _ scored: ContestSheet.Scored, _ asked: AskedContest, opens: Bool
  ) -> [String: Any] {
    let isRanked = standing.status == .ranked
    return [
      "place": standing.place.map { Numbers.integer($0, in: desk.language) } ?? "–",
      "name": scored.names[standing.participant] ?? standing.participant.text,
      "points": isRanked ? Numbers.decimal(standing.points.description, in: desk.language) : "–",
      "link": opens ? Link.points(standing.participant.text, asked) as Any : false,
      "reason":
        (!opens || isRanked && standing.reason == nil
        ? nil
        : [
          isRanked ? nil : desk.text("contest.status.\(standing.status.rawValue)"),
          standing.reason?.words(in: desk.language),
        ].compactMap(\.self).joined(separator: ": ")).ifGiven,
    ]
  }
}

extension Link {
  /// The page that explains a participant's points.
  static func points(_ participant: String, _ asked: AskedContest) -> String {
    "/contest/points?\(asked.query)&participant=\(encoded(participant))"
  }
}

extension Views.Template {
  /// Standings.
  static let contest = Views.Template(
    name: "contest",
    text: """
      <p>{{state}}</p>
      <h2>{{nomination}}</h2>
      {{#isEmpty}}<p>{{w.page.noStandings}}</p>{{/isEmpty}}
      {{#fields}}{{#heading}}<h3>{{heading}}</h3>{{/heading}}
      <table><thead><tr><th scope="col">{{w.contest.protocol.place}}</th><th scope="col">{{w.contest.protocol.participant}}</th>
      <th scope="col" class="number">{{w.contest.protocol.points}}</th></tr></thead>
      <tbody>{{#rows}}<tr><td>{{place}}</td><td>{{name}}{{#reason}}<br><span class="soft">{{reason}}</span>{{/reason}}</td>
      <td class="number">{{#link}}<a href="{{link}}" aria-label="{{name}}: {{points}}">{{points}}</a>{{/link}}{{^link}}{{points}}{{/link}}</td></tr>
      {{/rows}}</tbody></table>
      {{/fields}}
      {{> turning}}
      <ul>{{#nominations}}<li><a class="plain" href="{{link}}">{{name}}</a></li>
      {{/nominations}}{{#rules}}<li><a class="plain" href="{{rules}}">{{w.page.rules}}</a></li>{{/rules}}
      {{#protocol}}<li><a class="plain" href="{{protocol}}">{{w.page.protocol}}</a></li>{{/protocol}}</ul>

      """)
}
