import Foundation
import Tekseru

extension Tree {
  mutating func readIdentifier(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    guard isText(child) else { return refuse(child, field, shape) }
    return isIdentifier(at: child, shape.fields[field].key) ? .held : refuse(child, field, shape)
  }

  /// Whether the text may be an id or a code; composes it where it is written otherwise.
  mutating func isIdentifier(at child: Int, _ key: @autoclosure () -> String) -> Bool {
    guard nodes[child].traits.contains(.isWide) else { return Tree.isPlainIdentifier(utf8(of: child)) }
    guard nodes[child].count <= 400, Identifier.isValid(text(of: nodes[child])) else { return false }
    compose(child, key())
    warnOfMixedScripts(at: child, key())
    return Identifier.isValid(text(of: nodes[child]))
  }

  private static func isPlainIdentifier(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= 100 else { return false }
    for byte in bytes {
      switch byte {
      case 0x2D...0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A: continue
      default: return false
      }
    }
    return true
  }

  /// Puts the composed form (NFC) in the place of a text that has another.
  private mutating func compose(_ child: Int, _ key: String) {
    let written = text(of: nodes[child])
    guard written.unicodeScalars.contains(where: { Tree.mayCompose($0) }) else { return }
    let composed = written.precomposedStringWithCanonicalMapping
    guard !composed.utf8.elementsEqual(written.utf8) else { return }
    report(.idNormalised, field: key, node: child)
    nodes[child].start = Int32(truncatingIfNeeded: bytes.count)
    nodes[child].count = Int32(truncatingIfNeeded: composed.utf8.count)
    for byte in composed.utf8 { bytes.append(byte) }
    bytes.append(repeating: 0, count: Tree.padding)
  }

  /// Whether a scalar outside Latin-1 and the Cyrillic letters; only such can make a text differ from its NFC.
  private static func mayCompose(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x400...0x481, 0x48A...0x52F: false
    default: true
    }
  }

  mutating func readViolation(at child: Int, _ field: Int, _ shape: Shape) -> Outcome {
    guard isText(child), isIdentifier(at: child, shape.fields[field].key) else { return refuse(child, field, shape) }
    let text = text(of: nodes[child])
    guard let named = ViolationID(text), named.description.utf8.elementsEqual(text.utf8) else {
      return refuse(child, field, shape, reason: "violation")
    }
    return .held
  }
}
