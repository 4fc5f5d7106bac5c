import ArgumentParser
import Tekseru
import TekseruRegister
import TekseruReports

/// The filters that the lists of things share.
struct ThingOptions: ParsableArguments {
  @Option(help: Help.option("organization"))
  var organization: String?

  @Option(help: Help.option("find"))
  var find: String?

  @Option(help: Help.option("from"), transform: ReadingOptions.day)
  var from: Day?

  @Option(help: Help.option("until"), transform: ReadingOptions.day)
  var until: Day?

  /// The filter for a kind.
  func filter(_ kind: Kind, inspector: String? = nil) -> ThingFilter {
    ThingFilter(
      kind: kind, organization: organization, inspector: inspector, find: find, from: from, until: until)
  }
}

extension Session {
  /// Lists the things of a kind.
  func list(
    _ name: String, _ filter: ThingFilter, _ reading: ReadingOptions,
    where isListed: (Document.Body) -> Bool = { _ in true }
  ) throws(CommandFailure) -> ExitStatus {
    let reader = try reader(reading)
    let writer = writer(name, columns: ThingList.columns(of: filter.kind))
    let day = reading.day
    do throws(ListFailure) {
      try reader.atOneMoment { () throws(ListFailure) in
        try reader.things(filter, on: day) { thing in
          if isListed(thing.document.body) { writer.add(ThingList.row(thing, on: day)) }
        }
      }
    } catch {
      throw failure(error)
    }
    writer.finish()
    return .done
  }
}
