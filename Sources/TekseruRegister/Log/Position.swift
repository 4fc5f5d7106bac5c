/// A position in the log at which the register is read.
public enum Position: Hashable, Sendable {
  /// As it stands.
  case now
  /// As it stood when this was the last sequence.
  case at(Int)

  /// The condition under which a row of a projection holds at this position.
  func holds(_ alias: String = "") -> String {
    let prefix = alias.isEmpty ? "" : alias + "."
    switch self {
    case .now: return "\(prefix)until IS NULL"
    case .at(let sequence):
      return "\(prefix)since <= \(sequence) AND (\(prefix)until IS NULL OR \(prefix)until > \(sequence))"
    }
  }
}
