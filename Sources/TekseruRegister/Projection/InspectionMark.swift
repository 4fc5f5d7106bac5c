import Tekseru

/// What is counted of an inspection, as the small number that its row of `things` keeps.
struct InspectionMark: Hashable {
  var ground: Inspection.Ground?
  var isFollowUp: Bool
  var wasNotCarriedOut: Bool
  var hasSeveralInspectors: Bool

  init(_ inspection: Inspection) {
    ground = inspection.ground
    isFollowUp = inspection.kind == .followUp
    wasNotCarriedOut = inspection.notCarriedOut != nil
    hasSeveralInspectors = inspection.inspectors.count > 1
  }

  init(key: Int) {
    ground = Inspection.Ground.allCases.first { $0.column + 1 == key & 3 }
    isFollowUp = key & 4 != 0
    wasNotCarriedOut = key & 8 != 0
    hasSeveralInspectors = key & 16 != 0
  }

  var key: Int {
    (ground.map { $0.column + 1 } ?? 0) + (isFollowUp ? 4 : 0) + (wasNotCarriedOut ? 8 : 0)
      + (hasSeveralInspectors ? 16 : 0)
  }

  /// The condition under which a row of `things` is an inspection that was carried out.
  static let wasCarriedOut = "mark & 8 = 0"

  /// The condition under which an inspection has inspectors besides the one that its rows name.
  static func hasSeveralInspectors(_ alias: String) -> String { "\(alias).mark & 16 <> 0" }
}
