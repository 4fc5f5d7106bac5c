import Glibc

/// What the environment says.
enum Environment {
  /// A variable's value; nil when it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return RawArguments.text(
      of: Array(UnsafeBufferPointer(start: value, count: strlen(value)).map(UInt8.init(bitPattern:))))
  }

  /// The variables that name the language.
  static var locale: [String: String] {
    ["LC_ALL", "LC_MESSAGES", "LANG"].reduce(into: [:]) { $0[$1] = value($1) }
  }

  /// Who is logged in; the user's number when the system knows no name.
  static var loginName: String { nameKnown(ofUser: getuid()) ?? value("LOGNAME") ?? String(getuid()) }

  /// What a user is called; the number when the system knows no name.
  static func name(ofUser number: UInt32) -> String { nameKnown(ofUser: number) ?? String(number) }

  private static func nameKnown(ofUser number: UInt32) -> String? {
    guard let user = getpwuid(number), let name = user.pointee.pw_name else { return nil }
    return String(cString: name)
  }

  /// The folder under which programs keep what their user would not like to lose.
  static var dataFolder: String {
    value("XDG_DATA_HOME") ?? (value("HOME") ?? "/root") + "/.local/share"
  }
}
