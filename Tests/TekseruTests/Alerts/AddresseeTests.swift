import Tekseru
import Testing

@Suite struct AddresseeTests {
  private func names(_ matter: Matter, _ stage: AlertStage, _ known: [AlertRole: [String]]) -> [String] {
    matter.addressees(at: stage) { known[$0] ?? [] }.map { found in
      let missing = found.insteadOf.map(\.rawValue).joined(separator: "+")
      return "\(found.person) \(found.role.rawValue)\(missing.isEmpty ? "" : " for \(missing)")"
    }
  }

  private let everybody: [AlertRole: [String]] = [
    .responsible: ["R"], .inspector: ["I"], .chair: ["C"], .branch: ["B"], .centre: ["Z"], .administrator: ["A"],
  ]

  @Test(arguments: [
    (AlertStage.reminder, ["R responsible", "I inspector"]),
    (.overdue, ["R responsible", "I inspector", "C chair"]),
    (.branch, ["R responsible", "I inspector", "C chair", "B branch"]),
    (.centre, ["R responsible", "I inspector", "C chair", "B branch", "Z centre"]),
  ])
  func `each stage of a removal tells those of the one before it and one more`(stage: AlertStage, told: [String]) {
    #expect(names(.removal, stage, everybody) == told)
  }

  @Test func `a direct threat is told to the inspector, the chair and the branch`() {
    #expect(names(.critical, .critical, everybody) == ["I inspector", "C chair", "B branch"])
  }

  @Test func `an unknown addressee's place is taken one stage up, and the gap is named`() {
    var known = everybody
    known[.responsible] = nil
    known[.chair] = nil

    #expect(names(.removal, .reminder, known) == ["B branch for responsible+chair", "I inspector"])
  }

  @Test func `a person in two places is told once`() {
    var known = everybody
    known[.chair] = ["I"]
    known[.responsible] = nil

    #expect(names(.removal, .overdue, known) == ["I chair for responsible"])
  }

  @Test func `where nobody is known up to the administrator the list is empty`() {
    #expect(names(.removal, .centre, [:]) == [])
    #expect(names(.removal, .reminder, [.administrator: ["A"]]).count == 1)
  }
}
