extension Catalogue {
  /// What is wrong with a workbook, or odd in it.
  static let problemsOfWorkbooks: StaticString = #"""
    problem.document.unreadable.notWorkbook
      en This is no workbook, whatever its name says: save it as an Excel workbook (.xlsx).
      kk Атауына қарамастан бұл жұмыс кітабы емес: оны Excel кітабы (.xlsx) етіп сақтаңыз.
      ru Это не книга, что бы ни говорило имя: сохраните файл как книгу Excel (.xlsx).
      uz Nomi nima boʻlishidan qatʼi nazar, bu ish kitobi emas: uni .xlsx qilib saqlang.
      ky Атына карабастан бул жумушчу китеп эмес: аны Excel китеби (.xlsx) кылып сактаңыз.
      check kk uz ky
    problem.document.unreadable.encrypted
      en The workbook is protected by a password: save it without one.
      kk Жұмыс кітабы құпиясөзбен қорғалған: оны құпиясөзсіз сақтаңыз.
      ru Книга защищена паролем: сохраните её без пароля.
      uz Ish kitobi parol bilan himoyalangan: uni parolsiz saqlang.
      ky Жумушчу китеп сырсөз менен корголгон: аны сырсөзсүз сактаңыз.
      check kk uz ky
    problem.document.unreadable.oldWorkbook
      en This is an old workbook (.xls), whatever its name says: open it and save it as .xlsx.
      kk Атауына қарамастан бұл ескі жұмыс кітабы (.xls): оны ашып, .xlsx етіп сақтаңыз.
      ru Это старая книга (.xls), что бы ни говорило имя: откройте её и сохраните как .xlsx.
      uz Nomi nima boʻlishidan qatʼi nazar, bu eski ish kitobi (.xls): uni ochib, .xlsx qilib saqlang.
      ky Атына карабастан бул эски жумушчу китеп (.xls): аны ачып, .xlsx кылып сактаңыз.
      check kk uz ky
    problem.document.unreadable.macroWorkbook
      en The workbook holds macros, which are not taken: save it as .xlsx without them.
      kk Жұмыс кітабында макростар бар, олар қабылданбайды: оны макроссыз .xlsx етіп сақтаңыз.
      ru В книге есть макросы, они не принимаются: сохраните её как .xlsx без макросов.
      uz Ish kitobida makroslar bor, ular qabul qilinmaydi: uni makrossiz .xlsx qilib saqlang.
      ky Жумушчу китепте макростор бар, алар кабыл алынбайт: аны макроссуз .xlsx кылып сактаңыз.
      check kk uz ky
    problem.document.unreadable.binaryWorkbook
      en This is a binary workbook (.xlsb): save it as .xlsx.
      kk Бұл екілік жұмыс кітабы (.xlsb): оны .xlsx етіп сақтаңыз.
      ru Это двоичная книга (.xlsb): сохраните её как .xlsx.
      uz Bu ikkilik ish kitobi (.xlsb): uni .xlsx qilib saqlang.
      ky Бул экилик жумушчу китеп (.xlsb): аны .xlsx кылып сактаңыз.
      check kk uz ky
    problem.document.unreadable.openDocument
      en This is an OpenDocument file (.ods): save it as an Excel workbook (.xlsx).
      kk Бұл OpenDocument файлы (.ods): оны Excel кітабы (.xlsx) етіп сақтаңыз.
      ru Это файл OpenDocument (.ods): сохраните его как книгу Excel (.xlsx).
      uz Bu "OpenDocument" fayli (.ods): uni .xlsx qilib saqlang.
      ky Бул OpenDocument файлы (.ods): аны Excel китеби (.xlsx) кылып сактаңыз.
      check kk uz ky
    problem.document.unreadable.damagedWorkbook
      en The workbook is damaged or was cut short: open it, save it again and send it whole.
      kk Жұмыс кітабы бүлінген немесе үзіліп қалған: оны ашып, қайта сақтап, толығымен жіберіңіз.
      ru Книга повреждена или обрывается: откройте её, сохраните ещё раз и отправьте целиком.
      uz Ish kitobi buzilgan yoki oxirigacha yetib kelmagan: uni ochib, qayta saqlab, toʻliq yuboring.
      ky Жумушчу китеп бузулган же үзүлүп калган: аны ачып, кайра сактап, толугу менен жөнөтүңүз.
      check kk uz ky
    problem.document.unreadable.declarations
      en The workbook declares entities, as none of a spreadsheet program does: it is not taken. Save it anew in a spreadsheet program.
      kk Жұмыс кітабында сыртқы анықтамалар бар, кесте бағдарламалары мұндайды жазбайды: ол қабылданбайды. Оны кесте бағдарламасында қайта сақтаңыз.
      ru В книге объявлены сущности, каких табличные программы не пишут: она не принимается. Сохраните её заново в табличной программе.
      uz Ish kitobida jadval dasturlari yozmaydigan taʼriflar bor: u qabul qilinmaydi. Uni jadval dasturida qaytadan saqlang.
      ky Жумушчу китепте таблица программалары жазбаган аныктамалар бар: ал кабыл алынбайт. Аны таблица программасында кайра сактаңыз.
      check kk uz ky
    problem.document.unreadable.formulaFailed
      en The formula in this cell gives an error[ ({value})]: put the value itself there.
      kk Бұл ұяшықтағы формула қате береді[ ({value})]: орнына мәннің өзін жазыңыз.
      ru Формула в этой ячейке даёт ошибку[ ({value})]: впишите само значение.
      uz Bu katakchadagi formula xato beradi[ ({value})]: oʻrniga qiymatning oʻzini yozing.
      ky Бул уячадагы формула ката берет[ ({value})]: ордуна маанинин өзүн жазыңыз.
      check kk uz ky
    problem.document.unreadable.formulaWithoutValue
      en This cell holds a formula that was never worked out: open the workbook in a spreadsheet program and save it, or put the value itself there.
      kk Бұл ұяшықтағы формула есептелмеген: кітапты кесте бағдарламасында ашып сақтаңыз не мәннің өзін жазыңыз.
      ru В этой ячейке формула, которая не вычислена: откройте книгу в табличной программе и сохраните её либо впишите само значение.
      uz Bu katakchadagi formula hisoblanmagan: kitobni jadval dasturida ochib saqlang yoki qiymatning oʻzini yozing.
      ky Бул уячадагы формула эсептелген эмес: китепти таблица программасында ачып сактаңыз же маанинин өзүн жазыңыз.
      check kk uz ky
    problem.document.tooLarge.unpackedBytes
      en The workbook holds too much: it unpacks to more than {atMost} {atMost:plural|byte|bytes}, so split it.
      kk Жұмыс кітабы тым үлкен: ол {atMost} {atMost:plural|байттан} асады, оны бөліңіз.
      ru В книге слишком много: в распакованном виде она больше {atMost} {atMost:plural|байта|байт|байт}, разделите её.
      uz Ish kitobi juda katta: u ochilganda {atMost} {atMost:plural|baytdan} oshadi, uni boʻling.
      ky Жумушчу китеп өтө чоң: ал ачылганда {atMost} {atMost:plural|байттан} ашат, аны бөлүңүз.
      check kk uz ky
    problem.document.tooLarge.unpackedRatio
      en The workbook unpacks to more than {atMost} {atMost:plural|time|times} its size, as no real one does: it is not taken.
      kk Жұмыс кітабы ашылғанда өз көлемінен {atMost} {atMost:plural|еседен} артық өседі, шынайы кітап мұндай болмайды: ол қабылданбайды.
      ru Книга распаковывается более чем в {atMost} {atMost:plural|раз|раза|раз} против своего размера, настоящие книги такими не бывают: она не принимается.
      uz Ish kitobi ochilganda oʻz hajmidan {atMost} {atMost:plural|baravardan} ortiq boʻladi, haqiqiy kitob bunday boʻlmaydi: u qabul qilinmaydi.
      ky Жумушчу китеп ачылганда өз көлөмүнөн {atMost} {atMost:plural|эседен} ашык өсөт, чыныгы китеп мындай болбойт: ал кабыл алынбайт.
      check kk uz ky
    problem.document.tooLarge.sheets
      en The workbook has too many sheets: at most {atMost} {atMost:plural|sheet|sheets}, so split it.
      kk Жұмыс кітабында парақ тым көп: ең көбі {atMost} {atMost:plural|парақ}, оны бөліңіз.
      ru В книге слишком много листов: не больше {atMost} {atMost:plural|листа|листов|листов}, разделите её.
      uz Ish kitobida varaqlar juda koʻp: koʻpi bilan {atMost} ta {atMost:plural|varaq}, uni boʻling.
      ky Жумушчу китепте барак өтө көп: эң көбү {atMost} {atMost:plural|барак}, аны бөлүңүз.
      check kk uz ky
    problem.document.tooLarge.rows
      en The sheet has too many rows: at most {atMost} {atMost:plural|row|rows}, empty ones as well. Delete the rows below the table.
      kk Парақта жол тым көп: бос жолдарымен қоса ең көбі {atMost} {atMost:plural|жол}. Кестенің астындағы жолдарды өшіріңіз.
      ru На листе слишком много строк: вместе с пустыми не больше {atMost} {atMost:plural|строки|строк|строк}. Удалите строки под таблицей.
      uz Varaqda satrlar juda koʻp: boʻshlari bilan birga koʻpi bilan {atMost} ta {atMost:plural|satr}. Jadval ostidagi satrlarni oʻchiring.
      ky Баракта сап өтө көп: боштору менен кошо эң көбү {atMost} {atMost:plural|сап}. Таблицанын астындагы саптарды өчүрүңүз.
      check kk uz ky
    problem.document.tooLarge.cells
      en The workbook has too many cells: at most {atMost} {atMost:plural|cell|cells}, so split it.
      kk Жұмыс кітабында ұяшық тым көп: ең көбі {atMost} {atMost:plural|ұяшық}, оны бөліңіз.
      ru В книге слишком много ячеек: не больше {atMost} {atMost:plural|ячейки|ячеек|ячеек}, разделите её.
      uz Ish kitobida katakchalar juda koʻp: koʻpi bilan {atMost} ta {atMost:plural|katakcha}, uni boʻling.
      ky Жумушчу китепте уяча өтө көп: эң көбү {atMost} {atMost:plural|уяча}, аны бөлүңүз.
      check kk uz ky
    problem.cell.formula
      en The cell holds a formula: the value that was saved with it[ ({value})] is taken.
      kk Ұяшықта формула тұр: онымен бірге сақталған мән[ ({value})] алынды.
      ru В ячейке формула: взято значение, сохранённое с ней[ ({value})].
      uz Katakchada formula bor: u bilan saqlangan qiymat[ ({value})] olindi.
      ky Уячада формула турат: аны менен сакталган маани[ ({value})] алынды.
      check kk uz ky
    problem.cell.day
      en The spreadsheet holds a date here, and {value} is taken as the text: if a number such as 12/3 was typed, make the cell a text and type it again.
      kk Кесте мұнда күнді сақтаған, мәтін ретінде {value} алынды: егер 12/3 сияқты нөмір терілсе, ұяшықты мәтін етіп, қайта теріңіз.
      ru Таблица хранит здесь дату, текстом взято {value}: если набирали номер вроде 12/3, сделайте ячейку текстовой и наберите его снова.
      uz Jadval bu yerda sanani saqlagan, matn sifatida {value} olindi: agar 12/3 kabi raqam terilgan boʻlsa, katakchani matn qilib, qayta tering.
      ky Таблица бул жерде датаны сактаган, текст катары {value} алынды: эгер 12/3 сыяктуу номер терилсе, уячаны текст кылып, кайра териңиз.
      check kk uz ky
    problem.cell.notRead
      en The cell stands under no heading and is not read[: {value}].
      kk Ұяшық тақырыбы жоқ бағанда тұр, ол оқылмайды[: {value}].
      ru Над ячейкой нет заголовка, она не читается[: {value}].
      uz Katakcha ustida sarlavha yoʻq, u oʻqilmaydi[: {value}].
      ky Уячанын үстүндө аталыш жок, ал окулбайт[: {value}].
      check kk uz ky
    problem.sheet.notRead
      en The sheet is not read.
      kk Парақ оқылмайды.
      ru Лист не читается.
      uz Varaq oʻqilmaydi.
      ky Барак окулбайт.
      check kk uz ky
    problem.sheet.notRead.hidden
      en The sheet is hidden and is not read: show it if it is to be filed.
      kk Парақ жасырылған, сондықтан оқылмайды: тапсыру керек болса, оны көрсетіңіз.
      ru Лист скрыт и не читается: покажите его, если его надо подать.
      uz Varaq yashirilgan va oʻqilmaydi: topshirish kerak boʻlsa, uni koʻrsating.
      ky Барак жашырылган, ошондуктан окулбайт: тапшыруу керек болсо, аны көрсөтүңүз.
      check kk uz ky
    problem.sheet.notRead.headings
      en The headings of this sheet tell no kind of document, and it is not read.
      kk Бұл парақтың тақырыптары құжат түрін білдірмейді, ол оқылмайды.
      ru Заголовки этого листа не говорят о виде документа, он не читается.
      uz Bu varaqning sarlavhalari hujjat turini bildirmaydi, u oʻqilmaydi.
      ky Бул барактын аталыштары документтин түрүн билдирбейт, ал окулбайт.
      check kk uz ky
    """#

  /// The names of sheets: of a kind of documents, and of those that are there for people alone.
  static let sheets: StaticString = #"""
    sheet.organization
      en Organizations
      kk Ұйымдар
      ru Организации
      uz Tashkilotlar
      ky Уюмдар
      check ky
    sheet.person
      en People
      kk Адамдар
      ru Лица
      uz Shaxslar
      ky Адамдар
      check kk uz ky
    sheet.council
      en Councils
      kk Өндірістік кеңестер
      ru Производственные советы
      uz Kengashlar
      ky Өндүрүштүк кеңештер
      check uz ky
    sheet.inspector
      en Inspectors
      kk Инспекторлар
      ru Инспекторы
      uz Inspektorlar
      ky Инспекторлор
    sheet.plan
      en Plans
      kk Жоспарлар
      ru Планы
      uz Rejalar
      ky Пландар
    sheet.inspection
      en Inspections
      kk Тексерулер
      ru Проверки
      uz Tekshiruvlar
      ky Текшерүүлөр
    sheet.violations
      en Violations
      kk Бұзушылықтар
      ru Нарушения
      uz Qoidabuzarliklar
      ky Бузуулар
    sheet.service
      en Services
      kk Ұсыныстарды тапсыру
      ru Вручения
      uz Topshirishlar
      ky Тапшыруулар
      check kk uz ky
    sheet.reply
      en Replies
      kk Жауаптар
      ru Ответы
      uz Javoblar
      ky Жооптор
      check kk uz ky
    sheet.remediation
      en Remediations
      kk Бұзушылықтарды жою
      ru Устранения
      uz Bartaraf etishlar
      ky Четтетүүлөр
      check ky
    sheet.extension
      en Extensions
      kk Мерзімді ұзартулар
      ru Продления
      uz Uzaytirishlar
      ky Узартуулар
    sheet.extensionDecision
      en Extension decisions
      kk Ұзарту туралы шешімдер
      ru Решения о продлении
      uz Uzaytirish qarorlari
      ky Узартуу чечимдери
      check kk uz ky
    sheet.accident
      en Accidents
      kk Жазатайым оқиғалар
      ru Несчастные случаи
      uz Baxtsiz hodisalar
      ky Кырсыктар
    sheet.statement
      en Statements
      kk Мәліметтер
      ru Сведения
      uz Maʼlumotlar
      ky Маалыматтар
      check kk uz ky
    sheet.activity
      en Activities
      kk Іс-шаралар
      ru Мероприятия
      uz Tadbirlar
      ky Иш-чаралар
      check kk uz ky
    sheet.appeal
      en Appeals
      kk Өтініштер
      ru Обращения
      uz Murojaatlar
      ky Кайрылуулар
      check kk uz ky
    sheet.withdrawal
      en Withdrawals
      kk Қайтарып алулар
      ru Отзывы
      uz Qaytarib olishlar
      ky Кайтарып алуулар
      check kk uz ky
    sheet.calendar
      en Calendars
      kk Күнтізбелер
      ru Календари
      uz Taqvimlar
      ky Календарлар
      check kk uz ky
    sheet.deadlines
      en Deadlines
      kk Мерзімдер
      ru Сроки
      uz Muddatlar
      ky Мөөнөттөр
    sheet.help
      en Help
      kk Көмек
      ru Помощь
      uz Yordam
      ky Жардам
      check kk uz ky
    sheet.lists
      en Lists
      kk Анықтамалық
      ru Справочник
      uz Maʼlumotnoma
      ky Маалымдама
      check kk uz ky
    """#

  /// What every sheet is called in these languages, in the languages' order.
  public static func sheetNames(in languages: [Language] = Language.allCases) -> [Word] {
    let prefix = "sheet."
    return languages.flatMap { language in
      keys.filter { $0.hasPrefix(prefix) }.map {
        Word(name: String($0.dropFirst(prefix.count)), field: nil, text: text($0, in: language))
      }
    }
  }
}
