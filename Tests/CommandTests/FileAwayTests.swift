import Foundation
import Testing

@Suite struct FileAwayTests {
  @Test func `a recorded file goes to the folder, a refused one stays`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1"), to: "in/sub/good.json")
    try place.write("{", to: "in/bad.json")

    let answer = try place.tekseru("file", "--move-to", "filed", "in")

    #expect(answer.status == 65)
    #expect(place.exists("filed/sub/good.json"))
    #expect(!place.exists("in/sub/good.json"))
    #expect(place.exists("in/bad.json"))
    #expect(!place.exists("filed/bad.json"))
  }

  @Test func `a file never replaces another`() throws {
    let place = try Workplace.withRegistry()
    try place.write("older", to: "filed/june.json")
    try place.write(Papers.inspection("INS-1"), to: "june.json")

    try place.tekseru("file", "--move-to", "filed", "june.json")

    #expect(try place.read("filed/june.json") == "older")
    #expect(try place.read("filed/june-2.json") == Papers.inspection("INS-1"))
  }

  @Test func `names are bytes: line feeds and what is no UTF-8`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1"), to: "one")
    try place.write(Papers.inspection("INS-2"), to: "two")

    let answer = try place.shell(
      #"""
      mkdir in && mv one "$(printf 'in/a\nb.json')" && mv two "$(printf 'in/bad\377.json')" &&
      "$TEKSERU" file --output json --move-to filed in && ls filed | wc -l &&
      "$TEKSERU" check --output json "$(printf 'filed/bad\377.json')"
      """#)

    #expect(answer.status == 0)
    #expect(answer.all("outcome") == ["recorded", "recorded", "alreadyRecorded"])
    #expect(answer.all("file").last == #"filed/bad\xFF.json"#)
  }

  @Test func `links and pipes are refused and not opened`() throws {
    let place = try Workplace.withRegistry()
    try place.write(Papers.inspection("INS-1"), to: "real.json")

    let answer = try place.shell(
      #"""
      mkdir in && ln -s ../real.json in/link.json && mkfifo in/pipe.json && ln -s . in/folder
      timeout 20 "$TEKSERU" file --output json in in/link.json in/pipe.json
      """#)

    #expect(answer.status == 65)
    #expect(answer.all("outcome") == Array(repeating: "refused", count: 5))
    #expect(answer.all("document") == Array(repeating: "<null>", count: 5))
    #expect(try place.tekseru("inspections", "--output", "json").lines.isEmpty)
  }

  @Test func `dot files and files of no known format are left alone in a folder`() throws {
    let place = try Workplace.withRegistry()
    try place.write("x", to: "in/.hidden.json")
    try place.write("x", to: "in/notes.txt")

    let answer = try place.tekseru("file", "in")

    #expect(answer.status == 0)
    #expect(answer.complaints.contains("notes.txt"))
    #expect(!answer.complaints.contains("hidden"))
    #expect(try place.tekseru("file", "in/notes.txt").status == 65)
  }

  @Test func `a file that is not there is an error of the system`() throws {
    let place = try Workplace.withRegistry()

    #expect(try place.tekseru("file", "nowhere.json").status == 74)
  }
}
