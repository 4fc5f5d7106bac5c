import Logging
import TekseruChannels
import TekseruInbox
import TekseruLanguage

extension Configuration {
  /// The configuration as it is in force, for the administrator: names and values. Of what is secret, and of addresses that
  /// may hold a secret, it tells only that they are there.
  var inForce: [(name: String, value: String)] {
    var rows: [(name: String, value: String)] = [
      ("register", register), ("access", access), ("socket", socket ?? "none"), ("metrics", metrics ?? "none"),
      ("outbox", outbox ?? "none"), ("web", web ?? "none"), ("address", address ?? "–"),
      ("language", language.rawValue), ("log", logLevel.rawValue), ("work", intake.work),
      ("rescan", "\(intake.rescan)"),
    ]
    for inbox in intake.inboxes {
      rows += [
        ("inboxes.\(inbox.name).folder", inbox.folder), ("inboxes.\(inbox.name).accepted", inbox.accepted),
        ("inboxes.\(inbox.name).refused", inbox.refused), ("inboxes.\(inbox.name).filer", inbox.filer),
        ("inboxes.\(inbox.name).language", inbox.language.rawValue),
        ("inboxes.\(inbox.name).unknownReferences", inbox.registersUnknown ? "register" : "refuse"),
        ("inboxes.\(inbox.name).limit", "\(inbox.fileBytes)"),
      ]
    }
    return rows + inForce(of: channels)
  }

  private func inForce(of channels: ChannelSettings) -> [(name: String, value: String)] {
    var rows: [(name: String, value: String)] = []
    if let mail = channels.mail {
      rows += [
        ("channels.mail.server", mail.server), ("channels.mail.port", "\(mail.port)"),
        ("channels.mail.security", "\(mail.security)"), ("channels.mail.from", "\(mail.from)"),
        ("channels.mail.password", mail.password == nil ? "–" : "•••"),
      ]
    }
    for hook in channels.webhooks {
      rows += [
        ("channels.webhooks.\(hook.name).url", "•••"),
        ("channels.webhooks.\(hook.name).secret", hook.secret == nil ? "–" : "•••"),
      ]
    }
    if let alertmanager = channels.alertmanager {
      rows.append(("channels.alertmanager.servers", "\(alertmanager.servers.count)"))
    }
    if channels.telegram != nil { rows.append(("channels.telegram.token", "•••")) }
    if let lists = channels.lists { rows.append(("channels.lists", lists)) }
    return rows
  }
}
