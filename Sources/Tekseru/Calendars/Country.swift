/// A country whose calendar and deadlines an organization follows; the raw value is its ISO 3166 code.
public enum Country: String, CaseIterable, Sendable {
  /// Kazakhstan.
  case kazakhstan = "KZ"
  /// Uzbekistan.
  case uzbekistan = "UZ"
  /// Kyrgyzstan.
  case kyrgyzstan = "KG"
}
