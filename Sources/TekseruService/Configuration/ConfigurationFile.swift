import Glibc
import Yams

/// Reads the configuration file, and what the environment says over it.
///
/// The file is read with its lines, so that a mistake is told with its place: swift-configuration's YAML provider keeps
/// no lines, and no lists of objects as the inboxes are.
public enum ConfigurationFile {
  /// How large a configuration may be.
  private static let limit = 1 << 20

  /// Reads a file; `environment` may say `TEKSERUD_REGISTER`, `TEKSERUD_SOCKET`, `TEKSERUD_METRICS`
  /// and `TEKSERUD_LOG`.
  public static func read(_ path: String, environment: [String: String]) throws(ConfigurationProblems) -> Configuration
  {
    guard let text = contents(of: path) else {
      throw problems(path, 0, "The file cannot be read: \(String(cString: strerror(errno))).")
    }
    return try configuration(text, file: path, environment: environment)
  }

  /// Reads a configuration that is at hand.
  static func configuration(_ text: String, file: String, environment: [String: String]) throws(ConfigurationProblems)
    -> Configuration
  {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw problems(file, line(of: error), "This is no YAML.")
    } catch {
      throw problems(file, 0, "This is no YAML.")
    }
    var reader = ConfigurationReader(file: file)
    let configuration = reader.configuration(root, environment: environment)
    if !reader.problems.isEmpty { throw ConfigurationProblems(all: reader.problems) }
    return configuration
  }

  private static func line(of error: YamlError) -> Int {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    default: 0
    }
  }

  private static func problems(_ file: String, _ line: Int, _ sentence: String) -> ConfigurationProblems {
    ConfigurationProblems(all: [ConfigurationProblem(file: file, line: line, key: "", sentence: sentence)])
  }

  private static func contents(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: limit)
    var count = 0
    while count < bytes.count {
      let read = bytes[count...].withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      guard read >= 0 else { return nil }
      if read == 0 { break }
      count += read
    }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
