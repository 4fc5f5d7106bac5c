import Tekseru

enum OrganizationKey: Int, FieldKey {
  case code, name, level, parent, country, timeZone, weekDays, sector, members, headcount, asOf, until, successor
}

extension Shape {
  static let organization = Shape(
    .organization,
    [
      Field(OrganizationKey.code, .identifier, [.required, .natural], "The code that never changes."),
      Field(OrganizationKey.name, .text, .required, "The name, in the language its people write it."),
      Field(OrganizationKey.level, .choice(Organization.Level.self), .required, "Where in the union's tree it stands."),
      Field(OrganizationKey.parent, .identifier, "The code of the organization it belongs to.", names: .organization),
      Field(OrganizationKey.country, .choice(Country.self), "The country whose calendar and terms apply."),
      Field(OrganizationKey.timeZone, .text, "The time zone by name, such as Asia/Almaty."),
      Field(OrganizationKey.weekDays, .integer(5...6), "Whether it works five or six days a week."),
      Field(OrganizationKey.sector, .text, "The sector, such as health or education."),
      Field(OrganizationKey.members, .amount, "Members of the union."),
      Field(OrganizationKey.headcount, .amount, "Workers in all."),
      Field(OrganizationKey.asOf, .day, .natural, "The first day of this state; absent: from the beginning."),
      Field(OrganizationKey.until, .day, "The last day of the organization."),
      Field(
        OrganizationKey.successor, .identifier, "The code of the organization that takes over.", names: .organization),
    ],
    orders: [("asOf", "until")])
}
