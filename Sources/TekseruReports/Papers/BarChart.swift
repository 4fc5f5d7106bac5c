import TekseruLanguage

/// Bars beside one another, one group a period: drawn as SVG.
public struct BarChart: Sendable {
  /// What one colour of the bars means.
  public struct Series: Sendable {
    /// Its name.
    public var name: String
    /// A value for each period, and how it is written; nil draws no bar.
    public var values: [(value: Double, text: String)?]
  }

  /// The periods, from left to right.
  public var periods: [String]
  /// The bars of each period, from left to right.
  public var series: [Series]

  private static let colours = ["#2f5d7c", "#9db8c9", "#c58b3b"]
  private static let size = (width: 640.0, height: 190.0, floor: 150.0, top: 20.0)

  /// The picture.
  var svg: String {
    let most = series.flatMap(\.values).compactMap { $0?.value }.max() ?? 0
    guard most > 0, !periods.isEmpty else { return "" }
    let group = BarChart.size.width / Double(periods.count)
    let width = min(group * 0.7 / Double(series.count), 48)
    var shapes: [String] = []
    for (index, period) in periods.enumerated() {
      let start = group * Double(index) + (group - width * Double(series.count)) / 2
      for (at, one) in series.enumerated() {
        guard let value = one.values[index] else { continue }
        shapes += bar(value, most, at: start + width * Double(at), width, at)
      }
      shapes.append(label(period, at: group * (Double(index) + 0.5), BarChart.size.floor + 16))
    }
    return """
      <svg viewBox="0 0 640 \(174 + 16 * series.count)" role="img" font-family="DejaVu Sans, sans-serif" font-size="11">
      \((shapes + legend).joined(separator: "\n"))
      </svg>
      """
  }

  private func bar(
    _ value: (value: Double, text: String), _ most: Double, at left: Double, _ width: Double, _ colour: Int
  ) -> [String] {
    let height = value.value / most * (BarChart.size.floor - BarChart.size.top)
    let top = BarChart.size.floor - height
    return [
      "<rect x=\"\(rounded(left))\" y=\"\(rounded(top))\" width=\"\(rounded(width - 3))\" height=\"\(rounded(height))\""
        + " fill=\"\(BarChart.colours[colour % 3])\"/>",
      label(value.text, at: left + width / 2, top - 4),
    ]
  }

  private func label(_ text: String, at x: Double, _ y: Double) -> String {
    "<text x=\"\(rounded(x))\" y=\"\(rounded(y))\" text-anchor=\"middle\">\(HTML.lines(text))</text>"
  }

  /// A line for each, since names are long in some languages.
  private var legend: [String] {
    series.enumerated().flatMap { index, one in
      let top = 174 + 16 * index
      return [
        "<rect x=\"8\" y=\"\(top)\" width=\"10\" height=\"10\" fill=\"\(BarChart.colours[index % 3])\"/>",
        "<text x=\"23\" y=\"\(top + 9)\">\(HTML.lines(one.name))</text>",
      ]
    }
  }

  /// Tenths are enough for a picture, and the same everywhere.
  private func rounded(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }
}
