import Tekseru

extension Projector {
  /// The document whose new facts stand in the place of an accident's; nil when there are none.
  func revision(of accident: Int, besides other: Int? = nil) throws(SQLFailure) -> Int? {
    for thing in try things.revisions(of: accident) where thing != other {
      guard let current = try chains.current(of: thing), try revised(by: current) == accident else { continue }
      return current
    }
    return nil
  }

  /// An accident and those before it that it revises, the newest first.
  func revised(from accident: Int) throws(SQLFailure) -> [Int] {
    var found = [accident]
    while let last = found.last, let current = try chains.current(of: last), let next = try revised(by: current),
      !found.contains(next)
    {
      found.append(next)
    }
    return found
  }

  /// The accident that a document revises; nil for one that revises none.
  private func revised(by document: Int) throws(SQLFailure) -> Int? {
    guard let entry = try log.entry(document), case .accident(let accident)? = read(entry)?.body,
      let revises = accident.revises
    else { return nil }
    return try thing(revises, .accident)
  }

  /// Makes the rows of accidents anew whose new facts were filed, corrected or taken back.
  func projectRevised(_ before: ThingRow?, _ after: ThingRow?, at sequence: Int) throws(SQLFailure) {
    for revised in Set([before?.other, after?.other].compactMap { $0 }).sorted() {
      try project(revised, .accident, at: sequence)
    }
  }
}

extension Things {
  /// The accidents that revise an accident, or did once.
  fileprivate func revisions(of accident: Int) throws(SQLFailure) -> [Int] {
    let statement = try engine.prepare("SELECT DISTINCT thing FROM things WHERE kind = ? AND other = ? ORDER BY thing")
    statement.bind(1, KindKey.of(.accident))
    statement.bind(2, accident)
    return try statement.rows { $0.integer(0) }
  }
}
