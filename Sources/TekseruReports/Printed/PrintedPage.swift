import CHaru

/// One page of A4 that is being written on; a place on it is said from its left and upper edge, in points.
struct PrintedPage {
  /// A page in its PDF; nil where there was no memory for it, which the PDF tells in the end.
  private let page: HPDF_Page?
  /// How wide and high it is.
  let width, height: Double

  /// A4, in points.
  private static let (short, long) = (595.276, 841.89)
  /// What stays free on each side, and below, where the page's number stands.
  static let margin = 42.5
  private static let below = 54.0
  /// The size of the letters at the foot.
  static let footSize = 8.0
  /// The grey of rules, of what is less important, and of the ground of headings.
  private static let (rule, soft, ground): (HPDF_REAL, HPDF_REAL, HPDF_REAL) = (0.7, 0.35, 0.94)

  /// How wide a page is.
  static func width(isWide: Bool) -> Double { isWide ? long : short }

  /// Where rows must end.
  var bottom: Double { height - PrintedPage.below }

  init(in pdf: HPDF_Doc, isWide: Bool) {
    page = HPDF_AddPage(pdf)
    (width, height) = isWide ? (PrintedPage.long, PrintedPage.short) : (PrintedPage.short, PrintedPage.long)
    HPDF_Page_SetWidth(page, HPDF_REAL(width))
    HPDF_Page_SetHeight(page, HPDF_REAL(height))
    HPDF_Page_SetLineWidth(page, 0.4)
    HPDF_Page_SetGrayStroke(page, PrintedPage.rule)
  }

  /// Lays a ground under headings.
  func fill(from top: Double, height filled: Double) {
    HPDF_Page_SetGrayFill(page, PrintedPage.ground)
    HPDF_Page_Rectangle(
      page, HPDF_REAL(PrintedPage.margin), HPDF_REAL(height - top - filled),
      HPDF_REAL(width - 2 * PrintedPage.margin), HPDF_REAL(filled))
    HPDF_Page_Fill(page)
    HPDF_Page_SetGrayFill(page, 0)
  }

  /// Writes texts in a font; nothing else may be drawn meanwhile.
  func write(in font: PrintedFont, _ size: Double, _ body: () -> Void) {
    HPDF_Page_BeginText(page)
    HPDF_Page_SetFontAndSize(page, font.font, HPDF_REAL(size))
    body()
    HPDF_Page_EndText(page)
  }

  /// Writes a text whose letters stand on a line.
  func text(_ text: some StringProtocol, at left: Double, line: Double) {
    HPDF_Page_TextOut(page, HPDF_REAL(left), HPDF_REAL(height - line), String(text))
  }

  /// Draws a rule from margin to margin.
  func rule(at place: Double) {
    HPDF_Page_MoveTo(page, HPDF_REAL(PrintedPage.margin), HPDF_REAL(height - place))
    HPDF_Page_LineTo(page, HPDF_REAL(width - PrintedPage.margin), HPDF_REAL(height - place))
    HPDF_Page_Stroke(page)
  }

  /// Writes at the foot what the page belongs to, and its number.
  func foot(_ title: Substring, number: String, in font: PrintedFont) {
    let (size, line) = (PrintedPage.footSize, height - 28)
    HPDF_Page_SetGrayFill(page, PrintedPage.soft)
    write(in: font, size) {
      text(title, at: PrintedPage.margin, line: line)
      text(number, at: width - PrintedPage.margin - font.width(of: number, at: size), line: line)
    }
  }
}
