import Tekseru

extension Register {
  /// Throws the projections away and makes them again from the log, in one transaction.
  public func rebuild() throws(RegisterFailure) {
    try transaction { () throws(SQLFailure) in
      try projector.forget()
      try Rebuild(engine, reader: reader).runAnew()
    }
    do throws(SQLFailure) { try projector.forget() } catch { throw RegisterFailure(error) }
  }
}
