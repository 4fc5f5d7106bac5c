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
