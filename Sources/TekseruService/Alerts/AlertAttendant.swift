import Tekseru
import TekseruAlerts
import TekseruChannels
import TekseruInbox
import TekseruRegister

/// Decides who is told whenever something was recorded and whenever a decision can change, and delivers what needs no
/// network.
struct AlertAttendant: RegisterAttendant {
  let channels: ChannelSettings
  let local: LocalDelivery
  let bell: OutboxBell

  func attend(_ register: Register, at now: Instant) throws(RegisterFailure) -> Instant? {
    let next = try local.deliver(register, at: now)
    bell.ring()
    return next
  }
}
