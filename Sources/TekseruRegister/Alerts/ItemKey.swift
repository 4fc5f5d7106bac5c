import Tekseru

/// Names an item that is watched: the unit that it is part of, and which part.
struct ItemKey: Hashable {
  var unit: Int
  var kind: ItemKind
  /// A violation's number, a request's thing, a debtor's party; 0 for what a unit has once.
  var number = 0
}

/// What an item is; the number is part of the file's format.
enum ItemKind: Int {
  case violation = 1
  case reply = 2
  case `extension` = 3
  case mandate = 4
  case training = 5
  case chair = 6
  case refusal = 7
  case calendar = 8
  case reporting = 9
}

/// An item as it stands now.
struct WatchedItem {
  var key: ItemKey
  var matter: Matter
  /// Where, as a number of `parties`; nil for what is nowhere.
  var organization: Int?
  /// The day that its ladder counts from.
  var due: Day?
  /// The day on which a reported removal is to be verified, a threat was found, or it was resolved.
  var position: LadderPosition
  /// Whether it is resolved: those are told who were told of it.
  var isResolved = false
  /// The entry of the log with which it came to stand as it stands.
  var entry = 0
  var severity: Severity?
  /// The violation's id and what was found, where the tables have them.
  var shown: (id: String, text: String)?
  /// The last day of an acknowledgement that holds.
  var acknowledgedUntil: Day?
  /// Those whom the document itself names, before those who hold a post.
  var named = Named()
}

/// Those whom a document names by their codes.
struct Named: Hashable {
  var inspectors: [Int] = []
  /// Who answers for the removal.
  var responsible: [Int] = []
  /// Who filed what was refused.
  var filers: [Int] = []

  /// Those who are named in a role.
  func people(_ role: AlertRole) -> [Int] {
    switch role {
    case .inspector: inspectors
    case .responsible: responsible
    case .filer: filers
    default: []
    }
  }
}
