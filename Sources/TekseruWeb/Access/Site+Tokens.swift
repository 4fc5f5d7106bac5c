import Logging
import Tekseru
public import TekseruRegister
public import TekseruSocket

/// Tokens of programs, for the administrator's command.
extension Site {
  /// Why a program gets no token.
  public enum NoToken: Error, Hashable, Sendable {
    /// The name cannot be one.
    case nameUnfit
    /// Another program has the name, or somebody of the register has it as a code.
    case nameTaken
    /// The register knows no such organization.
    case organizationUnknown
    /// The register or the file of accounts cannot be asked.
    case register(RegisterFailure)
  }

  /// Makes a token for a program, which is told this once.
  public func makeToken(
    _ name: String, _ scope: TokenScope, at organization: String, by maker: String
  ) async -> Result<String, NoToken> {
    guard Identifier.isValid(name) else { return .failure(.nameUnfit) }
    let (today, now) = (settings.today(), settings.now())
    let found = await room.read { reader throws(PageFailure) in
      do throws(ListFailure) {
        return (
          isPlace: !(try reader.upwards(from: organization, on: today)).isEmpty,
          isPerson: try reader.officeholder(name, on: today) != nil
        )
      } catch {
        throw PageFailure(error)
      }
    }
    guard case .success(let known) = found else { return .failure(.register(.busy)) }
    guard known.isPlace else { return .failure(.organizationUnknown) }
    guard !known.isPerson else { return .failure(.nameTaken) }
    let program = Program(
      name: name, scope: scope, organization: organization, madeBy: maker, madeAt: now)
    do {
      let secret = try await access.ask { file throws(SQLFailure) in try file.makeToken(program) }
      guard let secret else { return .failure(.nameTaken) }
      log.notice("A program got a token", metadata: ["account": .string(name), "by": .string(maker)])
      return .success(secret.text)
    } catch {
      return .failure(.register(.busy))
    }
  }

  /// The programs that have a token.
  public func programs() async -> Result<[Program], RegisterFailure> {
    do {
      return .success(try await access.ask { file throws(SQLFailure) in try file.programs() })
    } catch {
      return .failure(.busy)
    }
  }

  /// Ends a program's token; false when there is none of the name.
  public func revokeToken(_ name: String, by revoker: String) async -> Result<Bool, RegisterFailure> {
    do {
      let isDone = try await access.ask { file throws(SQLFailure) in try file.revokeToken(name) }
      if isDone {
        log.notice("A program's token was revoked", metadata: ["account": .string(name), "by": .string(revoker)])
      }
      return .success(isDone)
    } catch {
      return .failure(.busy)
    }
  }
}
