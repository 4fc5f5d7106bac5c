/// What is wrong with the configuration, and where.
public struct ConfigurationProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, or `environment`.
  public var file: String
  /// The line, counted from 1; 0 when the file as a whole is meant.
  public var line: Int
  /// The key: `inboxes[0].settle.closed`; empty when the file as a whole is meant.
  public var key: String
  /// The mistake and what would have been right, in a sentence.
  public var sentence: String

  /// The problem as one line: `/etc/tekseru/tekserud.yaml:7: inboxes[0].language: …`.
  public var description: String {
    ["\(file):\(line)", key, sentence].filter { !$0.isEmpty }.joined(separator: ": ")
  }
}

/// Everything that is wrong with the configuration, at once.
public struct ConfigurationProblems: Error, Sendable {
  /// The problems in the order of the file; never empty.
  public let all: [ConfigurationProblem]
}
