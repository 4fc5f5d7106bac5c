import ArgumentParser
import Tekseru
import TekseruAlerts
import TekseruLanguage
import TekseruRegister
import TekseruReports
import TekseruSQLite

/// `tekseru alerts`: decides who is told, shows what would be decided, who was told, and what could not be delivered.
struct AlertsCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("alerts", example: "tekseru alerts --dry-run --as-of 2026-11-30")
  }

  @OptionGroup var shared: SharedOptions

  @Flag(help: Help.option("dry-run"))
  var dryRun = false

  @Option(help: Help.option("alerts-as-of"), transform: AskedMoment.read)
  var asOf: AskedMoment?

  @Option(help: Help.option("since"), transform: ReadingOptions.day)
  var since: Day?

  @Option(help: Help.option("quiet-before"), transform: ReadingOptions.day)
  var quietBefore: Day?

  @Option(help: Help.option("told"))
  var told: String?

  @Flag(help: Help.option("undelivered"))
  var undelivered = false

  func validate() throws {
    guard !dryRun, let option = asOf != nil ? "--as-of" : since != nil ? "--since" : nil else { return }
    throw ValidationError(Catalogue.text("usage.needsDryRun", in: Help.language, ["option": .text(option)]))
  }

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    if let told {
      try showTold(told, session)
    } else if undelivered {
      try showUndelivered(session)
    } else if dryRun {
      try rehearse(session)
    } else {
      try decide(session)
    }
    return .done
  }

  private func decide(_ session: Session) throws(CommandFailure) {
    let lock = try session.lock()
    defer { lock.giveBack() }
    let register = try session.openLocked()
    let outcome: AlertOutcome
    do throws(RegisterFailure) {
      outcome = try register.tellAndWrite(
        at: SystemZones.moment(session.now, fallback: AskedMoment.ownZone), overdueBefore: quietBefore)
    } catch {
      throw session.failure(error)
    }
    if session.format != .text {
      session.print(Table("alerts", columns: AlertTable.digestColumns, rows: outcome.digests.map(AlertTable.row)))
    }
    session.say(session.text("alert.sent", ["count": .number(outcome.digests.count)]))
    let next: Instant?
    let reader = try session.reader()
    do throws(RegisterFailure) { next = try reader.nextAlert() } catch { throw session.failure(error) }
    if let next { session.say(session.text("alert.next", ["moment": .text(next.description)])) }
  }

  private func rehearse(_ session: Session) throws(CommandFailure) {
    let writer = session.writer("alerts", columns: AlertTable.columns)
    try session.rehearse(asOf, since: since, overdueBefore: quietBefore) { writer.add(AlertTable.row($0)) }
    writer.finish()
  }

  private func showTold(_ id: String, _ session: Session) throws(CommandFailure) {
    let reader = try session.reader()
    let listings: [ToldListing]
    do throws(ListFailure) { listings = try reader.told(of: id) } catch { throw session.failure(error) }
    let sent: [OutboxRow?]
    do throws(RegisterFailure) {
      sent = try reader.consulting { engine throws(SQLFailure) in
        let outbox = Outbox(engine)
        return try listings.map { listing throws(SQLFailure) in try outbox.personalMessage(ofDigest: listing.digest) }
      }
    } catch {
      throw session.failure(error)
    }
    session.print(
      Table("told", columns: AlertTable.toldColumns, rows: zip(listings, sent).map { AlertTable.row($0, $1) }))
  }

  private func showUndelivered(_ session: Session) throws(CommandFailure) {
    let rows: [OutboxRow]
    let reader = try session.reader()
    do throws(RegisterFailure) {
      rows = try reader.consulting { engine throws(SQLFailure) in
        let outbox = Outbox(engine)
        return try outbox.undelivered() + outbox.delayed()
      }
    } catch {
      throw session.failure(error)
    }
    session.print(Table("undelivered", columns: AlertTable.outboxColumns, rows: rows.map(AlertTable.row)))
  }
}

extension Session {
  /// Asks what would be decided; gives the digests that would be sent.
  @discardableResult
  func rehearse(
    _ asked: AskedMoment?, since: Day?, overdueBefore day: Day? = nil, _ body: @escaping (AlertRow) -> Void = { _ in }
  ) throws(CommandFailure) -> [Digest] {
    let asked = asked ?? .moment(now)
    let reader = try reader()
    do throws(RegisterFailure) {
      return try reader.rehearseAlerts(
        at: asked.asked, after: asked.moments(since: since), overdueBefore: day, body)
    } catch {
      throw failure(error)
    }
  }
}
