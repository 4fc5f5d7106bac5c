import Foundation
import Tekseru
import Testing

struct ReadmeTests {
  @Test func `every example of the README says what the README says`() throws {
    let examples = try Page("README.md").examples
    let mark = "\u{1}"
    let script = examples.map { "{ \($0.command)\n}; s=$?; printf '\\001'; (exit $s)" }.joined(separator: "\n")

    let answers = try Terminal().run(script).text.components(separatedBy: mark)

    #expect(examples.count > 15)
    #expect(answers.count == examples.count + 1)
    for (example, said) in zip(examples, answers) {
      #expect(example.isAnswered(by: said), "$ \(example.command)\nsays:\n\(said)")
    }
  }

  @Test func `an example that says something else is found out`() {
    let example = Example(command: "", answer: "head 3:…\n…\nend\n")

    #expect(example.isAnswered(by: "head 3:ab\none\ntwo\nend\n"))
    #expect(example.isAnswered(by: "head 3:\nend"))
    #expect(!example.isAnswered(by: "head 4:ab\nend\n"))
    #expect(!example.isAnswered(by: "head 3:ab\nend\nmore\n"))
    #expect(!example.isAnswered(by: ""))
  }

  @Test func `the README names every command`() throws {
    let readme = try Project.text(of: "README.md")
    let commands = try CommandHelp.commands()

    #expect(commands.count >= 20)
    for command in commands {
      let name = command.commandName
      #expect(readme.contains("`tekseru \(name)") || readme.contains("`\(name)`"), "README.md lacks tekseru \(name)")
    }
  }

  @Test func `the README names every exit code`() throws {
    let readme = try Project.text(of: "README.md")
    let codes = try Project.exitCodes()

    #expect(codes.count >= 8)
    for code in codes { #expect(readme.contains("\n| \(code) |"), "README.md lacks exit code \(code)") }
  }

  @Test func `the README names every room of the house`() throws {
    let readme = try Project.text(of: "README.md")
    let rooms = try Project.names(in: "Sources")

    #expect(rooms.count >= 8)
    for room in rooms { #expect(readme.contains("`\(room)`"), "README.md lacks the room \(room)") }
  }

  @Test func `the README names everything that the package depends on`() throws {
    let readme = try Project.text(of: "README.md")
    let package = try Project.text(of: "Package.swift")
    let urls = package.components(separatedBy: ".package(url: \"").dropFirst().compactMap {
      $0.components(separatedBy: "\"").first
    }

    #expect(urls.count >= 2)
    for url in urls { #expect(readme.contains(url), "README.md lacks \(url)") }
  }

  @Test func `the library's example is the one that is compiled here`() throws {
    let example = try Project.text(of: "Tests/DocumentationTests/LibraryExample.swift")

    #expect(try Page("README.md").blocks("swift").map { $0 + "\n" } == [example])
  }

  @Test func `the library's example gives what the README says`() throws {
    let said = try tell(on: try Day("2026-03-30")).joined(separator: "\n")

    #expect(try Page("README.md").blocks("text").contains(said), "\(said)")
  }

  @Test func `every page that the README points to is there`() throws {
    let links = try Project.text(of: "README.md").components(separatedBy: "](").dropFirst().compactMap {
      $0.components(separatedBy: ")").first
    }.filter { !$0.hasPrefix("http") }

    #expect(links.count >= 5)
    for link in links {
      #expect(FileManager.default.fileExists(atPath: Project.root.appending(path: link).path), "\(link)")
    }
  }
}
