import ArgumentParser
import Glibc
import Tekseru
import TekseruDocuments
import TekseruLanguage
import TekseruRegister
import TekseruReports
import TekseruSQLite

/// `tekseru demo`: a register with the published figures and a sample union, and what to try with it.
struct DemoCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("demo", example: "tekseru demo --register demo.sqlite")
  }

  @OptionGroup var shared: SharedOptions

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    guard let samples = DemoCommand.samples else { throw session.failure(.configuration, "demo.samplesMissing") }
    let lock = try session.lock(makesMissing: true)
    defer { lock.giveBack() }
    if session.hasRegister {
      throw session.failure(.usage, "register.exists", ["path": .text(session.shownPath)])
    }
    let recorder = RegisterRecorder(session, try session.openLocked(), filedBy: "demo")
    let run = FilingRun(session, recorder, options: FilingOptions(), mover: nil, isRehearsal: false)
    let intake = Intake(
      inputs: ["Published", "Union", "Contests"].map { samples.appending(Array($0.utf8)) }, format: nil,
      limits: .standard,
      today: session.now.day)
    let status = try session.file(intake, by: run, isOneTransaction: false)
    session.say("\n" + session.text("demo.tour", ["path": .text(session.shownPath)]))
    for line in DemoCommand.tour { session.say("  tekseru \(line) --register \(session.shownPath)") }
    return status
  }

  private static let tour = [
    "violations --overdue", "report safety-work --organization KZ-AQNIET --years 2020-2023", "report contradictions",
    "show violation INS-KZ-01-2026-02-23/1", "contest score DEMO-SAFEST-2026",
    "contest explain DEMO-SAFEST-2026 DEMO-KZ-12", "verify",
  ]

  /// Where the samples are: where TEKSERU_SAMPLES says, else installed beside the command, else in the sources above it.
  private static var samples: [UInt8]? {
    if let named = Environment.value("TEKSERU_SAMPLES") { return RawArguments.bytes(of: named) }
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.assumingMemoryBound(to: CChar.self).baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? 0
    }
    guard count > 0 else { return nil }
    var folder = Array(buffer[..<count]).folder
    while true {
      for place in ["share/tekseru/Samples", "Samples"] {
        let candidate = folder.appending(Array(place.utf8))
        if Folders.isFolder(candidate.appending(Array("Union".utf8))) { return candidate }
      }
      guard folder.folder != folder else { return nil }
      folder = folder.folder
    }
  }
}
