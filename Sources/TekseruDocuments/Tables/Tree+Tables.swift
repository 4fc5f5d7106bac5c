extension Tree {
  mutating func readTableFile(_ source: UnsafeBufferPointer<UInt8>) -> Reading { Reading() }
}
