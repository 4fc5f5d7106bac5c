import Tekseru
import TekseruLanguage
import TekseruRegister

extension PaperMaker {
  /// What is remarked of figures: what contradicts itself, and at which figure, and what was changed after a closing.
  struct Remark {
    var indicator: Cell?
    var organization: Cell?
    var period: String
    var sentence: String

    /// Whether it is of a line's figure in a period.
    func isOf(_ line: FigureTable.Line, _ period: String) -> Bool {
      self.period == period && indicator == line.indicator && organization == line.organization
    }
  }

  /// The remarks; the organization that the whole paper is of is not named again.
  func remarks(besides whole: Cell? = nil) throws(ListFailure) -> [Remark] {
    let table = try Report.contradictions.table(request, from: reader)
    func cell(_ name: String, _ row: [Cell]) -> Cell { table.columns.firstIndex(of: name).map { row[$0] } ?? .none }
    var remarks: [Remark] = []
    for row in table.rows {
      func shown(_ name: String) -> String? {
        let found = cell(name, row)
        return found == .none ? nil : figure(found)
      }
      let organization = cell("organization", row)
      let name = organization == whole || organization == .none ? nil : try organizationName(organization)
      let written = shown("period") ?? ""
      let what = [period(written), name, shown("indicator")].compactMap { $0 }.joined(separator: ", ")
      let figures = [
        shown("stated").map { "\(heading("stated")): \($0)" }, shown("sum").map { "\(heading("sum")): \($0)" },
        shown("difference").map { "\(heading("difference")): \($0)" }, shown("other"), shown("text"),
      ].compactMap { $0 }.joined(separator: "; ")
      remarks.append(
        Remark(
          indicator: cell("indicator", row), organization: organization, period: written,
          sentence: "\(what): \(shown("finding") ?? ""). \(figures)"))
    }
    return remarks + (try changesAfterClosing(besides: whole))
  }

  /// More documents than these are not named on paper: the report lists them.
  private static let mostNamed = 20

  private func changesAfterClosing(besides whole: Cell?) throws(ListFailure) -> [Remark] {
    let unreported = try reader.unreported(of: request.organization, on: request.day) {
      request.years.contains($0.year)
    }
    var remarks: [Remark] = []
    var ids: [[String]] = []
    var duties: [Reporting] = []
    for one in unreported ?? [] where one.standing == .afterClosing {
      guard let id = one.document?.id else { continue }
      if let at = duties.firstIndex(of: one.reporting) {
        ids[at].append(id)
      } else {
        duties.append(one.reporting)
        ids.append([id])
      }
    }
    for (duty, ids) in zip(duties, ids) {
      let isLong = ids.count > PaperMaker.mostNamed
      let named = ids.prefix(PaperMaker.mostNamed).joined(separator: ", ") + (isLong ? ", …" : "")
      let closed = duty.organization.map { Cell.text($0.text) }
      let name = try closed.flatMap { $0 == whole ? nil : $0 }.map(organizationName)
      let sentence = text(
        "paper.closed",
        [
          "period": .text([Dates.period(duty.period, in: language), name].compactMap(\.self).joined(separator: ", ")),
          "day": .text(duty.closed.map(day) ?? ""),
          "count": .number(ids.count), "documents": .text(named),
        ])
      remarks.append(Remark(period: duty.period.description, sentence: sentence))
    }
    return remarks
  }
}
