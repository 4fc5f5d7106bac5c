import Tekseru

extension Tree {
  /// A workbook: its sheets as tables, one after another; what is wrong with its form refuses it whole.
  mutating func readWorkbookFile(_ source: UnsafeBufferPointer<UInt8>) -> Reading {
    do throws(WorkbookRefusal) {
      return try readSheets(of: try Workbook(source, limits: limits))
    } catch {
      let place = error.mark.map { $0.place(in: error.sheet ?? "") }
      return Reading(problems: [Unreadable(reason: error.reason, place: -1).problem(at: place, limits: limits)])
    }
  }

  private mutating func readSheets(of workbook: Workbook) throws(WorkbookRefusal) -> Reading {
    var reading = Reading()
    var untold: [Problem] = []
    var isTold = false
    for sheet in workbook.sheets {
      let name = headings.sheet(named: sheet.name)
      if let name, Kind(sheetNamed: name) == nil { continue }
      let table = try workbook.table(of: sheet)
      guard !table.rows.isEmpty else { continue }
      guard let top = TableTop.find(in: table, kind: name.flatMap(Kind.init(sheetNamed:)), headings) else {
        if !sheet.isHidden { untold += problems(untoldBy: table) }
        continue
      }
      if sheet.isHidden {
        reading.problems.append(notRead(table, "hidden"))
        continue
      }
      isTold = true
      let read = readRows(of: table, under: top, after: reading.documents.count)
      if read.isRefused { return read }
      reading.problems += read.problems
      reading.documents += read.documents
    }
    if isTold, reading.documents.isEmpty { throw WorkbookRefusal(.empty) }
    return finished(reading, untold, isTold: isTold)
  }

  /// Sheets that are no tables are warned of beside others that are; a workbook of nothing else is refused.
  private func finished(_ reading: Reading, _ untold: [Problem], isTold: Bool) -> Reading {
    var reading = reading
    if isTold {
      reading.problems += untold.filter { $0.code == .documentKindUnknown }.map { problem in
        Problem(.sheetNotRead, reason: "headings", place: problem.place)
      }
    } else if untold.isEmpty {
      let empty = Unreadable(reason: .empty, place: -1).problem(at: nil, limits: limits)
      reading.problems.append(empty)
    } else {
      reading.problems += untold
    }
    return reading
  }

  private func notRead(_ table: Table, _ reason: String) -> Problem {
    Problem(.sheetNotRead, reason: reason, place: table.place(0))
  }

  /// What is said of a sheet whose headings tell no kind: that, and each heading that may be meant for another.
  private func problems(untoldBy table: Table) -> [Problem] {
    var (header, kind) = TableTop.nearest(in: table, headings)
    let refusal = refusedHeader(header, table)
    guard let kind else { return [refusal] }
    let columns = header.columns(for: kind)
    return [refusal]
      + header.cells.indices.compactMap { position in
        let cell = header.cells[position]
        guard columns[position] == nil, !cell.text.isEmpty,
          let suggestion = Columns(of: kind).nearest(to: cell.text, headings)
        else { return nil }
        return Problem(
          .fieldUnknown, at: String(cell.text.prefix(100)), suggestion: suggestion, place: table.place(cell.place))
      }
  }
}

extension Kind {
  /// The kind of a sheet's name: one's own, and that of inspections for a list of violations.
  init?(sheetNamed name: String) {
    if name == "violations" { self = .inspection } else { self.init(rawValue: name) }
  }
}
