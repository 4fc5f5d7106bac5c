/// Everything that is wrong with something, at once.
public struct Problems: Error, Hashable, Sendable {
  /// The problems, in the order of the places they are at; never empty.
  public let all: [Problem]

  /// Collects problems.
  public init(_ all: [Problem]) { self.all = all }
}
