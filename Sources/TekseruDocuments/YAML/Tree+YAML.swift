extension Tree {
  mutating func readYAMLFile(_ source: UnsafeBufferPointer<UInt8>) -> Reading { Reading() }
}
