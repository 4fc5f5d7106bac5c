/// The stable names of everything that can be wrong with a document.
public enum ProblemCode: String, CaseIterable, Sendable {
  /// The bytes are not a document: cut short, not UTF-8, a key given twice.
  case documentUnreadable = "document.unreadable"
  /// `document` names a kind that does not exist.
  case documentKindUnknown = "document.kindUnknown"
  /// `tekseru` names a version of the format that this program does not know.
  case documentVersionUnknown = "document.versionUnknown"
  /// A limit on size was passed; the problem names the limit.
  case documentTooLarge = "document.tooLarge"
  /// A required field is absent, null or empty.
  case fieldMissing = "field.missing"
  /// The value is not of the field's type.
  case valueType = "value.type"
  /// The value is not one of the field's choices.
  case valueNotInList = "value.notInList"
  /// The day does not exist, such as 30 February.
  case dateImpossible = "date.impossible"
  /// Something is said to have happened more than a day from now.
  case dateInFuture = "date.inFuture"
  /// Two days are the wrong way round.
  case dateOrder = "date.order"
  /// The document names something that the register does not hold.
  case referenceUnknown = "reference.unknown"
  /// The document names something that only looks like what the register holds.
  case referenceLookalike = "reference.lookalike"
  /// Two violations of one inspection have the same number.
  case violationNumberRepeated = "violation.numberRepeated"
  /// The id is taken by a document with other content.
  case idConflict = "id.conflict"
  /// A removal is reported before the inspection that found the violation.
  case remediationOrder = "remediation.order"
  /// An extension is decided before it was asked for, or asked for before the inspection.
  case extensionOrder = "extension.order"
  /// The document replaces one that was already replaced or withdrawn.
  case replacesNotCurrent = "replaces.notCurrent"
  /// Other documents still refer to what is to be withdrawn.
  case withdrawalInUse = "withdrawal.inUse"

  /// A scale or the bands of a regulation leave values out; the problem names the clause and the interval.
  case contestGap = "contest.gap"
  /// A scale or the bands of a regulation give a value twice; the problem names the clause and the interval.
  case contestOverlap = "contest.overlap"
  /// Two parts of a regulation have the same code.
  case contestCodeRepeated = "contest.codeRepeated"
  /// A regulation names a fact that is none.
  case contestFactUnknown = "contest.factUnknown"
  /// A regulation uses a fact in a way that its values do not allow, such as adding up yes and no.
  case contestFactKind = "contest.factKind"
  /// A scale cannot give points; the reason says why.
  case contestScale = "contest.scale"
  /// A number of a regulation has more digits than are reckoned with.
  case contestNumberTooLong = "contest.numberTooLong"
  /// A stage follows itself, or more than one stage is the first.
  case contestStages = "contest.stages"
  /// A part of a regulation passes a limit; the problem names it.
  case contestTooLarge = "contest.tooLarge"
  /// A lower place asks for more points than a higher one.
  case contestMinimumOrder = "contest.minimumOrder"
  /// A juror marks a participant of the juror's own organization.
  case contestOwnOrganization = "contest.ownOrganization"
  /// A mark lies outside of what the criterion allows.
  case contestMarkOutOfRange = "contest.markOutOfRange"
  /// An objection comes after its last day.
  case contestObjectionLate = "contest.objectionLate"
  /// A contest is to be published while objections may still come.
  case contestObjectionsOpen = "contest.objectionsOpen"
  /// What needs two people was done by one.
  case contestSecondPerson = "contest.secondPerson"
  /// What happens once in a contest has happened: a freeze, a juror's mark, a decision, a publication.
  case contestAlready = "contest.already"
  /// A mark comes from somebody who is no juror on that day.
  case contestNotJuror = "contest.notJuror"
  /// A question of a test cannot be answered right, or has too few options.
  case testQuestion = "test.question"
  /// A bank has fewer questions than a paper asks.
  case testTooFewQuestions = "test.tooFewQuestions"
  /// An attempt answers what its paper does not ask.
  case testNotOnPaper = "test.notOnPaper"
  /// All attempts that a test allows were made.
  case testNoAttemptLeft = "test.noAttemptLeft"

  /// The field is not one of the kind's.
  case fieldUnknown = "field.unknown"
  /// The inspector had no mandate at the organization on that day.
  case inspectorNoMandate = "inspector.noMandate"
  /// The two sides of a council are not equal in number.
  case councilParity = "council.parity"
  /// The chair's two years have run out.
  case councilChairOverdue = "council.chairOverdue"
  /// An inspector's training is no longer valid.
  case trainingExpired = "training.expired"
  /// The parts of a statement do not add up to its whole.
  case statementPartsDiffer = "statement.partsDiffer"
  /// A statement's figure is not what the records give.
  case statementDiffersFromRecords = "statement.differsFromRecords"
  /// A date was reckoned without holidays, because no calendar of that year was known.
  case calendarMissing = "calendar.missing"
  /// A photo that a document names is not there yet.
  case photoMissing = "photo.missing"
  /// A word mixes Cyrillic and Latin letters.
  case textMixedScripts = "text.mixedScripts"
  /// The text was not UTF-8 and was read as Windows-1251.
  case textEncoding = "text.encoding"
  /// A document much like this one is recorded under another id.
  case documentResembles = "document.resembles"
  /// An id was written in a decomposed form and is kept composed.
  case idNormalised = "id.normalised"
  /// A correction leaves out a violation, which is thereby withdrawn.
  case correctionWithdraws = "correction.withdraws"
  /// A cell holds a formula; the value that was saved with it is taken.
  case cellFormula = "cell.formula"
  /// A spreadsheet's day stands where a text is expected, as when `12/3` was typed.
  case cellDay = "cell.day"
  /// A cell of a sheet stands under no heading and was not read.
  case cellNotRead = "cell.notRead"
  /// A sheet of a workbook was not read; the reason says why.
  case sheetNotRead = "sheet.notRead"

  /// Whether a document with this problem is recorded all the same.
  public var isWarning: Bool {
    switch self {
    case .fieldUnknown, .inspectorNoMandate, .councilParity, .councilChairOverdue, .trainingExpired,
      .statementPartsDiffer, .statementDiffersFromRecords, .calendarMissing, .textMixedScripts, .textEncoding,
      .photoMissing, .documentResembles, .idNormalised, .correctionWithdraws, .cellFormula, .cellDay, .cellNotRead,
      .sheetNotRead:
      true
    default: false
    }
  }
}
