import TekseruRegister
import TekseruSocket

/// A file that pages load from us: the style sheet and the little script. Its address changes with its content, so that
/// browsers may keep it for a year.
struct Asset: Sendable {
  /// Its address.
  let path: String
  private let kind: String
  private let bytes: [UInt8]

  private init(_ name: String, kind: String, _ text: String) {
    bytes = Array(text.utf8)
    self.kind = kind
    path = "/\(SHA256.hexadecimal(SHA256.hash(bytes).prefix(6)))/\(name)"
  }

  static let style = Asset("tekseru.css", kind: "text/css; charset=utf-8", StyleSheet.text)
  static let script = Asset("tekseru.js", kind: "text/javascript; charset=utf-8", Script.text)
  static let all = [style, script]

  /// The file as an answer.
  var answer: SocketAnswer {
    SocketAnswer(
      contentType: kind, body: bytes, fields: [.init("Cache-Control", "public, max-age=31536000, immutable")])
  }
}
