import Tekseru

extension Tree {
  /// Reads the document of the nodes and gives its problems their places.
  mutating func finishDocument(_ ordinal: Int, _ places: inout SourcePlaces) -> ReadDocument {
    let outcomes = readDocument()
    var read = ReadDocument(ordinal: ordinal, line: places.line(nodes[0].place), kind: outcomes.kind, id: outcomes.id)
    if let document = outcomes.document {
      read.document = document
      read.content = content
    }
    read.filedBy = outcomes.filedBy
    read.references = outcomes.references
    if sought != nil {
      notePlaces(of: ordinal, &places)
    } else if !problems.isEmpty {
      read.problems = placedProblems(&places)
    }
    return read
  }

  /// The content that was written last.
  var content: [UInt8] { Array(UnsafeBufferPointer(start: output.base, count: output.count)) }

  private func placedProblems(_ places: inout SourcePlaces) -> [Problem] {
    var placed = problems
    for index in placed.indices { placed[index].place = places.place(problemPlaces[index]) }
    return placed
  }

  /// What a file gives that cannot be read at all.
  func refusal(_ unreadable: Unreadable, _ places: inout SourcePlaces) -> Reading {
    Reading(problems: [unreadable.problem(at: places.place(unreadable.place), limits: limits)])
  }
}
