/// How formats other than JSON put values into the tree, one after the other.
extension Tree {
  /// Begins an object or a list and says where it is, for `close`.
  mutating func open(_ kind: Node.Kind, key: String? = nil, place: Int32 = -1, keyPlace: Int32 = -1) -> Int {
    var node = Node(kind: kind, place: place, keyPlace: keyPlace)
    setKey(key, of: &node)
    nodes.append(node)
    return nodes.count - 1
  }

  /// Ends an object or a list.
  mutating func close(_ index: Int) {
    nodes[index].next = Int32(truncatingIfNeeded: nodes.count)
    var parts: Int32 = 0
    var child = index + 1
    while child < nodes.count {
      parts += 1
      child = Int(nodes[child].next)
    }
    nodes[index].count = parts
  }

  /// Puts a text; CRLF becomes LF.
  mutating func add(
    _ text: some Collection<UInt8>, key: String? = nil, place: Int32 = -1, keyPlace: Int32 = -1,
    traits: Node.Traits = []
  ) {
    var node = Node(kind: .text, traits: traits, place: place, keyPlace: keyPlace)
    setKey(key, of: &node)
    let (start, count) = put(text)
    node.start = start
    node.count = count
    node.next = Int32(truncatingIfNeeded: nodes.count + 1)
    scan(&node)
    nodes.append(node)
  }

  /// Puts a value that has no text.
  mutating func add(_ kind: Node.Kind, key: String? = nil, place: Int32 = -1, keyPlace: Int32 = -1) {
    var node = Node(kind: kind, place: place, keyPlace: keyPlace)
    setKey(key, of: &node)
    node.next = Int32(truncatingIfNeeded: nodes.count + 1)
    nodes.append(node)
  }

  private mutating func setKey(_ key: String?, of node: inout Node) {
    guard let key else { return }
    (node.keyStart, node.keyCount) = put(key.utf8)
  }

  private mutating func put(_ text: some Collection<UInt8>) -> (Int32, Int32) {
    let start = bytes.count
    bytes.reserve(start + text.count + Tree.padding)
    for byte in text {
      if byte == 0x0A, bytes.count > start, bytes[bytes.count - 1] == 0x0D {
        bytes[bytes.count - 1] = 0x0A
      } else {
        bytes.append(byte)
      }
    }
    return (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: bytes.count - start))
  }

  private func scan(_ node: inout Node) {
    var index = Int(node.start)
    let end = index + Int(node.count)
    while index < end {
      let stop = TextScan.plainRun(bytes.base, from: index, to: end, traits: &node.traits)
      if stop < end { node.traits.insert(.mayNeedEscapes) }
      index = stop + 1
    }
  }
}
