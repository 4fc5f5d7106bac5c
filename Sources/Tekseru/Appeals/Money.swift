/// An amount of money.
public struct Money: Hashable, Sendable {
  /// How much.
  public var amount: Decimal
  /// The currency's three letters, such as KZT.
  public var currency: String?

  /// Makes an amount.
  public init(amount: Decimal, currency: String? = nil) {
    self.amount = amount
    self.currency = currency
  }
}
