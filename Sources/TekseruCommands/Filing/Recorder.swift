import Tekseru
import TekseruDocuments
import TekseruRegister

/// Records batches of what was read: in the register itself, or by the daemon that holds it.
protocol Recorder: AnyObject {
  /// Records a batch in one transaction and gives what became of each document, piece by piece.
  ///
  /// The pieces come back as whoever records them read them.
  func record(_ pieces: [Piece], _ options: FilingOptions) throws(RecordingFailure) -> [RecordedPiece]

  /// Gives back what it holds, when nothing more is to be recorded.
  func end()
}

/// A piece with what became of its documents, in their order.
struct RecordedPiece {
  var piece: Piece
  var outcomes: [Outcome]
}

/// Why a batch has no outcomes.
struct RecordingFailure: Error {
  /// What to tell.
  var failure: CommandFailure
  /// What of the batch is known to be in the log all the same, with the name of its file.
  var settled: [(name: String, outcome: Outcome)] = []
}
