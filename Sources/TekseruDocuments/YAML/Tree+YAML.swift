import Tekseru
import Yams

extension Tree {
  /// A YAML file: a document, a list of them, or several parts of either; one mistake of form refuses it whole.
  mutating func readYAMLFile(_ source: UnsafeBufferPointer<UInt8>) -> Reading {
    do throws(Problem) {
      let text = try yamlText(source)
      let parser: Parser
      var parts: [Yams.Node] = []
      do {
        parser = try Parser(yaml: text, resolver: .basic)
        while let part = try parser.nextRoot() {
          guard parts.count <= limits.documents else { throw Unreadable(reason: .documents, place: -1) }
          parts.append(part)
        }
      } catch {
        throw Tree.problem(of: error, limits)
      }
      // Nodes hold their anchors weakly; the parser keeps them.
      return try withExtendedLifetime(parser) { () throws(Problem) in try readParts(parts) }
    } catch {
      return Reading(problems: [error])
    }
  }

  private func yamlText(_ source: UnsafeBufferPointer<UInt8>) throws(Problem) -> String {
    var places = SourcePlaces(offsetsIn: source)
    func refuse(_ reason: Unreadable.Reason, at place: Int = 0) -> Problem {
      Unreadable(reason: reason, place: Int32(truncatingIfNeeded: place))
        .problem(at: places.place(Int32(truncatingIfNeeded: place)), limits: limits)
    }
    if Encoding.isUTF16(source) { throw refuse(.utf16) }
    if let nul = source.firstIndex(of: 0) { throw refuse(.nulCharacter, at: nul) }
    if let wrong = Encoding.firstInvalidByte(in: source) { throw refuse(.notUTF8, at: wrong) }
    if let anchor = YAMLAliases.firstUsed(in: source) { throw refuse(.alias, at: anchor) }
    let start = source.starts(with: Encoding.mark) ? Encoding.mark.count : 0
    return Tree.text(UnsafeBufferPointer(rebasing: source[start...]))
  }

  private mutating func readParts(_ parts: [Yams.Node]) throws(Problem) -> Reading {
    var reading = Reading()
    var yaml = YAMLTree(limits: limits)
    for part in parts {
      if case .sequence(let items) = part, items.anchor == nil {
        for item in items { try readPart(item, &yaml, &reading) }
      } else if !Tree.isEmpty(part) {
        try readPart(part, &yaml, &reading)
      }
    }
    if reading.documents.isEmpty {
      throw Unreadable(reason: .empty, place: -1).problem(at: .text(line: 1, column: 1), limits: limits)
    }
    return reading
  }

  private mutating func readPart(
    _ part: Yams.Node, _ yaml: inout YAMLTree, _ reading: inout Reading
  ) throws(Problem) {
    forgetDocument()
    bytes.removeAll()
    yaml.forgetDocument()
    do throws(Unreadable) {
      guard reading.documents.count < limits.documents else { throw Unreadable(reason: .documents, place: -1) }
      try yaml.add(part, to: &self)
    } catch {
      var places = SourcePlaces(marks: yaml.marks)
      throw error.problem(at: places.place(error.place), limits: limits)
    }
    bytes.append(repeating: 0, count: Tree.padding)
    var places = SourcePlaces(marks: yaml.marks)
    reading.documents.append(finishDocument(reading.documents.count + 1, &places))
  }

  private static func isEmpty(_ part: Yams.Node) -> Bool {
    if case .scalar(let scalar) = part { scalar.string.isEmpty && scalar.style != .singleQuoted } else { false }
  }

  private static func problem(of error: any Error, _ limits: Limits) -> Problem {
    if let error = error as? Unreadable { return error.problem(at: nil, limits: limits) }
    guard let error = error as? YamlError else {
      return Unreadable(reason: .syntax, place: -1).problem(at: nil, limits: limits)
    }
    switch error {
    case .scanner(let context?, _, _, _) where context.text == "while scanning a quoted scalar":
      return Unreadable(reason: .unclosedQuote, place: -1).problem(
        at: .text(line: context.mark.line, column: context.mark.column), limits: limits)
    case .scanner(_, let found, let mark, _), .parser(_, let found, let mark, _), .composer(_, let found, let mark, _):
      return Unreadable(reason: .syntax, place: -1).problem(
        at: .text(line: mark.line, column: mark.column), limits: limits, found: found)
    case .duplicatedKeysInMapping(let duplicates, let context):
      return Unreadable(reason: .duplicateKey, place: -1).problem(
        at: .text(line: context.mark.line, column: context.mark.column), limits: limits, found: duplicates.first)
    default: return Unreadable(reason: .syntax, place: -1).problem(at: nil, limits: limits)
    }
  }
}
