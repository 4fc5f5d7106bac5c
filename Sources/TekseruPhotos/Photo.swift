public import Tekseru
import TekseruRegister

/// A photo as it is kept: a whole JPEG or PNG without anything that tells where, when or with what it was taken.
///
/// What a camera writes beside the picture is left out before the bytes get their name, since a page shows them to others;
/// of it the way up stays alone. The picture itself is not decoded here.
public struct Photo: Sendable {
  /// Its name: the SHA-256 of its bytes.
  public let id: PhotoID
  /// What kind of file it is.
  public let kind: Kind
  /// Its bytes.
  public let bytes: [UInt8]

  /// The kinds of files that are taken.
  public enum Kind: String, CaseIterable, Sendable {
    case jpeg
    case png

    /// How names of its files end.
    public var suffix: String { self == .jpeg ? "jpg" : "png" }
    /// Its kind in HTTP.
    public var contentType: String { "image/\(rawValue)" }
  }

  /// A photo has so many bytes at most: what phones take has 3 to 5 MB.
  public static let mostBytes = 8 << 20
  /// A photo has so many pixels at most: more than any phone takes, and no more than a browser can unfold.
  static let mostPixels = 100_000_000

  /// Takes what somebody sends, decided by the bytes and by nothing else.
  public init(cleaning sent: [UInt8]) throws(PhotoRefusal) {
    guard sent.count <= Photo.mostBytes else { throw .tooLarge }
    if sent.starts(with: JPEGFile.beginning) {
      (kind, bytes) = (.jpeg, try JPEGFile.cleaned(sent))
    } else if sent.starts(with: PNGFile.beginning) {
      (kind, bytes) = (.png, try PNGFile.cleaned(sent))
    } else {
      throw .otherKind
    }
    id = PhotoID(hash: SHA256.hash(bytes))
  }

  /// How wide and high a kept photo is shown, from its first bytes; nil when they do not say it.
  public static func size(beginning bytes: [UInt8], _ kind: Kind) -> (width: Int, height: Int)? {
    kind == .jpeg ? JPEGFile.size(beginning: bytes) : PNGFile.size(beginning: bytes)
  }

  /// Makes sure that a picture has pixels, and not too many.
  static func check(width: Int, height: Int) throws(PhotoRefusal) {
    guard width > 0, height > 0 else { throw .damaged }
    guard width * height <= mostPixels else { throw .tooLarge }
  }
}

extension PhotoID {
  init(hash: [UInt8]) { self.init(checked: SHA256.hexadecimal(hash)) }
}
