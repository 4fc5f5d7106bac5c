public import Tekseru

/// The one way to write a document's content down: what is hashed, recorded and compared.
///
/// JSON, keys sorted by their UTF-8 bytes, no spaces; `filedBy`, `note` and whatever is absent or empty left out; days
/// ISO, decimals without trailing zeros, violations by number, inspectors sorted.
public enum CanonicalContent {
  /// The content of a document; `false` that the domain keeps as a default is left out.
  public static func bytes(of document: Document) -> [UInt8] {
    []
  }
}
