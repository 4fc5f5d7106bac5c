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
    """#
}
