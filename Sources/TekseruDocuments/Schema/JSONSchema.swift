public import Tekseru

/// The documents' published description (JSON Schema 2020-12), made from the shapes that the reader itself uses.
public enum JSONSchema {
  /// The schema of one kind.
  public static func text(for kind: Kind) -> String {
    ""
  }

  /// The schema that any document satisfies: one of the kinds.
  public static func textForAll() -> String {
    ""
  }
}
