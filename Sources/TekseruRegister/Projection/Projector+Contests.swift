import Tekseru

extension Projector {
  /// Fills the row of a contest's or a test's document: `party` is who acts, `other` the thing that it is about.
  func fillContest(_ row: inout ThingRow, from document: Document, at position: Int) throws(SQLFailure) {
    switch document.body {
    case .regulation(let regulation):
      row.party = try party(.organization, regulation.organizer, at: position)
      if let test = regulation.test { row.other = try thing(test, .testBank) }
      row.day = regulation.period.lastDay.key
    case .testBank(let bank): row.day = bank.until.key
    case .testAttempt(let attempt):
      row.party = try party(.inspector, attempt.inspector, at: position)
      row.other = try thing(attempt.bank, .testBank)
      row.day = attempt.started.day.key
    case .freeze(let freeze):
      row.party = try party(.person, freeze.by, at: position)
      row.other = try thing(freeze.regulation, .regulation)
      row.day = freeze.date.key
    default: try fillDecision(&row, from: document, at: position)
    }
  }

  private func fillDecision(_ row: inout ThingRow, from document: Document, at position: Int) throws(SQLFailure) {
    switch document.body {
    case .juryMark(let mark):
      row.party = try party(.person, mark.author, at: position)
      row.other = try thing(mark.freeze, .freeze)
      row.day = mark.date.key
      row.mark = mark.subjectKey
    case .objection(let objection):
      row.other = try thing(objection.freeze, .freeze)
      row.day = objection.date.key
    case .objectionDecision(let decision):
      row.party = try party(.person, decision.by, at: position)
      row.other = try thing(decision.objection, .objection)
      row.day = decision.date.key
    case .publication(let publication):
      row.party = try party(.person, publication.by, at: position)
      row.other = try thing(publication.freeze, .freeze)
      row.day = publication.date.key
    default: break
    }
  }
}

extension JuryMark {
  /// A number for what is marked (FNV-1a), by which a juror's other mark of the same is found among many.
  var subjectKey: Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in [nomination.text, criterion.text, participant.text] {
      for byte in Array(text.utf8) + [0] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    return Int(hash >> 32)
  }
}
