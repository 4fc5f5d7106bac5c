import TekseruRegister

/// The description of everything that programs can ask for, as OpenAPI 3.1 has it.
extension Operation {
  /// The whole description.
  static let openAPI: String = {
    var document = JSONObject()
    document.add("openapi", "3.1.0")
    document.add(
      "info",
      json: object([
        ("title", quoted("Tekseru")), ("version", quoted("1")),
        (
          "description",
          quoted(
            """
            The register for programs. A token permits one thing at one organization and all below it; what is elsewhere is not \
            found. Rows are JSON objects, one a line.
            """)
        ),
      ]))
    document.addList("servers", [object([("url", quoted(String(root.dropLast())))])])
    document.addList("security", [#"{"token":[]}"#])
    let names = all.map(\.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    document.add(
      "paths",
      json: object(
        names.map { name in
          ("/" + name, object(all.filter { $0.name == name }.map { ($0.method.lowercased(), $0.description) }))
        }))
    document.add(
      "components",
      json: object([
        ("securitySchemes", #"{"token":{"type":"http","scheme":"bearer"}}"#),
        ("schemas", object([("Problem", schema(of: problem))])),
      ]))
    return document.text
  }()

  /// What stands in the answer to what is not done (RFC 9457).
  static let problem = [Field("type"), Field("title"), Field("status", "integer"), Field("detail")]

  private var description: String {
    var operation = JSONObject()
    operation.add("operationId", method.lowercased() + "-" + name)
    operation.add("summary", summary)
    if case .description = result { operation.addList("security", []) }
    operation.addList("parameters", parameters.map(\.description))
    if !contentTypes.isEmpty { operation.add("requestBody", json: requestBody) }
    operation.add("responses", json: Operation.object(responses))
    return operation.text
  }

  private var responses: [(String, String)] {
    let refused = ["400", "401", "404", "503"]
    switch result {
    case .description:
      return [("200", Operation.response("The description.", "application/json", #"{"type":"object"}"#))]
    case .rows(let fields):
      return [("200", Operation.response("A page.", "application/x-ndjson", Operation.schema(of: fields), links: true))]
        + [("304", Operation.object([("description", Operation.quoted("Nothing has changed."))]))]
        + refused.map { ($0, Operation.refusal) }
    case .object(let fields):
      return [("200", Operation.response("The entry.", "application/json", Operation.schema(of: fields), links: false))]
        + [("304", Operation.object([("description", Operation.quoted("Nothing has changed."))]))]
        + refused.map { ($0, Operation.refusal) }
    case .receipts(let fields):
      return [
        (
          "200",
          Operation.response("What became of each document.", "application/x-ndjson", Operation.schema(of: fields))
        )
      ] + (refused + ["403", "413", "415"]).sorted().map { ($0, Operation.refusal) }
    case .photo(let fields):
      return [("200", Operation.response("It is kept.", "application/json", Operation.schema(of: fields)))]
        + ["400", "401", "403", "413", "415", "429", "503"].map { ($0, Operation.refusal) }
    }
  }

  private static func response(_ about: String, _ type: String, _ schema: String, links: Bool? = nil) -> String {
    var response = JSONObject()
    response.add("description", about)
    if let links {
      var headers = [("ETag", #"{"schema":{"type":"string"}}"#)]
      if links {
        headers.append(("Link", #"{"description":"The address of the next page.","schema":{"type":"string"}}"#))
      }
      response.add("headers", json: object(headers))
    }
    response.add("content", json: object([(type, object([("schema", schema)]))]))
    return response.text
  }

  private static let refusal = object([
    ("description", quoted("It is not done; the body says why.")),
    ("content", ##"{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}"##),
  ])

  private var requestBody: String {
    Operation.object([("required", "true"), ("content", Operation.object(contentTypes.map { ($0, "{}") }))])
  }

  private static func schema(of fields: [Field]) -> String {
    var schema = JSONObject()
    schema.add("type", "object")
    schema.addList("required", fields.map { quoted($0.name) })
    schema.add("properties", json: object(fields.map { ($0.name, $0.schema.text) }))
    return schema.text
  }

  private static func object(_ fields: [(String, String)]) -> String {
    var object = JSONObject()
    for (name, json) in fields { object.add(name, json: json) }
    return object.text
  }

  private static func quoted(_ text: String) -> String { JSONObject.quoted(text) }
}

extension Parameter {
  /// The parameter as OpenAPI describes it.
  fileprivate var description: String {
    var parameter = JSONObject()
    parameter.add("name", name)
    parameter.add("in", "query")
    parameter.add("description", about)
    if case .number = type, name == "sequence" { parameter.add("required", json: "true") }
    parameter.add("schema", json: schema.text)
    return parameter.text
  }
}
