/// What an object of documents consists of: the one definition that reading, canonical content, schema, templates and
/// tables follow.
final class Shape: Sendable {
  let name: String
  let fields: [Field]
  /// Pairs of fields whose days follow one another.
  let orders: [(earlier: Int, later: Int)]
  /// The fields again, as the hot path needs them.
  let codes: [FieldCode]
  /// By field: the shape of what lies within.
  let children: [Shape?]
  /// By field: the words to choose from.
  let choices: [[Word]]
  /// By field: the other word for it.
  let aliases: [Word?]
  /// The fields of the content in the order of their keys' bytes, and by field what is written before it.
  let canonical: [Int]
  let prefixes: [[UInt8]]
  /// The number by which a list of such objects is kept in order.
  let ordering: Int?

  init(_ name: String, _ fields: [Field], orders: [(earlier: String, later: String)] = []) {
    self.name = name
    self.fields = fields
    func index(_ key: String) -> Int? { fields.firstIndex { $0.key == key } }
    self.orders = orders.compactMap { pair in
      guard let earlier = index(pair.earlier), let later = index(pair.later) else { return nil }
      return (earlier, later)
    }
    ordering = fields.firstIndex { $0.marks.contains(.ordering) }
    codes = fields.map(FieldCode.init)
    children = fields.map(\.type.child)
    choices = fields.map(\.type.words)
    aliases = fields.map { $0.alias.map(Word.init) }
    canonical = fields.indices.filter { !fields[$0].marks.contains(.remark) }
      .sorted { fields[$0].key.utf8.lexicographicallyPrecedes(fields[$1].key.utf8) }
    prefixes = fields.map { Array("\"\($0.key)\":".utf8) }
  }
}

extension FieldType {
  fileprivate var child: Shape? {
    switch self {
    case .object(let shape), .list(let shape): shape
    default: nil
    }
  }

  fileprivate var words: [Word] {
    if case .choice(let words) = self { words.map(Word.init) } else { [] }
  }
}
