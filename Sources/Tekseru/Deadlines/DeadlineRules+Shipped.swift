extension DeadlineRules {
  /// The rules that the program ships, one for each country.
  public static let shipped = [kazakhstan, uzbekistan, kyrgyzstan]

  /// `deadlines-KZ-1`, the default terms for Kazakhstan.
  ///
  /// Standing: one month is customary; a prosecutor's model order in Kazakhstan says "report within a month". Seven days
  /// for the reply follow the Russian Labour Code, article 370, and are not confirmed for Kazakhstan. That a term in months
  /// ends on the last day of a shorter month is the law on administrative procedures of 2000, article 12-1. The other
  /// terms are custom; no act was found.
  public static let kazakhstan = DeadlineRules(
    checked: "deadlines-KZ-1", country: .kazakhstan, terms: DeadlineTerms(),
    source: "Custom; reply term after the Russian Labour Code, art. 370; months after the KZ law of 2000, art. 12-1")

  /// `deadlines-UZ-1`, the default terms for Uzbekistan.
  ///
  /// Standing: custom. The statutory term for an answer to a union inspector was not found; 7 days follow the Russian
  /// Labour Code, article 370.
  public static let uzbekistan = DeadlineRules(
    checked: "deadlines-UZ-1", country: .uzbekistan, terms: DeadlineTerms(),
    source: "Custom; reply term after the Russian Labour Code, art. 370; no Uzbek term was found")

  /// `deadlines-KG-1`, the default terms for Kyrgyzstan.
  ///
  /// Standing: custom. A duty to answer unions within a week is probable and not confirmed; 7 days follow the Russian
  /// Labour Code, article 370.
  public static let kyrgyzstan = DeadlineRules(
    checked: "deadlines-KG-1", country: .kyrgyzstan, terms: DeadlineTerms(),
    source: "Custom; reply term after the Russian Labour Code, art. 370; a Kyrgyz duty of a week is not confirmed")
}
