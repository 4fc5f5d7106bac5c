import Tekseru
import TekseruPhotos
import TekseruRegister
import Testing

struct PhotoTests {
  private func holds(_ bytes: [UInt8], _ text: String) -> Bool { bytes.firstRange(of: Array(text.utf8)) != nil }

  @Test func `a JPEG loses what tells where it was taken, and what stands behind its end`() throws {
    let extra =
      Pictures.camera(orientation: 1, isBig: true) + Pictures.segment(0xE2, Array("MPF".utf8))
      + Pictures.segment(0xFE, Array("taken by Somebody".utf8)) + Pictures.segment(0xED, Array("Photoshop".utf8))
    let sent = Pictures.jpeg(extra, behind: Array("<script>alert(1)</script>".utf8))

    let photo = try Photo(cleaning: sent)

    #expect(photo.kind == .jpeg && photo.bytes == Pictures.jpeg())
    for text in ["51.1694N", "Exif", "MPF", "Somebody", "Photoshop", "script"] {
      #expect(holds(sent, text) && !holds(photo.bytes, text), "\(text)")
    }
    #expect(photo.id.text == SHA256.hexadecimal(SHA256.hash(Pictures.jpeg())))
  }

  @Test(arguments: [true, false], [UInt8(3), 6, 8])
  func `the way up stays, and nothing else of what a camera says`(isBig: Bool, orientation: UInt8) throws {
    let photo = try Photo(cleaning: Pictures.jpeg(Pictures.camera(orientation: orientation, isBig: isBig)))

    #expect(photo.bytes.count == Pictures.jpeg().count + 36 && !holds(photo.bytes, "51.1694N"))
    let size = try #require(Photo.size(beginning: photo.bytes, .jpeg))
    #expect(size == (orientation > 4 ? (30, 40) : (40, 30)))
    #expect(try Photo(cleaning: photo.bytes).id == photo.id)
  }

  @Test func `what says how colours are coded stays`() throws {
    let adobe = Pictures.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])

    #expect(try Photo(cleaning: Pictures.jpeg(adobe)).bytes == Pictures.jpeg(adobe))
    #expect(
      try Photo(cleaning: Pictures.jpeg(Pictures.segment(0xEE, Array("Adobe and more".utf8)))).bytes == Pictures.jpeg())
  }

  @Test func `a PNG loses its texts, its times, what a camera says and what stands behind its end`() throws {
    let extra =
      Pictures.chunk("tEXt", Array("Author\0Somebody".utf8)) + Pictures.chunk("eXIf", Array("51.1694N".utf8))
      + Pictures.chunk("tIME", [7, 234, 1, 1, 1, 1, 1]) + Pictures.chunk("iTXt", Array("XML:com.adobe.xmp".utf8))
    let gamma = Pictures.chunk("gAMA", [0, 0, 1, 1])

    let photo = try Photo(cleaning: Pictures.png(extra + gamma, behind: Array("PK\u{3}\u{4}".utf8)))

    #expect(photo.kind == .png && photo.bytes == Pictures.png(gamma))
    #expect(try #require(Photo.size(beginning: photo.bytes, .png)) == (40, 30))
    #expect(try Photo(cleaning: photo.bytes).id == photo.id)
  }

  @Test func `what is no photo is not taken, whatever it begins with`() {
    func refusal(_ bytes: [UInt8]) -> PhotoRefusal? {
      do throws(PhotoRefusal) { _ = try Photo(cleaning: bytes) } catch { return error }
      return nil
    }
    for text in ["", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7", "\u{FF}\u{D8}"] {
      #expect(refusal(Array(text.utf8)) == .otherKind, "\(text)")
    }
    #expect(refusal([0xFF, 0xD8, 0xFF] + Array("<script>".utf8)) == .damaged)
    #expect(refusal(Pictures.jpeg(width: 0)) == .damaged && refusal(Pictures.png(width: [0, 0, 0, 0])) == .damaged)
    #expect(refusal(Pictures.jpeg(width: 65_535, height: 65_535)) == .tooLarge)
    #expect(refusal(Pictures.png(width: [0x7F, 0xFF, 0xFF, 0xFF])) == .tooLarge)
    #expect(refusal(Pictures.jpeg() + [UInt8](repeating: 0, count: Photo.mostBytes)) == .tooLarge)
  }

  /// Every beginning of a picture, and every picture with a byte changed: no crash, and never anything of the camera's.
  @Test func `cut off or broken anywhere, a picture is refused or clean`() {
    let whole = [
      Pictures.jpeg(Pictures.camera(orientation: 6, isBig: false)),
      Pictures.png(Pictures.chunk("tEXt", Array("51.1694N".utf8))),
    ]
    var taken = 0
    for picture in whole {
      for end in picture.indices { #expect((try? Photo(cleaning: Array(picture[..<end]))) == nil, "\(end)") }
      for index in picture.indices {
        for change in [UInt8(0x01), 0x80, 0xFF] {
          var broken = picture
          broken[index] ^= change
          guard let photo = try? Photo(cleaning: broken) else { continue }
          taken += 1
          #expect((try? Photo(cleaning: photo.bytes))?.id == photo.id)
        }
      }
    }
    #expect(taken > 100)
  }
}
