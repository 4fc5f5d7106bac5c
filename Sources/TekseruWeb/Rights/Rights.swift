import Tekseru
import TekseruRegister

/// What somebody wants to do at an organization.
enum Act: CaseIterable, Sendable {
  /// Read what is recorded there: inspections, violations, documents.
  case read
  /// Read who was hurt in an accident, and how.
  case readVictims
  /// File an inspection, confirm or reject a removal.
  case inspect
  /// Report that a violation is removed, ask for more time.
  case remedy
  /// Decide whether more time is given.
  case decide
  /// Hold alerts back, and take note of them.
  case silence
  /// Give a jury's marks.
  case mark
  /// Object to the points of a contest.
  case object
  /// Look after people, rights and the daemon itself.
  case administer
}

/// The rights of somebody: what each post permits, at its organization and all below it. This one place decides.
struct Rights: Sendable {
  /// The posts held today.
  let posts: [Officeholder.Post]

  /// Whether somebody may do this at an organization; `chain` is the organization and those above it.
  func permit(_ act: Act, at chain: [String]) -> Bool {
    posts.contains { Rights.acts(of: $0.role).contains(act) && chain.contains($0.organization) }
  }

  /// Whether somebody may do this anywhere.
  func permitSomewhere(_ act: Act) -> Bool { posts.contains { Rights.acts(of: $0.role).contains(act) } }

  /// The organizations of the posts that permit one of these.
  func roots(of acts: Act...) -> [String] {
    var roots: [String] = []
    for post in posts
    where !Rights.acts(of: post.role).isDisjoint(with: acts) && !roots.contains(post.organization) {
      roots.append(post.organization)
    }
    return roots
  }

  /// What a role permits.
  ///
  /// Who was hurt is for those who look into the accident: the inspector, the council's chair and the offices above. Not for
  /// the employer's side, the council's members, a jury, or the one who keeps the program running.
  private static func acts(of role: Officeholder.Role) -> Set<Act> {
    switch role {
    case .inspector: [.read, .readVictims, .inspect, .remedy]
    case .person(.responsible): [.read, .remedy, .object]
    case .person(.chair), .person(.officer): [.read, .readVictims, .decide, .silence, .object]
    case .person(.member): [.read]
    case .person(.juror): [.read, .mark]
    case .person(.administrator): [.read, .administer]
    }
  }
}
