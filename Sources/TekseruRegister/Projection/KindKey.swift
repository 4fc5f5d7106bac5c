import Tekseru

/// The number by which projections name a kind; part of the file's format, so numbers are added and never changed.
enum KindKey {
  static func of(_ kind: Kind) -> Int {
    switch kind {
    case .organization: 1
    case .person: 2
    case .inspector: 3
    case .council: 4
    case .plan: 5
    case .calendar: 6
    case .deadlines: 7
    case .ladder: 8
    case .silence: 9
    case .inspection: 10
    case .accident: 11
    case .statement: 12
    case .activity: 13
    case .appeal: 14
    case .withdrawal: 15
    case .reporting: 16
    case .testBank: 40
    case .regulation: 41
    case .testAttempt: 42
    case .freeze: 43
    case .juryMark: 44
    case .objection: 45
    case .objectionDecision: 46
    case .publication: 47
    case .service: 20
    case .reply: 21
    case .remediation: 22
    case .extension: 23
    case .extensionDecision: 24
    case .acknowledgement: 25
    }
  }

  /// The kinds that hang on an inspection: withdrawn with it, and projected into its violations.
  static func hangsOnInspection(_ kind: Kind) -> Bool { (20...29).contains(of(kind)) }
}

/// What a party of the register is.
enum PartyKind: Int {
  case organization = 1
  case person = 2
  case inspector = 3
}
