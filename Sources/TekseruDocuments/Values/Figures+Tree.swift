import Tekseru

extension Accident {
  func put(into tree: inout Tree) {
    tree.set(AccidentKey.organization, organization)
    tree.set(AccidentKey.date, date)
    tree.set(AccidentKey.victims, list: victims) { tree, victim in
      tree.set(VictimKey.ref, victim.ref)
      tree.set(VictimKey.severity, victim.severity)
      tree.set(VictimKey.daysLost, victim.daysLost)
    }
    tree.set(AccidentKey.place, place)
    tree.set(AccidentKey.notified, notified)
    tree.set(AccidentKey.investigation, object: investigation) { tree, investigation in
      tree.set(InvestigationKey.started, investigation.started)
      tree.set(InvestigationKey.finished, investigation.finished)
      tree.set(InvestigationKey.act, investigation.act)
    }
    tree.set(AccidentKey.revises, revises)
  }
}

extension Statement {
  func put(into tree: inout Tree) {
    tree.set(StatementKey.organization, organization)
    tree.set(StatementKey.period, period.description)
    tree.set(StatementKey.figures, object: figures) { tree, figures in
      for entry in figures {
        switch entry.figure {
        case .number(let number): tree.add(number.description.utf8, key: entry.indicator.name)
        case .flag(let flag): tree.add(flag ? .yes : .no, key: entry.indicator.name)
        }
      }
    }
    tree.set(StatementKey.source, source)
  }
}

extension Reporting {
  func put(into tree: inout Tree) {
    tree.set(ReportingKey.organization, organization)
    tree.set(ReportingKey.level, level)
    tree.set(ReportingKey.period, period.description)
    tree.set(ReportingKey.deadline, deadline)
    tree.set(ReportingKey.closed, closed)
  }
}

extension Activity {
  func put(into tree: inout Tree) {
    tree.set(ActivityKey.organization, organization)
    tree.set(ActivityKey.inspector, inspector)
    tree.set(ActivityKey.date, date)
    tree.set(ActivityKey.type, type)
    tree.set(ActivityKey.count, count)
    tree.set(ActivityKey.text, text)
  }
}

extension Appeal {
  func put(into tree: inout Tree) {
    tree.set(AppealKey.organization, organization)
    tree.set(AppealKey.date, date)
    tree.set(AppealKey.topic, topic)
    tree.set(AppealKey.channel, channel)
    tree.set(AppealKey.effect, object: effect) { tree, money in
      tree.set(MoneyKey.amount, money.amount.description)
      tree.set(MoneyKey.currency, money.currency)
    }
    tree.set(AppealKey.answered, answered)
  }
}
