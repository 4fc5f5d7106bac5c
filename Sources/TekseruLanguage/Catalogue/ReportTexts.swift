extension Catalogue {
  /// Titles, headings and footnotes of reports.
  static let reports: StaticString = #"""
    report.safety-work.title
      en Safety work of {organization}, {years}
      kk {organization}: еңбекті қорғау жұмысы, {years}
      ru Работа по охране труда: {organization}, {years}
      uz {organization}: mehnatni muhofaza qilish ishlari, {years}
      ky {organization}: эмгекти коргоо иштери, {years}
    report.branches.title
      en {organization} by branches, {years}
      kk {organization}: филиалдар бойынша, {years}
      ru {organization} по филиалам, {years}
      uz {organization}: hududiy kengashlar boʻyicha, {years}
      ky {organization}: облустук комитеттер боюнча, {years}
    report.appeals.title
      en Appeals of members, {organization}, {years}
      kk {organization}: мүшелердің өтініштері, {years}
      ru Обращения членов профсоюза: {organization}, {years}
      uz {organization}: aʼzolarning murojaatlari, {years}
      ky {organization}: мүчөлөрдүн кайрылуулары, {years}
    report.contradictions.title
      en What contradicts itself
      kk Өзара қайшы мәліметтер
      ru Что противоречит друг другу
      uz Oʻzaro zid maʼlumotlar
      ky Өз ара карама-каршы маалыматтар
    report.follow-up.title
      en What is to be followed up
      kk Қайта тексеруді қажет ететіндер
      ru Что нужно проверить повторно
      uz Takroriy tekshirilishi kerak boʻlganlar
      ky Кайталап текшерилүүчүлөр
      check uz ky
    report.moved-dates.title
      en Dates that newer calendars or terms would reckon otherwise
      kk Жаңа күнтізбе не мерзім бойынша басқаша есептелетін күндер
      ru Сроки, которые по новым календарям или правилам вышли бы иными
      uz Yangi taqvim yoki muddatlar boʻyicha boshqacha hisoblanadigan sanalar
      ky Жаңы календарь же мөөнөттөр боюнча башкача эсептелүүчү күндөр
    report.overdue.title
      en Overdue on {day}
      kk {day} күніне мерзімі өткендер
      ru Просрочено на {day}
      uz {day} kuniga muddati oʻtganlar
      ky {day} күнүнө карата мөөнөтү өткөндөр
    report.empty
      en Nothing is reported for this organization and these years.
      kk Бұл ұйым мен жылдар бойынша мәлімет жоқ.
      ru По этой организации за эти годы сведений нет.
      uz Bu tashkilot va yillar boʻyicha maʼlumot yoʻq.
      ky Бул уюм жана жылдар боюнча маалымат жок.
    report.contradictions.empty
      en Nothing contradicts itself.
      kk Қайшылықтар жоқ.
      ru Противоречий нет.
      uz Ziddiyatlar yoʻq.
      ky Карама-каршылыктар жок.
    report.moved-dates.empty
      en No date would be reckoned otherwise.
      kk Басқаша есептелетін мерзім жоқ.
      ru Ни один срок не вышел бы иным.
      uz Boshqacha hisoblanadigan sana yoʻq.
      ky Башкача эсептелүүчү күн жок.
    report.follow-up.empty
      en Nothing is to be followed up.
      kk Қайта тексеретін ештеңе жоқ.
      ru Повторно проверять нечего.
      uz Takroriy tekshiriladigan narsa yoʻq.
      ky Кайталап текшериле турган эч нерсе жок.
    report.column.indicator
      en Indicator
      kk Көрсеткіш
      ru Показатель
      uz Koʻrsatkich
      ky Көрсөткүч
    report.column.organization
      en Organization
      kk Ұйым
      ru Организация
      uz Tashkilot
      ky Уюм
    report.column.year
      en {year}
      kk {year} ж.
      ru {year} г.
      uz {year}-y.
      ky {year}-ж.
    report.column.asOf
      en on {day}
      kk {day} күніне
      ru на {day}
      uz {day} kuniga
      ky {day} күнүнө карата
    report.column.reckonedDate
      en Due as reckoned
      kk Есептелген мерзім
      ru Срок как рассчитан
      uz Hisoblangan muddat
      ky Эсептелген мөөнөт
    report.column.newDate
      en Due by the newer rules
      kk Жаңа ереже бойынша мерзім
      ru Срок по новым правилам
      uz Yangi qoidalar boʻyicha muddat
      ky Жаңы эреже боюнча мөөнөт
    report.column.appeals
      en Appeals
      kk Өтініштер
      ru Обращения
      uz Murojaatlar
      ky Кайрылуулар
    report.column.effect
      en Effect
      kk Әсері
      ru Эффект
      uz Samara
      ky Натыйжасы
      check kk uz ky
    report.column.topic
      en Topic
      kk Тақырыбы
      ru Тема
      uz Mavzusi
      ky Темасы
    report.total
      en Total
      kk Барлығы
      ru Всего
      uz Jami
      ky Баары
    report.notReported
      en not reported
      kk мәлімет берілмеген
      ru не сообщено
      uz maʼlumot berilmagan
      ky маалымат берилген эмес
    report.noValue
      en no value
      kk мәні жоқ
      ru нет значения
      uz qiymati yoʻq
      ky мааниси жок
    report.footnote.parts
      en {indicator}, {period}: {stated} is stated, the parts add up to {sum}, {difference} without a category.
      kk {indicator}, {period}: көрсетілгені {stated}, бөліктерінің қосындысы {sum}, санаты жоғы {difference}.
      ru {indicator}, {period}: указано {stated}, сумма частей {sum}, без категории {difference}.
      uz {indicator}, {period}: koʻrsatilgani {stated}, qismlari yigʻindisi {sum}, toifasizi {difference}.
      ky {indicator}, {period}: көрсөтүлгөнү {stated}, бөлүктөрүнүн суммасы {sum}, категориясызы {difference}.
    report.footnote.partsEqualRemoved
      en {period}: the categories add up to {sum}, which is what was removed and not what was found ({stated}).
      kk {period}: санаттардың қосындысы {sum} — анықталғанға ({stated}) емес, жойылғанға тең.
      ru {period}: сумма по категориям {sum} равна числу устранённых, а не выявленных ({stated}).
      uz {period}: toifalar yigʻindisi {sum} — aniqlanganiga ({stated}) emas, bartaraf etilganiga teng.
      ky {period}: категориялардын суммасы {sum} — аныкталганына ({stated}) эмес, четтетилгенине барабар.
    report.footnote.recordsDiffer
      en {indicator}, {period}: {stated} is stated, the records give {records}.
      kk {indicator}, {period}: мәліметте {stated}, жазбалар бойынша {records}.
      ru {indicator}, {period}: в сведениях {stated}, по записям {records}.
      uz {indicator}, {period}: maʼlumotnomada {stated}, yozuvlar boʻyicha {records}.
      ky {indicator}, {period}: маалыматта {stated}, жазуулар боюнча {records}.
    report.footnote.note
      en {period}: {note}
      kk {period}: {note}
      ru {period}: {note}
      uz {period}: {note}
      ky {period}: {note}
    report.footnote.members
      en Reckoned by working members, because the headcount is not known.
      kk Қызметкерлер саны белгісіз болғандықтан, жұмыс істейтін мүшелер саны бойынша есептелді.
      ru Посчитано по работающим членам профсоюза: численность работников не известна.
      uz Xodimlar soni nomaʼlum boʻlgani uchun ishlaydigan aʼzolar boʻyicha hisoblandi.
      ky Кызматкерлердин саны белгисиз болгондуктан, иштеген мүчөлөр боюнча эсептелди.
    report.footnote.at
      en As it stood at entry {sequence}.
      kk {sequence}-жазбадағы жай-күйі бойынша.
      ru По состоянию на запись {sequence}.
      uz {sequence}-yozuvdagi holati boʻyicha.
      ky {sequence}-жазуудагы абалы боюнча.
    report.unknown
      en There is no report "{name}": use {expected}.
      kk «{name}» деген есеп жоқ: мынаны қолданыңыз: {expected}.
      ru Отчёта «{name}» нет: укажите {expected}.
      uz «{name}» degan hisobot yoʻq: quyidagini ishlating: {expected}.
      ky «{name}» деген отчёт жок: төмөнкүнү колдонуңуз: {expected}.
    usage.unknownOrganization
      en The register knows no organization "{value}".
      kk Тізілімде «{value}» ұйымы жоқ.
      ru В реестре нет организации «{value}».
      uz Reyestrda «{value}» tashkiloti yoʻq.
      ky Реестрде «{value}» уюму жок.
    usage.unknownInspector
      en The register knows no inspector "{value}".
      kk Тізілімде «{value}» инспекторы жоқ.
      ru В реестре нет инспектора «{value}».
      uz Reyestrda «{value}» inspektori yoʻq.
      ky Реестрде «{value}» инспектору жок.
    usage.notInList
      en "{value}" does not fit {option}: use {expected}.
      kk «{value}» {option} үшін жарамайды: мынаны қолданыңыз: {expected}.
      ru «{value}» не подходит для {option}: укажите {expected}.
      uz «{value}» {option} uchun mos emas: quyidagini ishlating: {expected}.
      ky «{value}» {option} үчүн туура келбейт: төмөнкүнү колдонуңуз: {expected}.
    usage.notADay
      en "{value}" is not a day: write {option} as 2026-03-02.
      kk «{value}» күн емес: {option} мәнін 2026-03-02 түрінде жазыңыз.
      ru «{value}» — не день: напишите {option} в виде 2026-03-02.
      uz «{value}» sana emas: {option} qiymatini 2026-03-02 koʻrinishida yozing.
      ky «{value}» күн эмес: {option} маанисин 2026-03-02 түрүндө жазыңыз.
    usage.notYears
      en "{value}" is not a year or a span of years: write --years as 2024 or 2020-2023.
      kk «{value}» жыл немесе жылдар аралығы емес: --years мәнін 2024 немесе 2020-2023 түрінде жазыңыз.
      ru «{value}» — не год и не годы: напишите --years в виде 2024 или 2020-2023.
      uz «{value}» yil yoki yillar oraligʻi emas: --years qiymatini 2024 yoki 2020-2023 koʻrinishida yozing.
      ky «{value}» жыл же жылдар аралыгы эмес: --years маанисин 2024 же 2020-2023 түрүндө жазыңыз.
    usage.notAPosition
      en "{value}" is neither an entry's number nor a day: write --at as 1200 or 2026-03-02.
      kk «{value}» жазба нөмірі де, күн де емес: --at мәнін 1200 немесе 2026-03-02 түрінде жазыңыз.
      ru «{value}» — не номер записи и не день: напишите --at в виде 1200 или 2026-03-02.
      uz «{value}» yozuv raqami ham, sana ham emas: --at qiymatini 1200 yoki 2026-03-02 koʻrinishida yozing.
      ky «{value}» жазуунун номери да, күн да эмес: --at маанисин 1200 же 2026-03-02 түрүндө жазыңыз.
    usage.notAHead
      en "{value}" is not a head: write --head as verify printed it, number:hash.
      kk «{value}» журнал басы емес: --head мәнін verify басып шығарғандай жазыңыз, нөмір:хэш.
      ru «{value}» — не вершина: напишите --head так, как её вывела команда verify, номер:хэш.
      uz «{value}» jurnal boshi emas: --head qiymatini "verify" chiqarganidek yozing, raqam:xesh.
      ky «{value}» журналдын башы эмес: --head маанисин verify чыгаргандай жазыңыз, номер:хэш.
      check kk uz ky
    usage.formatNeeded
      en Say with --format what comes from standard input: {expected}.
      kk Стандартты енгізуден не келетінін --format арқылы айтыңыз: {expected}.
      ru Укажите через --format, что поступает на стандартный ввод: {expected}.
      uz Standart kirishdan nima kelishini --format orqali ayting: {expected}.
      ky Стандарттык киргизүүдөн эмне келерин --format аркылуу айтыңыз: {expected}.
    usage.unknownFormat
      en {path}: the format is not known: use {expected}, or say it with --format.
      kk {path}: пішімі белгісіз: мынаны қолданыңыз: {expected}, немесе --format арқылы айтыңыз.
      ru {path}: формат не известен: нужен {expected}, или укажите его через --format.
      uz {path}: formati nomaʼlum: quyidagini ishlating: {expected}, yoki --format orqali ayting.
      ky {path}: форматы белгисиз: төмөнкүнү колдонуңуз: {expected}, же --format аркылуу айтыңыз.
    usage.calendarMissing
      en There is no calendar of {year} for {country}.
      kk {year} жылдың күнтізбесі жоқ ({country}).
      ru Нет календаря на {year} год ({country}).
      uz {year} yil taqvimi yoʻq ({country}).
      ky {year} жылдын календары жок ({country}).
    error.internal
      en This is a mistake of the program: {detail}. Nothing that was said to be recorded is lost.
      kk Бұл — бағдарламаның қатесі: {detail}. Тіркелді деп айтылғанның ештеңесі жоғалған жоқ.
      ru Это ошибка программы: {detail}. Ничто из записанного не потеряно.
      uz Bu dasturning xatosi: {detail}. Qayd etildi deyilgan hech narsa yoʻqolmadi.
      ky Бул программанын катасы: {detail}. Катталды деп айтылгандын эч нерсеси жоголгон жок.
    demo.welcome
      en A register to try things out, at {path}: the figures that three unions published, and a fictional union with a year of inspections.
      kk Байқап көруге арналған тізілім, {path}: үш кәсіподақ жариялаған көрсеткіштер және бір жылдық тексерулері бар ойдан шығарылған кәсіподақ.
      ru Реестр, чтобы попробовать, {path}: опубликованные показатели трёх профсоюзов и вымышленный профсоюз с годом проверок.
      uz Sinab koʻrish uchun reyestr, {path}: uch kasaba uyushmasi eʼlon qilgan koʻrsatkichlar va bir yillik tekshiruvlari bor toʻqima kasaba uyushmasi.
      ky Сынап көрүү үчүн реестр, {path}: үч профсоюз жарыялаган көрсөткүчтөр жана бир жылдык текшерүүлөрү бар ойдон чыгарылган профсоюз.
      check uz
    demo.section.published
      en The health union's table as it was published, with what contradicts itself:
      kk Денсаулық сақтау кәсіподағының жарияланған кестесі және ондағы қайшылықтар:
      ru Таблица профсоюза медиков, как она опубликована, и что в ней противоречит себе:
      uz Sogʻliqni saqlash kasaba uyushmasining eʼlon qilingan jadvali va undagi ziddiyatlar:
      ky Саламаттык сактоо профсоюзунун жарыяланган таблицасы жана андагы карама-каршылыктар:
    demo.section.overdue
      en What is overdue in the fictional union on {day}:
      kk Ойдан шығарылған кәсіподақта {day} күніне мерзімі өткендер:
      ru Что просрочено в вымышленном профсоюзе на {day}:
      uz Toʻqima kasaba uyushmasida {day} kuniga muddati oʻtganlar:
      ky Ойдон чыгарылган профсоюзда {day} күнүнө карата мөөнөтү өткөндөр:
    demo.section.reckoning
      en How one of these dates came about:
      kk Осы мерзімдердің бірі қалай есептелді:
      ru Как получился один из этих сроков:
      uz Shu sanalardan biri qanday hisoblandi:
      ky Ушул мөөнөттөрдүн бири кандай эсептелди:
    demo.tryNext
      en To try next:
      kk Енді мынаны байқап көріңіз:
      ru Что попробовать дальше:
      uz Endi buni sinab koʻring:
      ky Эми муну сынап көрүңүз:
    demo.size
      en {count} {count:plural|organization was|organizations were} made up, with a year of inspections.
      kk {count} {count:plural|ұйым} бір жылдық тексерулерімен ойдан құрылды.
      ru {count:plural|Придумана|Придуманы|Придумано} {count} {count:plural|организация|организации|организаций} с годом проверок.
      uz {count} ta {count:plural|tashkilot} bir yillik tekshiruvlari bilan toʻqib chiqarildi.
      ky {count} {count:plural|уюм} бир жылдык текшерүүлөрү менен ойдон түзүлдү.
    template.note
      en Fill in the rows below the headings; leave out what you do not know. {required} must be filled in.
      kk Тақырыптардың астындағы жолдарды толтырыңыз; білмейтініңізді бос қалдырыңыз. Міндетті: {required}.
      ru Заполните строки под заголовками; чего не знаете, оставьте пустым. Обязательно: {required}.
      uz Sarlavhalar ostidagi satrlarni toʻldiring; bilmaganingizni boʻsh qoldiring. Majburiy: {required}.
      ky Аталыштардын астындагы саптарды толтуруңуз; билбегениңизди бош калтырыңыз. Милдеттүү: {required}.
    """#
}
