import Tekseru
import TekseruDocuments
import TekseruRegister

/// Gives the problems that the register found their lines and columns, by reading their documents once more.
final class PlaceFinder {
  private let desk: DocumentDesk

  /// A finder; what it reads was within the limits when it was read first.
  init(today: Day) {
    desk = DocumentDesk(limits: .none, today: today)
  }

  /// The outcomes with a place for every problem of a document, in the order of the places.
  func placed(_ outcomes: [Outcome], in piece: Piece) -> [Outcome] {
    guard outcomes.contains(where: { $0.lacksPlaces }), !piece.bytes.isEmpty else { return outcomes }
    return piece.format == .ndjson ? placedByLine(outcomes, in: piece) : placedByOrdinal(outcomes, in: piece)
  }

  private func placedByOrdinal(_ outcomes: [Outcome], in piece: Piece) -> [Outcome] {
    var sought: [Int: [String]] = [:]
    for outcome in outcomes where outcome.lacksPlaces { sought[outcome.ordinal] = outcome.problems.map(\.path) }
    let found = desk.places(of: sought, in: piece.bytes, as: piece.format)
    return outcomes.map { outcome in outcome.placed(at: found[outcome.ordinal] ?? [], linesDown: 0) }
  }

  /// Only the lines that are asked for are read.
  private func placedByLine(_ outcomes: [Outcome], in piece: Piece) -> [Outcome] {
    let lines = piece.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return outcomes.map { outcome in
      let index = outcome.line - piece.firstLine
      guard outcome.lacksPlaces, lines.indices.contains(index) else { return outcome }
      let found = desk.places(of: [1: outcome.problems.map(\.path)], in: Array(lines[index]), as: .json)
      return outcome.placed(at: found[1] ?? [], linesDown: outcome.line - 1)
    }
  }
}

extension Outcome {
  fileprivate var lacksPlaces: Bool { problems.contains { $0.place == nil } }

  fileprivate func placed(at places: [Place?], linesDown: Int) -> Outcome {
    var placed = self
    for (index, place) in zip(problems.indices, places) where problems[index].place == nil {
      if case .text(let line, let column) = place {
        placed.problems[index].place = .text(line: line + linesDown, column: column)
      } else {
        placed.problems[index].place = place
      }
    }
    placed.problems.sort { ($0.place?.textOrder ?? Place.atTheEnd) < ($1.place?.textOrder ?? Place.atTheEnd) }
    return placed
  }
}

extension Place {
  fileprivate static let atTheEnd = (Int.max, Int.max)

  /// A text's place as one goes through it; nil in a workbook.
  fileprivate var textOrder: (Int, Int)? {
    if case .text(let line, let column) = self { (line, column) } else { nil }
  }
}
