import Tekseru
public import TekseruRegister

/// The list of violations.
public enum ViolationList {
  /// The columns.
  public static let columns = [
    "id", "organization", "inspector", "category", "severity", "text", "status", "due", "originalDue", "daysOverdue",
    "silencedUntil",
  ]

  /// The cells of a violation.
  public static func row(_ violation: ViolationListing) -> [Cell] {
    [
      .text(violation.id), .text(violation.organization), .text(violation.inspector),
      Cell(violation.category, "category"), Cell(violation.severity, "severity"), .text(violation.text),
      Cell(violation.status, "status"), Cell(violation.due), Cell(violation.originalDue),
      .integer(violation.daysOverdue), Cell(violation.silencedUntil),
    ]
  }
}
