import Logging
public import Tekseru
public import TekseruRegister

/// Invitations, for the administrator's command.
extension Site {
  /// An invitation that was made.
  public struct Invitation: Sendable {
    /// Who is invited.
    public var code: String
    /// Their name.
    public var name: String
    /// The link that lets them in once; without the page's address where nobody said it.
    public var link: String
    /// When it ends.
    public var ends: Instant
  }

  /// How long an invitation holds, in milliseconds: over a weekend.
  private static let term: Int64 = 72 * 3_600_000

  /// Invites somebody of the register; nil when it knows nobody of that code.
  ///
  /// Who accepts it chooses a new password, and all their sessions end: it also helps who has forgotten one.
  public func invite(_ code: String, by inviter: String) async -> Result<Invitation?, RegisterFailure> {
    let (today, ends) = (settings.today(), Instant(milliseconds: settings.now().milliseconds + Site.term))
    let holder = await room.read { reader throws(PageFailure) in
      do throws(ListFailure) { return try reader.officeholder(code, on: today) } catch { throw PageFailure(error) }
    }
    switch holder {
    case .failure(.register(let failure)): return .failure(failure)
    case .failure, .success(nil): return .success(nil)
    case .success(let holder?):
      do {
        let secret = try await access.ask { file throws(SQLFailure) in
          try file.invite(code, by: inviter, until: ends)
        }
        log.notice("Somebody was invited", metadata: ["account": .string(code), "by": .string(inviter)])
        let link = (settings.address ?? "") + "/invitation?token=" + secret.text
        return .success(Invitation(code: code, name: holder.name, link: link, ends: ends))
      } catch {
        return .failure((error as? SQLFailure).map(RegisterFailure.init) ?? .busy)
      }
    }
  }
}
