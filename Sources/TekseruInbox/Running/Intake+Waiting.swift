import Tekseru

extension Intake {
  /// Every file that is not yet put away, the one that waits longest first; then what is left where it is.
  func listWaiting() -> [WaitingFile] {
    let clock = (now: Clocks.now.milliseconds, moment: Clocks.monotonic)
    let seen = watch.waiting.all.map { file in
      WaitingFile(
        inbox: settings.inboxes[file.folder.inbox].name, path: file.folder.path(of: file.name),
        owner: file.obstacle?.owner ?? file.status?.owner,
        since: Instant(milliseconds: clock.now - (clock.moment - file.since) / 1_000_000), state: file.state)
    }
    let taken = claimed.map { $0.waiting(.claimed) } + (inHand + unfiled).map { $0.claimed.waiting(.recorded) }
    let ignored = watch.ignored.sorted { ($0.inbox, $0.path) < ($1.inbox, $1.path) }.map { name in
      WaitingFile(inbox: name.inbox, path: name.path, owner: nil, since: nil, state: .ignored)
    }
    return taken + seen.sorted { ($0.since?.milliseconds ?? 0, $0.path) < ($1.since?.milliseconds ?? 0, $1.path) }
      + ignored
  }
}

extension WaitingFiles.File {
  fileprivate var state: WaitingFile.State {
    if let obstacle { return .hindered(obstacle.reason) }
    return isReady ? .ready : .settling
  }
}

extension ClaimedFile {
  fileprivate func waiting(_ state: WaitingFile.State) -> WaitingFile {
    WaitingFile(
      inbox: inbox.name, path: source?.path(of: name) ?? name.text, owner: nil, since: nil, state: state)
  }
}
