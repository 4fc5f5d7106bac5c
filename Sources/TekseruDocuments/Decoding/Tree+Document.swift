import Tekseru

extension Tree {
  /// What became of one document, before its problems have places.
  struct Outcomes {
    var kind: Kind?
    var id: String?
    var filedBy: String?
    var document: Document?
    var references: [Reference] = []
  }

  /// Reads the document that the nodes hold: what it is, its fields, then what the domain says of it.
  mutating func readDocument() -> Outcomes {
    guard nodes[0].kind == .object else {
      report(.documentUnreadable, node: 0, reason: Unreadable.Reason.notAnObject.rawValue)
      return Outcomes()
    }
    let isKnownVersion = checkVersion()
    guard let kind = readKind() else { return Outcomes(id: writtenID) }
    guard isKnownVersion else { return Outcomes(kind: kind, id: writtenID) }
    let shape = Shape.of(kind)
    let base = readFields(of: 0, by: shape, mayBeEmpty: false) ?? 0
    if kind == .inspection { checkInspectionID(base) }
    if makesIDs, !hasErrors { supplyID(kind, base, by: shape) }
    let fields = Fields(nodes: nodes.base, bytes: bytes.base, slots: slots.base, base: base)
    var outcomes = Outcomes(
      kind: kind, id: fields.optionalText(HeaderKey.id) ?? writtenID, filedBy: fields.optionalText(HeaderKey.filedBy))
    if hasErrors {
      if kind == .inspection { reportContradictions(fields.body) }
    } else {
      outcomes.document = document(kind, fields, base, shape)
    }
    if outcomes.document == nil { outcomes.references = references(of: kind) }
    return outcomes
  }

  private mutating func document(_ kind: Kind, _ fields: Fields, _ base: Int, _ shape: Shape) -> Document? {
    do throws(Problems) {
      let document = try Document(kind, fields)
      output.removeAll()
      if writesContent { writeContent(base, by: shape) }
      return document
    } catch {
      if kind == .inspection { reportContradictions(fields.body) }
      if !hasErrors { for problem in error.all { report(problem) } }
      return nil
    }
  }

  private func child(named word: Word) -> Int? {
    var child = 1
    let end = Int(nodes[0].next)
    while child < end {
      let key = UnsafePointer(bytes.base) + Int(nodes[child].keyStart)
      if word.matches(key, count: Int(nodes[child].keyCount)) { return child }
      child = Int(nodes[child].next)
    }
    return nil
  }

  private var writtenID: String? {
    guard let child = child(named: Tree.idWord), isText(child), !isAbsent(child) else { return nil }
    return String(text(of: nodes[child]).prefix(100))
  }

  private static let kindWords = Kind.choices.map { Word($0.rawValue) }
  private static let documentWord = Word("document")
  private static let versionWord = Word("tekseru")
  private static let idWord = Word("id")

  private mutating func readKind() -> Kind? {
    guard let child = child(named: Tree.documentWord), !isAbsent(child) else {
      report(.fieldMissing, field: "document", node: 0, expected: .oneOf(Kind.choices.map(\.rawValue)))
      return nil
    }
    if isText(child), let start = utf8(of: child).baseAddress {
      for index in Tree.kindWords.indices where Tree.kindWords[index].matches(start, count: Int(nodes[child].count)) {
        return Kind.choices[index]
      }
    }
    let words = Kind.choices.map(\.rawValue)
    report(
      .documentKindUnknown, field: "document", node: child, expected: .oneOf(words),
      suggestion: isText(child) ? Suggestion.nearest(to: text(of: nodes[child]), among: words) : nil)
    return nil
  }

  /// Whether the version is one that this program reads; an absent one is told with the fields.
  private mutating func checkVersion() -> Bool {
    guard let child = child(named: Tree.versionWord), !isAbsent(child) else { return true }
    if isText(child), Tree.integer(utf8(of: child)) == 1 { return true }
    report(.documentVersionUnknown, field: "tekseru", node: child, expected: .integer(1...1))
    return false
  }

  /// An inspection's id may not end like the name of a violation.
  private mutating func checkInspectionID(_ base: Int) {
    let slot = slots[base + HeaderKey.id.rawValue]
    guard slot >= 0 else { return }
    let id = utf8(of: Int(slot))
    guard let slash = id.lastIndex(of: UInt8(ascii: "/")), slash + 1 < id.count,
      id[(slash + 1)...].allSatisfy({ (0x30...0x39).contains($0) })
    else { return }
    report(.valueType, field: "id", node: Int(slot), expected: .identifier, reason: "endsInNumber")
  }

  /// What contradicts itself among what could be read, with the violations counted as the document has them.
  private mutating func reportContradictions(_ fields: Fields) {
    let slot = slots[fields.base + InspectionKey.violations.rawValue]
    guard slot >= 0 else { return }
    var found: [(number: Int?, due: Day?)] = []
    var item = Int(slot) + 1
    while item < Int(nodes[Int(slot)].next) {
      if nodes[item].kind == .object {
        let violation = Fields(nodes: nodes.base, bytes: bytes.base, slots: slots.base, base: Int(nodes[item].value))
        found.append((violation.optionalInteger(ViolationKey.number), violation.optionalDay(ViolationKey.due)))
      } else {
        found.append((nil, nil))
      }
      item = Int(nodes[item].next)
    }
    let date = fields.optionalDay(InspectionKey.date)
    for problem in Inspection.problems(date: date, violations: found) { report(problem) }
  }
}
