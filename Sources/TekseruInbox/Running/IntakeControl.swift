import CLinux
import Glibc
import Synchronization
public import TekseruRegister

/// The line between the intake's own thread and the rest of the program.
public final class IntakeControl: Sendable {
  /// What waits to be handed over while the queue is this long is turned away as busy.
  private static let mostQueued = 1_000

  private let box = Mutex(Box())
  private let signal: Int32

  /// Documents that wait to be recorded, and who waits for them.
  struct Handover {
    let submission: Submission
    let reply: CheckedContinuation<Result<[Receipt], RegisterFailure>, Never>
  }

  /// Something to be done with the register on the intake's thread, or told that it cannot be had; gives what went
  /// wrong with it.
  typealias Errand = @Sendable (Result<Register, RegisterFailure>) -> RegisterFailure?

  enum Message: Sendable {
    case stop
    case apply(IntakeSettings)
    case ping(CheckedContinuation<Void, Never>)
    case errand(Errand)
    case list(CheckedContinuation<[WaitingFile], Never>)
    case submit(Submission, CheckedContinuation<Result<[Receipt], RegisterFailure>, Never>)
    /// What became of the files that were to be put away, the first ones first.
    case filed([FilingAway.Result])
  }

  private struct Box {
    var messages: [Message] = []
    var status = IntakeStatus()
    var hasEnded = false
  }

  private let onChange: @Sendable (IntakeStatus) -> Void

  /// The intake's signs of life, each from a turn of its loop; one that nobody has taken yet is not repeated.
  public let beats: AsyncStream<Void>
  private let heart: AsyncStream<Void>.Continuation

  /// How far the signs of life are apart while nothing holds the intake up; nil for none.
  let beatInterval: Duration?

  /// Makes a line; `onChange` is called on the intake's thread with each new status.
  public init(beat: Duration? = nil, onChange: @escaping @Sendable (IntakeStatus) -> Void = { _ in }) {
    signal = tekseru_signal_open()
    beatInterval = beat
    (beats, heart) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    self.onChange = onChange
  }

  deinit { close(signal) }

  /// The descriptor that becomes readable when there is a message.
  var descriptor: Int32 { signal }

  /// How the intake stands.
  public var status: IntakeStatus {
    box.withLock { box in
      var status = box.status
      status.queued = box.messages.count(where: \.isSubmission)
      return status
    }
  }

  /// Asks the intake to finish what it has in hand and end.
  public func stop() { send(.stop) }

  /// Gives the intake other settings.
  public func apply(_ settings: IntakeSettings) { send(.apply(settings)) }

  /// Returns when the intake's loop has come round; never, when it hangs.
  public func ping() async { await withCheckedContinuation { send(.ping($0)) } }

  /// Does something with the register on the intake's thread, between two batches.
  public func withRegister<Value: Sendable>(
    _ body: @escaping @Sendable (Register) throws(RegisterFailure) -> Value
  ) async -> Result<Value, RegisterFailure> {
    await withCheckedContinuation { reply in
      send(
        .errand { register in
          do throws(RegisterFailure) {
            reply.resume(returning: .success(try body(register.get())))
            return nil
          } catch {
            reply.resume(returning: .failure(error))
            return error
          }
        })
    }
  }
  /// Every file that was dropped and is not yet put away; none when the intake has ended.
  public func waiting() async -> [WaitingFile] { await withCheckedContinuation { send(.list($0)) } }

  /// Hands documents over, and gives their receipts when they are on the disk.
  public func submit(_ submission: Submission) async -> Result<[Receipt], RegisterFailure> {
    await withCheckedContinuation { send(.submit(submission, $0)) }
  }

  /// Tells the intake what became of the files that were to be put away.
  func noteFiled(_ results: [FilingAway.Result]) { send(.filed(results)) }

  /// Gives a sign of life.
  func beat() { heart.yield() }

  func publish(_ status: IntakeStatus) {
    let isNews = box.withLock { box in
      defer { box.status = status }
      return box.status != status
    }
    if isNews { onChange(status) }
  }

  /// The messages since the last call.
  func receive() -> [Message] {
    var count: UInt64 = 0
    _ = read(signal, &count, 8)
    return box.withLock { box in
      defer { box.messages = [] }
      return box.messages
    }
  }

  /// Answers whoever still waits, now and from now on.
  func end() {
    let left = box.withLock { box in
      defer { box.messages = [] }
      box.hasEnded = true
      return box.messages
    }
    left.forEach(IntakeControl.turnAway)
    heart.finish()
  }

  private func send(_ message: Message) {
    let isTaken = box.withLock { box in
      if box.hasEnded { return false }
      if case .submit = message, box.messages.count >= IntakeControl.mostQueued { return false }
      box.messages.append(message)
      return true
    }
    guard isTaken else { return IntakeControl.turnAway(message) }
    var one: UInt64 = 1
    _ = write(signal, &one, 8)
  }

  private static func turnAway(_ message: Message) {
    switch message {
    case .ping(let waiter): waiter.resume()
    case .errand(let errand): _ = errand(.failure(.busy))
    case .list(let waiter): waiter.resume(returning: [])
    case .submit(_, let waiter): waiter.resume(returning: .failure(.busy))
    case .stop, .apply, .filed: break
    }
  }
}

extension IntakeControl.Message {
  fileprivate var isSubmission: Bool { if case .submit = self { true } else { false } }
}
