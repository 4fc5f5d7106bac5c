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
    .executable(name: "tekserud", targets: ["tekserud"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    // Without its traits: full Foundation and swift-configuration would triple what the daemon loads.
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
  ],
  targets: [
    room("Tekseru"),
    room("TekseruLanguage", uses: ["Tekseru"]),
    room("TekseruDocuments", uses: ["Tekseru", "CZip", "CExpat", .product(name: "Yams", package: "Yams")]),
    room("TekseruRegister", uses: ["Tekseru", "TekseruDocuments", "COpenSSL"]),
    room("TekseruSQLite", uses: ["TekseruRegister", "CSQLite"]),
    room(
      "TekseruAlerts",
      uses: [
        "Tekseru", "TekseruLanguage", "TekseruRegister", .product(name: "Logging", package: "swift-log"),
      ]),
    room("TekseruPhotos", uses: ["Tekseru", "TekseruRegister"]),
    room(
      "TekseruChannels",
      uses: [
        "Tekseru", "TekseruLanguage", "TekseruRegister", "TekseruAlerts", "CCurl",
        .product(name: "Logging", package: "swift-log"),
      ]),
    room("TekseruReports", uses: ["TekseruDocuments", "TekseruRegister", "TekseruLanguage", "CXlsxWriter", "CHaru"]),
    room(
      "TekseruCommands",
      uses: [
        "Tekseru", "TekseruLanguage", "TekseruDocuments", "TekseruRegister", "TekseruSQLite", "TekseruSocket",
        "TekseruReports", "TekseruAlerts", "TekseruPhotos", "Programs",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "tekseru-cli", dependencies: ["TekseruCommands"], exclude: ["Manual"], swiftSettings: house),

    room("Programs", uses: ["CLinux"]),
    room("Systemd", uses: ["CSystemd", .product(name: "Logging", package: "swift-log")]),
    room(
      "TekseruInbox",
      uses: [
        "CLinux", "Tekseru", "TekseruLanguage", "TekseruDocuments", "TekseruRegister",
        .product(name: "Logging", package: "swift-log"),
      ]),
    room(
      "TekseruSocket",
      uses: [
        "Tekseru", "TekseruDocuments", "TekseruRegister",
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    room(
      "TekseruWeb",
      uses: [
        "Tekseru", "TekseruLanguage", "TekseruDocuments", "TekseruRegister", "TekseruReports", "TekseruSocket",
        "TekseruSQLite", "TekseruAlerts", "TekseruPhotos",
        "CSodium", "COpenSSL",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    room(
      "TekseruService",
      uses: [
        "Systemd", "TekseruInbox", "TekseruSocket", "TekseruSQLite", "TekseruRegister", "TekseruLanguage",
        "TekseruAlerts", "TekseruChannels", "TekseruWeb", "TekseruPhotos",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        .product(name: "Yams", package: "Yams"),
      ]),
    .executableTarget(
      name: "tekserud",
      dependencies: [
        "CPool", "TekseruService", "TekseruSQLite", "TekseruInbox", "TekseruSocket", "Systemd",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: house),

    .target(name: "CLinux"),
    .target(name: "CPool"),
    .systemLibrary(name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CHaru", providers: [.apt(["libhpdf-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),

    tests(of: "TekseruTests", uses: ["Tekseru"]),
    tests(of: "TekseruLanguageTests", uses: ["TekseruLanguage"]),
    tests(of: "TekseruDocumentsTests", uses: ["TekseruDocuments"]),
    tests(of: "TekseruRegisterTests", uses: ["TekseruRegister", "TekseruSQLite"]),
    tests(of: "TekseruPhotosTests", uses: ["TekseruPhotos", "Tekseru", "TekseruRegister"]),
    tests(of: "TekseruAlertsTests", uses: ["TekseruAlerts", "TekseruLanguage", "TekseruSQLite"]),
    tests(
      of: "TekseruChannelsTests", uses: ["TekseruChannels", "TekseruAlerts", "TekseruLanguage", "TekseruRegister"]),
    tests(of: "SystemdTests", uses: ["Systemd"]),
    tests(of: "TekseruInboxTests", uses: ["TekseruInbox", "TekseruLanguage", "TekseruRegister", "TekseruSQLite"]),
    tests(
      of: "TekseruSocketTests",
      uses: [
        "Tekseru", "TekseruSocket", "TekseruDocuments", "TekseruRegister",
        .product(name: "Logging", package: "swift-log"),
      ]),
    tests(
      of: "TekseruWebTests",
      uses: [
        "Tekseru", "TekseruWeb", "TekseruSocket", "TekseruRegister", "TekseruSQLite", "TekseruDocuments",
        "TekseruLanguage", "TekseruAlerts", "TekseruReports", "TekseruPhotos",
        .product(name: "Logging", package: "swift-log"),
      ]),
    tests(
      of: "TekseruServiceTests",
      uses: [
        "TekseruService", "TekseruInbox", "TekseruLanguage", "TekseruRegister", "TekseruSocket", "TekseruAlerts",
        "TekseruChannels", "Systemd",
      ]),
    tests(
      of: "CommandTests",
      uses: [
        "tekseru-cli", "tekserud", "Tekseru", "TekseruLanguage", "TekseruRegister", "TekseruReports", "TekseruSQLite",
        "Programs",
      ]),
    tests(of: "HouseTests", uses: []),
    tests(of: "DocumentationTests", uses: ["Tekseru", "tekseru-cli", "Programs"]),
  ]
)
