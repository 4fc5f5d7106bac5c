/// Where the log ends: the last sequence and the chain's hash there.
///
/// Written down elsewhere, it shows later that nothing before it was changed or cut off.
public struct Head: Hashable, Sendable, CustomStringConvertible {
  /// The last sequence; 0 for an empty log.
  public let sequence: Int
  /// The chain's hash at that sequence.
  public let chain: [UInt8]

  /// Makes a head.
  public init(sequence: Int, chain: [UInt8]) {
    self.sequence = sequence
    self.chain = chain
  }

  /// The head of an empty log.
  static let empty = Head(sequence: 0, chain: Array(repeating: 0, count: 32))

  /// Reads `N:HASH`, as `description` writes it; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let sequence = Int(parts[0]), sequence >= 0, parts[1].utf8.count == 64 else { return nil }
    var chain: [UInt8] = []
    var rest = parts[1]
    while !rest.isEmpty {
      guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
      chain.append(byte)
      rest = rest.dropFirst(2)
    }
    self.init(sequence: sequence, chain: chain)
  }

  /// `N:HASH`.
  public var description: String { "\(sequence):\(SHA256.hexadecimal(chain))" }
}
