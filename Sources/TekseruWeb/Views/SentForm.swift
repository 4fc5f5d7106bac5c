/// The form that somebody sent, as it stands again on the page that answers. Beside each of its fields it is said what is
/// wrong there: in one place for every form, so that a template says a field once.
struct SentForm {
  private let page: [UInt8]
  private let bounds: Range<Int>

  /// More sentences do not stand beside one field; all of them stand above the form.
  private static let most = 5

  /// Finds the form with this action, and with this id where it has one; nil when it does not stand on the page.
  init?(in html: String, action: String, id: String) {
    page = Array(html.utf8)
    let marks = [#"action="\#(action)""#, id.isEmpty ? "" : #"name="id" value="\#(Escaped().escapeText(id))""#]
    var start = 0
    while let opening = page[start...].firstRange(of: Array("<form ".utf8)) {
      let end = page[opening.upperBound...].firstRange(of: Array("</form>".utf8))?.lowerBound ?? page.count
      let form = page[opening.lowerBound..<end]
      if marks.allSatisfy({ $0.isEmpty || form.firstRange(of: Array($0.utf8)) != nil }) {
        bounds = opening.lowerBound..<end
        return
      }
      start = end
    }
    return nil
  }

  /// The page with what is wrong beside the fields, and the problems with the places of theirs.
  func marked(_ problems: [FormProblem]) -> (html: String, problems: [FormProblem]) {
    var problems = problems
    var additions: [Int: String] = [:]
    for (name, own) in Dictionary(
      grouping: problems.indices.filter { problems[$0].field != nil }, by: { problems[$0].field ?? "" })
    {
      guard let field = field(name) else { continue }
      for index in own { problems[index].anchor = field.id }
      let sentences = own.prefix(SentForm.most).map { Escaped().escapeText(problems[$0].sentence) }
      additions[field.attributes] = #" aria-invalid="true" aria-describedby="\#(field.id)-wrong""#
      additions[field.end] =
        #"<span class="wrong" id="\#(field.id)-wrong">\#(sentences.joined(separator: "<br>"))</span>"#
      if let fold = field.fold { additions[fold] = " open" }
    }
    var html = page
    for (offset, text) in additions.sorted(by: { $0.key > $1.key }) { html.insert(contentsOf: text.utf8, at: offset) }
    return (String(decoding: html, as: UTF8.self), problems)
  }

  /// A field on the page: its id, and where what belongs to it is to be put in.
  private struct Field {
    let id: String
    let attributes: Int
    let end: Int
    /// Behind the name of the folded part that it stands in; nil where nothing hides it.
    let fold: Int?
  }

  private func field(_ name: String) -> Field? {
    guard let attribute = page[bounds].firstRange(of: Array(#" name="\#(name)""#.utf8)),
      let start = page[bounds.lowerBound..<attribute.lowerBound].lastIndex(of: UInt8(ascii: "<")),
      let end = page[attribute.upperBound..<bounds.upperBound].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let tag = String(decoding: page[start...end], as: UTF8.self)
    guard let kind = ["input", "select", "textarea"].first(where: { tag.hasPrefix("<\($0) ") }),
      !tag.contains(#"type="hidden""#), let id = tag.firstMatch(of: #/ id="([^"]*)"/#)?.1
    else { return nil }
    let closing = kind == "input" ? nil : page[end..<bounds.upperBound].firstRange(of: Array("</\(kind)>".utf8))
    return Field(
      id: String(id), attributes: attribute.upperBound, end: closing?.upperBound ?? end + 1, fold: fold(around: start))
  }

  private func fold(around position: Int) -> Int? {
    let opening = Array("<details".utf8)
    guard let start = page[..<position].ranges(of: opening).last?.upperBound,
      page[start..<position].firstRange(of: Array("</details>".utf8)) == nil
    else { return nil }
    return start
  }
}
