extension SheetPart {
  /// Writes the cell's value as a table's text and says where; nil when it says nothing.
  func storeValue() -> Range<Int>? {
    switch type {
    case .shared: return sharedText()
    case .text:
      WorkbookText.decodeEscapes(in: &value, from: 0)
      return value.isEmpty ? nil : store(value)
    case .flag: return store((value == [UInt8(ascii: "0")] ? "false" : "true").utf8)
    case .failure:
      origin.insert(.isFailure)
      return store(value)
    case .iso: return storeISO()
    case .number: return storeNumber()
    }
  }

  private func sharedText() -> Range<Int>? {
    guard let index = Int(String(decoding: value, as: UTF8.self)), strings.ranges.indices.contains(index) else {
      refusal = WorkbookRefusal(.damagedWorkbook, sheet: sheet, at: at)
      return nil
    }
    let range = strings.ranges[index]
    return range.isEmpty ? nil : range
  }

  private func storeNumber() -> Range<Int> {
    let showing = styles.indices.contains(style) ? styles[style] : .number
    if showing == .number { return store(WorkbookText.number(value[...])) }
    guard let count = Double(String(decoding: value, as: UTF8.self)), count.isFinite, abs(count) < 1e9 else {
      return store(value)
    }
    let days = count.rounded(.down)
    if showing == .time, count >= 0, days == 0 { return store(SerialDay.time(of: count).utf8) }
    guard let day = SerialDay.text(of: Int(days), from1904: countsFrom1904) else {
      return store(WorkbookText.number(value[...]))
    }
    origin.insert(.day)
    return store(day.utf8)
  }

  /// `2026-03-02T00:00:00` is a day.
  private func storeISO() -> Range<Int> {
    origin.insert(.day)
    return store(value.prefix { $0 != UInt8(ascii: "T") })
  }
}

extension SheetPart.ValueType {
  /// The type that a cell names; numbers name none.
  init(_ name: XMLName?) {
    switch name {
    case .some("s"): self = .shared
    case .some("str"), .some("inlineStr"): self = .text
    case .some("b"): self = .flag
    case .some("e"): self = .failure
    case .some("d"): self = .iso
    default: self = .number
    }
  }
}
