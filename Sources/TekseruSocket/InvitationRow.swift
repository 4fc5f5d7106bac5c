import FoundationEssentials
public import Tekseru
import TekseruRegister

/// An invitation to the page, as `/invitations` tells it: a JSON object.
public struct InvitationRow: Hashable, Sendable {
  /// The code of who is invited.
  public var person: String
  /// Their name.
  public var name: String
  /// The link that lets them in once.
  public var link: String
  /// When it ends.
  public var ends: Instant

  /// Makes a row.
  public init(person: String, name: String, link: String, ends: Instant) {
    self.person = person
    self.name = name
    self.link = link
    self.ends = ends
  }

  /// The row as an answer.
  public var answer: SocketAnswer {
    var object = JSONObject()
    object.add("person", person)
    object.add("name", name)
    object.add("link", link)
    object.add("endsMilliseconds", Int(ends.milliseconds))
    return SocketAnswer(contentType: "application/json", body: Array((object.text + "\n").utf8))
  }
}

extension SocketClient {
  private struct Row: Decodable {
    var person: String
    var name: String
    var link: String
    var endsMilliseconds: Int64
  }

  /// Why somebody is not invited.
  public enum NotInvited: Error, Hashable, Sendable {
    /// Nobody answers there.
    case unreachable(SocketFailure)
    /// Only root and the daemon's own user may invite.
    case notAllowed
    /// The register knows nobody of that code.
    case unknown
    /// The daemon serves no page.
    case noPage
    /// It answers in a way that this program does not understand, or cannot do it at the moment.
    case notUnderstood
  }

  /// Has a daemon invite somebody of its register to the page.
  public func invite(_ person: String) throws(NotInvited) -> InvitationRow {
    let reply: Reply
    do throws(SocketFailure) {
      reply = try post("/invitations?person=\(Percent.encoded(person))", contentType: "text/plain", [])
    } catch {
      throw .unreachable(error)
    }
    switch reply.status {
    case 200: break
    case 403: throw .notAllowed
    case 404: throw .unknown
    case 409: throw .noPage
    default: throw .notUnderstood
    }
    guard let row = try? JSONDecoder().decode(Row.self, from: Data(reply.body)) else { throw .notUnderstood }
    return InvitationRow(
      person: row.person, name: row.name, link: row.link, ends: Instant(milliseconds: row.endsMilliseconds))
  }
}
