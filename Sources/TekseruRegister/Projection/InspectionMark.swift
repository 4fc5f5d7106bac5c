import Tekseru

/// What is counted of an inspection, as the small number that its row of `things` keeps.
struct InspectionMark: Hashable {
  var ground: Inspection.Ground?
  var isFollowUp: Bool
  var wasNotCarriedOut: Bool

  init(_ inspection: Inspection) {
    ground = inspection.ground
    isFollowUp = inspection.kind == .followUp
    wasNotCarriedOut = inspection.notCarriedOut != nil
  }

  init(key: Int) {
    ground = Inspection.Ground.allCases.first { $0.column + 1 == key & 3 }
    isFollowUp = key & 4 != 0
    wasNotCarriedOut = key & 8 != 0
  }

  var key: Int { (ground.map { $0.column + 1 } ?? 0) + (isFollowUp ? 4 : 0) + (wasNotCarriedOut ? 8 : 0) }
}
