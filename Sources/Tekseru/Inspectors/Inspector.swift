/// A technical inspector's mandate: a person elected to inspect, appointed by a council's decision.
///
/// Documents of one code with different ids are successive mandates, each from its `from` on.
public struct Inspector: Hashable, Sendable {
  /// The inspector's code.
  public var code: Identifier
  /// The full name.
  public var name: String
  /// The organizations that the mandate is for, sorted and each once.
  public var organizations: [Identifier]
  /// The first day of the mandate.
  public var from: Day
  /// The last day of the mandate.
  public var until: Day?
  /// The council's decision.
  public var decision: Decision?
  /// The education.
  public var education: Education?
  /// Whole years of work in the trade.
  public var seniorityYears: Int?
  /// Trainings in occupational safety.
  public var trainings: [Training]
  /// How the inspector is reached.
  public var contact: Contact?
  /// The language to write in: kk, ru, uz, ky or en.
  public var language: String?

  /// The decision of a council.
  public struct Decision: Hashable, Sendable {
    /// Its number.
    public var number: String?
    /// Its day.
    public var date: Day?

    /// Makes a decision.
    public init(number: String? = nil, date: Day? = nil) {
      self.number = number
      self.date = date
    }
  }

  /// The education, as the federation's form counts it.
  public enum Education: String, CaseIterable, Sendable {
    /// Higher education.
    case higher
    /// Technical secondary education.
    case technicalSecondary
    /// Any other.
    case other
  }

  /// A training in occupational safety, proved by a certificate.
  public struct Training: Hashable, Sendable {
    /// The certificate's number.
    public var number: String?
    /// The day it was issued.
    public var issued: Day?
    /// The last day it is valid.
    public var validUntil: Day?

    /// Makes a training; refuses one that expires before it was issued.
    public init(number: String? = nil, issued: Day? = nil, validUntil: Day? = nil) throws(Problem) {
      if let problem = Problem.order(earlier: issued, "issued", later: validUntil, "validUntil") { throw problem }
      self.number = number
      self.issued = issued
      self.validUntil = validUntil
    }
  }

  /// Makes a mandate; refuses one that ends before it begins.
  public init(
    code: Identifier, name: String, organizations: [Identifier], from: Day, until: Day? = nil,
    decision: Decision? = nil, education: Education? = nil, seniorityYears: Int? = nil, trainings: [Training] = [],
    contact: Contact? = nil, language: String? = nil
  ) throws(Problem) {
    if let problem = Problem.order(earlier: from, "from", later: until, "until") { throw problem }
    self.code = code
    self.name = name
    self.organizations = organizations
    self.from = from
    self.until = until
    self.decision = decision
    self.education = education
    self.seniorityYears = seniorityYears
    self.trainings = trainings
    self.contact = contact
    self.language = language
  }

  /// Whether the inspector is in office on a day; the mandate's last day counts.
  public func isInOffice(on day: Day) -> Bool { from <= day && day <= (until ?? day) }

  /// Whether some training is valid on a day; one without a last day does not expire.
  public func isTrained(on day: Day) -> Bool {
    trainings.contains { ($0.issued ?? day) <= day && day <= ($0.validUntil ?? day) }
  }
}
