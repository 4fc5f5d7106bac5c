// swift-tools-version: 6.2
import PackageDescription

/// What every room is compiled with: Swift 6, no warning left standing, imports that show what they expose.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, uses: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: house)
}

func tests(of name: String, uses: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: uses, swiftSettings: house)
}

let package = Package(
  name: "tekseru",
  products: [
    .library(name: "Tekseru", targets: ["Tekseru"]),
    .executable(name: "tekseru", targets: ["tekseru-cli"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    room("Tekseru"),
    room("TekseruLanguage", uses: ["Tekseru"]),
    room("TekseruDocuments", uses: ["Tekseru", .product(name: "Yams", package: "Yams")]),
    room("TekseruRegister", uses: ["Tekseru", "TekseruDocuments", "COpenSSL"]),
    room("TekseruSQLite", uses: ["TekseruRegister", "CSQLite"]),
    room("TekseruReports", uses: ["TekseruRegister", "TekseruLanguage"]),
    room(
      "TekseruCommands",
      uses: [
        "Tekseru", "TekseruLanguage", "TekseruDocuments", "TekseruRegister", "TekseruSQLite", "TekseruReports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "tekseru-cli", dependencies: ["TekseruCommands"], swiftSettings: house),

    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    tests(of: "TekseruTests", uses: ["Tekseru"]),
    tests(of: "TekseruLanguageTests", uses: ["TekseruLanguage"]),
    tests(of: "TekseruDocumentsTests", uses: ["TekseruDocuments"]),
    tests(of: "TekseruRegisterTests", uses: ["TekseruRegister", "TekseruSQLite"]),
    tests(of: "CommandTests", uses: ["tekseru-cli"]),
    tests(of: "HouseTests", uses: []),
  ]
)
