import CLinux
import Glibc

/// A program that this one started, until its end was waited for.
///
/// Foundation's `Process` is not used: on its way to close what the new program must not inherit it reads past the end of a
/// folder's entry, which ends this program with signal 11 where no memory follows (swift-corelibs-foundation #5472).
public struct RunningProgram: Sendable {
  /// The number of the process.
  public let number: Int32

  /// Starts a program with these three streams and no other open file of this process.
  ///
  /// - Parameters:
  ///   - program: its file; `PATH` is not looked through.
  ///   - environment: all of its environment; nothing is inherited.
  ///   - folder: where it runs; this process's folder if left out.
  ///   - input: an open file that it reads; the caller closes its own. Empty if left out, output and errors alike.
  /// - Throws: ``ProgramFailure`` if it cannot be started.
  public init(
    _ program: String, _ arguments: [String], environment: [String: String], in folder: String? = nil,
    input: Int32? = nil, output: Int32? = nil, errors: Int32? = nil
  ) throws(ProgramFailure) {
    var child: Int32 = 0
    let failure = withList([program] + arguments) { arguments in
      withList(environment.map { "\($0.key)=\($0.value)" }) { environment in
        tekseru_start(program, arguments, environment, folder, [input ?? -1, output ?? -1, errors ?? -1], &child)
      }
    }
    guard failure == 0 else { throw ProgramFailure(code: failure) }
    number = child
  }

  /// Asks it to end, as a service manager does.
  public func end() { kill(number, SIGTERM) }

  /// Waits for its end; call it once. The answer is its exit code, 128 and the number of the signal that ended it, or 127
  /// where the system does not tell, as when this program ignores SIGCHLD.
  public func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(number, &status, 0) != number { if errno != EINTR { return 127 } }
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }
}

/// Why a program could not be started.
public struct ProgramFailure: Error, Equatable {
  /// The system's error code.
  public let code: Int32
}

/// Gives a list of texts as C has it, ended by nothing.
private func withList<Answer>(
  _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Answer
) -> Answer {
  var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return body(&pointers)
}
