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
  /// The words that fields choose from, one field's after another's.
  let words: [Word]
  /// By field: the other word for it.
  let aliases: [Word?]
  /// The fields of the content in the order of their keys' bytes.
  let canonical: [Int]
  /// What is written before each field: a comma, its key and a colon, one field's after another's.
  let prefixes: [UInt8]
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
    var codes: [FieldCode] = []
    var words: [Word] = []
    var prefixes: [UInt8] = []
    for field in fields {
      let prefix = Array(",\"\(field.key)\":".utf8)
      codes.append(
        FieldCode(
          field, words: words.count..<words.count + field.type.words.count,
          prefix: prefixes.count..<prefixes.count + prefix.count))
      words += field.type.words
      prefixes += prefix
    }
    self.codes = codes
    self.words = words
    self.prefixes = prefixes
    children = fields.map(\.type.child)
    aliases = fields.map { $0.alias.map(Word.init) }
    canonical = fields.indices.filter { !fields[$0].marks.contains(.remark) }
      .sorted { fields[$0].key.utf8.lexicographicallyPrecedes(fields[$1].key.utf8) }
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
