extension Catalogue {
  /// What became of documents and files, and what verification says.
  static let outcomes: StaticString = #"""
    outcome.recorded
      en recorded
      kk тіркелді
      ru записано
      uz qayd etildi
      ky катталды
    outcome.alreadyRecorded
      en already recorded
      kk бұрын тіркелген
      ru уже записано
      uz avval qayd etilgan
      ky мурда катталган
    outcome.alreadyRecorded.withdrawn
      en already recorded, withdrawn by "{by}"
      kk бұрын тіркелген, «{by}» құжатымен кері қайтарылған
      ru уже записано, отозвано документом «{by}»
      uz avval qayd etilgan, «{by}» hujjati bilan qaytarib olingan
      ky мурда катталган, «{by}» документи менен кайтарылып алынган
      check kk uz ky
    outcome.conflict
      en conflict
      kk қайшылық
      ru противоречие
      uz ziddiyat
      ky карама-каршылык
    outcome.refused
      en refused
      kk қабылданбады
      ru отказано
      uz rad etildi
      ky кабыл алынган жок
    outcome.valid
      en valid
      kk дұрыс
      ru верно
      uz toʻgʻri
      ky туура
    outcome.notTaken
      en set aside, because another document was refused
      kk басқа құжат қабылданбағандықтан қалдырылды
      ru отложено, потому что в другом документе отказано
      uz boshqa hujjat rad etilgani uchun qoldirildi
      ky башка документ кабыл алынбагандыктан калтырылды
      check kk uz ky
    outcome.line
      en {outcome} as entry {sequence}
      kk {outcome}, {sequence}-жазба
      ru {outcome}, запись {sequence}
      uz {outcome}, {sequence}-yozuv
      ky {outcome}, {sequence}-жазуу
    level.error
      en error
      kk қате
      ru ошибка
      uz xato
      ky ката
    level.warning
      en warning
      kk ескерту
      ru предупреждение
      uz ogohlantirish
      ky эскертүү
    file.summary
      en {recorded} recorded, {already} already recorded, {refused} refused[, {conflict} in conflict]
      kk {recorded} тіркелді, {already} бұрын тіркелген, {refused} қабылданбады[, {conflict} қайшылықта]
      ru записано {recorded}, уже было {already}, отказано {refused}[, в противоречии {conflict}]
      uz {recorded} ta qayd etildi, {already} tasi avval qayd etilgan, {refused} tasi rad etildi[, {conflict} tasi ziddiyatda]
      ky {recorded} катталды, {already} мурда катталган, {refused} кабыл алынган жок[, {conflict} карама-каршы]
    file.summary.check
      en {valid} valid, {already} already recorded, {refused} would be refused[, {conflict} in conflict]
      kk {valid} дұрыс, {already} бұрын тіркелген, {refused} қабылданбас еді[, {conflict} қайшылықта]
      ru верно {valid}, уже записано {already}, было бы отказано {refused}[, в противоречии {conflict}]
      uz {valid} tasi toʻgʻri, {already} tasi avval qayd etilgan, {refused} tasi rad etilar edi[, {conflict} tasi ziddiyatda]
      ky {valid} туура, {already} мурда катталган, {refused} кабыл алынмак эмес[, {conflict} карама-каршы]
      check kk uz ky
    file.nothing
      en No documents were found in {path}.
      kk {path} ішінде құжат табылмады.
      ru В {path} не найдено документов.
      uz {path} ichida hujjat topilmadi.
      ky {path} ичинде документ табылган жок.
    file.receipt.title
      en Receipt for {file}
      kk {file} файлының түбіртегі
      ru Квитанция о файле {file}
      uz {file} fayli uchun tilxat
      ky {file} файлы үчүн дүмүрчөк
      check kk uz ky
    file.movedAway
      en {file} was put in {folder}.
      kk {file} {folder} қалтасына салынды.
      ru {file} перемещён в {folder}.
      uz {file} {folder} jildiga koʻchirildi.
      ky {file} {folder} папкасына жылдырылды.
    file.notRegular
      en {path} is not a regular file and was not opened: links, devices and pipes are refused.
      kk {path} кәдімгі файл емес, сондықтан ашылмады: сілтемелер, құрылғылар мен арналар қабылданбайды.
      ru {path} не обычный файл и не открыт: ссылки, устройства и каналы не принимаются.
      uz {path} oddiy fayl emas, shuning uchun ochilmadi: havolalar, qurilmalar va kanallar qabul qilinmaydi.
      ky {path} жөнөкөй файл эмес, ошондуктан ачылган жок: шилтемелер, түзмөктөр жана каналдар кабыл алынбайт.
    file.cannotRead
      en {path} cannot be read: {reason}.
      kk {path} оқылмайды: {reason}.
      ru {path} не читается: {reason}.
      uz {path} oʻqilmaydi: {reason}.
      ky {path} окулбайт: {reason}.
    count.documents
      en {count} {count:plural|document|documents}
      kk {count} {count:plural|құжат}
      ru {count} {count:plural|документ|документа|документов}
      uz {count} ta {count:plural|hujjat}
      ky {count} {count:plural|документ}
    count.files
      en {count} {count:plural|file|files}
      kk {count} {count:plural|файл}
      ru {count} {count:plural|файл|файла|файлов}
      uz {count} ta {count:plural|fayl}
      ky {count} {count:plural|файл}
    count.violations
      en {count} {count:plural|violation|violations}
      kk {count} {count:plural|бұзушылық}
      ru {count} {count:plural|нарушение|нарушения|нарушений}
      uz {count} ta {count:plural|qoidabuzarlik}
      ky {count} {count:plural|бузуу}
    count.inspections
      en {count} {count:plural|inspection|inspections}
      kk {count} {count:plural|тексеру}
      ru {count} {count:plural|проверка|проверки|проверок}
      uz {count} ta {count:plural|tekshiruv}
      ky {count} {count:plural|текшерүү}
    count.problems
      en {count} {count:plural|problem|problems}
      kk {count} {count:plural|мәселе}
      ru {count} {count:plural|замечание|замечания|замечаний}
      uz {count} ta {count:plural|muammo}
      ky {count} {count:plural|көйгөй}
    count.rows
      en {count} {count:plural|row|rows}
      kk {count} {count:plural|жол}
      ru {count} {count:plural|строка|строки|строк}
      uz {count} ta {count:plural|satr}
      ky {count} {count:plural|сап}
    count.daysOverdue
      en {count} {count:plural|day|days} overdue
      kk мерзімінен {count} {count:plural|күн} өтті
      ru просрочено на {count} {count:plural|день|дня|дней}
      uz muddatidan {count} {count:plural|kun} oʻtgan
      ky мөөнөтүнөн {count} {count:plural|күн} өттү
    verify.title
      en Verifying the register
      kk Тізілімді тексеру
      ru Проверка реестра
      uz Reyestrni tekshirish
      ky Реестрди текшерүү
    verify.clean
      en The register is whole: {count} {count:plural|entry|entries}, head {head}.
      kk Тізілім бүтін: {count} {count:plural|жазба}, басы {head}.
      ru Реестр цел: {count} {count:plural|запись|записи|записей}, вершина {head}.
      uz Reyestr butun: {count} ta {count:plural|yozuv}, boshi {head}.
      ky Реестр бүтүн: {count} {count:plural|жазуу}, башы {head}.
      check kk uz ky
    verify.damaged
      en The register is damaged: {count} {count:plural|check|checks} failed. Keep this file, and restore a backup.
      kk Тізілім бүлінген: {count} {count:plural|тексеру} өтпеді. Бұл файлды сақтап қойып, көшірмеден қалпына келтіріңіз.
      ru Реестр повреждён: не {count:plural|прошла|прошли|прошли} {count} {count:plural|проверка|проверки|проверок}. Сохраните этот файл и восстановите копию.
      uz Reyestr shikastlangan: {count} ta {count:plural|tekshiruv} oʻtmadi. Bu faylni saqlab qoʻying va zaxira nusxadan tiklang.
      ky Реестр бузулган: {count} {count:plural|текшерүү} өткөн жок. Бул файлды сактап коюп, көчүрмөдөн калыбына келтириңиз.
    verify.check.chain
      en the chain of the log
      kk журнал тізбегі
      ru цепочка журнала
      uz jurnal zanjiri
      ky журналдын чынжыры
    verify.check.content
      en the documents' content
      kk құжаттардың мазмұны
      ru содержание документов
      uz hujjatlar mazmuni
      ky документтердин мазмуну
    verify.check.sources
      en the files as they came
      kk келген күйіндегі файлдар
      ru файлы, как они поступили
      uz fayllar kelgan holicha
      ky файлдар келген калыбында
    verify.check.projections
      en the tables against a fresh rebuild
      kk қайта құрылғанмен салыстырғандағы кестелер
      ru таблицы против построенных заново
      uz jadvallar qayta tuzilganlari bilan
      ky таблицалар кайра түзүлгөндөрү менен
      check kk uz ky
    verify.check.sums
      en the kept sums against a count
      kk сақталған қосындылар мен санақ
      ru хранимые суммы против подсчёта
      uz saqlangan yigʻindilar va sanoq
      ky сакталган суммалар жана эсеп
      check kk uz ky
    verify.check.database
      en the database's own check
      kk дерекқордың өз тексеруі
      ru собственная проверка базы данных
      uz maʼlumotlar bazasining oʻz tekshiruvi
      ky маалымат базасынын өз текшерүүсү
    verify.check.head
      en the head that was written down
      kk жазып алынған басы
      ru записанная ранее вершина
      uz yozib olingan bosh
      ky жазылып алынган башы
      check kk uz ky
    verify.head
      en head {head}
      kk басы {head}
      ru вершина {head}
      uz boshi {head}
      ky башы {head}
      check kk uz ky
    verify.headMissing
      en The log does not contain the head {head}: entries are missing, or this is another register.
      kk Журналда {head} басы жоқ: жазбалар жетіспейді немесе бұл басқа тізілім.
      ru В журнале нет вершины {head}: записи пропали или это другой реестр.
      uz Jurnalda {head} boshi yoʻq: yozuvlar yetishmaydi yoki bu boshqa reyestr.
      ky Журналда {head} башы жок: жазуулар жетишпейт же бул башка реестр.
      check kk uz ky
    verify.ok
      en whole
      kk бүтін
      ru цело
      uz butun
      ky бүтүн
    verify.failed
      en damaged at entry {sequence}[: {detail}]
      kk {sequence}-жазба бүлінген[: {detail}]
      ru повреждено, запись {sequence}[: {detail}]
      uz {sequence}-yozuv shikastlangan[: {detail}]
      ky {sequence}-жазуу бузулган[: {detail}]
    rebuild.done
      en The tables were made again from {count} {count:plural|entry|entries}.
      kk Кестелер {count} {count:plural|жазбадан} қайта құрылды.
      ru Таблицы построены заново из {count} {count:plural|записи|записей|записей}.
      uz Jadvallar {count} ta {count:plural|yozuvdan} qayta tuzildi.
      ky Таблицалар {count} {count:plural|жазуудан} кайра түзүлдү.
    export.done
      en {count} {count:plural|document was|documents were} written to {path}.
      kk {path} ішіне {count} {count:plural|құжат} жазылды.
      ru В {path} {count:plural|записан|записано|записано} {count} {count:plural|документ|документа|документов}.
      uz {path} ichiga {count} ta {count:plural|hujjat} yozildi.
      ky {path} ичине {count} {count:plural|документ} жазылды.
    backup.done
      en The register was copied to {path}[; head {head}].
      kk Тізілім {path} ішіне көшірілді[; басы {head}].
      ru Реестр скопирован в {path}[; вершина {head}].
      uz Reyestr {path} ichiga nusxalandi[; boshi {head}].
      ky Реестр {path} ичине көчүрүлдү[; башы {head}].
      check kk uz ky
    backup.exists
      en {path} exists already: choose another name.
      kk {path} бұрыннан бар: басқа атау таңдаңыз.
      ru {path} уже существует: выберите другое имя.
      uz {path} allaqachon mavjud: boshqa nom tanlang.
      ky {path} мурунтан бар: башка ат тандаңыз.
    restore.done
      en The register was restored from {path}: {count} {count:plural|entry|entries}.
      kk Тізілім {path} файлынан қалпына келтірілді: {count} {count:plural|жазба}.
      ru Реестр восстановлен из {path}: {count} {count:plural|запись|записи|записей}.
      uz Reyestr {path} faylidan tiklandi: {count} ta {count:plural|yozuv}.
      ky Реестр {path} файлынан калыбына келтирилди: {count} {count:plural|жазуу}.
    restore.damaged
      en The backup {path} is damaged, so nothing was replaced: choose another backup.
      kk {path} көшірмесі бүлінген, сондықтан ештеңе алмастырылмады: басқа көшірмені таңдаңыз.
      ru Копия {path} повреждена, поэтому ничего не заменено: выберите другую копию.
      uz {path} nusxasi shikastlangan, shuning uchun hech narsa almashtirilmadi: boshqa nusxani tanlang.
      ky {path} көчүрмөсү бузулган, ошондуктан эч нерсе алмаштырылган жок: башка көчүрмөнү тандаңыз.
    init.done
      en The register {path} was made[, with {count} {count:plural|document|documents} of calendars and terms].
      kk {path} тізілімі құрылды[, күнтізбелер мен мерзімдердің {count} {count:plural|құжатымен}].
      ru Реестр {path} создан[, в нём {count} {count:plural|документ|документа|документов} с календарями и сроками].
      uz {path} reyestri yaratildi[, taqvim va muddatlarning {count} ta {count:plural|hujjati} bilan].
      ky {path} реестри түзүлдү[, календарлардын жана мөөнөттөрдүн {count} {count:plural|документи} менен].
    register.missing
      en There is no register at {path}: make one with "tekseru init", or name another with --register.
      kk {path} жерінде тізілім жоқ: оны «tekseru init» арқылы құрыңыз немесе --register арқылы басқасын көрсетіңіз.
      ru Реестра {path} нет: создайте его командой «tekseru init» или укажите другой через --register.
      uz {path} joyida reyestr yoʻq: uni "tekseru init" bilan yarating yoki --register orqali boshqasini koʻrsating.
      ky {path} жеринде реестр жок: аны «tekseru init» менен түзүңүз же --register аркылуу башкасын көрсөтүңүз.
    register.unreachable
      en The register {path} cannot be reached: {reason}.
      kk {path} тізіліміне жету мүмкін емес: {reason}.
      ru К реестру {path} нет доступа: {reason}.
      uz {path} reyestriga kirib boʻlmadi: {reason}.
      ky {path} реестрине жетүүгө болбойт: {reason}.
      check kk uz ky
    register.exists
      en There is a register at {path} already: nothing was changed.
      kk {path} жерінде тізілім бұрыннан бар: ештеңе өзгертілмеді.
      ru Реестр {path} уже есть: ничего не изменено.
      uz {path} joyida reyestr allaqachon bor: hech narsa oʻzgartirilmadi.
      ky {path} жеринде реестр мурунтан бар: эч нерсе өзгөртүлгөн жок.
    register.busy
      en Another program is writing to the register {path}: try again when it is done.
      kk Басқа бағдарлама {path} тізіліміне жазып жатыр: ол аяқталған соң қайталап көріңіз.
      ru В реестр {path} пишет другая программа: повторите, когда она закончит.
      uz Boshqa dastur {path} reyestriga yozmoqda: u tugatgach qayta urinib koʻring.
      ky Башка программа {path} реестрине жазып жатат: ал бүткөндөн кийин кайталап көрүңүз.
    register.newer
      en The register {path} was made by a newer program: update this one.
      kk {path} тізілімін жаңарақ бағдарлама құрған: бұл бағдарламаны жаңартыңыз.
      ru Реестр {path} создан более новой программой: обновите эту.
      uz {path} reyestri yangiroq dastur bilan yaratilgan: bu dasturni yangilang.
      ky {path} реестри жаңыраак программа менен түзүлгөн: бул программаны жаңыртыңыз.
    register.notARegister
      en {path} is not a register of Tekseru.
      kk {path} — Tekseru тізілімі емес.
      ru {path} — не реестр Tekseru.
      uz {path} — Tekseru reyestri emas.
      ky {path} — Tekseru реестри эмес.
      uz-Cyrl {path} — Tekseru реестри эмас.
    register.cannotWrite
      en The register {path} cannot be written: {reason}. Nothing that was said to be recorded is lost.
      kk {path} тізіліміне жазу мүмкін емес: {reason}. Тіркелді деп айтылғанның ештеңесі жоғалған жоқ.
      ru В реестр {path} нельзя записать: {reason}. Ничто из записанного не потеряно.
      uz {path} reyestriga yozib boʻlmadi: {reason}. Qayd etildi deyilgan hech narsa yoʻqolmadi.
      ky {path} реестрине жазуу мүмкүн эмес: {reason}. Катталды деп айтылгандын эч нерсеси жоголгон жок.
    register.clockBehind
      en The clock stands before the last entry ({recorded}): new entries are given its time.
      kk Сағат соңғы жазбадан ({recorded}) артта: жаңа жазбаларға соның уақыты беріледі.
      ru Часы отстают от последней записи ({recorded}): новые записи получают её время.
      uz Soat oxirgi yozuvdan ({recorded}) orqada: yangi yozuvlarga uning vaqti beriladi.
      ky Саат акыркы жазуудан ({recorded}) артта: жаңы жазууларга анын убактысы берилет.
    """#
}
