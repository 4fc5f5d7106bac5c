/// Finds bytes in bytes, by Horspool's way: most of what is searched is never looked at.
enum ByteSearch {
  /// Where a sequence begins that stands at or behind a position; nil when it does not.
  static func first(_ sought: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let last = sought.last, start >= 0 else { return nil }
    var steps = [Int](repeating: sought.count, count: 256)
    for (index, byte) in sought.dropLast().enumerated() { steps[Int(byte)] = sought.count - 1 - index }
    return bytes.withUnsafeBufferPointer { buffer in
      var position = start
      while position + sought.count <= buffer.count {
        let byte = buffer[position + sought.count - 1]
        if byte == last, sought.indices.allSatisfy({ buffer[position + $0] == sought[$0] }) { return position }
        position += steps[Int(byte)]
      }
      return nil
    }
  }
}
