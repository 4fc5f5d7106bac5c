import Logging
import Tekseru
import TekseruRegister
import TekseruSocket

/// The pages of the administrator, which show and change what no document says.
extension Site {
  var administration: [SocketRoute] {
    [
      show("/administration") { desk throws(PageFailure) in try PeoplePage(desk).page },
      .get("/administration/person") { await self.person($0) },
      .get("/administration/house") { await self.house($0) },
      take("/administration/invitations") { desk, _ throws(PageFailure) in
        .act(.invite(try desk.requireAccount(of: desk.visit.form["code"]).code))
      },
      take("/administration/sessions/end") { desk, _ throws(PageFailure) in
        .act(.endSessions(of: try desk.requireAccount(of: desk.visit.form["code"]).code))
      },
      take("/administration/verify") { desk, _ throws(PageFailure) in
        guard try desk.mayEverywhere(.administer) else { throw .notFound }
        return .act(.verify)
      },
    ]
  }

  private func person(_ request: SocketRequest) async -> SocketAnswer {
    let (code, now) = (request.query["code"] ?? "", settings.now())
    let account = try? await access.ask { file throws(SQLFailure) in try file.state(of: code, at: now) }
    return await insideAnswer(request) { desk throws(PageFailure) in
      guard let account else { throw .register(.busy) }
      return .show(try PersonPage(desk, code, account).page)
    }
  }

  /// The inboxes are asked only for who may see them.
  private func house(_ request: SocketRequest) async -> SocketAnswer {
    var isTheirs = false
    if let visit = try? await visit(request) {
      let may = await atDesk(visit) { desk throws(PageFailure) in try desk.mayEverywhere(.administer) }
      isTheirs = (try? may.get()) ?? false
    }
    let waiting = isTheirs ? await settings.house.waiting() : []
    let (state, configuration) = (check.state, settings.house.configuration())
    return await insideAnswer(request) { desk throws(PageFailure) in
      .show(try HousePage(desk, waiting: waiting, check: state, configuration: configuration).page)
    }
  }

  /// Does what an administrator asked for, and says so in the journal.
  func perform(_ act: HouseAct, _ visit: Visit, _ request: SocketRequest) async -> SocketAnswer {
    switch act {
    case .invite(let code): return await showInvitation(of: code, visit, request)
    case .endSessions(let code):
      do {
        try await access.ask { file throws(SQLFailure) in try file.endAll(of: code) }
      } catch {
        return await failure(.register(.busy), request, visit)
      }
      log.notice(
        "The sessions of somebody were ended",
        metadata: ["account": .string(code), "by": .string(visit.code ?? "")])
      return noted(.goTo(Link.person(code) + "&ended=1"), visit, request)
    case .verify:
      check.start()
      return noted(.goTo("/administration/house"), visit, request)
    }
  }

  private func showInvitation(of code: String, _ visit: Visit, _ request: SocketRequest) async -> SocketAnswer {
    switch await invite(code, by: visit.code ?? "") {
    case .failure(let reason): return await failure(.register(reason), request, visit)
    case .success(nil): return await failure(.notFound, request, visit)
    case .success(let invitation?):
      let now = settings.now()
      let account = try? await access.ask { file throws(SQLFailure) in try file.state(of: code, at: now) }
      let written = await write(visit) { desk throws(PageFailure) in
        .show(try PersonPage(desk, code, account ?? Account(), link: invitation.link).page)
      }
      guard case .success(.answer(let answer)) = written else { return await failure(.notFound, request, visit) }
      return noted(answer, visit, request)
    }
  }
}
