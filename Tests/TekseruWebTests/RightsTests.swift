import Tekseru
import TekseruRegister
import TekseruSocket
import Testing

@testable import TekseruWeb

struct RightsTests {
  /// Which acts each role permits, written out: a change of the rights shows here.
  private static let table: [(Officeholder.Role, Set<Act>)] = [
    (.inspector, [.read, .readVictims, .inspect, .remedy, .acknowledge]),
    (.person(.responsible), [.read, .remedy, .acknowledge, .object]),
    (.person(.chair), [.read, .readVictims, .decide, .silence, .acknowledge, .mend, .object]),
    (.person(.member), [.read]),
    (.person(.officer), [.read, .readVictims, .decide, .silence, .acknowledge, .mend, .object]),
    (.person(.juror), [.read, .mark]),
    (.person(.administrator), [.read, .administer]),
  ]

  @Test func `each role permits what the table says, at its place and below it, and nothing elsewhere`() {
    let places: [(chain: [String], isTheirs: Bool)] = [
      (["B"], true), (["P", "B", "U"], true), (["U"], false), (["C", "U"], false), (["Q", "C", "U"], false),
      ([], false),
    ]
    var checked = 0

    for (role, acts) in RightsTests.table {
      let rights = Rights(posts: [.init(role, at: "B")])
      for act in Act.allCases {
        for (chain, isTheirs) in places {
          #expect(rights.permit(act, at: chain) == (isTheirs && acts.contains(act)), "\(role) \(act) \(chain)")
          checked += 1
        }
        #expect(rights.permitSomewhere(act) == acts.contains(act))
        #expect(rights.roots(of: act) == (acts.contains(act) ? ["B"] : []))
      }
    }

    #expect(checked == 7 * 11 * 6)
  }

  @Test func `every role that a document can give stands in the table`() {
    let roles = Set(RightsTests.table.map(\.0))

    #expect(roles == Set(Person.Role.Name.allCases.map { .person($0) } + [.inspector]))
  }

  @Test func `a program may do what its scope says, and no scope learns who was hurt`() {
    let table: [(TokenScope, Set<Act>)] = [
      (.read, [.read]), (.file, [.read, .inspect, .remedy, .decide, .silence, .acknowledge]),
      (.appoint, [.read, .inspect, .remedy, .decide, .silence, .acknowledge, .administer]),
    ]
    #expect(table.map(\.0) == TokenScope.allCases)

    for (scope, acts) in table {
      let rights = Rights(scope, at: "B")
      for act in Act.allCases {
        #expect(rights.permit(act, at: ["B1", "B", "U"]) == acts.contains(act), "\(scope) \(act)")
        #expect(!rights.permit(act, at: ["U"]) && !rights.permit(act, at: ["C1", "C", "U"]))
      }
    }
  }

  @Test func `several posts permit together what each permits by itself`() {
    let rights = Rights(posts: [.init(.inspector, at: "A"), .init(.person(.member), at: "B")])

    #expect(rights.permit(.inspect, at: ["A"]))
    #expect(!rights.permit(.inspect, at: ["B"]))
    #expect(rights.roots(of: .read) == ["A", "B"])
  }
}
