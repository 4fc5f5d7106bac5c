import Dispatch
import Synchronization
import TekseruDocuments

/// Reads and decodes on a thread of its own, a few batches ahead of the one that files.
final class IntakeThread: Sendable {
  private let batches = BoundedQueue<Batch>(places: 2)
  private let names = Mutex<[String]>([])

  /// Starts to read.
  init(_ intake: Intake) {
    DispatchQueue(label: "tekseru.intake").async { [self] in
      let reader = IntakeReader(
        intake, skip: { [self] name in names.withLock { $0.append(name) } }, hand: { [self] in batches.add($0) })
      reader.run()
      batches.finish()
    }
  }

  /// The next batch; nil after the last.
  func next() -> Batch? { batches.next() }

  /// Reads no further.
  func abandon() { batches.abandon() }

  /// The files in folders that were left alone because their names tell no format.
  var skipped: [String] { names.withLock { $0 } }
}
