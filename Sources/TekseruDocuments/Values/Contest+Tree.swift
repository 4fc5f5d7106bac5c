import Tekseru

extension Freeze {
  func put(into tree: inout Tree) {
    tree.set(FreezeKey.regulation, regulation)
    tree.set(FreezeKey.position, position)
    tree.set(FreezeKey.date, date)
    tree.set(FreezeKey.by, by)
  }
}

extension JuryMark {
  func put(into tree: inout Tree) {
    tree.set(JuryMarkKey.freeze, freeze)
    tree.set(JuryMarkKey.nomination, nomination)
    tree.set(JuryMarkKey.criterion, criterion)
    tree.set(JuryMarkKey.participant, participant)
    tree.set(JuryMarkKey.mark, mark)
    tree.set(JuryMarkKey.author, author)
    tree.set(JuryMarkKey.reason, reason)
    tree.set(JuryMarkKey.date, date)
  }
}

extension Objection {
  func put(into tree: inout Tree) {
    tree.set(ObjectionKey.freeze, freeze)
    tree.set(ObjectionKey.nomination, nomination)
    tree.set(ObjectionKey.participant, participant)
    tree.set(ObjectionKey.criterion, criterion)
    tree.set(ObjectionKey.by, by)
    tree.set(ObjectionKey.date, date)
    tree.set(ObjectionKey.reason, reason)
  }
}

extension ObjectionDecision {
  func put(into tree: inout Tree) {
    tree.set(ObjectionDecisionKey.objection, objection)
    switch decision {
    case .upheld(let criterion, let points):
      tree.set(ObjectionDecisionKey.decision, ObjectionDecisionWord.upheld)
      tree.set(ObjectionDecisionKey.criterion, criterion)
      tree.set(ObjectionDecisionKey.points, points)
    case .refused: tree.set(ObjectionDecisionKey.decision, ObjectionDecisionWord.refused)
    }
    tree.set(ObjectionDecisionKey.by, by)
    tree.set(ObjectionDecisionKey.date, date)
    tree.set(ObjectionDecisionKey.reason, reason)
  }
}

extension Publication {
  func put(into tree: inout Tree) {
    tree.set(PublicationKey.freeze, freeze)
    tree.set(PublicationKey.position, position)
    tree.set(PublicationKey.by, by)
    tree.set(PublicationKey.approvedBy, approvedBy)
    tree.set(PublicationKey.date, date)
  }
}
