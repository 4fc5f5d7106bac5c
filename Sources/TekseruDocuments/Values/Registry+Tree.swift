import Tekseru

extension Organization {
  func put(into tree: inout Tree) {
    tree.set(OrganizationKey.code, code)
    tree.set(OrganizationKey.name, name)
    tree.set(OrganizationKey.level, level)
    tree.set(OrganizationKey.parent, parent)
    tree.set(OrganizationKey.country, country)
    tree.set(OrganizationKey.timeZone, timeZone)
    tree.set(OrganizationKey.weekDays, week?.rawValue)
    tree.set(OrganizationKey.sector, sector)
    tree.set(OrganizationKey.members, members)
    tree.set(OrganizationKey.headcount, headcount)
    tree.set(OrganizationKey.asOf, asOf)
    tree.set(OrganizationKey.until, until)
    tree.set(OrganizationKey.successor, successor)
  }
}

extension Person {
  func put(into tree: inout Tree) {
    tree.set(PersonKey.code, code)
    tree.set(PersonKey.name, name)
    tree.set(PersonKey.roles, list: roles) { tree, role in
      tree.set(RoleKey.role, role.role)
      tree.set(RoleKey.organization, role.organization)
      tree.set(RoleKey.from, role.from)
      tree.set(RoleKey.until, role.until)
    }
    tree.set(PersonKey.contact, object: contact) { $1.put(into: &$0) }
    tree.set(PersonKey.language, language)
  }
}

extension Contact {
  func put(into tree: inout Tree) {
    tree.set(ContactKey.email, email)
    tree.set(ContactKey.phone, phone)
    tree.set(ContactKey.telegram, telegram)
  }
}

extension Council {
  func put(into tree: inout Tree) {
    tree.set(CouncilKey.organization, organization)
    tree.set(CouncilKey.established, established)
    tree.set(CouncilKey.initiatedBy, initiatedBy)
    tree.set(CouncilKey.members, list: members) { tree, member in
      tree.set(CouncilMemberKey.name, member.name)
      tree.set(CouncilMemberKey.person, member.person)
      tree.set(CouncilMemberKey.side, member.side)
      tree.set(CouncilMemberKey.role, member.role)
    }
    tree.set(CouncilKey.until, until)
  }
}

extension Inspector {
  func put(into tree: inout Tree) {
    tree.set(InspectorKey.code, code)
    tree.set(InspectorKey.name, name)
    tree.set(InspectorKey.organizations, texts: organizations.map(\.text))
    tree.set(InspectorKey.from, from)
    tree.set(InspectorKey.until, until)
    tree.set(InspectorKey.decision, object: decision) { tree, decision in
      tree.set(DecisionKey.number, decision.number)
      tree.set(DecisionKey.date, decision.date)
    }
    tree.set(InspectorKey.education, education)
    tree.set(InspectorKey.seniorityYears, seniorityYears)
    tree.set(InspectorKey.trainings, list: trainings) { tree, training in
      tree.set(TrainingKey.number, training.number)
      tree.set(TrainingKey.issued, training.issued)
      tree.set(TrainingKey.validUntil, training.validUntil)
    }
    tree.set(InspectorKey.contact, object: contact) { $1.put(into: &$0) }
    tree.set(InspectorKey.language, language)
  }
}

extension Plan {
  func put(into tree: inout Tree) {
    tree.set(PlanKey.organization, organization)
    tree.set(PlanKey.year, year)
    tree.set(PlanKey.inspections, list: inspections) { tree, item in
      tree.set(PlanItemKey.date, item.date)
      tree.set(PlanItemKey.organization, item.organization)
      tree.set(PlanItemKey.inspector, item.inspector)
    }
  }
}
