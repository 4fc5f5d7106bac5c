import CHaru
import TekseruLanguage

/// A PDF that is being made, in memory: tables on A4, one after another, each beginning a page.
///
/// It says nothing of when and where it was made: the same tables give the same bytes.
final class PrintedFile: TableFile {
  private let pdf: HPDF_Doc
  let regular: PrintedFont
  let bold: PrintedFont
  private var pages: [(page: PrintedPage, title: Substring)] = []

  /// Pages hang together in such a number: libharu can hold as many such bundles.
  private static let pagesOfBundle: HPDF_UINT = 1_000
  /// What the foot of a page has room for.
  private static let footWidth = 400.0

  /// Begins a PDF with the fonts in which it is written.
  init() throws(TableFileFailure) {
    // Without a handler of errors libharu keeps the first of them, and `write` asks for it.
    guard let pdf = HPDF_New(nil, nil) else { throw .notWritten }
    HPDF_SetCompressionMode(pdf, HPDF_UINT(HPDF_COMP_ALL))
    HPDF_SetPagesConfiguration(pdf, PrintedFile.pagesOfBundle)
    HPDF_UseUTFEncodings(pdf)
    HPDF_SetCurrentEncoder(pdf, "UTF-8")
    guard let regular = PrintedFont("DejaVuSans", in: pdf), let bold = PrintedFont("DejaVuSans-Bold", in: pdf) else {
      HPDF_Free(pdf)
      throw .fontMissing
    }
    self.pdf = pdf
    self.regular = regular
    self.bold = bold
  }

  deinit { HPDF_Free(pdf) }

  var isEmpty: Bool { pages.isEmpty }

  func begin(_ table: Table, in language: Language) -> any TableRows {
    PrintedTable(table, in: self, language: language)
  }

  /// Adds a page that belongs to a table.
  func newPage(isWide: Bool, titled title: String) -> PrintedPage {
    if pages.isEmpty { HPDF_SetInfoAttr(pdf, HPDF_INFO_TITLE, title.isEmpty ? "Tekseru" : title) }
    let page = PrintedPage(in: pdf, isWide: isWide)
    let lines = PrintedText.lines(of: title, within: PrintedFile.footWidth, regular, at: PrintedPage.footSize)
    pages.append((page, (lines.first ?? "") + (lines.count > 1 ? " …" : "")))
    return page
  }

  func write(to sink: ByteSink) throws(TableFileFailure) {
    for (index, (page, title)) in pages.enumerated() {
      page.foot(title, number: "\(index + 1) / \(pages.count)", in: regular)
    }
    HPDF_SaveToStream(pdf)
    guard HPDF_GetError(pdf) == HPDF_STATUS(HPDF_OK) else { throw .notWritten }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while !sink.isClosed {
      var count = HPDF_UINT32(piece.count)
      HPDF_ReadFromStream(pdf, &piece, &count)
      if count == 0 { return }
      sink.append { $0.append(contentsOf: piece[..<Int(count)]) }
    }
  }
}
