public import Tekseru

/// Something that a document names and the register must know.
public struct Reference: Hashable, Sendable {
  /// Where in the document it is named: `violations[2].repeats`.
  public var path: String
  /// The code or id as it is written there.
  public var text: String
  /// What it should be the code or id of.
  public var target: Target

  /// What can be named.
  public enum Target: Hashable, Sendable {
    /// An organization, by its code.
    case organization
    /// A person, by their code.
    case person
    /// An inspector, by their code.
    case inspector
    /// A violation, as `<inspection id>/<number>`.
    case violation
    /// A document of a kind, by its id.
    case document(Kind)
  }

  /// Makes a reference.
  public init(path: String, text: String, target: Target) {
    self.path = path
    self.text = text
    self.target = target
  }
}
