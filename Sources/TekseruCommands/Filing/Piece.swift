import Tekseru
import TekseruDocuments
import TekseruRegister

/// A file, or a portion of one, as it was read.
struct Piece: Sendable {
  /// Which file of the call it belongs to, counted from 0.
  var file: Int
  /// Its name for people.
  var name: String
  /// Where it lies; nil for standard input.
  var location: FileLocation?
  /// How it is written.
  var format: Format = .json
  /// The line of its file on which it begins.
  var firstLine = 1
  /// Which document of its file its first one is, counted from 1.
  var firstOrdinal = 1
  /// The bytes that are kept with what is recorded.
  var bytes: [UInt8] = []
  /// What was read from them.
  var reading = Reading()
  /// The ordinals of the documents that are meant; nil for all that stand in the bytes.
  var only: [Int]?
  /// The hashes of the bytes and of what was read; nil where there is nothing to record.
  var hashes: DeliveryHashes?
  /// Why the file could not be had; nil when it could.
  var trouble: FileTrouble?
  /// Whether nothing of the file comes after it.
  var isLast = true
}

/// Where a file lies: its folder, and its path below the one that was named.
struct FileLocation: Sendable {
  /// The file's whole path.
  var path: [UInt8]
  /// The path below the folder that was named; the file's name alone when it was named itself.
  var below: [UInt8]
}

/// What one transaction records.
struct Batch: Sendable {
  var pieces: [Piece] = []
  /// Whether the documents stay in their order: an export's.
  var keepsOrder = false

  /// How much one transaction may hold: enough to share the cost of a commit, little enough to stay flat in memory.
  static let mostDocuments = 1_000
  static let mostBytes = 64 << 20

  private var documents = 0
  private var bytes = 0

  init(keepsOrder: Bool = false) { self.keepsOrder = keepsOrder }

  mutating func add(_ piece: Piece) {
    documents += max(piece.reading.documents.count, 1)
    bytes += piece.bytes.count
    pieces.append(piece)
  }

  var isFull: Bool { documents >= Batch.mostDocuments || bytes >= Batch.mostBytes }
}
