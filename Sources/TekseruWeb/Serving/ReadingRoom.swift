import NIOPosix
import Synchronization
import Tekseru
import TekseruRegister
import TekseruSQLite

/// Where pages read the register: two threads, each with a connection of its own that is kept open.
final class ReadingRoom: Sendable {
  private let path: String
  private let seats = [Seat(), Seat()]
  private let threads: NIOThreadPool

  /// Where one thread at a time reads, with a connection that stays open.
  ///
  /// Sendable though its connection is not: whoever took the seat is alone with it until giving it back.
  private final class Seat: @unchecked Sendable {
    private let isTaken = Mutex(false)
    var connection: SQLiteConnection?

    /// Whether the seat was free, and is now taken.
    func take() -> Bool {
      isTaken.withLock { isTaken in
        defer { isTaken = true }
        return !isTaken
      }
    }

    func giveBack() { isTaken.withLock { $0 = false } }
  }

  init(path: String) {
    self.path = path
    threads = NIOThreadPool(numberOfThreads: seats.count)
    threads.start()
  }

  /// Ends the threads.
  func close() async { try? await threads.shutdownGracefully() }

  /// Reads the register as of one moment, on one of the threads.
  func read<Answer: Sendable>(
    _ body: @escaping @Sendable (RegisterReader) throws(PageFailure) -> Answer
  ) async -> Result<Answer, PageFailure> {
    do {
      return try await threads.runIfActive { self.answer(body) }
    } catch {
      return .failure(.register(.busy))
    }
  }

  /// There are as many seats as threads: one of them is free.
  private func answer<Answer: Sendable>(
    _ body: (RegisterReader) throws(PageFailure) -> Answer
  ) -> Result<Answer, PageFailure> {
    while true {
      for seat in seats where seat.take() {
        defer { seat.giveBack() }
        return read(with: &seat.connection, body)
      }
    }
  }

  private func read<Answer: Sendable>(
    with connection: inout SQLiteConnection?, _ body: (RegisterReader) throws(PageFailure) -> Answer
  ) -> Result<Answer, PageFailure> {
    do throws(RegisterFailure) {
      let open = if let connection { connection } else { try ReadingRoom.open(path) }
      connection = open
      let reader = try RegisterReader(open)
      var answer: Result<Answer, PageFailure>?
      do throws(ListFailure) {
        try reader.atOneMoment { () throws(ListFailure) in
          answer = ReadingRoom.result(reader, body)
        }
      } catch {
        answer = .failure(PageFailure(error))
      }
      if case .failure(.register) = answer { connection = nil }
      return answer ?? .failure(.register(.busy))
    } catch {
      connection = nil
      return .failure(.register(error))
    }
  }

  private static func result<Answer>(
    _ reader: RegisterReader, _ body: (RegisterReader) throws(PageFailure) -> Answer
  ) -> Result<Answer, PageFailure> {
    do throws(PageFailure) { return .success(try body(reader)) } catch { return .failure(error) }
  }

  private static func open(_ path: String) throws(RegisterFailure) -> SQLiteConnection {
    do throws(SQLFailure) { return try SQLiteConnection(path: path, access: .read) } catch {
      throw RegisterFailure(error)
    }
  }
}
