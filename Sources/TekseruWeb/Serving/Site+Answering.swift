import Logging
import Tekseru
import TekseruLanguage
import TekseruPhotos
import TekseruRegister
import TekseruSocket

/// How a page is answered: who asks is found out, the register is read as of one moment, and the page is written.
extension Site {
  /// Reads a page's values from the register.
  typealias Reading = @Sendable (Desk) throws(PageFailure) -> Page
  /// Judges a form; the problems are those that its document was refused for, none at first.
  typealias Judging = @Sendable (Desk, [Problem]) throws(PageFailure) -> Step

  /// A page to look at, for those who have come in.
  func show(_ path: String, _ reading: @escaping Reading) -> SocketRoute {
    .get(path) { request in
      await self.insideAnswer(request) { desk throws(PageFailure) in .show(try reading(desk)) }
    }
  }

  /// A file or a paper to take along, for those who have come in.
  func hand(_ path: String, _ reading: @escaping @Sendable (Desk) throws(PageFailure) -> SocketAnswer) -> SocketRoute {
    .get(path) { request in
      await self.insideAnswer(request) { desk throws(PageFailure) in .hand(try reading(desk)) }
    }
  }

  /// A form to send, for those who have come in.
  func take(_ path: String, _ judging: @escaping Judging) -> SocketRoute {
    .post(path, largest: Site.photoPaths.contains(path) ? Site.photoLimits : nil) { request in
      guard !Visit.isForeign(request) else { return await self.failure(.stale, request) }
      return await self.insideAnswer(request, isForm: true) { desk throws(PageFailure) in
        try judging(desk, [])
      } again: {
        desk, problems throws(PageFailure) in
        try judging(desk, problems)
      }
    }
  }

  /// What a reading of the register leads to, once it is over and the desk is gone.
  enum Written: Sendable {
    case answer(SocketAnswer)
    case file(Submission, next: String)
    case keep(Keeping)
    case act(HouseAct)
  }

  func insideAnswer(
    _ request: SocketRequest, isForm: Bool = false,
    _ first: @escaping @Sendable (Desk) throws(PageFailure) -> Step, again: Judging? = nil
  ) async -> SocketAnswer {
    var visit: Visit
    do { visit = try await self.visit(request) } catch { return await failure(.register(.busy), request) }
    guard visit.code != nil else { return noted(toEnter(visit, isForm: isForm), visit, request) }
    if isForm, !visit.isOwnForm { return await stale(visit, request) }
    if isForm, Site.photoPaths.contains(visit.path) { visit.photos = SentPhoto.all(in: visit.form) }
    let written = await write(visit, first)
    if case .success = written, let reason = await keepPhotos(of: visit) {
      return await failure(reason, request, visit)
    }
    switch written {
    case .success(.answer(let answer)): return noted(answer, visit, request)
    case .failure(let reason): return await failure(reason, request, visit)
    case .success(.file(let submission, let next)):
      return await filed(submission, next, visit, request, again)
    case .success(.keep(let keeping)): return await perform(keeping, visit, request)
    case .success(.act(let act)): return await perform(act, visit, request)
    }
  }

  /// A form that was open while the visitor logged out and in again. An inspection comes back with what was typed, to be sent
  /// once more; nothing is done with it.
  private func stale(_ visit: Visit, _ request: SocketRequest) async -> SocketAnswer {
    guard visit.path == InspectionForm.address else { return await failure(.stale, request, visit) }
    let written = await write(visit) { desk throws(PageFailure) in .show(try InspectionForm(desk).notSent) }
    guard case .success(.answer(let answer)) = written else { return await failure(.stale, request, visit) }
    return noted(answer, visit, request)
  }

  /// Keeps the photos of a form that the visitor may send, before anything names them; gives why they are not kept.
  private func keepPhotos(of visit: Visit) async -> PageFailure? {
    let photos = visit.photos.compactMap { try? $0.photo.get() }
    return photos.isEmpty ? nil : await keep(photos, of: visit.code ?? "")
  }

  /// Keeps photos that somebody brings; gives why they are not kept.
  func keep(_ photos: [Photo], of account: String) async -> PageFailure? {
    let bytes = photos.reduce(0) { $0 + $1.bytes.count }
    guard photoDesk.admits(bytes: bytes, of: account, on: settings.now().day) else {
      return .tooMany(seconds: 86_400)
    }
    return await photoDesk.keep(photos) ? nil : .register(.diskFull)
  }

  private func filed(
    _ submission: Submission, _ next: String, _ visit: Visit, _ request: SocketRequest, _ again: Judging?
  ) async -> SocketAnswer {
    switch await settings.file(submission) {
    case .failure(let reason): return await failure(.register(reason), request, visit)
    case .success(let receipts):
      let problems = receipts.flatMap { $0.problems + $0.outcomes.flatMap(\.problems) }
      guard receipts.contains(where: \.isRefused) else {
        await forget(visit)
        return noted(.goTo(next), visit, request)
      }
      let step = await write(visit) { desk throws(PageFailure) in
        guard let again else { throw .stale }
        return try again(desk, problems)
      }
      guard case .success(.answer(var answer)) = step else { return await failure(.stale, request, visit) }
      answer.status = 422
      return noted(answer, visit, request)
    }
  }

