extension Catalogue {
  /// The topics that the catalogue is made of.
  static let topics: [StaticString] = [
    headings, indicators, values, dateTexts, expectations, problemsOfReading, problemsThatRefuse, problemsThatWarn,
    problemsOfContests, contestWords, contestTexts, contestHelp, reckonings, holidays, outcomes, lists, reports, help,
    commands, usage,
    problemsOfWorkbooks, sheets, templates, papers, reportings, daemon, deliveries,
    alerts, alertWords, alertHelp, pages, officePages, mending, administration, account, keeping, photos, pdf,
  ]
}
