import Tekseru
import TekseruReports

/// Addresses of our pages.
enum Link {
  /// The page of a violation.
  static func violation(_ id: String) -> String { "/violation?id=\(encoded(id))" }

  /// The page of an inspection.
  static func inspection(_ id: String) -> String { "/inspection?id=\(encoded(id))" }

  /// The page of an organization.
  static func organization(_ code: String) -> String { "/organization?code=\(encoded(code))" }

  /// The page of an entry of the log.
  static func document(_ sequence: Int) -> String { "/document?sequence=\(sequence)" }

  /// The page of somebody's account.
  static func person(_ code: String) -> String { "/administration/person?code=\(encoded(code))" }

  /// The page of a delivery of which something was turned away.
  static func refused(_ number: Int) -> String { "/refused/one?number=\(number)" }

  /// The list of violations at an organization and all below it.
  static func violations(at code: String, overdue: Bool) -> String {
    "/violations?organization=\(encoded(code))" + (overdue ? "&overdue=1" : "")
  }

  /// The records that a number of a report counts, or the statements that say it.
  static func records(_ indicator: String, _ organization: String, _ period: String, origin: String) -> String {
    "/records?indicator=\(encoded(indicator))&organization=\(encoded(organization))&period=\(encoded(period))"
      + "&origin=\(encoded(origin))"
  }

  /// A paper about an organization and some years.
  static func paper(_ name: PaperName, _ asked: AskedYears) -> String { "/paper?name=\(name.rawValue)&\(asked.query)" }

  /// A paper about an inspection.
  static func paper(_ name: PaperName, ofInspection id: String) -> String {
    "/paper?name=\(name.rawValue)&id=\(encoded(id))"
  }

  /// Whether an address leads to a page of ours and nowhere else.
  static func isOwn(_ address: String) -> Bool {
    address.hasPrefix("/") && !address.hasPrefix("//")
      && address.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
  }

  /// A text as a query carries it.
  static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        encoded += byte < 16 ? "%0" : "%"
        encoded += String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }
}
