import Tekseru
import TekseruDocuments

extension Register {
  /// Records the calendars and terms that the program ships and the log does not hold yet.
  func fileShipped(now: Instant) throws(RegisterFailure) {
    var missing: [ReadDocument] = []
    do throws(SQLFailure) {
      for document in Shipped.documents where try log.find(document.id.text, document.kind) == nil {
        if let read = ReadDocument(shipped: document, ordinal: missing.count + 1) { missing.append(read) }
      }
    } catch {
      throw RegisterFailure(error)
    }
    guard !missing.isEmpty else { return }
    let delivery = Delivery(
      name: "tekseru", bytes: [], reading: Reading(documents: missing), channel: .shipped, filedBy: "tekseru",
      receivedAt: now)
    _ = try file([delivery])
  }
}

/// The calendars, terms and the ladder that come with the program, as documents.
enum Shipped {
  static let documents: [Document] = calendars + deadlines + ladders

  private static let calendars = WorkingCalendar.shipped.compactMap { calendar in
    Identifier(calendar.id).map { Document(id: $0, body: .calendar(calendar)) }
  }

  private static let ladders = [Ladder.shipped].compactMap { ladder in
    Identifier("ladder-1").map { Document(id: $0, body: .ladder(ladder)) }
  }

  private static let deadlines = DeadlineRules.shipped.compactMap { rules in
    Identifier(rules.id).map { Document(id: $0, body: .deadlines(rules)) }
  }
}

extension ReadDocument {
  fileprivate init?(shipped document: Document, ordinal: Int) {
    guard let content = try? CanonicalContent.bytes(of: document) else { return nil }
    self.init(
      ordinal: ordinal, line: ordinal, kind: document.kind, id: document.id.text, document: document, content: content)
  }
}
