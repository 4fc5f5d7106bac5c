import CLinux
import Glibc

/// A thread of its own for work that blocks: the disk's, which must not hold up the shared pool.
public enum IntakeThread {
  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// What the thread is called in a debugger and in `top -H`.
  private static let name = "intake"

  /// Runs a body on a new thread; false when the system gives none.
  @discardableResult
  public static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    var thread = pthread_t()
    let work = Unmanaged.passRetained(
      Work {
        tekseru_name_thread(name)
        body()
      })
    let result = pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
        return nil
      }, work.toOpaque())
    guard result == 0 else {
      work.release()
      return false
    }
    pthread_detach(thread)
    return true
  }
}
