public import Tekseru

extension LogVerifier {
  /// The photos that are not as they were filed, each with the entry that names it.
  func photos(_ look: (PhotoID) -> Verification.Finding.What?) throws(SQLFailure) -> [Verification.Finding] {
    var findings: [Verification.Finding] = []
    var seen: Set<PhotoID> = []
    try NamedPhotos(engine).each { sequence, photo in
      guard findings.count <= LogVerifier.mostFindings, seen.insert(photo).inserted, let what = look(photo) else {
        return
      }
      findings.append(.init(what, sequence: sequence, detail: photo.text))
    }
    return findings
  }
}

/// The photos that documents of the log name.
struct NamedPhotos {
  private let engine: any SQLEngine

  init(_ engine: any SQLEngine) { self.engine = engine }

  /// Goes through them, with the entry that names each.
  ///
  /// In a content, a quotation mark within a text is written with a stroke before it: this text stands only where the field
  /// is.
  func each(_ body: (Int, PhotoID) -> Void) throws(SQLFailure) {
    let statement = try engine.prepare(
      """
      SELECT sequence, content FROM documents
      WHERE kind IN (?, ?) AND instr(content, CAST('"photos":[' AS BLOB)) > 0 ORDER BY sequence
      """)
    statement.bind(1, Kind.inspection.rawValue)
    statement.bind(2, Kind.remediation.rawValue)
    defer { statement.reset() }
    while try statement.step() {
      let sequence = statement.integer(0)
      for list in String(decoding: statement.bytes(1), as: UTF8.self).matches(of: /"photos":\[([^\]]*)\]/) {
        for digits in list.1.split(separator: ",") {
          if let photo = PhotoID(String(digits.dropFirst().dropLast())) { body(sequence, photo) }
        }
      }
    }
  }
}

extension RegisterReader {
  /// The photos that documents of the log name, each once.
  public func photos() throws(RegisterFailure) -> Set<PhotoID> {
    var photos: Set<PhotoID> = []
    do throws(SQLFailure) { try NamedPhotos(engine).each { photos.insert($1) } } catch { throw RegisterFailure(error) }
    return photos
  }
}
