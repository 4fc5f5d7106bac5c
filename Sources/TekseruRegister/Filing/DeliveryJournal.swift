import Tekseru
import TekseruDocuments

/// The journals of what arrived and what was turned away; evidence, and no part of a rebuild.
final class DeliveryJournal {
  private let deliveryStatement: any SQLStatement
  private let refusalStatement: any SQLStatement

  init(_ engine: any SQLEngine) throws(SQLFailure) {
    deliveryStatement = try engine.prepare(
      """
      INSERT INTO deliveries (source, name, channel, filed_by, received_at, recorded, already_recorded, refused,
        conflicts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number
      """)
    refusalStatement = try engine.prepare(
      "INSERT INTO refusals (delivery, ordinal, outcome, kind, id, problems) VALUES (?, ?, ?, ?, ?, ?)")
  }

  func add(_ delivery: Delivery, source: Int?, outcomes: [Outcome]) throws(SQLFailure) {
    deliveryStatement.bind(1, source)
    deliveryStatement.bind(2, delivery.name)
    deliveryStatement.bind(3, delivery.channel.rawValue)
    deliveryStatement.bind(4, delivery.filedBy)
    deliveryStatement.bind(5, Int(delivery.receivedAt.milliseconds))
    for (position, name) in ["recorded", "alreadyRecorded", "refused", "conflict"].enumerated() {
      deliveryStatement.bind(6 + position, outcomes.count { $0.result.name == name })
    }
    let number = try deliveryStatement.first { $0.integer(0) } ?? 0
    for outcome in outcomes where outcome.result.isTurnedAway {
      try add(outcome.kind?.rawValue, outcome.id, outcome.ordinal, outcome.result.name, outcome.problems, to: number)
    }
    if delivery.reading.isRefused {
      try add(nil, nil, 0, Outcome.Result.refused.name, delivery.reading.problems, to: number)
    }
  }

  private func add(
    _ kind: String?, _ id: String?, _ ordinal: Int, _ outcome: String, _ problems: [Problem], to delivery: Int
  ) throws(SQLFailure) {
    refusalStatement.bind(1, delivery)
    refusalStatement.bind(2, ordinal)
    refusalStatement.bind(3, outcome)
    refusalStatement.bind(4, kind)
    refusalStatement.bind(5, id)
    refusalStatement.bind(6, ProblemList.json(problems))
    try refusalStatement.execute()
  }
}
