import CHaru
import Glibc

/// A font inside a PDF, and how wide its letters are.
final class PrintedFont {
  /// The font as libharu knows it.
  let font: HPDF_Font
  /// The widths that were asked for, by letter; negative where nobody asked yet.
  private var widths = [Int16](repeating: -1, count: 1 << 16)

  /// Loads a file of the DejaVu fonts into a PDF; nil when it is not installed.
  init?(_ name: String, in pdf: HPDF_Doc) {
    guard let path = PrintedFont.path(of: name), let loaded = HPDF_LoadTTFontFromFile(pdf, path, HPDF_BOOL(HPDF_TRUE)),
      let font = HPDF_GetFont(pdf, loaded, "UTF-8")
    else { return nil }
    self.font = font
    PrintedFont.tellLetters(of: font)
  }

  /// Where Debian, Arch and Fedora put the fonts, below each folder of shared data.
  private static let folders = ["truetype/dejavu", "TTF", "dejavu-sans-fonts", "dejavu"]

  private static func path(of name: String) -> String? {
    let given = getenv("XDG_DATA_DIRS").map { String(cString: $0) } ?? ""
    let shared = (given.isEmpty ? "/usr/local/share:/usr/share" : given).split(separator: ":")
    return shared.flatMap { place in folders.map { "\(place)/fonts/\($0)/\(name).ttf" } }
      .first { access($0, R_OK) == 0 }
  }

  /// How wide a text is at a size, in points.
  func width(of text: some StringProtocol, at size: Double) -> Double {
    Double(text.unicodeScalars.reduce(0) { $0 + Int(width(of: $1)) }) * size / 1_000
  }

  /// How wide a letter is, in thousandths of its size.
  private func width(of scalar: Unicode.Scalar) -> Int16 {
    let code = Int(scalar.value & 0xFFFF)
    if widths[code] < 0 { widths[code] = Int16(clamping: HPDF_Font_GetUnicodeWidth(font, HPDF_UNICODE(code))) }
    return widths[code]
  }

  /// libharu says by a map of another kind that each code is its letter's own, and not every reader takes that for letters
  /// to find and copy.
  private static func tellLetters(of font: HPDF_Font) {
    guard let map = HPDF_Dict_GetItem(font, "ToUnicode", HPDF_UINT16(HPDF_OCLASS_DICT)) else { return }
    let stream = map.assumingMemoryBound(to: _HPDF_Dict_Rec.self).pointee.stream
    HPDF_MemStream_FreeData(stream)
    HPDF_Stream_WriteStr(
      stream,
      """
      /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Letters def /CMapType 2 def
      1 begincodespacerange <0000> <FFFF> endcodespacerange
      1 beginbfrange <0000> <FFFF> <0000> endbfrange
      endcmap CMapName currentdict /CMap defineresource pop end end

      """)
  }
}
