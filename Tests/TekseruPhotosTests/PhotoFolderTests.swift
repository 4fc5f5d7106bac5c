import Foundation
import Tekseru
import TekseruPhotos
import TekseruRegister
import Testing

struct PhotoFolderTests {
  private let place = FileManager.default.temporaryDirectory.appending(path: "photos-\(UUID().uuidString)")

  private func house(_ name: String) throws -> PhotoFolder {
    let folder = place.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return PhotoFolder(ofRegister: folder.appending(path: "register.sqlite").path)
  }

  private func files(_ folder: PhotoFolder) -> [String] {
    (FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []).filter { $0.contains(".") }
  }

  @Test func `a photo lies under its own hash, once, and comes back as it was`() throws {
    let folder = try house("a")
    let photo = try Photo(cleaning: Pictures.jpeg())
    #expect(!folder.has(photo.id) && folder.state(of: photo.id) == .missing)

    try folder.keep(photo)
    try folder.keep(photo)

    #expect(files(folder) == ["\(photo.id.text.prefix(2))/\(photo.id).jpg"])
    #expect(folder.bytes(of: photo.id)?.bytes == photo.bytes && folder.state(of: photo.id) == .whole)
    #expect(try #require(folder.size(of: photo.id)) == (40, 30))
    try FileManager.default.removeItem(at: place)
  }

  @Test func `a photo whose bytes are others is told`() throws {
    let folder = try house("b")
    let photo = try Photo(cleaning: Pictures.png())
    try folder.keep(photo)
    let file = URL(filePath: folder.path).appending(path: files(folder)[0])
    try Data(Pictures.png(width: [0, 0, 0, 41])).write(to: file)

    #expect(folder.state(of: photo.id) == .changed && folder.finding(of: photo.id) == .photo)
    try FileManager.default.removeItem(at: place)
  }

  @Test func `only photos that are not there yet are copied`() throws {
    let (from, to) = (try house("from"), try house("to"))
    let photos = [try Photo(cleaning: Pictures.jpeg()), try Photo(cleaning: Pictures.png())]
    for photo in photos { try from.keep(photo) }
    let nowhere = try #require(PhotoID(String(repeating: "0", count: 64)))

    #expect(try from.copy(photos.map(\.id) + [nowhere], to: to) == 2)
    #expect(try from.copy(photos.map(\.id), to: to) == 0)
    #expect(photos.allSatisfy { to.state(of: $0.id) == .whole })
    try FileManager.default.removeItem(at: place)
  }

  @Test func `where no folder can be made, a photo is not kept, and the reason is told`() throws {
    let folder = PhotoFolder(ofRegister: "/proc/nowhere/register.sqlite")

    #expect(throws: PhotoFolder.NotKept.self) { try folder.keep(try Photo(cleaning: Pictures.jpeg())) }
  }

  @Test func `a name is 64 lower-case digits and nothing else`() {
    let digits = String(repeating: "0a", count: 32)
    #expect(PhotoID(digits) != nil)
    for text in ["", digits.uppercased(), String(digits.dropLast()), digits + "0", "../" + digits.dropFirst(3)] {
      #expect(PhotoID(text) == nil, "\(text)")
    }
  }
}
