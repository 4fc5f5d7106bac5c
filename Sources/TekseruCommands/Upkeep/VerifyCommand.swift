import ArgumentParser
import TekseruLanguage
import TekseruPhotos
import TekseruRegister
import TekseruReports

/// `tekseru verify`: whether the register is whole, and nobody changed it.
struct VerifyCommand: RegisterCommand {
  static var configuration: CommandConfiguration {
    Help.command("verify", example: "tekseru verify --head 815:3f5a…")
  }

  @OptionGroup var shared: SharedOptions

  @Option(help: Help.option("head"))
  var head: String?

  func perform(_ session: Session) throws(CommandFailure) -> ExitStatus {
    let expected = head.flatMap(Head.init)
    if let head, expected == nil {
      throw session.failure(.usage, "usage.head", ["value": .text(Shown.text(head, atMost: 100))])
    }
    let reader = try session.reader()
    let verification: Verification
    do throws(RegisterFailure) {
      verification = try reader.verify(containing: expected, photo: session.photos.finding)
    } catch {
      throw session.failure(error)
    }
    session.print(VerificationTable.table(of: verification, isForPeople: session.format.isForPeople))
    session.say("head \(verification.head)")
    return verification.isSound ? .done : .refused
  }
}
