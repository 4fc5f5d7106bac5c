import Glibc
import Systemd
import TekseruChannels

/// Reads the channels' secrets from where they lie.
///
/// A secret that others can read is none: it is not used. What is said of one names the setting, never what stands
/// there, in case somebody wrote the secret itself.
struct SecretReader {
  private let credentials: Credentials

  /// How large a secret may be.
  private static let limit = 1 << 16

  init(credentials: Credentials = Credentials()) { self.credentials = credentials }

  /// Every secret of the settings; what is missing or open to others is a problem.
  func read(_ settings: ChannelSettings, file: String) throws(ConfigurationProblems) -> Secrets {
    var known: [SecretPlace: Secret] = [:]
    var problems: [ConfigurationProblem] = []
    for (key, place) in settings.secretPlaces {
      switch read(place) {
      case .success(let secret): known[place] = secret
      case .failure(let reason):
        problems.append(ConfigurationProblem(file: file, line: 0, key: key, sentence: reason.sentence))
      }
    }
    if !problems.isEmpty { throw ConfigurationProblems(all: problems) }
    return Secrets(known)
  }

  enum Reason: Error {
    case noCredential
    case cannotOpen(Int32)
    case isOpen
    case isNoText

    var sentence: String {
      switch self {
      case .noCredential: "The credential is not there: put it into /etc/tekseru/channel-credentials under this name."
      case .cannotOpen(let number): "The file cannot be opened: \(String(cString: strerror(number)))."
      case .isOpen: "The file can be read by others: `chmod 600` it and give it to the user that sends."
      case .isNoText: "One line of text stands in a secret, and nothing else."
      }
    }
  }

  private func read(_ place: SecretPlace) -> Result<Secret, Reason> {
    switch place {
    case .file(let path): read(file: path)
    case .credential(let name):
      // The manager puts a folder's name before the names of the files that it loads from there.
      (credentials.read("channels_\(name)") ?? credentials.read(name)).map(SecretReader.secret)
        ?? .failure(.noCredential)
    }
  }

  private func read(file path: String) -> Result<Secret, Reason> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .failure(.cannotOpen(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 == 0,
      status.st_uid == geteuid() || status.st_uid == 0
    else { return .failure(.isOpen) }
    var bytes = [UInt8](repeating: 0, count: SecretReader.limit)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { return .failure(.cannotOpen(errno)) }
    return SecretReader.secret(Array(bytes[..<count]))
  }

  private static func secret(_ bytes: [UInt8]) -> Result<Secret, Reason> {
    guard let text = String(validating: bytes, as: UTF8.self) else { return .failure(.isNoText) }
    let secret = Secret(text)
    return secret.isOneLine ? .success(secret) : .failure(.isNoText)
  }
}
