import Tekseru
import TekseruDocuments
import TekseruRegister

/// Documents that were refused for naming what is not there, kept until the call has brought everything.
struct HeldPieces {
  private(set) var pieces: [Piece] = []
  private(set) var outcomes: [[Outcome]] = []
  private(set) var firstBatch = 0
  private var bytes = 0

  /// How much is held: what is refused beyond it is refused at once, so that memory stays flat.
  private static let mostBytes = 64 << 20

  /// Holds some documents of a piece; false when there is no room.
  mutating func add(_ piece: Piece, _ positions: [Int], _ all: [Outcome], batch: Int) -> Bool {
    guard bytes + piece.bytes.count <= HeldPieces.mostBytes else { return false }
    bytes += piece.bytes.count
    var part = piece
    part.reading = Reading(documents: positions.map { piece.reading.documents[$0] })
    part.only = part.reading.documents.map(\.ordinal)
    part.hashes = piece.hashes?.keeping(positions)
    pieces.append(part)
    outcomes.append(positions.map { all[$0] })
    if firstBatch == 0 { firstBatch = batch }
    return true
  }

  /// Gives everything up.
  mutating func take() -> HeldPieces {
    defer { self = HeldPieces() }
    return self
  }
}

extension Outcome {
  /// Whether it was refused for naming what is not there, which may come later in the call.
  var mayFindWhatItMisses: Bool {
    result == .refused
      && problems.contains { $0.level == .error && [.referenceUnknown, .replacesNotCurrent].contains($0.code) }
  }

  /// Whether this call recorded it.
  var isRecorded: Bool { if case .recorded = result { true } else { false } }
}

extension Piece {
  /// Whether nothing of it can be recorded, for a reason that is the file's own.
  var isRefusedWhole: Bool { trouble != nil || reading.isRefused }

  /// The piece as it arrives at the register.
  func delivery(filedBy: String, at now: Instant) -> Delivery {
    Delivery(
      name: name, bytes: bytes, reading: reading, channel: .command, filedBy: filedBy, receivedAt: now, hashes: hashes)
  }
}
