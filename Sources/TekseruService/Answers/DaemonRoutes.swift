import TekseruInbox
import TekseruLanguage
import TekseruRegister
import TekseruSocket
import TekseruWeb

/// What the daemon answers on its sockets.
struct DaemonRoutes: Sendable {
  let control: IntakeControl
  let register: String
  /// The page; nil where there is none.
  let site: Site?

  /// For everybody on this machine: how the daemon is, without a name of anybody.
  var forEverybody: [SocketRoute] {
    [
      .get("/healthz") { _ in health.answer },
      .get("/metrics") { _ in
        let page = MetricsPage(control.status, at: Clocks.monotonic)
        return .text(page.text, contentType: MetricsPage.contentType)
      },
    ]
  }

  /// For the daemon's user and group: also documents, and the names of files.
  var forGroup: [SocketRoute] {
    forEverybody + [
      .get("/waiting") { _ in .answer(await control.waiting()) },
      .post("/documents") { await file($0) }, .post("/invitations") { await invite($0) },
    ] + aboutTokens
  }

  var health: Health {
    let status = control.status
    return Health(
      isReady: status.isReady, register: register, position: status.position,
      troubles: (status.isRunning ? [] : ["starting or stopping"]) + status.troubles.map { "\($0)" })
  }

  /// Files what somebody hands over.
  ///
  /// It is filed by the user at the other end of the socket. For somebody else only those may file who could write to the
  /// register's file themselves: root and the daemon's own user.
  func file(_ request: SocketRequest) async -> SocketAnswer {
    guard let peer = request.peer else { return .refusal(403, "The system does not say who asks.") }
    let filer = peer.userName
    let named = request.query["filed-by"] ?? filer
    guard named == filer || peer.isTrusted else { return .refusal(403, "\(filer) may not file for others.") }
    let submission: Submission
    do throws(Submission.Unreadable) {
      submission = try Submission(request, filer: named)
    } catch {
      return DaemonRoutes.unreadable(error)
    }
    let language = request.query["language"].flatMap(Language.init(tag:)) ?? .en
    switch await control.submit(submission) {
    case .success(let receipts):
      let rows = ReceiptRows.write(receipts) { Sentence.sentence(for: $0, in: language) }
      return SocketAnswer(contentType: "application/x-ndjson", body: rows)
    case .failure(let failure): return .failure(failure)
    }
  }

  /// Invites somebody to the page; only those may who could write to the register's file themselves.
  func invite(_ request: SocketRequest) async -> SocketAnswer {
    guard let peer = request.peer, peer.isTrusted else {
      return .refusal(403, "Only root and the daemon's user invite.")
    }
    guard let site else { return .refusal(409, "There is no page: the configuration says so.") }
    guard let person = request.query["person"], !person.isEmpty else { return .refusal(400, "Who is invited?") }
    switch await site.invite(person, by: peer.userName) {
    case .success(let invitation?): return InvitationRow(invitation).answer
    case .success(nil): return .refusal(404, "The register knows nobody of this code.")
    case .failure(let failure): return .failure(failure)
    }
  }

  private static func unreadable(_ reason: Submission.Unreadable) -> SocketAnswer {
    switch reason {
    case .notMultipart: .refusal(400, "Documents come as multipart/form-data, a file in each part.")
    case .formatUnknown(let name):
      .refusal(415, "The format of \"\(name)\" is not known: name it .json, .yaml, .ndjson or .csv.")
    }
  }
}

extension SocketAnswer {
  /// What waits.
  fileprivate static func answer(_ files: [WaitingFile]) -> SocketAnswer {
    WaitingRow.answer(files.map { WaitingRow($0) })
  }
}

extension WaitingRow {
  init(_ file: WaitingFile) {
    var row = WaitingRow(file: file.path, inbox: file.inbox, since: file.since, owner: file.owner, state: "")
    switch file.state {
    case .settling: row.state = "settling"
    case .ready: row.state = "ready"
    case .claimed: row.state = "claimed"
    case .recorded: row.state = "recorded"
    case .ignored: row.state = "ignored"
    case .hindered(let reason):
      row.state = "hindered"
      row.reason = reason.word
      if case .system(let number) = reason { row.number = Int(number) }
    }
    self = row
  }
}

extension InvitationRow {
  fileprivate init(_ invitation: Site.Invitation) {
    self.init(person: invitation.code, name: invitation.name, link: invitation.link, ends: invitation.ends)
  }
}
