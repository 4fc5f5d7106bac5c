/// Finds anchors that are used as aliases, before anything expands them.
///
/// A few hundred bytes of aliases can stand for gigabytes, and a parser that compares keys goes through all of them.
/// So a name that stands behind `&` and behind `*` in one file is enough to refuse it.
enum YAMLAliases {
  /// Whether some name is both anchored and referred to.
  static func areUsed(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let anchors = names(after: UInt8(ascii: "&"), in: bytes)
    return !anchors.isEmpty && !anchors.isDisjoint(with: names(after: UInt8(ascii: "*"), in: bytes))
  }

  private static func names(after mark: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Set<ArraySlice<UInt8>> {
    var names: Set<ArraySlice<UInt8>> = []
    for index in bytes.indices where bytes[index] == mark {
      let rest = bytes[(index + 1)...].prefix(64)
      let name = rest.prefix { !" \t\r\n,[]{}:".utf8.contains($0) }
      if !name.isEmpty { names.insert(ArraySlice(Array(name))) }
    }
    return names
  }
}
