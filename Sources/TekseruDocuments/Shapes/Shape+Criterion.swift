import Tekseru

enum BandsKey: Int, FieldKey {
  case clause, fact, per, times, wholeNumbers, sizes, words, others
}

enum SizeBandKey: Int, FieldKey {
  case code, value, from, over, upTo, below
}

enum WordBandKey: Int, FieldKey {
  case code, words
}

enum ConditionKey: Int, FieldKey {
  case clause, fact, per, times, value, from, over, upTo, below, `is`
}

enum CriterionKey: Int, FieldKey {
  case code, clause, title, fact, per, times, weight, cap, whenAbsent, values, wholeNumbers
  case steps, linear, perUnit, penalty, yesNo, information
}

enum IntervalKey: Int, FieldKey {
  case value, from, over, upTo, below
}

enum StepKey: Int, FieldKey {
  case value, from, over, upTo, below, points
}

enum PointKey: Int, FieldKey {
  case value, points
}

enum PerUnitKey: Int, FieldKey {
  case points, each, upTo, downTo
}

enum YesNoKey: Int, FieldKey {
  case yes, no
}

extension Shape {
  static let bands = Shape(
    "bands",
    [
      Field(BandsKey.clause, .text, .required, "The clause, as it is cited."),
      Field(BandsKey.fact, .text, .required, "What is measured, such as members or sector."),
      Field(BandsKey.per, .text, "The fact it is divided by."),
      Field(BandsKey.times, .integer(1...1_000), "What the quotient is multiplied by: 1, 100 or 1000."),
      Field(BandsKey.wholeNumbers, .flag, "Whether sizes are whole numbers: 99 and 100 then touch each other."),
      Field(BandsKey.sizes, .list(sizeBand), "Bands by a number; together they cover every number from 0 on once."),
      Field(BandsKey.words, .list(wordBand), "Bands by a word."),
      Field(BandsKey.others, .identifier, "The code of the band of every other word."),
    ])

  private static let sizeBand = Shape(
    "size band",
    [
      Field(SizeBandKey.code, .identifier, .required, "Its code, once in a nomination."),
      Field(SizeBandKey.value, .decimal, "This number alone."),
      Field(SizeBandKey.from, .decimal, "This number and above."),
      Field(SizeBandKey.over, .decimal, "Above this number."),
      Field(SizeBandKey.upTo, .decimal, "Up to and including this number."),
      Field(SizeBandKey.below, .decimal, "Below this number."),
    ])

  private static let wordBand = Shape(
    "word band",
    [
      Field(WordBandKey.code, .identifier, .required, "Its code, once in a nomination."),
      Field(WordBandKey.words, .texts, .required, "Its words, as the register writes them."),
    ])

  static let condition = Shape(
    "condition",
    [
      Field(ConditionKey.clause, .text, .required, "The clause, as it is cited."),
      Field(ConditionKey.fact, .text, .required, "The fact."),
      Field(ConditionKey.per, .text, "The fact it is divided by."),
      Field(ConditionKey.times, .integer(1...1_000), "What the quotient is multiplied by: 1, 100 or 1000."),
      Field(ConditionKey.value, .decimal, "This number alone."),
      Field(ConditionKey.from, .decimal, "This number and above."),
      Field(ConditionKey.over, .decimal, "Above this number."),
      Field(ConditionKey.upTo, .decimal, "Up to and including this number."),
      Field(ConditionKey.below, .decimal, "Below this number."),
      Field(ConditionKey.is, .flag, "Yes or no, for a fact that is either."),
    ])

  static let criterion = Shape(
    "criterion",
    [
      Field(CriterionKey.code, .identifier, .required, "Its code, once in a nomination."),
      Field(CriterionKey.clause, .text, .required, "The clause, as it is cited."),
      Field(CriterionKey.title, .object(wording), "What it is called."),
      Field(CriterionKey.fact, .text, .required, "What is measured: a fact, jury.<its code> or knowledge."),
      Field(CriterionKey.per, .text, "The fact it is divided by."),
      Field(CriterionKey.times, .integer(1...1_000), "What the quotient is multiplied by: 1, 100 or 1000."),
      Field(CriterionKey.weight, .decimal, "What the points are multiplied by; absent: 1."),
      Field(CriterionKey.cap, .decimal, "The most points after the weight."),
      Field(
        CriterionKey.whenAbsent, .choice(Criterion.WhenAbsent.self),
        "What a value gives that does not exist, such as 0/0; absent: no points."),
      Field(CriterionKey.values, .object(interval), "The values that the steps are for; absent: 0 and above."),
      Field(CriterionKey.wholeNumbers, .flag, "Whether the steps' values are whole numbers: 1 and 2 touch each other."),
      Field(CriterionKey.steps, .list(step), "A scale: a table of points."),
      Field(CriterionKey.linear, .list(point), "A scale: a straight line between two points."),
      Field(CriterionKey.perUnit, .object(perUnit), "A scale: points for each whole unit, up to a cap."),
      Field(CriterionKey.penalty, .object(perUnit), "A scale: points off for each whole unit, down to a bound."),
      Field(CriterionKey.yesNo, .object(yesNo), "A scale: points for yes and for no."),
      Field(CriterionKey.information, .flag, "A scale: shown, without points."),
    ])

  private static let interval = Shape(
    "interval",
    [
      Field(IntervalKey.value, .decimal, "This number alone."),
      Field(IntervalKey.from, .decimal, "This number and above."),
      Field(IntervalKey.over, .decimal, "Above this number."),
      Field(IntervalKey.upTo, .decimal, "Up to and including this number."),
      Field(IntervalKey.below, .decimal, "Below this number."),
    ])

  private static let step = Shape(
    "step",
    [
      Field(StepKey.value, .decimal, "This number alone."),
      Field(StepKey.from, .decimal, "This number and above."),
      Field(StepKey.over, .decimal, "Above this number."),
      Field(StepKey.upTo, .decimal, "Up to and including this number."),
      Field(StepKey.below, .decimal, "Below this number."),
      Field(StepKey.points, .decimal, .required, "The points."),
    ])

  private static let point = Shape(
    "point",
    [
      Field(PointKey.value, .decimal, .required, "A value."),
      Field(PointKey.points, .decimal, .required, "Its points."),
    ])

  private static let perUnit = Shape(
    "points for each unit",
    [
      Field(PerUnitKey.points, .decimal, .required, "The points of a unit; below 0 for a penalty."),
      Field(PerUnitKey.each, .decimal, "How much makes a unit; absent: 1."),
      Field(PerUnitKey.upTo, .decimal, "The most points, for `perUnit`."),
      Field(PerUnitKey.downTo, .decimal, "The least points, for `penalty`."),
    ])

  private static let yesNo = Shape(
    "points for yes and no",
    [
      Field(YesNoKey.yes, .decimal, .required, "The points for yes."),
      Field(YesNoKey.no, .decimal, "The points for no; absent: 0."),
    ])
}
