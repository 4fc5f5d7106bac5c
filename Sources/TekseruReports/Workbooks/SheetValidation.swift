import CXlsxWriter
import Glibc
import Tekseru
import TekseruDocuments
import TekseruLanguage

/// What a spreadsheet lets people type into the cells of a column.
///
/// A word that is none of the list, a day that is none and a number out of range are refused at once; a code that the
/// register does not know yet is only asked about.
enum SheetValidation {
  static func add(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, column: UInt16, for wanted: TemplateColumn, list: String?,
    _ language: Language
  ) {
    var rule = lxw_data_validation()
    let texts = CTexts()
    guard set(&rule, for: wanted, list: list, texts) else { return }
    rule.ignore_blank = 1
    rule.error_title = texts.hold(shortened(wanted.heading, to: 32))
    rule.error_message = texts.hold(shortened(message(for: wanted, list: list, language), to: 255))
    let last = TemplateForm.headRows + TemplateForm.inputRows - 1
    worksheet_data_validation_range(sheet, TemplateForm.headRows, column, last, column, &rule)
  }

  private static func set(
    _ rule: inout lxw_data_validation, for wanted: TemplateColumn, list: String?, _ texts: CTexts
  ) -> Bool {
    if let list {
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      rule.value_formula = texts.hold(list)
      if wanted.refersTo != nil { rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue) }
      return true
    }
    switch wanted.entry {
    case .day:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE_NUMBER.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_number = 61
      rule.maximum_number = Double(Day.writableYears.upperBound - 1899) * 365.25
    case .integer(let range):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_number = Double(range.lowerBound)
      rule.maximum_number = Double(range.upperBound)
    case .decimal:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_number = -1e15
      rule.maximum_number = 1e15
    default: return false
    }
    return true
  }

  private static func message(for wanted: TemplateColumn, list: String?, _ language: Language) -> String {
    if wanted.refersTo != nil { return Catalogue.text("template.error.unknown", in: language) }
    if list != nil { return Catalogue.text("template.error.list", in: language) }
    let expected = TemplateHelp.expectation(of: wanted, in: language)
    return Catalogue.text("template.error.value", in: language, ["expected": .text(expected)])
  }

  private static func shortened(_ text: String, to length: Int) -> String {
    text.utf16.count <= length ? text : String(text.prefix(length - 1)) + "…"
  }
}

/// Texts that C holds for a while; they are given back together.
final class CTexts {
  private var held: [UnsafeMutablePointer<CChar>] = []

  func hold(_ text: String) -> UnsafeMutablePointer<CChar>? {
    guard let copy = strdup(text) else { return nil }
    held.append(copy)
    return copy
  }

  deinit { for text in held { free(text) } }
}
