public import TekseruDocuments
public import TekseruRegister

extension Submission {
  /// Why a request is no submission.
  public enum Unreadable: Error, Hashable, Sendable {
    /// Its body is not written as `multipart/form-data`.
    case notMultipart
    /// The format of a part is told by neither its content type nor its file name.
    case formatUnknown(String)
  }

  /// Reads a submission that came over the socket; `filer` is who files it.
  public init(_ request: SocketRequest, filer: String) throws(Unreadable) {
    guard let parts = Multipart.parts(request.body, contentType: request.contentType) else { throw .notMultipart }
    self.init(parts: [], options: FilingOptions(query: request.query), limits: Limits(query: request.query))
    for part in parts { self.parts.append(try Part(part, filer: filer)) }
  }

  /// How it is filed, as the words behind a URL's question mark.
  var query: [(String, String)] { options.query + limits.query }

  /// The kind and the pieces of the body that carries this submission.
  var multipart: (contentType: String, pieces: [[UInt8]]) {
    let boundary = Multipart.newBoundary()
    let pieces = Multipart.pieces(parts.map { ($0.fields, $0.bytes) }, boundary: boundary)
    return ("multipart/form-data; boundary=\(boundary)", pieces)
  }
}

extension Submission.Part {
  fileprivate init(_ part: Multipart.Part, filer: String) throws(Submission.Unreadable) {
    let parameters = part.fields["content-disposition"].flatMap(Multipart.header)?.parameters ?? [:]
    let name = Self.name(parameters)
    guard let format = Format(contentType: part.fields["content-type"] ?? "") ?? Format(fileName: name) else {
      throw .formatUnknown(name)
    }
    let actual = format.corrected(by: part.bytes)
    self.init(name: name, bytes: part.bytes, format: actual, filedBy: filer, channel: .command)
    let numbers = Self.numbers(part.fields["tekseru-portion"])
    if numbers.count == 2 { portion = Submission.Portion(firstLine: numbers[0], firstOrdinal: numbers[1]) }
    only = part.fields["tekseru-only"].map { Self.numbers($0) }
  }

  fileprivate var fields: [(String, String)] {
    var fields = [
      ("Content-Disposition", "form-data; name=\"document\"; filename*=UTF-8''\(Percent.encoded(name))"),
      ("Content-Type", format.contentType),
    ]
    if let portion { fields.append(("Tekseru-Portion", "\(portion.firstLine),\(portion.firstOrdinal)")) }
    if let only { fields.append(("Tekseru-Only", only.map { "\($0)" }.joined(separator: ","))) }
    return fields
  }

  /// The file's name: `filename*` after RFC 5987 is exact, where it is given.
  private static func name(_ parameters: [String: String]) -> String {
    if let exact = parameters["filename*"], exact.lowercased().hasPrefix("utf-8''") {
      return Percent.decoded(String(exact.dropFirst(7)))
    }
    return parameters["filename"] ?? "-"
  }

  private static func numbers(_ text: String?) -> [Int] {
    text?.split(separator: ",").compactMap { Int($0) } ?? []
  }
}

extension FilingOptions {
  private static let names: [(String, any WritableKeyPath<FilingOptions, Bool> & Sendable)] = [
    ("register-unknown", \.registersUnknown), ("all-or-nothing", \.isAllOrNothing), ("rehearsal", \.isRehearsal),
    ("keep-order", \.keepsOrder),
  ]

  fileprivate init(query: [String: String]) {
    self.init()
    for (name, option) in FilingOptions.names { self[keyPath: option] = query[name] == "true" }
  }

  fileprivate var query: [(String, String)] {
    FilingOptions.names.filter { self[keyPath: $0.1] }.map { ($0.0, "true") }
  }
}

extension Limits {
  /// The limits that somebody asks for. Of documents a file has no more than usual, whoever asks: the body's size does
  /// not bound what they take in memory.
  fileprivate init(query: [String: String]) {
    self.init()
    if let bytes = query["limit-file-size"].flatMap({ Int($0) }) { fileBytes = bytes }
    if let count = query["limit-documents"].flatMap({ Int($0) }) { documents = min(documents, count) }
  }

  fileprivate var query: [(String, String)] {
    [("limit-file-size", "\(fileBytes)"), ("limit-documents", "\(documents)")]
  }
}

extension Format {
  /// How HTTP names it.
  public var contentType: String {
    switch self {
    case .json: "application/json"
    case .yaml: "application/yaml"
    case .ndjson: "application/x-ndjson"
    case .csv: "text/csv"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    }
  }

  /// The format that HTTP names, whatever parameters stand behind it; nil for another.
  public init?(contentType: String) {
    let kind = Multipart.header(contentType)?.value
    guard let format = Format.allCases.first(where: { $0.contentType == kind }) else { return nil }
    self = format
  }
}
