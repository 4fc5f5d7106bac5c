import Dispatch
import Synchronization

/// Hands values from one thread to another, a few at a time: who is ahead waits for the other.
final class BoundedQueue<Element: Sendable>: Sendable {
  private let waiting = Mutex<State>(State())
  private let free = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)

  private struct State {
    var elements: [Element] = []
    var isAbandoned = false
  }

  /// A queue of so many places.
  init(places: Int) {
    for _ in 0..<places { free.signal() }
  }

  /// Adds an element, once there is a place; false when nobody takes any more.
  @discardableResult
  func add(_ element: Element) -> Bool {
    free.wait()
    let isTaken = waiting.withLock { state in
      if !state.isAbandoned { state.elements.append(element) }
      return !state.isAbandoned
    }
    if isTaken { filled.signal() } else { free.signal() }
    return isTaken
  }

  /// Says that nothing more will come.
  func finish() { filled.signal() }

  /// Takes the next element, once there is one; nil when nothing more will come.
  func next() -> Element? {
    filled.wait()
    let element = waiting.withLock { $0.elements.isEmpty ? nil : $0.elements.removeFirst() }
    free.signal()
    return element
  }

  /// Says that nobody takes any more: whoever adds does not wait for ever.
  func abandon() {
    waiting.withLock { $0.isAbandoned = true }
    free.signal()
  }
}
