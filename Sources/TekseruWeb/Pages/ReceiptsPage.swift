import Tekseru
import TekseruLanguage
import TekseruRegister

/// The receipts of what the visitor filed, by any way.
struct ReceiptsPage {
  private let desk: Desk

  /// So many stand on one page, the latest first.
  private static let rows = 50

  init(_ desk: Desk) { self.desk = desk }

  var page: Page {
    get throws(PageFailure) {
      let turning = try Turning(desk, by: ReceiptsPage.rows)
      let filed = try desk.read { () throws(ListFailure) in
        try desk.reader.deliveries(
          filedBy: desk.holder.code, atMost: ReceiptsPage.rows + 1, after: turning.first)
      }
      var rows: [[String: Any]] = []
      for delivery in filed.prefix(ReceiptsPage.rows) { rows.append(try row(delivery)) }
      var page = Page(.receipts, title: desk.text("page.receipts"), ["receipts": rows, "isEmpty": rows.isEmpty])
      page.values.merge(turning.values("/receipts", isMore: filed.count > ReceiptsPage.rows)) { $1 }
      return page
    }
  }

  private func row(_ delivery: FiledDelivery) throws(PageFailure) -> [String: Any] {
    let draft = delivery.channel == .web ? Draft.named(delivery.name) : nil
    var link: String?
    if let draft {
      link = try desk.sequence(of: draft.id, draft.kind).map(Link.document)
    }
    let kind = draft.map { Catalogue.choice($0.kind.rawValue, of: "document", in: desk.language) }
    if link == nil, delivery.refused + delivery.conflicts > 0, try mayMend(delivery) {
      link = Link.refused(delivery.number)
    }
    return [
      "name": [kind, draft?.id ?? delivery.name].compactMap(\.self).joined(separator: " "),
      "link": link.ifGiven, "moment": desk.moment(delivery.receivedAt),
      "channel": delivery.channel.map { Catalogue.choice($0.rawValue, of: "filing", in: desk.language) } ?? "",
      "outcome": outcome(delivery), "isTurnedAway": delivery.refused + delivery.conflicts > 0,
    ]
  }

  /// Somebody whom a document names as its filer sees what became of the file, but not what else stands in it.
  private func mayMend(_ delivery: FiledDelivery) throws(PageFailure) -> Bool {
    let found = try desk.read { () throws(ListFailure) in try desk.reader.turnedAway(delivery.number) }
    return if let found { try desk.mayMend(found) } else { false }
  }

  private func outcome(_ delivery: FiledDelivery) -> String {
    let counts = [
      ("recorded", delivery.recorded), ("alreadyRecorded", delivery.alreadyRecorded), ("refused", delivery.refused),
      ("conflict", delivery.conflicts),
    ]
    let shown = counts.filter { $0.1 > 0 }.map { name, count in
      "\(desk.text("outcome.\(name)")): \(Numbers.integer(count, in: desk.language))"
    }
    return shown.isEmpty ? desk.text("outcome.refused") : shown.joined(separator: ", ")
  }
}

extension Views.Template {
  /// Receipts.
  static let receipts = Views.Template(
    name: "receipts",
    text: """
      {{#isEmpty}}<p>{{w.page.noReceipts}}</p>{{/isEmpty}}
      <ul class="rows">{{#receipts}}<li><p>{{#link}}<a href="{{link}}">{{name}}</a>{{/link}}{{^link}}{{name}}{{/link}}</p>
      <p class="soft">{{moment}} · {{channel}}</p>
      <p class="{{#isTurnedAway}}late{{/isTurnedAway}}{{^isTurnedAway}}good{{/isTurnedAway}}">{{outcome}}</p></li>
      {{/receipts}}</ul>
      {{> turning}}

      """)
}
