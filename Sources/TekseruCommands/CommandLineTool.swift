import ArgumentParser
import Glibc
import TekseruLanguage
import TekseruReports

/// The program `tekseru`.
public enum CommandLineTool {
  /// Runs the command that was given on the command line; the result is for the shell.
  public static func run() -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try TekseruCommand.parseAsRoot(RawArguments.all)
      try command.run()
      return ExitStatus.done.rawValue
    } catch let failure as CommandFailure {
      say(failure.sentence, to: 2)
      return failure.status.rawValue
    } catch {
      return answer(error)
    }
  }

  /// Help goes to stdout; a mistake is answered with its sentence, not with the whole help.
  private static func answer(_ error: any Error) -> Int32 {
    let code = TekseruCommand.exitCode(for: error)
    if code.isSuccess {
      say(TekseruCommand.fullMessage(for: error), to: 1)
    } else {
      let message = TekseruCommand.message(for: error)
      let usage = UsageSentence(TekseruCommand.self, RawArguments.all, in: Help.language)
      if !message.isEmpty { say(usage.sentence(for: message), to: 2) }
    }
    return code.rawValue
  }

  private static func say(_ text: String, to descriptor: Int32) {
    let sink = ByteSink(descriptor: descriptor)
    sink.line(text)
    sink.flush()
  }
}
