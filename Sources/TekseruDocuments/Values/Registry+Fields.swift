import Tekseru

extension Organization {
  init(_ fields: Fields) {
    self.init(
      code: fields.identifier(OrganizationKey.code), name: fields.text(OrganizationKey.name),
      level: fields.choice(OrganizationKey.level), parent: fields.optionalIdentifier(OrganizationKey.parent),
      country: fields.optionalChoice(OrganizationKey.country), timeZone: fields.optionalText(OrganizationKey.timeZone),
      week: fields.optionalInteger(OrganizationKey.weekDays).flatMap(WorkWeek.init(rawValue:)),
      sector: fields.optionalText(OrganizationKey.sector), members: fields.optionalInteger(OrganizationKey.members),
      headcount: fields.optionalInteger(OrganizationKey.headcount), asOf: fields.optionalDay(OrganizationKey.asOf),
      until: fields.optionalDay(OrganizationKey.until), successor: fields.optionalIdentifier(OrganizationKey.successor))
  }
}

extension Person {
  init(_ fields: Fields) throws(Problem) {
    self.init(
      code: fields.identifier(PersonKey.code), name: fields.text(PersonKey.name),
      roles: try fields.list(PersonKey.roles) { item throws(Problem) in try Role(item) },
      contact: fields.optionalObject(PersonKey.contact).map(Contact.init),
      language: fields.optionalText(PersonKey.language))
  }
}

extension Person.Role {
  fileprivate init(_ fields: Fields) throws(Problem) {
    try self.init(
      role: fields.choice(RoleKey.role), organization: fields.identifier(RoleKey.organization),
      from: fields.optionalDay(RoleKey.from), until: fields.optionalDay(RoleKey.until))
  }
}

extension Contact {
  init(_ fields: Fields) {
    self.init(
      email: fields.optionalText(ContactKey.email), phone: fields.optionalText(ContactKey.phone),
      telegram: fields.optionalText(ContactKey.telegram))
  }
}

extension Council {
  init(_ fields: Fields) throws(Problem) {
    try self.init(
      organization: fields.identifier(CouncilKey.organization), established: fields.day(CouncilKey.established),
      initiatedBy: fields.optionalChoice(CouncilKey.initiatedBy),
      members: try fields.list(CouncilKey.members) { item throws(Problem) in try Member(item) },
      until: fields.optionalDay(CouncilKey.until))
  }
}

extension Council.Member {
  fileprivate init(_ fields: Fields) throws(Problem) {
    let name = fields.optionalText(CouncilMemberKey.name)
    let person = fields.optionalIdentifier(CouncilMemberKey.person)
    if name == nil, person == nil { throw Problem(.fieldMissing, at: "name", expected: .text) }
    self.init(
      name: name, person: person, side: fields.choice(CouncilMemberKey.side),
      role: fields.optionalChoice(CouncilMemberKey.role))
  }
}

extension Inspector {
  init(_ fields: Fields) throws(Problem) {
    try self.init(
      code: fields.identifier(InspectorKey.code), name: fields.text(InspectorKey.name),
      organizations: fields.identifiers(InspectorKey.organizations), from: fields.day(InspectorKey.from),
      until: fields.optionalDay(InspectorKey.until),
      decision: fields.optionalObject(InspectorKey.decision).map(Decision.init),
      education: fields.optionalChoice(InspectorKey.education),
      seniorityYears: fields.optionalInteger(InspectorKey.seniorityYears),
      trainings: try fields.list(InspectorKey.trainings) { item throws(Problem) in try Training(item) },
      contact: fields.optionalObject(InspectorKey.contact).map(Contact.init),
      language: fields.optionalText(InspectorKey.language))
  }
}

extension Inspector.Decision {
  fileprivate init(_ fields: Fields) {
    self.init(number: fields.optionalText(DecisionKey.number), date: fields.optionalDay(DecisionKey.date))
  }
}

extension Inspector.Training {
  fileprivate init(_ fields: Fields) throws(Problem) {
    try self.init(
      number: fields.optionalText(TrainingKey.number), issued: fields.optionalDay(TrainingKey.issued),
      validUntil: fields.optionalDay(TrainingKey.validUntil))
  }
}

extension Plan {
  init(_ fields: Fields) throws(Problem) {
    self.init(
      organization: fields.identifier(PlanKey.organization), year: fields.integer(PlanKey.year),
      inspections: try fields.list(PlanKey.inspections) { item throws(Problem) in
        Item(
          date: item.optionalDay(PlanItemKey.date), organization: item.optionalIdentifier(PlanItemKey.organization),
          inspector: item.optionalIdentifier(PlanItemKey.inspector))
      })
  }
}
