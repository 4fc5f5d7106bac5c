extension Catalogue {
  /// The ways by which people are told, and what the administrator is told of them.
  static let deliveries: StaticString = #"""
    channel.journal
      en the journal
      kk жүйе журналы
      ru журнал системы
      uz tizim jurnali
      ky тутум журналы
      check kk uz ky
    channel.mail
      en mail
      kk электрондық пошта
      ru электронная почта
      uz elektron pochta
      ky электрондук почта
    channel.webhook
      en webhook
      kk вебхук
      ru вебхук
      uz vebxuk
      ky вебхук
      check kk uz ky
    channel.alertmanager
      en Alertmanager
      kk Alertmanager
      ru Alertmanager
      uz Alertmanager
      ky Alertmanager
    channel.telegram
      en Telegram
      kk Telegram
      ru Telegram
      uz Telegram
      ky Telegram
    channel.list
      en printed list
      kk басып шығарылған тізім
      ru печатный список
      uz chop etilgan roʻyxat
      ky басылып чыккан тизме
      check kk uz ky
    delivery.undeliverable.subject
      en Tekseru: messages do not arrive ({channel})
      kk Tekseru: хабарламалар жетпей жатыр ({channel})
      ru Tekseru: сообщения не доходят ({channel})
      uz Tekseru: xabarlar yetib bormayapti ({channel})
      ky Tekseru: билдирүүлөр жетпей жатат ({channel})
      check kk uz ky
    delivery.givenUp
      en {count} {count:plural|message was|messages were} given up ({channel}). The last answer: {answer}. `tekseru alerts --undelivered` lists them.
      kk {count} {count:plural|хабарламаны} жіберу тоқтатылды ({channel}). Соңғы жауап: {answer}. Тізімі: `tekseru alerts --undelivered`.
      ru Отправка {count} {count:plural|сообщения|сообщений|сообщений} прекращена ({channel}). Последний ответ: {answer}. Список: `tekseru alerts --undelivered`.
      uz {count} ta {count:plural|xabarni} yuborish toʻxtatildi ({channel}). Oxirgi javob: {answer}. Roʻyxati: `tekseru alerts --undelivered`.
      ky {count} {count:plural|билдирүүнү} жөнөтүү токтотулду ({channel}). Акыркы жооп: {answer}. Тизмеси: `tekseru alerts --undelivered`.
      check kk uz ky
    delivery.broken
      en Nothing has been delivered for {minutes} {minutes:plural|minute|minutes} ({channel}): {answer}. What waits is sent when it works again.
      kk {minutes} {minutes:plural|минут} бойы ештеңе жеткізілмеді ({channel}): {answer}. Күтіп тұрғандары байланыс қалпына келгенде жіберіледі.
      ru Уже {minutes} {minutes:plural|минуту|минуты|минут} ничего не доставлено ({channel}): {answer}. Что ждёт, будет отправлено, когда связь восстановится.
      uz {minutes} {minutes:plural|daqiqa} davomida hech narsa yetkazilmadi ({channel}): {answer}. Kutayotganlari aloqa tiklanganda yuboriladi.
      ky {minutes} {minutes:plural|мүнөт} бою эч нерсе жеткирилген жок ({channel}): {answer}. Күтүп тургандары байланыш калыбына келгенде жөнөтүлөт.
      check kk uz ky
    administrator.waiting.subject
      en Tekseru: files wait in an inbox
      kk Tekseru: келген құжаттар жәшігінде файлдар күтіп тұр
      ru Tekseru: файлы ждут во входящих
      uz Tekseru: kiruvchi papkada fayllar kutib turibdi
      ky Tekseru: кирүүчү папкада файлдар күтүп турат
      check kk uz ky
    administrator.waiting
      en {count} {count:plural|file has|files have} not been taken, the first for {minutes} {minutes:plural|minute|minutes}: {reason}. `tekseru waiting` lists what waits and why.
      kk {count} {count:plural|файл} қабылданбады, біріншісі {minutes} {minutes:plural|минут} бойы күтіп тұр: {reason}. Тізімі мен себебі: `tekseru waiting`.
      ru {count} {count:plural|файл не принят|файла не приняты|файлов не приняты}, первый ждёт уже {minutes} {minutes:plural|минуту|минуты|минут}: {reason}. Список и причины: `tekseru waiting`.
      uz {count} ta {count:plural|fayl} qabul qilinmadi, birinchisi {minutes} {minutes:plural|daqiqa}dan beri kutmoqda: {reason}. Roʻyxati va sababi: "tekseru waiting".
      ky {count} {count:plural|файл} кабыл алынган жок, биринчиси {minutes} {minutes:plural|мүнөт} бою күтүп турат: {reason}. Тизмеси жана себеби: `tekseru waiting`.
      check kk uz ky
    administrator.filling.subject
      en Tekseru: the disk is almost full
      kk Tekseru: дискіде орын аз қалды
      ru Tekseru: на диске мало места
      uz Tekseru: diskda joy kam qoldi
      ky Tekseru: дискте орун аз калды
      check kk uz ky
    administrator.filling
      en {free} of {size} MiB are free on the register's disk. When it is full, nothing more is recorded until there is room again.
      kk Тізілім дискісінде {size} МиБ ішінен {free} МиБ бос. Ол толғанда, орын босағанша ештеңе тіркелмейді.
      ru На диске реестра свободно {free} из {size} МиБ. Когда он заполнится, ничего не будет записано, пока не появится место.
      uz Reyestr diskida {size} MiB dan {free} MiB boʻsh. U toʻlganda, joy boʻshamaguncha hech narsa yozilmaydi.
      ky Реестрдин дискинде {size} МиБден {free} МиБ бош. Ал толгондо, орун бошомоюнча эч нерсе жазылбайт.
      check kk uz ky
    """#
}
