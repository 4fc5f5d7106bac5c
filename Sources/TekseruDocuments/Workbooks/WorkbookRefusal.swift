/// Why a workbook is refused, and where.
struct WorkbookRefusal: Error {
  var reason: Unreadable.Reason
  /// The sheet; nil for the workbook as a whole.
  var sheet: String?
  var mark: SourcePlaces.Mark?

  init(_ reason: Unreadable.Reason, sheet: String? = nil, at mark: SourcePlaces.Mark? = nil) {
    self.reason = reason
    self.sheet = sheet
    self.mark = mark
  }
}
