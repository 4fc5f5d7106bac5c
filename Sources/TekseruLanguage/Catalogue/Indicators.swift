extension Catalogue {
  /// The names of the figures of statements and reports.
  static let indicators: StaticString = #"""
    indicator.councils
      en Production councils
      kk Өндірістік кеңестер
      ru Производственные советы
      uz Ishlab chiqarish kengashlari
      ky Өндүрүштүк кеңештер
      check uz ky
    indicator.councils.byUnion
      en Councils initiated by the union
      kk Кәсіподақ бастамасымен құрылған кеңестер
      ru Советы по инициативе профсоюза
      uz Uyushma tashabbusi bilan tuzilgan kengashlar
      ky Профсоюздун демилгеси менен түзүлгөн кеңештер
      check uz ky
    indicator.inspectors
      en Technical inspectors
      kk Техникалық инспекторлар
      ru Технические инспекторы
      uz Texnik inspektorlar
      ky Техникалык инспекторлор
      check uz
    indicator.inspectors.higherEducation
      en Inspectors with higher education
      kk Жоғары білімді инспекторлар
      ru Инспекторы с высшим образованием
      uz Oliy maʼlumotli inspektorlar
      ky Жогорку билимдүү инспекторлор
    indicator.inspectors.technicalSecondary
      en Inspectors with technical secondary education
      kk Орта техникалық білімді инспекторлар
      ru Инспекторы со средним техническим образованием
      uz Oʻrta texnik maʼlumotli inspektorlar
      ky Орто техникалык билимдүү инспекторлор
    indicator.inspectors.seniority5
      en Inspectors with 5 years or more
      kk Өтілі 5 жыл және одан көп инспекторлар
      ru Инспекторы со стажем от 5 лет
      uz 5 yil va undan ortiq stajli inspektorlar
      ky 5 жыл жана андан көп стаждуу инспекторлор
    indicator.inspectors.trained
      en Trained inspectors
      kk Оқытылған инспекторлар
      ru Обученные инспекторы
      uz Oʻqitilgan inspektorlar
      ky Окутулган инспекторлор
    indicator.inspections
      en Inspections
      kk Тексерулер
      ru Проверки
      uz Tekshiruvlar
      ky Текшерүүлөр
    indicator.inspections.council
      en Inspections on the council's initiative
      kk Кеңес бастамасымен тексерулер
      ru Проверки по инициативе совета
      uz Kengash tashabbusi bilan tekshiruvlar
      ky Кеңештин демилгеси менен текшерүүлөр
    indicator.inspections.workers
      en Inspections on the workers' initiative
      kk Қызметкерлер бастамасымен тексерулер
      ru Проверки по инициативе работников
      uz Xodimlar tashabbusi bilan tekshiruvlar
      ky Кызматкерлердин демилгеси менен текшерүүлөр
    indicator.inspections.other
      en Other inspections
      kk Өзге тексерулер
      ru Прочие проверки
      uz Boshqa tekshiruvlar
      ky Башка текшерүүлөр
    indicator.violations
      en Violations found
      kk Анықталған бұзушылықтар
      ru Выявлено нарушений
      uz Aniqlangan qoidabuzarliklar
      ky Аныкталган бузуулар
    indicator.violations.conditions
      en Violations: safe conditions
      kk Бұзушылықтар: қауіпсіз жағдайлар
      ru Нарушения: безопасные условия труда
      uz Qoidabuzarliklar: xavfsiz sharoitlar
      ky Бузуулар: коопсуз шарттар
    indicator.violations.rules
      en Violations: rules and instructions
      kk Бұзушылықтар: қағидалар мен нұсқаулықтар
      ru Нарушения: правила и инструкции
      uz Qoidabuzarliklar: qoidalar va yoʻriqnomalar
      ky Бузуулар: эрежелер жана нускамалар
    indicator.violations.training
      en Violations: training and briefing
      kk Бұзушылықтар: оқыту және нұсқама беру
      ru Нарушения: обучение и инструктаж
      uz Qoidabuzarliklar: oʻqitish va yoʻl-yoʻriq
      ky Бузуулар: окутуу жана нускоо
    indicator.violations.equipment
      en Violations: workwear and PPE
      kk Бұзушылықтар: арнайы киім және ЖҚҚ
      ru Нарушения: спецодежда и СИЗ
      uz Qoidabuzarliklar: maxsus kiyim va himoya vositalari
      ky Бузуулар: атайын кийим жана ЖКК
    indicator.violations.other
      en Violations: other
      kk Бұзушылықтар: өзге
      ru Нарушения: прочие
      uz Qoidabuzarliklar: boshqa
      ky Бузуулар: башка
    indicator.removed
      en Violations removed
      kk Жойылған бұзушылықтар
      ru Устранено нарушений
      uz Bartaraf etilgan qoidabuzarliklar
      ky Четтетилген бузуулар
      check ky
    indicator.proposals
      en Proposals issued
      kk Берілген ұсыныстар
      ru Выдано предложений
      uz Berilgan takliflar
      ky Берилген сунуштар
    indicator.disputes
      en Labour disputes
      kk Еңбек даулары
      ru Трудовые споры
      uz Mehnat nizolari
      ky Эмгек талаштары
    indicator.investigations
      en Accident investigations
      kk Жазатайым оқиғаларды тергеп-тексеру
      ru Расследования несчастных случаев
      uz Baxtsiz hodisalar surishtiruvi
      ky Өндүрүштүк кырсыктарды иликтөө
    indicator.attestations
      en Workplace attestations
      kk Жұмыс орындарын аттестаттау
      ru Аттестация рабочих мест
      uz Ish oʻrinlari attestatsiyasi
      ky Жумуш орундарын аттестациялоо
      uz-Cyrl Иш ўринлари аттестацияси
    indicator.seminars
      en Seminars
      kk Семинарлар
      ru Семинары
      uz Seminarlar
      ky Семинарлар
    indicator.injuries.light
      en Light injuries
      kk Жеңіл жарақаттар
      ru Лёгкие травмы
      uz Yengil shikastlar
      ky Жеңил жаракаттар
    indicator.injuries.severe
      en Severe injuries
      kk Ауыр жарақаттар
      ru Тяжёлые травмы
      uz Ogʻir shikastlar
      ky Оор жаракаттар
    indicator.injuries.fatal
      en Fatal injuries
      kk Өлімге әкеп соққан жарақаттар
      ru Смертельные травмы
      uz Oʻlim bilan tugagan shikastlar
      ky Өлүм менен аяктаган жаракаттар
    indicator.daysLost
      en Days lost in all
      kk Барлық жоғалған күндер
      ru Всего потеряно дней
      uz Jami yoʻqotilgan kunlar
      ky Бардык жоголгон күндөр
    indicator.diseases.new
      en New occupational diseases
      kk Жаңа кәсіптік аурулар
      ru Новые профзаболевания
      uz Yangi kasb kasalliklari
      ky Жаңы кесиптик оорулар
    indicator.headcount
      en Workers in all
      kk Барлық қызметкерлер
      ru Всего работников
      uz Jami xodimlar
      ky Бардык кызматкерлер
    indicator.members
      en Members in all
      kk Барлық мүшелер
      ru Всего членов профсоюза
      uz Jami aʼzolar
      ky Бардык мүчөлөр
    indicator.members.working
      en Working members
      kk Жұмыс істейтін мүшелер
      ru Работающие члены профсоюза
      uz Ishlaydigan aʼzolar
      ky Иштеген мүчөлөр
    indicator.organizations.primary
      en Primary organizations
      kk Бастауыш ұйымдар
      ru Первичные организации
      uz Boshlangʻich tashkilotlar
      ky Баштапкы уюмдар
    indicator.inspections.planned
      en Inspections planned
      kk Жоспарланған тексерулер
      ru Запланировано проверок
      uz Rejalashtirilgan tekshiruvlar
      ky Пландалган текшерүүлөр
    indicator.spending.safety
      en Spent on safety
      kk Еңбекті қорғауға жұмсалды
      ru Затраты на охрану труда
      uz Mehnat muhofazasiga sarflandi
      ky Эмгекти коргоого жумшалды
    indicator.workers.substandard
      en Workers in substandard conditions
      kk Нормаға сай емес жағдайдағы қызметкерлер
      ru Работники во вредных условиях
      uz Nomaqbul sharoitdagi xodimlar
      ky Талапка жооп бербеген шарттагы кызматкерлер
      check kk ru uz ky
    indicator.appeals
      en Appeals in all
      kk Барлық өтініштер
      ru Всего обращений
      uz Jami murojaatlar
      ky Бардык кайрылуулар
    indicator.appeals.effect
      en Effect in all
      kk Жалпы әсері
      ru Общий эффект
      uz Jami samara
      ky Жалпы натыйжасы
      check kk uz ky
    indicator.appeals.wages
      en Appeals: wages
      kk Өтініштер: еңбекақы
      ru Обращения: оплата труда
      uz Murojaatlar: ish haqi
      ky Кайрылуулар: эмгек акы
    indicator.appeals.wages.effect
      en Effect: wages
      kk Әсері: еңбекақы
      ru Эффект: оплата труда
      uz Samara: ish haqi
      ky Натыйжасы: эмгек акы
      check kk uz ky
    indicator.appeals.safety
      en Appeals: occupational safety
      kk Өтініштер: еңбекті қорғау
      ru Обращения: охрана труда
      uz Murojaatlar: mehnat muhofazasi
      ky Кайрылуулар: эмгекти коргоо
    indicator.appeals.safety.effect
      en Effect: occupational safety
      kk Әсері: еңбекті қорғау
      ru Эффект: охрана труда
      uz Samara: mehnat muhofazasi
      ky Натыйжасы: эмгекти коргоо
      check kk uz ky
    indicator.appeals.legal
      en Appeals: legal
      kk Өтініштер: құқықтық
      ru Обращения: правовые
      uz Murojaatlar: huquqiy
      ky Кайрылуулар: укуктук
    indicator.appeals.legal.effect
      en Effect: legal
      kk Әсері: құқықтық
      ru Эффект: правовые
      uz Samara: huquqiy
      ky Натыйжасы: укуктук
      check kk uz ky
    indicator.appeals.rest
      en Appeals: sanatorium and rest
      kk Өтініштер: санаторий және демалыс
      ru Обращения: санаторий и отдых
      uz Murojaatlar: sanatoriy va dam olish
      ky Кайрылуулар: санаторий жана эс алуу
    indicator.appeals.rest.effect
      en Effect: sanatorium and rest
      kk Әсері: санаторий және демалыс
      ru Эффект: санаторий и отдых
      uz Samara: sanatoriy va dam olish
      ky Натыйжасы: санаторий жана эс алуу
      check kk uz ky
    indicator.appeals.aid
      en Appeals: material assistance
      kk Өтініштер: материалдық көмек
      ru Обращения: материальная помощь
      uz Murojaatlar: moddiy yordam
      ky Кайрылуулар: материалдык жардам
    indicator.appeals.aid.effect
      en Effect: material assistance
      kk Әсері: материалдық көмек
      ru Эффект: материальная помощь
      uz Samara: moddiy yordam
      ky Натыйжасы: материалдык жардам
      check kk uz ky
    indicator.appeals.other
      en Appeals: other
      kk Өтініштер: өзге
      ru Обращения: прочие
      uz Murojaatlar: boshqa
      ky Кайрылуулар: башка
    indicator.appeals.other.effect
      en Effect: other
      kk Әсері: өзге
      ru Эффект: прочие
      uz Samara: boshqa
      ky Натыйжасы: башка
      check kk uz ky
    indicator.legal.inspections
      en Labour-law inspections
      kk Еңбек заңнамасы бойынша тексерулер
      ru Проверки трудового законодательства
      uz Mehnat qonunchiligi tekshiruvlari
      ky Эмгек мыйзамдары боюнча текшерүүлөр
    indicator.legal.violations
      en Labour-law violations
      kk Еңбек заңнамасын бұзу
      ru Нарушения трудового законодательства
      uz Mehnat qonunchiligi buzilishlari
      ky Эмгек мыйзамдарын бузуу
    indicator.legal.coverage
      en Labour-law coverage, percent
      kk Еңбек заңнамасы бойынша қамту, пайыз
      ru Охват проверками трудового законодательства, процентов
      uz Mehnat qonunchiligi boʻyicha qamrov, foiz
      ky Эмгек мыйзамдары боюнча камтуу, пайыз
    indicator.removed.share
      en Share removed
      kk Жойылғандарының үлесі
      ru Доля устранённых
      uz Bartaraf etilganlar ulushi
      ky Четтетилгендердин үлүшү
      check ky
    indicator.removed.onTime
      en Removed on time
      kk Мерзімінде жойылған
      ru Устранено в срок
      uz Muddatida bartaraf etilgan
      ky Мөөнөтүндө четтетилген
      check ky
    indicator.inspections.perInspector
      en Inspections per inspector
      kk Бір инспекторға шаққандағы тексерулер
      ru Проверок на одного инспектора
      uz Bir inspektorga toʻgʻri keladigan tekshiruvlar
      ky Бир инспекторго туура келген текшерүүлөр
    indicator.organizations.coverage
      en Organizations inspected, share
      kk Тексерумен қамтылған ұйымдардың үлесі
      ru Охват организаций проверками
      uz Tekshiruvlar bilan qamrab olingan tashkilotlar ulushi
      ky Текшерүүлөр менен камтылган уюмдардын үлүшү
    indicator.injuries.frequency
      en Injury frequency rate (Кч)
      kk Жарақаттану жиілігінің коэффициенті (Кч)
      ru Коэффициент частоты травматизма (Кч)
      uz Shikastlanish chastotasi koeffitsiyenti (Kch)
      uz-Cyrl Шикастланиш частотаси коэффициенти (Кч)
      ky Жаракат алуу жыштыгынын коэффициенти (Кч)
      check uz ky
    indicator.injuries.severity
      en Injury severity rate (Кт)
      kk Жарақаттану ауырлығының коэффициенті (Кт)
      ru Коэффициент тяжести травматизма (Кт)
      uz Shikastlanish ogʻirligi koeffitsiyenti (Kt)
      uz-Cyrl Шикастланиш оғирлиги коэффициенти (Кт)
      ky Жаракаттын оордугунун коэффициенти (Кт)
      check uz ky
    """#
}
