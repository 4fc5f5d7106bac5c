import Tekseru

extension Cell {
  /// A text, or nothing.
  init(_ text: String?) { self = text.map { .text($0) } ?? .none }

  /// A count, or nothing.
  init(_ count: Int?) { self = count.map { .integer($0) } ?? .none }

  /// A day, or nothing.
  init(_ day: Day?) { self = day.map { .day($0) } ?? .none }

  /// An id or code, or nothing.
  init(_ identifier: Identifier?) { self = identifier.map { .text($0.text) } ?? .none }

  /// A word of ours, or nothing.
  init<Choice: RawRepresentable>(_ choice: Choice?, _ vocabulary: String) where Choice.RawValue == String {
    self = choice.map { .term(vocabulary, word: $0.rawValue) } ?? .none
  }

  /// Values with names of their own; nothing when all of them are.
  init(fields: [(String, Cell)]) {
    self = fields.allSatisfy { $0.1 == .none } ? .none : .object(fields.map { Field($0.0, $0.1) })
  }

  /// A list; nothing when it is empty.
  init(list: [Cell]) { self = list.isEmpty ? .none : .list(list) }
}
