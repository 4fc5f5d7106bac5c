import Glibc
import Tekseru
import TekseruDocuments
import TekseruRegister

/// Reads everything that is to be filed, in order, and hands it over in batches.
///
/// Runs on a thread of its own, ahead of the one that files.
final class IntakeReader {
  private let intake: Intake
  private let hand: (Batch) -> Bool
  private let documents: DocumentDesk
  private var batch = Batch()
  private var files = 0
  private(set) var isRefused = false
  /// Names of files in folders whose format is not known; they are left where they are.
  private let skip: (String) -> Void

  /// Reads an intake; `hand` takes each batch and says whether more is wanted.
  init(_ intake: Intake, skip: @escaping (String) -> Void, hand: @escaping (Batch) -> Bool) {
    self.intake = intake
    self.hand = hand
    self.skip = skip
    documents = DocumentDesk(limits: intake.limits, today: intake.today)
  }

  /// Reads all of it.
  func run() {
    for input in intake.inputs where !isRefused {
      if input == Array("-".utf8) { readStandardInput() } else { read(input) }
    }
    flush()
  }

  private func read(_ path: [UInt8]) {
    let location = FileLocation(path: path, below: path.lastPart)
    switch FolderEntry.kind(of: path, in: AT_FDCWD) {
    case .failure(let trouble): add(trouble, at: location)
    case .success(.file): readFile(path, in: AT_FDCWD, at: location, isNamed: true)
    case .success(.folder): readFolder(path)
    case .success(.other): add(.notRegular, at: location)
    }
  }

  private func readFolder(_ path: [UInt8]) {
    let isExport = Folders.exists(path.appending(Intake.exportMarker))
    if isExport != batch.keepsOrder {
      flush()
      batch = Batch(keepsOrder: isExport)
    }
    walk(path, in: AT_FDCWD, at: FileLocation(path: path, below: []), isExport: isExport)
    if isExport {
      flush()
      batch = Batch()
    }
  }

  private func walk(_ name: [UInt8], in parent: Int32, at location: FileLocation, isExport: Bool) {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let folder = name.withCPath { openat(parent, $0, flags) }
    guard folder >= 0 else { return add(.system(errno), at: location) }
    defer { close(folder) }
    switch FolderEntry.all(in: folder) {
    case .failure(let trouble): add(trouble, at: location)
    case .success(let entries):
      for entry in entries where !isRefused {
        if isExport && entry.name == Intake.exportMarker { continue }
        visit(entry, in: folder, of: location, isExport: isExport)
      }
    }
  }

  private func visit(_ entry: FolderEntry, in folder: Int32, of parent: FileLocation, isExport: Bool) {
    let location = FileLocation(
      path: parent.path.appending(entry.name), below: parent.below.appending(entry.name))
    let kind = entry.kind.map { .success($0) } ?? FolderEntry.kind(of: entry.name, in: folder)
    switch kind {
    case .failure(let trouble): add(trouble, at: location)
    case .success(.file): readFile(entry.name, in: folder, at: location, isNamed: false)
    case .success(.folder): walk(entry.name, in: folder, at: location, isExport: isExport)
    case .success(.other): add(.notRegular, at: location)
    }
  }

  private func readFile(_ path: [UInt8], in folder: Int32, at location: FileLocation, isNamed: Bool) {
    guard let format = format(of: path) else {
      if isNamed { add(.formatUnknown, at: location) } else { skip(RawArguments.shown(location.path)) }
      return
    }
    let name = RawArguments.shown(location.path)
    if format == .ndjson {
      switch FileReading.open(path, in: folder) {
      case .failure(let trouble): add(trouble, at: location)
      case .success(let opened):
        defer { close(opened.descriptor) }
        stream(opened.descriptor, name: name, at: location)
      }
      return
    }
    switch FileReading.bytes(of: path, in: folder, atMost: intake.limits.fileBytes) {
    case .failure(let trouble): add(trouble, at: location)
    case .success(let bytes): add(bytes, as: format, name: name, at: location)
    }
  }

  private func format(of path: [UInt8]) -> Format? {
    Format(fileName: String(decoding: path.lastPart, as: UTF8.self)) ?? intake.format
  }

  private func readStandardInput() {
    let format = intake.format ?? .json
    guard format != .ndjson else { return stream(0, name: "-", at: nil) }
    switch FileReading.whole(0, expecting: 1 << 16, atMost: intake.limits.fileBytes) {
    case .failure(let trouble): add(Piece(file: nextFile(), name: "-", trouble: trouble))
    case .success(let bytes): add(bytes, as: format, name: "-", at: nil)
    }
  }

  private func stream(_ descriptor: Int32, name: String, at location: FileLocation?) {
    let file = nextFile()
    let lines = LinePortions(descriptor, documents: documents, limits: intake.limits)
    while let portion = lines.next(), !isRefused {
      add(
        Piece(
          file: file, name: name, location: location, format: .ndjson, firstLine: portion.firstLine,
          firstOrdinal: portion.firstOrdinal, bytes: portion.bytes,
          reading: Reading(documents: portion.documents), trouble: portion.trouble, isLast: portion.isLast))
    }
  }

  private func add(_ bytes: [UInt8], as format: Format, name: String, at location: FileLocation?) {
    let reading = documents.read(bytes, as: format)
    add(Piece(file: nextFile(), name: name, location: location, format: format, bytes: bytes, reading: reading))
  }

  private func add(_ trouble: FileTrouble, at location: FileLocation) {
    add(Piece(file: nextFile(), name: RawArguments.shown(location.path), location: location, trouble: trouble))
  }

  private func nextFile() -> Int {
    defer { files += 1 }
    return files
  }

  private func add(_ read: Piece) {
    var piece = read
    if !piece.reading.documents.isEmpty { piece.hashes = DeliveryHashes(of: piece.bytes, piece.reading) }
    batch.add(piece)
    if batch.isFull { flush() }
  }

  private func flush() {
    guard !batch.pieces.isEmpty, !isRefused else { return }
    let full = batch
    batch = Batch(keepsOrder: full.keepsOrder)
    if !hand(full) { isRefused = true }
  }
}
