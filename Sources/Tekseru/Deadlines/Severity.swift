/// How grave a violation is; the raw value is the word of the documents.
///
/// Gross, significant and minor follow the grades of Kazakhstan's risk criteria for labour law (joint order
/// No. 1022/801 of 2015); critical is the direct threat to life for which work is stopped (form 3-ТИ).
public enum Severity: String, CaseIterable, Sendable {
  /// A direct threat to life or health: the work stops and is mended at once.
  case critical
  /// Gross (грубое).
  case gross
  /// Significant (значительное); a violation without a severity is treated as one.
  case significant
  /// Minor (незначительное).
  case minor
}
