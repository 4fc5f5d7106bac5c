import Foundation

/// A page of Markdown and the blocks of code in it.
struct Page {
  let text: String

  init(_ path: String) throws { text = try Project.text(of: path) }

  /// The blocks of a language, without their fences.
  func blocks(_ language: String) -> [String] {
    text.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }

  /// The examples of every `console` block: all of them are run.
  var examples: [Example] { blocks("console").flatMap(Example.read) }
}

/// A command of a page and what the page says that it answers.
struct Example {
  /// The command, over several lines where the page goes on with `> `.
  var command: String
  /// The answer; `…` stands for any text of a line, and alone on a line for any lines.
  var answer: String

  /// The examples of a block.
  static func read(_ block: String) -> [Example] {
    var examples: [Example] = []
    for line in block.components(separatedBy: "\n") {
      if line.hasPrefix("$ ") {
        examples.append(Example(command: String(line.dropFirst(2)), answer: ""))
      } else if let last = examples.indices.last {
        if line.hasPrefix("> "), examples[last].answer.isEmpty {
          examples[last].command += "\n" + line.dropFirst(2)
        } else {
          examples[last].answer += line + "\n"
        }
      }
    }
    return examples
  }

  /// Whether the answer of the page is what the command said.
  func isAnswered(by said: String) -> Bool {
    let lines = answer.components(separatedBy: "\n").dropLast().map { line in
      line == "…"
        ? "(?:[^\\n]*\\n)*?"
        : line.components(separatedBy: "…").map(NSRegularExpression.escapedPattern(for:)).joined(separator: "[^\\n]*")
          + "[ ]*\\n"
    }
    let said = said.isEmpty || said.hasSuffix("\n") ? said : said + "\n"
    return said.range(of: "^" + lines.joined() + "$", options: .regularExpression)
      .map { $0 == said.startIndex..<said.endIndex } ?? false
  }
}
