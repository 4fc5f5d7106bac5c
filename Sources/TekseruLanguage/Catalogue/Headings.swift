extension Catalogue {
  /// The names of fields, as they head the columns of tables.
  static let headings: StaticString = #"""
    heading.tekseru
      en Tekseru version
      kk Tekseru нұсқасы
      ru Версия Tekseru
      uz Tekseru versiyasi
      ky Tekseru версиясы
      uz-Cyrl Tekseru версияси
    heading.document
      en Document
      kk Құжат түрі
      ru Вид документа
      uz Hujjat turi
      ky Документтин түрү
    heading.id
      en Document id
      kk Құжат нөмірі
      ru Номер документа
      uz Hujjat raqami
      ky Документтин номери
    heading.filedBy
      en Filed by
      kk Кім тапсырды
      ru Кем подано
      uz Kim topshirdi
      ky Ким тапшырды
    heading.replaces
      en Replaces
      kk Қай құжаттың орнына
      ru Взамен документа
      uz Qaysi hujjat oʻrniga
      ky Кайсы документтин ордуна
      check uz ky
    heading.note
      en Note
      kk Ескерту
      ru Примечание
      uz Izoh
      ky Эскертүү
    heading.code
      en Code
      kk Коды
      ru Код
      uz Kodi
      ky Коду
    heading.name
      en Name
      kk Атауы
      ru Наименование
      uz Nomi
      ky Аталышы
    heading.level
      en Level
      kk Деңгейі
      ru Уровень
      uz Darajasi
      ky Деңгээли
    heading.parent
      en Parent organization
      kk Жоғары тұрған ұйым
      ru Вышестоящая организация
      uz Yuqori turuvchi tashkilot
      ky Жогору турган уюм
    heading.country
      en Country
      kk Елі
      ru Страна
      uz Mamlakati
      ky Өлкөсү
    heading.timeZone
      en Time zone
      kk Уақыт белдеуі
      ru Часовой пояс
      uz Vaqt mintaqasi
      ky Убакыт алкагы
    heading.weekDays
      en Working days in the week
      kk Аптадағы жұмыс күндері
      ru Рабочих дней в неделе
      uz Haftadagi ish kunlari
      ky Жумадагы жумуш күндөрү
    heading.sector
      en Sector
      kk Саласы
      ru Отрасль
      uz Tarmogʻi
      ky Тармагы
    heading.members
      en Members
      kk Мүшелер саны
      ru Членов профсоюза
      uz Aʼzolar soni
      ky Мүчөлөрдүн саны
    heading.headcount
      en Headcount
      kk Қызметкерлер саны
      ru Численность работников
      uz Xodimlar soni
      ky Кызматкерлердин саны
    heading.asOf
      en As of
      kk Қай күнге
      ru По состоянию на
      uz Qaysi kunga
      ky Кайсы күнгө карата
      check ky
    heading.until
      en Until
      kk Дейін
      ru По (дата)
      uz Gacha
      ky Чейин
      check kk uz ky
    heading.successor
      en Successor
      kk Құқықтық мирасқоры
      ru Правопреемник
      uz Huquqiy vorisi
      ky Укук мураскери
    heading.roles.role
      en Role
      kk Рөлі
      ru Роль
      uz Vazifasi
      ky Милдети
    heading.roles.organization
      en Organization of the role
      kk Рөл бойынша ұйым
      ru Организация (роль)
      uz Vazifa tashkiloti
      ky Милдет боюнча уюм
    heading.roles.from
      en Role from
      kk Рөл басталған күні
      ru Роль с
      uz Vazifa boshlangan kun
      ky Милдет башталган күн
    heading.roles.until
      en Role until
      kk Рөл аяқталған күні
      ru Роль по
      uz Vazifa tugagan kun
      ky Милдет бүткөн күн
    heading.contact.email
      en E-mail
      kk Электрондық пошта
      ru Электронная почта
      uz Elektron pochta
      ky Электрондук почта
    heading.contact.phone
      en Phone
      kk Телефоны
      ru Телефон
      uz Telefon raqami
      ky Телефон номери
    heading.contact.telegram
      en Telegram
      kk Телеграм
      ru Телеграм
      uz Telegram
      ky Телеграм
    heading.language
      en Language
      kk Тілі
      ru Язык
      uz Tili
      ky Тили
    heading.organization
      en Organization
      kk Ұйым коды
      ru Организация
      uz Tashkilot
      ky Уюм
    heading.organizations
      en Organizations
      kk Ұйымдар коды
      ru Организации
      uz Tashkilotlar
      ky Уюмдар
    heading.established
      en Established
      kk Құрылған күні
      ru Дата создания
      uz Tashkil etilgan kun
      ky Түзүлгөн күнү
    heading.initiatedBy
      en Initiated by
      kk Кімнің бастамасымен
      ru По чьей инициативе
      uz Kim tashabbusi bilan
      ky Кимдин демилгеси менен
    heading.members.name
      en Member's name
      kk Мүшенің аты-жөні
      ru Ф. И. О. члена
      uz Aʼzoning ismi
      ky Мүчөнүн аты-жөнү
    heading.members.person
      en Member's code
      kk Мүшенің коды
      ru Код члена
      uz Aʼzoning kodi
      ky Мүчөнүн коду
    heading.members.side
      en Side
      kk Қай тараптан
      ru Сторона
      uz Qaysi tomondan
      ky Кайсы тараптан
    heading.members.role
      en Role in the council
      kk Кеңестегі рөлі
      ru Роль в совете
      uz Kengashdagi vazifasi
      ky Кеңештеги милдети
    heading.from
      en From
      kk Бастап
      ru С (дата)
      uz Dan boshlab
      ky Баштап
      check kk uz ky
    heading.decision.number
      en Decision number
      kk Шешім нөмірі
      ru Номер решения
      uz Qaror raqami
      ky Чечимдин номери
    heading.decision.date
      en Decision date
      kk Шешім күні
      ru Дата решения
      uz Qaror sanasi
      ky Чечимдин күнү
    heading.education
      en Education
      kk Білімі
      ru Образование
      uz Maʼlumoti
      ky Билими
    heading.seniorityYears
      en Seniority, years
      kk Еңбек өтілі, жыл
      ru Стаж, лет
      uz Ish staji, yil
      ky Эмгек стажы, жыл
    heading.trainings.number
      en Certificate number
      kk Куәлік нөмірі
      ru Номер удостоверения
      uz Guvohnoma raqami
      ky Күбөлүктүн номери
    heading.trainings.issued
      en Certificate issued
      kk Куәлік берілген күні
      ru Удостоверение выдано
      uz Guvohnoma berilgan kun
      ky Күбөлүк берилген күн
    heading.trainings.validUntil
      en Certificate valid until
      kk Куәлік жарамды мерзімі
      ru Удостоверение действительно до
      uz Guvohnoma amal qilish muddati
      ky Күбөлүктүн жарактуу мөөнөтү
    heading.year
      en Year
      kk Жылы
      ru Год
      uz Yili
      ky Жылы
    heading.inspections.date
      en Planned date
      kk Жоспарланған күні
      ru Дата по плану
      uz Rejadagi sana
      ky Пландагы күн
    heading.inspections.organization
      en Planned organization
      kk Жоспардағы ұйым
      ru Организация по плану
      uz Rejadagi tashkilot
      ky Пландагы уюм
    heading.inspections.inspector
      en Planned inspector
      kk Жоспардағы инспектор
      ru Инспектор по плану
      uz Rejadagi inspektor
      ky Пландагы инспектор
    heading.inspector
      en Inspector
      kk Инспектор
      ru Инспектор
      uz Inspektor
      ky Инспектор
    heading.inspectors
      en Inspectors
      kk Инспекторлар
      ru Инспекторы
      uz Inspektorlar
      ky Инспекторлор
    heading.date
      en Date
      kk Күні
      ru Дата
      uz Sana
      ky Күнү
    heading.kind
      en Kind
      kk Түрі
      ru Вид
      uz Turi
      ky Түрү
    heading.ground
      en Ground
      kk Негізі
      ru Основание
      uz Asosi
      ky Негизи
    heading.unit
      en Unit
      kk Бөлімше
      ru Подразделение
      uz Boʻlinma
      ky Бөлүм
    heading.act
      en Act number
      kk Акт нөмірі
      ru Номер акта
      uz Dalolatnoma raqami
      ky Актынын номери
    heading.representation.number
      en Representation number
      kk Ұсыныс нөмірі
      ru Номер представления
      uz Taqdimnoma raqami
      ky Сунуштаманын номери
      check kk uz ky
    heading.representation.issued
      en Representation issued
      kk Ұсыныс күні
      ru Дата представления
      uz Taqdimnoma sanasi
      ky Сунуштаманын күнү
      check kk uz ky
    heading.workersAtRisk
      en Workers at risk
      kk Қауіпке ұшыраған қызметкерлер
      ru Работников под угрозой
      uz Xavf ostidagi xodimlar
      ky Коркунучтагы кызматкерлер
    heading.notCarriedOut
      en Not carried out
      kk Өткізілмеу себебі
      ru Не проведена (причина)
      uz Oʻtkazilmaganlik sababi
      ky Өткөрүлбөгөн себеби
    heading.number
      en Violation number
      kk Бұзушылық нөмірі
      ru Номер нарушения
      uz Qoidabuzarlik raqami
      ky Бузуунун номери
    heading.category
      en Category
      kk Санаты
      ru Категория
      uz Toifasi
      ky Категориясы
    heading.text
      en Text
      kk Мазмұны
      ru Содержание
      uz Mazmuni
      ky Мазмуну
    heading.severity
      en Severity
      kk Ауырлығы
      ru Тяжесть
      uz Ogʻirlik darajasi
      ky Оордугу
      check kk uz ky
    heading.requirement
      en Requirement
      kk Талап
      ru Требование
      uz Talab
      ky Талап
    heading.responsible
      en Responsible
      kk Жауапты
      ru Ответственный
      uz Masʼul
      ky Жооптуу
    heading.due
      en Due
      kk Жою мерзімі
      ru Срок устранения
      uz Bartaraf etish muddati
      ky Четтетүү мөөнөтү
      check ky
    heading.fixedOnSpot
      en Fixed on the spot
      kk Сол жерде жойылды
      ru Устранено на месте
      uz Joyida bartaraf etildi
      ky Ошол жерде четтетилди
      check ky
    heading.repeats
      en Repeats
      kk Қайталанған бұзушылық
      ru Повтор нарушения
      uz Takroriy qoidabuzarlik
      ky Кайталанган бузуу
      check uz ky
    heading.photos
      en Photos
      kk Фотосуреттер
      ru Фотографии
      uz Fotosuratlar
      ky Сүрөттөр
      check kk uz ky
    heading.inspection
      en Inspection
      kk Тексеру нөмірі
      ru Номер проверки
      uz Tekshiruv raqami
      ky Текшерүүнүн номери
    heading.receivedBy
      en Received by
      kk Кім қабылдады
      ru Кем получено
      uz Kim qabul qildi
      ky Ким кабыл алды
    heading.violation
      en Violation
      kk Бұзушылық
      ru Нарушение
      uz Qoidabuzarlik
      ky Бузуу
    heading.event
      en Event
      kk Оқиға
      ru Событие
      uz Voqea
      ky Окуя
    heading.by
      en By
      kk Кім
      ru Кем
      uz Kim tomonidan
      ky Ким тарабынан
    heading.evidence
      en Evidence
      kk Дәлелі
      ru Подтверждение
      uz Dalili
      ky Далили
    heading.requested
      en Requested
      kk Сұралған күні
      ru Дата просьбы
      uz Soʻralgan kun
      ky Суралган күн
    heading.reason
      en Reason
      kk Себебі
      ru Причина
      uz Sababi
      ky Себеби
    heading.extension
      en Extension
      kk Мерзімін ұзарту
      ru Продление
      uz Muddatni uzaytirish
      ky Мөөнөтүн узартуу
    heading.decision
      en Decision
      kk Шешім
      ru Решение
      uz Qaror
      ky Чечим
    heading.victims.ref
      en Victim's number
      kk Зардап шегушінің нөмірі
      ru Номер пострадавшего
      uz Jabrlanuvchi raqami
      ky Жабырлануучунун номери
    heading.victims.severity
      en Injury
      kk Жарақат ауырлығы
      ru Тяжесть травмы
      uz Shikast ogʻirligi
      ky Жаракаттын оордугу
    heading.victims.daysLost
      en Days lost
      kk Жоғалған күндер
      ru Потеряно дней
      uz Yoʻqotilgan kunlar
      ky Жоголгон күндөр
    heading.place
      en Place
      kk Орны
      ru Место
      uz Joyi
      ky Жери
    heading.notified
      en Notified
      kk Хабарланған күні
      ru Дата сообщения
      uz Xabar berilgan kun
      ky Кабарланган күн
    heading.investigation.started
      en Investigation started
      kk Тергеп-тексеру басталған күні
      ru Расследование начато
      uz Surishtiruv boshlangan kun
      ky Иликтөө башталган күн
    heading.investigation.finished
      en Investigation finished
      kk Тергеп-тексеру аяқталған күні
      ru Расследование окончено
      uz Surishtiruv tugagan kun
      ky Иликтөө бүткөн күн
    heading.investigation.act
      en Investigation act
      kk Тергеп-тексеру актісі
      ru Акт расследования
      uz Surishtiruv dalolatnomasi
      ky Иликтөө актысы
    heading.revises
      en Revises
      kk Қай құжатты нақтылайды
      ru Уточняет документ
      uz Qaysi hujjatni aniqlashtiradi
      ky Кайсы документти тактайт
      check ky
    heading.period
      en Period
      kk Кезең
      ru Период
      uz Davr
      ky Мезгил
    heading.source
      en Source
      kk Дереккөз
      ru Источник
      uz Manba
      ky Булак
    heading.type
      en Type of activity
      kk Жұмыс түрі
      ru Вид работы
      uz Ish turi
      ky Иштин түрү
    heading.count
      en Count
      kk Саны
      ru Количество
      uz Soni
      ky Саны
    heading.topic
      en Topic
      kk Тақырыбы
      ru Тема
      uz Mavzusi
      ky Темасы
    heading.channel
      en Channel
      kk Арнасы
      ru Канал
      uz Murojaat yoʻli
      ky Каналы
      check uz
    heading.effect.amount
      en Amount
      kk Сомасы
      ru Сумма
      uz Summasi
      ky Суммасы
    heading.effect.currency
      en Currency
      kk Валютасы
      ru Валюта
      uz Valyutasi
      ky Валютасы
    heading.answered
      en Answered
      kk Жауап берілген күні
      ru Дата ответа
      uz Javob berilgan kun
      ky Жооп берилген күн
    heading.of
      en Withdrawn document
      kk Кері қайтарылған құжат
      ru Отзываемый документ
      uz Qaytarib olingan hujjat
      ky Кайтарып алынган документ
      check kk uz ky
    heading.days.date
      en Day
      kk Күн
      ru День
      uz Kun
      ky Күн
    heading.days.what
      en Day is
      kk Күннің сипаты
      ru Характер дня
      uz Kun holati
      ky Күндүн абалы
      check uz ky
    heading.days.moved
      en Moved
      kk Ауыстырылған
      ru Перенесён
      uz Koʻchirilgan
      ky Которулган
    heading.days.from
      en Moved from
      kk Қай күннен
      ru С какого дня
      uz Qaysi kundan
      ky Кайсы күндөн
    heading.days.estimated
      en Estimated
      kk Болжамды
      ru Предположительно
      uz Taxminiy
      ky Болжолдуу
    heading.days.name
      en Name of the day
      kk Күннің атауы
      ru Название дня
      uz Kun nomi
      ky Күндүн аталышы
    heading.issued
      en Issued
      kk Шыққан күні
      ru Дата издания
      uz Chiqarilgan kun
      ky Чыгарылган күн
    """#
}
