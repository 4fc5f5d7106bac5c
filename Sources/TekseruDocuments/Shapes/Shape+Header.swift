import Tekseru

/// What every document begins with.
enum HeaderKey: Int, FieldKey {
  case tekseru, document, id, replaces, filedBy, note
}

extension Shape {
  /// A kind's shape: the fields of every document and its own.
  convenience init(_ kind: Kind, _ fields: [Field], orders: [(earlier: String, later: String)] = []) {
    self.init(kind.rawValue, Shape.header + fields, orders: orders)
  }

  private static let header = [
    Field(HeaderKey.tekseru, .integer(1...1), .required, "The version of this format."),
    Field(HeaderKey.document, .choice(Kind.self), .required, "The kind of the document."),
    Field(HeaderKey.id, .identifier, .required, "The filer's own stable id, unique per kind."),
    Field(HeaderKey.replaces, .identifier, "The id of the document that this one corrects."),
    Field(HeaderKey.filedBy, .text, .remark, "Who files it; no part of the content."),
    Field(HeaderKey.note, .text, .remark, "A remark; no part of the content."),
  ]

  /// The shape of a kind.
  static func of(_ kind: Kind) -> Shape {
    switch kind {
    case .calendar: calendar
    case .deadlines: deadlines
    case .ladder: ladder
    case .organization: organization
    case .person: person
    case .council: council
    case .inspector: inspector
    case .plan: plan
    case .inspection: inspection
    case .service: service
    case .reply: reply
    case .remediation: remediation
    case .extension: `extension`
    case .extensionDecision: extensionDecision
    case .accident: accident
    case .reporting: reporting
    case .statement: statement
    case .activity: activity
    case .appeal: appeal
    case .testBank: testBank
    case .regulation: regulation
    case .testAttempt: testAttempt
    case .freeze: freeze
    case .juryMark: juryMark
    case .objection: objection
    case .objectionDecision: objectionDecision
    case .publication: publication
    case .silence: silence
    case .acknowledgement: acknowledgement
    case .withdrawal: withdrawal
    }
  }
}

extension Field {
  init(_ key: some FieldKey, _ type: FieldType, _ meaning: String, names: Reference.Target? = nil) {
    self.init(key, type, [], meaning, names: names)
  }
}

extension FieldType {
  /// Years in which a written day may lie.
  static let year = FieldType.integer(Day.writableYears)
  /// A number of people, days or things.
  static let amount = FieldType.integer(0...1_000_000_000)
  /// The languages that the program writes in.
  static let language = FieldType.choice(["kk", "ru", "uz", "uz-Cyrl", "ky", "en"])
}
