extension Catalogue {
  /// The headings and the empty states of lists, and what a thing's page says.
  static let lists: StaticString = #"""
    list.empty
      en Nothing was found.
      kk Ештеңе табылмады.
      ru Ничего не найдено.
      uz Hech narsa topilmadi.
      ky Эч нерсе табылган жок.
    list.violations.empty
      en No violations.
      kk Бұзушылықтар жоқ.
      ru Нарушений нет.
      uz Qoidabuzarliklar yoʻq.
      ky Бузуулар жок.
    list.violations.overdue.empty
      en Nothing is overdue.
      kk Мерзімі өткені жоқ.
      ru Просроченного нет.
      uz Muddati oʻtgani yoʻq.
      ky Мөөнөтү өткөнү жок.
    list.inspections.empty
      en No inspections.
      kk Тексерулер жоқ.
      ru Проверок нет.
      uz Tekshiruvlar yoʻq.
      ky Текшерүүлөр жок.
    list.organizations.empty
      en No organizations.
      kk Ұйымдар жоқ.
      ru Организаций нет.
      uz Tashkilotlar yoʻq.
      ky Уюмдар жок.
    list.councils.empty
      en No councils.
      kk Кеңестер жоқ.
      ru Советов нет.
      uz Kengashlar yoʻq.
      ky Кеңештер жок.
    list.inspectors.empty
      en No inspectors.
      kk Инспекторлар жоқ.
      ru Инспекторов нет.
      uz Inspektorlar yoʻq.
      ky Инспекторлор жок.
    list.people.empty
      en No people.
      kk Адамдар жоқ.
      ru Людей нет.
      uz Shaxslar yoʻq.
      ky Адамдар жок.
    list.accidents.empty
      en No accidents.
      kk Жазатайым оқиғалар жоқ.
      ru Несчастных случаев нет.
      uz Baxtsiz hodisalar yoʻq.
      ky Өндүрүштүк кырсыктар жок.
    list.documents.empty
      en No documents.
      kk Құжаттар жоқ.
      ru Документов нет.
      uz Hujjatlar yoʻq.
      ky Документтер жок.
    list.violations.title
      en Violations
      kk Бұзушылықтар
      ru Нарушения
      uz Qoidabuzarliklar
      ky Бузуулар
    list.violations.overdue.title
      en Overdue violations
      kk Мерзімі өткен бұзушылықтар
      ru Просроченные нарушения
      uz Muddati oʻtgan qoidabuzarliklar
      ky Мөөнөтү өткөн бузуулар
    list.inspections.title
      en Inspections
      kk Тексерулер
      ru Проверки
      uz Tekshiruvlar
      ky Текшерүүлөр
    list.organizations.title
      en Organizations
      kk Ұйымдар
      ru Организации
      uz Tashkilotlar
      ky Уюмдар
    list.councils.title
      en Production safety councils
      kk Өндірістік кеңестер
      ru Производственные советы
      uz Mehnatni muhofaza qilish kengashlari
      ky Өндүрүштүк кеңештер
      check uz ky
    list.inspectors.title
      en Technical inspectors
      kk Техникалық инспекторлар
      ru Технические инспекторы
      uz Texnik inspektorlar
      ky Техникалык инспекторлор
      check uz
    list.people.title
      en People
      kk Адамдар
      ru Люди
      uz Shaxslar
      ky Адамдар
    list.accidents.title
      en Accidents at work
      kk Өндірістегі жазатайым оқиғалар
      ru Несчастные случаи на производстве
      uz Ishlab chiqarishdagi baxtsiz hodisalar
      ky Өндүрүштүк кырсыктар
    list.documents.title
      en Documents
      kk Құжаттар
      ru Документы
      uz Hujjatlar
      ky Документтер
    list.column.id
      en Id
      kk Нөмірі
      ru Номер
      uz Raqami
      ky Номери
    list.column.status
      en State
      kk Күйі
      ru Состояние
      uz Holati
      ky Абалы
    list.column.due
      en Due
      kk Жою мерзімі
      ru Срок
      uz Muddati
      ky Мөөнөтү
    list.column.originalDue
      en Due at first
      kk Бастапқы мерзімі
      ru Первоначальный срок
      uz Dastlabki muddati
      ky Алгачкы мөөнөтү
    list.column.daysOverdue
      en Days overdue
      kk Мерзімінен өткен күн
      ru Дней просрочки
      uz Muddatidan oʻtgan kun
      ky Мөөнөтүнөн өткөн күн
    list.column.violations
      en Violations
      kk Бұзушылықтар
      ru Нарушений
      uz Qoidabuzarliklar
      ky Бузуулар
    list.column.open
      en Open
      kk Ашық
      ru Открыто
      uz Ochiq
      ky Ачык
    list.column.victims
      en Victims
      kk Зардап шеккендер
      ru Пострадавших
      uz Jabrlanuvchilar
      ky Жабырлануучулар
    list.column.chair
      en Chair
      kk Төрағасы
      ru Председатель
      uz Raisi
      ky Төрагасы
    list.column.trainedUntil
      en Trained until
      kk Оқуы жарамды мерзім
      ru Обучение до
      uz Oʻqish amal qilish muddati
      ky Окуунун жарактуу мөөнөтү
    list.column.sequence
      en Entry
      kk Жазба
      ru Запись
      uz Yozuv
      ky Жазуу
    list.column.recordedAt
      en Recorded
      kk Тіркелген уақыты
      ru Записано
      uz Qayd etilgan vaqti
      ky Катталган убактысы
    list.column.filedBy
      en Filed by
      kk Кім тапсырды
      ru Кем подано
      uz Kim topshirdi
      ky Ким тапшырды
    list.column.outcome
      en Outcome
      kk Нәтижесі
      ru Результат
      uz Natijasi
      ky Жыйынтыгы
    list.column.file
      en File
      kk Файл
      ru Файл
      uz Fayl
      ky Файл
    list.column.sha256
      en SHA-256
      kk SHA-256
      ru SHA-256
      uz SHA-256
      ky SHA-256
    list.column.day
      en Day
      kk Күн
      ru День
      uz Kun
      ky Күн
    list.column.weekday
      en Day of the week
      kk Апта күні
      ru День недели
      uz Hafta kuni
      ky Жуманын күнү
    list.column.what
      en What
      kk Сипаты
      ru Какой
      uz Holati
      ky Абалы
    list.column.name
      en Name
      kk Атауы
      ru Название
      uz Nomi
      ky Аталышы
    list.column.moved
      en Moved
      kk Ауыстырылған
      ru Перенесён
      uz Koʻchirilgan
      ky Которулган
    list.column.estimated
      en Estimated
      kk Болжамды
      ru Предположительно
      uz Taxminiy
      ky Болжолдуу
    list.column.indicator
      en Indicator
      kk Көрсеткіш
      ru Показатель
      uz Koʻrsatkich
      ky Көрсөткүч
    list.column.period
      en Period
      kk Кезең
      ru Период
      uz Davr
      ky Мезгил
    list.column.organization
      en Organization
      kk Ұйым
      ru Организация
      uz Tashkilot
      ky Уюм
    list.column.value
      en Value
      kk Мәні
      ru Значение
      uz Qiymati
      ky Мааниси
    list.column.origin
      en Origin
      kk Дереккөзі
      ru Откуда
      uz Manbasi
      ky Булагы
    list.column.check
      en Check
      kk Тексеру
      ru Проверка
      uz Tekshiruv
      ky Текшерүү
    list.column.detail
      en Detail
      kk Толығырақ
      ru Подробности
      uz Tafsilot
      ky Толугураак
    list.yes
      en yes
      kk иә
      ru да
      uz ha
      ky ооба
    list.no
      en no
      kk жоқ
      ru нет
      uz yoʻq
      ky жок
    list.none
      en none
      kk жоқ
      ru нет
      uz yoʻq
      ky жок
    list.total
      en Total
      kk Барлығы
      ru Всего
      uz Jami
      ky Баары
    weekday.1
      en Monday
      kk дүйсенбі
      ru понедельник
      uz dushanba
      ky дүйшөмбү
    weekday.2
      en Tuesday
      kk сейсенбі
      ru вторник
      uz seshanba
      ky шейшемби
    weekday.3
      en Wednesday
      kk сәрсенбі
      ru среда
      uz chorshanba
      ky шаршемби
    weekday.4
      en Thursday
      kk бейсенбі
      ru четверг
      uz payshanba
      ky бейшемби
    weekday.5
      en Friday
      kk жұма
      ru пятница
      uz juma
      ky жума
    weekday.6
      en Saturday
      kk сенбі
      ru суббота
      uz shanba
      ky ишемби
    weekday.7
      en Sunday
      kk жексенбі
      ru воскресенье
      uz yakshanba
      ky жекшемби
    show.history
      en History
      kk Тарихы
      ru История
      uz Tarixi
      ky Тарыхы
    show.reckoning
      en How the date came about
      kk Мерзім қалай есептелді
      ru Как получился срок
      uz Muddat qanday hisoblandi
      ky Мөөнөт кандай эсептелди
    show.documents
      en The documents behind it
      kk Негіз болған құжаттар
      ru Документы-основания
      uz Asos boʻlgan hujjatlar
      ky Негиз болгон документтер
    show.several
      en Several things are called "{id}": say which, as in "tekseru show {kind} {id}".
      kk «{id}» деп аталатын бірнеше нәрсе бар: қайсысы екенін айтыңыз, мысалы «tekseru show {kind} {id}».
      ru «{id}» называется несколько записей: укажите какая, например «tekseru show {kind} {id}».
      uz «{id}» deb ataladigan bir nechta narsa bor: qaysi biri ekanini ayting, masalan "tekseru show" {kind} {id}.
      ky «{id}» деп аталган бир нече нерсе бар: кайсынысы экенин айтыңыз, мисалы «tekseru show {kind} {id}».
    show.unknown
      en The register knows nothing called "{id}".
      kk Тізілімде «{id}» деген ештеңе жоқ.
      ru В реестре нет «{id}».
      uz Reyestrda «{id}» degan narsa yoʻq.
      ky Реестрде «{id}» деген эч нерсе жок.
    show.withdrawn
      en withdrawn by "{by}"
      kk «{by}» құжатымен кері қайтарылған
      ru отозвано документом «{by}»
      uz «{by}» hujjati bilan qaytarib olingan
      ky «{by}» документи менен кайтарылып алынган
      check kk uz ky
    show.replaced
      en replaced by "{by}"
      kk «{by}» құжатымен ауыстырылған
      ru заменено документом «{by}»
      uz «{by}» hujjati bilan almashtirilgan
      ky «{by}» документи менен алмаштырылган
    show.noDueDate
      en no due date
      kk мерзімі жоқ
      ru срока нет
      uz muddati yoʻq
      ky мөөнөтү жок
    list.column.chain
      en Chain
      kk Тізбек
      ru Цепочка
      uz Zanjir
      ky Чынжыр
    list.column.closed
      en Earlier one closed
      kk Алдыңғысы жабылған күн
      ru Прежнее закрыто
      uz Avvalgisi yopilgan kun
      ky Мурункусу жабылган күн
    list.column.difference
      en Difference
      kk Айырмасы
      ru Разница
      uz Farqi
      ky Айырмасы
    list.column.finding
      en What was found
      kk Анықталғаны
      ru Что найдено
      uz Aniqlangani
      ky Аныкталганы
    list.column.found
      en Found on
      kk Анықталған күні
      ru Выявлено
      uz Aniqlangan kun
      ky Аныкталган күнү
    list.column.other
      en Other indicator
      kk Басқа көрсеткіш
      ru Другой показатель
      uz Boshqa koʻrsatkich
      ky Башка көрсөткүч
    list.column.reported
      en Reported
      kk Хабарланған күні
      ru Сообщено
      uz Xabar qilingan kun
      ky Кабарланган күнү
    list.column.stated
      en Stated
      kk Көрсетілгені
      ru Указано
      uz Koʻrsatilgani
      ky Көрсөтүлгөнү
    list.column.statement
      en Statement
      kk Мәлімет
      ru Сведения
      uz Maʼlumotnoma
      ky Маалымат
      check uz
    list.column.sum
      en Sum of the parts
      kk Бөліктерінің қосындысы
      ru Сумма частей
      uz Qismlar yigʻindisi
      ky Бөлүктөрдүн суммасы
    list.column.warnings
      en Warnings
      kk Ескертулер
      ru Предупреждения
      uz Ogohlantirishlar
      ky Эскертүүлөр
    list.column.wouldBe
      en Would be now
      kk Қазір есептелсе
      ru Вышло бы теперь
      uz Hozir hisoblansa
      ky Азыр эсептелсе
      check kk uz ky
    """#
}
