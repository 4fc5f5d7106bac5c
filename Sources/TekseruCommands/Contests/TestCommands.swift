import ArgumentParser
import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruReports

/// Which test is meant.
struct TestOptions: ParsableArguments {
  @ArgumentParser.Argument(help: Help.argument("bank"))
  var bank: String

  /// Opens the register and reads the test.
  func open(_ session: Session) throws(CommandFailure) -> KnowledgeTest {
    let reader = try session.reader()
    do throws(ListFailure) { return try reader.test(bank) } catch { throw session.failure(error) }
  }
}

/// `tekseru test bank BANK`: the questions; the key only after the test's last day.
struct TestBankCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.subcommand("test", "bank", example: "tekseru test bank DEMO-TEST-2026 --language kk")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var options: TestOptions

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let test = try options.open(session)
    session.print(TestTable.questions(test.bank, on: SystemClock.today, in: session.language))
    return .done
  }
}

/// `tekseru test paper BANK --inspector CODE`: the paper that a seed draws for an inspector.
struct TestPaperCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.subcommand("test", "paper", example: "tekseru test paper DEMO-TEST-2026 --inspector TI-01 --seed 20261105")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var options: TestOptions

  @Option(help: Help.option("test-inspector"), transform: ContestWriting.identifier)
  var inspector: Identifier

  @Option(help: Help.option("seed"))
  var seed: UInt64?

  func validate() throws {
    guard let seed, !TestAttempt.seeds.contains(seed) else { return }
    throw ValidationError(Catalogue.text("usage.seed", in: Help.language, ["value": .text("\(seed)")]))
  }

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let test = try options.open(session)
    let seed = seed ?? UInt64.random(in: TestAttempt.seeds)
    let paper = TestPaper(from: test.bank, seed: seed, inspector: inspector)
    session.print(TestTable.paper(paper, of: test.bank, for: inspector, seed: seed, in: session.language))
    return .done
  }
}

/// `tekseru test grade BANK`: what the attempts came to; marks only after the test's last day.
struct TestGradeCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.subcommand("test", "grade", example: "tekseru test grade DEMO-TEST-2026 --moved")
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var options: TestOptions

  @Flag(help: Help.option("moved"))
  var moved = false

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let test = try options.open(session)
    let today = SystemClock.today
    if moved {
      session.print(TestTable.moves(test.earlier ?? test.bank, test.bank, test.attempts, on: today))
    } else {
      session.print(TestTable.grades(test.bank, test.attempts, on: today))
    }
    if test.bank.isKeyClosed(on: today) {
      session.say(
        session.text("contest.test.closed", ["day": .text(Dates.long(test.bank.until, in: session.language))]))
    }
    return .done
  }
}
