extension Catalogue {
  /// What stands on the pages for councils, offices and juries.
  static let officePages: StaticString = #"""
    page.told
      en Notices
      kk Хабарламалар
      ru Оповещения
      uz Xabarnomalar
      ky Билдирүүлөр
      check kk uz ky
    page.toldMe
      en What I was told
      kk Маған не хабарланды
      ru Что сообщили мне
      uz Menga nima xabar qilindi
      ky Мага эмне билдирилди
      check kk uz ky
    page.nothingTold
      en Nothing was told yet.
      kk Әзірге ештеңе хабарланған жоқ.
      ru Пока ничего не сообщалось.
      uz Hozircha hech narsa xabar qilinmagan.
      ky Азырынча эч нерсе билдирилген эмес.
      check kk uz ky
    page.alertStanding
      en Who is told next
      kk Енді кімге хабарланады
      ru Кому и когда сообщат
      uz Endi kimga xabar beriladi
      ky Эми кимге билдирилет
      check kk uz ky
    page.notices
      en Who was told
      kk Кімге хабарланды
      ru Кому сообщили
      uz Kimga xabar berildi
      ky Кимге билдирилди
      check kk uz ky
    page.nobody
      en Nobody
      kk Ешкім
      ru Никто
      uz Hech kim
      ky Эч ким
      check kk uz ky
    page.isToldNext
      en is told with the next notices
      kk келесі хабарламалармен бірге хабарланады
      ru узнает со следующими оповещениями
      uz keyingi xabarnomalar bilan xabar oladi
      ky кийинки билдирүүлөр менен кабар алат
      check kk uz ky
    page.toldNext
      en {reason}; next on {until}
      kk {reason}; келесісі {until}
      ru {reason}; следующее {until}
      uz {reason}; keyingisi {until}
      ky {reason}; кийинкиси {until}
      check kk uz ky
    page.silentUntil
      en {reason}, until {until}
      kk {reason}, {until} дейін
      ru {reason}, до {until}
      uz {reason}, {until} gacha
      ky {reason}, {until} чейин
      check kk uz ky
    page.sent.waiting
      en to be sent
      kk жіберілуі керек
      ru ждёт отправки
      uz joʻnatilishi kerak
      ky жөнөтүлүшү керек
      check kk uz ky
    page.sent.sent
      en sent
      kk жіберілді
      ru отправлено
      uz joʻnatildi
      ky жөнөтүлдү
      check kk uz ky
    page.sent.givenUp
      en given up
      kk жеткізілмеді
      ru не доставлено
      uz yetkazilmadi
      ky жеткирилген жок
      check kk uz ky
    page.reports
      en Reports
      kk Есептер
      ru Отчёты
      uz Hisobotlar
      ky Отчёттор
      check kk uz ky
    page.fromYear
      en From the year
      kk Қай жылдан
      ru С года
      uz Qaysi yildan
      ky Кайсы жылдан
      check kk uz ky
    page.untilYear
      en To the year
      kk Қай жылға дейін
      ru По год
      uz Qaysi yilgacha
      ky Кайсы жылга чейин
      check kk uz ky
    page.show
      en Show
      kk Көрсету
      ru Показать
      uz Koʻrsatish
      ky Көрсөтүү
      check kk uz ky
    page.takeAlong
      en To take along
      kk Жүктеп алу
      ru Скачать
      uz Yuklab olish
      ky Жүктөп алуу
      check kk uz ky
    page.toPrint
      en To print
      kk Басып шығару
      ru Напечатать
      uz Chop etish
      ky Басып чыгаруу
      check kk uz ky
    page.noRecords
      en There is no record behind it.
      kk Негізінде жазба жоқ.
      ru За этим числом нет записей.
      uz Bunga asos boʻlgan yozuv yoʻq.
      ky Буга негиз болгон жазуу жок.
      check kk uz ky
    page.contests
      en Contests
      kk Байқаулар
      ru Конкурсы
      uz Tanlovlar
      ky Сынактар
      check kk uz ky
    page.noContests
      en No contest is recorded.
      kk Тіркелген байқау жоқ.
      ru Ни один конкурс не записан.
      uz Qayd etilgan tanlov yoʻq.
      ky Катталган сынак жок.
      check kk uz ky
    page.noStandings
      en None of your organizations takes part.
      kk Сіздің ұйымдарыңыздан ешкім қатыспайды.
      ru Ваши организации не участвуют.
      uz Tashkilotlaringizdan hech biri qatnashmaydi.
      ky Уюмдарыңыздан эч ким катышпайт.
      check kk uz ky
    page.contestOpen
      en The contest is open: its points follow the records.
      kk Байқау ашық: ұпайлар жазбаларға қарай өзгереді.
      ru Конкурс открыт: баллы меняются вместе с записями.
      uz Tanlov ochiq: ballar yozuvlarga qarab oʻzgaradi.
      ky Сынак ачык: упайлар жазууларга жараша өзгөрөт.
      check kk uz ky
    page.contestFrozen
      en Frozen on {day}; objections until {last}.
      kk {day} күні бекітілді; қарсылықтар {last} дейін қабылданады.
      ru Зафиксирован {day}; возражения принимаются до {last}.
      uz {day} kuni qayd etilgan; eʼtirozlar {last} gacha qabul qilinadi.
      ky {day} күнү бекитилди; каршы пикирлер {last} чейин кабыл алынат.
      check kk uz ky
    page.contestPublished
      en Published on {day}: nothing moves any more.
      kk {day} күні жарияланды: енді ештеңе өзгермейді.
      ru Опубликован {day}: больше ничего не изменится.
      uz {day} kuni eʼlon qilingan: endi hech narsa oʻzgarmaydi.
      ky {day} күнү жарыяланды: эми эч нерсе өзгөрбөйт.
      check kk uz ky
    page.rules
      en The regulation
      kk Ереже
      ru Положение
      uz Nizom
      ky Жобо
      check kk uz ky
    page.protocol
      en Protocol to print
      kk Басып шығаратын хаттама
      ru Протокол для печати
      uz Chop etiladigan bayonnoma
      ky Басып чыгарылуучу протокол
      check kk uz ky
    page.recordsBehind
      en Records behind it
      kk Негізіндегі жазбалар
      ru Записи, на которых это основано
      uz Bunga asos boʻlgan yozuvlar
      ky Буга негиз болгон жазуулар
      check kk uz ky
    page.pointsBefore
      en Before the objection
      kk Қарсылыққа дейін
      ru До возражения
      uz Eʼtirozgacha
      ky Каршы пикирге чейин
      check kk uz ky
    page.marks
      en The jury's marks
      kk Қазылардың бағалары
      ru Оценки жюри
      uz Hakamlar baholari
      ky Калыстардын баалары
      check kk uz ky
    page.giveMark
      en Give a mark
      kk Баға қою
      ru Поставить оценку
      uz Baho qoʻyish
      ky Баа коюу
      check kk uz ky
    page.mark
      en Mark
      kk Баға
      ru Оценка
      uz Baho
      ky Баа
      check kk uz ky
    page.criterion
      en Criterion
      kk Өлшем
      ru Критерий
      uz Mezon
      ky Критерий
      check kk uz ky
    page.objections
      en Objections
      kk Қарсылықтар
      ru Возражения
      uz Eʼtirozlar
      ky Каршы пикирлер
      check kk uz ky
    page.object
      en Object to these points
      kk Осы ұпайларға қарсылық білдіру
      ru Возразить против этих баллов
      uz Bu ballarga eʼtiroz bildirish
      ky Бул упайларга каршы пикир билдирүү
      check kk uz ky
    page.wholeResult
      en The whole result
      kk Бүкіл нәтиже
      ru Весь результат
      uz Butun natija
      ky Бүткүл жыйынтык
      check kk uz ky
    page.sendObjection
      en Send the objection
      kk Қарсылықты жіберу
      ru Отправить возражение
      uz Eʼtirozni joʻnatish
      ky Каршы пикирди жөнөтүү
      check kk uz ky
    page.newPoints
      en Points from now on
      kk Жаңа ұпай
      ru Новые баллы
      uz Yangi ball
      ky Жаңы упай
      check kk uz ky
    page.uphold
      en Uphold
      kk Қанағаттандыру
      ru Удовлетворить
      uz Qanoatlantirish
      ky Канааттандыруу
      check kk uz ky
    page.tests
      en Knowledge tests
      kk Білім тестілері
      ru Тесты на знания
      uz Bilim testlari
      ky Билим тесттери
      check kk uz ky
    page.testRules
      en Questions: {questions}; minutes: {minutes}; attempts left: {left}.
      kk Сұрақтар: {questions}; минут: {minutes}; қалған әрекет: {left}.
      ru Вопросов: {questions}; минут: {minutes}; осталось попыток: {left}.
      uz Savollar: {questions}; daqiqa: {minutes}; qolgan urinish: {left}.
      ky Суроолор: {questions}; мүнөт: {minutes}; калган аракет: {left}.
      check kk uz ky
    page.beginTest
      en Begin; the time runs from now on
      kk Бастау; уақыт осы сәттен есептеледі
      ru Начать; время пойдёт сразу
      uz Boshlash; vaqt shu ondan hisoblanadi
      ky Баштоо; убакыт ушул учурдан эсептелет
      check kk uz ky
    page.testUntil
      en Answers count until {moment}. Several of a question may be right.
      kk Жауаптар {moment} дейін есептеледі. Бір сұрақтың бірнеше дұрыс жауабы болуы мүмкін.
      ru Ответы учитываются до {moment}. У вопроса может быть несколько верных ответов.
      uz Javoblar {moment} gacha hisobga olinadi. Savolning bir nechta toʻgʻri javobi boʻlishi mumkin.
      ky Жооптор {moment} чейин эсепке алынат. Суроонун бир нече туура жообу болушу мүмкүн.
      check kk uz ky
    page.sendAnswers
      en Hand the answers in
      kk Жауаптарды тапсыру
      ru Сдать ответы
      uz Javoblarni topshirish
      ky Жоопторду тапшыруу
      check kk uz ky
    page.myAttempts
      en My attempts
      kk Менің әрекеттерім
      ru Мои попытки
      uz Mening urinishlarim
      ky Менин аракеттерим
      check kk uz ky
    page.testAnswered
      en Answered: {answered} of {asked}
      kk Жауап берілді: {asked} сұрақтың {answered}
      ru Дано ответов: {answered} из {asked}
      uz Javob berildi: {asked} savoldan {answered} tasiga
      ky Жооп берилди: {asked} суроонун {answered}
      check kk uz ky
    page.testMark
      en mark: {mark} of 100
      kk баға: 100-ден {mark}
      ru оценка: {mark} из 100
      uz baho: 100 dan {mark}
      ky баа: 100дөн {mark}
      check kk uz ky
    report.repeats.title
      en Violations that repeat earlier ones
      kk Қайталанған бұзушылықтар
      ru Повторные нарушения
      uz Takrorlangan qoidabuzarliklar
      ky Кайталанган бузуулар
      check kk uz ky
    report.unreported.title
      en Who owes figures
      kk Мәлімет тапсырмағандар
      ru Кто не сдал сведения
      uz Maʼlumot topshirmaganlar
      ky Маалымат тапшырбагандар
      check kk uz ky
    """#
}
