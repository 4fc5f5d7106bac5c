@testable import Tekseru

extension PublishedScale {
  /// Yearly contest for the best work on safety, appendix 3 (base.garant.ru 45212398).
  static let tableA = [
    PublishedScale(
      clause: "A, Кч",
      printed: [
        step(Interval(0), 10), step(.from("0.1", to: 10), 3), step(.from("10.1", to: 15), 2),
        step(.from("15.1", to: 20), 1), step(.over(20), 0),
      ],
      flaws: ["0 < x < 0.1", "10 < x < 10.1", "15 < x < 15.1"],
      steps: [
        step(Interval(0), 10), step(.over(0, to: 10), 3), step(.over(10, to: 15), 2), step(.over(15, to: 20), 1),
        step(.over(20), 0),
      ],
      points: [
        (0, 10), ("0.000001", 3), ("0.1", 3), ("9.9", 3), (10, 3), ("10.000001", 2), ("10.1", 2), (15, 2),
        ("15.000001", 1), ("15.1", 1), (20, 1), ("20.000001", 0), (1_000, 0),
      ]),
    PublishedScale(
      clause: "A, Кт",
      printed: [
        step(Interval(0), 10), step(.over(0, to: 4), 5), step(.from("4.1", to: 10), 2),
        step(.from("10.1", to: 15), "1.5"),
        step(.from("15.1", to: 20), 1), step(.from("20.1", to: 25), "0.5"), step(.over(25), 0),
      ],
      flaws: ["4 < x < 4.1", "10 < x < 10.1", "15 < x < 15.1", "20 < x < 20.1"],
      steps: [
        step(Interval(0), 10), step(.over(0, to: 4), 5), step(.over(4, to: 10), 2), step(.over(10, to: 15), "1.5"),
        step(.over(15, to: 20), 1), step(.over(20, to: 25), "0.5"), step(.over(25), 0),
      ],
      points: [
        (0, 10), ("0.000001", 5), (4, 5), ("4.000001", 2), ("4.1", 2), (10, 2), ("10.000001", "1.5"), ("10.1", "1.5"),
        (15, "1.5"), ("15.000001", 1), ("15.1", 1), (20, 1), ("20.000001", "0.5"), ("20.1", "0.5"), (25, "0.5"),
        ("25.000001", 0), (300, 0),
      ]),
    PublishedScale(
      clause: "A, severe accidents",
      steps: [step(Interval(0), 0), step(Interval(1), "-5"), step(.from(2), "-10")], isWholeNumbersOnly: true,
      points: [(0, 0), (1, "-5"), (2, "-10"), (3, "-10"), (100, "-10")]),
  ]
}
