import Tekseru

extension Tree {
  mutating func readFlag(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    guard let flag = flag(at: child) else { return refuse(child, field, shape) }
    nodes[child].value = flag ? 1 : 0
    return .held
  }

  /// Yes or no: JSON's own, or a word.
  func flag(at child: Int) -> Bool? {
    switch nodes[child].kind {
    case .yes: return true
    case .no: return false
    case .text:
      let word = text(of: nodes[child]).lowercased()
      let known = ["true": true, "yes": true, "false": false, "no": false]
      if let flag = known[word] { return flag }
      guard nodes[child].traits.contains(.isCell) else { return nil }
      return headings.choices(written: word).lazy.compactMap { known[$0] }.first
    default: return nil
    }
  }

  mutating func readChoice(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    guard isText(child) else { return refuse(child, field, shape) }
    let bytes = utf8(of: child)
    if let start = bytes.baseAddress {
      let range = shape.codes[field].words
      for index in range where shape.words[index].matches(start, count: bytes.count) {
        nodes[child].value = Int64(index - range.lowerBound)
        return .held
      }
    }
    return readForeignChoice(at: child, field, shape)
  }

  private mutating func readForeignChoice(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    guard case .choice(let words) = shape.fields[field].type else { return .wrong }
    let written = text(of: nodes[child])
    var known = words
    if nodes[child].traits.contains(.isCell) {
      let folded = Headings.folded(written)
      let meant = headings.choices(written: written)
      if let index = words.firstIndex(where: { meant.contains($0) || $0.lowercased() == folded }) {
        nodes[child].value = Int64(index)
        return .held
      }
      known += headings.texts(ofChoices: words)
    }
    return refuse(
      child, field, shape, .valueNotInList, suggestion: Suggestion.nearest(to: written, among: known))
  }
}
