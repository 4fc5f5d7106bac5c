import TekseruPhotos
import TekseruRegister
import TekseruSocket

/// Why a program does not get what it asks for.
enum ProgramFailure: Error, Sendable {
  /// It shows no token, or one that nobody gave out.
  case noToken
  /// A word behind the question mark that is not known there.
  case unknownWord(String)
  /// What may not stand there.
  case wrongValue(of: String)
  /// A word that must stand there does not.
  case missing(String)
  /// Its documents with these numbers are about places that are not its own, or of a kind that it may not file.
  case outside([Int])
  /// Its documents say that somebody else filed them.
  case anothersName([Int])
  /// It may file nothing.
  case mayNotFile
  /// Its body is of none of the kinds that are taken there.
  case kindUnknown([String])
  /// Its body is not taken as a photo.
  case noPhoto(PhotoRefusal)
  /// The register says no.
  case page(PageFailure)

  /// The answer: one shape for all of them (RFC 9457).
  var answer: SocketAnswer {
    let (status, sentence) = said
    var answer = SocketAnswer.problem(status, sentence)
    if status == 401 { answer.fields.append(.init("WWW-Authenticate", "Bearer")) }
    if status == 503 { answer.fields.append(.init("Retry-After", "10")) }
    if case .page(.tooMany(let seconds)) = self { answer.fields.append(.init("Retry-After", "\(seconds)")) }
    return answer
  }

  private var said: (Int, String) {
    switch self {
    case .noToken: (401, "Show a token: Authorization: Bearer TOKEN.")
    case .unknownWord(let name): (400, "There is no parameter \(name) here.")
    case .wrongValue(let name): (400, "What stands at \(name) may not stand there.")
    case .missing(let name): (400, "\(name) is missing.")
    case .outside(let ordinals):
      (403, "This token may not file the documents \(ProgramFailure.list(ordinals)) of this body: nothing was filed.")
    case .anothersName(let ordinals):
      (403, "The documents \(ProgramFailure.list(ordinals)) say that somebody else filed them: nothing was filed.")
    case .mayNotFile: (403, "This token may file nothing.")
    case .kindUnknown(let kinds): (415, "A body is \(kinds.joined(separator: ", ")): say which.")
    case .noPhoto(.otherKind): (415, "The body is neither a JPEG nor a PNG.")
    case .noPhoto(.damaged): (400, "The photo is damaged, or not whole.")
    case .noPhoto(.tooLarge): (413, "The photo is too large: it may have \(Photo.mostBytes >> 20) MB.")
    case .page(.notFound): (404, "There is no such thing, or it is not for this token.")
    case .page(.tooMany): (429, "This program has brought as many photos today as one may.")
    case .page(.register(.busy)), .page(.register(.diskFull)): (503, "The register takes nothing at the moment.")
    case .page: (500, "The register cannot be read. The administrator finds the reason in the journal.")
    }
  }

  /// So many numbers tell enough.
  private static func list(_ ordinals: [Int]) -> String {
    ordinals.prefix(20).map { "\($0)" }.joined(separator: ", ") + (ordinals.count > 20 ? ", …" : "")
  }
}

extension SocketAnswer {
  /// Says to a program why something is not done.
  static func problem(_ status: Int, _ sentence: String) -> SocketAnswer {
    let titles = [
      400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
      413: "Content Too Large", 415: "Unsupported Media Type", 429: "Too Many Requests", 503: "Service Unavailable",
    ]
    var object = JSONObject()
    object.add("type", "about:blank")
    object.add("title", titles[status] ?? "Internal Server Error")
    object.add("status", status)
    object.add("detail", sentence)
    return SocketAnswer(
      status: status, contentType: "application/problem+json", body: Array(object.text.utf8),
      fields: [.init("Cache-Control", "no-store")])
  }
}
