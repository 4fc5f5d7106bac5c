import Tekseru

extension Tree {
  /// What the document of the nodes names, as far as that can be read.
  ///
  /// For a document that has errors, so that an unknown code is told together with them: what a field names is read
  /// though others, or other items of its list, are wrong.
  func references(of kind: Kind) -> [Reference] {
    var found: [Reference] = []
    add(HeaderKey.replaces.text, .document(kind), to: &found)
    if kind == .withdrawal, let written = text(at: WithdrawalKey.kind.text), let target = Kind(rawValue: written) {
      add(WithdrawalKey.of.text, .document(target), to: &found)
    }
    gather(0, Shape.of(kind), "", &found)
    return found
  }

  private func gather(_ index: Int, _ shape: Shape, _ path: String, _ found: inout [Reference]) {
    for child in parts(of: index) {
      let key = key(of: nodes[child])
      guard let field = shape.fields.first(where: { $0.key == key || $0.alias == key }) else { continue }
      let place = path + key
      switch field.type {
      case .object(let inner) where nodes[child].kind == .object: gather(child, inner, place + ".", &found)
      case .list(let inner) where nodes[child].kind == .list:
        for (position, item) in parts(of: child).enumerated() where nodes[item].kind == .object {
          gather(item, inner, "\(place)[\(position)].", &found)
        }
      default:
        if let target = field.names { gather(child, target, place, &found) }
      }
    }
  }

  private func gather(_ child: Int, _ target: Reference.Target, _ path: String, _ found: inout [Reference]) {
    if nodes[child].kind == .list {
      for (position, item) in parts(of: child).enumerated() where nodes[item].kind != .list {
        gather(item, target, "\(path)[\(position)]", &found)
      }
    } else if isText(child) {
      let text = text(of: nodes[child])
      let isReadable = target == .violation ? ViolationID(text) != nil : Identifier.isValid(text)
      if isReadable { found.append(Reference(path: path, text: text, target: target)) }
    }
  }

  /// A field of which the shape alone does not say what it names.
  private func add(_ field: String, _ target: Reference.Target, to found: inout [Reference]) {
    guard let id = text(at: field), Identifier.isValid(id) else { return }
    found.append(Reference(path: field, text: id, target: target))
  }

  private func text(at name: String) -> String? {
    guard let child = parts(of: 0).first(where: { key(of: nodes[$0]) == name }), isText(child) else { return nil }
    return text(of: nodes[child])
  }

  private func parts(of container: Int) -> [Int] {
    var parts: [Int] = []
    var child = container + 1
    while child < Int(nodes[container].next) {
      parts.append(child)
      child = Int(nodes[child].next)
    }
    return parts
  }
}
