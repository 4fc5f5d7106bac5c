import Foundation
import Testing

struct SampleTests {
  @Test func `the samples' page and the README name every folder of samples`() throws {
    let page = try Project.text(of: "Samples/README.md")
    let readme = try Project.text(of: "README.md")
    let folders = try Project.names(in: "Samples").filter { $0 != "README.md" }

    #expect(folders.count >= 3)
    for folder in folders {
      #expect(page.contains("`\(folder)/`"), "Samples/README.md lacks \(folder)")
      #expect(readme.contains("Samples/\(folder)"), "README.md lacks Samples/\(folder)")
    }
  }

  @Test func `every inspection that the samples' page points at is in the samples`() throws {
    let words = try Project.text(of: "Samples/README.md").components(separatedBy: "`").filter {
      $0.hasPrefix("INS-") || $0.hasPrefix("ACC-") || $0.hasPrefix("STATEMENT-")
    }
    let union = try Terminal().run("cat Samples/Union/*.* Samples/Union/*/*").text

    #expect(words.count > 15)
    for word in words {
      let id = word.components(separatedBy: "/")[0]
      #expect(union.contains(id), "Samples/Union lacks \(id)")
    }
  }
}
