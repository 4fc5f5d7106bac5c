/// One value of a document, whatever format it came in; a container's parts follow it directly.
struct Node: BitwiseCopyable {
  enum Kind: UInt8 {
    case object
    case list
    case text
    case number
    case yes
    case no
    case null
  }

  /// What the scan of a text noticed.
  struct Traits: OptionSet, BitwiseCopyable {
    let rawValue: UInt8

    /// Written as JSON it may need escapes.
    static let mayNeedEscapes = Traits(rawValue: 1)
    /// Not only ASCII.
    static let isWide = Traits(rawValue: 2)
    /// A Latin letter stands directly beside a Cyrillic one.
    static let mixesScripts = Traits(rawValue: 4)
    /// Came out of a table, where decimals and days have more ways to be written.
    static let isCell = Traits(rawValue: 8)
  }

  var kind: Kind
  var traits: Traits = []
  /// A decimal's digits after the point.
  var scale: UInt8 = 0
  /// Where in the tree's bytes the text or the key begins, and how long it is; a container counts its parts.
  var start: Int32 = 0
  var count: Int32 = 0
  var keyStart: Int32 = 0
  var keyCount: Int32 = 0
  /// Where in the source the value and its key stand, as the tree's places understand it.
  var place: Int32
  var keyPlace: Int32
  /// The node after this one and all its parts.
  var next: Int32 = 0
  /// The typed value: a number, a day's number, a choice's index, or where an object's slots begin.
  var value: Int64 = 0
}
