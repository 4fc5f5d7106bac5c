import Foundation
import Programs

/// A shell in an empty folder in which `tekseru` is the built command and `Samples` are the project's.
final class Terminal {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tekseru-reader-\(UUID().uuidString)")
    let programs = folder.appending(path: "bin")
    try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: programs.appending(path: "tekseru"), withDestinationURL: Terminal.command)
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "Samples"), withDestinationURL: Project.root.appending(path: "Samples"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What a script said, on both streams as they came, and its exit code.
  struct Answer {
    var text: String
    var status: Int32
  }

  /// Runs a script in this folder.
  func run(_ script: String) throws -> Answer {
    let said = folder.appending(path: "said.txt")
    try Data().write(to: said)
    let writer = try FileHandle(forWritingTo: said)
    let status = try RunningProgram(
      "/bin/bash", ["-c", script],
      environment: [
        "PATH": folder.appending(path: "bin").path + ":/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
      ],
      in: folder.path, output: writer.fileDescriptor, errors: writer.fileDescriptor
    ).wait()
    return Answer(text: String(decoding: try Data(contentsOf: said), as: UTF8.self), status: status)
  }

  /// The command, built beside the tests.
  private static let command: URL = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      let candidate = folder.appending(path: "tekseru")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    return Project.root.appending(path: ".build/debug/tekseru")
  }()
}
