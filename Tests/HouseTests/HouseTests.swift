import Foundation
import Testing

struct HouseTests {
  @Test func `a room imports only what the house allows it`() throws {
    var checked = 0

    for (room, allowed) in House.rooms {
      for file in try House.files(of: room) {
        for module in House.imports(of: file.text) {
          let isAllowed = allowed.contains(module) || (room != "Tekseru" && House.anywhere.contains(module))
          #expect(isAllowed, "\(room)/\(file.path) imports \(module)")
          checked += 1
        }
      }
    }

    #expect(checked > 100)
  }

  @Test func `every room of Sources has its place in the house`() throws {
    #expect(Set(try House.folders(in: "Sources")) == Set(House.rooms.keys))
  }

  @Test func `the top level holds Sources, Tests, Units and Samples and no other folder`() throws {
    let folders = try House.folders(in: ".").filter { !$0.hasPrefix(".") }

    #expect(Set(folders).isSubset(of: ["Sources", "Tests", "Units", "Samples"]))
  }

  @Test func `no source forces, ignores or leaves a thing undone`() throws {
    var checked = 0

    for room in House.rooms.keys {
      for file in try House.files(of: room) {
        for slip in ["try!", "as!", "fatalError(", "TODO", "FIXME", "Task.detached"] {
          #expect(!file.text.contains(slip), "\(room)/\(file.path) has \(slip)")
        }
        checked += 1
      }
    }

    #expect(checked > 100)
  }
}
