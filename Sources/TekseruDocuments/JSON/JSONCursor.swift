/// Where the reading of a JSON text stands.
struct JSONCursor {
  /// The next byte.
  var at: Int
  /// The byte after the last.
  let end: Int
  /// How many containers are open.
  var depth = 0
}
