/// How long a country's employers have to mend a violation and to answer, and inspectors to verify.
///
/// A document like any other: newer rules get a new id, and what was reckoned by the older ones stays. A term that ends
/// on a day off moves to the next working day, except for critical violations, which never wait. Source of that rule:
/// the Russian Labour Code, article 14, from which the unions' forms come; the three countries' own rules were not found.
public struct DeadlineRules: Hashable, Sendable {
  /// The document's id, as `deadlines-KZ-1`.
  public let id: String

  /// The country whose organizations the rules are for.
  public let country: Country

  /// The terms for removal and for what follows it.
  public let terms: DeadlineTerms

  /// Where the terms come from.
  public let source: String?

  /// Rules with these terms; throws the first term whose amount is not within `Term.amounts`.
  public init(
    id: String, country: Country, terms: DeadlineTerms, source: String? = nil
  ) throws(DeadlineRulesError) {
    if let term = terms.all.first(where: { !Term.amounts.contains($0.amount) }) {
      throw .amountOutOfRange(term)
    }
    self.init(checked: id, country: country, terms: terms, source: source)
  }

  /// For the shipped rules, which the tests hold against the checks of the public `init`.
  init(checked id: String, country: Country, terms: DeadlineTerms, source: String?) {
    self.id = id
    self.country = country
    self.terms = terms
    self.source = source
  }
}

/// Why rules for deadlines are refused.
public enum DeadlineRulesError: Error, Hashable, Sendable {
  /// The amount of the term is not within `Term.amounts`.
  case amountOutOfRange(Term)
}
