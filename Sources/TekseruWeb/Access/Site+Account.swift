import Logging
import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruSocket

/// The visitor's own account: another password, the way to the second factor, and the sessions that go on.
extension Site {
  var account: [SocketRoute] {
    [
      showOwn("/account") { try await self.showAccount($0, $1, $2) },
      takeOwn("/account/password") { try await self.changePassword($0, $1, $2) },
      takeOwn("/account/sessions/end") { try await self.endSession($0, $1, $2) },
    ]
  }

  private func showAccount(
    _ code: String, _ visit: Visit, _ request: SocketRequest, problem: String? = nil
  ) async throws -> SocketAnswer {
    let now = settings.now()
    let sessions = try await access.ask { file throws(SQLFailure) in try file.sessions(of: code, at: now) }
    return await shown(visit, request) { desk throws(PageFailure) in
      let shortest = ["count": Argument.number(Password.shortest)]
      var page = Page(
        .account, title: desk.text("page.ownAccount"),
        [
          "code": desk.holder.code, "shortest": Password.shortest, "rule": desk.text("page.passwordRule", shortest),
          "notice": Site.notice(visit).map { desk.text($0) }.ifGiven, "sessions": sessions.map(desk.shown),
          "hasOthers": sessions.count > 1,
          "hasProblems": problem != nil, "problems": problem.map { [desk.text($0, shortest)] } ?? [],
        ])
      if problem != nil { page.status = 422 }
      return page
    }
  }

  private static func notice(_ visit: Visit) -> String? {
    if visit.query["changed"] == "1" { return "page.passwordChanged" }
    return visit.query["ended"] == "1" ? "page.sessionEnded" : nil
  }

  /// Changes the password of who knows the old one. Every session ends, and another begins here: who may have learned the
  /// secret of one is out.
  private func changePassword(_ code: String, _ visit: Visit, _ request: SocketRequest) async throws -> SocketAnswer {
    let password = visit.form.typed("password")
    if let weakness = Password.weakness(of: password, repeated: visit.form.typed("repeated"), account: code) {
      return try await showAccount(code, visit, request, problem: weakness.sentence)
    }
    guard try await isOwner(code, visit) else {
      return try await showAccount(code, visit, request, problem: "page.password.other")
    }
    guard let secret = try await access.change(in: visit.secret, to: password, at: settings.now()) else {
      return noted(.goTo("/enter"), visit, request)
    }
    log.notice("A password was changed", metadata: ["account": .string(code), "address": .string(visit.address)])
    return noted(letIn(secret, to: "/account?changed=1"), visit, request)
  }

  /// Ends one of the sessions for who types the password again: who sits at somebody else's device does not.
  private func endSession(_ code: String, _ visit: Visit, _ request: SocketRequest) async throws -> SocketAnswer {
    guard try await isOwner(code, visit) else {
      return try await showAccount(code, visit, request, problem: "page.password.other")
    }
    let name = visit.form["session"]
    try await access.ask { file throws(SQLFailure) in try file.end(name, of: code) }
    log.notice("A session was ended", metadata: ["account": .string(code), "address": .string(visit.address)])
    return noted(.goTo("/account?ended=1"), visit, request)
  }
}

extension Desk {
  /// A session as the page of the account shows it; the visitor's own is ended by leaving.
  fileprivate func shown(_ session: Session) -> [String: Any] {
    [
      "name": session.name, "begun": moment(session.begunAt), "seen": moment(session.seenAt),
      "isOwn": session.name == SHA256.hexadecimal(visit.secret.hash).uppercased(),
    ]
  }
}

extension Views.Template {
  /// The visitor's own account.
  static let account = Views.Template(
    name: "account",
    text: """
      {{> notice}}
      <p>{{w.page.yourAccount}} <strong>{{code}}</strong></p>
      <p><a href="/second-factor">{{w.page.secondFactor}}</a></p>
      <h2>{{w.page.changePassword}}</h2>
      <p class="soft">{{w.page.changePasswordAbout}}</p>
      <form method="post" action="/account/password"><input type="hidden" name="token" value="{{token}}">
      <input type="text" name="account" value="{{code}}" autocomplete="username" readonly hidden>
      <p class="field"><label for="old">{{w.page.oldPassword}}</label><input id="old" type="password" name="old" autocomplete="current-password" required maxlength="1024"></p>
      {{> newPassword}}
      <p class="actions"><button>{{w.page.changePassword}}</button></p>
      </form>
      <h2>{{w.page.ownSessions}}</h2>
      <form method="post" action="/account/sessions/end"><input type="hidden" name="token" value="{{token}}">
      <input type="text" name="account" value="{{code}}" autocomplete="username" readonly hidden>
      {{#hasOthers}}<p class="field"><label for="again">{{w.page.passwordToEnd}}</label><input id="again" type="password" name="old" autocomplete="current-password" required maxlength="1024"></p>{{/hasOthers}}
      <ul class="rows">{{#sessions}}<li><p>{{w.page.lastSeen}}: {{seen}}</p><p class="soft">{{w.page.begun}}: {{begun}}</p>
      {{#isOwn}}<p class="good">{{w.page.thisDevice}}</p>{{/isOwn}}{{^isOwn}}<p class="actions"><button class="second" name="session" value="{{name}}">{{w.page.endSession}}</button></p>{{/isOwn}}</li>
      {{/sessions}}</ul></form>

      """)

  /// Where a password is chosen, twice.
  static let newPassword = Views.Template(
    name: "newPassword",
    text: """
      <p class="field"><label for="password">{{w.page.newPassword}}</label><input id="password" type="password" name="password" autocomplete="new-password" required minlength="{{shortest}}" maxlength="1024" aria-describedby="rule"></p>
      <p id="rule" class="soft">{{rule}}</p>
      <p class="field"><label for="repeated">{{w.page.repeatPassword}}</label><input id="repeated" type="password" name="repeated" autocomplete="new-password" required maxlength="1024"></p>
      """)
}
