extension Catalogue {
  /// What commands say of their options, of files and of the register.
  static let commands: StaticString = #"""
    usage.language
      en "{value}" is not a language: use kk, ru, uz, uz-Cyrl, ky or en.
      kk «{value}» тілі жоқ: kk, ru, uz, uz-Cyrl, ky немесе en деп жазыңыз.
      ru «{value}» — не язык: укажите kk, ru, uz, uz-Cyrl, ky или en.
      uz «{value}» degan til yoʻq: "kk, ru, uz, uz-Cyrl, ky" yoki "en" deb yozing.
      ky «{value}» деген тил жок: kk, ru, uz, uz-Cyrl, ky же en деп жазыңыз.
      check kk uz ky
    usage.format
      en "{value}" is not a format: use {names}.
      kk «{value}» пішімі жоқ: мыналардың бірін жазыңыз: {names}.
      ru «{value}» — не формат: укажите один из {names}.
      uz «{value}» degan format yoʻq: shulardan birini yozing: {names}.
      ky «{value}» деген формат жок: булардын бирин жазыңыз: {names}.
      check kk uz ky
    usage.stdinFormat
      en Say with --format what comes from standard input: json, yaml, ndjson, csv or xlsx.
      kk Стандартты кірістен не келетінін --format арқылы айтыңыз: json, yaml, ndjson, csv немесе xlsx.
      ru Укажите через --format, что придёт со стандартного ввода: json, yaml, ndjson, csv или xlsx.
      uz Standart kirishdan nima kelishini --format bilan ayting: "json", "yaml", "ndjson", "csv" yoki "xlsx".
      ky Стандарттык киргизүүдөн эмне келерин --format менен айтыңыз: json, yaml, ndjson, csv же xlsx.
      check kk uz ky
    usage.head
      en "{value}" is not a head: write it as "tekseru verify" printed it, a number, a colon and 64 hexadecimal digits.
      kk «{value}» тізбек басы емес: оны "tekseru verify" шығарғандай жазыңыз: сан, қос нүкте және 64 он алтылық цифр.
      ru «{value}» — не вершина журнала: запишите её так, как напечатала "tekseru verify": число, двоеточие и 64 шестнадцатеричные цифры.
      uz «{value}» jurnal boshi emas: uni "tekseru verify" chiqarganidek yozing: son, ikki nuqta va 64 ta oʻn oltilik raqam.
      ky «{value}» журналдын башы эмес: аны "tekseru verify" чыгаргандай жазыңыз: сан, кош чекит жана 64 он алтылык цифра.
      check kk uz ky
    usage.kind
      en "{value}" is not a kind of document: use {names}.[ Was "{suggestion}" meant?]
      kk «{value}» құжат түрі жоқ: мыналардың бірін жазыңыз: {names}.[ «{suggestion}» деп жазғыңыз келді ме?]
      ru «{value}» — не вид документа: укажите один из {names}.[ Возможно, имелось в виду «{suggestion}»?]
      uz «{value}» degan hujjat turi yoʻq: shulardan birini yozing: {names}.[ «{suggestion}» demoqchimidingiz?]
      ky «{value}» деген документ түрү жок: булардын бирин жазыңыз: {names}.[ «{suggestion}» дегиңиз келдиби?]
      check kk uz ky
    usage.choice
      en "{value}" is not possible here: use {names}.[ Was "{suggestion}" meant?]
      kk «{value}» мұнда болмайды: мыналардың бірін жазыңыз: {names}.[ «{suggestion}» деп жазғыңыз келді ме?]
      ru «{value}» здесь не подходит: укажите один из {names}.[ Возможно, имелось в виду «{suggestion}»?]
      uz «{value}» bu yerda boʻlmaydi: shulardan birini yozing: {names}.[ «{suggestion}» demoqchimidingiz?]
      ky «{value}» бул жерде болбойт: булардын бирин жазыңыз: {names}.[ «{suggestion}» дегиңиз келдиби?]
      check kk uz ky
    usage.day
      en "{value}" is not a day: write it as 2026-03-02.
      kk «{value}» күн емес: оны 2026-03-02 түрінде жазыңыз.
      ru «{value}» — не день: запишите его как 2026-03-02.
      uz «{value}» kun emas: uni 2026-03-02 koʻrinishida yozing.
      ky «{value}» күн эмес: аны 2026-03-02 түрүндө жазыңыз.
      check kk uz ky
    usage.position
      en "{value}" is neither an entry of the log nor a day: write a number, or a day as 2026-03-02.
      kk «{value}» журнал жазбасы да, күн де емес: санды немесе 2026-03-02 түріндегі күнді жазыңыз.
      ru «{value}» — не запись журнала и не день: укажите число или день вида 2026-03-02.
      uz «{value}» jurnal yozuvi ham, kun ham emas: son yoki 2026-03-02 koʻrinishidagi kunni yozing.
      ky «{value}» журналдын жазуусу да, күн да эмес: сан же 2026-03-02 түрүндөгү күндү жазыңыз.
      check kk uz ky
    usage.years
      en "{value}" is not a year or a span of years: write 2024 or 2020-2023.
      kk «{value}» жыл да, жылдар аралығы да емес: 2024 немесе 2020-2023 деп жазыңыз.
      ru «{value}» — не год и не промежуток лет: укажите 2024 или 2020-2023.
      uz «{value}» yil ham, yillar oraligʻi ham emas: 2024 yoki 2020-2023 deb yozing.
      ky «{value}» жыл да, жылдар аралыгы да эмес: 2024 же 2020-2023 деп жазыңыз.
      check kk uz ky
    usage.unknownCode
      en The register knows no {kind} "{code}".[ Was "{suggestion}" meant?]
      kk Тізілімде «{code}» жоқ ({kind}).[ «{suggestion}» деп жазғыңыз келді ме?]
      ru В реестре нет «{code}» ({kind}).[ Возможно, имелось в виду «{suggestion}»?]
      uz Reyestrda «{code}» yoʻq ({kind}).[ «{suggestion}» demoqchimidingiz?]
      ky Реестрде «{code}» жок ({kind}).[ «{suggestion}» дегиңиз келдиби?]
      check kk uz ky
    usage.calendarUnknown
      en There is no calendar of {year} for {country}.
      kk {country} үшін {year} жылдың күнтізбесі жоқ.
      ru Календаря на {year} год для {country} нет.
      uz {country} uchun {year} yil taqvimi yoʻq.
      ky {country} үчүн {year} жылдын календары жок.
      check kk uz ky
    output.failed
      en The results could not be written: the disk may be full.
      kk Нәтижелерді жазу мүмкін болмады: диск толып қалған болуы мүмкін.
      ru Не удалось записать результаты: возможно, диск заполнен.
      uz Natijalarni yozib boʻlmadi: disk toʻlgan boʻlishi mumkin.
      ky Натыйжаларды жазууга болбоду: диск толуп калышы мүмкүн.
      check kk uz ky
    register.held
      en Another program is writing to the register {path}[: {holder}]. Try again when it is done.
      kk {path} тізіліміне басқа бағдарлама жазып жатыр[: {holder}]. Ол аяқтаған соң қайталаңыз.
      ru В реестр {path} пишет другая программа[: {holder}]. Повторите, когда она закончит.
      uz {path} reyestriga boshqa dastur yozmoqda[: {holder}]. U tugatgach, qaytadan urinib koʻring.
      ky {path} реестрине башка программа жазып жатат[: {holder}]. Ал бүткөндөн кийин кайталаңыз.
      check kk uz ky
    register.mistake
      en The program made a mistake (code {code}). Nothing was changed; please report it.
      kk Бағдарлама қате жіберді (коды {code}). Ештеңе өзгерген жоқ; бұл туралы хабарлаңыз.
      ru Программа ошиблась (код {code}). Ничего не изменено; сообщите об этом разработчикам.
      uz Dastur xato qildi (kodi {code}). Hech narsa oʻzgarmadi; bu haqda xabar bering.
      ky Программа ката кетирди (коду {code}). Эч нерсе өзгөргөн жок; бул тууралуу кабарлаңыз.
      check kk uz ky
    system.missing
      en there is no such file or folder
      kk мұндай файл не қалта жоқ
      ru такого файла или папки нет
      uz bunday fayl yoki papka yoʻq
      ky мындай файл же папка жок
      check kk uz ky
    system.notAllowed
      en the system does not allow it
      kk жүйе рұқсат бермейді
      ru система не разрешает
      uz tizim ruxsat bermaydi
      ky система уруксат бербейт
      check kk uz ky
    system.full
      en the disk is full
      kk диск толды
      ru диск заполнен
      uz disk toʻlgan
      ky диск толду
      check kk uz ky
    system.readOnly
      en the disk can only be read
      kk дискіні тек оқуға болады
      ru диск доступен только для чтения
      uz diskni faqat oʻqish mumkin
      ky дискти окууга гана болот
      check kk uz ky
    system.failed
      en the disk failed
      kk диск істен шықты
      ru сбой диска
      uz disk ishdan chiqdi
      ky диск иштен чыкты
      check kk uz ky
    system.folder
      en it is a folder
      kk бұл қалта
      ru это папка
      uz bu papka
      ky бул папка
      check kk uz ky
    system.noFolder
      en a part of the path is not a folder
      kk жолдың бір бөлігі қалта емес
      ru часть пути — не папка
      uz yoʻlning bir qismi papka emas
      ky жолдун бир бөлүгү папка эмес
      check kk uz ky
    system.exists
      en it exists already
      kk ол бұрыннан бар
      ru уже существует
      uz u allaqachon bor
      ky ал мурунтан эле бар
      check kk uz ky
    system.otherDisk
      en it lies on another disk
      kk ол басқа дискіде жатыр
      ru находится на другом диске
      uz u boshqa diskda joylashgan
      ky ал башка дискте жатат
      check kk uz ky
    file.notKnown
      en What was not said to be recorded is not known to be: file it again, nothing is recorded twice.
      kk Тіркелді деп айтылмағаны тіркелгені белгісіз: оны қайта тапсырыңыз, ештеңе екі рет тіркелмейді.
      ru О том, что не названо записанным, неизвестно, записано ли оно: подайте это ещё раз, дважды ничего не запишется.
      uz Qayd etildi deyilmaganlarning qayd etilgani nomaʼlum: ularni qayta topshiring, hech narsa ikki marta qayd etilmaydi.
      ky Катталды деп айтылбаганы катталганы белгисиз: аны кайра тапшырыңыз, эч нерсе эки жолу катталбайт.
      check kk uz ky
    file.skipped
      en {path} was left alone: its name tells no format (json, yaml, ndjson, csv or xlsx).
      kk {path} қозғалмады: оның атауы пішімін айтпайды (json, yaml, ndjson, csv немесе xlsx).
      ru {path} оставлен без внимания: имя не говорит о формате (json, yaml, ndjson или csv).
      uz {path} oʻz holicha qoldirildi: nomi formatini aytmaydi ("json", "yaml", "ndjson", "csv" yoki "xlsx").
      ky {path} ордунда калтырылды: аты форматын айтпайт (json, yaml, ndjson, csv же xlsx).
      check kk uz ky
    file.notMoved
      en {path} is recorded but could not be moved away: {reason}.
      kk {path} тіркелді, бірақ оны басқа жерге жылжыту мүмкін болмады: {reason}.
      ru {path} записан, но переместить его не удалось: {reason}.
      uz {path} qayd etildi, lekin uni koʻchirib boʻlmadi: {reason}.
      ky {path} катталды, бирок аны жылдырууга болбоду: {reason}.
      check kk uz ky
    problem.document.unreadable.notRegular
      en This is not a regular file and was not opened: links, devices, pipes and sockets are refused.
      kk Бұл кәдімгі файл емес, сондықтан ашылмады: сілтемелер, құрылғылар, арналар мен сокеттер қабылданбайды.
      ru Это не обычный файл, и он не был открыт: ссылки, устройства, каналы и сокеты не принимаются.
      uz Bu oddiy fayl emas va ochilmadi: havolalar, qurilmalar, kanallar va soketlar qabul qilinmaydi.
      ky Бул кадимки файл эмес жана ачылган жок: шилтемелер, түзүлүштөр, каналдар жана сокеттер кабыл алынбайт.
      check kk uz ky
    problem.document.unreadable.formatUnknown
      en The name tells no format: end it with .json, .yaml, .ndjson, .csv or .xlsx, or say the format with --format.
      kk Атауы пішімін айтпайды: оны .json, .yaml, .ndjson, .csv немесе .xlsx деп аяқтаңыз не пішімін --format арқылы айтыңыз.
      ru Имя не говорит о формате: закончите его на .json, .yaml, .ndjson, .csv или .xlsx или укажите формат через --format.
      uz Nomi formatini aytmaydi: uni .json, .yaml, .ndjson, .csv yoki .xlsx bilan tugating yoki formatini --format bilan ayting.
      ky Аты форматын айтпайт: аны .json, .yaml, .ndjson, .csv же .xlsx менен бүтүрүңүз же форматын --format менен айтыңыз.
      check kk uz ky
    problem.document.unreadable.fileMissing
      en There is no such file or folder.
      kk Мұндай файл не қалта жоқ.
      ru Такого файла или папки нет.
      uz Bunday fayl yoki papka yoʻq.
      ky Мындай файл же папка жок.
      check kk uz ky
    problem.document.unreadable.fileNotAllowed
      en The system does not allow this to be read.
      kk Жүйе мұны оқуға рұқсат бермейді.
      ru Система не разрешает это прочитать.
      uz Tizim buni oʻqishga ruxsat bermaydi.
      ky Система муну окууга уруксат бербейт.
      check kk uz ky
    problem.document.unreadable.fileFailed
      en This could not be read: the disk failed, or the file cannot be opened.
      kk Мұны оқу мүмкін болмады: диск істен шықты немесе файл ашылмайды.
      ru Прочитать не удалось: сбой диска, или файл не открывается.
      uz Buni oʻqib boʻlmadi: disk ishdan chiqdi yoki fayl ochilmayapti.
      ky Муну окууга болбоду: диск иштен чыкты же файл ачылбайт.
      check kk uz ky
    verify.check.file
      en the database's own check
      kk дерекқордың өз тексеруі
      ru собственная проверка базы данных
      uz maʼlumotlar bazasining oʻz tekshiruvi
      ky маалымат базасынын өз текшерүүсү
      check kk uz ky
    verify.check.photos
      en photos that documents name
      kk құжаттарда аталған фотосуреттер
      ru фотографии, названные в документах
      uz hujjatlarda nomlangan fotosuratlar
      ky документтерде аталган сүрөттөр
      check kk uz ky
    verify.check.log
      en the log: its documents and their chain
      kk журнал: құжаттары мен олардың тізбегі
      ru журнал: его документы и их цепочка
      uz jurnal: hujjatlari va ularning zanjiri
      ky журнал: документтери жана алардын чынжыры
      check kk uz ky
    restore.kept
      en The register that was there is kept as {path}.
      kk Бұрынғы тізілім {path} деген атпен сақталды.
      ru Прежний реестр сохранён как {path}.
      uz Avvalgi reyestr {path} nomi bilan saqlandi.
      ky Мурунку реестр {path} деген ат менен сакталды.
      check kk uz ky
    export.exists
      en {path} is not empty: choose another folder, so that the export holds one register alone.
      kk {path} бос емес: экспортта бір ғана тізілім болуы үшін басқа қалтаны таңдаңыз.
      ru Папка {path} не пуста: выберите другую, чтобы в выгрузке был только один реестр.
      uz {path} boʻsh emas: eksportda faqat bitta reyestr boʻlishi uchun boshqa papkani tanlang.
      ky {path} бош эмес: экспортто бир гана реестр болушу үчүн башка папканы тандаңыз.
      check kk uz ky
    file.cannotWrite
      en {path} cannot be written: {reason}.
      kk {path} файлына жазу мүмкін емес: {reason}.
      ru Не удаётся записать {path}: {reason}.
      uz {path} ga yozib boʻlmaydi: {reason}.
      ky {path} файлына жазууга болбойт: {reason}.
      check kk uz ky
    demo.samplesMissing
      en The samples were not found: say where they are with TEKSERU_SAMPLES.
      kk Үлгілер табылмады: олардың орнын TEKSERU_SAMPLES арқылы айтыңыз.
      ru Образцы не найдены: укажите, где они, через TEKSERU_SAMPLES.
      uz Namunalar topilmadi: ularning joyini TEKSERU_SAMPLES bilan ayting.
      ky Үлгүлөр табылган жок: алардын ордун TEKSERU_SAMPLES менен айтыңыз.
      check kk uz ky
    demo.tour
      en The demo is in {path}. Try:
      kk Көрсетілім {path} ішінде. Байқап көріңіз:
      ru Демонстрация находится в {path}. Попробуйте:
      uz Namoyish {path} ichida. Sinab koʻring:
      ky Көрсөтмө {path} ичинде. Байкап көрүңүз:
      check kk uz ky
    help.option.filed-by
      en Who files, when it is not the one who is logged in.
      kk Кіріп отырған адам тапсырмаса, кім тапсырып отыр.
      ru Кто подаёт, если не тот, кто вошёл в систему.
      uz Tizimga kirgan kishi topshirmasa, kim topshirayotgani.
      ky Системага кирген киши тапшырбаса, ким тапшырып жатат.
      check kk uz ky
    help.option.limit-file-size
      en How many bytes a file may have; 16 MiB otherwise.
      kk Файлда неше байт бола алады; айтылмаса, 16 МиБ.
      ru Сколько байтов может быть в файле; иначе 16 МиБ.
      uz Faylda necha bayt boʻlishi mumkin; aytilmasa, 16 MiB.
      ky Файлда канча байт болушу мүмкүн; айтылбаса, 16 МиБ.
      check kk uz ky
    help.option.limit-documents
      en How many documents a file may have; 100 000 otherwise.
      kk Файлда неше құжат бола алады; айтылмаса, 100 000.
      ru Сколько документов может быть в файле; иначе 100 000.
      uz Faylda nechta hujjat boʻlishi mumkin; aytilmasa, 100 000.
      ky Файлда канча документ болушу мүмкүн; айтылбаса, 100 000.
      check kk uz ky
    help.option.from
      en Only from this day on.
      kk Тек осы күннен бастап.
      ru Только с этого дня.
      uz Faqat shu kundan boshlab.
      ky Ушул күндөн баштап гана.
      check kk uz ky
    help.option.until
      en Only until this day.
      kk Тек осы күнге дейін.
      ru Только по этот день.
      uz Faqat shu kungacha.
      ky Ушул күнгө чейин гана.
      check kk uz ky
    help.option.kind
      en Only documents of this kind.
      kk Тек осы түрдегі құжаттар.
      ru Только документы этого вида.
      uz Faqat shu turdagi hujjatlar.
      ky Ушул түрдөгү документтер гана.
      check kk uz ky
    help.argument.report
      en The report's name.
      kk Есептің атауы.
      ru Название отчёта.
      uz Hisobot nomi.
      ky Отчёттун аты.
      check kk uz ky
    """#
}
