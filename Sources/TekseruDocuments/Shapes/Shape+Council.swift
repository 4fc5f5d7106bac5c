import Tekseru

enum CouncilKey: Int, FieldKey {
  case organization, established, initiatedBy, members, until
}

enum CouncilMemberKey: Int, FieldKey {
  case name, person, side, role
}

extension Shape {
  static let council = Shape(
    .council,
    [
      Field(
        CouncilKey.organization, .identifier, [.required, .natural], "The code of the organization it belongs to.",
        names: .organization),
      Field(CouncilKey.established, .day, [.required, .natural], "The day of the decision on this composition."),
      Field(CouncilKey.initiatedBy, .choice(Council.Side.self), "Who proposed it."),
      Field(CouncilKey.members, .list(member), "The members."),
      Field(CouncilKey.until, .day, "The last day of this composition."),
    ],
    orders: [("established", "until")])

  private static let member = Shape(
    "member",
    [
      Field(CouncilMemberKey.name, .text, "The name, where the person has no code."),
      Field(CouncilMemberKey.person, .identifier, "The person's code.", names: .person),
      Field(CouncilMemberKey.side, .choice(Council.Member.Side.self), .required, "Whom the member speaks for."),
      Field(CouncilMemberKey.role, .choice(Council.Member.Role.self), "The member's part in the council."),
    ])
}
