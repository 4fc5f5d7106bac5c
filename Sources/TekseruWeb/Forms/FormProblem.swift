/// One thing that is wrong with a form that was sent: said above it, and beside the field that it is about.
struct FormProblem: Sendable {
  /// What is wrong.
  let sentence: String
  /// The name of the field that it is about; nil for the form as a whole.
  let field: String?
  /// Where the field stands on the page, for the sentence above to lead there; nil as long as it is not found.
  var anchor: String?

  init(_ sentence: String, field: String? = nil) {
    self.sentence = sentence
    self.field = field
  }

  /// The values of the template.
  var values: [String: Any] { ["sentence": sentence, "anchor": anchor.ifGiven] }

  /// The name of the field for a place in a document: of `violations[0].due` it is `violations.0.due`.
  static func field(at path: String) -> String { path.replacing("[", with: ".").replacing("]", with: "") }
}
