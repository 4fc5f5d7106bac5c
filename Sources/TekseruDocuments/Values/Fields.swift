import Tekseru

/// The typed fields of one object of a tree, as the domain's values are made from them.
///
/// Valid only while the tree is not read into. A required field is asked for by its plain name and was checked to be
/// there; `optional` in a name says that it may be absent.
struct Fields {
  let nodes: UnsafeMutablePointer<Node>
  let bytes: UnsafeMutablePointer<UInt8>
  let slots: UnsafeMutablePointer<Int32>
  let base: Int

  private func node(_ key: some FieldKey) -> Node? {
    let slot = Int(slots[base + key.rawValue])
    return slot < 0 ? nil : nodes[slot]
  }

  /// What follows the header in a document.
  var body: Fields { Fields(nodes: nodes, bytes: bytes, slots: slots, base: base + HeaderKey.allCases.count) }

  private func text(of node: Node) -> String {
    Tree.text(UnsafeBufferPointer(start: bytes + Int(node.start), count: Int(node.count)))
  }

  /// Whether the document says anything there.
  func has(_ key: some FieldKey) -> Bool { node(key) != nil }

  func text(_ key: some FieldKey) -> String { optionalText(key) ?? "" }

  func optionalText(_ key: some FieldKey) -> String? { node(key).map(text(of:)) }

  func identifier(_ key: some FieldKey) -> Identifier { Identifier(checked: text(key)) }

  func optionalIdentifier(_ key: some FieldKey) -> Identifier? { optionalText(key).map(Identifier.init(checked:)) }

  func day(_ key: some FieldKey) -> Day { optionalDay(key) ?? Day(number: 0) }

  func optionalDay(_ key: some FieldKey) -> Day? {
    node(key).map { Day(number: Int32(truncatingIfNeeded: $0.value)) }
  }

  func integer(_ key: some FieldKey) -> Int { optionalInteger(key) ?? 0 }

  func optionalInteger(_ key: some FieldKey) -> Int? { node(key).map { Int($0.value) } }

  func optionalDecimal(_ key: some FieldKey) -> Decimal? { node(key).map(Fields.decimal(of:)) }

  func decimal(_ key: some FieldKey) -> Decimal { node(key).map(Fields.decimal(of:)) ?? Decimal(0) }

  static func decimal(of node: Node) -> Decimal { Decimal(checkedDigits: node.value, scale: Int(node.scale)) }

  /// Yes; absent is no.
  func isSet(_ key: some FieldKey) -> Bool { node(key)?.value == 1 }

  func optionalFlag(_ key: some FieldKey) -> Bool? { node(key).map { $0.value == 1 } }

  func decimals(_ key: some FieldKey) -> [Decimal] {
    run(key) { Fields.decimal(of: nodes[$0]) }
  }

  func instant(_ key: some FieldKey) -> Instant { Instant(milliseconds: node(key)?.value ?? 0) }

  func choice<T: Choice>(_ key: some FieldKey) -> T { optionalChoice(key) ?? T.choices[0] }

  func optionalChoice<T: Choice>(_ key: some FieldKey) -> T? {
    node(key).map { T.choices[Int($0.value)] }
  }

  func optionalObject(_ key: some FieldKey) -> Fields? {
    node(key).map { Fields(nodes: nodes, bytes: bytes, slots: slots, base: Int($0.value)) }
  }

  func identifiers(_ key: some FieldKey) -> [Identifier] {
    run(key) { Identifier(checked: text(of: nodes[$0])) }
  }

  func texts(_ key: some FieldKey) -> [String] {
    run(key) { text(of: nodes[$0]) }
  }

  func photos(_ key: some FieldKey) throws(Problem) -> [PhotoID] {
    var photos: [PhotoID] = []
    for (index, text) in texts(key).enumerated() {
      guard let photo = PhotoID(text) else {
        throw Problem(.valueType, at: "\(key.text)[\(index)]", value: text, expected: .photo)
      }
      photos.append(photo)
    }
    return photos
  }

  func figures(_ key: some FieldKey) -> [Statement.Entry] {
    run(key) { index in
      let name = Tree.text(
        UnsafeBufferPointer(start: bytes + Int(nodes[index].keyStart), count: Int(nodes[index].keyCount)))
      guard let indicator = Indicator(name) else { return nil }
      switch nodes[index].kind {
      case .yes: return Statement.Entry(indicator, .flag(true))
      case .no: return Statement.Entry(indicator, .flag(false))
      default: return Statement.Entry(indicator, .number(Fields.decimal(of: nodes[index])))
      }
    }.compactMap { $0 }
  }

  /// The items of a list, each made from its own fields; what one of them throws is told with its position.
  func list<Item>(_ key: some FieldKey, _ make: (Fields) throws(Problem) -> Item) throws(Problem) -> [Item] {
    guard let list = node(key) else { return [] }
    let start = Int(list.value)
    let count = Int(slots[start])
    var items: [Item] = []
    items.reserveCapacity(count)
    for index in 0..<count {
      let item = nodes[Int(slots[start + 1 + index])]
      do throws(Problem) {
        items.append(try make(Fields(nodes: nodes, bytes: bytes, slots: slots, base: Int(item.value))))
      } catch {
        throw error.within("\(key.text)[\(index)]")
      }
    }
    return items
  }

  /// The items of a list, each made from its own fields; what any of them throws is told with its position.
  func items<Item>(
    _ key: some FieldKey, _ make: (Fields) throws(Problems) -> Item
  ) throws(Problems) -> [Item] {
    guard let list = node(key) else { return [] }
    let start = Int(list.value)
    var items: [Item] = []
    var found: [Problem] = []
    for index in 0..<Int(slots[start]) {
      let item = nodes[Int(slots[start + 1 + index])]
      do throws(Problems) {
        items.append(try make(Fields(nodes: nodes, bytes: bytes, slots: slots, base: Int(item.value))))
      } catch {
        found += error.under("\(key.text)[\(index)]").all
      }
    }
    if !found.isEmpty { throw Problems(found) }
    return items
  }

  private func run<Item>(_ key: some FieldKey, _ make: (Int) -> Item) -> [Item] {
    guard let list = node(key) else { return [] }
    let start = Int(list.value)
    return (0..<Int(slots[start])).map { make(Int(slots[start + 1 + $0])) }
  }
}

extension Problem {
  /// The same problem seen from what lies around.
  func within(_ outer: String) -> Problem {
    var problem = self
    problem.path = path.isEmpty ? outer : "\(outer).\(path)"
    return problem
  }
}
