import CXlsxWriter
import Glibc
import TekseruLanguage

/// A workbook that is being written: into a temporary folder of its own, and to its reader when it is finished.
///
/// Rows are written as they come and not kept, so that a long list costs no memory.
final class WorkbookFile: TableFile {
  let book: UnsafeMutablePointer<lxw_workbook>
  let formats: SheetFormats
  private let folder: [CChar]
  private var names: Set<String> = []
  private var isClosed = false

  /// Begins a workbook; nil when the temporary folder cannot be had, with the reason in `errno`.
  ///
  /// `keepsRows` is for sheets whose cells are not written row by row.
  init?(keepsRows: Bool = false) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var folder = Array("\(parent)/tekseru-XXXXXX".utf8CString)
    guard mkdtemp(&folder) != nil else { return nil }
    self.folder = folder
    var options = lxw_workbook_options()
    options.constant_memory = keepsRows ? 0 : 1
    let book = folder.withUnsafeMutableBufferPointer { path in
      options.tmpdir = path.baseAddress
      return workbook_new_opt(WorkbookFile.file(in: path.baseAddress), &options)
    }
    guard let book else {
      rmdir(folder)
      return nil
    }
    self.book = book
    formats = SheetFormats(of: book)
  }

  deinit {
    if !isClosed { _ = workbook_close(book) }
    unlink(path)
    rmdir(folder)
  }

  private var path: String { folder.withUnsafeBufferPointer { WorkbookFile.file(in: $0.baseAddress) } }

  private static func file(in folder: UnsafePointer<CChar>?) -> String {
    (folder.map { String(cString: $0) } ?? ".") + "/tekseru.xlsx"
  }

  /// Adds a sheet; the name is made one that spreadsheets take, and one of its own.
  func addSheet(_ name: String) -> UnsafeMutablePointer<lxw_worksheet> {
    let wanted = SheetName.allowed(name)
    var unique = wanted
    var number = 2
    while !names.insert(unique.lowercased()).inserted {
      unique = SheetName.allowed(String(wanted.prefix(SheetName.longest - 4)) + " \(number)")
      number += 1
    }
    return workbook_add_worksheet(book, unique)
  }

  var isEmpty: Bool { names.isEmpty }

  func begin(_ table: Table, in language: Language) -> any TableRows {
    SheetWriter(table, in: self, language: language)
  }

  /// Ends the workbook and writes it to its reader; fails when the temporary file could not be written or read.
  func write(to sink: ByteSink) throws(TableFileFailure) {
    isClosed = true
    guard workbook_close(book) == LXW_NO_ERROR else { throw .notWritten }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .notWritten }
    defer { close(descriptor) }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while !sink.isClosed {
      let count = read(descriptor, &piece, piece.count)
      guard count >= 0 else { throw .notWritten }
      if count == 0 { return }
      sink.append { $0.append(contentsOf: piece[..<count]) }
    }
  }
}

/// The names that sheets may have.
enum SheetName {
  static let longest = 31

  /// The name without what spreadsheets refuse, and not longer than they take.
  static func allowed(_ name: String) -> String {
    let kept = name.map { "[]:*?/\\'".contains($0) ? "-" : $0 }
    var allowed = ""
    for character in kept {
      guard (allowed + String(character)).utf16.count <= longest else { break }
      allowed.append(character)
    }
    return allowed.isEmpty ? "Tekseru" : allowed
  }
}
