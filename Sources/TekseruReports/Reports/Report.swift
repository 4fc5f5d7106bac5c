public import Tekseru
public import TekseruLanguage
public import TekseruRegister

/// What a report is asked for.
public struct ReportRequest: Sendable {
  /// The years.
  public var years: ClosedRange<Int>
  /// The one period of `unreported`; nil: those of the years.
  public var period: Period?
  /// The organization; nil: every one at the top of the tree.
  public var organization: String?
  /// Whether the figures come from statements, records or both.
  public var origin: FigureRow.Origin
  /// Whether each organization directly below gets rows of its own.
  public var isByBranch: Bool
  /// The day that rules are applied as on.
  public var today: Today
  /// The same day where no time zone is known.
  public var day: Day

  /// Makes a request.
  public init(
    years: ClosedRange<Int>, period: Period? = nil, organization: String? = nil, origin: FigureRow.Origin = .both,
    isByBranch: Bool = false, today: Today, day: Day
  ) {
    self.years = years
    self.period = period
    self.organization = organization
    self.origin = origin
    self.isByBranch = isByBranch
    self.today = today
    self.day = day
  }
}

/// The reports by name.
public enum Report: String, CaseIterable, Sendable {
  /// Indicators by years: the work of councils and inspectors.
  case safetyWork = "safety-work"
  /// The organizations directly below one, by years.
  case branches
  /// Members' appeals by topic and period.
  case appeals
  /// What contradicts itself in what was stated.
  case contradictions
  /// Removals that were reported and not confirmed within the verification term.
  case followUp = "follow-up"
  /// Open due dates that today's calendars and terms would reckon otherwise.
  case movedDates = "moved-dates"
  /// Violations that repeat one of the twelve months before.
  case repeats
  /// Who owes the figures of a period, who came late, and what was changed after the closing.
  case unreported

  /// Whether it is of figures by period.
  public var isOfFigures: Bool { self == .safetyWork || self == .branches || self == .appeals }

  /// What it is called: whose it is and of which years, where its name says so little.
  public func title(of organization: String, _ years: ClosedRange<Int>, in language: Language) -> String {
    let (first, last) = (years.lowerBound, years.upperBound)
    let text = first == last ? "\(first)" : "\(first)–\(last)"
    return Catalogue.text(
      "report.\(rawValue).title", in: language, ["organization": .text(organization), "years": .text(text)])
  }

  /// Makes the report.
  public func table(_ request: ReportRequest, from reader: RegisterReader) throws(ListFailure) -> Table {
    switch self {
    case .safetyWork: try FigureReport(request, reader).safetyWork()
    case .branches: try FigureReport(request, reader).branches()
    case .appeals: try FigureReport(request, reader).appeals()
    case .contradictions: try ContradictionReport(request, reader).table()
    case .followUp: try followUp(request, reader)
    case .movedDates: try movedDates(request, reader)
    case .repeats: try repeats(request, reader)
    case .unreported: try unreported(request, reader)
    }
  }
}
