import Logging
import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruSocket

/// The second factor: asked for after the password, set up and given up by its owner.
extension Site {
  var secondFactor: [SocketRoute] {
    [
      .get("/enter/code") { await self.askForCode($0) }, .post("/enter/code") { await self.enterWithCode($0) },
      showOwn("/second-factor") { try await self.showSecondFactor($0, $1, $2) },
      takeOwn("/second-factor/begin") { try await self.begin($0, $1, $2) },
      takeOwn("/second-factor/confirm") { try await self.confirm($0, $1, $2) },
      takeOwn("/second-factor/end") { try await self.end($0, $1, $2) },
    ]
  }

  private func codePage(_ visit: Visit, isWrong: Bool) -> Page {
    let language = language(of: visit)
    var page = Page(
      .code, title: Catalogue.text("page.codeTitle", in: language),
      [
        "next": visit.next, "hasProblems": isWrong,
        "problems": isWrong ? [Catalogue.text("page.wrongCode", in: language)] : [],
      ])
    if isWrong { page.status = 403 }
    return page
  }

  private func askForCode(_ request: SocketRequest) async -> SocketAnswer {
    let visit = Visit(request)
    guard newcomers.code(of: visit.secret, at: settings.now()) != nil else {
      return noted(.goTo("/enter"), visit, request)
    }
    return noted(answer(codePage(visit, isWrong: false), visit), visit, request)
  }

  private func enterWithCode(_ request: SocketRequest) async -> SocketAnswer {
    let (visit, now) = (Visit(request), settings.now())
    guard !Visit.isForeign(request), visit.isOwnForm else { return await failure(.stale, request, visit) }
    guard let code = newcomers.code(of: visit.secret, at: now) else { return noted(.goTo("/enter"), visit, request) }
    if let slowed = slowed(code, visit, at: now) { return await failure(slowed, request, visit) }
    let typed = visit.form["code"]
    do {
      guard try await access.ask({ file throws(SQLFailure) in try file.useCode(typed, of: code, at: now) }) else {
        attempts.note(code, from: visit.address, at: now)
        note("Somebody was not let in: another code of the second factor", code, visit)
        return noted(answer(codePage(visit, isWrong: true), visit), visit, request)
      }
      attempts.forgive(code, from: visit.address)
      newcomers.remove(visit.secret)
      let secret = try await access.ask { file throws(SQLFailure) in try file.begin(code, at: now) }
      return noted(letIn(secret, to: visit.next), entered(visit, as: code), request)
    } catch {
      return await failure(.register(.busy), request, visit)
    }
  }

  private func showSecondFactor(
    _ code: String, _ visit: Visit, _ request: SocketRequest, problem: String? = nil, recovery: [String] = []
  ) async throws -> SocketAnswer {
    let known = try await access.ask { file throws(SQLFailure) in try file.secondFactor(code) }
    let isSettingUp = known.map { !$0.isConfirmed } ?? false
    // What a closure carries to another thread must be Sendable.
    let (key, address) = isSettingUp ? (known?.key.text, known?.key.address(of: code)) : (nil, nil)
    let isConfirmed = known?.isConfirmed ?? false
    return await shown(visit, request) { desk throws(PageFailure) in
      var page = Page(
        .secondFactor, title: desk.text("page.secondFactor"),
        [
          "code": code, "isNone": key == nil && !isConfirmed, "isConfirmed": isConfirmed, "key": key.ifGiven,
          "address": address.ifGiven, "recovery": recovery, "hasRecovery": !recovery.isEmpty,
          "hasProblems": problem != nil, "problems": problem.map { [desk.text($0)] } ?? [],
        ])
      if problem != nil { page.status = 422 }
      return page
    }
  }

  private func begin(_ code: String, _ visit: Visit, _ request: SocketRequest) async throws -> SocketAnswer {
    // Who sits at somebody else's device could set up a factor of their own, and keep its owner out.
    guard try await isOwner(code, visit) else {
      return try await showSecondFactor(code, visit, request, problem: "page.password.other")
    }
    try await access.ask { file throws(SQLFailure) in try file.beginSecondFactor(code, OneTimeKey()) }
    return noted(.goTo("/second-factor"), visit, request)
  }

