import Tekseru

/// Puts the domain's values into a tree by their keys; what is absent is not put.
extension Tree {
  mutating func set(_ key: some FieldKey, _ text: String?) {
    if let text { add(text.utf8, key: key.text) }
  }

  mutating func set(_ key: some FieldKey, _ identifier: Identifier?) { set(key, identifier?.text) }

  mutating func set(_ key: some FieldKey, _ day: Day?) { set(key, day?.description) }

  mutating func set(_ key: some FieldKey, _ number: Int?) { set(key, number.map(String.init)) }

  mutating func set(_ key: some FieldKey, _ choice: (some Choice)?) { set(key, choice?.rawValue) }

  mutating func set(_ key: some FieldKey, when isSet: Bool) {
    if isSet { add(.yes, key: key.text) }
  }

  mutating func set(_ key: some FieldKey, texts: [String]) {
    let list = open(.list, key: key.text)
    for text in texts { add(text.utf8) }
    close(list)
  }

  mutating func set<Item>(_ key: some FieldKey, list items: [Item], _ put: (inout Tree, Item) -> Void) {
    let list = open(.list, key: key.text)
    for item in items {
      let object = open(.object)
      put(&self, item)
      close(object)
    }
    close(list)
  }

  mutating func set<Part>(_ key: some FieldKey, object part: Part?, _ put: (inout Tree, Part) -> Void) {
    guard let part else { return }
    let object = open(.object, key: key.text)
    put(&self, part)
    close(object)
  }
}
