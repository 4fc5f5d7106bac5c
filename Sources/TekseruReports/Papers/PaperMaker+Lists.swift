import Tekseru
import TekseruLanguage
import TekseruRegister

extension PaperMaker {
  /// The overdue list for signature, or the council's sheet of what is open.
  func violations(_ name: PaperName, isOverdue: Bool) throws(ListFailure) -> Paper {
    var paper = begin(name)
    paper.subtitle = text("paper.asOf", ["day": .text(day(request.day))])
    let scope = try scope()
    if !scope.isEmpty { paper.facts = [(heading("organization"), scope)] }
    var table = rows([
      ("№", true), (heading("violation"), false), (heading("text"), false), (heading("responsible"), false),
      (heading("due"), false), (heading("daysOverdue"), true),
      (text(isOverdue ? "paper.column.signature" : "paper.column.decision"), false),
    ])
    let filter = ViolationFilter(
      organization: request.organization, status: isOverdue ? nil : .open, isOverdue: isOverdue)
    try reader.violations(filter, on: request.today) { found in
      table.rows.append([
        "\(table.rows.count + 1)", .init(found.id), .init(found.text), .init(found.responsible ?? "–"),
        .init(found.due.map(Dates.short) ?? "–"), .init(found.daysOverdue > 0 ? "\(found.daysOverdue)" : "–"), "",
      ])
    }
    if table.rows.isEmpty { paper.sentences = [text("list.violations.empty")] } else { paper.table = table }
    paper.signatures =
      isOverdue ? [text("paper.sign.inspector")] : [text("paper.sign.chair"), text("paper.sign.inspector")]
    return paper
  }

  /// The register of issued representations: number, day, inspector and unit, the paper's number, found, removed, receiver.
  func representations() throws(ListFailure) -> Paper {
    var paper = begin(.representations)
    paper.subtitle = years
    let scope = try scope()
    if !scope.isEmpty { paper.facts = [(heading("organization"), scope)] }
    let removed = try confirmed()
    let receivers = try receivers()
    var table = rows([
      ("№", true), (heading("date"), false), (text("paper.column.inspectorAndUnit"), false),
      (heading("representation.number"), false), (text("paper.column.found"), true),
      (text("paper.column.removed"), true),
      (text("paper.column.receiver"), false),
    ])
    var listed: [ThingListing] = []
    let filter = ThingFilter(
      kind: .inspection, organization: request.organization,
      from: Day(year: request.years.lowerBound, month: 1, day: 1),
      until: Day(year: request.years.upperBound, month: 12, day: 31))
    try reader.things(filter, on: request.day) { listed.append($0) }
    var names: [String: String] = [:]
    for thing in listed {
      guard case .inspection(let inspection) = thing.document.body, inspection.representation != nil else { continue }
      for code in inspection.inspectors where names[code.text] == nil {
        names[code.text] = try name(of: code, .inspector)
      }
      let who = inspection.inspectors.map { names[$0.text] ?? $0.text }.joined(separator: "; ")
      table.rows.append([
        "\(table.rows.count + 1)", .init(Dates.short(inspection.representation?.issued ?? inspection.date)),
        .init([who, inspection.unit ?? inspection.organization.text].joined(separator: ", ")),
        .init(inspection.representation?.number ?? "–"), "\(inspection.violations.count)", "\(removed[thing.id] ?? 0)",
        .init(receivers[thing.id] ?? ""),
      ])
    }
    paper.table = table
    paper.signatures = [text("paper.sign.organizationChair")]
    return paper
  }

  private func confirmed() throws(ListFailure) -> [String: Int] {
    var counts: [String: Int] = [:]
    let filter = ViolationFilter(organization: request.organization, status: .confirmed)
    try reader.violations(filter, on: request.today) { found in
      guard let slash = found.id.lastIndex(of: "/") else { return }
      counts[String(found.id[..<slash]), default: 0] += 1
    }
    return counts
  }

  private func receivers() throws(ListFailure) -> [String: String] {
    var receivers: [String: String] = [:]
    try reader.things(ThingFilter(kind: .service), on: request.day) { thing in
      guard case .service(let service) = thing.document.body else { return }
      receivers[service.inspection.text] = [service.receivedBy, Dates.short(service.date)].compactMap { $0 }
        .joined(separator: ", ")
    }
    return receivers
  }
}
