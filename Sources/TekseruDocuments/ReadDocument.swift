public import Tekseru

/// One document as it was read, with everything that is wrong with it.
public struct ReadDocument: Sendable {
  /// Its position in the file, counted from 1.
  public var ordinal: Int
  /// The line it begins on, counted from 1.
  public var line: Int
  /// Its kind; nil when it names none, or an unknown one.
  public var kind: Kind?
  /// Its id, as far as it could be read.
  public var id: String?
  /// Whom it names as its filer, as far as that could be read.
  public var filedBy: String?
  /// What it says; nil exactly when one of the problems is an error.
  public var document: Document?
  /// The canonical content as UTF-8 JSON; empty when there is no document.
  public var content: [UInt8]
  /// Errors and warnings in the order of the document.
  public var problems: [Problem]

  /// What it names, as far as that can be read; only of a document with errors, which says nothing else.
  public var references: [Reference] = []

  /// Makes a read document.
  public init(
    ordinal: Int, line: Int, kind: Kind? = nil, id: String? = nil, document: Document? = nil, content: [UInt8] = [],
    problems: [Problem] = []
  ) {
    self.ordinal = ordinal
    self.line = line
    self.kind = kind
    self.id = id
    self.document = document
    self.content = content
    self.problems = problems
  }
}
