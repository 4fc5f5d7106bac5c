extension Catalogue {
  /// Days and months in words.
  static let dateTexts: StaticString = #"""
    date.long
      en {day} {month} {year}
      kk {year} жылғы {day} {month}
      ru {day} {month} {year} г.
      uz {year}-yil {day}-{month}
      ky {year}-жылдын {day}-{month}
    date.monthOfYear
      en {month} {year}
      kk {year} жылғы {month}
      ru {month} {year} г.
      uz {year}-yil {month}
      ky {year}-жылдын {month}
    date.quarter
      en quarter {number} of {year}
      kk {year} жылғы {number} тоқсан
      ru {number} квартал {year} г.
      uz {year}-yil {number} chorak
      ky {year}-жылдын {number} чейреги
    date.half
      en half {number} of {year}
      kk {year} жылғы {number} жартыжылдық
      ru {number} полугодие {year} г.
      uz {year}-yil {number} yarim yillik
      ky {year}-жылдын {number} жарым жылдыгы
    date.month.1
      en January
      kk қаңтар
      ru января
      uz yanvar
      uz-Cyrl январь
      ky январы
    date.month.2
      en February
      kk ақпан
      ru февраля
      uz fevral
      uz-Cyrl февраль
      ky февралы
    date.month.3
      en March
      kk наурыз
      ru марта
      uz mart
      uz-Cyrl март
      ky марты
    date.month.4
      en April
      kk сәуір
      ru апреля
      uz aprel
      uz-Cyrl апрель
      ky апрели
    date.month.5
      en May
      kk мамыр
      ru мая
      uz may
      uz-Cyrl май
      ky майы
    date.month.6
      en June
      kk маусым
      ru июня
      uz iyun
      uz-Cyrl июнь
      ky июну
    date.month.7
      en July
      kk шілде
      ru июля
      uz iyul
      uz-Cyrl июль
      ky июлу
    date.month.8
      en August
      kk тамыз
      ru августа
      uz avgust
      uz-Cyrl август
      ky августу
    date.month.9
      en September
      kk қыркүйек
      ru сентября
      uz sentabr
      uz-Cyrl сентябрь
      ky сентябры
    date.month.10
      en October
      kk қазан
      ru октября
      uz oktabr
      uz-Cyrl октябрь
      ky октябры
    date.month.11
      en November
      kk қараша
      ru ноября
      uz noyabr
      uz-Cyrl ноябрь
      ky ноябры
    date.month.12
      en December
      kk желтоқсан
      ru декабря
      uz dekabr
      uz-Cyrl декабрь
      ky декабры
    date.monthAlone.1
      en January
      kk қаңтар
      ru январь
      uz yanvar
      uz-Cyrl январь
      ky январы
    date.monthAlone.2
      en February
      kk ақпан
      ru февраль
      uz fevral
      uz-Cyrl февраль
      ky февралы
    date.monthAlone.3
      en March
      kk наурыз
      ru март
      uz mart
      uz-Cyrl март
      ky марты
    date.monthAlone.4
      en April
      kk сәуір
      ru апрель
      uz aprel
      uz-Cyrl апрель
      ky апрели
    date.monthAlone.5
      en May
      kk мамыр
      ru май
      uz may
      uz-Cyrl май
      ky майы
    date.monthAlone.6
      en June
      kk маусым
      ru июнь
      uz iyun
      uz-Cyrl июнь
      ky июну
    date.monthAlone.7
      en July
      kk шілде
      ru июль
      uz iyul
      uz-Cyrl июль
      ky июлу
    date.monthAlone.8
      en August
      kk тамыз
      ru август
      uz avgust
      uz-Cyrl август
      ky августу
    date.monthAlone.9
      en September
      kk қыркүйек
      ru сентябрь
      uz sentabr
      uz-Cyrl сентябрь
      ky сентябры
    date.monthAlone.10
      en October
      kk қазан
      ru октябрь
      uz oktabr
      uz-Cyrl октябрь
      ky октябры
    date.monthAlone.11
      en November
      kk қараша
      ru ноябрь
      uz noyabr
      uz-Cyrl ноябрь
      ky ноябры
    date.monthAlone.12
      en December
      kk желтоқсан
      ru декабрь
      uz dekabr
      uz-Cyrl декабрь
      ky декабры
    """#
}
