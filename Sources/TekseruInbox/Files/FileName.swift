import Glibc

/// The name of a file as the kernel knows it: bytes, which need not be a text.
struct FileName: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  init(_ text: String) { bytes = Array(text.utf8) }

  init(entry: UnsafeMutablePointer<dirent>) {
    let start = UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
    bytes = Array(UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self))))
  }

  /// The name for people; what is no UTF-8 shows as U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The name for the system.
  func withC<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes + [0]).withUnsafeBytes { buffer in
      guard let start = buffer.assumingMemoryBound(to: CChar.self).baseAddress else { return body("") }
      return body(start)
    }
  }

  /// The longest name that leaves room for a number and for the receipts' endings within the kernel's 255 bytes.
  private static let longest = 236

  /// The name as the `number`th file of that name is called: `june.json`, `june.2.json`.
  func numbered(_ number: Int) -> FileName {
    let dot = bytes.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 > 0 && bytes.count - $0 <= 16 ? $0 : nil }
    let ending = Array(bytes[(dot ?? bytes.count)...])
    var stem = Array(bytes[..<(dot ?? bytes.count)].prefix(FileName.longest - ending.count))
    while stem.count < (dot ?? bytes.count), let last = stem.last, last & 0xC0 == 0x80 { stem.removeLast() }
    if stem.count < (dot ?? bytes.count), let last = stem.last, last >= 0xC0 { stem.removeLast() }
    return FileName(stem + (number > 1 ? Array(".\(number)".utf8) : []) + ending)
  }

  /// The name with something behind it.
  func adding(_ ending: String) -> FileName { FileName(bytes + Array(ending.utf8)) }
}
