import Tekseru

extension Organization {
  var cells: [Cell] {
    [
      Cell(code), .text(name), Cell(level, "level"), Cell(parent), Cell(country, "country"), Cell(timeZone),
      Cell(week?.rawValue), Cell(sector), Cell(members), Cell(headcount), Cell(asOf), Cell(until), Cell(successor),
    ]
  }
}

extension Contact {
  var cell: Cell {
    Cell(fields: [("email", Cell(email)), ("phone", Cell(phone)), ("telegram", Cell(telegram))])
  }
}

extension Person {
  var cells: [Cell] {
    let roles = roles.map { role in
      Cell(fields: [
        ("role", Cell(role.role, "role")), ("organization", Cell(role.organization)), ("from", Cell(role.from)),
        ("until", Cell(role.until)),
      ])
    }
    return [Cell(code), .text(name), Cell(list: roles), contact?.cell ?? .none, Cell(language)]
  }
}

extension Council {
  var cells: [Cell] {
    let members = members.map { member in
      Cell(fields: [
        ("name", Cell(member.name)), ("person", Cell(member.person)), ("side", Cell(member.side, "side")),
        ("role", Cell(member.role, "memberRole")),
      ])
    }
    return [
      Cell(organization), Cell(established), Cell(initiatedBy, "initiatedBy"), Cell(list: members), Cell(until),
    ]
  }
}

extension Inspector {
  var cells: [Cell] {
    let trainings = trainings.map { training in
      Cell(fields: [
        ("number", Cell(training.number)), ("issued", Cell(training.issued)), ("validUntil", Cell(training.validUntil)),
      ])
    }
    return [
      Cell(code), .text(name), Cell(list: organizations.map { Cell($0) }), Cell(from), Cell(until),
      Cell(fields: [("number", Cell(decision?.number)), ("date", Cell(decision?.date))]),
      Cell(education, "education"), Cell(seniorityYears), Cell(list: trainings), contact?.cell ?? .none, Cell(language),
    ]
  }
}

extension Inspection {
  var cells: [Cell] {
    [
      Cell(organization), Cell(list: inspectors.map { Cell($0) }), Cell(date), Cell(kind, "inspectionKind"),
      Cell(ground, "ground"), Cell(unit), Cell(act),
      Cell(fields: [("number", Cell(representation?.number)), ("issued", Cell(representation?.issued))]),
      Cell(workersAtRisk), Cell(notCarriedOut), .integer(violations.count),
    ]
  }
}

extension Accident {
  var cells: [Cell] {
    let victims = victims.map { victim in
      Cell(fields: [
        ("ref", .text(victim.ref)), ("severity", Cell(victim.severity, "injury")), ("daysLost", Cell(victim.daysLost)),
      ])
    }
    return [
      Cell(organization), Cell(date), Cell(list: victims), Cell(place), Cell(notified),
      Cell(fields: [
        ("started", Cell(investigation?.started)), ("finished", Cell(investigation?.finished)),
        ("act", Cell(investigation?.act)),
      ]),
      Cell(revises),
    ]
  }
}
