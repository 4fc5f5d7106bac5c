import CCurl
import Glibc

/// One line to servers, by libcurl: HTTP and SMTP with TLS through one library, and connections that are used again.
///
/// It blocks, and belongs to one thread at a time.
final class Transfer {
  private let handle: UnsafeMutableRawPointer?
  private let calls: UnsafeMutablePointer<tekseru_curl_calls>
  private var outgoing: [UInt8] = []
  private var position = 0
  private var reply = TransferReply()
  private var allowed: Set<String> = []
  private var denied: String?
  private var isLeaving = false

  /// How much of an answer is kept; what comes beyond is read and dropped.
  private static let mostBody = 1 << 16
  private static let initialized: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  init() {
    handle = Transfer.initialized ? curl_easy_init() : nil
    calls = .allocate(capacity: 1)
    calls.initialize(to: tekseru_curl_calls())
    calls.pointee.owner = Unmanaged.passUnretained(self).toOpaque()
    calls.pointee.read = { owner, buffer, size in Transfer.owner(owner).give(buffer, size) }
    calls.pointee.write = { owner, bytes, size in Transfer.owner(owner).take(bytes, size) }
    calls.pointee.said = { owner, isOurs, bytes, size in Transfer.owner(owner).hear(isOurs != 0, bytes, size) }
    calls.pointee.may_connect = { owner, address in Transfer.owner(owner).mayConnect(address) ? 1 : 0 }
  }

  deinit {
    curl_easy_cleanup(handle)
    calls.deallocate()
  }

  /// Does what is asked, and gives what came of it.
  func perform(_ request: TransferRequest) -> TransferReply {
    reply = TransferReply()
    denied = nil
    isLeaving = false
    allowed = request.allowed
    guard let handle else {
      reply.failure = .transport("libcurl cannot be used")
      return reply
    }
    curl_easy_reset(handle)
    tekseru_curl_fence(handle)
    tekseru_curl_listen(handle, calls)
    let lists = configure(handle, request)
    defer { lists.forEach { curl_slist_free_all($0) } }
    let code = curl_easy_perform(handle)
    reply.status = tekseru_curl_long(handle, CURLINFO_RESPONSE_CODE)
    let wait = tekseru_curl_offset(handle, CURLINFO_RETRY_AFTER)
    reply.retryAfter = wait > 0 ? Int(wait) : nil
    if code != CURLE_OK { reply.failure = failure(code) }
    return reply
  }

  private func failure(_ code: CURLcode) -> TransferReply.Failure {
    if let denied { return .denied(denied) }
    return .transport(curl_easy_strerror(code).map { String(cString: $0) } ?? "failed")
  }

  /// Sets everything that is asked; the lists must live until it is done.
  private func configure(
    _ handle: UnsafeMutableRawPointer, _ request: TransferRequest
  ) -> [UnsafeMutablePointer<curl_slist>?] {
    tekseru_curl_set_text(handle, CURLOPT_URL, request.url)
    tekseru_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, request.limits.connect)
    tekseru_curl_set_long(handle, CURLOPT_TIMEOUT_MS, request.limits.whole)
    tekseru_curl_set_long(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, request.limits.answer / 1_000))
    if request.isEncrypted { tekseru_curl_set_long(handle, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
    if let authority = request.authority { tekseru_curl_set_text(handle, CURLOPT_CAINFO, authority) }
    if let login = request.login {
      tekseru_curl_set_text(handle, CURLOPT_USERNAME, login.user)
      tekseru_curl_set_text(handle, CURLOPT_PASSWORD, login.password.text)
    }
    switch request.action {
    case .get: return []
    case .post(let headers, let body): return [post(handle, headers, body)]
    case .mail(let from, let to, let data): return [mail(handle, from, to, data)]
    }
  }

  private func post(
    _ handle: UnsafeMutableRawPointer, _ headers: [String], _ body: [UInt8]
  ) -> UnsafeMutablePointer<curl_slist>? {
    outgoing = body
    position = 0
    tekseru_curl_set_long(handle, CURLOPT_POST, 1)
    tekseru_curl_set_long(handle, CURLOPT_POSTFIELDSIZE, body.count)
    // Without this libcurl asks first whether a larger body is wanted, and waits for an answer that seldom comes.
    let list = (headers + ["Expect:"]).reduce(nil) { curl_slist_append($0, $1) }
    tekseru_curl_set_pointer(handle, CURLOPT_HTTPHEADER, list)
    return list
  }

  private func mail(
    _ handle: UnsafeMutableRawPointer, _ from: String, _ to: String, _ data: [UInt8]
  ) -> UnsafeMutablePointer<curl_slist>? {
    outgoing = data
    position = 0
    tekseru_curl_set_long(handle, CURLOPT_UPLOAD, 1)
    tekseru_curl_set_text(handle, CURLOPT_MAIL_FROM, "<\(from)>")
    let list = curl_slist_append(nil, "<\(to)>")
    tekseru_curl_set_pointer(handle, CURLOPT_MAIL_RCPT, list)
    return list
  }

  private static func owner(_ pointer: UnsafeMutableRawPointer?) -> Transfer {
    // The struct that holds the pointer belongs to the transfer and goes with it.
    Unmanaged<Transfer>.fromOpaque(pointer.unsafelyUnwrapped).takeUnretainedValue()
  }

  private func give(_ buffer: UnsafeMutablePointer<CChar>?, _ size: Int) -> Int {
    let count = min(size, outgoing.count - position)
    guard let buffer, count > 0 else { return 0 }
    outgoing.withUnsafeBytes { bytes in
      UnsafeMutableRawPointer(buffer).copyMemory(from: bytes.baseAddress.unsafelyUnwrapped + position, byteCount: count)
    }
    position += count
    return count
  }

  private func take(_ bytes: UnsafePointer<CChar>?, _ size: Int) {
    guard let bytes, reply.body.count < Transfer.mostBody else { return }
    reply.body.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: size).prefix(Transfer.mostBody))
  }

  private func hear(_ isOurs: Bool, _ bytes: UnsafePointer<CChar>?, _ size: Int) {
    guard let bytes else { return }
    let raw = UnsafeRawBufferPointer(start: bytes, count: size)
    if isOurs {
      // The command's first word only: what follows AUTH is a secret.
      let command = String(decoding: raw.prefix(12).prefix { $0 > 0x20 }, as: UTF8.self)
      // libcurl takes its leave after a refusal; the refusal is what was answered.
      isLeaving = command == "QUIT"
      guard !isLeaving else { return }
      reply.command = command
      reply.words = ""
    } else if !isLeaving, reply.words.utf8.count < 2_000 {
      reply.words += String(decoding: raw, as: UTF8.self)
    }
  }

  private func mayConnect(_ address: UnsafePointer<sockaddr>?) -> Bool {
    guard let address else { return false }
    let (text, isLocal) = AddressGuard.judge(address)
    guard isLocal, !allowed.contains(text) else { return true }
    denied = text
    return false
  }
}
