import Foundation
import Systemd
import Testing

struct CredentialsTests {
  @Test func `a credential is read whole`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("secret\n".utf8).write(to: folder.appending(path: "key"))

    #expect(Credentials(folder: folder.path).read("key") == Array("secret\n".utf8))
  }

  @Test(arguments: ["..", "", "a/b", "../passwd"])
  func `a name that leads elsewhere names no credential`(name: String) {
    #expect(Credentials(folder: "/etc").read(name) == nil)
  }
}
