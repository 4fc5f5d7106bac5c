import Synchronization

/// How much memory the bodies that are being worked on may take together; who comes later waits for those before.
final class BodyBudget: Sendable {
  private struct State {
    var free: Int
    var waiting: [(size: Int, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let state: Mutex<State>

  init(_ bytes: Int) { state = Mutex(State(free: bytes)) }

  /// Takes a share, once there is one; never more than the whole.
  func take(_ size: Int) async {
    await withCheckedContinuation { continuation in
      state.withLock { $0.waiting.append((size, continuation)) }
      admit()
    }
  }

  /// Gives a share back.
  func giveBack(_ size: Int) {
    state.withLock { $0.free += size }
    admit()
  }

  private func admit() {
    let admitted = state.withLock { state in
      var admitted: [CheckedContinuation<Void, Never>] = []
      while let first = state.waiting.first, first.size <= state.free {
        state.free -= first.size
        admitted.append(state.waiting.removeFirst().continuation)
      }
      return admitted
    }
    admitted.forEach { $0.resume() }
  }
}
