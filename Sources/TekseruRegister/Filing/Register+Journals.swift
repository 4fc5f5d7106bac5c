extension Register {
  /// Runs one transaction over the journals that are kept beside the log, such as who was told what.
  ///
  /// What fails leaves nothing behind. The log and its projections are not written here: they have one door.
  @discardableResult
  public func recording<Result>(
    _ body: (any SQLEngine) throws(SQLFailure) -> Result
  ) throws(RegisterFailure) -> Result {
    try transaction { () throws(SQLFailure) in try body(engine) }
  }

  /// Reads the journals.
  public func consulting<Result>(
    _ body: (any SQLEngine) throws(SQLFailure) -> Result
  ) throws(RegisterFailure) -> Result {
    do throws(SQLFailure) { return try body(engine) } catch { throw RegisterFailure(inOpenRegister: error) }
  }
}

extension RegisterReader {
  /// Reads the journals that are kept beside the log.
  public func consulting<Result>(
    _ body: (any SQLEngine) throws(SQLFailure) -> Result
  ) throws(RegisterFailure) -> Result {
    do throws(SQLFailure) { return try body(engine) } catch { throw RegisterFailure(error) }
  }
}
