extension Problems {
  /// The same problems of a part, told as those of the whole in which the part stands at `path`.
  public func under(_ path: String) -> Problems {
    Problems(
      all.map { problem in
        var problem = problem
        problem.path = problem.path.isEmpty ? path : "\(path).\(problem.path)"
        return problem
      })
  }

  /// Throws the problems of a list; does nothing when there are none.
  static func throwIfAny(_ found: [Problem]) throws(Problems) {
    if !found.isEmpty { throw Problems(found) }
  }
}
