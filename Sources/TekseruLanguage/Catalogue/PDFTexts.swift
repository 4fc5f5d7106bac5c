extension Catalogue {
  /// Titles of lists on printed pages, and why there is no PDF.
  static let pdf: StaticString = #"""
    output.fontMissing
      en The PDF needs the DejaVu fonts: install the package "fonts-dejavu-core".
      kk PDF жасау үшін DejaVu қаріптері керек: «fonts-dejavu-core» бумасын орнатыңыз.
      ru Для PDF нужны шрифты DejaVu: установите пакет «fonts-dejavu-core».
      uz PDF uchun "DejaVu" shriftlari kerak: "fonts-dejavu-core" paketini oʻrnating.
      ky PDF үчүн DejaVu ариптери керек: «fonts-dejavu-core» топтомун орнотуңуз.
      check kk uz ky
    page.failure.fontMissing.title
      en No PDF can be made here yet
      kk Мұнда әзірге PDF жасалмайды
      ru PDF здесь пока не сделать
      uz Bu yerda hozircha PDF tayyorlab boʻlmaydi
      ky Бул жерде азырынча PDF жасалбайт
      check kk uz ky
    page.failure.fontMissing
      en The server lacks the DejaVu fonts: its administrator installs the package "fonts-dejavu-core". XLSX and CSV can be taken meanwhile.
      kk Серверде DejaVu қаріптері жоқ: әкімші «fonts-dejavu-core» бумасын орнатуы керек. Әзірге XLSX не CSV алуға болады.
      ru На сервере нет шрифтов DejaVu: администратору нужно установить пакет «fonts-dejavu-core». Пока можно взять XLSX или CSV.
      uz Serverda "DejaVu" shriftlari yoʻq: maʼmur "fonts-dejavu-core" paketini oʻrnatishi kerak. Hozircha "XLSX" yoki CSV olish mumkin.
      ky Серверде DejaVu ариптери жок: администратор «fonts-dejavu-core» топтомун орнотушу керек. Азырынча XLSX же CSV алса болот.
      check kk uz ky
    list.alerts.title
      en Who is to be told
      kk Кімге хабарлау керек
      ru Кому нужно сообщить
      uz Kimga xabar berish kerak
      ky Кимге билдирүү керек
      check kk uz ky
    list.digest.title
      en What one person is to be told
      kk Бір адамға не хабарлау керек
      ru Что нужно сообщить одному человеку
      uz Bir kishiga nimani xabar qilish kerak
      ky Бир адамга эмнени билдирүү керек
      check kk uz ky
    list.told.title
      en Who was told of it
      kk Бұл туралы кімге хабарланды
      ru Кому об этом сообщили
      uz Bu haqda kimga xabar berilgan
      ky Бул тууралуу кимге билдирилген
      check kk uz ky
    list.undelivered.title
      en Messages that were not delivered
      kk Жеткізілмеген хабарламалар
      ru Недоставленные сообщения
      uz Yetkazilmagan xabarlar
      ky Жеткирилбеген билдирүүлөр
      check kk uz ky
    list.silences.title
      en What is silenced
      kk Тыйылған ескертулер
      ru Что заглушено
      uz Toʻxtatilgan xabarlar
      ky Токтотулган эскертүүлөр
      check kk uz ky
    list.waiting.title
      en Files that wait
      kk Күтіп тұрған файлдар
      ru Ждущие файлы
      uz Kutayotgan fayllar
      ky Күтүп турган файлдар
      check kk uz ky
    list.receipts.title
      en What became of each document
      kk Әр құжаттың нәтижесі
      ru Что стало с каждым документом
      uz Har bir hujjatning natijasi
      ky Ар бир документтин жыйынтыгы
      check kk uz ky
    list.verification.title
      en Whether the register is whole
      kk Тізілімнің бүтіндігі
      ru Цел ли реестр
      uz Reyestrning butunligi
      ky Реестрдин бүтүндүгү
      check kk uz ky
    list.standings.title
      en Places in the contest
      kk Байқаудағы орындар
      ru Места в конкурсе
      uz Tanlovdagi oʻrinlar
      ky Сынактагы орундар
      check kk uz ky
    list.criteria.title
      en Points by criteria
      kk Өлшемдер бойынша ұпайлар
      ru Баллы по критериям
      uz Mezonlar boʻyicha ballar
      ky Критерийлер боюнча упайлар
      check kk uz ky
    list.contestFindings.title
      en What is missing in the contest
      kk Байқауға не жетіспейді
      ru Чего не хватает в конкурсе
      uz Tanlovda nima yetishmaydi
      ky Сынакта эмне жетишпейт
      check kk uz ky
    list.contestMoves.title
      en Who would move, and why
      kk Кім неге жылжиды
      ru Кто сдвинулся бы и почему
      uz Kim va nega siljiydi
      ky Ким жана эмне үчүн жылат
      check kk uz ky
    list.juryMarks.title
      en Marks of the jury
      kk Қазылар алқасының бағалары
      ru Оценки жюри
      uz Hakamlar hayʼatining baholari
      ky Калыстар тобунун баалары
      check kk uz ky
    list.objections.title
      en Objections
      kk Қарсылықтар
      ru Возражения
      uz Eʼtirozlar
      ky Каршы пикирлер
      check kk uz ky
    list.testQuestions.title
      en Questions of the test
      kk Тест сұрақтары
      ru Вопросы теста
      uz Test savollari
      ky Тесттин суроолору
      check kk uz ky
    list.testPaper.title
      en Knowledge test
      kk Білім тесті
      ru Тест на знания
      uz Bilim testi
      ky Билим тести
      check kk uz ky
    list.testGrades.title
      en Marks of the test
      kk Тест бағалары
      ru Оценки за тест
      uz Test baholari
      ky Тесттин баалары
      check kk uz ky
    list.testMoves.title
      en Marks that moved
      kk Өзгерген бағалар
      ru Изменившиеся оценки
      uz Oʻzgargan baholar
      ky Өзгөргөн баалар
      check kk uz ky
    list.tokens.title
      en Tokens of programs
      kk Бағдарламалардың токендері
      ru Токены программ
      uz Dasturlarning tokenlari
      ky Программалардын токендери
      check kk uz ky
    list.violation.title
      en Violation
      kk Бұзушылық
      ru Нарушение
      uz Qoidabuzarlik
      ky Бузуу
      check kk uz ky
    """#
}
