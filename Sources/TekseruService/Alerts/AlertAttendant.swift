import Tekseru
import TekseruAlerts
import TekseruChannels
import TekseruInbox
import TekseruLanguage
import TekseruRegister
import TekseruWeb

/// Decides who is told whenever something was recorded and whenever a decision can change, tells the administrator of
/// the machine, and delivers what needs no network.
struct AlertAttendant: RegisterAttendant {
  let channels: ChannelSettings
  /// The language of those who say none.
  let language: Language
  /// How the page is reached from outside; nil when nobody said.
  let address: String?
  let house: HouseWatch
  let local: LocalDelivery
  let bell: OutboxBell

  func attend(_ register: Register, at now: Instant) throws(RegisterFailure) -> Instant? {
    let routes = Routes(
      webhooks: channels.webhooks.map(\.name), alertmanager: channels.alertmanager != nil, ways: channels.kinds,
      language: language, page: address.map { $0 + Site.toldPath })
    try register.tellAndWrite(at: SystemZones.moment(now), routes)
    let decided = try register.nextAlert()
    let looked = try house.look(register, at: now)
    let delivered = try local.deliver(register, at: now)
    bell.ring()
    return [decided, looked, delivered].compactMap(\.self).min()
  }
}
