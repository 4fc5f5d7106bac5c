import Tekseru

/// Gathers what is wrong with the parts of a whole, so that its author is told everything at once.
struct ProblemBasket {
  private var found: [Problem] = []

  /// Makes a part; nil when it cannot be made, and its problems are kept with where the part stands.
  mutating func part<Part>(at path: String = "", _ make: () throws(Problems) -> Part) -> Part? {
    do throws(Problems) {
      return try make()
    } catch {
      found += path.isEmpty ? error.all : error.under(path).all
      return nil
    }
  }

  mutating func add(_ problem: Problem) { found.append(problem) }

  /// Throws everything that was kept.
  func throwIfAny() throws(Problems) {
    if !found.isEmpty { throw Problems(found) }
  }

  /// Throws everything that was kept, for a whole that lacks a part.
  func failure() -> Problems { Problems(found) }
}

extension Problems {
  /// The same problems, each with the clause that it stands in, where none was named.
  func inClause(_ clause: String) -> Problems {
    Problems(
      all.map { problem in
        var problem = problem
        problem.details["clause"] = problem.details["clause"] ?? clause
        return problem
      })
  }
}
