extension Catalogue {
  /// The words of the alerts: stages, roles, what is watched, why nobody is told.
  static let alertWords: StaticString = #"""
    value.alertDecision.tell
      en tell
      kk хабарлау
      ru сообщить
      uz xabar berish
      ky билдирүү
      check kk uz ky
    value.alertDecision.staySilent
      en stay silent
      kk үндемеу
      ru промолчать
      uz jim turish
      ky унчукпоо
      check kk uz ky
    value.alertStage.reminder
      en reminder
      kk еске салу
      ru напоминание
      uz eslatma
      ky эскертүү
      check kk uz ky
    value.alertStage.overdue
      en overdue
      kk мерзімі өтті
      ru просрочено
      uz muddati oʻtdi
      ky мөөнөтү өттү
      check kk uz ky
    value.alertStage.branch
      en branch
      kk филиал
      ru филиал
      uz hududiy kengash
      ky облустук комитет
      check kk uz ky
    value.alertStage.centre
      en central office
      kk орталық
      ru центр
      uz markaz
      ky борбор
      check kk uz ky
    value.alertStage.critical
      en direct threat
      kk тікелей қауіп
      ru прямая угроза
      uz bevosita xavf
      ky түздөн-түз коркунуч
      check kk uz ky
    value.alertStage.resolved
      en resolved
      kk шешілді
      ru решено
      uz hal qilindi
      ky чечилди
      check kk uz ky
    value.alertRole.responsible
      en responsible person
      kk жауапты адам
      ru ответственный
      uz masʼul shaxs
      ky жооптуу адам
      check kk uz ky
    value.alertRole.inspector
      en inspector
      kk инспектор
      ru инспектор
      uz inspektor
      ky инспектор
      check kk uz ky
    value.alertRole.officer
      en officer of the organization
      kk ұйым қызметкері
      ru сотрудник организации
      uz tashkilot xodimi
      ky уюмдун кызматкери
      check kk uz ky
    value.alertRole.chair
      en council chair
      kk кеңес төрағасы
      ru председатель совета
      uz kengash raisi
      ky кеңештин төрагасы
      check kk uz ky
    value.alertRole.branch
      en branch officer
      kk филиал қызметкері
      ru сотрудник филиала
      uz hududiy kengash xodimi
      ky облустук комитеттин кызматкери
      check kk uz ky
    value.alertRole.centre
      en central office
      kk орталық
      ru центр
      uz markaz
      ky борбор
      check kk uz ky
    value.alertRole.administrator
      en administrator
      kk әкімші
      ru администратор
      uz administrator
      ky администратор
      check kk uz ky
    value.alertRole.filer
      en filer
      kk тапсырушы
      ru подавший
      uz topshiruvchi
      ky тапшыруучу
      check kk uz ky
    value.matter.removal
      en removal
      kk жою
      ru устранение
      uz bartaraf etish
      ky четтетүү
      check kk uz ky
    value.matter.critical
      en direct threat
      kk тікелей қауіп
      ru прямая угроза
      uz bevosita xavf
      ky түздөн-түз коркунуч
      check kk uz ky
    value.matter.verification
      en verification
      kk растау
      ru проверка устранения
      uz tasdiqlash
      ky ырастоо
      check kk uz ky
    value.matter.reply
      en reply
      kk жауап
      ru ответ
      uz javob
      ky жооп
      check kk uz ky
    value.matter.extension
      en extension
      kk мерзімін ұзарту
      ru продление срока
      uz muddatni uzaytirish
      ky мөөнөтүн узартуу
      check kk uz ky
    value.matter.mandate
      en mandate
      kk өкілеттік
      ru полномочия
      uz vakolat
      ky ыйгарым укук
      check kk uz ky
    value.matter.training
      en training
      kk оқыту
      ru обучение
      uz oʻqitish
      ky окутуу
      check kk uz ky
    value.matter.chair
      en chair's term
      kk төрағаның мерзімі
      ru срок председателя
      uz rais muddati
      ky төраганын мөөнөтү
      check kk uz ky
    value.matter.reporting
      en report of a period
      kk кезең есебі
      ru отчёт за период
      uz davr hisoboti
      ky мезгилдин отчету
      check kk uz ky
    value.matter.refusal
      en refused file
      kk қабылданбаған файл
      ru непринятый файл
      uz qabul qilinmagan fayl
      ky кабыл алынбаган файл
      check kk uz ky
    value.matter.calendar
      en calendar
      kk күнтізбе
      ru календарь
      uz taqvim
      ky календарь
      check kk uz ky
    value.silence.noDate
      en no date
      kk мерзімі жоқ
      ru нет срока
      uz muddat yoʻq
      ky мөөнөт жок
      check kk uz ky
    value.silence.notYet
      en not yet
      kk әлі ерте
      ru ещё рано
      uz hali erta
      ky азырынча эрте
      check kk uz ky
    value.silence.awaitingConfirmation
      en awaiting confirmation
      kk растауды күтуде
      ru ждёт подтверждения
      uz tasdiq kutilmoqda
      ky ырастоону күтүүдө
      check kk uz ky
    value.silence.overdueBefore
      en overdue before
      kk бұрын өткен
      ru просрочено прежде
      uz avval oʻtgan
      ky мурда өткөн
      check kk uz ky
    value.silence.told
      en told
      kk хабарланды
      ru сообщено
      uz xabar berildi
      ky билдирилди
      check kk uz ky
    value.silence.silenced
      en silenced
      kk тыйылған
      ru заглушено
      uz toʻxtatilgan
      ky токтотулган
      check kk uz ky
    value.silence.acknowledged
      en acknowledged
      kk назарға алынды
      ru принято к сведению
      uz maʼlum qilingan
      ky белгилүү
      check kk uz ky
    value.silence.outsideHours
      en outside hours
      kk жұмыс уақытынан тыс
      ru нерабочее время
      uz ish vaqtidan tashqari
      ky жумуш убактысынан тышкары
      check kk uz ky
    value.silence.toldToday
      en told today
      kk бүгін хабарланды
      ru сегодня сообщено
      uz bugun xabar berildi
      ky бүгүн билдирилди
      check kk uz ky
    value.silence.nobodyKnown
      en nobody known
      kk ешкім белгілі емес
      ru никто не известен
      uz hech kim maʼlum emas
      ky эч ким белгилүү эмес
      check kk uz ky
    value.document.ladder
      en ladder
      kk хабарлау тәртібі
      ru порядок оповещения
      uz xabar berish tartibi
      ky билдирүү тартиби
      check kk uz ky
    value.document.silence
      en silence
      kk хабарламаны тыю
      ru приостановка оповещений
      uz xabarlarni toʻxtatish
      ky билдирүүнү токтотуу
      check kk uz ky
    value.document.acknowledgement
      en acknowledgement
      kk назарға алу
      ru принятие к сведению
      uz maʼlumot uchun qabul qilish
      ky маалымдама катары кабыл алуу
      check kk uz ky
    """#
}
