import HTTPTypes
import HummingbirdCore
import NIOCore

/// Answers the requests of one door, within the limits.
struct SocketResponder: Sendable {
  private let door: SocketDoor
  private let limits: SocketLimits
  private let budget: BodyBudget

  init(_ door: SocketDoor, limits: SocketLimits) {
    self.door = door
    self.limits = limits
    budget = BodyBudget(limits.bodies)
  }

  /// Answers one request.
  func respond(to request: Request, _ writer: consuming ResponseWriter, on channel: any Channel) async throws {
    let found = route(for: request)
    guard case .success(let route) = found, route.takesBody else {
      return try await send(answer(to: request, found, on: channel), to: request, writer, on: channel)
    }
    let most = route.largest?.body ?? limits.body
    let size = request.headers[.contentLength].flatMap { Int($0) } ?? most
    guard (0...most).contains(size) else {
      // Its body is read and thrown away, but not for ever.
      _ = overdue(channel)
      return try await send(tooLarge(request, most), to: request, writer, on: channel)
    }
    await budget.take(size)
    defer { budget.giveBack(size) }
    if request.headers[.expect]?.lowercased() == "100-continue" {
      try await writer.writeInformationalHead(HTTPResponse(status: .continue))
    }
    let late = overdue(channel, after: route.largest?.transfer)
    defer { late.cancel() }
    guard let body = try await collect(request.body, atMost: size) else {
      return try await send(tooLarge(request, most), to: request, writer, on: channel)
    }
    late.cancel()
    try await send(route.answer(await asked(request, body, on: channel)), to: request, writer, on: channel)
  }

  /// Why there is no route for a request; of a method, those that there are.
  private enum Missing: Error {
    case path
    case method([String])
  }

  private func route(for request: Request) -> Result<SocketRoute, Missing> {
    let here = door.routes.filter { $0.path == request.uri.path }
    let method = request.method == .head ? HTTPRequest.Method.get : request.method
    if let route = here.first(where: { $0.method == method.rawValue }) { return .success(route) }
    return .failure(here.isEmpty ? .path : .method(here.map(\.method)))
  }

  private func tooLarge(_ request: Request, _ most: Int) -> SocketAnswer {
    refusal(of: request, 413, "A request may have \(most) bytes.")
  }

  private func refusal(of request: Request, _ status: Int, _ sentence: String) -> SocketAnswer {
    door.refusing?(request.uri.path, status, sentence) ?? .refusal(status, sentence)
  }

  private func answer(to request: Request, _ found: Result<SocketRoute, Missing>, on channel: any Channel) async
    -> SocketAnswer
  {
    switch found {
    case .success(let route): await route.answer(asked(request, [], on: channel))
    case .failure(.path): await nothing(at: request, on: channel)
    case .failure(.method(let methods)): notDone(request, methods)
    }
  }

  private func notDone(_ request: Request, _ methods: [String]) -> SocketAnswer {
    var answer = refusal(of: request, 405, "This is not done here.")
    answer.fields.append(.init("Allow", methods.joined(separator: ", ")))
    return answer
  }

  private func nothing(at request: Request, on channel: any Channel) async -> SocketAnswer {
    guard let otherwise = door.otherwise else { return .refusal(404, "There is nothing here.") }
    return await otherwise(asked(request, [], on: channel))
  }

  private func asked(_ request: Request, _ body: [UInt8], on channel: any Channel) async -> SocketRequest {
    var query: [String: String] = [:]
    for (name, value) in request.uri.queryParameters { query[String(name)] = String(value) }
    var fields: [String: String] = [:]
    for field in request.headers { fields[field.name.canonicalName] = field.value }
    return SocketRequest(
      path: request.uri.path, query: query, fields: fields, contentType: request.headers[.contentType] ?? "",
      body: body, peer: await Peer.of(channel))
  }

  /// The whole body; nil when it has more bytes than it may.
  private func collect(_ body: RequestBody, atMost size: Int) async throws -> [UInt8]? {
    var bytes: [UInt8] = []
    for try await piece in body {
      guard bytes.count + piece.readableBytes <= size else { return nil }
      bytes.append(contentsOf: piece.readableBytesView)
    }
    return bytes
  }

  private func send(
    _ answer: SocketAnswer, to request: Request, _ writer: consuming ResponseWriter, on channel: any Channel
  ) async throws {
    let overdue = overdue(channel)
    defer { overdue.cancel() }
    var head = HTTPFields()
    head[.contentType] = answer.contentType
    // An answer that nothing has changed stands for one whose length it does not tell.
    if answer.status != 304 { head[.contentLength] = "\(answer.body.count)" }
    for field in door.fields(besides: answer.fields) + answer.fields {
      guard let name = HTTPField.Name(field.name), HTTPField.isValidValue(field.value) else { continue }
      head.append(HTTPField(name: name, value: field.value))
    }
    let response = HTTPResponse(status: .init(code: answer.status), headerFields: head)
    let body = request.method == .head ? [] : answer.body
    try await writer.write(response: response, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
  }

  /// Closes the connection when a transfer takes too long: whoever trickles bytes does not stay.
  private func overdue(_ channel: any Channel, after patience: Duration? = nil) -> Scheduled<Void> {
    channel.eventLoop.scheduleTask(in: TimeAmount(patience ?? limits.transfer)) { channel.close(promise: nil) }
  }
}
