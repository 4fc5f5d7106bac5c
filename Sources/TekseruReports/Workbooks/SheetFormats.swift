import CXlsxWriter

/// How the cells of our workbooks look; a format belongs to one workbook.
struct SheetFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let heading: Format?
  let required: Format?
  let title: Format?
  let text: Format?
  let number: Format?
  let decimal: Format?
  let ratio: Format?
  let day: Format?
  let example: Format?
  let exampleDay: Format?
  /// Of cells that may be filled in.
  let input: Format?
  let inputDay: Format?
  let inputText: Format?

  /// Makes them all.
  init(of book: UnsafeMutablePointer<lxw_workbook>) {
    func make(_ change: (Format) -> Void) -> Format? {
      guard let format = workbook_add_format(book) else { return nil }
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      change(format)
      return format
    }
    func headed(_ colour: UInt32) -> Format? {
      make { format in
        format_set_bold(format)
        format_set_text_wrap(format)
        format_set_bg_color(format, colour)
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      }
    }
    let dayCode = "dd\\.mm\\.yyyy"
    let grey: UInt32 = 0x6B6B6B
    heading = headed(0xE4EBF1)
    required = headed(0xCFE0C3)
    title = make { format_set_bold($0) }
    text = make { format_set_text_wrap($0) }
    number = make { format_set_num_format($0, "#,##0") }
    decimal = make { format_set_num_format($0, "#,##0.######") }
    ratio = make { format_set_num_format($0, "0.000000") }
    day = make { format_set_num_format($0, dayCode) }
    func shown(_ format: Format) {
      format_set_italic(format)
      format_set_font_color(format, grey)
      format_set_text_wrap(format)
    }
    example = make { shown($0) }
    exampleDay = make { format in
      shown(format)
      format_set_num_format(format, dayCode)
    }
    input = make { format_set_unlocked($0) }
    inputDay = make { format in
      format_set_unlocked(format)
      format_set_num_format(format, dayCode)
    }
    inputText = make { format in
      format_set_unlocked(format)
      format_set_num_format(format, "@")
      format_set_text_wrap(format)
    }
  }
}
