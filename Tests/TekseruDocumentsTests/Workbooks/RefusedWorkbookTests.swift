import Tekseru
import TekseruDocuments
import Testing

/// What is no workbook, or one that must not be opened.
@Suite struct RefusedWorkbookTests {
  private let good = MadeWorkbook([["code", "name", "level"], ["O-1", "Name", "primary"]])
  private let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private func reason(_ bytes: [UInt8], limits: Limits = .standard) throws -> String? {
    let reading = try read(bytes, .xlsx, limits: limits)
    #expect(reading.documents.isEmpty && reading.isRefused)
    #expect(reading.problems.count == 1)
    return reading.problems.first?.reason
  }

  @Test func `a workbook behind a password, an old one and none at all are told apart`() throws {
    let name = Array("EncryptedPackage".utf8).flatMap { [$0, UInt8(0)] }

    #expect(try reason(compound + name) == "encrypted")
    #expect(try reason(compound + [0, 0]) == "oldWorkbook")
    #expect(try reason(Array("<html><table>".utf8)) == "notWorkbook")
    #expect(try reason([]) == "empty")
  }

  @Test(arguments: [
    ("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "macroWorkbook"),
    ("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "binaryWorkbook"),
  ])
  func `a workbook with macros and a binary one are refused for what they are`(type: String, reason: String) throws {
    var workbook = good
    workbook.others["[Content_Types].xml"] =
      #"<Types><Override PartName="/xl/workbook.xml" ContentType="\#(type)"/></Types>"#

    #expect(try self.reason(workbook.bytes) == reason)
  }

  @Test func `an archive of something else is no workbook`() throws {
    #expect(try reason(MadeArchive.bytes(of: [("content.xml", [])])) == "openDocument")
    #expect(try reason(MadeArchive.bytes(of: [("a.txt", [65])])) == "notWorkbook")
  }

  @Test func `a workbook cut short anywhere is refused`() throws {
    let bytes = good.bytes
    for count in stride(from: 4, to: bytes.count, by: 97) {
      #expect(try reason(Array(bytes[..<count])) == "damagedWorkbook")
    }
  }

  @Test(arguments: ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"])
  func `entities are not looked at, inside or outside`(part: String) throws {
    var workbook = good
    workbook.others[part] =
      #"<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "bbbbbbbb">]><x>&a;&b;</x>"#

    #expect(try reason(workbook.bytes) == "declarations")
  }

  @Test func `limits on what a workbook holds`() throws {
    let standard = Limits.standard
    func limited(_ change: (inout Limits) -> Void) -> Limits {
      var limits = standard
      change(&limits)
      return limits
    }

    #expect(try reason(good.bytes, limits: limited { $0.unpackedBytes = 1_000 }) == "unpackedBytes")
    #expect(try reason(good.bytes, limits: limited { $0.unpackedRatio = 0 }) == "unpackedRatio")
    #expect(try reason(good.bytes, limits: limited { $0.sheets = 0 }) == "sheets")
    #expect(try reason(good.bytes, limits: limited { $0.rows = 1 }) == "rows")
    #expect(try reason(good.bytes, limits: limited { $0.cells = 5 }) == "cells")
    #expect(try reason(good.bytes, limits: limited { $0.columns = 2 }) == "columns")
  }

  @Test func `a text that many cells share counts once a cell`() throws {
    var workbook = MadeWorkbook(
      [["code", "name", "level"]] + Array(repeating: ["O-1", .shared(0), "primary"], count: 50))
    workbook.strings = ["<t>\(String(repeating: "x", count: 1_000))</t>"]
    var limits = Limits.standard
    limits.unpackedBytes = 20_000

    #expect(try reason(workbook.bytes, limits: limits) == "unpackedBytes")
  }

  @Test func `a sheet that names a text or a part that is not there is damaged`() throws {
    #expect(try reason(MadeWorkbook([["code", .shared(9)]]).bytes) == "damagedWorkbook")
    var workbook = good
    workbook.others["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData>"
    #expect(try reason(workbook.bytes) == "damagedWorkbook")
  }

  @Test func `a workbook without rows is empty`() throws {
    #expect(try reason(MadeWorkbook([["code", "name", "level"]]).bytes) == "empty")
    #expect(try reason(MadeWorkbook([]).bytes) == "empty")
  }
}
