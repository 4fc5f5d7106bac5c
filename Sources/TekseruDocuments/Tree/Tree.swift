import Tekseru

/// A document between its bytes and its meaning: a flat run of nodes, filled by a format and read by a shape.
///
/// One tree serves a reader for all of its documents. Texts are ranges of `bytes`; a shape's slots are indices of nodes.
struct Tree: ~Copyable {
  var nodes = Pile<Node>(capacity: 512)
  var bytes = Pile<UInt8>(capacity: 16 << 10)
  var slots = Pile<Int32>(capacity: 512)
  var output = Pile<UInt8>(capacity: 16 << 10)
  var problems: [Problem] = []
  /// Where each problem is, in the source's own terms; -1 for nowhere.
  var problemPlaces: [Int32] = []
  var path: [PathPart] = []
  /// What is looked for when a file is read once more only for places.
  var sought: SoughtPlaces?
  var limits: Limits
  var headings: Headings
  /// The last day on which something may have happened; nil when what was recorded is read again.
  var lastPossibleDay: Day?
  /// Whether the canonical content of what is read is wanted.
  var writesContent = true
  /// Whether documents may come without an id and get one from their natural key.
  var makesIDs = false

  /// Bytes that must be readable behind every text, so that words of eight bytes can be loaded.
  static let padding = 32

  init(limits: Limits, headings: Headings = .english) {
    self.limits = limits
    self.headings = headings
  }

  /// Forgets the last document; its bytes stay, for a file with several.
  mutating func forgetDocument() {
    nodes.removeAll()
    slots.removeAll()
    output.removeAll()
    problems.removeAll(keepingCapacity: true)
    problemPlaces.removeAll(keepingCapacity: true)
    path.removeAll(keepingCapacity: true)
  }

  /// Takes the bytes of a file or a line.
  mutating func load(_ source: UnsafeBufferPointer<UInt8>) {
    bytes.removeAll()
    bytes.append(source)
    bytes.append(repeating: 0, count: Tree.padding)
  }

  /// The text of a node as a string, without validating it again.
  func text(of node: Node) -> String { text(Int(node.start), Int(node.count)) }

  /// The key of a node.
  func key(of node: Node) -> String { text(Int(node.keyStart), Int(node.keyCount)) }

  func text(_ start: Int, _ count: Int) -> String {
    Tree.text(UnsafeBufferPointer(start: bytes.base + start, count: count))
  }

  /// A string of bytes that were validated before.
  @inline(__always)
  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(copying: UTF8Span(unchecked: bytes.span))
  }
}

/// A step from a document to one of its values.
enum PathPart {
  case field(String)
  case item(Int)
}
