extension Catalogue {
  /// The days that the shipped calendars name, under their names there.
  static let holidays: StaticString = #"""
    holiday.New Year
      en New Year
      kk Жаңа жыл
      ru Новый год
      uz Yangi yil
      ky Жаңы жыл
    holiday.New Year holidays
      en New Year holidays
      kk Жаңа жыл мерекелері
      ru новогодние праздники
      uz Yangi yil bayramlari
      ky Жаңы жылдык майрам күндөрү
    holiday.Orthodox Christmas
      en Orthodox Christmas
      kk православиелік Рождество
      ru православное Рождество
      uz pravoslav Rojdestvosi
      ky православдык Рождество
    holiday.International Women's Day
      en International Women's Day
      kk Халықаралық әйелдер күні
      ru Международный женский день
      uz Xalqaro xotin-qizlar kuni
      ky Эл аралык аялдар күнү
    holiday.Women's Day
      en Women's Day
      kk Әйелдер күні
      ru День женщин
      uz Xotin-qizlar kuni
      ky Аялдар күнү
    holiday.Nauryz
      en Nauryz
      kk Наурыз мейрамы
      ru Наурыз
      uz Navroʻz
      ky Нооруз
    holiday.Navro'z
      en Navro'z
      kk Наурыз
      ru Навруз
      uz Navroʻz bayrami
      ky Нооруз
    holiday.Nooruz
      en Nooruz
      kk Наурыз
      ru Нооруз
      uz Navroʻz
      ky Нооруз
    holiday.People's Unity Day
      en People's Unity Day
      kk Қазақстан халқының бірлігі мерекесі
      ru Праздник единства народа Казахстана
      uz Qozogʻiston xalqi birligi bayrami
      ky Казакстан элинин биримдиги майрамы
    holiday.Labour Day
      en Labour Day
      kk Еңбек күні
      ru Праздник труда
      uz Mehnat bayrami
      ky Эмгек майрамы
    holiday.May holidays
      en May holidays
      kk мамыр мерекелері
      ru майские праздники
      uz may bayramlari
      ky май майрамдары
    holiday.Defender of the Fatherland Day
      en Defender of the Fatherland Day
      kk Отан қорғаушы күні
      ru День защитника Отечества
      uz Vatan himoyachilari kuni
      ky Ата мекенди коргоочулар күнү
    holiday.Fatherland Defender's Day
      en Fatherland Defender's Day
      kk Отан қорғаушы күні
      ru День защитника Отечества
      uz Vatan himoyachilari kuni
      ky Мекенди коргоочунун күнү
    holiday.Victory Day
      en Victory Day
      kk Жеңіс күні
      ru День Победы
      uz Gʻalaba kuni
      ky Жеңиш күнү
    holiday.Day of Memory and Honour
      en Day of Memory and Honour
      kk Еске алу және қадірлеу күні
      ru День памяти и почестей
      uz Xotira va qadrlash kuni
      ky Эскерүү жана урматтоо күнү
    holiday.Capital Day
      en Capital Day
      kk Астана күні
      ru День столицы
      uz Poytaxt kuni
      ky Борбор шаар күнү
    holiday.Constitution Day
      en Constitution Day
      kk Конституция күні
      ru День Конституции
      uz Konstitutsiya kuni
      uz-Cyrl Конституция куни
      ky Конституция күнү
    holiday.Republic Day
      en Republic Day
      kk Республика күні
      ru День Республики
      uz Respublika kuni
      ky Республика күнү
    holiday.Independence Day
      en Independence Day
      kk Тәуелсіздік күні
      ru День независимости
      uz Mustaqillik kuni
      ky Эгемендик күнү
    holiday.First President Day
      en First President Day
      kk Тұңғыш Президент күні
      ru День Первого Президента
      uz Birinchi Prezident kuni
      ky Биринчи Президент күнү
    holiday.Kurban Ait
      en Kurban Ait
      kk Құрбан айт
      ru Курбан айт
      uz Qurbon hayit
      ky Курман айт
    holiday.Qurbon hayit
      en Qurbon hayit
      kk Құрбан айт
      ru Курбан хайит
      uz Qurbon hayit
      ky Курман айт
    holiday.Kurman ait
      en Kurman ait
      kk Құрбан айт
      ru Курман айт
      uz Qurbon hayit
      ky Курман айт
    holiday.Ro'za hayit
      en Ro'za hayit
      kk Ораза айт
      ru Рамазан хайит
      uz Roʻza hayit
      ky Орозо айт
    holiday.Orozo ait
      en Orozo ait
      kk Ораза айт
      ru Орозо айт
      uz Roʻza hayit
      ky Орозо айт
    holiday.Teachers' Day
      en Teachers' Day
      kk Ұстаздар күні
      ru День учителя и наставника
      uz Oʻqituvchi va murabbiylar kuni
      ky Мугалимдер күнү
    holiday.Day of the People's April Revolution
      en Day of the People's April Revolution
      kk Халықтық Сәуір революциясы күні
      ru День народной Апрельской революции
      uz Xalq Aprel inqilobi kuni
      ky Элдик Апрель революциясы күнү
    holiday.Days of History and Commemoration of Ancestors
      en Days of History and Commemoration of Ancestors
      kk Тарих және ата-бабаларды еске алу күндері
      ru Дни истории и памяти предков
      uz Tarix va ajdodlar xotirasi kunlari
      ky Тарых жана ата-бабаларды эскерүү күндөрү
    holiday.Worked weekend
      en Worked weekend
      kk жұмыс күні болған демалыс
      ru рабочий выходной
      uz ish kuni qilingan dam olish kuni
      ky жумуш күнү болгон дем алыш
    holiday.Exchanged day off
      en Exchanged day off
      kk ауыстырылған демалыс күні
      ru перенесённый выходной
      uz koʻchirilgan dam olish kuni
      ky которулган дем алыш күнү
    holiday.Additional day off
      en Additional day off
      kk қосымша демалыс күні
      ru дополнительный выходной
      uz qoʻshimcha dam olish kuni
      ky кошумча дем алыш күнү
    holiday.Additional day off by decree
      en Additional day off by decree
      kk қаулы бойынша қосымша демалыс күні
      ru дополнительный выходной по указу
      uz farmonga koʻra qoʻshimcha dam olish kuni
      ky буйрук боюнча кошумча дем алыш күнү
    """#
}
