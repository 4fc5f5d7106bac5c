import TekseruDocuments
import TekseruRegister
import Testing

@testable import TekseruSocket

struct SubmissionTests {
  private func arrived(_ submission: Submission, filer: String = "aigul") throws -> Submission {
    let body = submission.multipart
    let query = Dictionary(uniqueKeysWithValues: submission.query)
    let request = SocketRequest(query: query, contentType: body.contentType, body: body.pieces.flatMap(\.self))
    return try Submission(request, filer: filer)
  }

  private func part(_ name: String, _ text: String, _ format: Format = .json) -> Submission.Part {
    Submission.Part(name: name, bytes: Array(text.utf8), format: format, filedBy: "", channel: .command)
  }

  @Test(arguments: ["june.csv", "а \"қ\"; b\r\n--x.json", "%22.json", "\\\".json"])
  func `a part arrives under the name it was sent with`(name: String) throws {
    #expect(try arrived(Submission(parts: [part(name, "{}")])).parts.map(\.name) == [name])
  }

  @Test func `the bytes of every part arrive as they were, also where they look like a boundary`() throws {
    let texts = ["", "\r\n", "--tekseru-1\r\n\r\n", "\r\n--tekseru", "a\r\n\r\nb", "\u{0}ә"]

    let arrived = try arrived(Submission(parts: texts.map { part("a", $0) }))

    #expect(arrived.parts.map { String(decoding: $0.bytes, as: UTF8.self) } == texts)
  }

  @Test(arguments: Format.allCases)
  func `a part arrives in its format`(format: Format) throws {
    #expect(try arrived(Submission(parts: [part("-", "x", format)])).parts.map(\.format) == [format])
  }

  @Test func `a portion arrives with its beginning and with what is meant of it`() throws {
    var sent = part("year.ndjson", "{}\n{}\n", .ndjson)
    sent.portion = Submission.Portion(firstLine: 901, firstOrdinal: 880)
    sent.only = [881]

    let arrived = try #require(try arrived(Submission(parts: [sent])).parts.first)

    #expect(arrived.portion == sent.portion)
    #expect(arrived.only == [881])
  }

  @Test func `every option arrives`() throws {
    let options = FilingOptions(registersUnknown: true, isAllOrNothing: true, isRehearsal: true, keepsOrder: true)

    #expect(try arrived(Submission(parts: [], options: options)).options == options)
    #expect(try arrived(Submission(parts: [])).options == FilingOptions())
  }

  @Test func `nobody gets more documents into a file than usual`() throws {
    var limits = Limits.standard
    limits.documents = 1_000_000

    #expect(try arrived(Submission(parts: [], limits: limits)).limits.documents == Limits.standard.documents)
  }

  @Test func `a part is filed by who the daemon says and not by who the sender says`() throws {
    let arrived = try arrived(Submission(parts: [part("a.json", "{}")]), filer: "asel")

    #expect(arrived.parts.map(\.filedBy) == ["asel"])
  }

  @Test func `a file as curl sends it is read by its name`() throws {
    let body =
      "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"june.yaml\"\r\n"
      + "Content-Type: application/octet-stream\r\n\r\nid: 1\r\n--b--\r\n"
    let request = SocketRequest(contentType: "multipart/form-data; boundary=b", body: Array(body.utf8))

    let part = try #require(try Submission(request, filer: "x").parts.first)

    #expect(part.name == "june.yaml")
    #expect(part.format == .yaml)
    #expect(part.bytes == Array("id: 1".utf8))
  }

  @Test(arguments: [
    ("text/plain", ""), ("multipart/form-data", "--b--\r\n"), ("multipart/form-data; boundary=b", "--c\r\n"),
    ("multipart/form-data; boundary=b", "--b\r\nX: y\r\n\r\ncut"), ("multipart/form-data; boundary=b", "--b\r\n"),
  ])
  func `a body that is written otherwise is refused whole`(contentType: String, body: String) {
    let request = SocketRequest(contentType: contentType, body: Array(body.utf8))

    #expect(throws: Submission.Unreadable.notMultipart) { try Submission(request, filer: "x") }
  }

  @Test func `a file of an unknown format is named`() {
    let body = "--b\r\nContent-Disposition: form-data; filename=\"notes.txt\"\r\n\r\nx\r\n--b--"
    let request = SocketRequest(contentType: "multipart/form-data; boundary=b", body: Array(body.utf8))

    #expect(throws: Submission.Unreadable.formatUnknown("notes.txt")) { try Submission(request, filer: "x") }
  }
}
