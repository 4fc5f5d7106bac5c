import TekseruRegister

/// Why a page is not shown.
enum PageFailure: Error, Sendable {
  /// There is no such thing, or it is not for this visitor: nobody learns which.
  case notFound
  /// The link of an invitation was used, or its time is over; or there never was one.
  case invitationOver
  /// The form does not come from our own page, or came too late.
  case stale
  /// Too many attempts: come back after so many seconds.
  case tooMany(seconds: Int)
  /// The machine has no font for the PDF that is asked for.
  case fontMissing
  /// The register cannot be read, or takes nothing at the moment.
  case register(RegisterFailure)

  init(_ failure: ListFailure) {
    switch failure {
    case .unknownCode, .nothingOwed: self = .notFound
    case .register(let failure): self = .register(failure)
    }
  }

  /// Whether it is about what the visitor asked for: the ways to other pages stand around it as always.
  var isOfVisitor: Bool {
    switch self {
    case .notFound, .stale: true
    default: false
    }
  }

  /// The status of HTTP.
  var status: Int {
    switch self {
    case .notFound, .invitationOver: 404
    case .stale: 403
    case .tooMany: 429
    case .register(.busy): 503
    case .register, .fontMissing: 500
    }
  }
}
