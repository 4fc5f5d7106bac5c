import Tekseru

/// What the log's hashes are taken over: fields one after the other, each with its length before it.
///
/// The length is eight bytes, the lowest first, so that no two lists of fields have the same bytes.
struct Fingerprint {
  private var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func add(_ field: some Collection<UInt8>) {
    add(length: field.count)
    bytes.append(contentsOf: field)
  }

  mutating func add(_ text: String) { add(text.utf8) }

  mutating func add(_ number: Int) {
    add(length: 8)
    add(length: number)
  }

  private mutating func add(length: Int) {
    withUnsafeBytes(of: Int64(length).littleEndian) { bytes.append(contentsOf: $0) }
  }

  var hash: [UInt8] { SHA256.hash(bytes) }

  /// The digest of a document: what it says under which id.
  static func digest(kind: String, id: String, content: [UInt8]) -> [UInt8] {
    var fingerprint = Fingerprint(capacity: content.count + 160)
    fingerprint.add(kind)
    fingerprint.add(id)
    fingerprint.add(content)
    return fingerprint.hash
  }
}
