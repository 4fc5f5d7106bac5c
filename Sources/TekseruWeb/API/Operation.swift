import Tekseru
import TekseruSocket

/// Something that a program can ask for. What is described, what is taken and what is answered follow from it alike.
struct Operation: Sendable {
  /// The method of HTTP.
  let method: String
  /// Its name, which stands behind `/api/v1/`.
  let name: String
  /// What it gives.
  let summary: String
  /// The words that may stand behind the question mark.
  let parameters: [Parameter]
  /// What is answered.
  let result: Result

  /// What is answered.
  enum Result: Sendable {
    /// A row on each line, with the address of the next page.
    case rows([Field])
    /// One object.
    case object([Field])
    /// What became of each document, a row on each line.
    case receipts([Field])
    /// The name of a photo that is kept.
    case photo([Field])
    /// The description itself, to everybody.
    case description
  }

  /// The kinds of bodies that it takes; none where it only asks.
  var contentTypes: [String] {
    switch result {
    case .receipts: ProgramFiling.contentTypes
    case .photo: ProgramPhoto.contentTypes
    case .rows, .object, .description: []
    }
  }

  /// The largest body that it takes; nil: as every form.
  var largest: SocketRoute.Largest? { if case .photo = result { ProgramPhoto.largest } else { nil } }

  /// Where it is found.
  var path: String { Operation.root + name }

  /// Where all of them are found.
  static let root = "/api/v1/"

  /// Everything that programs can ask for.
  static let all = [
    violations, inspections, organizations, councils, inspectors, people, documents, document, filing, photo,
    description,
  ]

  static let violations = Operation(
    method: "GET", name: "violations", summary: "Violations, in the order in which they were recorded.",
    parameters: [
      organization, .init("overdue", .flag, "Only what is overdue."),
      .init("due-by", .day, "Only what is due by this day."),
      .init("status", .choice(ViolationStatus.allCases.map(\.rawValue)), "Only of this status."),
      .init("severity", .choice(Severity.allCases.map(\.rawValue)), "Only of this severity."), find,
    ] + paging,
    result: .rows([
      Field("id"), Field("organization"), Field("inspector"), Field("category"), Field("severity", optional: true),
      Field("text"), Field("status"), Field("due", "date", optional: true),
      Field("originalDue", "date", optional: true), Field("daysOverdue", "integer"),
      Field("silencedUntil", "date", optional: true),
    ]))

  static let inspections = Operation(
    method: "GET", name: "inspections", summary: "Inspections, in the order in which they were recorded.",
    parameters: [
      organization, .init("from", .day, "Only from this day on."), .init("until", .day, "Only until this day."), find,
    ] + paging,
    result: .rows([
      Field("id"), Field("organization"), Field("inspectors", "strings"), Field("date", "date"), Field("kind"),
      Field("ground", optional: true), Field("unit", optional: true), Field("act", optional: true),
      Field("representation", "object", optional: true), Field("workersAtRisk", "integer", optional: true),
      Field("notCarriedOut", optional: true), Field("violations", "integer"), Field("sequence", "integer"),
      Field("status"),
    ]))

  static let organizations = Operation(
    method: "GET", name: "organizations", summary: "Organizations, in the order in which they were recorded.",
    parameters: [organization, find] + paging,
    result: .rows([
      Field("id"), Field("code"), Field("name"), Field("level"), Field("parent", optional: true),
      Field("country", optional: true), Field("timeZone", optional: true), Field("weekDays", "integer", optional: true),
      Field("sector", optional: true), Field("members", "integer", optional: true),
      Field("headcount", "integer", optional: true), Field("asOf", "date", optional: true),
      Field("until", "date", optional: true), Field("successor", optional: true), Field("sequence", "integer"),
      Field("status"),
    ]))

