import Tekseru
import TekseruLanguage
import TekseruRegister

extension PaperMaker {
  /// An inspection's act, representation or demand.
  func inspectionPaper(_ name: PaperName, _ id: String) throws(ListFailure) -> Paper? {
    guard let thing = try reader.histories(of: id, kind: .inspection).first,
      case .inspection(let inspection)? = thing.document?.body
    else { return nil }
    var paper = begin(name)
    paper.facts = try facts(of: inspection)
    let sheets = name == .stopWork ? thing.violations.filter { $0.violation.severity == .critical } : thing.violations
    if sheets.isEmpty, name != .act { return nil }
    switch name {
    case .act:
      paper.subtitle = subtitle(number: inspection.act, inspection.date)
      paper.table = act(sheets)
      if sheets.isEmpty { paper.sentences.append(text("paper.nothingFound")) }
      if let reason = inspection.notCarriedOut {
        paper.sentences.append(text("paper.notCarriedOut", ["reason": .text(reason)]))
      }
      paper.signatures = try inspectors(of: inspection) + [sign("employer")]
    case .representation:
      let issued = inspection.representation?.issued ?? inspection.date
      paper.subtitle = subtitle(number: inspection.representation?.number, issued)
      paper.sentences = [text("paper.representation.request"), text("paper.representation.reply")]
      paper.table = try representation(sheets)
      paper.notes = sheets.compactMap(reckoning)
      paper.signatures = try inspectors(of: inspection) + [sign("received")]
    default:
      paper.subtitle = subtitle(number: nil, inspection.date)
      paper.sentences = [text("paper.stop-work.demand")]
      paper.table = act(sheets)
      paper.signatures = try inspectors(of: inspection) + [sign("received")]
    }
    return paper
  }

  /// A line for each inspector.
  private func inspectors(of inspection: Inspection) throws(ListFailure) -> [Paper.Signature] {
    var lines: [Paper.Signature] = []
    for code in inspection.inspectors { lines.append(sign("inspector", try inspectorName(code))) }
    return lines
  }

  private func subtitle(number: String?, _ day: Day) -> String {
    (number.map { ["№ \($0)"] } ?? []).joined() + (number == nil ? "" : ", ") + self.day(day)
  }

  private func facts(of inspection: Inspection) throws(ListFailure) -> [(name: String, text: String)] {
    var facts: [(name: String, text: String)] = []
    let place = inspection.organization.text
    facts.append((heading("organization"), "\(try reader.name(of: place, on: inspection.date)) (\(place))"))
    if let unit = inspection.unit { facts.append((heading("unit"), unit)) }
    var inspectors: [String] = []
    for code in inspection.inspectors { inspectors.append("\(try inspectorName(code)) (\(code.text))") }
    facts.append((heading("inspectors"), inspectors.joined(separator: "; ")))
    facts.append((heading("date"), day(inspection.date)))
    facts.append((heading("kind"), choice(inspection.kind.rawValue, of: "kind")))
    if let ground = inspection.ground { facts.append((heading("ground"), choice(ground.rawValue, of: "ground"))) }
    if let workers = inspection.workersAtRisk {
      facts.append((heading("workersAtRisk"), Numbers.integer(workers, in: language)))
    }
    return facts
  }

  private func act(_ sheets: [ViolationSheet]) -> Paper.Rows? {
    guard !sheets.isEmpty else { return nil }
    var table = rows([
      ("№", true), (heading("category"), false), (heading("severity"), false), (heading("text"), false),
      (heading("requirement"), false), (heading("due"), false),
    ])
    table.rows = sheets.map { sheet in
      let violation = sheet.violation
      return [
        "\(violation.number)", .init(choice(violation.category.rawValue, of: "category")),
        .init(violation.severity.map { choice($0.rawValue, of: "severity") } ?? "–"), .init(violation.text),
        .init(violation.requirement ?? "–"), .init(due(of: sheet)),
      ]
    }
    return table
  }

  private func representation(_ sheets: [ViolationSheet]) throws(ListFailure) -> Paper.Rows {
    var table = rows([
      ("№", true), (heading("text"), false), (heading("requirement"), false), (heading("responsible"), false),
      (heading("due"), false),
    ])
    var note = 0
    for sheet in sheets {
      if reckoning(of: sheet) != nil { note += 1 }
      table.rows.append([
        "\(sheet.violation.number)", .init(sheet.violation.text), .init(sheet.violation.requirement ?? "–"),
        .init(try personName(sheet.violation.responsible)),
        .init(due(of: sheet), notes: reckoning(of: sheet) == nil ? [] : [note]),
      ])
    }
    return table
  }

  private func due(of sheet: ViolationSheet) -> String { sheet.history.first?.due.map(short) ?? "–" }

  private func reckoning(of sheet: ViolationSheet) -> String? {
    sheet.reckoning.map { $0.words(in: language, with: sheet.calendars) }
  }
}
