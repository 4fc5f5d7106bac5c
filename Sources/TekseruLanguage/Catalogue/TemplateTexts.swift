extension Catalogue {
  /// The words of workbooks that are filled in.
  static let templates: StaticString = #"""
    template.title
      en Fill in from row {row} on. The row in grey is an example and is not read.
      kk {row}-жолдан бастап толтырыңыз. Сұр жол — үлгі, ол оқылмайды.
      ru Заполняйте со строки {row}. Серая строка — пример, она не читается.
      uz {row}-satrdan boshlab toʻldiring. Kulrang satr namuna, u oʻqilmaydi.
      ky {row}-саптан баштап толтуруңуз. Боз сап — үлгү, ал окулбайт.
      check kk uz ky
    template.help.rows
      en One row is one violation, or one organization, inspector, statement and so on.
      kk Бір жол — бір бұзушылық немесе бір ұйым, инспектор, мәлімет және тағы сол сияқты.
      ru Одна строка — одно нарушение или одна организация, инспектор, сведения и так далее.
      uz Bitta satr bitta qoidabuzarlik yoki bitta tashkilot, inspektor, maʼlumot va hokazo.
      ky Бир сап — бир бузуу же бир уюм, инспектор, маалымат жана башка.
      check kk uz ky
    template.help.same
      en Rows of one inspection repeat its own columns or leave them empty below the first row.
      kk Бір тексерудің жолдарында оның өз бағандары қайталанады немесе бірінші жолдан төмен бос қалады.
      ru В строках одной проверки её собственные столбцы повторяются или остаются пустыми ниже первой строки.
      uz Bitta tekshiruvning satrlarida uning oʻz ustunlari takrorlanadi yoki birinchi satrdan pastda boʻsh qoladi.
      ky Бир текшерүүнүн саптарында анын өз мамычалары кайталанат же биринчи саптан төмөн бош калат.
      check kk uz ky
    template.help.required
      en Columns with a star must be filled in; leave out what you do not know.
      kk Жұлдызшасы бар бағандар міндетті; білмейтініңізді бос қалдырыңыз.
      ru Столбцы со звёздочкой обязательны; чего не знаете, то не заполняйте.
      uz Yulduzchali ustunlar majburiy; bilmaganingizni boʻsh qoldiring.
      ky Жылдызчасы бар мамычалар милдеттүү; билбегениңизди бош калтырыңыз.
      check kk uz ky
    template.help.lists
      en Where there is a list, choose from it; the sheet of lists shows them all.
      kk Тізім бар жерде содан таңдаңыз; барлық тізімдер анықтамалық парағында тұр.
      ru Где есть список, выбирайте из него; все списки стоят на листе справочника.
      uz Roʻyxat bor joyda undan tanlang; barcha roʻyxatlar maʼlumotnoma varagʻida.
      ky Тизме бар жерде андан тандаңыз; бардык тизмелер маалымдама барагында турат.
      check kk uz ky
    template.help.several
      en Several inspectors or files in one cell are separated by ";".
      kk Бір ұяшықтағы бірнеше инспектор немесе файл «;» арқылы бөлінеді.
      ru Несколько инспекторов или файлов в одной ячейке разделяются знаком «;».
      uz Bitta katakchadagi bir nechta inspektor yoki fayl «;» bilan ajratiladi.
      ky Бир уячадагы бир нече инспектор же файл «;» менен бөлүнөт.
      check kk uz ky
    template.help.id
      en The document id is your own and may be left out; then it follows from what the row says, and filing twice changes nothing.
      kk Құжат нөмірі — өзіңіздікі, оны бос қалдыруға болады: онда ол жолдың мазмұнынан шығады, екі рет тапсыру ештеңені өзгертпейді.
      ru Номер документа — ваш собственный, его можно не указывать: тогда он следует из содержания строки, и повторная подача ничего не меняет.
      uz Hujjat raqami oʻzingizniki, uni koʻrsatmaslik mumkin: shunda u satr mazmunidan kelib chiqadi, ikki marta topshirish hech narsani oʻzgartirmaydi.
      ky Документтин номери өзүңүздүкү, аны көрсөтпөсө болот: анда ал саптын мазмунунан чыгат, эки жолу тапшыруу эч нерсени өзгөртпөйт.
      check kk uz ky
    template.help.send
      en Save the workbook as .xlsx and file it, or send it to your branch.
      kk Жұмыс кітабын .xlsx етіп сақтап, тапсырыңыз немесе филиалыңызға жіберіңіз.
      ru Сохраните книгу как .xlsx и подайте её или отправьте в свой филиал.
      uz Ish kitobini .xlsx qilib saqlab, topshiring yoki hududiy kengashingizga yuboring.
      ky Жумушчу китепти .xlsx кылып сактап, тапшырыңыз же облустук комитетке жөнөтүңүз.
      check kk uz ky
    template.column.heading
      en Column
      kk Баған
      ru Столбец
      uz Ustun
      ky Мамыча
      check kk uz ky
    template.column.required
      en Required
      kk Міндетті
      ru Обязательно
      uz Majburiy
      ky Милдеттүү
      check kk uz ky
    template.column.expected
      en What may stand there
      kk Не жазуға болады
      ru Что можно писать
      uz Nima yozish mumkin
      ky Эмне жазса болот
      check kk uz ky
    template.column.example
      en Example
      kk Үлгі
      ru Пример
      uz Namuna
      ky Үлгү
      check kk uz ky
    template.expected.day
      en a date
      kk күн
      ru дата
      uz sana
      ky күн
      check kk uz ky
    template.expected.several
      en one or several, separated by ";"
      kk біреу немесе «;» арқылы бірнешеу
      ru одно или несколько через «;»
      uz bitta yoki «;» bilan bir nechta
      ky бирөө же «;» менен бир нечөө
      check kk uz ky
    template.error.list
      en Choose one from the list.
      kk Тізімнен біреуін таңдаңыз.
      ru Выберите из списка.
      uz Roʻyxatdan birini tanlang.
      ky Тизмеден бирөөнү тандаңыз.
      check kk uz ky
    template.error.unknown
      en The register did not know this code when the template was made. Keep it all the same?
      kk Үлгі жасалғанда тізілімде мұндай код болмаған. Сонда да қалдырасыз ба?
      ru Когда шаблон создавали, в реестре не было такого кода. Всё равно оставить?
      uz Shablon tuzilganda reyestrda bunday kod boʻlmagan. Baribir qoldirasizmi?
      ky Калып түзүлгөндө реестрде мындай код болгон эмес. Ошентсе да калтырасызбы?
      check kk uz ky
    template.error.value
      en What may stand here: {expected}.
      kk Мұнда жазуға болатыны: {expected}.
      ru Здесь можно писать: {expected}.
      uz Bu yerga yozish mumkin: {expected}.
      ky Бул жерге жазса болот: {expected}.
      check kk uz ky
    output.needsFile
      en A workbook or a PDF is not for a screen: add "> FILE".
      kk Жұмыс кітабын не PDF экранға шығаруға болмайды: «> ФАЙЛ» қосыңыз.
      ru Книгу или PDF нельзя вывести на экран: добавьте «> ФАЙЛ».
      uz Ish kitobini yoki PDF ekranga chiqarib boʻlmaydi: "> FILE" qoʻshing.
      ky Жумушчу китепти же PDF экранга чыгарууга болбойт: «> ФАЙЛ» кошуңуз.
      check kk uz ky
    """#
}
