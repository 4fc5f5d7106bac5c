import Foundation
import Programs
import Testing

/// The built daemon, run as a process on the register of a place, with an inbox and sockets there.
final class DaemonAtWork {
  private let program: RunningProgram
  private let said = Pipe()
  private var hasEnded = false
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
    let daemon = Workplace.command.deletingLastPathComponent().appending(path: "tekserud").path
    program = try RunningProgram(
      "/usr/bin/env", tracer + [daemon, "--config", place.path("tekserud.yaml")],
      environment: ["PATH": "/usr/bin:/bin"], errors: said.fileHandleForWriting.fileDescriptor)
    try said.fileHandleForWriting.close()
    try #require(hears("tekserud has started"))
    // What it says later is read too: a daemon whose pipe is full would wait.
    if tracer.isEmpty { said.fileHandleForReading.readabilityHandler = { _ = $0.availableData } }
  }

  deinit { if !hasEnded { _ = stop() } }

  /// The number of its process.
  var number: Int32 { program.number }

  /// Ends it as the service manager does.
  func stop() -> Int32 {
    program.end()
    hasEnded = true
    return program.wait()
  }

  /// Ends a daemon that runs under a tracer, and gives all that both said.
  func lastWords() -> String {
    program.end()
    heard += String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    hasEnded = true
    _ = program.wait()
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
