extension Catalogue {
  static let outcomes: StaticString = #"""
    outcome.recorded
      en recorded
      kk тіркелді
      ru записано
      uz qayd etildi
      ky катталды
    outcome.alreadyRecorded
      en already recorded
      kk бұрын тіркелген
      ru уже записано
      uz avval qayd etilgan
      ky мурда катталган
    """#
}
