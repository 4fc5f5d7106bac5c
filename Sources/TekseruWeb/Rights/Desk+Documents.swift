import Tekseru
import TekseruRegister

/// Whose documents are: what may be read of the log, and what may be filed by who writes a document whole.
extension Desk {
  /// What is about no place and of use to everybody.
  private static let everybodys: Set<Kind> = [.calendar, .deadlines, .ladder, .regulation]

  /// Whether the visitor may read a document: one of its places must be theirs. What is about nobody's place is shown where
  /// it is everybody's; a test's key and a jury's marks are not.
  func isForVisitor(_ document: Document) throws(PageFailure) -> Bool {
    if Desk.everybodys.contains(document.kind) { return true }
    let act: Act = document.kind == .accident ? .readVictims : .read
    for place in try places(of: document) where try may(act, at: place) { return true }
    return false
  }

  /// Whether the visitor filed an entry here: what one wrote one may read, so that a receipt leads to it.
  func isOwn(_ entry: LogEntry) -> Bool { entry.channel == .web && entry.filedBy == holder.code }

  /// Whether a program may read an entry. How people are reached is not for everyone who reads.
  func mayRead(_ entry: LogEntry) throws(PageFailure) -> Bool {
    if Desk.everybodys.contains(entry.kind) { return true }
    guard let document = try read({ () throws(ListFailure) in try reader.entry(entry.sequence) })?.document else {
      return false
    }
    guard [.person, .inspector].contains(entry.kind) else { return try isForVisitor(document) }
    for place in try places(of: document) where try may(.administer, at: place) { return true }
    return false
  }

  /// The organizations that a document is about.
  func places(of document: Document) throws(PageFailure) -> [String] {
    try read { () throws(ListFailure) in try reader.organizations(of: document) }
  }

  /// Which of some documents the visitor may not file, by their positions: at every place that one touches they must be
  /// allowed to. What touches no place is for those who may do it in a whole union. `again`: corrected, after it was refused.
  ///
  /// An organization that comes with them counts as lying where its document hangs it. Nobody mends what another signed.
  func notForFiling(_ documents: [Document], again: Bool = false) throws(PageFailure) -> [Int] {
    let touched = try read { () throws(ListFailure) in try reader.organizationsTouched(by: documents) }
    var parents: [String: String] = [:]
    for case .organization(let organization) in documents.map(\.body) {
      parents[organization.code.text] = organization.parent?.text
    }
    var refused: [Int] = []
    for (index, (document, places)) in zip(documents, touched).enumerated() {
      var isTheirs = places.isEmpty ? try mayEverywhere(Act(filing: document)) : true
      if again, let signer = document.signer, signer != holder.code { isTheirs = false }
      for place in places where isTheirs {
        let chain = try chain(from: place, parents)
        isTheirs = Act.filing(document, again: again).contains { rights.permit($0, at: chain) }
      }
      if !isTheirs { refused.append(index) }
    }
    return refused
  }

  /// Whether the visitor may do this in a whole union.
  func mayEverywhere(_ act: Act) throws(PageFailure) -> Bool {
    for root in rights.roots(of: act) {
      if try read({ () throws(ListFailure) in try reader.upwards(from: root, on: today) }).count == 1 { return true }
    }
    return false
  }

  private func chain(from place: String, _ parents: [String: String]) throws(PageFailure) -> [String] {
    var new: [String] = []
    var place = place
    while true {
      let known = try read { () throws(ListFailure) in try reader.upwards(from: place, on: today) }
      if !known.isEmpty { return new + known }
      new.append(place)
      guard let parent = parents[place], !new.contains(parent) else { return new }
      place = parent
    }
  }
}

extension Document {
  /// Whose judgement it is: nobody else can give it; nil where others may file for somebody.
  fileprivate var signer: String? {
    switch body {
    case .juryMark(let mark): mark.author.text
    case .objection(let objection): objection.by.text
    case .objectionDecision(let decision): decision.by.text
    default: nil
    }
  }
}
