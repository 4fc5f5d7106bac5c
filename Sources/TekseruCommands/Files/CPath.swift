extension [UInt8] {
  /// The bytes as a path for the system: with a zero byte after them.
  func withCPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = self + [0]
    return terminated.withUnsafeBytes { bytes in
      let characters = bytes.assumingMemoryBound(to: CChar.self)
      guard let start = characters.baseAddress else { return body("") }
      return body(start)
    }
  }

  /// The path of something in this folder.
  func appending(_ name: [UInt8]) -> [UInt8] {
    isEmpty ? name : last == UInt8(ascii: "/") ? self + name : self + [UInt8(ascii: "/")] + name
  }

  /// The folder that the path's last part is in.
  var folder: [UInt8] {
    guard let slash = lastIndex(of: UInt8(ascii: "/")) else { return [UInt8(ascii: ".")] }
    return slash == 0 ? [UInt8(ascii: "/")] : Array(self[..<slash])
  }

  /// The path's last part.
  var lastPart: [UInt8] {
    guard let slash = lastIndex(of: UInt8(ascii: "/")) else { return self }
    return Array(self[(slash + 1)...])
  }
}
