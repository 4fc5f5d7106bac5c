import Logging
import Tekseru
import TekseruLanguage
import TekseruRegister
import TekseruSocket

/// Coming in and leaving: the only forms that file no document.
extension Site {
  var comingIn: [SocketRoute] {
    [
      .get("/enter") { await self.welcome($0) }, .post("/enter") { await self.enter($0) },
      .get("/invitation") { await self.invitation($0) }, .post("/invitation") { await self.accept($0) },
      .post("/leave") { await self.leave($0) }, .post("/language") { await self.choose($0) },
    ]
  }

  private func welcome(_ request: SocketRequest) async -> SocketAnswer {
    guard let visit = try? await visit(request) else { return await failure(.register(.busy), request) }
    if visit.code != nil { return noted(.goTo("/"), visit, request) }
    return noted(answer(enterPage(visit), visit), visit, request)
  }

  private func enterPage(_ visit: Visit, _ problem: String? = nil) -> Page {
    let language = language(of: visit)
    var page = Page(
      .enter, title: Catalogue.text("page.enter", in: language),
      [
        "next": visit.next, "account": visit.form["account"], "hasProblems": problem != nil,
        "notice": visit.query["lost"] == "1" ? Catalogue.text("page.notSent", in: language) as Any : false,
        "problems": [problem].compactMap(\.self), "shortest": Password.shortest,
      ])
    if problem != nil { page.status = 403 }
    return page
  }

  /// Lets somebody in who knows the password: with a new secret, so that one that was slipped to the browser before is
  /// worth nothing.
  private func enter(_ request: SocketRequest) async -> SocketAnswer {
    guard let visit = try? await visit(request) else { return await failure(.register(.busy), request) }
    guard !Visit.isForeign(request), visit.isOwnForm else { return await failure(.stale, request, visit) }
    let (account, now) = (String(visit.form["account"].prefix(100)), settings.now())
    if let slowed = slowed(account, visit, at: now) {
      note("Somebody has to wait before the next attempt to come in", account, visit)
      return await failure(slowed, request, visit)
    }
    do {
      let (code, hasSecondFactor) = try await access.check(account, visit.form.typed("password"))
      try await access.ask { file throws(SQLFailure) in try file.end(visit.secret) }
      if hasSecondFactor {
        var answer = SocketAnswer.goTo("/enter/code?next=\(Link.encoded(visit.next))")
        let waiting = newcomers.add(code, at: now)
        answer.fields.append(Cookies.handOut(Cookies.visitor, waiting.text, for: nil))
        return noted(answer, visit, request)
      }
      attempts.forgive(account, from: visit.address)
      let secret = try await access.ask { file throws(SQLFailure) in try file.begin(code, at: now) }
      return noted(letIn(secret, to: visit.next), entered(visit, as: code), request)
    } catch Access.Refusal.wrong {
      attempts.note(account, from: visit.address, at: now)
      note("Somebody was not let in: no such account, or another password", account, visit)
      let sentence = Catalogue.text("page.wrongPassword", in: language(of: visit))
      return noted(answer(enterPage(visit, sentence), visit), visit, request)
    } catch {
      return await failure(.tooMany(seconds: 10), request, visit)
    }
  }

  func entered(_ visit: Visit, as code: String) -> Visit {
    var visit = visit
    visit.code = code
    return visit
  }

  func letIn(_ secret: Secret, to next: String) -> SocketAnswer {
    var answer = SocketAnswer.goTo(next)
    answer.fields.append(Cookies.handOut(Cookies.visitor, secret.text, for: AccessFile.longest / 1_000))
    return answer
  }

  /// A message for the one who watches the journal. What was typed as an account may be a password typed in the wrong
  /// field: only a name that could be a code is kept.
  func note(_ message: String, _ account: String, _ visit: Visit) {
    log.warning(
      "\(message)",
      metadata: [
        "account": .string(Identifier(account).map(\.text) ?? ""), "address": .string(visit.address),
      ])
  }

  private func invitation(_ request: SocketRequest) async -> SocketAnswer {
    guard let visit = try? await visit(request), let secret = Secret(visit.query["token"]),
      let code = await invited(secret)
    else { return await failure(.invitationOver, request) }
    return noted(answer(invitationPage(visit, secret, code), visit), visit, request)
  }

  private func invited(_ secret: Secret) async -> String? {
    let now = settings.now()
    return try? await access.ask { file throws(SQLFailure) in try file.invited(secret, at: now) }
  }

