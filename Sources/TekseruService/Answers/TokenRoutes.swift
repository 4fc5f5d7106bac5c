import TekseruRegister
import TekseruSocket
import TekseruWeb

/// Tokens of programs; only those ask about them who could write to the register's file themselves.
extension DaemonRoutes {
  var aboutTokens: [SocketRoute] {
    [
      .get("/tokens") { request in await forTrusted(request) { site, _ in await list(site) } },
      .post("/tokens") { request in await forTrusted(request) { await make($0, request, by: $1) } },
      .post("/tokens/revoke") { request in await forTrusted(request) { await revoke($0, request, by: $1) } },
    ]
  }

  private func forTrusted(
    _ request: SocketRequest, _ answer: (Site, String) async -> SocketAnswer
  ) async -> SocketAnswer {
    guard let peer = request.peer, peer.isTrusted else {
      return .refusal(403, "Only root and the daemon's user may.")
    }
    guard let site else { return .refusal(409, "There is no page: the configuration says so.") }
    return await answer(site, peer.userName)
  }

  private func make(_ site: Site, _ request: SocketRequest, by maker: String) async -> SocketAnswer {
    guard let name = request.query["name"], let organization = request.query["organization"],
      let scope = request.query["scope"].flatMap(TokenScope.init(rawValue:))
    else { return .refusal(400, "Whose token, where, and for what?") }
    switch await site.makeToken(name, scope, at: organization, by: maker) {
    case .success(let token): return .text(token)
    case .failure(.nameUnfit): return .refusal(400, "The name cannot be a program's.")
    case .failure(.nameTaken): return .refusal(422, "The name is another's.")
    case .failure(.organizationUnknown): return .refusal(404, "The register knows no organization of this code.")
    case .failure(.register(let failure)): return .failure(failure)
    }
  }

  private func list(_ site: Site) async -> SocketAnswer {
    switch await site.programs() {
    case .failure(let failure): return .failure(failure)
    case .success(let programs):
      return TokenRow.answer(
        programs.map { program in
          TokenRow(
            name: program.name, scope: program.scope, organization: program.organization,
            madeBy: program.madeBy, made: program.madeAt, seen: program.seenAt)
        })
    }
  }

  private func revoke(_ site: Site, _ request: SocketRequest, by revoker: String) async -> SocketAnswer {
    switch await site.revokeToken(request.query["name"] ?? "", by: revoker) {
    case .failure(let failure): .failure(failure)
    case .success(true): .text("")
    case .success(false): .refusal(404, "There is no token of this name.")
    }
  }
}
