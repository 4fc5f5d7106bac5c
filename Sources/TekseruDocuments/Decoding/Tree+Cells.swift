import Tekseru

/// The further ways in which tables write days and numbers.
extension Tree {
  /// `02.03.2026` of a table as `2026-03-02`; nil for anything else.
  func isoOfCell(at child: Int) -> String? {
    let bytes = utf8(of: child)
    let dot = UInt8(ascii: ".")
    guard nodes[child].traits.contains(.isCell), bytes.count == Day.writtenLength, bytes[2] == dot, bytes[5] == dot
    else { return nil }
    let text = text(of: nodes[child]).utf8
    return "\(Substring(text.suffix(4)))-\(Substring(text.dropFirst(3).prefix(2)))-\(Substring(text.prefix(2)))"
  }

  func dayOfCell(at child: Int) -> Day? {
    guard let iso = isoOfCell(at: child) else { return nil }
    return try? Day(iso)
  }

  /// `12,5` of a table as `12.5`; nil for anything else, and for `1,234`, which may be meant either way.
  func decimalOfCell(at child: Int) -> String? {
    let text = text(of: nodes[child])
    guard nodes[child].traits.contains(.isCell), !text.utf8.contains(UInt8(ascii: ".")) else { return nil }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count != 3 else { return nil }
    return "\(parts[0]).\(parts[1])"
  }
}
