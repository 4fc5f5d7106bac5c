import TekseruInbox

/// The intake's state as Prometheus reads it: text format 0.0.4.
struct MetricsPage {
  static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  private(set) var text = ""

  /// The page of a state; `moment` is the monotonic clock's nanoseconds.
  init(_ status: IntakeStatus, at moment: Int64) {
    counter("files_taken", "Files recorded since the start.", status.taken)
    counter("files_refused", "Files refused since the start.", status.refused)
    counter("documents_recorded", "Documents appended to the log since the start.", status.recorded)
    gauge("files_waiting", "Files seen and not yet recorded.", status.waiting)
    let age = status.oldest.map { Double(max(0, moment - $0)) / 1e9 } ?? 0
    put("oldest_waiting_seconds", "gauge", "How long the file that waits longest has been waiting.", "\(age)")
    gauge("files_hindered", "Files that cannot be taken.", status.hindered)
    gauge("files_unreadable", "Files that the daemon may not read.", status.unreadable)
    gauge("files_ignored", "Files that are left where they are because of their names.", status.ignored)
    gauge(
      "queue_depth", "Files claimed and not yet put away, and hand-overs that wait.", status.claimed + status.queued)
    gauge("log_position", "The last sequence of the log.", status.position)
    histogram("commit_seconds", "How long a transaction took, to the disk.", status.commits)
    gauge("ready", "1 while documents are being taken.", status.isReady ? 1 : 0)
    head("trouble", "gauge", "1 while something of this kind is wrong.")
    for kind in Trouble.kinds {
      let isThere = status.troubles.contains { $0.kind == kind }
      text += "tekseru_trouble{kind=\"\(kind)\"} \(isThere ? 1 : 0)\n"
    }
  }

  private mutating func counter(_ name: String, _ help: String, _ value: Int) {
    put(name + "_total", "counter", help, "\(value)")
  }

  private mutating func gauge(_ name: String, _ help: String, _ value: Int) { put(name, "gauge", help, "\(value)") }

  private mutating func put(_ name: String, _ type: String, _ help: String, _ value: String) {
    head(name, type, help)
    text += "tekseru_\(name) \(value)\n"
  }

  private mutating func head(_ name: String, _ type: String, _ help: String) {
    text += "# HELP tekseru_\(name) \(help)\n# TYPE tekseru_\(name) \(type)\n"
  }

  private mutating func histogram(_ name: String, _ help: String, _ times: CommitTimes) {
    head(name, "histogram", help)
    var sum = 0
    for (bound, count) in zip(CommitTimes.bounds, times.counts) {
      sum += count
      text += "tekseru_\(name)_bucket{le=\"\(Double(bound) / 1e9)\"} \(sum)\n"
    }
    text += "tekseru_\(name)_bucket{le=\"+Inf\"} \(times.total)\n"
    text += "tekseru_\(name)_sum \(Double(times.nanoseconds) / 1e9)\ntekseru_\(name)_count \(times.total)\n"
  }
}

extension Trouble {
  static let kinds = ["register", "inbox", "work", "leftBehind", "filingAway", "noDoorbell", "clockBehind"]

  /// The kind of trouble in a word.
  var kind: String {
    switch self {
    case .register: "register"
    case .inbox: "inbox"
    case .work: "work"
    case .leftBehind: "leftBehind"
    case .filingAway: "filingAway"
    case .noDoorbell: "noDoorbell"
    case .clockBehind: "clockBehind"
    }
  }
}

extension IntakeStatus {
  /// Whether documents are being taken.
  var isReady: Bool { isRunning && !troubles.contains { $0.kind == "register" || $0.kind == "work" } }
}
