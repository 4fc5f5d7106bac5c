import Glibc
import Tekseru
import TekseruRegister

/// Puts recorded files where people find them, with a receipt beside each.
///
/// What was recorded is on the disk before this begins; whatever fails here is tried again later.
struct FilingAway {
  private var targets: [String: Folder] = [:]
  private var touched: [ObjectIdentifier: Folder] = [:]

  /// What became of a file.
  enum Result: Sendable {
    case done
    /// It changed since it was read: its writer was still at work.
    case changed
    case failed(SystemFailure)
  }

  /// From this many files on, one flush of the file system is cheaper than one for each receipt.
  private static let many = 4

  private struct Step {
    var file: RecordedFile
    var target: Folder
    var name: FileName
  }

  /// Puts the files away; the results stand as the files do.
  mutating func put(_ files: [RecordedFile]) -> [Result] {
    var results = [Result](repeating: .done, count: files.count)
    var steps: [(index: Int, step: Step)] = []
    for (index, file) in files.enumerated() {
      switch prepare(file, flushes: files.count < FilingAway.many) {
      case .success(let step?): steps.append((index, step))
      case .success(nil): results[index] = .changed
      case .failure(let failure): results[index] = .failed(failure)
      }
    }
    if let failure = flushReceipts(of: files.count) {
      for (index, _) in steps { results[index] = .failed(failure) }
      return results
    }
    for (index, step) in steps { results[index] = move(step) }
    flushFolders()
    return results
  }

  /// Writes the receipts; nil when the file is not what was read.
  private mutating func prepare(_ file: RecordedFile, flushes: Bool) -> Swift.Result<Step?, SystemFailure> {
    do throws(SystemFailure) {
      let now = FileStatus(file.name, in: file.slot.descriptor)
      if let status = file.status, let now, !now.hasContent(of: status) { return .success(nil) }
      let receipt = file.receipt
      let target = try target(of: file)
      let name = freeName(file.name, in: target)
      let language = file.inbox.language
      try ReceiptFile.write(
        receipt.text(in: language), as: name.adding(".receipt.txt"), in: target, flushes: flushes)
      try ReceiptFile.write(
        receipt.json(in: language), as: name.adding(".receipt.json"), in: target, flushes: flushes)
      return .success(Step(file: file, target: target, name: name))
    } catch {
      return .failure(error)
    }
  }

  private mutating func move(_ step: Step) -> Result {
    do throws(SystemFailure) {
      let file = step.file
      try file.slot.move(file.name, to: step.target, as: step.name)
      touch(file.slot)
      if let source = file.source { touch(source) }
      return .done
    } catch {
      guard error.number != ENOENT else { return .done }
      step.target.remove(step.name.adding(".receipt.txt"))
      step.target.remove(step.name.adding(".receipt.json"))
      return .failed(error)
    }
  }

  private mutating func target(of file: RecordedFile) throws(SystemFailure) -> Folder {
    let month = file.receipt.receivedAt.description.prefix(7).replacing("-", with: "/")
    let path = file.receipt.isRefused ? file.inbox.refused : file.inbox.accepted + "/" + month
    if let known = targets[path] { return known }
    let target = try Folder(path: path, makes: true)
    targets[path] = target
    return target
  }

  /// Names are given out whose files are not there yet.
  private mutating func freeName(_ name: FileName, in target: Folder) -> FileName {
    var number = 1
    while true {
      let candidate = name.numbered(number)
      let isFree =
        FileStatus(candidate, in: target.descriptor) == nil
        && given.insert(Given(folder: ObjectIdentifier(target), name: candidate)).inserted
      if isFree { return candidate }
      number += 1
    }
  }

  private struct Given: Hashable {
    let folder: ObjectIdentifier
    let name: FileName
  }
  private var given: Set<Given> = []

  private mutating func touch(_ folder: Folder) { touched[ObjectIdentifier(folder)] = folder }

  private func flushReceipts(of count: Int) -> SystemFailure? {
    guard count >= FilingAway.many else { return nil }
    var devices: Set<UInt> = []
    do throws(SystemFailure) {
      for target in targets.values where devices.insert(target.identity.device).inserted { try target.flushAll() }
      return nil
    } catch {
      return error
    }
  }

  /// A folder that cannot be flushed costs at most that a file is taken again after a power cut.
  private func flushFolders() {
    for folder in targets.values { try? folder.flush() }
    for folder in touched.values { try? folder.flush() }
  }
}
