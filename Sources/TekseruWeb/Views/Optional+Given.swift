extension Optional {
  /// The value, or `false`, which a template's section takes for nothing: an optional inside `Any` it takes for something.
  var ifGiven: Any {
    if let self { self } else { false }
  }
}
