/// Finds anchors that are used as aliases, before anything expands them.
///
/// A few hundred bytes of aliases can stand for gigabytes, and a parser that compares keys goes through all of them.
/// So a name that stands behind `&` and behind `*` in one file is enough to refuse it.
enum YAMLAliases {
  /// Where the first name is anchored that is also referred to; nil when there is none.
  static func firstUsed(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let anchors = names(after: UInt8(ascii: "&"), in: bytes)
    guard !anchors.isEmpty else { return nil }
    let used = names(after: UInt8(ascii: "*"), in: bytes)
    return anchors.filter { used[$0.key] != nil }.values.min()
  }

  /// The names behind a mark, each with the place of its first mark.
  private static func names(after mark: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> [ArraySlice<UInt8>: Int] {
    var names: [ArraySlice<UInt8>: Int] = [:]
    for index in bytes.indices where bytes[index] == mark {
      let rest = bytes[(index + 1)...].prefix(64)
      let name = ArraySlice(rest.prefix { !" \t\r\n,[]{}:".utf8.contains($0) })
      if !name.isEmpty, names[name] == nil { names[name] = index }
    }
    return names
  }
}
