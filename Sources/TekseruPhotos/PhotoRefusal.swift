/// Why bytes are not taken as a photo.
public enum PhotoRefusal: String, Error, Sendable {
  /// They are neither a JPEG nor a PNG, whatever they are called.
  case otherKind
  /// They begin as one and do not go on as one.
  case damaged
  /// They are too many, or the picture has too many pixels.
  case tooLarge
}
