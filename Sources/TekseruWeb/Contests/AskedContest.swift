import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// Which contest a visitor asks for, and which of its nominations.
struct AskedContest {
  let contest: Contest
  let nomination: Nomination
  private let desk: Desk

  /// Reads the query, or the form that was sent; the first nomination where none is named.
  init(_ desk: Desk) throws(PageFailure) {
    func asked(_ name: String) -> String { desk.visit.query[name] ?? desk.visit.form[name] }
    self.desk = desk
    contest = try desk.read { () throws(ListFailure) in try desk.reader.contest(asked("contest")) }
    let nominations = contest.regulation.nominations
    let code = asked("nomination")
    guard let nomination = code.isEmpty ? nominations.first : nominations.first(where: { $0.code.text == code }) else {
      throw .notFound
    }
    self.nomination = nomination
  }

  /// The standings of the nomination; explained, each point names its records.
  func scored(isExplained: Bool) throws(PageFailure) -> ContestSheet.Scored {
    let sheet = try desk.read { () throws(ListFailure) in
      try ContestSheet(contest, from: desk.reader, only: nomination.code, isExplained: isExplained)
    }
    guard let scored = sheet.nominations.first else { throw .notFound }
    return scored
  }

  /// Whether a participant's points are for the visitor: the visitor's own, those at and below the visitor's places, and all
  /// of them at the organizer.
  func maySee(_ participant: Participant) throws(PageFailure) -> Bool {
    if isVisitor(participant) { return true }
    if try desk.may(.read, at: contest.regulation.organizer.text) { return true }
    guard let place = participant.place else { return false }
    return try desk.may(.read, at: place)
  }

  /// Whether a participant is the visitor.
  private func isVisitor(_ participant: Participant) -> Bool {
    nomination.participants == .inspectors && participant.code.text == desk.holder.code
  }

  /// Whether places and points of all are for the visitor: they are published, and the visitor takes part, or a place that
  /// the visitor sees. `seen`: the participants whom the visitor sees anyway.
  func isPublished(to participants: [Participant], seeing seen: Set<Identifier>) throws(PageFailure) -> Bool {
    guard contest.publication != nil else { return false }
    return nomination.participants == .inspectors ? participants.contains(where: isVisitor) : !seen.isEmpty
  }

  /// Whether the visitor may object to a participant's points: those who answer for its place, and an inspector to the own.
  func mayObject(to participant: Participant) throws(PageFailure) -> Bool {
    if isVisitor(participant) { return true }
    return try desk.may(.object, at: participant.place ?? "")
  }

  /// The participant that is asked for, if the visitor may see it.
  func participant(_ code: String, in scored: ContestSheet.Scored) throws(PageFailure) -> Participant {
    guard let found = scored.participants.first(where: { $0.code.text == code }), try maySee(found) else {
      throw .notFound
    }
    return found
  }

  /// What stands in the query of an address about the nomination.
  var query: String {
    "contest=\(Link.encoded(contest.regulation.id.text))&nomination=\(Link.encoded(nomination.code.text))"
  }

  /// Where the contest stands, in a sentence.
  var state: String {
    if let publication = contest.publication {
      return desk.text("page.contestPublished", ["day": .text(desk.shown(publication.said.date))])
    }
    guard let freeze = contest.freeze else { return desk.text("page.contestOpen") }
    let last = freeze.said.lastDayForObjections(under: contest.regulation)
    return desk.text(
      "page.contestFrozen", ["day": .text(desk.shown(freeze.said.date)), "last": .text(desk.shown(last))])
  }
}

extension Participant {
  /// The organization that it is, or that it belongs to.
  var place: String? {
    Organization.Level.allCases.reversed().lazy.compactMap { organizations[$0]?.text }.first
  }
}
