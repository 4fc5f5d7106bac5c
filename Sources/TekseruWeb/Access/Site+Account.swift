import Logging
import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruSocket

/// The visitor's own account: another password, and the way to the second factor.
extension Site {
  var account: [SocketRoute] {
    [
      showOwn("/account") { _, visit, request in await self.showAccount(visit, request) },
      takeOwn("/account/password") { try await self.changePassword($0, $1, $2) },
    ]
  }

  private func showAccount(_ visit: Visit, _ request: SocketRequest, problem: String? = nil) async -> SocketAnswer {
    await shown(visit, request) { desk throws(PageFailure) in
      let shortest = ["count": Argument.number(Password.shortest)]
      var page = Page(
        .account, title: desk.text("page.ownAccount"),
        [
          "code": desk.holder.code, "shortest": Password.shortest, "rule": desk.text("page.passwordRule", shortest),
          "notice": visit.query["changed"] == "1" ? desk.text("page.passwordChanged") as Any : false,
          "hasProblems": problem != nil, "problems": problem.map { [desk.text($0, shortest)] } ?? [],
        ])
      if problem != nil { page.status = 422 }
      return page
    }
  }

  /// Changes the password of who knows the old one. Every session ends, and another begins here: who may have learned the
  /// secret of one is out.
  private func changePassword(_ code: String, _ visit: Visit, _ request: SocketRequest) async throws -> SocketAnswer {
    let password = visit.form.typed("password")
    if let weakness = Password.weakness(of: password, repeated: visit.form.typed("repeated"), account: code) {
      return await showAccount(visit, request, problem: weakness.sentence)
    }
    guard try await isOwner(code, visit) else {
      return await showAccount(visit, request, problem: "page.password.other")
    }
    guard let secret = try await access.change(in: visit.secret, to: password, at: settings.now()) else {
      return noted(.goTo("/enter"), visit, request)
    }
    log.notice("A password was changed", metadata: ["account": .string(code), "address": .string(visit.address)])
    return noted(letIn(secret, to: "/account?changed=1"), visit, request)
  }
}

extension Views.Template {
  /// The visitor's own account.
  static let account = Views.Template(
    name: "account",
    text: """
      {{> notice}}{{> problems}}
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