  private func end(_ code: String, _ visit: Visit, _ request: SocketRequest) async throws -> SocketAnswer {
    let (now, typed) = (settings.now(), visit.form["code"])
    if let slowed = slowed(code, visit, at: now) { return await failure(slowed, request, visit) }
    guard try await access.ask({ file throws(SQLFailure) in try file.useCode(typed, of: code, at: now) }) else {
      attempts.note(code, from: visit.address, at: now)
      return try await showSecondFactor(code, visit, request, problem: "page.wrongCode")
    }
    try await access.ask { file throws(SQLFailure) in try file.endSecondFactor(code) }
    log.notice("A second factor was given up", metadata: ["account": .string(code)])
    return noted(.goTo("/second-factor"), visit, request)
  }

  private func confirm(_ code: String, _ visit: Visit, _ request: SocketRequest) async throws -> SocketAnswer {
    let (now, typed) = (settings.now(), visit.form["code"])
    let recovery = (0..<RecoveryCode.count).map { _ in RecoveryCode.new() }
    let isRight = try await access.ask { file throws(SQLFailure) in
      guard let known = try file.secondFactor(code), !known.isConfirmed,
        try file.useCode(typed, of: code, at: now)
      else { return false }
      try file.confirmSecondFactor(code, recovery: recovery)
      return true
    }
    guard isRight else { return try await showSecondFactor(code, visit, request, problem: "page.wrongCode") }
    log.notice("A second factor was set up", metadata: ["account": .string(code)])
    return try await showSecondFactor(code, visit, request, recovery: recovery)
  }
}

extension Views.Template {
  /// Where the code of the second factor is asked for.
  static let code = Views.Template(
    name: "code",
    text: """
      <form method="post" action="/enter/code"><input type="hidden" name="token" value="{{token}}">
      <input type="hidden" name="next" value="{{next}}">
      <p class="field"><label for="code">{{w.page.codeOrRecovery}}</label><input id="code" name="code" autocomplete="one-time-code" spellcheck="false" required maxlength="20"></p>
      <p class="actions"><button>{{w.page.comeIn}}</button></p></form>

      """)

  /// The second factor of the visitor's own account.
  static let secondFactor = Views.Template(
    name: "secondFactor",
    text: """
      <p>{{w.page.secondFactorAbout}}</p>
      {{#hasRecovery}}<div class="warm"><p>{{w.page.recoveryAbout}}</p><ul>{{#recovery}}<li><code>{{.}}</code></li>
      {{/recovery}}</ul></div>{{/hasRecovery}}
      {{#isNone}}<form method="post" action="/second-factor/begin"><input type="hidden" name="token" value="{{token}}">
      <input type="text" name="account" value="{{code}}" autocomplete="username" readonly hidden>
      <p class="field"><label for="old">{{w.page.yourPassword}}</label><input id="old" type="password" name="old" autocomplete="current-password" required maxlength="1024"></p>
      <p class="actions"><button>{{w.page.setUp}}</button></p></form>{{/isNone}}
      {{#key}}<p>{{w.page.keyAbout}}</p><p><code>{{key}}</code></p><p><a href="{{address}}">{{w.page.openAuthenticator}}</a></p>
      <form method="post" action="/second-factor/confirm"><input type="hidden" name="token" value="{{token}}">
      <p class="field"><label for="code">{{w.page.codeLabel}}</label><input id="code" name="code" autocomplete="one-time-code" inputmode="numeric" spellcheck="false" required maxlength="20"></p>
      <p class="actions"><button>{{w.page.confirmCode}}</button></p></form>{{/key}}
      {{#isConfirmed}}<p class="good">{{w.page.secondFactorSet}}</p>
      <form method="post" action="/second-factor/end"><input type="hidden" name="token" value="{{token}}">
      <p class="field"><label for="code">{{w.page.codeOrRecovery}}</label><input id="code" name="code" autocomplete="one-time-code" spellcheck="false" required maxlength="20"></p>
      <p class="actions"><button class="second">{{w.page.giveUp}}</button></p></form>{{/isConfirmed}}

      """)
}
