extension Catalogue {
  /// What the commands of contests and tests print.
  static let contestTexts: StaticString = #"""
    list.standings.column.stage
      en Stage
      kk Кезең
      ru Этап
      uz Bosqich
      ky Баскыч
    list.contestMoves.column.stage
      en Stage
      kk Кезең
      ru Этап
      uz Bosqich
      ky Баскыч
    list.column.group
      en Within
      kk Қайда
      ru Где
      uz Qayerda
      ky Кайда
      check kk uz ky
    list.column.band
      en Band
      kk Топ
      ru Группа
      uz Guruh
      ky Топ
      check kk uz ky
    list.column.place
      en Place
      kk Орын
      ru Место
      uz Oʻrin
      ky Орун
    list.column.clause
      en Clause
      kk Тармақ
      ru Пункт
      uz Band
      ky Пункт
      check kk uz ky
    list.column.fact
      en Fact
      kk Дерек
      ru Показатель
      uz Koʻrsatkich
      ky Факт
      check kk uz ky
    list.column.basis
      en Rests on
      kk Негізі
      ru Основание
      uz Asosi
      ky Негизи
      check kk uz ky
    list.column.before
      en Before
      kk Бұрын
      ru Было
      uz Avval
      ky Мурда
      check kk uz ky
    list.column.records
      en Records
      kk Жазбалар
      ru Записи
      uz Yozuvlar
      ky Жазуулар
      check kk uz ky
    list.column.criteria
      en Criteria
      kk Критерийлер
      ru Критерии
      uz Mezonlar
      ky Критерийлер
    list.column.placeBefore
      en Place before
      kk Бұрынғы орын
      ru Место до
      uz Avvalgi oʻrin
      ky Мурдагы орун
      check kk uz ky
    list.column.placeAfter
      en Place after
      kk Кейінгі орын
      ru Место после
      uz Keyingi oʻrin
      ky Кийинки орун
      check kk uz ky
    list.column.pointsBefore
      en Points before
      kk Бұрынғы ұпай
      ru Баллы до
      uz Avvalgi ball
      ky Мурдагы упай
      check kk uz ky
    list.column.pointsAfter
      en Points after
      kk Кейінгі ұпай
      ru Баллы после
      uz Keyingi ball
      ky Кийинки упай
      check kk uz ky
    list.column.question
      en Question
      kk Сұрақ
      ru Вопрос
      uz Savol
      ky Суроо
    list.column.item
      en No.
      kk №
      ru №
      uz №
      ky №
    list.column.option
      en Option
      kk Нұсқа
      ru Вариант
      uz Variant
      ky Вариант
    list.column.right
      en Right
      kk Дұрыс
      ru Верно
      uz Toʻgʻri
      ky Туура
      check kk uz ky
    list.column.seed
      en Seed
      kk Сан
      ru Число
      uz Son
      ky Сан
      check kk uz ky
    list.column.attempt
      en Attempt
      kk Талпыныс
      ru Попытка
      uz Urinish
      ky Аракет
      check kk uz ky
    list.column.started
      en Started
      kk Басталды
      ru Начато
      uz Boshlandi
      ky Башталды
      check kk uz ky
    list.column.asked
      en Asked
      kk Сұралды
      ru Вопросов
      uz Soʻraldi
      ky Суралды
      check kk uz ky
    list.column.answered
      en Answered
      kk Жауап берілді
      ru Отвечено
      uz Javob berildi
      ky Жооп берилди
      check kk uz ky
    list.column.markBefore
      en Mark before
      kk Бұрынғы баға
      ru Оценка до
      uz Avvalgi baho
      ky Мурдагы баа
      check kk uz ky
    list.column.markAfter
      en Mark after
      kk Кейінгі баға
      ru Оценка после
      uz Keyingi baho
      ky Кийинки баа
      check kk uz ky
    list.standings.empty
      en Nobody competes.
      kk Ешкім қатыспайды.
      ru Никто не участвует.
      uz Hech kim qatnashmaydi.
      ky Эч ким катышпайт.
      check kk uz ky
    list.contestFindings.empty
      en Nothing is missing, and everyone is admitted.
      kk Ештеңе жетіспейді, барлығы жіберілді.
      ru Всё на месте, допущены все.
      uz Hech narsa yetishmaydi, hamma qoʻyilgan.
      ky Эч нерсе жетишпей калган жок, баары киргизилди.
      check kk uz ky
    list.contestMoves.empty
      en Nobody would move.
      kk Ешкім жылжымайды.
      ru Никто бы не сдвинулся.
      uz Hech kim siljimaydi.
      ky Эч ким жылбайт.
      check kk uz ky
    list.testMoves.empty
      en No mark moved.
      kk Ешбір баға өзгермеді.
      ru Ни одна оценка не изменилась.
      uz Hech bir baho oʻzgarmadi.
      ky Эч бир баа өзгөргөн жок.
      check kk uz ky
    list.testGrades.empty
      en Nobody has taken the test.
      kk Тестті ешкім тапсырмаған.
      ru Тест никто не проходил.
      uz Testni hech kim topshirmagan.
      ky Тестти эч ким тапшырган эмес.
      check kk uz ky
    contest.status.ranked
      en ranked
      kk орын алды
      ru в зачёте
      uz oʻrinda
      ky орунда
      check kk uz ky
    contest.status.notAdmitted
      en not admitted
      kk жіберілмеді
      ru не допущен
      uz qoʻyilmadi
      ky киргизилген жок
      check kk uz ky
    contest.status.disqualified
      en disqualified
      kk шеттетілді
      ru исключён
      uz chetlatildi
      ky четтетилди
      check kk uz ky
    contest.basis.value
      en the value
      kk мән
      ru значение
      uz qiymat
      ky маани
      check kk uz ky
    contest.basis.noValue
      en no value (0/0)
      kk мән жоқ (0/0)
      ru нет значения (0/0)
      uz qiymat yoʻq (0/0)
      ky маани жок (0/0)
      check kk uz ky
    contest.basis.notReported
      en not reported
      kk мәлімделмеген
      ru не сообщено
      uz bildirilmagan
      ky билдирилген эмес
      check kk uz ky
    contest.basis.wrongKind
      en value of another kind
      kk басқа түрдегі мән
      ru значение другого вида
      uz boshqa turdagi qiymat
      ky башка түрдөгү маани
      check kk uz ky
    contest.basis.outsideScale
      en outside of the table
      kk кестеден тыс
      ru вне таблицы
      uz jadvaldan tashqari
      ky таблицадан тышкары
      check kk uz ky
    contest.basis.tooLong
      en fraction too long
      kk бөлшегі тым ұзын
      ru слишком длинная дробь
      uz kasr juda uzun
      ky бөлчөк өтө узун
      check kk uz ky
    contest.finding.notReported
      en not reported
      kk мәлімделмеген
      ru не сообщено
      uz bildirilmagan
      ky билдирилген эмес
      check kk uz ky
    contest.finding.noValue
      en no value (0/0)
      kk мән жоқ (0/0)
      ru нет значения (0/0)
      uz qiymat yoʻq (0/0)
      ky маани жок (0/0)
      check kk uz ky
    contest.finding.unusable
      en unusable
      kk жарамсыз
      ru непригодно
      uz yaroqsiz
      ky жараксыз
      check kk uz ky
    contest.finding.noBand
      en in no band
      kk ешбір топта жоқ
      ru ни в одной группе
      uz hech bir guruhda emas
      ky эч бир топто жок
      check kk uz ky
    contest.finding.notAdmitted
      en not admitted
      kk жіберілмейді
      ru не допущен
      uz qoʻyilmaydi
      ky киргизилбейт
      check kk uz ky
    contest.finding.disqualified
      en disqualified
      kk шеттетіледі
      ru исключён
      uz chetlatiladi
      ky четтетилет
      check kk uz ky
    contest.finding.listedTwice
      en listed twice
      kk екі рет тізілген
      ru указан дважды
      uz ikki marta koʻrsatilgan
      ky эки жолу көрсөтүлгөн
      check kk uz ky
    contest.fact.followUps
      en Follow-up inspections
      kk Қайта тексерулер
      ru Контрольные проверки
      uz Takroriy tekshiruvlar
      ky Кайталап текшерүүлөр
      check kk uz ky
    contest.fact.extensions
      en Extensions granted
      kk Берілген ұзартулар
      ru Продлений дано
      uz Berilgan uzaytirishlar
      ky Берилген узартуулар
      check kk uz ky
    contest.fact.repeats
      en Repeated violations
      kk Қайталанған бұзушылықтар
      ru Повторные нарушения
      uz Takroriy qoidabuzarliklar
      ky Кайталанган бузуулар
      check kk uz ky
    contest.fact.overdue
      en Overdue at the period's end
      kk Кезең соңында мерзімі өткен
      ru Просрочено на конец периода
      uz Davr oxirida muddati oʻtgan
      ky Мезгилдин аягында мөөнөтү өткөн
      check kk uz ky
    contest.fact.injuries
      en Injured in all
      kk Барлық зардап шеккендер
      ru Пострадавших всего
      uz Jami jabrlanganlar
      ky Бардык жабыркагандар
      check kk uz ky
    contest.fact.mandate.valid
      en Mandate in force
      kk Өкілеттігі күшінде
      ru Мандат действует
      uz Vakolati amalda
      ky Мандаты күчүндө
      check kk uz ky
    contest.fact.training.valid
      en Training valid
      kk Оқуы жарамды
      ru Обучение действительно
      uz Oʻqishi amalda
      ky Окуусу жарактуу
      check kk uz ky
    contest.fact.knowledge
      en Knowledge test
      kk Білім тесті
      ru Тест на знания
      uz Bilim testi
      ky Билим тести
      check kk uz ky
    contest.fact.sector
      en Sector of work
      kk Сала
      ru Отрасль работы
      uz Soha
      ky Тармак
      check kk uz ky
    contest.fact.jury
      en Mark of the jury
      kk Қазылар бағасы
      ru Оценка жюри
      uz Hakamlar bahosi
      ky Калыстардын баасы
      check kk uz ky
    contest.fact.fact.safetyService
      en Safety service
      kk Еңбекті қорғау қызметі
      ru Служба охраны труда
      uz Mehnatni muhofaza qilish xizmati
      ky Эмгекти коргоо кызматы
      check kk uz ky
    contest.fact.fact.specialistSeniority
      en Seniority of the safety specialist
      kk Еңбекті қорғау маманының өтілі
      ru Стаж специалиста по охране труда
      uz Mehnat muhofazasi mutaxassisining staji
      ky Эмгекти коргоо адисинин стажы
      check kk uz ky
    contest.fact.fact.specialistTraining
      en Training of the safety specialist
      kk Еңбекті қорғау маманын оқыту
      ru Обучение специалиста по охране труда
      uz Mehnat muhofazasi mutaxassisini oʻqitish
      ky Эмгекти коргоо адисин окутуу
      check kk uz ky
    contest.fact.fact.safetyRoom
      en Safety room
      kk Еңбекті қорғау кабинеті
      ru Кабинет охраны труда
      uz Mehnat muhofazasi xonasi
      ky Эмгекти коргоо кабинети
      check kk uz ky
    contest.fact.fact.workPlan
      en Plan of safety work
      kk Еңбекті қорғау жұмысының жоспары
      ru План работ по охране труда
      uz Mehnat muhofazasi ishlari rejasi
      ky Эмгекти коргоо иштеринин планы
      check kk uz ky
    contest.fact.fact.instructions
      en Safety instructions
      kk Еңбекті қорғау нұсқаулықтары
      ru Инструкции по охране труда
      uz Mehnat muhofazasi yoʻriqnomalari
      ky Эмгекти коргоо нускамалары
      check kk uz ky
    contest.fact.fact.inductionProgram
      en Programme of induction
      kk Кіріспе нұсқама бағдарламасы
      ru Программа вводного инструктажа
      uz Kirish yoʻriqnomasi dasturi
      ky Киришүү нускамасынын программасы
      check kk uz ky
    contest.fact.fact.attestationCommission
      en Attestation commission
      kk Аттестаттау комиссиясы
      ru Аттестационная комиссия
      uz Attestatsiya komissiyasi
      ky Аттестациялык комиссия
      check kk uz ky
    contest.fact.fact.agreementSection
      en Safety section of the collective agreement
      kk Ұжымдық шарттағы еңбекті қорғау бөлімі
      ru Раздел по охране труда в коллективном договоре
      uz Jamoa shartnomasidagi mehnat muhofazasi boʻlimi
      ky Жамааттык келишимдеги эмгекти коргоо бөлүмү
      check kk uz ky
    contest.fact.fact.collectiveAgreement
      en Collective agreement
      kk Ұжымдық шарт
      ru Коллективный договор
      uz Jamoa shartnomasi
      ky Жамааттык келишим
    contest.fact.fact.managementSystem
      en Safety management system
      kk Еңбекті қорғауды басқару жүйесі
      ru Система управления охраной труда
      uz Mehnat muhofazasini boshqarish tizimi
      ky Эмгекти коргоону башкаруу тутуму
      check kk uz ky
    contest.fact.fact.unsafeEquipmentPercent
      en Workers at faulty equipment, percent
      kk Ақаулы жабдықта жұмыс істейтіндер, пайыз
      ru Занятые на неисправном оборудовании, процентов
      uz Nosoz uskunada ishlovchilar, foiz
      ky Бузук жабдууда иштегендер, пайыз
      check kk uz ky
    contest.fact.fact.hiddenAccident
      en Hidden accident
      kk Жасырылған жазатайым оқиға
      ru Сокрытый несчастный случай
      uz Yashirilgan baxtsiz hodisa
      ky Жашырылган кырсык
      check kk uz ky
    contest.fact.declared
      en As declared: "{name}"
      kk Мәлімделгені: «{name}»
      ru Заявлено: «{name}»
      uz Bildirilgani: «{name}»
      ky Билдирилгени: «{name}»
      check kk uz ky
    contest.band.upTo
      en {number} or fewer
      kk {number} және одан аз
      ru {number} и менее
      uz {number} va undan kam
      ky {number} жана андан аз
      check kk uz ky
    contest.band.under
      en fewer than {number}
      kk {number} санынан аз
      ru менее {number}
      uz {number} dan kam
      ky {number} санынан аз
      check kk uz ky
    contest.band.from
      en {number} or more
      kk {number} және одан көп
      ru {number} и более
      uz {number} va undan koʻp
      ky {number} жана андан көп
      check kk uz ky
    contest.band.over
      en more than {number}
      kk {number} санынан көп
      ru более {number}
      uz {number} dan koʻp
      ky {number} санынан көп
      check kk uz ky
    contest.band.others
      en all others
      kk қалғандары
      ru все остальные
      uz qolganlari
      ky калгандары
      check kk uz ky
    contest.reason.condition
      en Clause {clause}: {fact} is {value}.
      kk {clause}-тармақ: {fact} — {value}.
      ru Пункт {clause}: {fact} — {value}.
      uz {clause}-band: {fact} — {value}.
      ky {clause}-пункт: {fact} — {value}.
      check kk uz ky
    contest.reason.notKnown
      en Clause {clause}: {fact} is not known.
      kk {clause}-тармақ: {fact} белгісіз.
      ru Пункт {clause}: {fact} — не известно.
      uz {clause}-band: {fact} maʼlum emas.
      ky {clause}-пункт: {fact} белгисиз.
      check kk uz ky
    contest.reason.noBand
      en Lies in no band.
      kk Ешбір топқа жатпайды.
      ru Не входит ни в одну группу.
      uz Hech bir guruhga kirmaydi.
      ky Эч бир топко кирбейт.
      check kk uz ky
    contest.check.noBand
      en {participant} lies in no band of "{nomination}", clause {clause}: {fact} is {value}.
      kk {participant} «{nomination}» номинациясының ешбір тобына жатпайды, {clause}-тармақ: {fact} — {value}.
      ru {participant} не входит ни в одну группу номинации «{nomination}», пункт {clause}: {fact} — {value}.
      uz {participant} «{nomination}» nominatsiyasining hech bir guruhiga kirmaydi, {clause}-band: {fact} — {value}.
      ky {participant} «{nomination}» номинациясынын эч бир тобуна кирбейт, {clause}-пункт: {fact} — {value}.
      check kk uz ky
    contest.check.noBandUnknown
      en {participant} lies in no band of "{nomination}", clause {clause}: {fact} is not known.
      kk {participant} «{nomination}» номинациясының ешбір тобына жатпайды, {clause}-тармақ: {fact} белгісіз.
      ru {participant} не входит ни в одну группу номинации «{nomination}», пункт {clause}: {fact} — не известно.
      uz {participant} «{nomination}» nominatsiyasining hech bir guruhiga kirmaydi, {clause}-band: {fact} maʼlum emas.
      ky {participant} «{nomination}» номинациясынын эч бир тобуна кирбейт, {clause}-пункт: {fact} белгисиз.
      check kk uz ky
    contest.reason.noGroup
      en No organization of this level is known above: {level}.
      kk Жоғарыда мұндай деңгейлі ұйым белгісіз: {level}.
      ru Выше не известна организация уровня: {level}.
      uz Yuqorida bunday darajadagi tashkilot maʼlum emas: {level}.
      ky Жогоруда мындай деңгээлдеги уюм белгисиз: {level}.
      check kk uz ky
    contest.reason.belowMinimum
      en Below the minimum of {points} points.
      kk {points} ұпай шегінен төмен.
      ru Ниже минимума в {points} балла.
      uz {points} ball chegarasidan past.
      ky {points} упай чегинен төмөн.
      check kk uz ky
    contest.reason.pointsTooLong
      en The points have too many digits.
      kk Ұпайдың таңбасы тым көп.
      ru В баллах слишком много знаков.
      uz Ballarda juda koʻp raqam bor.
      ky Упайда өтө көп белги бар.
      check kk uz ky
    contest.protocol.title
      en Protocol of the contest
      kk Байқау хаттамасы
      ru Протокол смотра-конкурса
      uz Koʻrik-tanlov bayonnomasi
      ky Көрүк-сынактын протоколу
      check kk uz ky
    contest.protocol.regulation
      en Regulation
      kk Ереже
      ru Положение
      uz Nizom
      ky Жобо
      check kk uz ky
    contest.protocol.organizer
      en Held by
      kk Ұйымдастырушы
      ru Организатор
      uz Tashkilotchi
      ky Уюштуруучу
      check kk uz ky
    contest.protocol.period
      en Period
      kk Есепті кезең
      ru Период
      uz Davr
      ky Мезгил
      check kk uz ky
    contest.protocol.stage
      en Stage
      kk Кезең
      ru Этап
      uz Bosqich
      ky Баскыч
      check kk uz ky
    contest.protocol.freeze
      en Data frozen
      kk Деректер бекітілді
      ru Данные зафиксированы
      uz Maʼlumotlar muzlatilgan
      ky Маалыматтар бекитилди
      check kk uz ky
    contest.protocol.position
      en log position
      kk журнал орны
      ru позиция журнала
      uz jurnal oʻrni
      ky журналдагы орду
      check kk uz ky
    contest.protocol.published
      en Published
      kk Жарияланды
      ru Опубликовано
      uz Eʼlon qilingan
      ky Жарыяланды
      check kk uz ky
    contest.protocol.approved
      en approved by {name}
      kk бекіткен: {name}
      ru утвердил(а): {name}
      uz tasdiqlagan: {name}
      ky бекиткен: {name}
      check kk uz ky
    contest.protocol.draft
      en not yet: a draft
      kk әлі жоқ: жоба
      ru ещё нет: проект
      uz hali yoʻq: loyiha
      ky азырынча жок: долбоор
      check kk uz ky
    contest.protocol.place
      en Place
      kk Орын
      ru Место
      uz Oʻrin
      ky Орун
      check kk uz ky
    contest.protocol.participant
      en Participant
      kk Қатысушы
      ru Участник
      uz Ishtirokchi
      ky Катышуучу
      check kk uz ky
    contest.protocol.points
      en Points
      kk Ұпай
      ru Баллы
      uz Ball
      ky Упай
      check kk uz ky
    contest.protocol.vacant
      en Vacant places: {places}
      kk Бос орындар: {places}
      ru Вакантные места: {places}
      uz Boʻsh oʻrinlar: {places}
      ky Бош орундар: {places}
      check kk uz ky
    contest.protocol.notRanked
      en Not ranked
      kk Орын алмады
      ru Вне зачёта
      uz Oʻrin olmadi
      ky Орун алган жок
      check kk uz ky
    contest.protocol.reason
      en Reason
      kk Себебі
      ru Причина
      uz Sababi
      ky Себеби
      check kk uz ky
    contest.protocol.criteria
      en Criteria
      kk Критерийлер
      ru Критерии
      uz Mezonlar
      ky Критерийлер
      check kk uz ky
    contest.protocol.clause
      en Clause
      kk Тармақ
      ru Пункт
      uz Band
      ky Пункт
      check kk uz ky
    contest.protocol.criterion
      en Criterion
      kk Критерий
      ru Критерий
      uz Mezon
      ky Критерий
      check kk uz ky
    contest.protocol.measured
      en What is measured
      kk Не өлшенеді
      ru Что измеряется
      uz Nima oʻlchanadi
      ky Эмне өлчөнөт
      check kk uz ky
    contest.protocol.objections
      en Objections
      kk Қарсылықтар
      ru Возражения
      uz Eʼtirozlar
      ky Каршылыктар
      check kk uz ky
    contest.protocol.objection
      en Objection
      kk Қарсылық
      ru Возражение
      uz Eʼtiroz
      ky Каршылык
      check kk uz ky
    contest.protocol.decision
      en Decision
      kk Шешім
      ru Решение
      uz Qaror
      ky Чечим
      check kk uz ky
    contest.protocol.undecided
      en not decided
      kk шешілмеген
      ru не решено
      uz hal qilinmagan
      ky чечилген эмес
      check kk uz ky
    contest.protocol.chair
      en Chair of the jury
      kk Қазылар алқасының төрағасы
      ru Председатель жюри
      uz Hakamlar hayʼati raisi
      ky Калыстар тобунун төрагасы
      check kk uz ky
    contest.protocol.juror
      en Member of the jury
      kk Қазылар алқасының мүшесі
      ru Член жюри
      uz Hakamlar hayʼati aʼzosi
      ky Калыстар тобунун мүчөсү
      check kk uz ky
    contest.protocol.secretary
      en Secretary
      kk Хатшы
      ru Секретарь
      uz Kotib
      ky Катчы
      check kk uz ky
    contest.noRegulation
      en {path} holds no regulation.
      kk {path} ішінде ереже жоқ.
      ru В {path} нет положения.
      uz {path} ichida nizom yoʻq.
      ky {path} ичинде жобо жок.
      check kk uz ky
    contest.notFrozen
      en The data of "{id}" are not frozen yet: freeze them first with "tekseru contest freeze".
      kk «{id}» деректері әлі бекітілмеген: алдымен «tekseru contest freeze» арқылы бекітіңіз.
      ru Данные «{id}» ещё не зафиксированы: сначала сделайте это командой «tekseru contest freeze».
      uz «{id}» maʼlumotlari hali muzlatilmagan: avval "tekseru contest freeze" bilan muzlating.
      ky «{id}» маалыматтары азырынча бекитилген эмес: алгач «tekseru contest freeze» менен бекитиңиз.
      check kk uz ky
    contest.idNeeded
      en The id made of the parts would be too long: give one with --id.
      kk Бөліктерден құралған нөмір тым ұзын: --id арқылы беріңіз.
      ru Составленный номер слишком длинный: задайте его через --id.
      uz Qismlardan tuzilgan raqam juda uzun: "--id" bilan bering.
      ky Бөлүктөрдөн түзүлгөн номер өтө узун: --id менен бериңиз.
      check kk uz ky
    contest.test.closed
      en Marks and right answers are told after {day}.
      kk Бағалар мен дұрыс жауаптар {day} өткен соң айтылады.
      ru Оценки и верные ответы — после {day}.
      uz Baholar va toʻgʻri javoblar {day} dan keyin aytiladi.
      ky Баалар жана туура жооптор {day} өткөндөн кийин айтылат.
      check kk uz ky
    usage.number
      en "{value}" is not a number: write one as 8.5.
      kk «{value}» — сан емес: 8.5 сияқты жазыңыз.
      ru «{value}» — не число: пишите как 8.5.
      uz «{value}» — son emas: 8.5 kabi yozing.
      ky «{value}» — сан эмес: 8.5 сыяктуу жазыңыз.
      check kk uz ky
    usage.identifier
      en "{value}" is no code: use 1 to 100 letters, digits and . _ : / -
      kk «{value}» — код емес: 1–100 әріп, цифр және . _ : / - қолданыңыз
      ru «{value}» — не код: от 1 до 100 букв, цифр и знаков . _ : / -
      uz «{value}» — kod emas: 1 tadan 100 tagacha harf, raqam va . _ : / - yozing
      ky «{value}» — код эмес: 1ден 100гө чейин тамга, сан жана . _ : / - жазыңыз
      check kk uz ky
    usage.seed
      en {value} has too many digits: a seed has up to 15.
      kk {value}: цифры тым көп; сан 15 цифрға дейін болады.
      ru {value}: слишком много цифр; число — до 15 цифр.
      uz {value}: raqamlar juda koʻp; son 15 raqamgacha boʻladi.
      ky {value}: цифралары өтө көп; сан 15 цифрага чейин болот.
      check kk uz ky
    """#
}
