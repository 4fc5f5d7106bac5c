/// Somebody who is to be told of an item, and why.
public struct Addressee<Person: Hashable & Sendable>: Hashable, Sendable {
  /// Who.
  public var person: Person
  /// What the person is for the item.
  public var role: AlertRole
  /// Whose place the person takes, because nobody is known there.
  public var insteadOf: [AlertRole]

  /// Names somebody.
  public init(person: Person, role: AlertRole, insteadOf: [AlertRole] = []) {
    self.person = person
    self.role = role
    self.insteadOf = insteadOf
  }
}

extension Matter {
  /// Who is told at a stage: each person once, in the order of the roles.
  ///
  /// Where nobody is known in a role, those one stage above are told in place, and the gap is named. The list is empty
  /// only where nobody at all is known, up to the administrator.
  public func addressees<Person: Hashable & Sendable>(
    at stage: AlertStage, known: (AlertRole) -> [Person]
  ) -> [Addressee<Person>] {
    var found: [Addressee<Person>] = []
    for role in roles(at: stage) {
      var asked: AlertRole? = role
      var missing: [AlertRole] = []
      while let next = asked, known(next).isEmpty {
        missing.append(next)
        asked = next.above
      }
      guard let asked else { continue }
      for person in known(asked) { found.add(person, asked, insteadOf: missing) }
    }
    return found
  }
}

extension Array {
  fileprivate mutating func add<Person>(_ person: Person, _ role: AlertRole, insteadOf missing: [AlertRole])
  where Element == Addressee<Person> {
    guard let index = firstIndex(where: { $0.person == person }) else {
      append(Addressee(person: person, role: role, insteadOf: missing))
      return
    }
    self[index].insteadOf += missing.filter { !self[index].insteadOf.contains($0) }
  }
}
