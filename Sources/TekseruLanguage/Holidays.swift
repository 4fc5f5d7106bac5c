/// The names of days in working calendars.
public enum Holidays {
  /// The day's name in a language; a name that the shipped calendars do not have stays as written.
  public static func name(_ name: String, in language: Language) -> String {
    let key = "holiday.\(name)"
    return Catalogue.has(key) ? Catalogue.text(key, in: language) : Shown.text(name)
  }
}
