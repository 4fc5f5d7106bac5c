import TekseruRegister

/// What became of a file's documents so far.
struct FileTally {
  var name: String
  var location: FileLocation?
  /// How many documents had which outcome.
  var counts = OutcomeCounts()
  /// How many documents are tried once more when the call has brought everything.
  var waiting = 0
  /// Whether all of the file was read.
  var isComplete = false
  /// What became of its only document, and of its first one.
  var first: Outcome.Result?
  /// Whether the file as a whole was refused.
  var isRefused = false

  init(_ piece: Piece) {
    name = piece.name
    location = piece.location
  }

  /// Whether nothing of it is open any more.
  var isSettled: Bool { isComplete && waiting == 0 }

  /// Whether every document is in the log.
  var isWholeInLog: Bool {
    isSettled && !isRefused && counts.refused == 0 && counts.conflicts == 0 && counts.valid == 0
  }

  mutating func add(_ result: Outcome.Result) {
    if first == nil { first = result }
    counts.add(result)
  }
}

/// How many documents had which outcome.
struct OutcomeCounts {
  var recorded = 0
  var known = 0
  var refused = 0
  var conflicts = 0
  var valid = 0

  var all: Int { recorded + known + refused + conflicts + valid }

  mutating func add(_ result: Outcome.Result) {
    switch result {
    case .recorded: recorded += 1
    case .alreadyRecorded: known += 1
    case .refused: refused += 1
    case .conflict: conflicts += 1
    case .valid: valid += 1
    }
  }
}
