/// Uzbek from the Latin into the Cyrillic alphabet.
///
/// Follows the spelling rules of the two alphabets: oʻ ў, gʻ ғ, sh ш, ch ч, ya я, yo ё, yu ю, ye е, e at the start of a
/// word or after a vowel э, the apostrophe ъ. Left as they are: words in double quotes, abbreviations in capitals (JSON),
/// options (--help), and names with a digit, a dot or a slash in them, because they are the program's and not the
/// language's.
enum Transliteration {
  /// The text in Cyrillic.
  static func cyrillic(_ latin: some StringProtocol) -> String {
    var cyrillic = ""
    var isQuoted = false
    var word: [Character] = []
    for character in latin {
      if isInWord(character) || (character == "-" && (word.isEmpty || word.first == "-")) {
        word.append(character)
      } else {
        cyrillic += isQuoted || isName(word) ? String(word) : letters(word)
        word = []
        cyrillic.append(character)
        if character == "\"" { isQuoted.toggle() }
      }
    }
    return cyrillic + (isQuoted || isName(word) ? String(word) : letters(word))
  }

  private static func isInWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || isApostrophe(character) || "./_@".contains(character)
  }

  private static func isApostrophe(_ character: Character) -> Bool { "ʻʼ'’‘`".contains(character) }

  /// Whether the word is a name of the program's.
  private static func isName(_ word: [Character]) -> Bool {
    let inner = word.dropLast(word.last == "." ? 1 : 0)
    if inner.starts(with: "--") || inner.contains(where: { "./_@".contains($0) }) { return true }
    let letters = inner.filter(\.isLetter)
    return letters.count > 1 && letters.allSatisfy(\.isUppercase) || letters.isEmpty
  }

  private static func letters(_ word: [Character]) -> String {
    var written = ""
    var index = 0
    var previous: Character?
    while index < word.count {
      let (letter, length) = letter(at: index, in: word, after: previous)
      written += word[index].isUppercase ? letter.uppercased() : letter
      previous = letter.last
      index += length
    }
    return written
  }

  private static func letter(at index: Int, in word: [Character], after previous: Character?) -> (String, Int) {
    let first = lower(word[index])
    if index + 1 < word.count, let pair = pair(first, lower(word[index + 1])) {
      let isOfThree = pair == "ё" && index + 2 < word.count && isApostrophe(word[index + 2])
      let isApart = pair == "е" && previous.map(isAfterConsonant) == true
      return isOfThree ? ("й", 1) : (isApart ? "ъе" : pair, 2)
    }
    if first == "e" { return (previous.map(isAfterConsonant) == true ? "е" : "э", 1) }
    if isApostrophe(first) { return ("ъ", 1) }
    return (single[first].map(String.init) ?? String(first), 1)
  }

  private static func isAfterConsonant(_ previous: Character) -> Bool {
    previous.isLetter && !"аеёиоуўэюяъ".contains(previous)
  }

  private static func lower(_ character: Character) -> Character { character.lowercased().first ?? character }

  private static func pair(_ first: Character, _ second: Character) -> String? {
    switch (first, second) {
    case ("o", _) where isApostrophe(second): "ў"
    case ("g", _) where isApostrophe(second): "ғ"
    case ("s", "h"): "ш"
    case ("c", "h"): "ч"
    case ("y", "a"): "я"
    case ("y", "u"): "ю"
    case ("y", "e"): "е"
    case ("y", "o"): "ё"
    default: nil
    }
  }

  private static let single: [Character: Character] = [
    "a": "а", "b": "б", "d": "д", "f": "ф", "g": "г", "h": "ҳ", "i": "и", "j": "ж", "k": "к", "l": "л", "m": "м",
    "n": "н", "o": "о", "p": "п", "q": "қ", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в", "x": "х", "y": "й",
    "z": "з",
  ]
}
