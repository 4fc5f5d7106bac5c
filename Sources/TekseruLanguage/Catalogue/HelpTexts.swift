extension Catalogue {
  /// What the commands and their options do, for --help.
  static let help: StaticString = #"""
    help.tekseru.abstract
      en Keeps a trade union's safety-inspection register.
      kk Кәсіподақтың еңбек қауіпсіздігі тексерулерінің тізілімін жүргізеді.
      ru Ведёт реестр проверок охраны труда профсоюза.
      uz Kasaba uyushmasining mehnat muhofazasi tekshiruvlari reyestrini yuritadi.
      ky Профсоюздун эмгекти коргоо текшерүүлөрүнүн реестрин жүргүзөт.
    help.tekseru.discussion
      en Everything is filed as documents: a file, a row of a table, a form. What is recorded stays; a mistake is mended by a correction.
      kk Барлығы құжат түрінде тапсырылады: файл, кесте жолы, форма. Тіркелген өзгермейді; қате түзету құжатымен түзетіледі.
      ru Всё подаётся документами: файлом, строкой таблицы, формой. Записанное остаётся; ошибку исправляет документ-исправление.
      uz Hammasi hujjat sifatida topshiriladi: fayl, jadval satri, shakl. Qayd etilgani qoladi; xato tuzatish hujjati bilan tuzatiladi.
      ky Баары документ катары тапшырылат: файл, таблицанын сабы, форма. Катталганы калат; ката оңдоо документи менен оңдолот.
    help.check.abstract
      en Says what would become of files, without recording them.
      kk Файлдарды тіркемей, нәтижесі қандай болатынын айтады.
      ru Говорит, что стало бы с файлами, ничего не записывая.
      uz Fayllarni qayd etmasdan, natijasi qanday boʻlishini aytadi.
      ky Файлдарды каттабай туруп, жыйынтыгы кандай болорун айтат.
    help.check.discussion
      en Names every mistake at once, with line and column, what was expected and the nearest right word.
      kk Барлық қатені бірден айтады: жолы мен бағаны, не күтілгені және ең жақын дұрыс сөз.
      ru Называет сразу все ошибки: строка и столбец, что ожидалось и ближайшее верное слово.
      uz Barcha xatolarni birdan aytadi: satri va ustuni, nima kutilgani va eng yaqin toʻgʻri soʻz.
      ky Бардык каталарды дароо айтат: сабы жана мамычасы, эмне күтүлгөнү жана эң жакын туура сөз.
    help.file.abstract
      en Records the documents of files and folders.
      kk Файлдар мен қалталардағы құжаттарды тіркейді.
      ru Записывает документы из файлов и папок.
      uz Fayl va jildlardagi hujjatlarni qayd etadi.
      ky Файлдардагы жана папкалардагы документтерди каттайт.
    help.file.discussion
      en Each document is recorded once: the same content again, in any format, is already recorded. What is refused is said with its place; filing the mended file again is safe.
      kk Әр құжат бір рет тіркеледі: сол мазмұн кез келген пішімде қайта келсе, бұрын тіркелген болып саналады. Қабылданбағаны орнымен айтылады; түзетілген файлды қайта тапсыру қауіпсіз.
      ru Каждый документ записывается один раз: то же содержание в любом формате уже записано. Об отказе сказано с указанием места; исправленный файл можно смело подать снова.
      uz Har bir hujjat bir marta qayd etiladi: oʻsha mazmun istalgan formatda qayta kelsa, avval qayd etilgan hisoblanadi. Rad etilgani joyi bilan aytiladi; tuzatilgan faylni qayta topshirish xavfsiz.
      ky Ар бир документ бир жолу катталат: ошол эле мазмун кайсы форматта келбесин, мурда катталган болуп эсептелет. Кабыл алынбаганы орду менен айтылат; оңдолгон файлды кайра тапшыруу коопсуз.
    help.violations.abstract
      en Lists violations, and what is overdue.
      kk Бұзушылықтар мен мерзімі өткендердің тізімі.
      ru Список нарушений и просроченного.
      uz Qoidabuzarliklar va muddati oʻtganlar roʻyxati.
      ky Бузуулардын жана мөөнөтү өткөндөрдүн тизмеси.
    help.violations.discussion
      en A violation is on time for the whole of its due day. With --organization, all below it are listed too.
      kk Бұзушылық мерзім күнінің соңына дейін мерзімінде деп саналады. --organization көрсетілсе, оған бағынышты ұйымдар да тізімделеді.
      ru В течение всего дня срока нарушение ещё не просрочено. С --organization показываются и все нижестоящие.
      uz Qoidabuzarlik muddat kunining oxirigacha muddatida hisoblanadi. --organization bilan quyi tashkilotlar ham koʻrsatiladi.
      ky Бузуу мөөнөт күнүнүн аягына чейин мөөнөтүндө деп эсептелет. --organization менен төмөнкү уюмдар да көрсөтүлөт.
    help.inspections.abstract
      en Lists inspections.
      kk Тексерулердің тізімі.
      ru Список проверок.
      uz Tekshiruvlar roʻyxati.
      ky Текшерүүлөрдүн тизмеси.
    help.organizations.abstract
      en Lists the organizations of the union's tree.
      kk Кәсіподақ ұйымдарының тізімі.
      ru Список организаций профсоюза.
      uz Kasaba uyushmasi tashkilotlari roʻyxati.
      ky Профсоюз уюмдарынын тизмеси.
    help.councils.abstract
      en Lists the production safety councils.
      kk Өндірістік кеңестердің тізімі.
      ru Список производственных советов.
      uz Mehnatni muhofaza qilish kengashlari roʻyxati.
      ky Өндүрүштүк кеңештердин тизмеси.
      check uz ky
    help.inspectors.abstract
      en Lists the technical inspectors, also those whose training ran out.
      kk Техникалық инспекторлардың, соның ішінде оқу мерзімі өткендердің тізімі.
      ru Список технических инспекторов, в том числе без действующего обучения.
      uz Texnik inspektorlar, jumladan oʻqish muddati oʻtganlar roʻyxati.
      ky Техникалык инспекторлордун, анын ичинде окуу мөөнөтү өткөндөрдүн тизмеси.
    help.people.abstract
      en Lists people and their roles.
      kk Адамдар мен олардың рөлдерінің тізімі.
      ru Список людей и их ролей.
      uz Shaxslar va ularning vazifalari roʻyxati.
      ky Адамдардын жана алардын милдеттеринин тизмеси.
    help.accidents.abstract
      en Lists accidents at work.
      kk Өндірістегі жазатайым оқиғалардың тізімі.
      ru Список несчастных случаев на производстве.
      uz Ishlab chiqarishdagi baxtsiz hodisalar roʻyxati.
      ky Өндүрүштүк кырсыктардын тизмеси.
    help.documents.abstract
      en Lists the log: every document that was recorded.
      kk Журнал: тіркелген барлық құжат.
      ru Журнал: все записанные документы.
      uz Jurnal: qayd etilgan barcha hujjatlar.
      ky Журнал: катталган бардык документтер.
    help.show.abstract
      en Shows one thing with its whole history.
      kk Бір нәрсені бүкіл тарихымен көрсетеді.
      ru Показывает одну запись со всей её историей.
      uz Bitta yozuvni butun tarixi bilan koʻrsatadi.
      ky Бир жазууну бүткүл тарыхы менен көрсөтөт.
    help.show.discussion
      en How its dates came about and which documents stand behind it.
      kk Мерзімдері қалай есептелгенін және қандай құжаттарға негізделгенін айтады.
      ru Говорит, как получились сроки и какие документы за этим стоят.
      uz Muddatlari qanday hisoblangani va qaysi hujjatlarga asoslanganini aytadi.
      ky Мөөнөттөрү кандай эсептелгенин жана кайсы документтерге негизделгенин айтат.
    help.report.abstract
      en Prints a report: {names}.
      kk Есепті шығарады: {names}.
      ru Выводит отчёт: {names}.
      uz Hisobotni chiqaradi: {names}.
      ky Отчётту чыгарат: {names}.
    help.report.discussion
      en Zero is not the same as not reported. Figures that contradict each other are shown side by side and never corrected.
      kk Нөл мен мәлімет берілмегені бір емес. Бір-біріне қайшы көрсеткіштер қатар көрсетіледі, ешқашан түзетілмейді.
      ru Ноль и «не сообщено» — разное. Противоречащие показатели стоят рядом и не исправляются.
      uz Nol bilan maʼlumot berilmagani bir xil emas. Bir-biriga zid koʻrsatkichlar yonma-yon koʻrsatiladi va tuzatilmaydi.
      ky Нөл менен маалымат берилбегени бирдей эмес. Бири-бирине карама-каршы көрсөткүчтөр катар көрсөтүлөт жана оңдолбойт.
    help.calendar.abstract
      en Prints a year's days off and worked weekends of a country, with sources.
      kk Елдің бір жылғы демалыс және жұмыс істелетін демалыс күндерін дереккөздерімен шығарады.
      ru Выводит нерабочие дни и рабочие выходные страны за год, с источниками.
      uz Mamlakatning bir yillik dam olish kunlari va ish kuni qilingan dam olish kunlarini manbalari bilan chiqaradi.
      ky Өлкөнүн бир жылдык дем алыш күндөрүн жана жумуш күнү болгон дем алыштарын булактары менен чыгарат.
    help.template.abstract
      en Prints an empty document of a kind, to fill in.
      kk Толтыруға арналған бос құжатты шығарады.
      ru Выводит пустой документ для заполнения.
      uz Toʻldirish uchun boʻsh hujjatni chiqaradi.
      ky Толтуруу үчүн бош документти чыгарат.
    help.schema.abstract
      en Prints the JSON Schema of a kind of document.
      kk Құжат түрінің JSON Schema сызбасын шығарады.
      ru Выводит JSON Schema вида документа.
      uz Hujjat turining "JSON Schema" tavsifini chiqaradi.
      ky Документтин түрүнүн JSON Schema сүрөттөмөсүн чыгарат.
    help.verify.abstract
      en Checks that the register is whole and that nobody changed it.
      kk Тізілімнің бүтіндігін және өзгертілмегенін тексереді.
      ru Проверяет, что реестр цел и никем не изменён.
      uz Reyestr butunligini va oʻzgartirilmaganini tekshiradi.
      ky Реестрдин бүтүндүгүн жана өзгөртүлбөгөнүн текшерет.
    help.verify.discussion
      en It prints the head, a number and a hash: write it down, and --head will show later that nothing before it was changed or cut off.
      kk Журнал басын, яғни нөмір мен хэшті шығарады: оны жазып алыңыз, кейін --head оған дейін ештеңе өзгертілмегенін немесе қиылмағанын көрсетеді.
      ru Выводит вершину, номер и хэш: запишите её, и --head позже покажет, что до неё ничего не изменено и не отрезано.
      uz Jurnal boshini, yaʼni raqam va xeshni chiqaradi: uni yozib oling, keyin --head ungacha hech narsa oʻzgartirilmaganini yoki kesilmaganini koʻrsatadi.
      ky Журналдын башын, башкача айтканда номер менен хэшти чыгарат: аны жазып алыңыз, кийин --head ага чейин эч нерсе өзгөртүлбөгөнүн же кесилбегенин көрсөтөт.
      check kk uz ky
    help.rebuild.abstract
      en Makes the tables again from the log.
      kk Кестелерді журналдан қайта құрады.
      ru Строит таблицы заново из журнала.
      uz Jadvallarni jurnaldan qayta tuzadi.
      ky Таблицаларды журналдан кайра түзөт.
    help.export.abstract
      en Writes every document as a file, for filing into another register.
      kk Барлық құжатты басқа тізілімге тапсыруға болатын файлдар етіп жазады.
      ru Пишет все документы файлами, чтобы подать их в другой реестр.
      uz Barcha hujjatlarni boshqa reyestrga topshirish mumkin boʻlgan fayllar qilib yozadi.
      ky Бардык документтерди башка реестрге тапшырууга боло турган файл кылып жазат.
    help.backup.abstract
      en Copies the register, also while it is in use.
      kk Тізілімді жұмыс кезінде де көшіріп алады.
      ru Копирует реестр, даже когда он используется.
      uz Reyestrdan foydalanilayotganda ham nusxa oladi.
      ky Реестрди колдонулуп жатканда да көчүрөт.
    help.restore.abstract
      en Puts a backup in place, after verifying it.
      kk Көшірмені тексеріп, орнына қояды.
      ru Ставит копию на место, сначала проверив её.
      uz Zaxira nusxani tekshirib, oʻrniga qoʻyadi.
      ky Көчүрмөнү текшерип, ордуна коёт.
    help.init.abstract
      en Makes an empty register with the shipped calendars and terms.
      kk Дайын күнтізбелері мен мерзімдері бар бос тізілім құрады.
      ru Создаёт пустой реестр с готовыми календарями и сроками.
      uz Tayyor taqvim va muddatlari bor boʻsh reyestr yaratadi.
      ky Даяр календарлары жана мөөнөттөрү бар бош реестр түзөт.
    help.demo.abstract
      en Makes a register to try things out, and shows what to try.
      kk Байқап көруге арналған тізілім құрып, не істеуге болатынын көрсетеді.
      ru Создаёт пробный реестр и показывает, что можно попробовать.
      uz Sinov reyestrini yaratadi va nimani sinab koʻrish mumkinligini koʻrsatadi.
      ky Сынамык реестр түзүп, эмнени сынап көрүүгө болорун көрсөтөт.
    help.example
      en Example:
      kk Мысал:
      ru Пример:
      uz Misol:
      ky Мисал:
    help.option.register
      en The register's file.
      kk Тізілім файлы.
      ru Файл реестра.
      uz Reyestr fayli.
      ky Реестрдин файлы.
    help.option.output
      en How to print: a table for people, one JSON object per line, CSV, or a workbook (xlsx) or a PDF into a file.
      kk Қалай шығару керек: адамға арналған кесте, жол сайын бір JSON нысаны, CSV немесе файлға жазылатын жұмыс кітабы (xlsx) не PDF.
      ru Как выводить: таблица для людей, по объекту JSON в строке, CSV, книга (xlsx) или PDF в файл.
      uz Qanday chiqarish: odamlar uchun jadval, har satrda bitta JSON obyekti, CSV yoki faylga yoziladigan ish kitobi (.xlsx) yoki PDF.
      ky Кантип чыгаруу: адамдар үчүн таблица, ар сапта бир JSON объекти, CSV же файлга жазылуучу жумушчу китеп (xlsx) же PDF.
    help.option.language
      en The language: kk, ru, uz, uz-Cyrl, ky or en.
      kk Тілі: kk, ru, uz, uz-Cyrl, ky немесе en.
      ru Язык: kk, ru, uz, uz-Cyrl, ky или en.
      uz Til: "kk, ru, uz, uz-Cyrl, ky" yoki "en".
      ky Тили: kk, ru, uz, uz-Cyrl, ky же en.
    help.option.as-of
      en Apply the rules as on this day.
      kk Ережелерді осы күнге қолдану.
      ru Применить правила на этот день.
      uz Qoidalarni shu kunga qoʻllash.
      ky Эрежелерди ушул күнгө колдонуу.
    help.option.at
      en Read the register as it stood at this entry, or at the end of this day.
      kk Тізілімді осы жазбадағы немесе осы күннің соңындағы күйінде оқу.
      ru Читать реестр, каким он был на этой записи или в конце этого дня.
      uz Reyestrni shu yozuvdagi yoki shu kun oxiridagi holatida oʻqish.
      ky Реестрди ушул жазуудагы же ушул күндүн аягындагы абалында окуу.
    help.option.find
      en Only what contains this text; case, ё and look-alike letters do not matter.
      kk Тек осы мәтін бары; бас әріп, ё және ұқсас әріптер ескерілмейді.
      ru Только то, где есть этот текст; регистр, ё и похожие буквы не важны.
      uz Faqat shu matn bori; bosh harf, yo va oʻxshash harflar farqlanmaydi.
      ky Ушул текст бары гана; баш тамга, ё жана окшош тамгалар айырмаланбайт.
      check kk uz ky
    help.option.organization
      en Only this organization and all below it.
      kk Тек осы ұйым және оған бағыныштылар.
      ru Только эта организация и все нижестоящие.
      uz Faqat shu tashkilot va quyi tashkilotlar.
      ky Ушул уюм жана төмөнкү уюмдар гана.
    help.option.inspector
      en Only this inspector.
      kk Тек осы инспектор.
      ru Только этот инспектор.
      uz Faqat shu inspektor.
      ky Ушул инспектор гана.
    help.option.severity
      en Only violations of this severity.
      kk Тек осы ауырлықтағы бұзушылықтар.
      ru Только нарушения этой тяжести.
      uz Faqat shu ogʻirlikdagi qoidabuzarliklar.
      ky Ушул оордуктагы бузуулар гана.
    help.option.status
      en Only violations in this state.
      kk Тек осы күйдегі бұзушылықтар.
      ru Только нарушения в этом состоянии.
      uz Faqat shu holatdagi qoidabuzarliklar.
      ky Ушул абалдагы бузуулар гана.
    help.option.overdue
      en Only what is overdue.
      kk Тек мерзімі өткендер.
      ru Только просроченное.
      uz Faqat muddati oʻtganlar.
      ky Мөөнөтү өткөндөр гана.
    help.option.due-by
      en Only what is due by this day.
      kk Тек осы күнге дейінгі мерзімдегілер.
      ru Только то, чей срок наступает до этого дня.
      uz Faqat muddati shu kungacha boʻlganlar.
      ky Мөөнөтү ушул күнгө чейинкилер гана.
    help.option.on
      en As on this day.
      kk Осы күнгі жағдай бойынша.
      ru На этот день.
      uz Shu kungi holati boʻyicha.
      ky Ушул күнгө карата.
    help.option.without-training
      en Only inspectors without valid training.
      kk Тек оқуы жарамсыз инспекторлар.
      ru Только инспекторы без действующего обучения.
      uz Faqat oʻqishi yaroqsiz inspektorlar.
      ky Окуусу жараксыз инспекторлор гана.
    help.option.years
      en A year or a span: 2024, 2020-2023.
      kk Жыл немесе аралық: 2024, 2020-2023.
      ru Год или годы: 2024, 2020-2023.
      uz Yil yoki oraliq: 2024, 2020-2023.
      ky Жыл же аралык: 2024, 2020-2023.
    help.option.by
      en Split by branch.
      kk Филиалдар бойынша бөлу.
      ru Разбить по филиалам.
      uz Hududiy kengashlar boʻyicha boʻlish.
      ky Облустук комитеттер боюнча бөлүү.
    help.option.origin
      en From records, from statements, or both side by side.
      kk Жазбалардан, мәліметтерден немесе екеуі қатар.
      ru По записям, по сведениям или то и другое рядом.
      uz Yozuvlardan, maʼlumotnomalardan yoki ikkalasi yonma-yon.
      ky Жазуулардан, маалыматтардан же экөө катар.
    help.option.format
      en The format: {names}.
      kk Пішімі: {names}.
      ru Формат: {names}.
      uz Format: {names}.
      ky Форматы: {names}.
    help.option.move-to
      en Move each file below this folder once all of it is recorded; what was refused stays where it is.
      kk Толық тіркелген әр файлды осы қалтаға жылжыту; қабылданбағаны орнында қалады.
      ru Переместить в эту папку каждый файл, записанный целиком; отклонённое остаётся на месте.
      uz Toʻliq qayd etilgan har bir faylni shu jildga koʻchirish; rad etilgani joyida qoladi.
      ky Толугу менен катталган ар бир файлды ушул папкага жылдыруу; четке кагылганы ордунда калат.
    help.option.all-or-nothing
      en Record nothing of a file when one of its documents is refused.
      kk Файлдың бір құжаты қабылданбаса, ештеңесін тіркемеу.
      ru Не записывать ничего из файла, если в одном из документов отказано.
      uz Faylning bitta hujjati rad etilsa, hech narsasini qayd etmaslik.
      ky Файлдын бир документи кабыл алынбаса, эч нерсесин каттабоо.
    help.option.register-unknown
      en Let documents name organizations and inspectors that are not recorded yet.
      kk Құжаттарда әлі тіркелмеген ұйымдар мен инспекторларды атауға рұқсат беру.
      ru Разрешить называть ещё не внесённые организации и инспекторов.
      uz Hujjatlarda hali qayd etilmagan tashkilot va inspektorlarni koʻrsatishga ruxsat berish.
      ky Документтерде али каттала элек уюмдарды жана инспекторлорду атоого уруксат берүү.
    help.option.head
      en A head that was written down before; the log must still contain it.
      kk Бұрын жазып алынған журнал басы; ол журналда әлі де болуы керек.
      ru Записанная раньше вершина; она должна остаться в журнале.
      uz Avval yozib olingan jurnal boshi; u jurnalda hali ham boʻlishi kerak.
      ky Мурда жазылып алынган журналдын башы; ал журналда дагы эле болушу керек.
      check kk uz ky
    help.option.size
      en Make up a union of so many organizations instead.
      kk Оның орнына осынша ұйымы бар кәсіподақ ойдан құру.
      ru Вместо этого придумать профсоюз из стольких организаций.
      uz Buning oʻrniga shuncha tashkiloti bor kasaba uyushmasini toʻqib chiqarish.
      ky Анын ордуна ушунча уюму бар профсоюзду ойдон түзүү.
    help.argument.files
      en Files or folders; - is standard input.
      kk Файлдар немесе қалталар; - стандартты енгізу.
      ru Файлы или папки; - это стандартный ввод.
      uz Fayllar yoki jildlar; - standart kirish.
      ky Файлдар же папкалар; - стандарттык киргизүү.
    help.argument.kind
      en A kind of document, such as inspection.
      kk Құжат түрі, мысалы inspection.
      ru Вид документа, например inspection.
      uz Hujjat turi, masalan "inspection".
      ky Документтин түрү, мисалы inspection.
    help.argument.id
      en An id or a code.
      kk Нөмірі немесе коды.
      ru Номер или код.
      uz Raqami yoki kodi.
      ky Номери же коду.
    help.argument.country
      en A country: KZ, UZ or KG.
      kk Ел: KZ, UZ немесе KG.
      ru Страна: KZ, UZ или KG.
      uz Mamlakat: KZ, UZ yoki KG.
      ky Өлкө: KZ, UZ же KG.
    help.argument.year
      en A year.
      kk Жыл.
      ru Год.
      uz Yil.
      ky Жыл.
    help.argument.directory
      en A folder.
      kk Қалта.
      ru Папка.
      uz Jild.
      ky Папка.
    help.argument.backup
      en The backup's file.
      kk Көшірме файлы.
      ru Файл копии.
      uz Zaxira nusxa fayli.
      ky Көчүрмөнүн файлы.
    """#
}
