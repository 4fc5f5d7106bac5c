import Tekseru

enum PersonKey: Int, FieldKey {
  case code, name, roles, contact, language
}

enum RoleKey: Int, FieldKey {
  case role, organization, from, until
}

enum ContactKey: Int, FieldKey {
  case email, phone, telegram
}

extension Shape {
  static let person = Shape(
    .person,
    [
      Field(PersonKey.code, .identifier, [.required, .natural], "The person's code."),
      Field(PersonKey.name, .text, .required, "The full name."),
      Field(PersonKey.roles, .list(role), "What the person is, where and when."),
      Field(PersonKey.contact, .object(contact), "How the person is reached."),
      Field(PersonKey.language, .language, "The language to write in."),
    ])

  private static let role = Shape(
    "role",
    [
      Field(RoleKey.role, .choice(Person.Role.Name.self), .required, "What the person is."),
      Field(RoleKey.organization, .identifier, .required, "Where: the organization's code.", names: .organization),
      Field(RoleKey.from, .day, "The first day."),
      Field(RoleKey.until, .day, "The last day."),
    ],
    orders: [("from", "until")])

  static let contact = Shape(
    "contact",
    [
      Field(ContactKey.email, .text, "A mail address."),
      Field(ContactKey.phone, .text, "A telephone number, as written."),
      Field(ContactKey.telegram, .text, "A Telegram chat."),
    ])
}
