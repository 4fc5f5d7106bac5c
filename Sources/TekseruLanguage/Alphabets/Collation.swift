/// Sorting by a language's alphabet.
///
/// First by letters without regard to case and to ё, then digits before letters and spaces before digits; texts that
/// are still equal are ordered by their bytes, so that the order is always the same.
public struct Collation: Sendable {
  /// What a text is sorted by.
  public struct Key: Comparable, Sendable {
    fileprivate let weights: [UInt32]
    fileprivate let text: String

    /// Whether the left text comes first.
    public static func < (left: Key, right: Key) -> Bool {
      if left.weights != right.weights { return left.weights.lexicographicallyPrecedes(right.weights) }
      return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    /// Whether both texts are the same, byte for byte.
    public static func == (left: Key, right: Key) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }
  }

  private let alphabet: Alphabet

  /// Sorts by the alphabet of a language.
  public init(_ language: Language) { alphabet = Alphabet.of(language) }

  /// What the text is sorted by; make it once for each text.
  public func key(for text: String) -> Key {
    var weights: [UInt32] = []
    let characters = text.lowercased().map(Collation.plain)
    var index = 0
    while index < characters.count {
      let pair = index + 1 < characters.count ? "\(characters[index])\(characters[index + 1])" : ""
      if alphabet.hasPairs, let place = alphabet.places[pair] {
        weights.append(Collation.letters + place)
        index += 2
      } else {
        weights.append(weight(of: characters[index]))
        index += 1
      }
    }
    return Key(weights: weights, text: text)
  }

  /// The items in the order of their texts.
  public static func sorted<Item>(_ items: [Item], by text: (Item) -> String, in language: Language) -> [Item] {
    let collation = Collation(language)
    return items.map { (collation.key(for: text($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private static let digits: UInt32 = 0x100
  private static let letters: UInt32 = 0x200

  /// Behind all letters of the two scripts.
  private static let others: UInt32 = 0x400

  private func weight(of character: Character) -> UInt32 {
    if let place = alphabet.places[String(character)] { return Collation.letters + place }
    if let digit = character.wholeNumberValue, digit < 10 { return Collation.digits + UInt32(digit) }
    if character.isWhitespace { return 1 }
    let scalar = character.unicodeScalars.first?.value ?? 0
    return character.isLetter ? Collation.others + scalar : 2 + min(scalar, 0xF0)
  }

  private static func plain(_ character: Character) -> Character {
    switch character {
    case "ё": "е"
    case "'", "`", "’", "‘", "ʼ": "ʻ"
    default: character
    }
  }
}
