import Foundation
import TekseruLanguage

/// Makes PDF of pages with WeasyPrint, where it is installed.
struct PaperPrinter {
  private let session: Session

  init(_ session: Session) { self.session = session }

  private static let program = "weasyprint"

  /// Prints a page into a file; a failure says what to install or what WeasyPrint said.
  func print(_ html: String, to file: String) throws(CommandFailure) {
    guard let program = PaperPrinter.find() else { throw session.failure(.unavailable, "paper.noPrinter") }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["--quiet", "-", file]
    let (page, said) = (Pipe(), Pipe())
    process.standardInput = page
    process.standardError = said
    do { try process.run() } catch { throw session.failure(.unavailable, "paper.noPrinter") }
    page.fileHandleForWriting.write(Data(html.utf8))
    try? page.fileHandleForWriting.close()
    let complaint = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let reason = complaint.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
      throw session.failure(.inputOutput, "paper.pdfFailed", ["reason": .text(Shown.text(reason, atMost: 200))])
    }
  }

  /// Where the program is: looked for as the shell does.
  private static func find() -> String? {
    (Environment.value("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
