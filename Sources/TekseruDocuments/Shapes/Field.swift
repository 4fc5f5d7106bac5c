/// One field of a shape: its key, what it may hold, and what is particular about it.
struct Field: Sendable {
  let key: String
  let type: FieldType
  let marks: Marks
  /// One sentence for the published schema.
  let meaning: String
  /// What its identifiers are the codes or ids of; nil for what names nothing else.
  let names: Reference.Target?

  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8

    static let required = Marks(rawValue: 1)
    /// A day that has happened: not more than a day from now.
    static let happened = Marks(rawValue: 2)
    /// Part of the natural key that documents without an id are told apart by.
    static let natural = Marks(rawValue: 4)
    /// No part of the content.
    static let remark = Marks(rawValue: 8)
    /// A list of such objects is kept in the order of this number.
    static let ordering = Marks(rawValue: 16)
    /// No column of the templates of tables: nobody types it.
    static let untyped = Marks(rawValue: 32)
  }

  init(
    _ key: some FieldKey, _ type: FieldType, _ marks: Marks = [], _ meaning: String, names: Reference.Target? = nil
  ) {
    self.key = key.text
    self.type = type
    self.marks = marks
    self.meaning = meaning
    self.names = names
  }

  /// What a document may call it instead: a set of identifiers by the word for one of them.
  var alias: String? {
    if case .identifiers(let one) = type { one } else { nil }
  }
}

/// The keys of a shape, in the order of its fields; the names of the cases are the keys.
protocol FieldKey: CaseIterable, RawRepresentable<Int>, Sendable {}

extension FieldKey {
  var text: String { String(describing: self) }
}
