extension Catalogue {
  /// What is wrong with a file as a whole: it cannot be read, or it passes a limit.
  static let problemsOfReading: StaticString = #"""
    problem.document.unreadable
      en The file cannot be read as a document[: {value}].
      kk Файлды құжат ретінде оқу мүмкін емес[: {value}].
      ru Файл не удаётся прочитать как документ[: {value}].
      uz Faylni hujjat sifatida oʻqib boʻlmadi[: {value}].
      ky Файлды документ катары окуу мүмкүн эмес[: {value}].
    problem.document.unreadable.empty
      en The file is empty: save it again with its content.
      kk Файл бос: оны мазмұнымен қайта сақтаңыз.
      ru Файл пуст: сохраните его ещё раз вместе с содержимым.
      uz Fayl boʻsh: uni mazmuni bilan qayta saqlang.
      ky Файл бош: аны мазмуну менен кайра сактаңыз.
    problem.document.unreadable.utf16
      en The file is in UTF-16: save it as UTF-8.
      kk Файл UTF-16 кодында: оны UTF-8 кодында сақтаңыз.
      ru Файл в кодировке UTF-16: сохраните его в UTF-8.
      uz Fayl UTF-16 kodida: uni UTF-8 kodida saqlang.
      ky Файл UTF-16 коддоосунда: аны UTF-8 коддоосунда сактаңыз.
    problem.document.unreadable.notUTF8
      en The text is not valid UTF-8 here: save the file as UTF-8.
      kk Бұл жердегі мәтін UTF-8 емес: файлды UTF-8 кодында сақтаңыз.
      ru Текст в этом месте не в UTF-8: сохраните файл в UTF-8.
      uz Bu joydagi matn UTF-8 emas: faylni UTF-8 kodida saqlang.
      ky Бул жердеги текст UTF-8 эмес: файлды UTF-8 коддоосунда сактаңыз.
    problem.document.unreadable.cutShort
      en The file ends too early: it was cut short, send it again whole.
      kk Файл тым ерте аяқталған: ол үзіліп қалған, толығымен қайта жіберіңіз.
      ru Файл обрывается: отправьте его ещё раз целиком.
      uz Fayl oxirigacha yetib kelmagan: uni toʻliq qayta yuboring.
      ky Файл үзүлүп калган: аны толугу менен кайра жөнөтүңүз.
    problem.document.unreadable.trailingBytes
      en Something follows the end of the document: remove it.
      kk Құжаттың соңынан кейін артық мәтін бар: оны өшіріңіз.
      ru После конца документа стоит лишнее: удалите его.
      uz Hujjat tugaganidan keyin ortiqcha matn bor: uni olib tashlang.
      ky Документтин аягынан кийин ашыкча текст бар: аны өчүрүңүз.
    problem.document.unreadable.duplicateKey
      en The key[ "{value}"] is given twice: keep one of them.
      kk Кілт[ «{value}»] екі рет берілген: біреуін ғана қалдырыңыз.
      ru Ключ[ «{value}»] указан дважды: оставьте один.
      uz Kalit[ «{value}»] ikki marta berilgan: bittasini qoldiring.
      ky Ачкыч[ «{value}»] эки жолу берилген: бирөөнү гана калтырыңыз.
    problem.document.unreadable.badEscape
      en The escape after the backslash does not exist[: {value}]: write the character itself.
      kk Кері қиғаш сызықтан кейінгі белгі дұрыс емес[: {value}]: таңбаның өзін жазыңыз.
      ru После обратной косой черты стоит неверный код[: {value}]: напишите сам знак.
      uz Teskari qiya chiziqdan keyingi kod notoʻgʻri[: {value}]: belgining oʻzini yozing.
      ky Тескери жантык сызыктан кийинки код туура эмес[: {value}]: белгинин өзүн жазыңыз.
      check kk uz ky
    problem.document.unreadable.loneSurrogate
      en Half of a character stands here[: {value}]: write the whole character.
      kk Мұнда таңбаның жартысы ғана тұр[: {value}]: таңбаны толық жазыңыз.
      ru Здесь стоит половина знака[: {value}]: напишите знак целиком.
      uz Bu yerda belgining yarmi turibdi[: {value}]: belgini toʻliq yozing.
      ky Бул жерде белгинин жарымы гана турат[: {value}]: белгини толук жазыңыз.
    problem.document.unreadable.nulCharacter
      en A NUL character stands in the text: remove it.
      kk Мәтінде NUL таңбасы бар: оны өшіріңіз.
      ru В тексте стоит знак NUL: удалите его.
      uz Matnda NUL belgisi bor: uni olib tashlang.
      ky Текстте NUL белгиси бар: аны өчүрүңүз.
    problem.document.unreadable.controlCharacter
      en An invisible control character stands in the text: remove it.
      kk Мәтінде көрінбейтін басқару таңбасы бар: оны өшіріңіз.
      ru В тексте стоит невидимый управляющий знак: удалите его.
      uz Matnda koʻrinmas boshqaruv belgisi bor: uni olib tashlang.
      ky Текстте көрүнбөгөн башкаруу белгиси бар: аны өчүрүңүз.
    problem.document.unreadable.badNumber
      en The number is not written as JSON writes numbers[: {value}]: put it in quotes or mend it.
      kk Сан JSON талап еткендей жазылмаған[: {value}]: оны түзетіңіз немесе тырнақшаға алыңыз.
      ru Число записано не так, как принято в JSON[: {value}]: исправьте его или возьмите в кавычки.
      uz Son JSON qoidasi boʻyicha yozilmagan[: {value}]: uni tuzating yoki qoʻshtirnoqqa oling.
      ky Сан JSON эрежеси боюнча жазылган эмес[: {value}]: аны оңдоңуз же тырмакчага алыңыз.
    problem.document.unreadable.unexpected
      en Something else must stand here[ than {value}]: look for a missing comma, quote or bracket just before.
      kk Бұл жерде басқа нәрсе тұруы керек[ ({value} емес)]: алдындағы үтірді, тырнақшаны немесе жақшаны тексеріңіз.
      ru Здесь должно стоять другое[, а не {value}]: проверьте запятую, кавычку или скобку перед этим местом.
      uz Bu yerda boshqa narsa turishi kerak[ ({value} emas)]: oldidagi vergul, qoʻshtirnoq yoki qavsni tekshiring.
      ky Бул жерде башка нерсе турушу керек[ ({value} эмес)]: алдындагы үтүрдү, тырмакчаны же кашааны текшериңиз.
    problem.document.unreadable.notAnObject
      en A document is an object with fields, and this is something else: put the fields in braces.
      kk Құжат — өрістері бар нысан, мұнда басқа нәрсе тұр: өрістерді ирек жақшаға алыңыз.
      ru Документ — это объект с полями, а здесь другое: возьмите поля в фигурные скобки.
      uz Hujjat maydonlari boʻlgan obyekt boʻlishi kerak, bu esa boshqa narsa: maydonlarni jingalak qavsga oling.
      ky Документ талаалары бар объект болушу керек, бул болсо башка нерсе: талааларды фигуралуу кашаага алыңыз.
      check uz ky
    problem.document.unreadable.syntax
      en The file is not well-formed here[: {value}].
      kk Файл бұл жерде дұрыс құрылмаған[: {value}].
      ru Файл в этом месте построен неверно[: {value}].
      uz Fayl bu joyda notoʻgʻri tuzilgan[: {value}].
      ky Файл бул жерде туура эмес түзүлгөн[: {value}].
    problem.document.unreadable.alias
      en Anchors and aliases (& and *) are not accepted: write the value out, or put the text in quotes.
      kk Якорь мен сілтемелер (& және *) қабылданбайды: мәнді толық жазыңыз немесе мәтінді тырнақшаға алыңыз.
      ru Якоря и ссылки (& и *) не принимаются: напишите значение целиком или возьмите текст в кавычки.
      uz Langar va havolalar (& va *) qabul qilinmaydi: qiymatni toʻliq yozing yoki matnni qoʻshtirnoqqa oling.
      ky Анкер жана шилтемелер (& жана *) кабыл алынбайт: маанини толук жазыңыз же текстти тырмакчага алыңыз.
      check kk uz ky
    problem.document.unreadable.tag
      en Tags (!) are not accepted: remove the tag, or put the text in quotes.
      kk Тегтер (!) қабылданбайды: тегті өшіріңіз немесе мәтінді тырнақшаға алыңыз.
      ru Теги (!) не принимаются: удалите тег или возьмите текст в кавычки.
      uz Teglar (!) qabul qilinmaydi: tegni olib tashlang yoki matnni qoʻshtirnoqqa oling.
      ky Тегдер (!) кабыл алынбайт: тегди өчүрүңүз же текстти тырмакчага алыңыз.
    problem.document.unreadable.mergeKey
      en Merge keys (<<) are not accepted: write the fields out.
      kk Біріктіру кілті (<<) қабылданбайды: өрістерді толық жазыңыз.
      ru Ключ слияния (<<) не принимается: напишите поля целиком.
      uz Birlashtirish kaliti (<<) qabul qilinmaydi: maydonlarni toʻliq yozing.
      ky Бириктирүү ачкычы (<<) кабыл алынбайт: талааларды толук жазыңыз.
    problem.document.unreadable.unclosedQuote
      en A quotation mark that opens here is never closed: close it.
      kk Осы жерде ашылған тырнақша жабылмаған: оны жабыңыз.
      ru Кавычка, открытая здесь, нигде не закрыта: закройте её.
      uz Bu yerda ochilgan qoʻshtirnoq yopilmagan: uni yoping.
      ky Бул жерде ачылган тырмакча жабылган эмес: аны жабыңыз.
    problem.document.unreadable.headerTwice
      en Two columns have the same heading[ "{value}"]: keep one of them.
      kk Екі бағанның тақырыбы бірдей[: «{value}»]: біреуін ғана қалдырыңыз.
      ru Два столбца озаглавлены одинаково[: «{value}»]: оставьте один.
      uz Ikki ustunning sarlavhasi bir xil[: «{value}»]: bittasini qoldiring.
      ky Эки мамычанын аталышы бирдей[: «{value}»]: бирөөнү гана калтырыңыз.
    problem.document.unreadable.headerMissing
      en The first row does not head the columns: write a heading above each column.
      kk Бірінші жолда бағандардың тақырыптары жоқ: әр бағанның үстіне тақырыбын жазыңыз.
      ru В первой строке нет заголовков: озаглавьте каждый столбец.
      uz Birinchi satrda ustun sarlavhalari yoʻq: har bir ustun ustiga sarlavha yozing.
      ky Биринчи сапта мамычалардын аталыштары жок: ар бир мамычанын үстүнө аталышын жазыңыз.
    problem.document.unreadable.rowTooLong
      en The row has more cells than there are headings: look for a separator too many.
      kk Жолдағы ұяшықтар тақырыптардан көп: артық бөлгішті іздеңіз.
      ru В строке ячеек больше, чем заголовков: найдите лишний разделитель.
      uz Satrda katakchalar sarlavhalardan koʻp: ortiqcha ajratgichni toping.
      ky Саптагы уячалар аталыштардан көп: ашыкча бөлгүчтү табыңыз.
    problem.document.unreadable.rowsDiffer
      en Rows of one document say different things in a column that can have one value[: "{value}"].
      kk Бір құжаттың жолдарында бір ғана мәні болуы тиіс бағанда әртүрлі мән тұр[: «{value}»].
      ru Строки одного документа противоречат друг другу в столбце, где может быть одно значение[: «{value}»].
      uz Bitta hujjatning satrlarida faqat bitta qiymat boʻladigan ustunda turli qiymatlar turibdi[: «{value}»].
      ky Бир документтин саптарында бир гана маани болчу мамычада ар башка маанилер турат[: «{value}»].
    problem.document.tooLarge
      en A limit is passed: at most {atMost} ({limit}).
      kk Шектен асып кетті: ең көбі {atMost} ({limit}).
      ru Превышен предел: не больше {atMost} ({limit}).
      uz Chegaradan oshib ketdi: koʻpi bilan {atMost} ({limit}).
      ky Чектен ашып кетти: эң көбү {atMost} ({limit}).
    problem.document.tooLarge.fileBytes
      en The file is too large: at most {atMost} {atMost:plural|byte|bytes} are read, so split it.
      kk Файл тым үлкен: ең көбі {atMost} {atMost:plural|байт} оқылады, оны бөліңіз.
      ru Файл слишком велик: читается не больше {atMost} {atMost:plural|байта|байт|байт}, разделите его.
      uz Fayl juda katta: koʻpi bilan {atMost} {atMost:plural|bayt} oʻqiladi, uni boʻling.
      ky Файл өтө чоң: эң көбү {atMost} {atMost:plural|байт} окулат, аны бөлүңүз.
    problem.document.tooLarge.documents
      en The file holds too many documents: at most {atMost} {atMost:plural|document|documents} in one file, so split it.
      kk Файлда құжат тым көп: бір файлда ең көбі {atMost} {atMost:plural|құжат}, оны бөліңіз.
      ru В файле слишком много документов: в одном файле не больше {atMost} {atMost:plural|документа|документов|документов}, разделите его.
      uz Faylda hujjatlar juda koʻp: bitta faylda koʻpi bilan {atMost} ta {atMost:plural|hujjat}, uni boʻling.
      ky Файлда документ өтө көп: бир файлда эң көбү {atMost} {atMost:plural|документ}, аны бөлүңүз.
    problem.document.tooLarge.violations
      en The list is too long: at most {atMost} {atMost:plural|item|items}, so split the document.
      kk Тізім тым ұзын: ең көбі {atMost} {atMost:plural|жазба}, құжатты бөліңіз.
      ru Список слишком длинный: не больше {atMost} {atMost:plural|записи|записей|записей}, разделите документ.
      uz Roʻyxat juda uzun: koʻpi bilan {atMost} ta {atMost:plural|yozuv}, hujjatni boʻling.
      ky Тизме өтө узун: эң көбү {atMost} {atMost:plural|жазуу}, документти бөлүңүз.
    problem.document.tooLarge.values
      en The document holds too many values: at most {atMost} {atMost:plural|value|values}.
      kk Құжатта мән тым көп: ең көбі {atMost} {atMost:plural|мән}.
      ru В документе слишком много значений: не больше {atMost} {atMost:plural|значения|значений|значений}.
      uz Hujjatda qiymatlar juda koʻp: koʻpi bilan {atMost} ta {atMost:plural|qiymat}.
      ky Документте маани өтө көп: эң көбү {atMost} {atMost:plural|маани}.
    problem.document.tooLarge.textCharacters
      en The text is too long: at most {atMost} {atMost:plural|character|characters}, so shorten it.
      kk Мәтін тым ұзын: ең көбі {atMost} {atMost:plural|таңба}, оны қысқартыңыз.
      ru Текст слишком длинный: не больше {atMost} {atMost:plural|знака|знаков|знаков}, сократите его.
      uz Matn juda uzun: koʻpi bilan {atMost} ta {atMost:plural|belgi}, uni qisqartiring.
      ky Текст өтө узун: эң көбү {atMost} {atMost:plural|белги}, аны кыскартыңыз.
    problem.document.tooLarge.nesting
      en Lists and objects lie too deep in one another: at most {atMost} {atMost:plural|level|levels}.
      kk Тізімдер мен нысандар бірінің ішіне бірі тым терең салынған: ең көбі {atMost} {atMost:plural|деңгей}.
      ru Слишком глубокая вложенность: не больше {atMost} {atMost:plural|уровня|уровней|уровней}.
      uz Roʻyxat va obyektlar bir-birining ichiga juda chuqur joylashgan: koʻpi bilan {atMost} ta {atMost:plural|daraja}.
      ky Тизмелер жана объекттер бири-биринин ичине өтө терең салынган: эң көбү {atMost} {atMost:plural|деңгээл}.
    problem.document.tooLarge.columns
      en The table has too many columns: at most {atMost} {atMost:plural|column|columns}.
      kk Кестеде баған тым көп: ең көбі {atMost} {atMost:plural|баған}.
      ru В таблице слишком много столбцов: не больше {atMost} {atMost:plural|столбца|столбцов|столбцов}.
      uz Jadvalda ustunlar juda koʻp: koʻpi bilan {atMost} ta {atMost:plural|ustun}.
      ky Таблицада мамыча өтө көп: эң көбү {atMost} {atMost:plural|мамыча}.
    """#
}
