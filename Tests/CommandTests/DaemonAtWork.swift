import Foundation
import Testing

/// The built daemon, run as a process on the register of a place, with an inbox and sockets there.
final class DaemonAtWork {
  private let process = Process()
  private let said = Pipe()
  private var heard = ""

  /// Starts a daemon; returns when it says that it has started, and takes documents.
  ///
  /// `tracer` is a command that runs it, such as strace, and whose words come among its own.
  init(at place: Workplace, under tracer: [String] = []) throws {
    try FileManager.default.createDirectory(atPath: place.path("inbox"), withIntermediateDirectories: true)
    let settings = """
      register: \(place.path("register.sqlite"))
      socket: \(place.path("d.sock"))
      metrics: \(place.path("m.sock"))
      inboxes: [{name: main, folder: \(place.path("inbox")), language: en}]
      """
    try place.write(settings, to: "tekserud.yaml")
    let program = Workplace.command.deletingLastPathComponent().appending(path: "tekserud").path
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = tracer + [program, "--config", place.path("tekserud.yaml")]
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = said
    try process.run()
    try #require(hears("tekserud has started"))
    // What it says later is read too: a daemon whose pipe is full would wait.
    if tracer.isEmpty { said.fileHandleForReading.readabilityHandler = { _ = $0.availableData } }
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

  /// Ends a daemon that runs under a tracer, and gives all that both said.
  func lastWords() -> String {
    process.terminate()
    heard += String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return heard
  }

  private func hears(_ words: String) -> Bool {
    while !heard.contains(words) {
      let piece = said.fileHandleForReading.availableData
      guard !piece.isEmpty else { return false }
      heard += String(decoding: piece, as: UTF8.self)
    }
    return true
  }
}
