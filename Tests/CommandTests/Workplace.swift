import Foundation
import Programs
import Testing

/// A folder of its own with a register in it, and the built command, run as a process.
final class Workplace {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tekseru-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What a run of the command came to.
  struct Answer {
    var status: Int32
    var output: String
    var complaints: String

    var lines: [String] { output.split(whereSeparator: \.isNewline).map(String.init) }

    /// The objects of NDJSON.
    var objects: [[String: Any]] {
      lines.compactMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
    }

    /// A field of every object, as text.
    func all(_ name: String) -> [String] { objects.map { "\($0[name] ?? "absent")" } }
  }

  /// The command, built beside the tests.
  static let command: URL = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      let candidate = folder.appending(path: "tekseru")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    return URL(filePath: FileManager.default.currentDirectoryPath).appending(path: ".build/debug/tekseru")
  }()

  /// Runs `tekseru` with the register of this place.
  @discardableResult
  func tekseru(_ arguments: String..., input: String? = nil, environment: [String: String] = [:]) throws -> Answer {
    try tekseru(arguments, input: input, environment: environment)
  }

  /// Runs `tekseru` with these arguments.
  @discardableResult
  func tekseru(_ arguments: [String], input: String? = nil, environment: [String: String] = [:]) throws -> Answer {
    try run(Workplace.command, arguments, input: input, environment: environment)
  }

  /// Runs `tekseru` with arguments that a list holds.
  func tekseru(_ arguments: [String], environment: [String: String] = [:]) throws -> Answer {
    try run(Workplace.command, arguments, input: nil, environment: environment)
  }

  /// Runs a script in which `$TEKSERU` is the command.
  func shell(_ script: String) throws -> Answer {
    try run(URL(filePath: "/bin/sh"), ["-c", script], input: nil, environment: ["TEKSERU": Workplace.command.path])
  }

  private func run(
    _ program: URL, _ arguments: [String], input: String?, environment: [String: String]
  ) throws -> Answer {
    let own = ["TEKSERU_REGISTER": path("register.sqlite"), "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    var given: FileHandle?
    if let input {
      try write(input, to: "standard-input")
      given = try FileHandle(forReadingFrom: folder.appending(path: "standard-input"))
    }
    let (output, complaints) = (try file("output"), try file("complaints"))
    let status = try RunningProgram(
      program.path, arguments, environment: own.merging(environment) { $1 }, in: folder.path,
      input: given?.fileDescriptor, output: output.fileDescriptor, errors: complaints.fileDescriptor
    ).wait()
    return Answer(status: status, output: try read("output"), complaints: try read("complaints"))
  }

  private func file(_ name: String) throws -> FileHandle {
    try Data().write(to: folder.appending(path: name))
    return try FileHandle(forWritingTo: folder.appending(path: name))
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// A register with one organization and one inspector.
  static func withRegistry() throws -> Workplace {
    let place = try Workplace()
    try place.write(Papers.registry, to: "registry.json")
    #expect(try place.tekseru("file", "registry.json").status == 0)
    return place
  }
}
