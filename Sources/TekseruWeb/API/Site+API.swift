import Logging
import Tekseru
import TekseruRegister
import TekseruReports
import TekseruSocket

/// What programs ask for: with a token instead of a cookie, in JSON instead of pages.
extension Site {
  var programRoutes: [SocketRoute] {
    Operation.all.map { operation in
      operation.method == "GET"
        ? .get(operation.path) { await self.answer($0, operation) }
        : .post(operation.path, largest: operation.largest) { await self.answer($0, operation) }
    }
  }

  /// Says to a program in its way, and to anybody else in a sentence, that a request is not taken as it is.
  static func refuse(_ path: String, _ status: Int, _ sentence: String) -> SocketAnswer {
    path.hasPrefix("/api/") ? .problem(status, sentence) : .refusal(status, sentence)
  }

  private func answer(_ request: SocketRequest, _ operation: Operation) async -> SocketAnswer {
    if case .description = operation.result {
      return SocketAnswer.kept(Array(Operation.openAPI.utf8), "application/json", request)
    }
    let visit = Visit(request)
    var name = ""
    let answer: SocketAnswer
    do throws(ProgramFailure) {
      let program = try await program(request)
      name = program.name
      try operation.check(visit.query)
      answer =
        switch operation.result {
        case .receipts: try await file(request, visit, program)
        case .photo: try await keep(request, program)
        default: try await read(operation, request, visit, program)
        }
    } catch {
      answer = error.answer
    }
    note(answer, request, account: name, address: visit.address)
    return answer
  }

  /// Whose token a request shows.
  private func program(_ request: SocketRequest) async throws(ProgramFailure) -> Program {
    let words = (request.fields["authorization"] ?? "").split(separator: " ").map(String.init)
    guard words.count == 2, words[0].lowercased() == "bearer", let secret = Secret(words[1]) else { throw .noToken }
    let now = settings.now()
    let found: Program?
    do {
      found = try await access.ask { file throws(SQLFailure) in try file.program(secret, at: now) }
    } catch {
      throw .page(.register(.busy))
    }
    guard let found else { throw .noToken }
    return found
  }

  private func read(
    _ operation: Operation, _ request: SocketRequest, _ visit: Visit, _ program: Program
  ) async throws(ProgramFailure) -> SocketAnswer {
    let (settings, clocks) = (settings, clocks)
    let found = await room.read { reader throws(PageFailure) in
      let desk = Desk(reader, program, visit, settings, clocks)
      return if case .object = operation.result {
        try ProgramEntry(desk).answer(to: request)
      } else {
        try ProgramList(desk, operation, program).answer(to: request)
      }
    }
    do { return try found.get() } catch { throw .page(error) }
  }

  /// Files documents by the one door, once all of them are for this program.
  private func file(
    _ request: SocketRequest, _ visit: Visit, _ program: Program
  ) async throws(ProgramFailure) -> SocketAnswer {
    let submission = try ProgramFiling.submission(request, visit, program)
    let (settings, clocks) = (settings, clocks)
    let verdict = await room.read { reader throws(PageFailure) in
      try Desk(reader, program, visit, settings, clocks).verdict(on: submission)
    }
    let refused: ProgramFailure?
    do { refused = try verdict.get() } catch { throw .page(error) }
    if let refused { throw refused }
    switch await settings.file(submission) {
    case .failure(let reason): throw .page(.register(reason))
    case .success(let receipts): return ProgramFiling.answer(receipts, in: language(of: visit))
    }
  }
}

extension Operation {
  /// Makes sure that only words that are known here stand behind the question mark, and what may stand there.
  func check(_ query: [String: String]) throws(ProgramFailure) {
    for (name, text) in query.sorted(by: { $0.key < $1.key }) {
      guard let parameter = parameters.first(where: { $0.name == name }) else { throw .unknownWord(name) }
      guard parameter.takes(text) else { throw .wrongValue(of: name) }
    }
    if case .object = result, query["sequence"] == nil { throw .missing("sequence") }
  }
}

extension Desk {
  /// What a program sees: the register as of one moment, with its rights.
  init(
    _ reader: RegisterReader, _ program: Program, _ visit: Visit, _ settings: Site.Settings, _ clocks: TestClocks
  ) {
    self.init(
      reader, Officeholder(code: program.name, name: program.name), visit, settings, clocks,
      rights: Rights(program.scope, at: program.organization))
  }
}

extension SocketAnswer {
  /// An answer that its reader may keep, and ask later whether it still holds.
  static func kept(
    _ body: [UInt8], _ contentType: String, _ request: SocketRequest, _ fields: [Field] = []
  ) -> SocketAnswer {
    let hash = SHA256.hash(body + fields.flatMap { Array($0.value.utf8) })
    let tag = "\"\(SHA256.hexadecimal(hash.prefix(16)))\""
    let known = (request.fields["if-none-match"] ?? "").split(separator: ",").map { $0.filter { $0 != " " } }
    let isKnown = known.contains { $0 == "*" || $0 == tag || $0 == "W/" + tag }
    return SocketAnswer(
      status: isKnown ? 304 : 200, contentType: contentType, body: isKnown ? [] : body,
      fields: fields + [
        Field("ETag", tag), Field("Cache-Control", "private, no-cache"), Field("Vary", "Authorization"),
      ])
  }
}
