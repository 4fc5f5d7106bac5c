/// Several things named in a row.
public enum Lists {
  /// `critical, gross, significant or minor`.
  public static func or(_ items: [String], in language: Language) -> String {
    joined(items, by: "list.or", in: language)
  }

  /// `2020, 2021 and 2023`.
  public static func and(_ items: [String], in language: Language) -> String {
    joined(items, by: "list.and", in: language)
  }

  private static func joined(_ items: [String], by key: String, in language: Language) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    let first = items.dropLast().joined(separator: ", ")
    return Catalogue.text(key, in: language, ["first": .text(first), "last": .text(last)])
  }
}
