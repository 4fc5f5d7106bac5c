import Tekseru
import TekseruLanguage
import TekseruRegister

extension PaperMaker {
  /// The overdue list for signature.
  func overdue() throws(ListFailure) -> Paper {
    let found = try violations([ViolationFilter(organization: request.organization, isOverdue: true, isDetailed: true)])
    var paper = try list(.overdue, found, last: "paper.column.signature")
    paper.signatures = [sign("inspector")]
    return paper
  }

  /// The council's sheet: what is open, or reported and not confirmed.
  func council() throws(ListFailure) -> Paper {
    let found = try violations(
      [ViolationStatus.open, .reported].map {
        ViolationFilter(organization: request.organization, status: $0, isDetailed: true)
      })
    var paper = try list(.council, found, last: "paper.column.decision")
    paper.signatures = [sign("chair"), sign("inspector")]
    return paper
  }

  /// The violations that the filters let pass, the longest due first.
  private func violations(_ filters: [ViolationFilter]) throws(ListFailure) -> [ViolationListing] {
    var found: [ViolationListing] = []
    for filter in filters { try reader.violations(filter, on: request.today) { found.append($0) } }
    guard filters.count > 1 else { return found }
    return found.sorted { ($0.due?.number ?? .max, $0.id) < ($1.due?.number ?? .max, $1.id) }
  }

  private func list(
    _ name: PaperName, _ found: [ViolationListing], last column: String
  ) throws(ListFailure) -> Paper {
    var paper = begin(name)
    paper.subtitle = text("paper.asOf", ["day": .text(day(request.day))])
    paper.facts = try scope()
    guard !found.isEmpty else {
      paper.sentences = [text("list.violations.empty")]
      return paper
    }
    let hasPlaces = Set(found.map(\.organization)).count > 1 || request.organization == nil
    var table = rows(
      [
        ("№", true), (heading(hasPlaces ? "organization" : "violation"), false), (heading("text"), false),
        (heading("responsible"), false), (heading("status"), false), (heading("due"), false),
        (heading("daysOverdue"), true), (text(column), false),
      ])
    for (number, one) in found.enumerated() {
      let place = hasPlaces ? try organizationName(.text(one.organization)) + "\n" : ""
      table.rows.append([
        "\(number + 1)", .init(place + one.id), .init(one.text), .init(try personName(one.responsible)),
        .init(choice(one.status.rawValue, of: "status")), .init(one.due.map(short) ?? "–"),
        .init(one.daysOverdue > 0 ? "\(one.daysOverdue)" : "–"), "",
      ])
    }
    paper.table = table
    return paper
  }

  /// The register of issued representations, in the order of their days: number, day, inspector and unit, the paper's
  /// number, found, removed, receiver.
  func representations() throws(ListFailure) -> Paper {
    var paper = begin(.representations)
    paper.subtitle = years
    paper.facts = try scope()
    let removed = try confirmed()
    let receivers = try receivers()
    var table = rows([
      ("№", true), (heading("date"), false), (text("paper.column.inspectorAndUnit"), false),
      (heading("representation.number"), false), (text("paper.column.found"), true),
      (text("paper.column.removed"), true),
      (text("paper.column.receiver"), false),
    ])
    var listed: [(id: String, issued: Day, inspection: Inspection)] = []
    let filter = ThingFilter(
      kind: .inspection, organization: request.organization,
      from: Day(year: request.years.lowerBound, month: 1, day: 1),
      until: Day(year: request.years.upperBound, month: 12, day: 31))
    try reader.things(filter, on: request.day) { thing in
      guard case .inspection(let found) = thing.document.body, let paper = found.representation else { return }
      listed.append((thing.id, paper.issued ?? found.date, found))
    }
    listed.sort { ($0.issued, $0.inspection.date, $0.id) < ($1.issued, $1.inspection.date, $1.id) }
    var names: [String: String] = [:]
    for (id, issued, inspection) in listed {
      for code in inspection.inspectors where names[code.text] == nil { names[code.text] = try inspectorName(code) }
      let place = inspection.organization.text
      if names[place] == nil { names[place] = try organizationName(.text(place)) }
      let who = inspection.inspectors.map { names[$0.text] ?? $0.text }.joined(separator: "; ")
      table.rows.append([
        "\(table.rows.count + 1)", .init(short(issued)),
        .init([who, names[place], inspection.unit].compactMap { $0 }.joined(separator: ", ")),
        .init(inspection.representation?.number ?? "–"), "\(inspection.violations.count)", "\(removed[id] ?? 0)",
        .init(receivers[id] ?? ""),
      ])
    }
    paper.table = table
    paper.signatures = [sign("organizationChair")]
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
      receivers[service.inspection.text] = [service.receivedBy, short(service.date)].compactMap { $0 }
        .joined(separator: ", ")
    }
    return receivers
  }
}
