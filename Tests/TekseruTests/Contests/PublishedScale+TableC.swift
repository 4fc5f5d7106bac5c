@testable import Tekseru

extension PublishedScale {
  /// Udmurtia (udmurtia-gov.ru 21634); its other lines are yes or no, or carry no points.
  static let tableC = [
    PublishedScale(
      clause: "C, % in bad conditions",
      printed: [step(.from(0, to: 15), 1), step(.from(15, to: 25), "0.5"), step(.over(25), 0)], flaws: ["x = 15"],
      steps: [step(.from(0, to: 15), 1), step(.over(15, to: 25), "0.5"), step(.over(25), 0)],
      points: [(0, 1), (15, 1), ("15.001", "0.5"), (25, "0.5"), ("25.001", 0), (100, 0)]),
    PublishedScale(
      clause: "C, % on unsafe equipment",
      printed: [step(.from(0, to: "0.1"), 1), step(Interval("0.1"), "0.5"), step(.over("0.1"), 0)], flaws: ["x = 0.1"],
      steps: [step(.from(0, below: "0.1"), 1), step(Interval("0.1"), "0.5"), step(.over("0.1"), 0)],
      points: [(0, 1), ("0.0999", 1), ("0.1", "0.5"), ("0.1001", 0), (100, 0)]),
    PublishedScale(
      clause: "C, Кч",
      printed: [step(.from(0, to: "3.5"), 3), step(.from("3.5", to: 5), "0.5"), step(.over(5), 0)], flaws: ["x = 3.5"],
      steps: [step(.from(0, to: "3.5"), 3), step(.over("3.5", to: 5), "0.5"), step(.over(5), 0)],
      points: [(0, 3), ("3.5", 3), ("3.501", "0.5"), (5, "0.5"), ("5.001", 0), (60, 0)]),
  ]
}
