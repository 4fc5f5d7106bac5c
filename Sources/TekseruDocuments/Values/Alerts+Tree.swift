import Tekseru

extension Ladder {
  func put(into tree: inout Tree) {
    tree.set(LadderKey.reminder, reminder)
    tree.set(LadderKey.overdue, overdue)
    tree.set(LadderKey.branch, branch)
    tree.set(LadderKey.centre, centre)
    tree.set(LadderKey.repeats, object: repeats) { tree, repeats in
      tree.set(RepeatsKey.first, repeats.first)
      tree.set(RepeatsKey.second, repeats.second)
      tree.set(RepeatsKey.third, repeats.third)
      tree.set(RepeatsKey.then, repeats.then)
    }
    tree.set(LadderKey.critical, critical)
    tree.set(LadderKey.expiry, expiry)
    tree.set(LadderKey.decision, decision)
    tree.set(LadderKey.acknowledgement, acknowledgement)
    tree.set(LadderKey.opens, opens)
    tree.set(LadderKey.closes, closes)
    tree.set(LadderKey.source, source)
  }
}

extension Silence {
  func put(into tree: inout Tree) {
    tree.set(SilenceKey.organization, organization)
    tree.set(SilenceKey.violation, violation?.description)
    tree.set(SilenceKey.person, person)
    tree.set(SilenceKey.from, from)
    tree.set(SilenceKey.until, until)
    tree.set(SilenceKey.reason, reason)
    tree.set(SilenceKey.by, by)
  }
}

extension Acknowledgement {
  func put(into tree: inout Tree) {
    tree.set(AcknowledgementKey.violation, violation.description)
    tree.set(AcknowledgementKey.date, date)
    tree.set(AcknowledgementKey.until, until)
    tree.set(AcknowledgementKey.by, by)
    tree.set(AcknowledgementKey.text, text)
  }
}
