import Tekseru

extension Document {
  /// The document that checked fields say.
  init(_ kind: Kind, _ fields: Fields) throws(Problems) {
    self.init(
      id: fields.identifier(HeaderKey.id), replaces: fields.optionalIdentifier(HeaderKey.replaces),
      filedBy: fields.optionalText(HeaderKey.filedBy), note: fields.optionalText(HeaderKey.note),
      body: try Body(kind, fields.body, id: fields))
  }
}

extension Document.Body {
  fileprivate init(_ kind: Kind, _ fields: Fields, id header: Fields) throws(Problems) {
    switch kind {
    case .inspection: self = .inspection(try Inspection(fields))
    case .regulation: self = .regulation(try Regulation(fields, id: header.identifier(HeaderKey.id)))
    case .testBank: self = .testBank(try TestBank(fields, id: header.identifier(HeaderKey.id)))
    case .testAttempt: self = .testAttempt(try TestAttempt(fields))
    default: self = try Document.Body(ofOneProblem: kind, fields, id: header)
    }
  }

  /// The kinds whose values say one problem at a time.
  private init(ofOneProblem kind: Kind, _ fields: Fields, id header: Fields) throws(Problems) {
    do throws(Problem) {
      switch kind {
      case .calendar: self = .calendar(try WorkingCalendar(fields, id: header.text(HeaderKey.id)))
      case .deadlines: self = .deadlines(try DeadlineRules(fields, id: header.text(HeaderKey.id)))
      case .ladder: self = .ladder(try Ladder(fields))
      case .organization: self = .organization(Organization(fields))
      case .person: self = .person(try Person(fields))
      case .council: self = .council(try Council(fields))
      case .inspector: self = .inspector(try Inspector(fields))
      case .plan: self = .plan(try Plan(fields))
      case .service: self = .service(Service(fields))
      case .reply: self = .reply(Reply(fields))
      case .remediation: self = .remediation(try Remediation(fields))
      case .extension: self = .extension(try Extension(fields))
      case .extensionDecision: self = .extensionDecision(try ExtensionDecision(fields))
      case .accident: self = .accident(try Accident(fields))
      case .reporting: self = .reporting(try Reporting(fields))
      case .statement: self = .statement(try Statement(fields))
      case .activity: self = .activity(Activity(fields))
      case .appeal: self = .appeal(Appeal(fields))
      case .freeze: self = .freeze(try Freeze(fields))
      case .juryMark: self = .juryMark(try JuryMark(fields))
      case .objection: self = .objection(try Objection(fields))
      case .objectionDecision: self = .objectionDecision(try ObjectionDecision(fields))
      case .publication: self = .publication(try Publication(fields))
      case .silence: self = .silence(try Silence(fields))
      case .acknowledgement: self = .acknowledgement(try Acknowledgement(fields))
      case .withdrawal, .inspection, .regulation, .testBank, .testAttempt: self = .withdrawal(Withdrawal(fields))
      }
    } catch { throw Problems([error]) }
  }
}
