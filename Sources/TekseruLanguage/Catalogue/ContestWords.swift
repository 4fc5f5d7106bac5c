extension Catalogue {
  /// The words of contests and tests, as documents and tables write them.
  static let contestWords: StaticString = #"""
    value.document.testBank
      en knowledge test
      kk білім тесті
      ru тест на знания
      uz bilim testi
      ky билим тести
      check kk uz ky
    value.document.regulation
      en contest regulation
      kk байқау ережесі
      ru положение о смотре-конкурсе
      uz koʻrik-tanlov nizomi
      ky көрүк-сынактын жобосу
      check kk uz ky
    value.document.testAttempt
      en test attempt
      kk тест тапсыру
      ru попытка теста
      uz test urinishi
      ky тест аракети
      check kk uz ky
    value.document.freeze
      en freeze of data
      kk деректерді бекіту
      ru фиксация данных
      uz maʼlumotlarni muzlatish
      ky маалыматтарды бекитүү
      check kk uz ky
    value.document.juryMark
      en jury mark
      kk қазылар бағасы
      ru оценка жюри
      uz hakamlar bahosi
      ky калыстардын баасы
      check kk uz ky
    value.document.objection
      en objection
      kk қарсылық
      ru возражение
      uz eʼtiroz
      ky каршылык
      check kk uz ky
    value.document.objectionDecision
      en decision on an objection
      kk қарсылық бойынша шешім
      ru решение по возражению
      uz eʼtiroz boʻyicha qaror
      ky каршылык боюнча чечим
      check kk uz ky
    value.document.publication
      en publication of results
      kk нәтижелерді жариялау
      ru публикация итогов
      uz natijalarni eʼlon qilish
      ky жыйынтыктарды жарыялоо
      check kk uz ky
    value.decision.upheld
      en upheld
      kk қанағаттандырылды
      ru признано обоснованным
      uz asosli deb topildi
      ky негиздүү деп табылды
      check kk uz ky
    heading.regulation
      en Regulation
      kk Ереже
      ru Положение
      uz Nizom
      ky Жобо
      check uz ky
    heading.position
      en Log position
      kk Журналдағы орны
      ru Позиция журнала
      uz Jurnaldagi oʻrni
      ky Журналдагы орду
      check kk uz ky
    heading.freeze
      en Freeze of data
      kk Деректерді бекіту
      ru Фиксация данных
      uz Maʼlumotlarni muzlatish
      ky Маалыматтарды бекитүү
      check kk uz ky
    heading.nomination
      en Nomination
      kk Номинация
      ru Номинация
      uz Nominatsiya
      ky Номинация
      uz-Cyrl Номинация
    heading.criterion
      en Criterion
      kk Критерий
      ru Критерий
      uz Mezon
      ky Критерий
    heading.participant
      en Participant
      kk Қатысушы
      ru Участник
      uz Ishtirokchi
      ky Катышуучу
    heading.mark
      en Mark
      kk Баға
      ru Оценка
      uz Baho
      ky Баа
    heading.author
      en Juror
      kk Қазылар алқасының мүшесі
      ru Член жюри
      uz Hakamlar hayʼati aʼzosi
      ky Калыстар тобунун мүчөсү
      check kk uz ky
    heading.objection
      en Objection
      kk Қарсылық
      ru Возражение
      uz Eʼtiroz
      ky Каршылык
      check kk uz ky
    heading.points
      en Points
      kk Ұпай
      ru Баллы
      uz Ball
      ky Упай
    heading.approvedBy
      en Approved by
      kk Кім бекітті
      ru Кем утверждено
      uz Kim tasdiqladi
      ky Ким бекитти
      check kk uz ky
    field.nominations
      en Nominations
      kk Номинациялар
      ru Номинации
      uz Nominatsiyalar
      ky Номинациялар
      uz-Cyrl Номинациялар
    field.criteria
      en Criteria
      kk Критерийлер
      ru Критерии
      uz Mezonlar
      ky Критерийлер
    field.questions
      en Questions
      kk Сұрақтар
      ru Вопросы
      uz Savollar
      ky Суроолор
    field.answers
      en Answers
      kk Жауаптар
      ru Ответы
      uz Javoblar
      ky Жооптор
    field.paper
      en Paper
      kk Билет
      ru Билет
      uz Bilet
      ky Билет
    field.bands
      en Bands
      kk Топтар
      ru Группы
      uz Guruhlar
      ky Топтор
      check kk uz ky
    field.stages
      en Stages
      kk Кезеңдер
      ru Этапы
      uz Bosqichlar
      ky Баскычтар
    field.ranking
      en Ranking
      kk Орындарды анықтау
      ru Распределение мест
      uz Oʻrinlarni aniqlash
      ky Орундарды аныктоо
      check kk uz ky
    expected.instant
      en a moment in UTC, as 2026-03-02T10:15:30Z
      kk UTC бойынша сәт, мысалы 2026-03-02T10:15:30Z
      ru момент по UTC, например 2026-03-02T10:15:30Z
      uz UTC boʻyicha vaqt, masalan "2026-03-02T10:15:30Z"
      ky UTC боюнча убакыт, мисалы 2026-03-02T10:15:30Z
      check kk uz ky
    template.noTable
      en A table has no room for the lists within lists of "{kind}": use --format yaml or json.
      kk Кестеге «{kind}» тізімдерінің ішіндегі тізімдер сыймайды: --format yaml немесе json жазыңыз.
      ru В таблицу не помещаются списки внутри списков вида «{kind}»: укажите --format yaml или json.
      uz Jadvalga «{kind}» roʻyxatlari ichidagi roʻyxatlar sigʻmaydi: "--format yaml" yoki "json" yozing.
      ky Таблицага «{kind}» тизмелеринин ичиндеги тизмелер батпайт: --format yaml же json жазыңыз.
      check kk uz ky
    """#
}
