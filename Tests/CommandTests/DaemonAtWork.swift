import Foundation
import Testing

/// The built daemon, run as a process on the register of a place, with an inbox and sockets there.
final class DaemonAtWork {
  private let process = Process()
  private let said = Pipe()

  /// Starts a daemon; returns when it says that it has started, and takes documents.
  init(at place: Workplace) throws {
    try FileManager.default.createDirectory(atPath: place.path("inbox"), withIntermediateDirectories: true)
    let settings = """
      register: \(place.path("register.sqlite"))
      socket: \(place.path("d.sock"))
      metrics: \(place.path("m.sock"))
      inboxes: [{name: main, folder: \(place.path("inbox")), language: en}]
      """
    try place.write(settings, to: "tekserud.yaml")
    process.executableURL = Workplace.command.deletingLastPathComponent().appending(path: "tekserud")
    process.arguments = ["--config", place.path("tekserud.yaml")]
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = said
    try process.run()
    try #require(hears("tekserud has started"))
    // What it says later is read too: a daemon whose pipe is full would wait.
    said.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
  }

  deinit { if process.isRunning { process.terminate() } }

  /// The number of its process.
  var number: Int32 { process.processIdentifier }

  /// Ends it as the service manager does.
  func stop() -> Int32 {
    process.terminate()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func hears(_ words: String) -> Bool {
    var heard = ""
    while !heard.contains(words) {
      let piece = said.fileHandleForReading.availableData
      guard !piece.isEmpty else { return false }
      heard += String(decoding: piece, as: UTF8.self)
    }
    return true
  }
}
