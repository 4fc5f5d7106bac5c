import Tekseru

extension Register {
  /// Throws the projections away and makes them again from the log, in one transaction.
  public func rebuild() throws(RegisterFailure) {
    try transaction { () throws(SQLFailure) in
      for table in ProjectionTable.all { try engine.run("DELETE FROM \(table.name)") }
      try projector.forget()
      try Rebuild(engine, reader: reader).run(until: log.head.sequence)
    }
    do throws(SQLFailure) { try projector.forget() } catch { throw RegisterFailure(error) }
  }
}
