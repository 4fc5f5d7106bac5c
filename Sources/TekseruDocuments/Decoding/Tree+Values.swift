import Tekseru

extension Tree {
  /// Types the value of a field in place.
  mutating func readValue(at child: Int, field: Int, of shape: Shape) -> Outcome {
    if isAbsent(child) { return .absent }
    let code = shape.codes[field]
    switch code.type {
    case .text: return readText(at: child, field, shape)
    case .identifier: return readIdentifier(at: child, field, shape)
    case .violation: return readViolation(at: child, field, shape)
    case .day: return readDay(at: child, field, shape)
    case .period: return readPeriod(at: child, field, shape)
    case .integer: return readInteger(at: child, field, shape)
    case .decimal: return readDecimal(at: child, field, shape)
    case .flag: return readFlag(at: child, field, shape)
    case .choice: return readChoice(at: child, field, shape)
    case .identifiers: return readItems(at: child, field, shape)
    case .texts: return readItems(at: child, field, shape)
    case .decimals: return readDecimals(at: child, field, shape)
    case .instant: return readInstant(at: child, field, shape)
    case .object: return readObject(at: child, field, shape)
    case .list: return readList(at: child, field, shape)
    case .figures: return readFigures(at: child, field, shape)
    }
  }

  @inline(__always)
  func isAbsent(_ index: Int) -> Bool {
    switch nodes[index].kind {
    case .null: true
    case .text, .object, .list: nodes[index].count == 0
    case .number, .yes, .no: false
    }
  }

  func isText(_ index: Int) -> Bool { nodes[index].kind == .text || nodes[index].kind == .number }

  /// The bytes of a text or a number.
  func utf8(of index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes.base + Int(nodes[index].start), count: Int(nodes[index].count))
  }

  mutating func refuse(
    _ child: Int, _ field: Int, _ shape: Shape, _ code: ProblemCode = .valueType, suggestion: String? = nil,
    reason: String? = nil
  ) -> Outcome {
    let definition = shape.fields[field]
    report(
      code, field: definition.key, node: child, expected: definition.type.expectation, suggestion: suggestion,
      reason: reason)
    return .wrong
  }

  mutating func readText(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    guard isText(child) else { return refuse(child, field, shape) }
    if Int(nodes[child].count) > limits.textCharacters,
      text(of: nodes[child]).unicodeScalars.count > limits.textCharacters
    {
      report(
        .documentTooLarge, field: shape.fields[field].key, node: child, reason: "textCharacters",
        details: ["limit": "textCharacters", "atMost": "\(limits.textCharacters)"])
      return .wrong
    }
    warnOfMixedScripts(at: child, shape.fields[field].key)
    return .held
  }

  @inline(__always)
  mutating func warnOfMixedScripts(at child: Int, _ key: @autoclosure () -> String) {
    if nodes[child].traits.contains(.mixesScripts), lastPossibleDay != nil {
      report(.textMixedScripts, field: key(), node: child)
      quoteMixedWord(of: child)
    }
  }

  /// Of a long text only the word is shown.
  private mutating func quoteMixedWord(of child: Int) {
    let words = text(of: nodes[child]).split(whereSeparator: \.isWhitespace)
    guard let word = words.first(where: { $0.mixesScripts }), problems.last?.code == .textMixedScripts else { return }
    problems[problems.count - 1].value = String(word)
  }

  private mutating func readDay(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    guard isText(child) else { return refuse(child, field, shape) }
    guard let day = Day(utf8: utf8(of: child)) ?? dayOfCell(at: child) else { return refuseDay(child, field, shape) }
    nodes[child].value = Int64(day.number)
    if shape.codes[field].hasHappened, let last = lastPossibleDay, last < day {
      report(
        .dateInFuture, field: shape.fields[field].key, node: child,
        details: ["today": last.adding(days: -1).description])
      return .wrong
    }
    return .held
  }

  private mutating func refuseDay(_ child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    do throws(DayError) {
      _ = try Day(isoOfCell(at: child) ?? text(of: nodes[child]))
      return refuse(child, field, shape)
    } catch {
      switch error {
      case .impossible: return refuse(child, field, shape, .dateImpossible)
      case .notADay: return refuse(child, field, shape)
      case .outOfRange: return refuse(child, field, shape, reason: "outOfRange")
      }
    }
  }

  private mutating func readPeriod(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    guard isText(child) else { return refuse(child, field, shape) }
    do throws(PeriodError) {
      _ = try Period(text(of: nodes[child]))
      return .held
    } catch {
      return refuse(child, field, shape, error == .day(.impossible) ? .dateImpossible : .valueType)
    }
  }
}

extension Substring {
  /// Whether it has Latin and Cyrillic letters.
  fileprivate var mixesScripts: Bool {
    unicodeScalars.contains { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
      && unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
  }
}
