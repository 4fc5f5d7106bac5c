import Mustache
import TekseruLanguage

/// The catalogue as templates read it: `{{w.page.enter}}` is the text `page.enter` in the visitor's language.
struct Words: MustacheParent, CustomStringConvertible {
  let language: Language
  private var key = ""

  init(_ language: Language) { self.language = language }

  func child(named name: String) -> Any? {
    var child = self
    child.key = key.isEmpty ? name : "\(key).\(name)"
    return child
  }

  var description: String { Catalogue.text(key, in: language) }
}