  static let councils = Operation(
    method: "GET", name: "councils", summary: "Councils, in the order in which they were recorded.",
    parameters: [organization, find] + paging,
    result: .rows([
      Field("id"), Field("organization"), Field("established", "date", optional: true),
      Field("initiatedBy", optional: true), Field("members", "objects", optional: true),
      Field("until", "date", optional: true), Field("sequence", "integer"), Field("status"),
    ]))

  static let inspectors = Operation(
    method: "GET", name: "inspectors", summary: "Inspectors, in the order in which they were recorded. \(reached)",
    parameters: [organization] + paging,
    result: .rows([
      Field("id"), Field("code"), Field("name"), Field("organizations", "strings"),
      Field("from", "date", optional: true), Field("until", "date", optional: true),
      Field("decision", "object", optional: true),
      Field("education", optional: true), Field("seniorityYears", "integer", optional: true),
      Field("trainings", "objects", optional: true), Field("contact", "object", optional: true),
      Field("language", optional: true), Field("sequence", "integer"), Field("status"),
    ]))

  static let people = Operation(
    method: "GET", name: "people",
    summary: "People with a post, in the order in which they were recorded. \(reached)",
    parameters: [organization] + paging,
    result: .rows([
      Field("id"), Field("code"), Field("name"), Field("roles", "objects", optional: true),
      Field("contact", "object", optional: true), Field("language", optional: true), Field("sequence", "integer"),
      Field("status"),
    ]))

  static let documents = Operation(
    method: "GET", name: "documents",
    summary: "The log's entries. A page may hold few rows, or none, and still name the next one.",
    parameters: [.init("kind", .choice(Kind.allCases.map(\.rawValue)), "Only of this kind.")] + paging,
    result: .rows(entry + [Field("chain")]))

  static let document = Operation(
    method: "GET", name: "document", summary: "One entry of the log, with what it says.",
    parameters: [.init("sequence", .number(1...999_999_999_999), "Its number.")],
    result: .object(entry + [Field("chain"), Field("content", "object")]))

  static let filing = Operation(
    method: "POST", name: "documents",
    summary: """
      Files documents: a JSON, YAML, NDJSON or CSV text or a workbook. Filed again, what was recorded is not recorded twice. \
      When one of them is not for this token, nothing is filed.
      """,
    parameters: [
      .init("name", .text, "The name of the file, for people."),
      .init("rehearsal", .flag, "Check everything and record nothing."),
      .init("all-or-nothing", .flag, "Record nothing when one document is refused."),
    ],
    result: .receipts([
      Field("file"), Field("part", "integer"), Field("ordinal", "integer", optional: true),
      Field("line", "integer", optional: true), Field("document", optional: true), Field("id", optional: true),
      Field("outcome", optional: true), Field("sequence", "integer", optional: true),
    ]))

  static let photo = Operation(
    method: "POST", name: "photos",
    summary: """
      Keeps a photo, for documents that name it at `photos`: a JPEG or a PNG. What a camera writes beside the picture is left \
      out, so that its name is told here. Sent again, it is kept once.
      """,
    parameters: [], result: .photo([Field("photo"), Field("kind"), Field("bytes", "integer")]))

  static let description = Operation(
    method: "GET", name: "openapi.json", summary: "This description.", parameters: [], result: .description)

  private static let entry = [
    Field("sequence", "integer"), Field("document"), Field("id"), Field("recordedAt"), Field("filedBy"),
    Field("channel"), Field("sha256"), Field("warnings", optional: true), Field("note", optional: true),
  ]

  private static let reached = "How they are reached is said to a token that may appoint."

  private static let organization = Parameter(
    "organization", .code, "Only at this organization and all below it; the token's own when nothing is said.")
  private static let find = Parameter("find", .text, "Only what contains this text.")

  private static let paging = [
    Parameter("limit", .number(1...1_000), "So many rows at most; 100 when nothing is said."),
    Parameter("cursor", .cursor, "From where on, as the address of the next page says."),
  ]
}
