import TekseruLanguage

/// Why a command cannot do what it was asked: one sentence for the person who can mend it.
struct CommandFailure: Error {
  let status: ExitStatus
  let sentence: String

  init(_ status: ExitStatus, _ sentence: String) {
    self.status = status
    self.sentence = sentence
  }

  /// A sentence of the catalogue.
  init(_ status: ExitStatus, _ key: String, in language: Language, _ arguments: [String: Argument] = [:]) {
    self.init(status, Catalogue.text(key, in: language, arguments))
  }
}
