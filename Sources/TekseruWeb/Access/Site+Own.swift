import Tekseru
import TekseruRegister
import TekseruSocket

/// Pages and forms about the visitor's own account: what they show and change is not in the register.
extension Site {
  /// What somebody who has come in sees or does, under the code of their account.
  typealias OwnAnswer = @Sendable (_ code: String, Visit, SocketRequest) async throws -> SocketAnswer

  /// A page to look at.
  func showOwn(_ path: String, _ body: @escaping OwnAnswer) -> SocketRoute {
    .get(path) { await self.ownAnswer($0, isForm: false, body) }
  }

  /// A form to send.
  func takeOwn(_ path: String, _ body: @escaping OwnAnswer) -> SocketRoute {
    .post(path) { await self.ownAnswer($0, isForm: true, body) }
  }

  private func ownAnswer(_ request: SocketRequest, isForm: Bool, _ body: OwnAnswer) async -> SocketAnswer {
    guard let visit = try? await visit(request) else { return await failure(.register(.busy), request) }
    if isForm, Visit.isForeign(request) || !visit.isOwnForm { return await failure(.stale, request, visit) }
    guard let code = visit.code else { return noted(toEnter(visit, isForm: isForm), visit, request) }
    do { return try await body(code, visit, request) } catch {
      return await failure(error as? PageFailure ?? .register(.busy), request, visit)
    }
  }

  /// Writes a page, with what was asked of the file of accounts before.
  func shown(_ visit: Visit, _ request: SocketRequest, _ reading: @escaping Reading) async -> SocketAnswer {
    switch await write(visit, { desk throws(PageFailure) in .show(try reading(desk)) }) {
    case .success(.answer(let answer)): return noted(answer, visit, request)
    case .success: return await failure(.notFound, request, visit)
    case .failure(let reason): return await failure(reason, request, visit)
    }
  }

  /// Whether the password of the account was typed, once more; who guesses is slowed.
  func isOwner(_ code: String, _ visit: Visit) async throws -> Bool {
    let now = settings.now()
    if let slowed = slowed(code, visit, at: now) { throw slowed }
    do {
      _ = try await access.check(code, visit.form.typed("old"))
      attempts.forgive(code, from: visit.address)
      return true
    } catch Access.Refusal.wrong {
      attempts.note(code, from: visit.address, at: now)
      note("Somebody who has come in typed another password than their own", code, visit)
      return false
    } catch Access.Refusal.crowded {
      throw PageFailure.tooMany(seconds: 10)
    }
  }

  /// Why an attempt with an account has to wait after those that failed; nil when it may be made.
  func slowed(_ account: String, _ visit: Visit, at now: Instant) -> PageFailure? {
    let wait = attempts.wait(account, from: visit.address, at: now)
    return wait > 0 ? .tooMany(seconds: Int(wait / 1_000) + 1) : nil
  }
}
