import Tekseru
import TekseruLanguage
import TekseruSocket

/// One request: who asks, in which language, for what.
struct Visit: Sendable {
  /// The path.
  let path: String
  /// The words behind the question mark.
  let query: [String: String]
  /// What a form sends; empty for a page that is only looked at.
  let form: Form
  /// The secret of the visitor's cookie.
  let secret: Secret
  /// Whether the cookie is new and has to be handed out.
  let isNew: Bool
  /// The photos that the form brings, once it is known to be one of ours.
  var photos: [SentPhoto] = []
  /// The account whose session it is; nil for a visitor who has not come in.
  var code: String?
  /// The language that the visitor chose on a page, else the browser's; nil when neither is one of ours.
  let language: Language?
  /// Where the visitor comes from, as the proxy in front says; empty when it does not.
  let address: String

  init(_ request: SocketRequest) {
    path = request.path
    query = request.query
    form = Form(request)
    let cookies = Cookies(request.fields["cookie"] ?? "")
    let known = Secret(cookies[Cookies.visitor])
    secret = known ?? Secret()
    isNew = known == nil
    language =
      cookies[Cookies.language].flatMap(Language.init(tag:))
      ?? Visit.language(accepted: request.fields["accept-language"] ?? "")
    address = request.fields["x-forwarded-for"].map(Visit.address) ?? ""
  }

  /// Where the visitor wanted to go: an address of ours, else the beginning.
  var next: String {
    let wanted = form["next"].isEmpty ? query["next"] ?? "/" : form["next"]
    return Link.isOwn(wanted) ? wanted : "/"
  }

  /// Whether the form comes from a page of ours: it has the visitor's token, and the browser names no other site.
  var isOwnForm: Bool { secret.isToken(form["token"]) }

  /// Whether a browser says that another site made this request.
  static func isForeign(_ request: SocketRequest) -> Bool {
    request.fields["sec-fetch-site"].map { $0 != "same-origin" && $0 != "none" } ?? false
  }

  /// The first language that a browser accepts and we have.
  private static func language(accepted: String) -> Language? {
    accepted.split(separator: ",").prefix(20).lazy.compactMap { choice in
      Language(tag: String(choice.prefix { $0 != ";" }.filter { $0 != " " }))
    }.first
  }

  /// The last address that stands there: the one that our own proxy added, which nobody outside can make up.
  private static func address(_ forwarded: String) -> String {
    let last = forwarded.split(separator: ",").last ?? ""
    return String(last.filter { $0 != " " }.prefix(60))
  }
}

/// The cookies of a request, and those that we hand out.
struct Cookies {
  /// The visitor's secret. A browser keeps a name that begins so for this very host, and sends it encrypted alone.
  static let visitor = "__Host-visitor"
  /// The language that the visitor chose.
  static let language = "__Host-language"

  private var values: [String: String] = [:]

  /// Reads the header field `Cookie`; of a name that stands twice the first counts.
  init(_ field: String) {
    for pair in field.split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = String(parts[0].drop { $0 == " " })
      if values[name] == nil { values[name] = String(parts[1]) }
    }
  }

  subscript(_ name: String) -> String? { values[name] }

  /// The header field that hands a cookie out: for so many seconds, or until the browser is closed.
  static func handOut(_ name: String, _ value: String, for seconds: Int64?) -> SocketAnswer.Field {
    let age = seconds.map { "; Max-Age=\($0)" } ?? ""
    return SocketAnswer.Field("Set-Cookie", "\(name)=\(value); Path=/; Secure; HttpOnly; SameSite=Lax\(age)")
  }
}
