@testable import Tekseru

extension PublishedScale {
  /// Novosibirsk region, 2010 No. 1298 and 2011 No. 1146.
  static let tableB =
    rates + [
      PublishedScale(
        clause: "B, new occupational disease",
        steps: [step(Interval(0), 5), step(.from(1), 0)], isWholeNumbersOnly: true, points: [(0, 5), (1, 0), (2, 0)]),
      PublishedScale(
        clause: "B, spent on safety per worker",
        printed: [
          step(.from(0, to: 2_500), 0), step(.from(2_500, to: 3_000), 2), step(.from(3_000, to: 3_500), 4),
          step(.over(3_500), 6),
        ],
        flaws: ["x = 2500", "x = 3000"],
        steps: [
          step(.from(0, to: 2_500), 0), step(.over(2_500, to: 3_000), 2), step(.over(3_000, to: 3_500), 4),
          step(.over(3_500, to: 3_750), 6), step(.over(3_750, to: 4_000), 8), step(.over(4_000, to: 4_250), 10),
          step(.over(4_250, to: 4_500), 12), step(.over(4_500, to: 4_700), 14), step(.over(4_700, to: 4_900), 16),
          step(.over(4_900, to: 5_100), 18), step(.over(5_100), 20),
        ],
        points: [
          (0, 0), (2_500, 0), ("2500.01", 2), (3_000, 2), ("3000.01", 4), (3_500, 4), ("3500.01", 6), (3_750, 6),
          ("3750.01", 8), (4_000, 8), ("4000.01", 10), (4_250, 10), ("4250.01", 12), (4_500, 12), ("4500.01", 14),
          (4_700, 14), ("4700.01", 16), (4_900, 16), ("4900.01", 18), (5_100, 18), ("5100.01", 20), (90_000, 20),
        ]),
      PublishedScale(
        clause: "B, % of workers in sub-standard conditions",
        printed: [
          step(.from(0, below: 5), 10), step(.from(5, to: 10), 8), step(.from(10, to: 20), 6),
          step(.from(20, to: 30), 2),
          step(.over(30), 0),
        ],
        flaws: ["x = 10", "x = 20"],
        steps: [
          step(.from(0, below: 5), 10), step(.from(5, to: 10), 8), step(.over(10, to: 20), 6),
          step(.over(20, to: 30), 2),
          step(.over(30), 0),
        ],
        points: [
          (0, 10), ("4.999", 10), (5, 8), (10, 8), ("10.001", 6), (20, 6), ("20.001", 2), (30, 2), ("30.001", 0),
          (100, 0),
        ]),
    ]

  private static let rates = [
    PublishedScale(
      clause: "B, Кч",
      printed: [
        step(.over(10), 0), step(.from(8, to: 10), 1), step(.from(6, to: 8), 4), step(.from(4, to: 6), 6),
        step(.from(2, to: 4), 10), step(.from(1, to: 2), 12), step(Interval(0), 15),
      ],
      flaws: ["0 < x < 1", "x = 2", "x = 4", "x = 6", "x = 8"],
      steps: [
        step(.over(10), 0), step(.over(8, to: 10), 1), step(.over(6, to: 8), 4), step(.over(4, to: 6), 6),
        step(.over(2, to: 4), 10), step(.over(0, to: 2), 12), step(Interval(0), 15),
      ],
      points: [
        (0, 15), ("0.5", 12), (1, 12), (2, 12), ("2.001", 10), (4, 10), ("4.001", 6), (6, 6), ("6.001", 4), (8, 4),
        ("8.001", 1), (10, 1), ("10.001", 0), (500, 0),
      ]),
    PublishedScale(
      clause: "B, Кт",
      printed: [
        step(.over(21), 0), step(.from(15, to: 21), 2), step(.from(10, to: 15), 4), step(.from(5, to: 10), 6),
        step(.from(1, to: 5), 10), step(Interval(0), 15),
      ],
      flaws: ["0 < x < 1", "x = 5", "x = 10", "x = 15"],
      steps: [
        step(.over(21), 0), step(.over(15, to: 21), 2), step(.over(10, to: 15), 4), step(.over(5, to: 10), 6),
        step(.over(0, to: 5), 10), step(Interval(0), 15),
      ],
      points: [
        (0, 15), ("0.5", 10), (5, 10), ("5.001", 6), (10, 6), ("10.001", 4), (15, 4), ("15.001", 2), (21, 2),
        ("21.001", 0), (180, 0),
      ]),
  ]
}
