import Testing

struct ChangeLogTests {
  @Test func `the change log begins with what is not released yet or with the version that the command has`() throws {
    let sections = try Project.text(of: "CHANGELOG.md").split(separator: "\n").filter { $0.hasPrefix("## ") }
    let version = try Terminal().run("tekseru --version").text.split(separator: "\n").joined()

    let newest = try #require(sections.first)
    let releases = sections.filter { $0.hasPrefix("## \(version)") }
    #expect(newest == "## Unreleased" || newest.hasPrefix("## \(version)"))
    #expect(releases.count == 1, "CHANGELOG.md lacks a section for \(version)")
  }

  @Test func `the manual is of the version that the command has`() throws {
    let version = try Terminal().run("tekseru --version").text.split(separator: "\n").joined()

    #expect(try Project.text(of: "Sources/tekseru-cli/Manual/tekseru.1").contains("\"Tekseru \(version)\""))
  }
}
