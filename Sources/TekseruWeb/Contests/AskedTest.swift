import Tekseru
import TekseruRegister

/// Which knowledge test an inspector takes, and the paper of the attempt that comes next.
struct AskedTest {
  let bank: TestBank
  /// The inspector's attempts, in the order in which they were started.
  let own: [TestAttempt]
  let inspector: Identifier
  private let desk: Desk

  /// Reads the query, or the form that was sent; there is nothing for whoever is not an inspector in office.
  init(_ desk: Desk) throws(PageFailure) {
    guard desk.rights.permitSomewhere(.inspect), let inspector = Identifier(desk.holder.code) else { throw .notFound }
    let id = desk.visit.query["bank"] ?? desk.visit.form["bank"]
    let test = try desk.read { () throws(ListFailure) in try desk.reader.test(id) }
    bank = test.bank
    own = test.attempts.map(\.said).filter { $0.inspector == inspector }.sorted { $0.started < $1.started }
    self.inspector = inspector
    self.desk = desk
  }

  /// Whether another attempt may be made today.
  var isOpen: Bool { own.count < bank.attempts && bank.isKeyClosed(on: desk.now.day) }

  /// The name of the next attempt's paper.
  var paperName: String { "\(bank.id) \(inspector) \(own.count + 1)" }

  /// The seed of the next attempt: asked again, the same paper comes, so that nobody draws until they like it.
  var seed: UInt64 {
    SHA256.hash(Array(paperName.utf8)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) } % (TestAttempt.seeds.upperBound + 1)
  }

  /// The next attempt's paper.
  var paper: TestPaper { TestPaper(from: bank, seed: seed, inspector: inspector) }
}
