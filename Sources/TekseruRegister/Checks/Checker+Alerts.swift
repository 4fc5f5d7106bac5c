import Tekseru

extension Checker {
  /// A silence that names a person whom nobody knows, neither as a person nor as an inspector, would cover nothing.
  func problems(of silence: Silence) throws(SQLFailure) -> [Problem] {
    guard let person = silence.person, let problem = try problem(ofParty: .person, person.text, at: "person"),
      try self.problem(ofParty: .inspector, person.text, at: "person") != nil
    else { return [] }
    return [problem]
  }
}
