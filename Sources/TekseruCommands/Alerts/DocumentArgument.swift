import Tekseru
import TekseruDocuments
import TekseruLanguage
import TekseruRegister

/// Parts of a document that are given on the command line.
enum DocumentArgument {
  /// A code; nil for one that is not given.
  static func identifier(_ text: String?, _ field: String) throws(Problem) -> Identifier? {
    guard let text else { return nil }
    guard let identifier = Identifier(text) else {
      throw Problem(.valueType, at: field, value: text, expected: .identifier)
    }
    return identifier
  }

  /// A violation's id; nil for one that is not given.
  static func violation(_ text: String?) throws(Problem) -> ViolationID? {
    guard let text else { return nil }
    guard let violation = ViolationID(text) else {
      throw Problem(.valueType, at: "violation", value: text, expected: .identifier, reason: "violation")
    }
    return violation
  }
}

extension Session {
  /// What is wrong with what was given, in a sentence.
  func failure(_ problem: Problem) -> CommandFailure {
    CommandFailure(.usage, Sentence.sentence(for: problem, in: language))
  }

  /// Files a document that the command itself makes; its id begins with the kind and holds the moment.
  func file(_ body: Document.Body, as name: String) throws(CommandFailure) -> ExitStatus {
    let id = Identifier(checked: "\(name)-\(now)")
    let content: [UInt8]
    do throws(Problems) {
      content = try CanonicalContent.bytes(of: Document(id: id, body: body))
    } catch {
      throw CommandFailure(.refused, error.all.map { Sentence.sentence(for: $0, in: language) }.joined(separator: "\n"))
    }
    let reading = DocumentReader(today: now.day).read(content, format: .json)
    try requireRegister()
    let recorder = try recorder()
    defer { recorder.end() }
    let receipts = Receipts(self, isRehearsal: false)
    do throws(RecordingFailure) {
      let piece = Piece(file: 0, name: "tekseru \(name)", location: nil, bytes: content, reading: reading)
      for recorded in try recorder.record([piece], FilingOptions()) {
        for outcome in recorded.outcomes { say(outcome, to: receipts) }
      }
    } catch {
      throw error.failure
    }
    receipts.end()
    return receipts.status
  }

  /// The register itself, or the daemon that holds it.
  private func recorder() throws(CommandFailure) -> any Recorder {
    switch try writeAccess() {
    case .own(let lock):
      return RegisterRecorder(self, try openLocked(), filedBy: Environment.loginName, lock: lock)
    case .daemon(let client): return DaemonRecorder(self, client, filedBy: nil, limits: .standard)
    }
  }

  private func say(_ outcome: Outcome, to receipts: Receipts) {
    receipts.add(outcome, of: outcome.id ?? "")
    guard case .recorded(let sequence) = outcome.result else { return }
    let line = text("outcome.line", ["outcome": .text(text("outcome.recorded")), "sequence": .text("\(sequence)")])
    say("\(outcome.id ?? ""): \(line)")
  }
}
