/// One thing said to the register: everything that changes it is a document.
///
/// A document is decoded, checked and appended to the log; it is never changed afterwards. A mistake is mended by a
/// correction, a document that names in `replaces` what it replaces, and taken back by a `Withdrawal`.
public struct Document: Hashable, Sendable {
  /// The filer's own id, unique among documents of the same kind.
  public var id: Identifier
  /// The document that this one corrects.
  public var replaces: Identifier?
  /// Who filed it, as the document itself says.
  public var filedBy: String?
  /// A remark; it is kept, and is no part of the content.
  public var note: String?
  /// What it says.
  public var body: Body

  /// Makes a document.
  public init(
    id: Identifier, replaces: Identifier? = nil, filedBy: String? = nil, note: String? = nil, body: Body
  ) {
    self.id = id
    self.replaces = replaces
    self.filedBy = filedBy
    self.note = note
    self.body = body
  }

  /// What a document says, by kind.
  public enum Body: Hashable, Sendable {
    /// A year's days off and worked weekends.
    case calendar(WorkingCalendar)
    /// A country's terms.
    case deadlines(DeadlineRules)
    /// When who is told of what is not done in time.
    case ladder(Ladder)
    /// A node of the union's tree.
    case organization(Organization)
    /// A person.
    case person(Person)
    /// A production safety council.
    case council(Council)
    /// An inspector's mandate.
    case inspector(Inspector)
    /// A year's intended inspections.
    case plan(Plan)
    /// An inspection.
    case inspection(Inspection)
    /// A representation handed over.
    case service(Service)
    /// An employer's answer.
    case reply(Reply)
    /// A step of a violation's removal.
    case remediation(Remediation)
    /// A request for more time.
    case `extension`(Extension)
    /// The decision on such a request.
    case extensionDecision(ExtensionDecision)
    /// An accident.
    case accident(Accident)
    /// Who owes the figures of a period by when.
    case reporting(Reporting)
    /// Reported totals.
    case statement(Statement)
    /// Other work of an inspector.
    case activity(Activity)
    /// A member's appeal.
    case appeal(Appeal)
    /// The questions of a knowledge test.
    case testBank(TestBank)
    /// The rule book of a contest.
    case regulation(Regulation)
    /// An inspector's answers to a knowledge test.
    case testAttempt(TestAttempt)
    /// The position from which a contest's facts are read.
    case freeze(Freeze)
    /// A juror's mark.
    case juryMark(JuryMark)
    /// An objection to a participant's points.
    case objection(Objection)
    /// The decision on an objection.
    case objectionDecision(ObjectionDecision)
    /// The end of a contest.
    case publication(Publication)
    /// Alerts held back for a time.
    case silence(Silence)
    /// An overdue violation that somebody sees to.
    case acknowledgement(Acknowledgement)
    /// A document taken back.
    case withdrawal(Withdrawal)
  }

  /// The document's kind.
  public var kind: Kind {
    switch body {
    case .calendar: .calendar
    case .deadlines: .deadlines
    case .ladder: .ladder
    case .organization: .organization
    case .person: .person
    case .council: .council
    case .inspector: .inspector
    case .plan: .plan
    case .inspection: .inspection
    case .service: .service
    case .reply: .reply
    case .remediation: .remediation
    case .extension: .extension
    case .extensionDecision: .extensionDecision
    case .accident: .accident
    case .reporting: .reporting
    case .statement: .statement
    case .activity: .activity
    case .appeal: .appeal
    case .testBank: .testBank
    case .regulation: .regulation
    case .testAttempt: .testAttempt
    case .freeze: .freeze
    case .juryMark: .juryMark
    case .objection: .objection
    case .objectionDecision: .objectionDecision
    case .publication: .publication
    case .silence: .silence
    case .acknowledgement: .acknowledgement
    case .withdrawal: .withdrawal
    }
  }
}
