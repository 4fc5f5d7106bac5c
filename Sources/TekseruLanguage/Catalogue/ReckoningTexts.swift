extension Catalogue {
  /// How a due date came about.
  static let reckonings: StaticString = #"""
    reckoning.from
      en {term} from {start}
      kk {start} күнінен бастап {term}
      ru {term} с {start}
      uz {start} kunidan boshlab {term}
      ky {start} күнүнөн баштап {term}
      check ky
    reckoning.written
      en written by hand
      kk қолмен жазылған
      ru вписано от руки
      uz qoʻlda yozilgan
      ky кол менен жазылган
    reckoning.sameDay
      en the same day
      kk сол күні
      ru тот же день
      uz oʻsha kuni
      ky ошол эле күнү
    reckoning.days
      en {amount} {amount:plural|day|days}
      kk {amount} {amount:plural|күн}
      ru {amount} {amount:plural|день|дня|дней}
      uz {amount} {amount:plural|kun}
      ky {amount} {amount:plural|күн}
    reckoning.workingDays
      en {amount} working {amount:plural|day|days}
      kk {amount} жұмыс {amount:plural|күні}
      ru {amount} {amount:plural|рабочий день|рабочих дня|рабочих дней}
      uz {amount} ish {amount:plural|kuni}
      ky {amount} жумуш {amount:plural|күнү}
    reckoning.months
      en {amount} {amount:plural|month|months}
      kk {amount} {amount:plural|ай}
      ru {amount} {amount:plural|месяц|месяца|месяцев}
      uz {amount} {amount:plural|oy}
      ky {amount} {amount:plural|ай}
    reckoning.lastDayOfMonth
      en {day} is the month's last day
      kk {day} — айдың соңғы күні
      ru {day} — последний день месяца
      uz {day} — oyning oxirgi kuni
      ky {day} — айдын акыркы күнү
    reckoning.counted
      en {day} is counted ({status})
      kk {day} есепке алынады ({status})
      ru {day} считается ({status})
      uz {day} hisobga olinadi ({status})
      ky {day} эсепке алынат ({status})
    reckoning.notCounted
      en {day} is not counted ({status})
      kk {day} есепке алынбайды ({status})
      ru {day} не считается ({status})
      uz {day} hisobga olinmaydi ({status})
      ky {day} эсепке алынбайт ({status})
    reckoning.dayOff
      en {day} is a day off ({status})
      kk {day} — демалыс ({status})
      ru {day} — нерабочий день ({status})
      uz {day} — dam olish kuni ({status})
      ky {day} — дем алыш күн ({status})
    reckoning.moved
      en moved to {day}
      kk {day} күніне ауыстырылды
      ru перенесено на {day}
      uz {day} kuniga koʻchirildi
      ky {day} күнүнө которулду
      check ky
    reckoning.defaultSeverity
      en no severity, treated as {severity}
      kk ауырлығы көрсетілмеген, {severity} деп есептелді
      ru тяжесть не указана, считается: {severity}
      uz ogʻirlik darajasi koʻrsatilmagan, {severity} deb hisoblandi
      ky оордугу көрсөтүлгөн эмес, {severity} деп эсептелди
    reckoning.neverMoved
      en a direct threat to life is never moved
      kk өмірге тікелей қауіп болғанда мерзім ауыстырылмайды
      ru при прямой угрозе жизни срок не переносится
      uz hayotga bevosita xavf boʻlganda muddat koʻchirilmaydi
      ky өмүргө түздөн-түз коркунуч болгондо мөөнөт которулбайт
    reckoning.calendarMissing
      en there is no calendar of {year}, its holidays are not reckoned with
      kk {year} жылдың күнтізбесі жоқ, мереке күндері есепке алынған жоқ
      ru нет календаря на {year} год, праздники не учтены
      uz {year} yil taqvimi yoʻq, bayram kunlari hisobga olinmagan
      ky {year} жылдын календары жок, майрам күндөрү эске алынган эмес
    reckoning.status.workday
      en a working day
      kk жұмыс күні
      ru рабочий день
      uz ish kuni
      ky жумуш күнү
    reckoning.status.weekend
      en weekend
      kk демалыс күні
      ru выходной
      uz dam olish kuni
      ky дем алыш күнү
    reckoning.status.worked
      en worked weekend
      kk жұмыс күні болған демалыс
      ru рабочий выходной
      uz ish kuni qilingan dam olish kuni
      ky жумуш күнү болгон дем алыш
      check uz ky
    reckoning.status.off
      en {name}[, moved from {from}][, {estimated}]
      kk {name}[, {from} күнінен ауыстырылған][, {estimated}]
      ru {name}[, перенос с {from}][, {estimated}]
      uz {name}[, {from} kunidan koʻchirilgan][, {estimated}]
      ky {name}[, {from} күнүнөн которулган][, {estimated}]
    reckoning.estimated
      en estimated
      kk болжамды
      ru предположительно
      uz taxminiy
      ky болжолдуу
    """#
}
