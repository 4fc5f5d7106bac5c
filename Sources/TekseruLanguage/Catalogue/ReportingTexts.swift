extension Catalogue {
  /// Who owes which figures when, and the list of terms to be checked.
  static let reportings: StaticString = #"""
    heading.deadline
      en Report due
      kk Есеп тапсыру мерзімі
      ru Срок сдачи отчёта
      uz Hisobot topshirish muddati
      ky Отчёт тапшыруу мөөнөтү
      check kk uz ky
    heading.closed
      en Period closed on
      kk Кезең жабылған күн
      ru Период закрыт
      uz Davr yopilgan kun
      ky Мезгил жабылган күн
      check kk uz ky
    value.document.reporting
      en reporting
      kk есептілік
      ru отчётность
      uz hisobot berish
      ky отчёт берүү
      check kk uz ky
    value.reporting.awaited
      en not yet due
      kk мерзімі әлі келген жоқ
      ru срок не наступил
      uz muddati hali kelmagan
      ky мөөнөтү али келе элек
      check kk uz ky
    value.reporting.missing
      en not reported
      kk тапсырылмаған
      ru не сдано
      uz topshirilmagan
      ky тапшырылган эмес
      check kk uz ky
    value.reporting.late
      en reported late
      kk кеш тапсырылған
      ru сдано с опозданием
      uz kech topshirilgan
      ky кеч тапшырылган
      check kk uz ky
    value.reporting.afterClosing
      en changed after the closing
      kk жабылғаннан кейін өзгертілген
      ru изменено после закрытия
      uz yopilgandan keyin oʻzgartirilgan
      ky жабылгандан кийин өзгөртүлгөн
      check kk uz ky
    list.column.came
      en Came on
      kk Келген күні
      ru Поступило
      uz Kelgan kuni
      ky Келген күнү
      check kk uz ky
    list.unreported.empty
      en Everybody has reported in time.
      kk Барлығы мерзімінде тапсырды.
      ru Все отчитались в срок.
      uz Hamma oʻz vaqtida hisobot topshirdi.
      ky Баары өз убагында отчёт тапшырды.
      check kk uz ky
    sheet.contradictions
      en Contradictions
      kk Қайшылықтар
      ru Противоречия
      uz Ziddiyatlar
      ky Карама-каршылыктар
      check kk uz ky
    sheet.unreported
      en Unreported
      kk Тапсырмағандар
      ru Не отчитались
      uz Topshirmaganlar
      ky Тапшырбагандар
      check kk uz ky
    report.unreported.none
      en Nothing says who owes these figures: file a document "reporting" with a level, the period and a deadline.
      kk Бұл мәліметтерді кім тапсыруы керегі айтылмаған: деңгейі, кезеңі және мерзімі бар «reporting» құжатын тіркеңіз.
      ru Не сказано, кто сдаёт эти показатели: подайте документ «reporting» с уровнем, периодом и сроком.
      uz Bu koʻrsatkichlarni kim topshirishi aytilmagan: darajasi, davri va muddati bor "reporting" hujjatini topshiring.
      ky Бул көрсөткүчтөрдү ким тапшырары айтылган эмес: деңгээли, мезгили жана мөөнөтү бар «reporting» документин тапшырыңыз.
      check kk uz ky
    help.option.period
      en The period whose figures are owed: 2026, 2026-H1, 2026-Q1, 2026-03; instead of years.
      kk Мәліметі тапсырылатын кезең: 2026, 2026-H1, 2026-Q1, 2026-03; жылдардың орнына.
      ru Период, за который сдают показатели: 2026, 2026-H1, 2026-Q1, 2026-03; вместо лет.
      uz Koʻrsatkichlari topshiriladigan davr: 2026, "2026-H1", "2026-Q1", 2026-03; yillar oʻrniga.
      ky Көрсөткүчтөрү тапшырылуучу мезгил: 2026, 2026-H1, 2026-Q1, 2026-03; жылдардын ордуна.
      check kk uz ky
    usage.period
      en "{value}" is not {expected}.
      kk «{value}» жарамайды; керегі: {expected}.
      ru «{value}» не подходит; нужен {expected}.
      uz «{value}» yaramaydi; keragi: {expected}.
      ky «{value}» жарабайт; керектүүсү: {expected}.
      check kk uz ky
    help.terms.abstract
      en Lists the texts and terms that a native speaker should still check.
      kk Ана тілінде сөйлейтін адам әлі тексеруі керек мәтіндер мен терминдерді көрсетеді.
      ru Показывает тексты и термины, которые ещё должен проверить носитель языка.
      uz Ona tilida soʻzlashuvchi kishi hali tekshirishi kerak boʻlgan matn va atamalarni koʻrsatadi.
      ky Эне тилинде сүйлөгөн адам али текшере турган тексттер менен терминдерди көрсөтөт.
      check kk uz ky
    help.terms.discussion
      en Beside each stands the English text, which is the one that was meant, and its key, under which a mended text is put into the catalogue. As a workbook the list can be sent to who is asked.
      kk Әрқайсысының қасында ағылшынша мәтіні (мағынасы сол) және кілті тұр: түзетілген мәтін каталогқа сол кілтпен енгізіледі. Тізімді жұмыс кітабы етіп тексеретін адамға жіберуге болады.
      ru Рядом стоит английский текст, он и задаёт смысл, и ключ, под которым исправленный текст вносят в каталог. Список можно отправить на проверку как книгу.
      uz Har birining yonida inglizcha matni (maʼnosi shu) va kaliti turadi: tuzatilgan matn katalogga shu kalit bilan kiritiladi. Roʻyxatni ish kitobi sifatida tekshiruvchiga yuborish mumkin.
      ky Ар биринин жанында англисче тексти (мааниси ошол) жана ачкычы турат: оңдолгон текст каталогго ошол ачкыч менен киргизилет. Тизмени жумуш китеби катары текшерүүчүгө жөнөтсө болот.
      check kk uz ky
    help.argument.termLanguage
      en Only those of this language; absent: of all.
      kk Тек осы тілдегілер; көрсетілмесе — барлық тілдер.
      ru Только этого языка; без него — всех.
      uz Faqat shu tildagilar; koʻrsatilmasa, barcha tillardagilar.
      ky Ушул тилдегилер гана; көрсөтүлбөсө — бардык тилдер.
      check kk uz ky
    list.column.key
      en Key
      kk Кілті
      ru Ключ
      uz Kaliti
      ky Ачкычы
      check kk uz ky
    list.column.english
      en In English
      kk Ағылшынша
      ru По-английски
      uz Inglizcha
      ky Англисче
      check kk uz ky
    list.column.term
      en To be checked
      kk Тексерілетін мәтін
      ru На проверку
      uz Tekshiriladigan matn
      ky Текшериле турган текст
      check kk uz ky
    list.terms.empty
      en No text waits to be checked.
      kk Тексеруді күтіп тұрған мәтін жоқ.
      ru Непроверенных текстов нет.
      uz Tekshirilishi kerak boʻlgan matn yoʻq.
      ky Текшерилчү текст жок.
      check kk uz ky
    sheet.terms
      en Terms
      kk Терминдер
      ru Термины
      uz Atamalar
      ky Терминдер
      check kk uz ky
    """#
}
