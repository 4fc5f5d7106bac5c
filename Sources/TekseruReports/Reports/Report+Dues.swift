import Tekseru
import TekseruRegister

extension Report {
  func followUp(_ request: ReportRequest, _ reader: RegisterReader) throws(ListFailure) -> Table {
    let awaited = try reader.awaitedVerifications(at: request.organization, on: request.day)
    return Table(
      rawValue, columns: ["violation", "organization", "inspector", "reported", "due", "daysOverdue"],
      rows: awaited.map { row in
        [
          .text(row.violation), .text(row.organization), .text(row.inspector), .day(row.reported), .day(row.due),
          .integer(row.due.daysOverdue(on: request.day)),
        ]
      })
  }

  func movedDates(_ request: ReportRequest, _ reader: RegisterReader) throws(ListFailure) -> Table {
    let moved = try reader.movedDates(at: request.organization, on: request.day)
    return Table(
      rawValue, columns: ["violation", "organization", "due", "wouldBe"],
      rows: moved.map { [.text($0.violation), .text($0.organization), .day($0.due), .day($0.wouldBe)] })
  }

  func repeats(_ request: ReportRequest, _ reader: RegisterReader) throws(ListFailure) -> Table {
    var cases: [Repeats.Case] = []
    var closed: [String: Day] = [:]
    try reader.violations(ViolationFilter(organization: request.organization, status: .confirmed), on: request.today) {
      closed[$0.id] = $0.statusSince
    }
    try reader.violations(ViolationFilter(organization: request.organization, isDetailed: true), on: request.today) {
      violation in
      guard let requirement = violation.requirement else { return }
      cases.append(
        Repeats.Case(
          id: violation.id, organization: violation.organization, requirement: requirement, found: violation.found,
          closed: closed[violation.id]))
    }
    return Table(
      rawValue, columns: ["violation", "organization", "requirement", "found", "repeats", "closed"],
      rows: Repeats.find(in: cases).map { violation, earlier in
        [
          .text(violation.id), .text(violation.organization), .text(violation.requirement), .day(violation.found),
          .text(earlier.id), Cell(earlier.closed),
        ]
      })
  }
}
