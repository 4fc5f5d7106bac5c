public import Tekseru
public import TekseruLanguage
public import TekseruRegister

/// The tables of a knowledge test. Nothing in them depends on the key until the test's last day has passed.
public enum TestTable {
  /// The questions of a bank with their options, and which are right once that may be told.
  public static func questions(_ bank: TestBank, on today: Day, in language: TekseruLanguage.Language) -> Table {
    let isClosed = bank.isKeyClosed(on: today)
    return Table(
      "testQuestions", columns: ["question", "text", "points", "option", "answer"] + (isClosed ? [] : ["right"]),
      rows: bank.questions.flatMap { question in
        question.options.map { option in
          [
            Cell(question.code), .text(question.text.text(for: language)), Cell(exactly: question.points),
            Cell(option.code), .text(option.text.text(for: language)),
          ] + (isClosed ? [] : [.flag(option.isRight && !question.isVoid)])
        }
      })
  }

  /// An inspector's paper, in its order.
  public static func paper(
    _ paper: TestPaper, of bank: TestBank, for inspector: Identifier, seed: UInt64,
    in language: TekseruLanguage.Language
  ) -> Table {
    Table(
      "testPaper", columns: ["inspector", "seed", "item", "question", "text", "option", "answer"],
      rows: bank.asked(on: paper).enumerated().flatMap { index, question in
        question.options.map { option in
          [
            Cell(inspector), .integer(Int(seed)), .integer(index + 1), Cell(question.code),
            .text(question.text.text(for: language)), Cell(option.code), .text(option.text.text(for: language)),
          ]
        }
      })
  }

  /// What each attempt came to: how much was answered, and the mark once that may be told.
  public static func grades(_ bank: TestBank, _ attempts: [Contest.Filed<TestAttempt>], on today: Day) -> Table {
    Table(
      "testGrades", columns: ["inspector", "attempt", "started", "asked", "answered", "mark"],
      rows: attempts.sorted { ($0.said.inspector, $0.said.started) < ($1.said.inspector, $1.said.started) }
        .map { attempt in
          let result = bank.result(of: attempt.said, on: today)
          return [
            Cell(attempt.said.inspector), Cell(attempt.id), .text(attempt.said.started.description),
            .integer(result.asked), .integer(result.answered),
            result.grade?.mark.map { Cell(exactly: $0) } ?? .none,
          ]
        })
  }

  /// Whose mark a mended bank moved; nothing while the key is closed.
  public static func moves(
    _ earlier: TestBank, _ mended: TestBank, _ attempts: [Contest.Filed<TestAttempt>], on today: Day
  ) -> Table {
    let regrades = mended.isKeyClosed(on: today) ? [] : earlier.regrades(of: attempts.map(\.said), by: mended)
    return Table(
      "testMoves", columns: ["inspector", "markBefore", "markAfter"],
      rows: regrades.map { regrade in
        [
          Cell(regrade.inspector), regrade.before.map { Cell(exactly: $0) } ?? .none,
          regrade.after.map { Cell(exactly: $0) } ?? .none,
        ]
      })
  }
}
