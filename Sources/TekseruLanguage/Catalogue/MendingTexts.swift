extension Catalogue {
  /// What stands on the pages of what was turned away.
  static let mending: StaticString = #"""
    page.refused
      en Refused
      kk Қабылданбағандар
      ru Отклонённое
      uz Rad etilganlar
      ky Четке кагылгандар
      check kk uz ky
    page.refusedAbout
      en What was refused, or is in conflict with what is recorded, and what you may mend: whatever way it came.
      kk Қабылданбаған немесе тіркелгенге қайшы келген, сіз түзете алатын құжаттар: қай жолмен келсе де.
      ru Отклонённое или противоречащее записанному, что вы можете исправить, – каким бы путём оно ни пришло.
      uz Rad etilgan yoki qayd etilganga zid kelgan, siz tuzata oladigan hujjatlar: qaysi yoʻl bilan kelgan boʻlsa ham.
      ky Четке кагылган же катталганга каршы келген, сиз оңдой алган документтер: кайсы жол менен келсе да.
      check kk uz ky
    page.nothingRefused
      en Nothing waits to be mended.
      kk Түзетуді күтіп тұрған ештеңе жоқ.
      ru Исправлять нечего.
      uz Tuzatishni kutayotgan narsa yoʻq.
      ky Оңдоону күткөн эч нерсе жок.
      check kk uz ky
    page.refusedCount
      en to mend: {count}
      kk түзету керек: {count}
      ru исправить: {count}
      uz tuzatish kerak: {count}
      ky оңдоо керек: {count}
      check kk uz ky
    page.refusedOne
      en Refused: mend and file again
      kk Қабылданбады: түзетіп, қайта тапсыру
      ru Отклонено: исправить и подать снова
      uz Rad etildi: tuzatib, qayta topshirish
      ky Четке кагылды: оңдоп, кайра тапшыруу
      check kk uz ky
    page.fileName
      en File
      kk Файл
      ru Файл
      uz Fayl
      ky Файл
      check kk uz ky
    page.arrived
      en Arrived
      kk Келген уақыты
      ru Поступило
      uz Kelgan vaqti
      ky Келген убактысы
      check kk uz ky
    page.reasons
      en Why
      kk Себебі
      ru Почему
      uz Sababi
      ky Себеби
      check kk uz ky
    page.inConflict
      en Another content is recorded under this id: give it a new id, or say in "replaces" what it corrects.
      kk Бұл идентификатормен басқа мазмұн тіркелген: жаңа идентификатор беріңіз немесе нені түзететінін «replaces» өрісінде көрсетіңіз.
      ru Под этим идентификатором записано другое содержание: дайте новый идентификатор или укажите в «replaces», что исправляется.
      uz Bu identifikator bilan boshqa mazmun qayd etilgan: yangi identifikator bering yoki nimani tuzatishini "replaces" maydonida koʻrsating.
      ky Бул идентификатор менен башка мазмун катталган: жаңы идентификатор бериңиз же эмнени оңдоорун «replaces» талаасында көрсөтүңүз.
      check kk uz ky
    page.recordedSince
      en Recorded since.
      kk Содан бері тіркелді.
      ru С тех пор записано.
      uz Shundan beri qayd etilgan.
      ky Ошондон бери катталды.
      check kk uz ky
    page.mend
      en Mend and file again
      kk Түзетіп, қайта тапсыру
      ru Исправить и подать снова
      uz Tuzatib, qayta topshirish
      ky Оңдоп, кайра тапшыруу
      check kk uz ky
    page.textNotKept
      en The text was too long to be kept here, or is a workbook: choose the mended file, or put the text here.
      kk Мәтін мұнда сақтауға тым ұзын болды немесе бұл – жұмыс кітабы: түзетілген файлды таңдаңыз немесе мәтінді осында қойыңыз.
      ru Текст слишком длинный, чтобы храниться здесь, или это книга: выберите исправленный файл или вставьте текст сюда.
      uz Matn bu yerda saqlash uchun juda uzun edi yoki bu – ish kitobi: tuzatilgan faylni tanlang yoki matnni shu yerga qoʻying.
      ky Текст бул жерде сактоого өтө узун болду же бул – жумушчу китеп: оңдолгон файлды тандаңыз же текстти бул жерге коюңуз.
      check kk uz ky
    page.format
      en Format
      kk Пішімі
      ru Формат
      uz Formati
      ky Форматы
      check kk uz ky
    page.theText
      en Text
      kk Мәтіні
      ru Текст
      uz Matni
      ky Тексти
      check kk uz ky
    page.againAbout
      en All of it is recorded, or nothing. What was recorded before is not recorded twice.
      kk Бәрі тіркеледі немесе ештеңе тіркелмейді. Бұрын тіркелгені екі рет тіркелмейді.
      ru Записывается всё или ничего. Записанное раньше дважды не записывается.
      uz Hammasi qayd etiladi yoki hech narsa. Avval qayd etilgani ikki marta qayd etilmaydi.
      ky Баары катталат же эч нерсе катталбайт. Мурда катталганы эки жолу катталбайт.
      check kk uz ky
    page.fileAgain
      en File again
      kk Қайта тапсыру
      ru Подать снова
      uz Qayta topshirish
      ky Кайра тапшыруу
      check kk uz ky
    page.mendedFile
      en Or the mended file, of 1 MB at most
      kk Немесе түзетілген файл, ең көбі 1 МБ
      ru Или исправленный файл, не больше 1 МБ
      uz Yoki tuzatilgan fayl, koʻpi bilan 1 MB
      ky Же оңдолгон файл, эң көбү 1 МБ
      check kk uz ky
    page.tooLong
      en The text is too long for this page: 16 KB at most.
      kk Мәтін бұл бет үшін тым ұзын: ең көбі 16 КБ.
      ru Текст слишком длинный для этой страницы: не больше 16 КБ.
      uz Matn bu sahifa uchun juda uzun: koʻpi bilan 16 KB.
      ky Текст бул барак үчүн өтө узун: эң көбү 16 КБ.
      check kk uz ky
    page.notYours
      en Some of it is not yours to file, or says that somebody else filed it.
      kk Оның бір бөлігін сіз тапсыра алмайсыз немесе онда басқа біреу тапсырды делінген.
      ru Часть этого подавать не вам, или в нём сказано, что подал другой.
      uz Uning bir qismini siz topshira olmaysiz yoki unda boshqa birov topshirgan deyilgan.
      ky Анын бир бөлүгүн сиз тапшыра албайсыз же анда башка бирөө тапшырган деп айтылган.
      check kk uz ky
    """#
}
