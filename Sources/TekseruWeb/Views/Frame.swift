import TekseruLanguage
import TekseruRegister

/// What stands around every page: its head, the ways to other pages, the choice of languages.
struct Frame {
  /// Who asks for what.
  let visit: Visit
  private let language: Language
  private let holder: Officeholder?
  private let rights: Rights

  init(_ visit: Visit, language: Language, holder: Officeholder? = nil, rights: Rights = Rights(posts: [])) {
    self.visit = visit
    self.language = language
    self.holder = holder
    self.rights = rights
  }

  /// A page's values with those of the frame.
  func values(for page: Page) -> [String: Any] {
    var values = page.values
    values["w"] = Words(language)
    values["title"] = page.title
    values["language"] = language.rawValue
    values["languages"] = Language.allCases.map { choice in
      [
        "tag": choice.rawValue, "name": Catalogue.text("page.language", in: choice),
        "isChosen": choice == language,
      ]
    }
    values["token"] = visit.secret.formToken
    values["here"] = visit.form["token"].isEmpty ? visit.address(of: visit.path) : visit.standing
    values["style"] = Asset.style.path
    values["script"] = Asset.script.path
    values["holder"] = (holder?.name).ifGiven
    values["mayInspect"] = rights.permitSomewhere(.inspect)
    values["mayAdminister"] = rights.permitSomewhere(.administer)
    return values
  }
}

extension Visit {
  /// The page on which the form that was sent stands, or the beginning: what answers a form cannot be asked for.
  fileprivate var standing: String {
    switch path {
    case "/silences" where form["violation"].isEmpty, "/silences/end": Link.organization(form["organization"])
    case "/remediations", "/extensions", "/extension-decisions", "/silences", "/acknowledgements":
      Link.violation(form["violation"])
    case "/marks", "/objections", "/objection-decisions":
      "/contest/points?contest=\(Link.encoded(form["contest"]))&nomination=\(Link.encoded(form["nomination"]))"
        + "&participant=\(Link.encoded(form["participant"]))"
    case "/invitation": "/invitation?token=\(Link.encoded(form["invitation"]))"
    case "/test-papers", "/test-attempts": "/test?bank=\(Link.encoded(form["bank"]))"
    case "/refused/again": "/refused"
    case "/administration/invitations", "/administration/sessions/end": Link.person(form["code"])
    case "/administration/verify": "/administration/house"
    case "/enter", "/enter/code", "/account", "/second-factor": path
    default: "/"
    }
  }

  /// The address that leads back to a page with the words behind its question mark; a secret among them is left out, but for
  /// the page of an invitation, which has it in its form.
  fileprivate func address(of path: String) -> String {
    let words = query.filter { $0.key != "token" || path == "/invitation" }.sorted { $0.key < $1.key }
    let pairs = words.map { "\(Link.encoded($0.key))=\(Link.encoded($0.value))" }
    return path + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
  }
}
