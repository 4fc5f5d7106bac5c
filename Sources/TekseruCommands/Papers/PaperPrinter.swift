import FoundationEssentials
import Glibc
import Programs
import TekseruLanguage

/// Makes PDF of pages with WeasyPrint, where it is installed.
struct PaperPrinter {
  private let session: Session

  init(_ session: Session) { self.session = session }

  private static let program = "weasyprint"

  /// Prints a page into a file; a failure says what to install or what WeasyPrint said.
  func print(_ html: String, to file: String) throws(CommandFailure) {
    guard let program = PaperPrinter.find() else { throw session.failure(.unavailable, "paper.noPrinter") }
    let (page, said) = (try passingFile(Array(html.utf8)), try passingFile())
    defer {
      fclose(page)
      fclose(said)
    }
    let status: Int32
    do {
      status = try RunningProgram(
        program, ["--quiet", "-", file], environment: ProcessInfo.processInfo.environment,
        input: fileno(page), output: STDOUT_FILENO, errors: fileno(said)
      ).wait()
    } catch {
      throw session.failure(.unavailable, "paper.noPrinter")
    }
    guard status == 0 else {
      let reason = PaperPrinter.end(of: said).split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
      throw session.failure(.inputOutput, "paper.pdfFailed", ["reason": .text(Shown.text(reason, atMost: 200))])
    }
  }

  /// A file without a name, set to its beginning: what one program leaves there for another.
  private func passingFile(_ bytes: [UInt8] = []) throws(CommandFailure) -> UnsafeMutablePointer<FILE> {
    if let file = tmpfile() {
      if fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 {
        rewind(file)
        return file
      }
      fclose(file)
    }
    throw session.failure(.inputOutput, "paper.pdfFailed", ["reason": .text(String(cString: strerror(ENOSPC)))])
  }

  /// The last of what stands in a file.
  private static func end(of file: UnsafeMutablePointer<FILE>) -> String {
    var bytes = [UInt8](repeating: 0, count: 4 << 10)
    fseek(file, 0, SEEK_END)
    fseek(file, max(0, ftell(file) - bytes.count), SEEK_SET)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// Where the program is: looked for as the shell does.
  private static func find() -> String? {
    (Environment.value("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
