import Foundation

/// The rooms of the house and what each may import, as the README draws them.
enum House {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let rooms: [String: Set<String>] = [
    "Tekseru": [],
    "TekseruLanguage": ["Tekseru", "Foundation"],
    "TekseruDocuments": ["Tekseru", "Foundation", "Yams", "COpenSSL", "CZip", "CExpat"],
    "TekseruRegister": ["Tekseru", "TekseruDocuments", "COpenSSL"],
    "TekseruSQLite": ["TekseruRegister", "CSQLite", "Glibc"],
    "TekseruAlerts": ["Tekseru", "TekseruLanguage", "TekseruRegister", "Foundation"],
    "TekseruPhotos": ["Tekseru", "TekseruRegister", "Glibc"],
    "TekseruChannels": ["Tekseru", "TekseruLanguage", "TekseruRegister", "TekseruAlerts", "CCurl", "Glibc"],
    "TekseruReports": [
      "Tekseru", "TekseruDocuments", "TekseruRegister", "TekseruLanguage", "CXlsxWriter", "CHaru", "Glibc",
    ],
    "TekseruCommands": [
      "Tekseru", "TekseruLanguage", "TekseruDocuments", "TekseruRegister", "TekseruSQLite", "TekseruSocket",
      "TekseruReports", "TekseruAlerts", "TekseruPhotos", "Programs", "ArgumentParser", "Foundation", "Dispatch",
      "Glibc",
    ],
    "tekseru-cli": ["TekseruCommands", "Glibc"],
    "Programs": ["CLinux", "Glibc"],
    "Systemd": ["CSystemd", "Glibc"],
    "TekseruInbox": ["Tekseru", "TekseruDocuments", "TekseruRegister", "TekseruLanguage", "CLinux", "Glibc"],
    "TekseruSocket": [
      "Tekseru", "TekseruDocuments", "TekseruRegister", "HummingbirdCore", "HTTPTypes", "NIOCore", "NIOPosix", "Glibc",
    ],
    "TekseruWeb": [
      "Tekseru", "TekseruLanguage", "TekseruDocuments", "TekseruRegister", "TekseruReports", "TekseruSocket",
      "TekseruSQLite", "TekseruAlerts", "TekseruPhotos", "CSodium", "COpenSSL", "Mustache", "NIOPosix", "Glibc",
    ],
    "TekseruService": [
      "Systemd", "TekseruInbox", "TekseruSocket", "TekseruLanguage", "TekseruRegister", "TekseruSQLite",
      "TekseruAlerts", "TekseruChannels", "TekseruWeb", "TekseruPhotos", "Tekseru", "ServiceLifecycle", "UnixSignals",
      "Yams",
      "Glibc",
    ],
    "tekserud": [
      "TekseruService", "TekseruInbox", "TekseruSQLite", "TekseruSocket", "Systemd", "ArgumentParser", "Glibc",
    ],
    "CLinux": [],
    "CPool": [],
    "CSodium": [],
    "CSystemd": [],
    "CSQLite": [],
    "CCurl": [],
    "COpenSSL": [],
    "CZip": [],
    "CExpat": [],
    "CXlsxWriter": [],
    "CHaru": [],
  ]

  /// What may stand in every room but the domain.
  static let anywhere: Set<String> = ["FoundationEssentials", "Logging", "Synchronization"]

  static func folders(in path: String) throws -> [String] {
    let found = try FileManager.default.contentsOfDirectory(
      at: root.appending(path: path), includingPropertiesForKeys: [.isDirectoryKey])
    return try found.filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
      .map(\.lastPathComponent)
  }

  /// Every Swift file of a room with its text.
  static func files(of room: String) throws -> [(path: String, text: String)] {
    let folder = root.appending(path: "Sources/\(room)")
    guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
    return try walk.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map { url in
      (url.lastPathComponent, try String(contentsOf: url, encoding: .utf8))
    }
  }

  /// The modules that a file imports.
  static func imports(of text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init).filter { $0 != "public" && $0 != "package" }
      guard words.first == "import" || words.first == "@preconcurrency" else { return nil }
      return words.last?.split(separator: ".").first.map(String.init)
    }
  }
}
