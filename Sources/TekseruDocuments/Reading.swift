public import Tekseru

/// What was read from one file.
public struct Reading: Sendable {
  /// The documents in the order of the file; empty when the file as a whole was refused.
  public var documents: [ReadDocument]
  /// What is wrong with the file itself; an error among them refuses it as a whole, a warning does not.
  public var problems: [Problem]

  /// Makes a reading.
  public init(documents: [ReadDocument] = [], problems: [Problem] = []) {
    self.documents = documents
    self.problems = problems
  }

  /// Whether nothing of the file can be recorded.
  public var isRefused: Bool { problems.contains { $0.level == .error } }
}