  /// Reads as of one moment, and writes the page on the same thread.
  func write(
    _ visit: Visit, _ step: @escaping @Sendable (Desk) throws(PageFailure) -> Step
  ) async -> Result<Written, PageFailure> {
    let views = views
    return await atDesk(visit) { desk throws(PageFailure) in
      switch try step(desk) {
      case .show(let page):
        let frame = Frame(visit, language: desk.language, holder: desk.holder, rights: desk.rights)
        return .answer(.page(views.html(page, in: frame), page))
      case .hand(let answer): return .answer(answer)
      case .file(let draft, let next): return .file(draft.submission(by: desk.holder.code), next: next)
      case .submit(let submission, let next): return .file(submission, next: next)
      case .keep(let keeping): return .keep(keeping)
      case .act(let act): return .act(act)
      }
    }
  }

  /// Reads the register for somebody who has come in; nothing is found for who is not in it any more.
  func atDesk<Answer: Sendable>(
    _ visit: Visit, _ body: @escaping @Sendable (Desk) throws(PageFailure) -> Answer
  ) async -> Result<Answer, PageFailure> {
    let (settings, clocks) = (settings, clocks)
    return await room.read { reader throws(PageFailure) in
      let holder: Officeholder?
      do throws(ListFailure) { holder = try reader.officeholder(visit.code ?? "", on: settings.today()) } catch {
        throw PageFailure(error)
      }
      guard let holder else { throw .notFound }
      return try body(Desk(reader, holder, visit, settings, clocks))
    }
  }

  /// Finds out who asks.
  func visit(_ request: SocketRequest) async throws -> Visit {
    var visit = Visit(request)
    if !visit.isNew {
      let (secret, now) = (visit.secret, settings.now())
      visit.code = try await access.ask { file throws(SQLFailure) in try file.visitor(secret, at: now) }
    }
    return visit
  }

  /// A page without the register: for those who have not come in, and for what cannot be shown.
  func answer(_ page: Page, _ visit: Visit) -> SocketAnswer {
    let frame = Frame(visit, language: language(of: visit))
    return .page(views.html(page, in: frame), page)
  }

  /// The language of a visitor of whom the register is not asked.
  func language(of visit: Visit) -> Language { visit.language ?? settings.language }

  /// Nothing is here.
  func nothing(at request: SocketRequest) async -> SocketAnswer {
    guard request.path.hasPrefix("/api/") else { return await failure(.notFound, request) }
    let answer = ProgramFailure.page(.notFound).answer
    note(answer, request, account: "", address: Visit(request).address)
    return answer
  }

  /// Says why a page is not shown, in words that tell nothing of what is there.
  func failure(_ reason: PageFailure, _ request: SocketRequest, _ known: Visit? = nil) async -> SocketAnswer {
    let visit = known ?? Visit(request)
    let (title, sentence) = (reason.title(in: language(of: visit)), reason.sentence(in: language(of: visit)))
    @Sendable func page() -> Page {
      var page = Page(.failure, title: title, ["sentence": sentence])
      page.status = reason.status
      return page
    }
    if case .register(let failure) = reason { log.error("The page cannot read or write the register: \(failure)") }
    var answer = answer(page(), visit)
    if visit.code != nil, reason.isOfVisitor,
      case .success(.answer(let framed)) = await write(visit, { _ throws(PageFailure) in .show(page()) })
    {
      answer = framed
    }
    if case .tooMany(let seconds) = reason { answer.fields.append(.init("Retry-After", "\(seconds)")) }
    return noted(answer, visit, request)
  }

  /// Sends somebody to the door who has not come in, and remembers where they wanted to go.
  func toEnter(_ visit: Visit, isForm: Bool) -> SocketAnswer {
    let query = visit.query.sorted { $0.key < $1.key }.map { "\($0.key)=\(Link.encoded($0.value))" }
    let wanted = visit.path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    if isForm { return .goTo("/enter?lost=1") }
    return .goTo(wanted == "/" ? "/enter" : "/enter?next=\(Link.encoded(wanted))")
  }

  /// Notes an answer in the access log: who asked for what, never what stood there.
  func note(_ answer: SocketAnswer, _ request: SocketRequest, account: String, address: String) {
    log.info(
      "\(request.path) \(answer.status)",
      metadata: [
        "path": .string(request.path), "status": .stringConvertible(answer.status), "account": .string(account),
        "address": .string(address), "bytes": .stringConvertible(answer.body.count),
      ])
  }

  /// Notes an answer, and hands the visitor's cookie out where it is new.
  func noted(_ answer: SocketAnswer, _ visit: Visit, _ request: SocketRequest) -> SocketAnswer {
    note(answer, request, account: visit.code ?? "", address: visit.address)
    var answer = answer
    let handsOut = answer.fields.contains { $0.value.hasPrefix("\(Cookies.visitor)=") }
    if visit.isNew && !handsOut { answer.fields.append(Cookies.handOut(Cookies.visitor, visit.secret.text, for: nil)) }
    return answer
  }
}

extension SocketAnswer {
  /// A page, which no proxy keeps, and no browser but a form to go back to.
  static func page(_ html: String, _ page: Page) -> SocketAnswer {
    SocketAnswer(
      status: page.status, contentType: "text/html; charset=utf-8", body: Array(html.utf8),
      fields: [.init("Cache-Control", page.isKept ? "private, no-cache" : "no-store")])
  }

  /// Sends the browser on to an address of ours.
  static func goTo(_ address: String) -> SocketAnswer {
    SocketAnswer(
      status: 303, contentType: "text/plain", body: [],
      fields: [.init("Location", address), .init("Cache-Control", "no-store")])
  }
}
