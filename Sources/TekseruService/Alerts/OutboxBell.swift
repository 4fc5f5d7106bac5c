import Synchronization

/// Wakes those who wait for something to be sent.
final class OutboxBell: Sendable {
  private struct State {
    var rings = 0
    var isClosed = false
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    var next = 0
  }

  private let state = Mutex(State())

  /// How often it has rung: what is read before looking, so that no ring between looking and waiting is missed.
  var rings: Int { state.withLock { $0.rings } }

  /// Whether nobody waits here any more.
  var isClosed: Bool { state.withLock { $0.isClosed } }

  /// Wakes everybody.
  func ring() { wake { $0.rings += 1 } }

  /// Wakes everybody, and lets nobody wait any more.
  func close() { wake { $0.isClosed = true } }

  /// Waits until it has rung more often than `rings`, but not longer than a time.
  func wait(after rings: Int, upTo time: Duration) async {
    await withTaskGroup { group in
      group.addTask { await self.wait(after: rings) }
      group.addTask { try? await Task.sleep(for: time) }
      await group.next()
      group.cancelAll()
    }
  }

  private func wait(after rings: Int) async {
    let number = state.withLock { state in
      state.next += 1
      return state.next
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if state.isClosed || state.rings > rings || Task.isCancelled { return true }
          state.waiting[number] = continuation
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiting.removeValue(forKey: number) }?.resume()
    }
  }

  private func wake(_ change: (inout State) -> Void) {
    let waiting = state.withLock { state in
      change(&state)
      defer { state.waiting = [:] }
      return state.waiting.values
    }
    waiting.forEach { $0.resume() }
  }
}
