import Foundation
import Logging
import TekseruInbox
import TekseruLanguage
import TekseruRegister
import TekseruSQLite

/// A register and an inbox in a folder of their own.
final class InboxLab: Sendable {
  let home: URL
  let settings: IntakeSettings
  private let attendant: (any RegisterAttendant)?

  init(limit: Int = 16 << 20, attendant: (any RegisterAttendant)? = nil) throws {
    self.attendant = attendant
    home = FileManager.default.temporaryDirectory.appending(path: "inbox-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: home.appending(path: "inbox"), withIntermediateDirectories: true)
    let none = SettleTimes(moved: .zero, closed: .zero, found: .zero, open: .zero)
    let inbox = InboxSettings(
      name: "main", folder: home.path + "/inbox", accepted: home.path + "/accepted", refused: home.path + "/refused",
      filer: "office", language: .en, registersUnknown: true, fileBytes: limit, settle: none)
    settings = IntakeSettings(inboxes: [inbox], work: home.path + "/work")
  }

  deinit { try? FileManager.default.removeItem(at: home) }

  /// Puts a file into the inbox, or elsewhere below the home.
  func put(_ text: String, _ path: String) throws {
    let url = home.appending(path: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// An inspection as a document.
  static func inspection(_ id: String, date: String = "2026-03-02") -> String {
    """
    {"tekseru":1,"document":"inspection","id":"\(id)","organization":"KZ-1","inspector":"TI-1","date":"\(date)",\
    "kind":"planned"}
    """
  }

  /// Takes everything that is there.
  @discardableResult
  func take() -> IntakeStatus {
    let control = IntakeControl()
    intake(control).run(isOnce: true)
    return control.status
  }

  /// Takes everything that is there, told by a line of one's own.
  func take(by control: IntakeControl) { intake(control).run(isOnce: true) }

  /// Starts an intake that runs until it is told to stop.
  func start(_ control: IntakeControl) { IntakeThread.start { [self] in intake(control).run() } }

  /// Hands documents over to an intake that runs meanwhile.
  func submit(_ submission: Submission) async throws -> (receipts: [Receipt], status: IntakeStatus) {
    let control = IntakeControl()
    IntakeThread.start { [self] in intake(control).run() }
    let result = await control.submit(submission)
    control.stop()
    await control.ping()
    return (try result.get(), control.status)
  }

  private func intake(_ control: IntakeControl) -> Intake {
    let path = home.path + "/register.sqlite"
    let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    return Intake(settings, control: control, log: log, attendant: attendant) {
      () throws(RegisterFailure) in
      let engine: SQLiteConnection
      do throws(SQLFailure) {
        engine = try SQLiteConnection(path: path, access: .create)
      } catch {
        throw RegisterFailure(error)
      }
      return try Register(engine, now: Clocks.now)
    }
  }

  /// The paths of the files below a folder, sorted.
  func files(in folder: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: home.appending(path: folder).path)?.compactMap { $0 as? String }
    return (found ?? []).filter { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: home.path + "/\(folder)/\(path)", isDirectory: &isFolder)
      return !isFolder.boolValue
    }.sorted()
  }

  func text(_ path: String) throws -> String { try String(contentsOf: home.appending(path: path), encoding: .utf8) }
}
