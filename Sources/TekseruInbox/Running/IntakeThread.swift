import CLinux
import Glibc

/// A thread of its own for work that blocks: the disk's, which must not hold up the shared pool.
public enum IntakeThread {
  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Runs a body on a new thread; false when the system gives none.
  ///
  /// `name` is what the thread is called in a debugger and in `top -H`: 15 bytes at most.
  @discardableResult
  public static func start(named name: String = "intake", _ body: @escaping @Sendable () -> Void) -> Bool {
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
