public import Tekseru
public import TekseruLanguage
import TekseruRegister

/// The protocol of a contest: a page to be printed and signed, a sheet for each nomination and stage.
///
/// It carries no clock time and no program version: the same positions of the log give the same bytes in any year.
public struct ContestProtocol {
  private let sheet: ContestSheet
  private let people: [Identifier: String]
  private let language: TekseruLanguage.Language
  private var html = PageWriter()

  /// The page of a contest, or only of one stage; `people` are the names of those who froze, marked and published.
  public static func page(
    _ sheet: ContestSheet, stage: Identifier? = nil, people: [Identifier: String],
    in language: TekseruLanguage.Language
  ) -> String {
    var page = ContestProtocol(sheet: sheet, people: people, language: language)
    page.write(stage)
    return page.html.text
  }

  private init(sheet: ContestSheet, people: [Identifier: String], language: TekseruLanguage.Language) {
    self.sheet = sheet
    self.people = people
    self.language = language
  }

  private func word(_ key: String, _ arguments: [String: TekseruLanguage.Argument] = [:]) -> String {
    Catalogue.text("contest.protocol.\(key)", in: language, arguments)
  }

  private mutating func write(_ stage: Identifier?) {
    html.addRaw("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.add("title", "\(word("title")): \(sheet.regulation.title.text(for: language))")
    html.addRaw("<style>\n\(ContestProtocol.style)</style>\n</head>\n<body>\n")
    for scored in sheet.nominations {
      let stages = scored.nomination.stages.inOrder.map(\.code)
      if stages.isEmpty, stage == nil { writeSheet(scored, stage: nil) }
      for code in stages where stage == nil || code == stage { writeSheet(scored, stage: code) }
    }
    html.addRaw("</body>\n</html>\n")
  }

  private mutating func writeSheet(_ scored: ContestSheet.Scored, stage: Identifier?) {
    html.open("section")
    html.add("h1", word("title"))
    html.add("h2", sheet.regulation.title.text(for: language))
    html.add("h3", scored.nomination.title.text(for: language))
    writeFacts(scored, stage)
    let standings = scored.standings.filter { $0.stage == stage }
    var fields: [[Standing]] = []
    for standing in standings {
      if let last = fields.last?.last, last.group == standing.group, last.band == standing.band {
        fields[fields.count - 1].append(standing)
      } else {
        fields.append([standing])
      }
    }
    for field in fields { write(field, scored) }
    writeCriteria(scored.nomination)
    writeObjections(scored)
    writeSignatures()
    html.close("section")
  }

  private mutating func writeFacts(_ scored: ContestSheet.Scored, _ stage: Identifier?) {
    var rows = [
      [word("regulation"), sheet.regulation.id.text],
      [word("organizer"), scored.names[sheet.regulation.organizer] ?? sheet.regulation.organizer.text],
      [word("period"), Dates.period(sheet.regulation.period, in: language)],
    ]
    if let stage { rows.append([word("stage"), ContestProtocol.stage(stage, in: scored.nomination, language)]) }
    if let freeze = sheet.contest.freeze, case .at(let position) = sheet.contest.position {
      rows.append([
        word("freeze"), "\(Dates.long(freeze.said.date, in: language)), \(word("position")) \(position), \(freeze.id)",
      ])
    }
    if let publication = sheet.contest.publication {
      rows.append([
        word("published"),
        "\(Dates.long(publication.said.date, in: language)), \(name(publication.said.by)); "
          + word("approved", ["name": .text(name(publication.said.approvedBy))]),
      ])
    } else {
      rows.append([word("published"), word("draft")])
    }
    html.open("table", class: "facts")
    for row in rows {
      html.open("tr")
      html.add("th", row[0])
      html.add("td", row[1])
      html.close("tr")
    }
    html.close("table")
  }

  /// Which of the stages it is, and at which level: `1 / 2, branch`.
  public static func stage(
    _ code: Identifier, in nomination: Nomination, _ language: TekseruLanguage.Language
  ) -> String {
    let stages = nomination.stages.inOrder
    guard let index = stages.firstIndex(where: { $0.code == code }) else { return code.text }
    let level = Catalogue.choice(stages[index].level.rawValue, of: "level", in: language)
    return "\(index + 1) / \(stages.count), \(level)"
  }

  private func name(_ person: Identifier) -> String { people[person] ?? person.text }

  private mutating func write(_ field: [Standing], _ scored: ContestSheet.Scored) {
    let group = field[0].group.map { scored.names[$0] ?? $0.text }
    let band = field[0].band.map { scored.nomination.bands.words(of: $0, in: language) }
    let heading = [group, band].compactMap(\.self).joined(separator: " — ")
    if !heading.isEmpty { html.add("h4", heading) }
    let criteria = scored.nomination.criteria.filter { $0.scale != .information }
    let ranked = field.filter { $0.status == .ranked }
    if !ranked.isEmpty {
      html.addTable(
        [word("place"), word("participant")] + criteria.map(\.clause) + [word("points")],
        ranked.map { standing in
          [standing.place.map(String.init) ?? "–", participant(standing, scored)]
            + criteria.map { points(standing, $0) } + [shown(Ratio(standing.points))]
        }, numbers: Set([0] + Array(2..<criteria.count + 3)))
    }
    writeVacant(ranked, scored.nomination)
    let others = field.filter { $0.status != .ranked }
    guard !others.isEmpty else { return }
    html.addTable(
      [word("participant"), word("notRanked"), word("reason")],
      others.map { standing in
        [
          participant(standing, scored), Catalogue.text("contest.status.\(standing.status.rawValue)", in: language),
          standing.reason?.words(in: language) ?? "",
        ]
      })
  }

  /// The places that are awarded and that nobody took.
  private mutating func writeVacant(_ ranked: [Standing], _ nomination: Nomination) {
    let taken = Set(ranked.compactMap(\.place))
    let last = taken.max() ?? 0
    let vacant = (1...nomination.ranking.places).filter { place in
      guard !taken.contains(place) else { return false }
      return nomination.ranking.counting == .dense || place > last || !taken.contains { $0 < place }
        || isFree(place, ranked)
    }
    guard !vacant.isEmpty else { return }
    html.add("p", word("vacant", ["places": .text(vacant.map(String.init).joined(separator: ", "))]))
  }

  /// Whether a place is not one that those who shared a better one took along.
  private func isFree(_ place: Int, _ ranked: [Standing]) -> Bool {
    let better = ranked.compactMap(\.place).filter { $0 < place }
    guard let nearest = better.max() else { return true }
    return nearest + better.count { $0 == nearest } <= place
  }

  private func participant(_ standing: Standing, _ scored: ContestSheet.Scored) -> String {
    scored.names[standing.participant].map { "\($0) (\(standing.participant))" } ?? standing.participant.text
  }

  private func points(_ standing: Standing, _ criterion: Criterion) -> String {
    guard let score = standing.criteria.first(where: { $0.criterion == criterion.code }) else { return "" }
    guard let correction = score.correction else { return score.isApplicable ? shown(score.points) : "–" }
    return "\(shown(correction.before)) → \(shown(score.points))"
  }

  private func shown(_ number: Ratio) -> String { number.words(in: language) }

  private mutating func writeCriteria(_ nomination: Nomination) {
    html.add("h4", word("criteria"))
    html.addTable(
      [word("clause"), word("criterion"), word("measured")],
      nomination.criteria.map { criterion in
        [
          criterion.clause, title(of: criterion.code, in: nomination),
          criterion.measure.words(in: language),
        ]
      })
  }

  private mutating func writeObjections(_ scored: ContestSheet.Scored) {
    let own = sheet.contest.objections.filter { $0.objection.said.nomination == scored.nomination.code }
    guard !own.isEmpty else { return }
    html.add("h4", word("objections"))
    html.addTable(
      [word("participant"), word("objection"), word("decision")],
      own.map { raised in
        let said = raised.objection.said
        return [
          scored.names[said.participant].map { "\($0) (\(said.participant))" } ?? said.participant.text,
          "\(Dates.long(said.date, in: language)): \(said.reason)", decision(raised, in: scored.nomination),
        ]
      })
  }

  private func title(of criterion: Identifier, in nomination: Nomination) -> String {
    nomination.criteria.first { $0.code == criterion }?.title?.text(for: language) ?? criterion.text
  }

  private func decision(_ raised: Contest.Raised, in nomination: Nomination) -> String {
    guard let decision = raised.decision?.said else { return word("undecided") }
    let words =
      switch decision.decision {
      case .upheld(let criterion, let points):
        "\(Catalogue.choice("upheld", of: "decision", in: language)): \(title(of: criterion, in: nomination)) — \(shown(points))"
      case .refused: Catalogue.choice("refused", of: "decision", in: language)
      }
    return "\(Dates.long(decision.date, in: language)), \(name(decision.by)): \(words). \(decision.reason)"
  }

  private mutating func writeSignatures() {
    let jurors = Set(sheet.contest.marks.map(\.said.author)).sorted()
    html.open("div", class: "signatures")
    for (role, who) in [(word("chair"), "")] + jurors.map({ (word("juror"), name($0)) }) + [(word("secretary"), "")] {
      html.add("p", "\(role) ____________________ \(who)")
    }
    html.close("div")
  }

  private static let style = """
    @page { size: A4; margin: 18mm 15mm;
    @bottom-right { content: counter(page) " / " counter(pages); font: 9pt "DejaVu Sans", sans-serif } }
    body { font: 11pt/1.35 "Noto Serif", "DejaVu Serif", serif; color: #000; max-width: 180mm; margin: 0 auto }
    section { break-after: page }
    section:last-of-type { break-after: auto }
    h1 { font-size: 16pt; text-align: center; margin: 0 }
    h2, h3 { font-size: 13pt; text-align: center; margin: 2mm 0 }
    h4 { font-size: 11pt; margin: 5mm 0 1mm }
    table { border-collapse: collapse; width: 100%; margin: 2mm 0 }
    th, td { border: 0.3mm solid #000; padding: 1mm 2mm; text-align: left; vertical-align: top }
    tr { break-inside: avoid }
    thead { display: table-header-group }
    .facts th, .facts td { border: 0; padding: 0.5mm 2mm 0.5mm 0 }
    .facts th { width: 45mm; font-weight: normal }
    .number { text-align: right }
    .signatures { margin-top: 12mm; break-inside: avoid }

    """
}
