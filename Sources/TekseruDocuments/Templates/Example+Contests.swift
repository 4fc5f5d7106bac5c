import Tekseru

extension Example {
  /// The examples of contests and tests. `#2` stands for the second item of a list.
  static let contests: [Kind: [String: String]] = [
    .regulation: [
      "title.ru": "Пример смотра-конкурса", "title.en": "Example contest", "organizer": "KZ-EX", "period": "2026",
      "objectionDays": "14", "nominations.code": "safest", "nominations.title.en": "The safest organization",
      "nominations.participants": "organizations", "nominations.level": "branch",
      "nominations.bands.clause": "2.1", "nominations.bands.fact": "members", "nominations.bands.sizes.code": "small",
      "nominations.bands.sizes.upTo": "100", "nominations.bands.sizes#2.code": "large",
      "nominations.bands.sizes#2.over": "100", "nominations.admission.clause": "2.2",
      "nominations.admission.fact": "inspections", "nominations.admission.from": "1",
      "nominations.disqualification.clause": "2.3", "nominations.disqualification.fact": "injuries.fatal",
      "nominations.disqualification.over": "0", "nominations.criteria.code": "removed",
      "nominations.criteria.clause": "3.1", "nominations.criteria.title.en": "Violations removed, in percent",
      "nominations.criteria.fact": "removed", "nominations.criteria.per": "violations",
      "nominations.criteria.times": "100", "nominations.criteria.weight": "2",
      "nominations.criteria.steps.from": "0", "nominations.criteria.steps.below": "80",
      "nominations.criteria.steps.points": "0", "nominations.criteria.steps#2.from": "80",
      "nominations.criteria.steps#2.points": "10", "nominations.ranking.counting": "dense",
      "nominations.ranking.places": "3", "nominations.ranking.minimumPoints": "5",
      "nominations.ranking.ties.fact": "injuries", "nominations.ranking.ties.better": "less",
      "nominations.stages.code": "branch", "nominations.stages.level": "branch", "nominations.stages.goingUp": "1",
      "nominations.stages#2.code": "union", "nominations.stages#2.after": "branch",
      "nominations.stages#2.level": "union", "nominations.stages#2.mergesBands": "true",
    ],
    .freeze: ["regulation": "EXAMPLE-1", "position": "1200", "date": "2026-01-20", "by": "P-1"],
    .juryMark: [
      "freeze": "EXAMPLE-1", "nomination": "safest", "criterion": "materials", "participant": "KZ-EX-1", "mark": "8.5",
      "author": "P-2", "reason": "Complete, with photographs.", "date": "2026-01-25",
    ],
    .objection: [
      "freeze": "EXAMPLE-1", "nomination": "safest", "participant": "KZ-EX-1", "criterion": "materials", "by": "P-3",
      "date": "2026-01-28", "reason": "The second folder was not looked at.",
    ],
    .objectionDecision: [
      "objection": "EXAMPLE-1", "decision": "upheld", "criterion": "materials", "points": "9.5", "by": "P-4",
      "date": "2026-01-30", "reason": "The folder was handed in in time.",
    ],
    .publication: [
      "freeze": "EXAMPLE-1", "position": "1240", "by": "P-1", "approvedBy": "P-4", "date": "2026-02-10",
    ],
    .testBank: [
      "title.en": "Example test", "questionsOnPaper": "1", "minutes": "30", "attempts": "2",
      "partialAnswers": "share", "until": "2026-11-20", "questions.code": "Q1",
      "questions.text.en": "Who may switch off a faulty socket?", "questions.points": "2",
      "questions.options.code": "a", "questions.options.text.en": "The electrician on duty",
      "questions.options.right": "true", "questions.options#2.code": "b",
      "questions.options#2.text.en": "Anyone with a screwdriver",
    ],
    .testAttempt: [
      "bank": "EXAMPLE-1", "inspector": "TI-1", "seed": "20261105", "started": "2026-11-05T09:00:00.000Z",
      "paper.question": "Q1", "paper.options": "a", "answers.question": "Q1", "answers.options": "a",
      "answers.at": "2026-11-05T09:04:30.000Z",
    ],
  ]
}
