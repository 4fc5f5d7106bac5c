import Glibc

/// Which addresses may be connected to: not the link-local ones, where clouds answer with a machine's secrets.
enum AddressGuard {
  /// The address in its usual writing, and whether it is link-local.
  static func judge(_ address: UnsafePointer<sockaddr>) -> (text: String, isLocal: Bool) {
    switch Int32(address.pointee.sa_family) {
    case AF_INET:
      address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { pointer in
        var raw = pointer.pointee.sin_addr
        return (text(AF_INET, &raw), withUnsafeBytes(of: raw) { isLinkLocal(v4: Array($0)) })
      }
    case AF_INET6:
      address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
        var raw = pointer.pointee.sin6_addr
        return (text(AF_INET6, &raw), withUnsafeBytes(of: raw) { isLinkLocal(v6: Array($0)) })
      }
    default: ("", false)
    }
  }

  static func isLinkLocal(v4 bytes: [UInt8]) -> Bool { bytes.starts(with: [169, 254]) }

  /// fe80::/10, the same behind an IPv4 address in IPv6's writing, and the address of a cloud that is neither.
  static func isLinkLocal(v6 bytes: [UInt8]) -> Bool {
    let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
    let cloud: [UInt8] = [0xFD, 0x00, 0x0E, 0xC2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x02, 0x54]
    if bytes.starts(with: mapped) || bytes.starts(with: mapped.prefix(10) + [0, 0]) {
      return isLinkLocal(v4: Array(bytes.suffix(4)))
    }
    return bytes == cloud || bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80
  }

  private static func text(_ family: Int32, _ raw: UnsafeRawPointer) -> String {
    var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    guard inet_ntop(family, raw, &buffer, socklen_t(buffer.count)) != nil else { return "" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
