import Tekseru
import TekseruDocuments

/// The journals of what arrived and what was turned away; evidence, and no part of a rebuild.
final class DeliveryJournal {
  private let deliveryStatement: any SQLStatement
  private let refusalStatement: any SQLStatement
  private let filerStatement: any SQLStatement
  private var last: Int

  init(_ engine: any SQLEngine) throws(SQLFailure) {
    deliveryStatement = try engine.prepare(
      """
      INSERT INTO deliveries (source, name, channel, filed_by, received_at, recorded, already_recorded, refused,
        conflicts, number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    refusalStatement = try engine.prepare(
      "INSERT INTO refusals (delivery, ordinal, outcome, kind, id, problems) VALUES (?, ?, ?, ?, ?, ?)")
    filerStatement = try engine.prepare("INSERT INTO filers (code, delivery, turned_away) VALUES (?, ?, ?)")
    last = try engine.prepare("SELECT coalesce(max(number), 0) FROM deliveries").first { $0.integer(0) } ?? 0
  }

  func add(_ delivery: Delivery, source: Int?, outcomes: [Outcome]) throws(SQLFailure) {
    deliveryStatement.bind(1, source)
    deliveryStatement.bind(2, delivery.name)
    deliveryStatement.bind(3, delivery.channel.rawValue)
    deliveryStatement.bind(4, delivery.filedBy)
    deliveryStatement.bind(5, Int(delivery.receivedAt.milliseconds))
    for (position, count) in DeliveryJournal.counts(of: outcomes).enumerated() {
      deliveryStatement.bind(6 + position, count)
    }
    last += 1
    deliveryStatement.bind(10, last)
    try deliveryStatement.execute()
    try addFilers(of: delivery, outcomes)
    for outcome in outcomes where outcome.result.isTurnedAway {
      try add(outcome.kind?.rawValue, outcome.id, outcome.ordinal, outcome.result.name, outcome.problems, to: last)
    }
    if delivery.reading.isRefused {
      try add(nil, nil, 0, Outcome.Result.refused.name, delivery.reading.problems, to: last)
    }
  }

  /// Notes who filed what, where documents name others than the one who brought them.
  private func addFilers(of delivery: Delivery, _ outcomes: [Outcome]) throws(SQLFailure) {
    let documents = delivery.reading.documents
    guard documents.contains(where: { $0.filedBy ?? delivery.filedBy != delivery.filedBy }) else { return }
    // A code is what its bytes say: texts that only look alike are others.
    var isTurnedAway: [[UInt8]: Bool] = [:]
    for (document, outcome) in zip(documents, outcomes) {
      let code = Array((document.filedBy ?? delivery.filedBy).utf8)
      isTurnedAway[code] = isTurnedAway[code] == true || outcome.result.isTurnedAway
    }
    for (code, isTurnedAway) in isTurnedAway {
      filerStatement.bind(1, utf8: code)
      filerStatement.bind(2, last)
      filerStatement.bind(3, isTurnedAway ? 1 : 0)
      try filerStatement.execute()
    }
  }

  /// How many were recorded, recorded before, refused and in conflict.
  private static func counts(of outcomes: [Outcome]) -> [Int] {
    var counts = [0, 0, 0, 0]
    for outcome in outcomes {
      switch outcome.result {
      case .recorded: counts[0] += 1
      case .alreadyRecorded: counts[1] += 1
      case .refused: counts[2] += 1
      case .conflict: counts[3] += 1
      case .valid: break
      }
    }
    return counts
  }

  private func add(
    _ kind: String?, _ id: String?, _ ordinal: Int, _ outcome: String, _ problems: [Problem], to delivery: Int
  ) throws(SQLFailure) {
    refusalStatement.bind(1, delivery)
    refusalStatement.bind(2, ordinal)
    refusalStatement.bind(3, outcome)
    refusalStatement.bind(4, kind)
    refusalStatement.bind(5, id)
    refusalStatement.bind(6, ProblemList.wholeJSON(problems))
    try refusalStatement.execute()
  }
}
