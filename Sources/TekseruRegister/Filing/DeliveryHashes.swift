import Tekseru
public import TekseruDocuments

/// The hashes of a delivery and of its documents, taken ahead by the one who reads them.
///
/// Filing takes them itself where they are missing; taken on the thread that reads, they cost the one that files nothing.
public struct DeliveryHashes: Sendable {
  /// The SHA-256 of the bytes it came as.
  let source: [UInt8]
  /// The digests of its documents; empty for what could not be read.
  let digests: [[UInt8]]

  /// Takes the hashes of what was read from these bytes.
  public init(of bytes: [UInt8], _ reading: Reading) {
    self.init(source: SHA256.hash(bytes), digests: reading.documents.map { $0.document.map($0.digest(of:)) ?? [] })
  }

  private init(source: [UInt8], digests: [[UInt8]]) {
    self.source = source
    self.digests = digests
  }

  /// The hashes of the same delivery with only some of its documents, by their positions.
  public func keeping(_ positions: [Int]) -> DeliveryHashes {
    DeliveryHashes(source: source, digests: positions.map { digests[$0] })
  }
}

extension ReadDocument {
  /// The digest of the document that was read here.
  func digest(of document: Document) -> [UInt8] {
    Fingerprint.digest(kind: document.kind.rawValue, id: document.id.text, content: content)
  }
}
