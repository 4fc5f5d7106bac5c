public import Tekseru

/// The one way to write a document's content down: what is hashed, recorded and compared.
///
/// JSON, keys sorted by their UTF-8 bytes, no spaces; `filedBy`, `note` and whatever is absent or empty left out; days
/// ISO, decimals without trailing zeros, violations by number, inspectors sorted.
public enum CanonicalContent {
  /// The content of a document that was made here and not read from a file.
  ///
  /// A yes-or-no that the domain does not keep apart from its default is left out when it is no, so a file that wrote
  /// `fixedOnSpot: false` has other content than the document made of it. Throws what a document would be refused for
  /// that the domain's own types let pass, such as a text beyond the limits.
  public static func bytes(of document: Document) throws(Problems) -> [UInt8] {
    var tree = Tree(limits: .standard)
    document.put(into: &tree)
    tree.bytes.append(repeating: 0, count: Tree.padding)
    guard tree.readDocument().document != nil else { throw Problems(tree.problems) }
    return tree.content
  }
}
