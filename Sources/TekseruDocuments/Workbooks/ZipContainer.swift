import CZip

/// A zip archive in memory, whose parts are unpacked piece by piece and never beyond the limits.
///
/// What an archive says of its sizes is believed only to refuse it; what comes out is counted again.
final class ZipContainer {
  private let archive: OpaquePointer
  private let source: UnsafeBufferPointer<UInt8>
  private let allowed: Int
  private let isAllowedByRatio: Bool
  private var unpacked = 0

  /// How much is unpacked at a time.
  private static let pieceSize = 1 << 16

  /// Opens an archive; `source` must outlive it.
  init(_ source: UnsafeBufferPointer<UInt8>, limits: Limits) throws(WorkbookRefusal) {
    self.source = source
    let byRatio = source.count.multipliedReportingOverflow(by: limits.unpackedRatio)
    isAllowedByRatio = !byRatio.overflow && byRatio.partialValue < limits.unpackedBytes
    allowed = isAllowedByRatio ? byRatio.partialValue : limits.unpackedBytes
    guard let buffer = zip_source_buffer_create(source.baseAddress, UInt64(source.count), 0, nil) else {
      throw WorkbookRefusal(.damagedWorkbook)
    }
    guard let opened = zip_open_from_source(buffer, ZIP_RDONLY, nil) else {
      zip_source_free(buffer)
      throw WorkbookRefusal(.damagedWorkbook)
    }
    archive = opened
    try checkSizes()
  }

  deinit { zip_discard(archive) }

  private var tooLarge: WorkbookRefusal {
    WorkbookRefusal(isAllowedByRatio ? .unpackedRatio : .unpackedBytes)
  }

  private func checkSizes() throws(WorkbookRefusal) {
    var whole = 0
    for index in 0..<max(zip_get_num_entries(archive, 0), 0) {
      var entry = zip_stat_t()
      guard zip_stat_index(archive, UInt64(index), 0, &entry) == 0 else { throw WorkbookRefusal(.damagedWorkbook) }
      if entry.encryption_method != UInt16(ZIP_EM_NONE) { throw WorkbookRefusal(.encrypted) }
      whole += Int(clamping: min(entry.size, UInt64(allowed) + 1))
      if whole > allowed { throw tooLarge }
    }
  }

  /// Whether there is a part of that name; letters count in any case, as the format has it.
  func contains(_ name: String) -> Bool { index(of: name) != nil }

  private func index(of name: String) -> UInt64? {
    for name in [name, name.replacing("/", with: "\\")] {
      let index = zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
      if index >= 0 { return UInt64(index) }
    }
    return nil
  }

  /// Unpacks a part; `take` gets its pieces. Does nothing and says no when there is no such part.
  @discardableResult
  func read(
    _ name: String, _ take: (UnsafeBufferPointer<UInt8>) throws(WorkbookRefusal) -> Void
  ) throws(WorkbookRefusal) -> Bool {
    guard let index = index(of: name) else { return false }
    guard let file = zip_fopen_index(archive, index, 0) else { throw WorkbookRefusal(.damagedWorkbook) }
    defer { zip_fclose(file) }
    let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: ZipContainer.pieceSize)
    defer { piece.deallocate() }
    while true {
      let count = Int(zip_fread(file, piece.baseAddress, UInt64(piece.count)))
      guard count >= 0 else { throw WorkbookRefusal(.damagedWorkbook) }
      if count == 0 { return true }
      unpacked += count
      if unpacked > allowed { throw tooLarge }
      try take(UnsafeBufferPointer(rebasing: piece[..<count]))
    }
  }
}
