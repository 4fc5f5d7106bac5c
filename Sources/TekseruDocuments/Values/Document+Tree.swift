import Tekseru

extension Document {
  /// Puts the whole document into a tree, as a file would say it.
  func put(into tree: inout Tree) {
    let root = tree.open(.object)
    tree.set(HeaderKey.tekseru, 1)
    tree.set(HeaderKey.document, kind)
    tree.set(HeaderKey.id, id)
    tree.set(HeaderKey.replaces, replaces)
    tree.set(HeaderKey.filedBy, filedBy)
    tree.set(HeaderKey.note, note)
    body.put(into: &tree)
    tree.close(root)
  }
}

extension Document.Body {
  fileprivate func put(into tree: inout Tree) {
    switch self {
    case .calendar(let body): body.put(into: &tree)
    case .deadlines(let body): body.put(into: &tree)
    case .ladder(let body): body.put(into: &tree)
    case .organization(let body): body.put(into: &tree)
    case .person(let body): body.put(into: &tree)
    case .council(let body): body.put(into: &tree)
    case .inspector(let body): body.put(into: &tree)
    case .plan(let body): body.put(into: &tree)
    case .inspection(let body): body.put(into: &tree)
    case .service(let body): body.put(into: &tree)
    case .reply(let body): body.put(into: &tree)
    case .remediation(let body): body.put(into: &tree)
    case .extension(let body): body.put(into: &tree)
    case .extensionDecision(let body): body.put(into: &tree)
    case .accident(let body): body.put(into: &tree)
    case .reporting(let body): body.put(into: &tree)
    case .statement(let body): body.put(into: &tree)
    case .activity(let body): body.put(into: &tree)
    case .appeal(let body): body.put(into: &tree)
    case .testBank(let body): body.put(into: &tree)
    case .regulation(let body): body.put(into: &tree)
    case .testAttempt(let body): body.put(into: &tree)
    case .freeze(let body): body.put(into: &tree)
    case .juryMark(let body): body.put(into: &tree)
    case .objection(let body): body.put(into: &tree)
    case .objectionDecision(let body): body.put(into: &tree)
    case .publication(let body): body.put(into: &tree)
    case .silence(let body): body.put(into: &tree)
    case .acknowledgement(let body): body.put(into: &tree)
    case .withdrawal(let body): body.put(into: &tree)
    }
  }
}
