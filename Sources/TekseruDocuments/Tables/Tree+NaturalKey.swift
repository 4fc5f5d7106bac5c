import Tekseru

extension Tree {
  /// Gives a document without an id the one that follows from its natural key: `t:` and 32 digits of a SHA-256.
  ///
  /// What is hashed is canonical JSON of `document` and the natural fields that are held.
  mutating func supplyID(_ kind: Kind, _ base: Int, by shape: Shape) {
    guard slots[base + HeaderKey.id.rawValue] < 0 else { return }
    var key = Array("{\"document\":\"\(kind.rawValue)\"".utf8)
    for field in shape.canonical where shape.fields[field].marks.contains(.natural) {
      let slot = slots[base + field]
      if slot < 0 { continue }
      output.removeAll()
      writeValue(Int(slot), field, shape)
      key += shape.prefixes[shape.codes[field].prefix] + content
    }
    key.append(UInt8(ascii: "}"))
    let index = nodes.count
    add("t:\(SHA256.hex(of: key).prefix(32))".utf8, key: "id")
    bytes.append(repeating: 0, count: Tree.padding)
    slots[base + HeaderKey.id.rawValue] = Int32(truncatingIfNeeded: index)
  }
}
