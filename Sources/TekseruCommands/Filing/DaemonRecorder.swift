import Tekseru
import TekseruDocuments
import TekseruLanguage
import TekseruRegister
import TekseruSocket

/// Hands batches over to the daemon that holds the register; what is said of them is the same.
///
/// Each batch is one request. The daemon reads the bytes again and trusts nothing that was read here.
final class DaemonRecorder: Recorder {
  private let session: Session
  private let client: SocketClient
  private let filedBy: String?
  private let limits: Limits

  /// A recorder; `filedBy` is who files when it is not the user of this process.
  init(_ session: Session, _ client: SocketClient, filedBy: String?, limits: Limits) {
    self.session = session
    self.client = client
    self.filedBy = filedBy
    self.limits = limits
  }

  func record(_ pieces: [Piece], _ options: FilingOptions) throws(RecordingFailure) -> [RecordedPiece] {
    let sent = pieces.filter { !$0.bytes.isEmpty }
    var options = options
    if options.isAllOrNothing, sent.count < pieces.count { options.isRehearsal = true }
    guard !sent.isEmpty else { return pieces.map(DaemonRecorder.unsent) }
    var receipts: [HandoverReceipt]
    do throws(SocketClient.HandoverFailure) {
      receipts = try client.submit(
        Submission(parts: sent.map { $0.part(filedBy: filedBy ?? "") }, options: options, limits: limits),
        filer: filedBy)
    } catch {
      throw RecordingFailure(failure: failure(error))
    }
    receipts.reverse()
    var recorded: [RecordedPiece] = []
    for piece in pieces {
      guard !piece.bytes.isEmpty, let receipt = receipts.popLast() else {
        recorded.append(DaemonRecorder.unsent(piece))
        continue
      }
      recorded.append(try joined(piece, receipt))
    }
    return recorded
  }

  func end() {}

  /// The piece as the daemon read it.
  private func joined(_ piece: Piece, _ receipt: HandoverReceipt) throws(RecordingFailure) -> RecordedPiece {
    var piece = piece
    piece.reading.problems = receipt.problems
    if piece.reading.isRefused { piece.reading.documents = [] }
    guard piece.reading.documents.count == receipt.outcomes.count else {
      throw RecordingFailure(failure: failure(.notUnderstood))
    }
    return RecordedPiece(piece: piece, outcomes: receipt.outcomes)
  }

  /// A file that could not be had, or a line that is too long: there is nothing to hand over.
  private static func unsent(_ piece: Piece) -> RecordedPiece {
    RecordedPiece(
      piece: piece,
      outcomes: piece.reading.documents.map { read in
        Outcome(
          ordinal: read.ordinal, line: read.line, kind: read.kind, id: read.id, result: .refused, digest: [],
          problems: read.problems)
      })
  }

  private func failure(_ failure: SocketClient.HandoverFailure) -> CommandFailure {
    let path = ["path": Argument.text(client.path)]
    switch failure {
    case .unreachable: return session.failure(.unavailable, "daemon.unreachable", path)
    case .broken: return session.failure(.unavailable, "daemon.broken", path)
    case .tooLarge: return session.failure(.unavailable, "daemon.tooLarge", path)
    case .notAllowed:
      return session.failure(.notAllowed, "daemon.notAllowed", ["user": .text(Environment.loginName)])
    case .notUnderstood: return session.failure(.unavailable, "daemon.notUnderstood", path)
    case .register(let failure):
      let reason = session.failure(failure)
      guard failure != .busy else { return reason }
      return CommandFailure(reason.status, reason.sentence + " " + session.text("file.notKnown"))
    }
  }
}

extension Piece {
  /// The piece as it is handed over.
  fileprivate func part(filedBy: String) -> Submission.Part {
    var part = Submission.Part(name: name, bytes: bytes, format: format, filedBy: filedBy, channel: .command)
    if format == .ndjson { part.portion = Submission.Portion(firstLine: firstLine, firstOrdinal: firstOrdinal) }
    part.only = only
    return part
  }
}
