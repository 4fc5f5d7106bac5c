import Tekseru
import TekseruLanguage
import TekseruRegister

/// A digest in a person's language: one line for the subject, and the text.
struct DigestText {
  let language: Language
  let digest: Digest
  /// What is said of each item, in their order.
  let words: [String]
  private let book: PhraseBook
  private let page: String?

  init(_ digest: Digest, in language: Language, _ book: PhraseBook = PhraseBook(), page: String? = nil) {
    self.digest = digest
    self.page = page
    self.book = book
    self.language = language
    words = digest.lines.map { book.words(of: $0, in: language) }
  }

  /// Says how many and where: `2 overdue, 1 due soon: Clinic No. 1 and 3 more places`.
  var subject: String {
    if digest.isUrgent, digest.count == 1, let line = digest.lines.first {
      return text("subject.threat", ["id": .text(line.item.id), "place": .text(shownPlace(line.item))])
    }
    let parts = Argument.text(subjectParts.joined(separator: ", "))
    guard let place else { return text("subject.nowhere", ["parts": parts]) }
    return text("subject.digest", ["parts": parts, "place": .text(place)])
  }

  private var subjectParts: [String] {
    let counts = digest.counts
    let late = (counts[.overdue] ?? 0) + (counts[.branch] ?? 0) + (counts[.centre] ?? 0)
    let parts = [
      ("threat", counts[.critical] ?? 0), ("late", late), ("soon", counts[.reminder] ?? 0),
      ("resolved", counts[.resolved] ?? 0), ("old", digest.overdueBefore),
    ]
    return parts.filter { $0.1 > 0 }.map { text("part.\($0.0)", ["count": .number($0.1)]) }
  }

  private var place: String? {
    var places: [String] = []
    for line in digest.lines {
      let place = shownPlace(line.item)
      if !place.isEmpty, !places.contains(place) { places.append(place) }
    }
    guard let first = places.first else { return nil }
    guard places.count > 1 else { return first }
    return text("places.more", ["place": .text(first), "count": .number(places.count - 1)])
  }

  private func shownPlace(_ item: AlertItem) -> String {
    Shown.text(item.place ?? item.organization ?? "")
  }

  /// The whole text, with line breaks.
  var body: String {
    var lines = [greeting, ""]
    for (heading, items) in sections {
      lines.append(heading)
      lines += items.map { "- " + $0 } + [""]
    }
    lines += notes
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  var greeting: String {
    text(
      "greeting",
      ["name": .text(Shown.text(digest.recipient.name)), "day": .text(Dates.long(digest.day, in: language))])
  }

  /// The stages from the gravest on, each with its items.
  var sections: [(heading: String, items: [String])] {
    let order: [AlertStage] = [.critical, .centre, .branch, .overdue, .reminder, .resolved]
    return order.compactMap { stage in
      guard let count = digest.counts[stage], count > 0 else { return nil }
      let items = digest.lines.indices.filter { digest.lines[$0].rung.stage == stage }
        .map { book.sentence(of: digest.lines[$0], saying: words[$0], in: language) }
      return (text("section.\(stage.rawValue)", ["count": .number(count)]), items)
    }
  }

  /// What follows the items: how many are not listed, what old records hold, how repeats are held, where
  /// all of it stands.
  var notes: [String] {
    var notes: [String] = []
    let unlisted = digest.count - digest.lines.count
    if unlisted > 0 { notes.append(text("more", ["count": .number(unlisted)])) }
    if digest.overdueBefore > 0, let day = digest.overdueBeforeDay {
      notes.append(
        text("old", ["count": .number(digest.overdueBefore), "day": .text(Dates.long(day, in: language))]))
    }
    let late: [AlertStage] = [.overdue, .branch, .centre, .critical]
    if let line = digest.lines.first(where: { late.contains($0.rung.stage) && $0.item.matter.isOfViolation }) {
      notes.append(text("footer", ["id": .text(line.item.id)]))
    }
    if let page { notes.append(text("page", ["address": .text(page)])) }
    return notes
  }

  private func text(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    Catalogue.text("alert.\(key)", in: language, arguments)
  }
}

extension Matter {
  /// Whether it is a violation that can be acknowledged.
  fileprivate var isOfViolation: Bool { self == .removal || self == .critical || self == .verification }
}
