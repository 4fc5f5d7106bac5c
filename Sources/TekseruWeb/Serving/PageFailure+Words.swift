import TekseruLanguage
import TekseruRegister

/// What a visitor is told, in words that tell nothing of what is there.
extension PageFailure {
  /// The title of the page that is shown instead.
  func title(in language: Language) -> String { Catalogue.text("page.failure.\(key).title", in: language) }

  /// What happened and what to do.
  func sentence(in language: Language) -> String {
    var arguments: [String: Argument] = [:]
    if case .tooMany(let seconds) = self { arguments["seconds"] = .number(seconds) }
    return Catalogue.text("page.failure.\(key)", in: language, arguments)
  }

  private var key: String {
    switch self {
    case .notFound: "notFound"
    case .invitationOver: "invitationOver"
    case .stale: "stale"
    case .tooMany: "tooMany"
    case .register(.busy): "busy"
    case .fontMissing: "fontMissing"
    case .register: "broken"
    }
  }
}
