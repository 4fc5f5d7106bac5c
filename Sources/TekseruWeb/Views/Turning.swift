/// A long list, turned page by page: where this page begins, and the addresses of the one before and the one behind.
struct Turning {
  /// How many rows stand before this page.
  let first: Int
  private let rows: Int

  /// Nobody turns so many pages; whoever asks for more gets none.
  private static let last = 1_000_000

  /// Reads where the page begins; `rows`: so many stand on one.
  init(_ desk: Desk, by rows: Int) throws(PageFailure) {
    guard let first = Int(desk.visit.query["row"] ?? "0"), (0...Turning.last).contains(first) else { throw .notFound }
    self.first = first
    self.rows = rows
  }

  /// The values of the template; `address` is that of the list's beginning.
  func values(_ address: String, isMore: Bool) -> [String: Any] {
    let joint = address.contains("?") ? "&" : "?"
    return [
      "before": first > 0 ? "\(address)\(joint)row=\(max(0, first - rows))" as Any : false,
      "after": isMore ? "\(address)\(joint)row=\(first + rows)" as Any : false,
    ]
  }
}

extension Views.Template {
  /// The way to the page before and to the one behind.
  static let turning = Views.Template(
    name: "turning",
    text: """
      <p class="actions">{{#before}}<a href="{{before}}">{{w.page.before}}</a>{{/before}}
      {{#after}}<a href="{{after}}">{{w.page.after}}</a>{{/after}}</p>
      """)
}
