import Tekseru

/// The values of the examples, by kind and field; everything in them is plainly made up.
enum Example {
  /// The value of a field, written as a table's cell; nil for a field that the example leaves out.
  static func value(of path: [String], in kind: Kind) -> String? {
    let name = path.joined(separator: ".")
    switch name {
    case HeaderKey.tekseru.text: return "1"
    case HeaderKey.document.text: return kind.rawValue
    default: return (values[kind] ?? contests[kind])?[name] ?? common[name]
    }
  }

  /// The paths of the items that the example gives a list: one, or two where one would be no valid document.
  static func items(of path: [String], in kind: Kind) -> [[String]] {
    let second = path.dropLast() + [(path.last ?? "") + "#2"]
    let name = second.joined(separator: ".") + "."
    let hasSecond = contests[kind]?.keys.contains { $0.hasPrefix(name) } ?? false
    return hasSecond ? [path, Array(second)] : [path]
  }

  private static let common = [
    "id": "EXAMPLE-1", "organization": "KZ-EX-1", "contact.email": "example@example.org",
    "contact.phone": "+7 000 000 00 00",
    "language": "ru", "country": "KZ", "year": "2026",
  ]

  private static let values: [Kind: [String: String]] = [
    .organization: [
      "code": "KZ-EX-1", "name": "Example primary organization", "level": "primary", "parent": "KZ-EX",
      "timeZone": "Asia/Almaty", "weekDays": "5", "sector": "education", "members": "120", "headcount": "150",
      "asOf": "2026-01-01",
    ],
    .person: [
      "code": "P-1", "name": "Example Person", "roles.role": "responsible", "roles.organization": "KZ-EX-1",
      "roles.from": "2026-01-12",
    ],
    .council: [
      "established": "2026-01-15", "initiatedBy": "union", "members.name": "Example Person", "members.side": "workers",
      "members.role": "chair",
    ],
    .inspector: [
      "code": "TI-1", "name": "Example Inspector", "organizations": "KZ-EX-1", "from": "2026-01-15",
      "until": "2028-01-14", "decision.number": "3", "decision.date": "2026-01-15", "education": "higher",
      "seniorityYears": "7", "trainings.number": "C-100", "trainings.issued": "2025-11-20",
      "trainings.validUntil": "2028-11-19",
    ],
    .plan: [
      "inspections.date": "2026-03-02", "inspections.organization": "KZ-EX-1", "inspections.inspector": "TI-1",
    ],
    .reporting: [
      "organization": "KZ-EX", "level": "primary", "period": "2026-Q1", "deadline": "2026-04-15",
      "closed": "2026-04-30",
    ],
    .inspection: [
      "inspectors": "TI-1", "date": "2026-03-02", "kind": "planned", "ground": "council", "unit": "Workshop 2",
      "act": "12", "representation.number": "12-P", "representation.issued": "2026-03-03", "workersAtRisk": "4",
      "violations.number": "1", "violations.category": "equipment", "violations.text": "The grinder has no guard.",
      "violations.severity": "gross", "violations.requirement": "R-17", "violations.responsible": "Example Person",
      "violations.due": "2026-03-20",
    ],
    .service: ["inspection": "EXAMPLE-1", "date": "2026-03-03", "receivedBy": "Example Person"],
    .reply: ["inspection": "EXAMPLE-1", "date": "2026-03-10", "text": "The guard is ordered."],
    .remediation: [
      "violation": "EXAMPLE-1/1", "event": "reported", "date": "2026-03-18", "by": "Example Person",
      "text": "The guard is in place.", "evidence": "photo-1.jpg",
    ],
    .extension: [
      "violation": "EXAMPLE-1/1", "requested": "2026-03-15", "reason": "The delivery is late.", "until": "2026-04-10",
      "by": "Example Person",
    ],
    .extensionDecision: [
      "extension": "EXAMPLE-1", "decision": "granted", "date": "2026-03-17", "by": "Example Inspector",
      "due": "2026-04-10",
    ],
    .accident: [
      "date": "2026-02-05", "victims.ref": "1", "victims.severity": "light", "victims.daysLost": "9",
      "place": "Workshop 2", "notified": "2026-02-05", "investigation.started": "2026-02-06",
      "investigation.finished": "2026-02-16", "investigation.act": "N-1",
    ],
    .statement: [
      "period": "2025", "figures.inspections": "14", "figures.violations": "37", "figures.removed": "31",
      "source": "Example report",
    ],
    .activity: ["inspector": "TI-1", "date": "2026-02-20", "type": "seminar", "count": "1", "text": "Work at height"],
    .appeal: [
      "date": "2026-02-11", "topic": "wages", "channel": "letter", "effect.amount": "250000.5",
      "effect.currency": "KZT", "answered": "2026-02-20",
    ],
    .withdrawal: ["kind": "inspection", "of": "EXAMPLE-1", "reason": "Filed twice."],
    .calendar: [
      "days.date": "2026-12-16", "days.what": "off", "days.name": "Example holiday", "source": "Example decree",
      "issued": "2025-12-01",
    ],
    .ladder: [
      "reminder": "3", "overdue": "1", "branch": "5", "centre": "15", "repeats.first": "1", "repeats.second": "2",
      "repeats.third": "4", "repeats.then": "5", "critical": "1", "expiry": "30", "decision": "3",
      "acknowledgement": "5", "opens": "9", "closes": "18", "source": "Example order",
    ],
    .silence: [
      "violation": "EXAMPLE-1/1", "person": "P-1", "from": "2026-03-16", "until": "2026-03-27",
      "reason": "The building is closed for repair.", "by": "Example Person",
    ],
    .acknowledgement: [
      "violation": "EXAMPLE-1/1", "date": "2026-03-23", "until": "2026-03-27", "by": "Example Person",
      "text": "The guard is being mounted.",
    ],
    .deadlines: [
      "rules.critical.days": "0", "rules.gross.days": "7", "rules.significant.months": "1", "rules.minor.days": "60",
      "reply.days": "7", "verification.workingDays": "10", "source": "Example rules",
    ],
  ]
}
