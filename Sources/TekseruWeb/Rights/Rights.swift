import Tekseru
import TekseruRegister
import TekseruSocket

/// What somebody wants to do at an organization.
enum Act: CaseIterable, Sendable {
  /// Read what is recorded there: inspections, violations, documents.
  case read
  /// Read who was hurt in an accident, and how.
  case readVictims
  /// File an inspection, confirm or reject a removal.
  case inspect
  /// Report that a violation is removed, ask for more time.
  case remedy
  /// Decide whether more time is given.
  case decide
  /// Hold alerts back.
  case silence
  /// Take note of an alert: somebody sees to it.
  case acknowledge
  /// File again, corrected, what was refused when an inspector or the employer's side filed it.
  case mend
  /// Give a jury's marks.
  case mark
  /// Object to the points of a contest.
  case object
  /// Look after people, rights and the daemon itself.
  case administer
}

/// The rights of somebody: what each post permits, at its organization and all below it. This one place decides.
struct Rights: Sendable {
  /// What is permitted, and where.
  private let grants: [(acts: Set<Act>, organization: String)]

  /// The rights of somebody by the posts held today.
  init(posts: [Officeholder.Post]) { grants = posts.map { (Rights.acts(of: $0.role), $0.organization) } }

  /// The rights of a program, at its organization and all below it.
  init(_ scope: TokenScope, at organization: String) { grants = [(Rights.acts(of: scope), organization)] }

  /// Whether somebody may do this at an organization; `chain` is the organization and those above it.
  func permit(_ act: Act, at chain: [String]) -> Bool {
    grants.contains { $0.acts.contains(act) && chain.contains($0.organization) }
  }

  /// Whether somebody may do this anywhere.
  func permitSomewhere(_ act: Act) -> Bool { grants.contains { $0.acts.contains(act) } }

  /// The organizations where one of these is permitted, each with all below it.
  func roots(of acts: Act...) -> [String] {
    var roots: [String] = []
    for grant in grants where !grant.acts.isDisjoint(with: acts) && !roots.contains(grant.organization) {
      roots.append(grant.organization)
    }
    return roots
  }

  /// What a role permits.
  ///
  /// Who was hurt is for those who look into the accident: the inspector, the council's chair and the offices above. Not
  /// for the employer's side, the council's members, a jury, or the one who keeps the program running.
  private static func acts(of role: Officeholder.Role) -> Set<Act> {
    switch role {
    case .inspector: [.read, .readVictims, .inspect, .remedy, .acknowledge]
    case .person(.responsible): [.read, .remedy, .acknowledge, .object]
    case .person(.chair), .person(.officer):
      [.read, .readVictims, .decide, .silence, .acknowledge, .mend, .object]
    case .person(.member): [.read]
    case .person(.juror): [.read, .mark]
    case .person(.administrator): [.read, .administer]
    }
  }

  /// What a program may do. No program learns who was hurt; who holds which post only those say that may appoint.
  private static func acts(of scope: TokenScope) -> Set<Act> {
    switch scope {
    case .read: [.read]
    case .file: [.read, .inspect, .remedy, .decide, .silence, .acknowledge]
    case .appoint: [.read, .inspect, .remedy, .decide, .silence, .acknowledge, .administer]
    }
  }
}

extension Act {
  /// What of it suffices, at each place that a document touches, to file it; `again`: corrected, after it was refused.
  static func filing(_ document: Document, again: Bool) -> [Act] {
    let act = Act(filing: document)
    return again && act.isMended ? [act, .mend] : [act]
  }

  /// Whether documents of a kind are mended by others than those who file them.
  static func areMended(_ kind: Kind) -> Bool { Act(filing: kind).isMended }

  private var isMended: Bool { [.inspect, .remedy].contains(self) }

  /// What one must be allowed to do, at each place that a document touches, to file it.
  init(filing document: Document) {
    switch document.body {
    case .remediation(let step) where step.event == .reported: self = .remedy
    case .withdrawal(let withdrawal): self = Act(filing: withdrawal.kind)
    default: self = Act(filing: document.kind)
    }
  }

  private init(filing kind: Kind) {
    switch kind {
    case .inspection, .service, .remediation, .accident, .plan, .activity, .appeal, .statement, .testAttempt:
      self = .inspect
    case .reply, .extension: self = .remedy
    case .acknowledgement: self = .acknowledge
    case .extensionDecision: self = .decide
    case .silence: self = .silence
    case .calendar, .deadlines, .ladder, .organization, .person, .council, .inspector, .reporting, .testBank,
      .regulation, .freeze, .juryMark, .objection, .objectionDecision, .publication, .withdrawal:
      self = .administer
    }
  }
}
