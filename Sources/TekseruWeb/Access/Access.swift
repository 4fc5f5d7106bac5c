import Glibc
import NIOPosix
import Synchronization
import Tekseru
import TekseruRegister
import TekseruSQLite

/// Who may come in. The file is asked on a thread of its own, passwords are hashed on two others: more than two at once
/// would take more memory than the daemon has.
final class Access: Sendable {
  private let file: Mutex<AccessFile>
  private let keeper = NIOThreadPool(numberOfThreads: 1)
  private let hashers = NIOThreadPool(numberOfThreads: 2)
  private let waiting = Mutex(0)

  /// More passwords do not wait to be hashed: whoever comes then is asked to come back.
  private static let mostWaiting = 16

  /// Opens the file; makes it where it is missing.
  init(path: String) throws(SQLFailure) {
    // What is kept of passwords is nobody else's to read; SQLite gives the files beside it the same rights.
    Glibc.close(open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600))
    file = Mutex(try AccessFile(try SQLiteConnection(path: path, access: .create)))
    keeper.start()
    hashers.start()
  }

  /// Ends the threads.
  func close() async {
    try? await keeper.shutdownGracefully()
    try? await hashers.shutdownGracefully()
  }

  /// Asks the file, or writes to it.
  func ask<Answer: Sendable>(
    _ body: @escaping @Sendable (AccessFile) throws(SQLFailure) -> Answer
  ) async throws -> Answer {
    try await keeper.runIfActive { try self.file.withLock { try body($0) } }
  }

  /// Why somebody does not come in.
  enum Refusal: Error {
    /// No such account, or another password.
    case wrong
    /// Too many want to come in at once.
    case crowded
  }

  /// Finds the account of who knows its password, and whether a second factor is asked for.
  ///
  /// It takes as long where there is no such account: nobody learns from it which ones there are.
  func check(_ name: String, _ password: String) async throws -> (code: String, hasSecondFactor: Bool) {
    let account = try await ask { file throws(SQLFailure) in try file.account(name) }
    let isRight = try await hashing { Password.isRight(password, kept: account?.password ?? Access.nobody) }
    guard let code = account?.code, isRight else { throw Refusal.wrong }
    let factor = try await ask { file throws(SQLFailure) in try file.secondFactor(code) }
    return (code, factor?.isConfirmed ?? false)
  }

  /// Accepts an invitation with a password, and begins a session; nil when the invitation has ended meanwhile.
  func accept(_ invitation: Secret, _ password: String, at now: Instant) async throws -> (code: String, secret: Secret)?
  {
    try await keep(password, at: now) { file, hash throws(SQLFailure) in
      try file.accept(invitation, password: hash, at: now)
    }
  }

  /// Changes the password of a session's account, and begins another session; nil when that one has ended meanwhile.
  func change(in session: Secret, to password: String, at now: Instant) async throws -> Secret? {
    try await keep(password, at: now) { file, hash throws(SQLFailure) in
      try file.changePassword(in: session, to: hash, at: now)
    }?.secret
  }

  private func keep(
    _ password: String, at now: Instant,
    _ body: @escaping @Sendable (AccessFile, _ hash: String) throws(SQLFailure) -> String?
  ) async throws -> (code: String, secret: Secret)? {
    guard let hash = try await hashing({ Password.hash(password) }) else { throw Refusal.crowded }
    return try await ask { file throws(SQLFailure) in
      guard let code = try body(file, hash) else { return nil }
      return (code, try file.begin(code, at: now))
    }
  }

  private func hashing<Answer: Sendable>(_ body: @escaping @Sendable () -> Answer) async throws -> Answer {
    let isAdmitted = waiting.withLock { waiting in
      guard waiting < Access.mostWaiting else { return false }
      waiting += 1
      return true
    }
    guard isAdmitted else { throw Refusal.crowded }
    defer { waiting.withLock { $0 -= 1 } }
    return try await hashers.runIfActive { body() }
  }

  /// What is kept for an account that does not exist: the hash of a password that nobody has.
  private static let nobody = Password.hash(Secret().text) ?? ""
}
