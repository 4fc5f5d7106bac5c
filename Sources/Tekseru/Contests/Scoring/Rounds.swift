/// Leads the participants through the stages of a nomination.
struct Rounds {
  let nomination: Nomination

  /// The standings of every stage.
  func standings(of entries: [Entry]) -> [Standing] {
    guard !nomination.stages.inOrder.isEmpty else { return round(nil, entries) }
    var standings: [Standing] = []
    var competing = entries
    for stage in nomination.stages.inOrder {
      let round = round(stage, competing)
      standings += round
      let goesUp = Set(round.filter { ($0.place ?? .max) <= stage.goingUp }.map(\.participant))
      competing = competing.filter { goesUp.contains($0.participant.code) }
    }
    return standings
  }

  private struct Field: Hashable {
    let group: Identifier?
    let band: Identifier?
  }

  private func round(_ stage: Stage?, _ entries: [Entry]) -> [Standing] {
    let fields = Dictionary(grouping: entries) { entry in
      Field(
        group: stage.flatMap { entry.participant.organizations[$0.level] },
        band: stage?.mergesBands == true ? nil : entry.band)
    }
    return fields.keys.sorted(by: isBefore).flatMap { field in standings(in: field, stage, fields[field] ?? []) }
  }

  private func standings(in field: Field, _ stage: Stage?, _ entries: [Entry]) -> [Standing] {
    let excluded = entries.map { exclusion(of: $0, in: field, stage) }
    let ranked = zip(entries, excluded).filter { $0.1 == nil }.map(\.0)
      .sorted { $0.isBetter(than: $1) || $0.isEqual(to: $1) && $0.participant.code < $1.participant.code }
    let places = Places(ranking: nomination.ranking).places(of: ranked)
    let rows = zip(ranked, places).map { standing($0, in: field, stage, place: $1) }
    let others = zip(entries, excluded).filter { $0.1 != nil }.sorted { $0.0.participant.code < $1.0.participant.code }
    return rows + others.map { standing($0.0, in: field, stage, exclusion: $0.1) }
  }

  private func exclusion(of entry: Entry, in field: Field, _ stage: Stage?) -> Entry.Exclusion? {
    if let exclusion = entry.exclusion { return exclusion }
    guard let stage, field.group == nil else { return nil }
    return Entry.Exclusion(status: .notAdmitted, reason: .noGroup(stage.level))
  }

  private func standing(
    _ entry: Entry, in field: Field, _ stage: Stage?, place: Int? = nil, exclusion: Entry.Exclusion? = nil
  ) -> Standing {
    let minimum = nomination.ranking.minimumPoints.last
    let reason = exclusion?.reason ?? (place == nil ? minimum.map { .belowMinimum($0) } : nil)
    return Standing(
      participant: entry.participant.code, stage: stage?.code, group: field.group, band: field.band,
      points: entry.points, status: exclusion?.status ?? .ranked, reason: reason, place: place,
      isAwarded: place.map { $0 <= nomination.ranking.places } ?? false, factor: entry.factor, criteria: entry.criteria)
  }

  private func isBefore(_ left: Field, _ right: Field) -> Bool {
    if left.group != right.group {
      guard let leftGroup = left.group else { return false }
      return right.group.map { leftGroup < $0 } ?? true
    }
    let codes = nomination.bands.codes
    func rank(_ band: Identifier?) -> Int { band.flatMap { codes.firstIndex(of: $0) } ?? codes.count }
    return rank(left.band) < rank(right.band)
  }
}