  private func invitationPage(_ visit: Visit, _ secret: Secret, _ code: String, _ weakness: Password.Weakness? = nil)
    -> Page
  {
    let language = language(of: visit)
    let problem = weakness.map {
      Catalogue.text($0.sentence, in: language, ["count": .number(Password.shortest)])
    }
    var page = Page(
      .invitation, title: Catalogue.text("page.invitation", in: language),
      [
        "invitation": secret.text, "account": code, "hasProblems": problem != nil,
        "problems": [problem].compactMap(\.self), "shortest": Password.shortest,
        "rule": Catalogue.text("page.passwordRule", in: language, ["count": .number(Password.shortest)]),
      ])
    if problem != nil { page.status = 422 }
    return page
  }

  private func accept(_ request: SocketRequest) async -> SocketAnswer {
    guard let visit = try? await visit(request) else { return await failure(.register(.busy), request) }
    guard !Visit.isForeign(request), visit.isOwnForm else { return await failure(.stale, request, visit) }
    guard let secret = Secret(visit.form["invitation"]), let code = await invited(secret) else {
      return await failure(.invitationOver, request, visit)
    }
    let password = visit.form.typed("password")
    let weakness = Password.weakness(of: password, repeated: visit.form.typed("repeated"), account: code)
    if let weakness {
      return noted(answer(invitationPage(visit, secret, code, weakness), visit), visit, request)
    }
    do {
      guard let (code, begun) = try await access.accept(secret, password, at: settings.now()) else {
        return await failure(.notFound, request, visit)
      }
      log.notice("An invitation was accepted", metadata: ["account": .string(code)])
      return noted(letIn(begun, to: "/"), entered(visit, as: code), request)
    } catch {
      return await failure(.tooMany(seconds: 10), request, visit)
    }
  }

  /// Ends the session, or all sessions of the account.
  private func leave(_ request: SocketRequest) async -> SocketAnswer {
    guard let visit = try? await visit(request) else { return await failure(.register(.busy), request) }
    guard !Visit.isForeign(request), visit.isOwnForm else { return await failure(.stale, request, visit) }
    let isEverywhere = visit.form["everywhere"] == "1"
    do {
      try await access.ask { file throws(SQLFailure) in
        if isEverywhere, let code = visit.code { try file.endAll(of: code) } else { try file.end(visit.secret) }
      }
    } catch {
      return await failure(.register(.busy), request, visit)
    }
    var answer = SocketAnswer.goTo("/enter")
    answer.fields += [
      Cookies.handOut(Cookies.visitor, Secret().text, for: nil), .init("Clear-Site-Data", "\"cache\""),
    ]
    return noted(answer, visit, request)
  }

  /// Remembers the language that a visitor chose, in their browser alone.
  private func choose(_ request: SocketRequest) async -> SocketAnswer {
    let visit = Visit(request)
    guard !Visit.isForeign(request), visit.isOwnForm, let language = Language(rawValue: visit.form["language"]) else {
      return await failure(.stale, request, visit)
    }
    var answer = SocketAnswer.goTo(visit.next)
    answer.fields.append(Cookies.handOut(Cookies.language, language.rawValue, for: 365 * 86_400))
    return noted(answer, visit, request)
  }
}

extension Views.Template {
  /// Where one comes in.
  static let enter = Views.Template(
    name: "enter",
    text: """
      {{> notice}}
      <form method="post" action="/enter"><input type="hidden" name="token" value="{{token}}">
      <input type="hidden" name="next" value="{{next}}">
      <p class="field"><label for="account">{{w.page.account}}</label><input id="account" name="account" value="{{account}}" autocomplete="username" autocapitalize="characters" spellcheck="false" required maxlength="100"></p>
      <p class="field"><label for="password">{{w.page.password}}</label><input id="password" type="password" name="password" autocomplete="current-password" required maxlength="1024"></p>
      <p class="actions"><button>{{w.page.comeIn}}</button></p>
      </form>
      <p class="soft">{{w.page.noAccount}}</p>

      """)

  /// Where somebody who was invited chooses a password.
  static let invitation = Views.Template(
    name: "invitation",
    text: """
      <p>{{w.page.yourAccount}} <strong>{{account}}</strong></p>
      <form method="post" action="/invitation"><input type="hidden" name="token" value="{{token}}">
      <input type="hidden" name="invitation" value="{{invitation}}">
      <input type="text" name="account" value="{{account}}" autocomplete="username" readonly hidden>
      {{> newPassword}}
      <p class="actions"><button>{{w.page.comeIn}}</button></p>
      </form>

      """)
}
