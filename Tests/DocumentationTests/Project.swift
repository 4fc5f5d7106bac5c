import Foundation

/// The files of the project, as a newcomer finds them.
enum Project {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The text of a file.
  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// What a folder holds, by name.
  static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path).filter { !$0.hasPrefix(".") }
      .sorted()
  }

  /// The exit codes, as the source names them.
  static func exitCodes() throws -> [String] {
    try text(of: "Sources/TekseruCommands/Running/ExitStatus.swift").split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      return words.first == "case" && words.dropFirst(2).first == "=" ? words.last.map(String.init) : nil
    }
  }
}
