import Tekseru
public import TekseruLanguage
public import TekseruRegister

extension Receipt {
  /// The receipt as a text for the filer.
  public func text(in language: Language) -> String {
    var lines = [Catalogue.text("file.receipt.title", in: language, ["file": .text(Shown.text(file, atMost: 200))])]
    lines += [receivedAt.description, summary(in: language), ""]
    lines += problems.map { Sentence.line(file: file, problem: $0, in: language) }
    for outcome in outcomes { lines += self.lines(for: outcome, in: language) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func summary(in language: Language) -> String {
    var arguments: [String: Argument] = [
      "recorded": .number(count("recorded")), "already": .number(count("alreadyRecorded")),
      "refused": .number(count("refused") + (outcomes.isEmpty && isRefused ? 1 : 0)),
    ]
    if count("conflict") > 0 { arguments["conflict"] = .number(count("conflict")) }
    return Catalogue.text("file.summary", in: language, arguments)
  }

  private func lines(for outcome: Outcome, in language: Language) -> [String] {
    var name = Catalogue.text("outcome.\(outcome.result.name)", in: language)
    if case .alreadyRecorded(_, let by?) = outcome.result {
      name = Catalogue.text("outcome.alreadyRecorded.withdrawn", in: language, ["by": .text(Shown.text(by))])
    }
    if let sequence = outcome.result.sequence {
      name = Catalogue.text("outcome.line", in: language, ["outcome": .text(name), "sequence": .number(sequence)])
    }
    let thing = [outcome.kind?.rawValue, outcome.id.map { Shown.text($0, atMost: 100) }].compactMap(\.self)
    let title = "\(outcome.ordinal). \(thing.joined(separator: " ")): \(name)"
    return [title] + outcome.problems.map { "   " + Sentence.line(file: file, problem: $0, in: language) }
  }
}
