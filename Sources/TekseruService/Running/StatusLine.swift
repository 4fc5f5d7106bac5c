import TekseruInbox

extension IntakeStatus {
  /// The line that `systemctl status` shows.
  var line: String {
    var parts = ["\(taken) files recorded", "\(refused) refused", "\(waiting) waiting"]
    if hindered > 0 { parts.append("\(hindered) cannot be taken: \(obstacles.first?.words ?? "")") }
    parts += troubles.map { "\($0)" }
    return parts.joined(separator: ", ")
  }
}

extension Obstacle {
  /// What is in the way of which file.
  var words: String { "\(path) in \(inbox) of user \(owner) (\(reason))" }
}
