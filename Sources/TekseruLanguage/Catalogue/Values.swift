extension Catalogue {
  /// The words of fields that have choices.
  static let values: StaticString = #"""
    value.document.organization
      en organization
      kk ұйым
      ru организация
      uz tashkilot
      ky уюм
    value.document.person
      en person
      kk адам
      ru лицо
      uz shaxs
      ky адам
    value.document.council
      en council
      kk өндірістік кеңес
      ru производственный совет
      uz kengash
      ky өндүрүштүк кеңеш
      check uz ky
    value.document.inspector
      en inspector
      kk инспектор
      ru инспектор
      uz inspektor
      ky инспектор
    value.document.plan
      en plan
      kk жоспар
      ru план
      uz reja
      ky план
    value.document.inspection
      en inspection
      kk тексеру
      ru проверка
      uz tekshiruv
      ky текшерүү
    value.document.service
      en service
      kk ұсынысты тапсыру
      ru вручение
      uz topshirish
      ky тапшыруу
      check kk uz ky
    value.document.reply
      en reply
      kk жауап
      ru ответ
      uz javob
      ky жооп
    value.document.remediation
      en remediation
      kk бұзушылықты жою
      ru устранение
      uz bartaraf etish
      ky четтетүү
      check ky
    value.document.extension
      en extension
      kk мерзімін ұзарту
      ru продление срока
      uz muddatni uzaytirish
      ky мөөнөтүн узартуу
    value.document.extensionDecision
      en extension decision
      kk ұзарту туралы шешім
      ru решение о продлении
      uz uzaytirish qarori
      ky узартуу чечими
    value.document.accident
      en accident
      kk жазатайым оқиға
      ru несчастный случай
      uz baxtsiz hodisa
      ky өндүрүштүк кырсык
    value.document.statement
      en statement
      kk мәліметтер
      ru сведения
      uz maʼlumotnoma
      ky маалымат
      check uz ky
    value.document.activity
      en activity
      kk жұмыс
      ru работа
      uz ish
      ky иш
    value.document.appeal
      en appeal
      kk өтініш
      ru обращение
      uz murojaat
      ky кайрылуу
    value.document.withdrawal
      en withdrawal
      kk кері қайтару
      ru отзыв
      uz qaytarib olish
      ky кайтарып алуу
      check kk uz ky
    value.document.calendar
      en calendar
      kk күнтізбе
      ru календарь
      uz taqvim
      ky календарь
    value.document.deadlines
      en deadlines
      kk мерзімдер
      ru сроки
      uz muddatlar
      ky мөөнөттөр
    value.level.federation
      en federation
      kk федерация
      ru федерация
      uz federatsiya
      ky федерация
      uz-Cyrl федерация
    value.level.union
      en union
      kk кәсіподақ
      ru профсоюз
      uz kasaba uyushmasi
      ky профсоюз
    value.level.branch
      en branch
      kk филиал
      ru филиал
      uz hududiy kengash
      ky облустук комитет
    value.level.primary
      en primary
      kk бастауыш ұйым
      ru первичная организация
      uz boshlangʻich tashkilot
      ky баштапкы уюм
    value.role.responsible
      en responsible
      kk жауапты
      ru ответственный
      uz masʼul
      ky жооптуу
    value.role.chair
      en chair
      kk төраға
      ru председатель
      uz rais
      ky төрага
    value.role.member
      en member
      kk мүше
      ru член
      uz aʼzo
      ky мүчө
    value.role.officer
      en officer
      kk кәсіподақ қызметкері
      ru работник профсоюза
      uz uyushma xodimi
      ky профсоюз кызматкери
    value.role.juror
      en juror
      kk қазылар алқасының мүшесі
      ru член жюри
      uz hakam
      ky калыстар тобунун мүчөсү
      check uz ky
    value.role.administrator
      en administrator
      kk әкімші
      ru администратор
      uz maʼmur
      ky администратор
    value.initiatedBy.union
      en union
      kk кәсіподақ
      ru профсоюз
      uz kasaba uyushmasi
      ky профсоюз
    value.initiatedBy.employer
      en employer
      kk жұмыс беруші
      ru работодатель
      uz ish beruvchi
      ky иш берүүчү
    value.side.employer
      en employer
      kk жұмыс беруші
      ru работодатель
      uz ish beruvchi
      ky иш берүүчү
    value.side.workers
      en workers
      kk қызметкерлер
      ru работники
      uz xodimlar
      ky кызматкерлер
    value.education.higher
      en higher
      kk жоғары
      ru высшее
      uz oliy
      ky жогорку
    value.education.technicalSecondary
      en technical secondary
      kk орта техникалық
      ru среднее техническое
      uz oʻrta texnik
      ky орто техникалык
    value.education.other
      en other
      kk өзге
      ru иное
      uz boshqa
      ky башка
    value.kind.planned
      en planned
      kk жоспарлы
      ru плановая
      uz rejali
      ky пландуу
    value.kind.unscheduled
      en unscheduled
      kk жоспардан тыс
      ru внеплановая
      uz rejadan tashqari
      ky пландан тышкары
    value.kind.followUp
      en follow-up
      kk қайта тексеру
      ru контрольная
      uz takroriy
      ky кайталап
      check uz ky
    value.ground.council
      en council
      kk кеңес
      ru совет
      uz kengash
      ky кеңеш
    value.ground.workers
      en workers
      kk қызметкерлер
      ru работники
      uz xodimlar
      ky кызматкерлер
    value.ground.other
      en other
      kk өзге
      ru прочее
      uz boshqa
      ky башка
    value.category.conditions
      en conditions
      kk қауіпсіз жағдайлар
      ru безопасные условия
      uz xavfsiz sharoitlar
      ky коопсуз шарттар
    value.category.rules
      en rules
      kk қағидалар мен нұсқаулықтар
      ru правила и инструкции
      uz qoidalar va yoʻriqnomalar
      ky эрежелер жана нускамалар
    value.category.training
      en training
      kk оқыту және нұсқама беру
      ru обучение и инструктаж
      uz oʻqitish va yoʻl-yoʻriq
      ky окутуу жана нускоо
    value.category.equipment
      en equipment
      kk арнайы киім және ЖҚҚ
      ru спецодежда и СИЗ
      uz maxsus kiyim va himoya vositalari
      ky атайын кийим жана ЖКК
    value.category.other
      en other
      kk өзге
      ru прочее
      uz boshqa
      ky башка
    value.severity.critical
      en critical
      kk төтенше
      ru критическое
      uz favqulodda
      ky өзгөчө кооптуу
      check kk ru uz ky
    value.severity.gross
      en gross
      kk өрескел
      ru грубое
      uz qoʻpol
      ky одоно
    value.severity.significant
      en significant
      kk елеулі
      ru значительное
      uz jiddiy
      ky олуттуу
    value.severity.minor
      en minor
      kk болмашы
      ru незначительное
      uz ahamiyatsiz
      ky анча маанилүү эмес
      check uz ky
    value.event.reported
      en reported
      kk жойылды деп хабарланды
      ru сообщено
      uz xabar qilindi
      ky кабарланды
    value.event.confirmed
      en confirmed
      kk расталды
      ru подтверждено
      uz tasdiqlandi
      ky тастыкталды
    value.event.rejected
      en rejected
      kk қабылданбады
      ru отклонено
      uz rad etildi
      ky четке кагылды
    value.decision.granted
      en granted
      kk берілді
      ru удовлетворено
      uz qondirildi
      ky канааттандырылды
      check kk
    value.decision.refused
      en refused
      kk бас тартылды
      ru отказано
      uz rad etildi
      ky баш тартылды
    value.injury.light
      en light
      kk жеңіл
      ru лёгкая
      uz yengil
      ky жеңил
    value.injury.severe
      en severe
      kk ауыр
      ru тяжёлая
      uz ogʻir
      ky оор
    value.injury.fatal
      en fatal
      kk өлімге әкеп соққан
      ru смертельная
      uz oʻlim bilan tugagan
      ky өлүм менен аяктаган
    value.type.proposal
      en proposal
      kk ұсыныс
      ru предложение
      uz taklif
      ky сунуш
    value.type.dispute
      en dispute
      kk еңбек дауы
      ru трудовой спор
      uz mehnat nizosi
      ky эмгек талашы
    value.type.investigation
      en investigation
      kk тергеп-тексеру
      ru расследование
      uz surishtiruv
      ky иликтөө
    value.type.attestation
      en attestation
      kk аттестаттау
      ru аттестация
      uz attestatsiya
      ky аттестация
      uz-Cyrl аттестация
    value.type.seminar
      en seminar
      kk семинар
      ru семинар
      uz seminar
      ky семинар
    value.type.training
      en training
      kk оқыту
      ru обучение
      uz oʻqitish
      ky окутуу
    value.topic.wages
      en wages
      kk еңбекақы
      ru оплата труда
      uz ish haqi
      ky эмгек акы
    value.topic.safety
      en occupational safety
      kk еңбекті қорғау
      ru охрана труда
      uz mehnat muhofazasi
      ky эмгекти коргоо
    value.topic.legal
      en legal
      kk құқықтық
      ru правовые вопросы
      uz huquqiy
      ky укуктук
    value.topic.rest
      en sanatorium and rest
      kk санаторий және демалыс
      ru санаторий и отдых
      uz sanatoriy va dam olish
      ky санаторий жана эс алуу
    value.topic.aid
      en material assistance
      kk материалдық көмек
      ru материальная помощь
      uz moddiy yordam
      ky материалдык жардам
    value.topic.other
      en other
      kk өзге
      ru прочее
      uz boshqa
      ky башка
    value.channel.letter
      en letter
      kk хат
      ru письмо
      uz xat
      ky кат
    value.channel.hotline
      en hotline
      kk жедел желі
      ru горячая линия
      uz ishonch telefoni
      ky ишеним телефону
    value.channel.messenger
      en messenger
      kk мессенджер
      ru мессенджер
      uz messenjer
      ky мессенджер
    value.channel.visit
      en visit
      kk қабылдау
      ru личный приём
      uz qabul
      ky жеке кабыл алуу
    value.what.off
      en off
      kk демалыс
      ru выходной
      uz dam olish
      ky дем алыш
    value.what.worked
      en worked
      kk жұмыс күні
      ru рабочий
      uz ish kuni
      ky жумуш күнү
    value.boolean.yes
      en yes
      kk иә
      ru да
      uz ha
      ky ооба
    value.boolean.no
      en no
      kk жоқ
      ru нет
      uz yoʻq
      ky жок
    value.status.open
      en open
      kk ашық
      ru открыто
      uz ochiq
      ky ачык
    value.status.reported
      en reported removed
      kk жойылды деп хабарланды
      ru сообщено об устранении
      uz bartaraf etilgani xabar qilingan
      ky четтетилгени кабарланган
      check ky
    value.status.confirmed
      en removed
      kk жойылғаны расталды
      ru устранение подтверждено
      uz bartaraf etilgani tasdiqlangan
      ky четтетилгени тастыкталган
      check ky
    value.status.withdrawn
      en withdrawn
      kk кері қайтарылды
      ru отозвано
      uz qaytarib olingan
      ky кайтарылып алынган
      check kk uz ky
    value.status.overdue
      en overdue
      kk мерзімі өткен
      ru просрочено
      uz muddati oʻtgan
      ky мөөнөтү өткөн
    value.country.KZ
      en Kazakhstan
      kk Қазақстан
      ru Казахстан
      uz Qozogʻiston
      ky Казакстан
    value.country.UZ
      en Uzbekistan
      kk Өзбекстан
      ru Узбекистан
      uz Oʻzbekiston
      ky Өзбекстан
    value.country.KG
      en Kyrgyzstan
      kk Қырғызстан
      ru Кыргызстан
      uz Qirgʻiziston
      ky Кыргызстан
    value.weekDays.5
      en five-day week
      kk бес күндік жұмыс аптасы
      ru пятидневная рабочая неделя
      uz besh kunlik ish haftasi
      ky беш күндүк жумуш жумасы
    value.weekDays.6
      en six-day week
      kk алты күндік жұмыс аптасы
      ru шестидневная рабочая неделя
      uz olti kunlik ish haftasi
      ky алты күндүк жумуш жумасы
    value.origin.records
      en from records
      kk жазбалар бойынша
      ru по записям
      uz yozuvlar boʻyicha
      ky жазуулар боюнча
    value.origin.statements
      en as reported
      kk мәліметтер бойынша
      ru по сведениям
      uz maʼlumotnomalar boʻyicha
      ky маалыматтар боюнча
      check uz
    value.origin.both
      en both
      kk екеуі де
      ru оба
      uz ikkalasi
      ky экөө тең
    value.standing.current
      en in force
      kk күшінде
      ru действует
      uz amalda
      ky күчүндө
    value.standing.ended
      en ended
      kk аяқталған
      ru закончилось
      uz tugagan
      ky бүткөн
    value.standing.future
      en not yet
      kk әлі басталмаған
      ru ещё не началось
      uz hali boshlanmagan
      ky али баштала элек
    value.filing.shipped
      en shipped with the program
      kk бағдарламамен бірге келген
      ru поставлено с программой
      uz dastur bilan kelgan
      ky программа менен келген
    value.filing.command
      en command
      kk команда
      ru команда
      uz buyruq
      ky буйрук
    value.filing.inbox
      en inbox
      kk кіріс қалтасы
      ru папка приёма
      uz qabul jildi
      ky кабыл алуу папкасы
      check kk uz ky
    value.filing.web
      en web page
      kk веб-бет
      ru веб-страница
      uz veb-sahifa
      ky веб-барак
    value.filing.api
      en another program
      kk басқа бағдарлама
      ru другая программа
      uz boshqa dastur
      ky башка программа
    value.contradiction.partsDiffer
      en parts and whole differ
      kk бөліктері мен барлығы сәйкес емес
      ru части не сходятся с целым
      uz qismlari jamiga mos emas
      ky бөлүктөрү менен жалпысы дал келбейт
    value.contradiction.partsEqualOther
      en the parts are another figure's
      kk бөліктері басқа көрсеткішке тең
      ru части равны другому показателю
      uz qismlari boshqa koʻrsatkichga teng
      ky бөлүктөрү башка көрсөткүчкө барабар
    value.contradiction.branchesDiffer
      en branches and union differ
      kk филиалдар мен кәсіподақ сәйкес емес
      ru филиалы не сходятся с союзом
      uz hududiy kengashlar umumiyga mos emas
      ky облустук комитеттер жалпыга дал келбейт
      check uz ky
    value.contradiction.statedTwice
      en stated twice, differently
      kk екі рет әртүрлі көрсетілген
      ru указано дважды и по-разному
      uz ikki marta har xil koʻrsatilgan
      ky эки жолу ар башка көрсөтүлгөн
    value.contradiction.recordsDiffer
      en records differ
      kk жазбалар сәйкес емес
      ru записи расходятся
      uz yozuvlar mos emas
      ky жазуулар дал келбейт
    value.contradiction.note
      en note
      kk ескерту
      ru примечание
      uz izoh
      ky эскертүү
    """#
}
