extension Catalogue {
  /// What refuses a document.
  static let problemsThatRefuse: StaticString = #"""
    problem.document.kindUnknown
      en [There is no kind of document called "{value}"][: use {expected}].
      kk [«{value}» деген құжат түрі жоқ][: мынаны жазыңыз: {expected}].
      ru [Вида документа «{value}» нет][: укажите {expected}].
      uz [«{value}» degan hujjat turi yoʻq][: quyidagini yozing: {expected}].
      ky [«{value}» деген документтин түрү жок][: төмөнкүнү жазыңыз: {expected}].
    problem.document.kindUnknown.missing
      en It is not told what kind of document this is: add "document", such as document: inspection.
      kk Құжаттың түрі айтылмаған: «document» өрісін қосыңыз, мысалы document: inspection.
      ru Вид документа не указан: добавьте «document», например document: inspection.
      uz Hujjat turi aytilmagan: "document" maydonini qoʻshing, masalan "document: inspection".
      ky Документтин түрү айтылган эмес: «document» талаасын кошуңуз, мисалы document: inspection.
    problem.document.kindUnknown.headings
      en It is not told what the rows are: add a column "document" with the kind, such as inspection, or take the headings of "tekseru template".
      kk Жолдардың не екені айтылмаған: құжат түрі жазылған «document» бағанын қосыңыз, мысалы inspection, немесе «tekseru template» тақырыптарын алыңыз.
      ru Не ясно, что записано в строках: добавьте столбец «document» с видом документа, например inspection, или возьмите заголовки из «tekseru template».
      uz Satrlarda nima yozilgani aytilmagan: hujjat turi yozilgan "document" ustunini qoʻshing, masalan "inspection", yoki "tekseru template" sarlavhalarini oling.
      ky Саптарда эмне жазылганы айтылган эмес: документтин түрү жазылган «document» мамычасын кошуңуз, мисалы inspection, же «tekseru template» аталыштарын алыңыз.
    problem.document.versionUnknown.missing
      en The version of the format is missing: write tekseru: 1.
      kk Пішімнің нұсқасы көрсетілмеген: tekseru: 1 деп жазыңыз.
      ru Версия формата не указана: напишите tekseru: 1.
      uz Formatning versiyasi koʻrsatilmagan: "tekseru: 1" deb yozing.
      ky Форматтын версиясы көрсөтүлгөн эмес: tekseru: 1 деп жазыңыз.
    problem.document.versionUnknown
      en This program does not know version {value} of the format: write tekseru: 1, or update the program.
      kk Бағдарлама пішімнің {value} нұсқасын білмейді: tekseru: 1 деп жазыңыз немесе бағдарламаны жаңартыңыз.
      ru Программа не знает версии {value} этого формата: напишите tekseru: 1 или обновите программу.
      uz Dastur formatning {value} versiyasini bilmaydi: "tekseru: 1" deb yozing yoki dasturni yangilang.
      ky Программа форматтын {value} версиясын билбейт: tekseru: 1 деп жазыңыз же программаны жаңыртыңыз.
    problem.field.missing
      en {field} is missing: fill it in[ with {expected}].
      kk {field} толтырылмаған: оны толтырыңыз[ ({expected})].
      ru Не заполнено поле {field}: заполните его[ ({expected})].
      uz {field} toʻldirilmagan: uni toʻldiring[ ({expected})].
      ky {field} толтурулган эмес: аны толтуруңуз[ ({expected})].
    problem.value.type
      en "{value}" does not fit {field}[: write {expected}].
      kk «{value}» {field} өрісіне келмейді[; күтілгені: {expected}].
      ru Значение «{value}» не подходит для поля {field}[: ожидается {expected}].
      uz «{value}» {field} maydoniga mos kelmaydi[; kutilgani: {expected}].
      ky «{value}» {field} талаасына туура келбейт[; күтүлгөнү: {expected}].
    problem.value.type.missing
      en What stands in {field} has the wrong form[: write {expected}].
      kk {field} өрісінде тұрғанның түрі басқа[; күтілгені: {expected}].
      ru В поле {field} стоит не то, что нужно[: ожидается {expected}].
      uz {field} maydonida boshqa turdagi maʼlumot turibdi[; kutilgani: {expected}].
      ky {field} талаасында башка түрдөгү маалымат турат[; күтүлгөнү: {expected}].
    problem.value.type.endsInNumber
      en The id "{value}" of an inspection may not end in a slash and digits, because its violations are named so: change the id.
      kk Тексерудің «{value}» нөмірі қиғаш сызық пен цифрлармен бітпеуі керек, өйткені бұзушылықтар солай аталады: нөмірді өзгертіңіз.
      ru Номер проверки «{value}» не может кончаться косой чертой и цифрами: так обозначаются её нарушения. Измените номер.
      uz Tekshiruvning «{value}» raqami qiya chiziq va raqamlar bilan tugamasligi kerak, chunki qoidabuzarliklar shunday nomlanadi: raqamni oʻzgartiring.
      ky Текшерүүнүн «{value}» номери жантык сызык жана сандар менен бүтпөшү керек, анткени бузуулар ушундай аталат: номерди өзгөртүңүз.
    problem.value.type.outOfRange
      en "{value}" is out of range for {field}[: write {expected}].
      kk «{value}» {field} үшін рұқсат етілген аралықтан тыс[; күтілгені: {expected}].
      ru Значение «{value}» выходит за допустимые пределы поля {field}[: ожидается {expected}].
      uz «{value}» {field} uchun ruxsat etilgan oraliqdan tashqarida[; kutilgani: {expected}].
      ky «{value}» {field} үчүн уруксат берилген аралыктан тышкары[; күтүлгөнү: {expected}].
    problem.value.type.oneUnit
      en A term has exactly one unit ({field}): days, workingDays or months.
      kk Мерзімнің бір ғана өлшемі болады ({field}): days, workingDays немесе months.
      ru У срока ровно одна единица ({field}): days, workingDays или months.
      uz Muddatning faqat bitta oʻlchovi boʻladi ({field}): "days", "workingDays" yoki "months".
      ky Мөөнөттүн бир гана өлчөмү болот ({field}): days, workingDays же months.
    problem.value.type.violation
      en "{value}" does not name a violation: write the inspection's id, a slash and the violation's number, as 2026-17/3.
      kk «{value}» бұзушылықты атамайды: тексеру нөмірін, қиғаш сызықты және бұзушылық нөмірін жазыңыз, мысалы 2026-17/3.
      ru «{value}» не обозначает нарушение: напишите номер проверки, косую черту и номер нарушения, например 2026-17/3.
      uz «{value}» qoidabuzarlikni bildirmaydi: tekshiruv raqami, qiya chiziq va qoidabuzarlik raqamini yozing, masalan 2026-17/3.
      ky «{value}» бузууну билдирбейт: текшерүүнүн номерин, жантык сызыкты жана бузуунун номерин жазыңыз, мисалы 2026-17/3.
    problem.value.type.outsideYear
      en {value} is not in the calendar's year: move the day to its own year's calendar.
      kk {value} бұл күнтізбенің жылына жатпайды: күнді өз жылының күнтізбесіне көшіріңіз.
      ru {value} не относится к году календаря: перенесите день в календарь его года.
      uz {value} taqvim yiliga kirmaydi: kunni oʻz yilining taqvimiga oʻtkazing.
      ky {value} календардын жылына кирбейт: күндү өз жылынын календарына которуңуз.
    problem.value.type.repeated
      en {value} stands in the calendar twice: keep one.
      kk {value} күнтізбеде екі рет тұр: біреуін ғана қалдырыңыз.
      ru {value} стоит в календаре дважды: оставьте один раз.
      uz {value} taqvimda ikki marta turibdi: bittasini qoldiring.
      ky {value} календарда эки жолу турат: бирөөнү гана калтырыңыз.
    problem.value.type.movedFromItself
      en {value} is moved from itself: write the day that it was moved from.
      kk {value} өзінен өзіне ауыстырылған: қай күннен ауыстырылғанын жазыңыз.
      ru {value} перенесён сам с себя: напишите, с какого дня он перенесён.
      uz {value} oʻzidan oʻziga koʻchirilgan: qaysi kundan koʻchirilganini yozing.
      ky {value} өзүнөн өзүнө которулган: кайсы күндөн которулганын жазыңыз.
    problem.value.type.year
      en The calendar's year is not within 1900 to 2200.
      kk Күнтізбе жылы 1900–2200 аралығында емес.
      ru Год календаря не лежит между 1900 и 2200.
      uz Taqvim yili 1900–2200 oraligʻida emas.
      ky Календардын жылы 1900–2200 аралыгында эмес.
    problem.value.notInList
      en "{value}" is not {article} {field}[: use {expected}].
      kk «{value}» {field} өрісіне келмейді[: мынаны қолданыңыз: {expected}].
      ru Значение «{value}» не подходит для поля {field}[: укажите {expected}].
      uz «{value}» {field} maydoniga mos kelmaydi[: quyidagini ishlating: {expected}].
      ky «{value}» {field} талаасына туура келбейт[: төмөнкүнү колдонуңуз: {expected}].
    problem.value.notInList.indicator
      en There is no indicator called "{indicator}".
      kk «{indicator}» деген көрсеткіш жоқ.
      ru Показателя «{indicator}» нет.
      uz «{indicator}» degan koʻrsatkich yoʻq.
      ky «{indicator}» деген көрсөткүч жок.
    problem.value.notInList.derived
      en "{indicator}" is worked out from other figures: leave it out.
      kk «{indicator}» басқа көрсеткіштерден есептеледі: оны жазбаңыз.
      ru Показатель «{indicator}» вычисляется из других: не указывайте его.
      uz «{indicator}» boshqa koʻrsatkichlardan hisoblanadi: uni yozmang.
      ky «{indicator}» башка көрсөткүчтөрдөн эсептелет: аны жазбаңыз.
    problem.date.impossible
      en There is no such day as {value}: check {field}.
      kk {value} деген күн жоқ: {field} өрісін тексеріңіз.
      ru Дня {value} не бывает: проверьте поле {field}.
      uz {value} degan kun yoʻq: {field} maydonini tekshiring.
      ky {value} деген күн жок: {field} талаасын текшериңиз.
    problem.date.inFuture
      en {field} {value} is still to come[, today is {today}]: write the day on which it happened.
      kk {field} {value} әлі келген жоқ[, бүгін {today}]: оқиға болған күнді жазыңыз.
      ru Дата {value} в поле {field} ещё не наступила[, сегодня {today}]: укажите день, когда это произошло.
      uz {field} maydonidagi {value} hali kelmagan[, bugun {today}]: voqea sodir boʻlgan kunni yozing.
      ky {field} талаасындагы {value} али келе элек[, бүгүн {today}]: окуя болгон күндү жазыңыз.
    problem.date.order
      en {field} {value} comes before {other}[ {day}]: put the two days in order.
      kk {field} {value} мына күннен бұрын тұр: {other}[ {day}]; екі күнді ретке келтіріңіз.
      ru Дата {value} в поле {field} раньше, чем {other}[ {day}]: исправьте порядок дат.
      uz {field} {value} quyidagi sanadan oldin turibdi: {other}[ {day}]; ikki sanani tartibga keltiring.
      ky {field} {value} төмөнкү күндөн мурда турат: {other}[ {day}]; эки күндү иретке келтириңиз.
      check kk uz ky
    problem.reference.unknown
      en {field}: the register does not know "{value}"; file it first, or correct the code.
      kk {field}: тізілімде «{value}» жоқ; алдымен оны тіркеңіз немесе кодын түзетіңіз.
      ru {field}: в реестре нет «{value}»; сначала внесите его или исправьте код.
      uz {field}: reyestrda «{value}» yoʻq; avval uni kiriting yoki kodini tuzating.
      ky {field}: реестрде «{value}» жок; алгач аны киргизиңиз же кодун оңдоңуз.
    problem.reference.unknown.withdrawn
      en "{value}" ({field}) was withdrawn: name a document that holds.
      kk «{value}» ({field}) кері қайтарылған: күшіндегі құжатты көрсетіңіз.
      ru «{value}» ({field}) отозван: укажите действующий документ.
      uz «{value}» ({field}) qaytarib olingan: amaldagi hujjatni koʻrsating.
      ky «{value}» ({field}) кайтарылып алынган: күчүндөгү документти көрсөтүңүз.
    problem.reference.lookalike
      en "{value}" only looks like a known code[, "{suggestion}"]; its letters are of another alphabet: copy the known code.
      kk «{value}» белгілі кодқа[ («{suggestion}»)] тек ұқсайды, әріптері басқа әліпбиден: белгілі кодты көшіріп жазыңыз.
      ru «{value}» лишь похоже на известный код[ «{suggestion}»], но буквы из другого алфавита: скопируйте известный код.
      uz «{value}» maʼlum kodga[ («{suggestion}»)] faqat oʻxshaydi, harflari boshqa alifbodan: maʼlum kodni nusxalab yozing.
      ky «{value}» белгилүү кодго[ («{suggestion}»)] окшош гана, тамгалары башка алфавиттен: белгилүү кодду көчүрүп жазыңыз.
    problem.violation.numberRepeated
      en Two violations have the number {value}: give each its own.
      kk Екі бұзушылықтың нөмірі бірдей ({value}): әрқайсысына өз нөмірін беріңіз.
      ru У двух нарушений один номер {value}: дайте каждому свой.
      uz Ikki qoidabuzarlikning raqami bir xil ({value}): har biriga oʻz raqamini bering.
      ky Эки бузуунун номери бирдей ({value}): ар бирине өз номерин бериңиз.
    problem.id.conflict
      en "{value}" is already recorded[ as entry {sequence}] with other content: give this document an id of its own, or correct the recorded one with "replaces".
      kk «{value}» басқа мазмұнмен бұрын тіркелген[ ({sequence}-жазба)]: бұл құжатқа өз нөмірін беріңіз немесе тіркелгенін «replaces» арқылы түзетіңіз.
      ru «{value}» уже записан с другим содержанием[ (запись {sequence})]: дайте этому документу свой номер или исправьте записанный через «replaces».
      uz «{value}» boshqa mazmun bilan avval qayd etilgan[ ({sequence}-yozuv)]: bu hujjatga oʻz raqamini bering yoki qayd etilganini "replaces" orqali tuzating.
      ky «{value}» башка мазмун менен мурда катталган[ ({sequence}-жазуу)]: бул документке өз номерин бериңиз же катталганын «replaces» аркылуу оңдоңуз.
    problem.id.conflict.sameDay
      en Another document[ "{id}"] already tells the state of the same thing from[ {day}] on: correct that one with "replaces", or give this one another day.
      kk Сол нәрсенің[ {day}] күнінен бастап жайын басқа құжат[ («{id}»)] айтып қойған: соны «replaces» арқылы түзетіңіз немесе басқа күн жазыңыз.
      ru О том же самом с[ {day}] уже говорит другой документ[ «{id}»]: исправьте его через «replaces» или укажите другой день.
      uz Shu narsaning[ {day}] kunidan boshlab holati boshqa hujjatda[ («{id}»)] aytilgan: uni "replaces" orqali tuzating yoki boshqa kun yozing.
      ky Ошол эле нерсенин[ {day}] күнүнөн тартып абалы башка документте[ («{id}»)] айтылган: аны «replaces» аркылуу оңдоңуз же башка күн жазыңыз.
      check kk uz ky
    problem.id.conflict.naturalKey
      en The same thing is already recorded[ as entry {sequence}] with other content: to correct it, name it in a column "replaces"; if this is another one, give it an id in a column "id".
      kk Дәл осы жазба басқа мазмұнмен бұрын тіркелген[ ({sequence}-жазба)]: түзету үшін оны «replaces» бағанында атаңыз; егер бұл басқа жазба болса, «id» бағанында нөмір беріңіз.
      ru То же самое уже записано с другим содержанием[ (запись {sequence})]: чтобы исправить, укажите его в столбце «replaces»; если это другое, дайте номер в столбце «id».
      uz Xuddi shu narsa boshqa mazmun bilan avval qayd etilgan[ ({sequence}-yozuv)]: tuzatish uchun uni "replaces" ustunida koʻrsating; agar bu boshqa boʻlsa, "id" ustunida raqam bering.
      ky Дал ушул нерсе башка мазмун менен мурда катталган[ ({sequence}-жазуу)]: оңдоо үчүн аны «replaces» мамычасында көрсөтүңүз; бул башкасы болсо, «id» мамычасында номер бериңиз.
      check kk uz ky
    problem.remediation.order
      en The removal is dated {value}, before the inspection[ of {day}] that found the violation: correct the date.
      kk Жою күні {value} бұзушылық анықталған тексеруден[ ({day})] бұрын: күнін түзетіңіз.
      ru Устранение датировано {value}, раньше проверки[ от {day}], выявившей нарушение: исправьте дату.
      uz Bartaraf etish sanasi {value} qoidabuzarlik aniqlangan tekshiruvdan[ ({day})] oldin: sanani tuzating.
      ky Четтетүү күнү {value} бузуу аныкталган текшерүүдөн[ ({day})] мурда: күндү оңдоңуз.
    problem.extension.order
      en The extension's day {value} is out of order[: it cannot be before {day}]; correct the date.
      kk Ұзарту күні {value} ретімен емес[: ол {day} күнінен бұрын бола алмайды]; күнін түзетіңіз.
      ru Дата {value} продления стоит не по порядку[: она не может быть раньше {day}]; исправьте дату.
      uz Uzaytirish sanasi {value} tartibda emas[: u {day} sanasidan oldin boʻlishi mumkin emas]; sanani tuzating.
      ky Узартуу күнү {value} ирети менен эмес[: ал {day} күнүнөн мурда боло албайт]; күндү оңдоңуз.
    problem.extension.order.beforeInspection
      en The extension is asked for on {value}, before the inspection of {day}: correct the date.
      kk Ұзарту {value} күні, яғни {day} күнгі тексеруден бұрын сұралған: күнін түзетіңіз.
      ru Продление запрошено {value}, раньше проверки от {day}: исправьте дату.
      uz Uzaytirish {value} kuni, {day} kungi tekshiruvdan oldin soʻralgan: sanani tuzating.
      ky Узартуу {value} күнү, {day} күнкү текшерүүдөн мурда суралган: күндү оңдоңуз.
    problem.extension.order.beforeRequest
      en The extension is decided on {value}, before it was asked for on {day}: correct the date.
      kk Ұзарту туралы шешім {value} күні, ал өтініш {day} күні берілген: күнін түзетіңіз.
      ru Решение о продлении датировано {value}, а просьба {day}: исправьте дату.
      uz Uzaytirish toʻgʻrisida {value} kuni qaror qilingan, soʻrov esa {day} kuni berilgan: sanani tuzating.
      ky Узартуу боюнча чечим {value} күнү чыккан, өтүнүч болсо {day} күнү берилген: күндү оңдоңуз.
    problem.replaces.notCurrent
      en "{value}" is not the newest any more[: "{suggestion}" took its place]; name the newest document in "replaces".
      kk «{value}» енді ең соңғысы емес[: оның орнында «{suggestion}»]; «replaces» өрісінде ең соңғы құжатты атаңыз.
      ru «{value}» уже не последний[: его заменил «{suggestion}»]; назовите в «replaces» последний документ.
      uz «{value}» endi eng yangisi emas[: uning oʻrnida «{suggestion}»]; "replaces" maydonida eng yangi hujjatni koʻrsating.
      ky «{value}» эми эң жаңысы эмес[: анын ордунда «{suggestion}»]; «replaces» талаасында эң жаңы документти көрсөтүңүз.
    problem.replaces.notCurrent.withdrawn
      en "{value}" was withdrawn: file the document without "replaces", or withdraw the withdrawal first.
      kk «{value}» кері қайтарылған: құжатты «replaces» өрісінсіз тапсырыңыз немесе алдымен кері қайтаруды қайтарып алыңыз.
      ru «{value}» отозван: подайте документ без «replaces» или сначала отзовите отзыв.
      uz «{value}» qaytarib olingan: hujjatni "replaces" maydonisiz topshiring yoki avval qaytarib olishni bekor qiling.
      ky «{value}» кайтарылып алынган: документти «replaces» талаасы жок тапшырыңыз же алгач кайтарып алууну жокко чыгарыңыз.
      check kk uz ky
    problem.replaces.notCurrent.alreadyWithdrawn
      en "{value}" was withdrawn already[ by "{by}"]: nothing is left to do.
      kk «{value}» бұрын кері қайтарылған[ («{by}»)]: басқа ештеңе істеу қажет емес.
      ru «{value}» уже отозван[ документом «{by}»]: больше ничего делать не нужно.
      uz «{value}» avval qaytarib olingan[ («{by}»)]: boshqa hech narsa qilish kerak emas.
      ky «{value}» мурда кайтарылып алынган[ («{by}»)]: башка эч нерсе кылуунун кереги жок.
      check kk uz ky
    problem.replaces.notCurrent.withdrawal
      en "{value}" is a withdrawal, and those are not corrected: withdraw it, and file another one.
      kk «{value}» — кері қайтару, ол түзетілмейді: оны кері қайтарып алып, жаңасын тапсырыңыз.
      ru «{value}» — отзыв, а отзывы не исправляют: отзовите его и подайте новый.
      uz «{value}» — qaytarib olish, u tuzatilmaydi: uni qaytarib oling va yangisini topshiring.
      ky «{value}» — кайтарып алуу, ал оңдолбойт: аны кайтарып алып, жаңысын тапшырыңыз.
      check kk uz ky
    problem.withdrawal.inUse
      en "{value}" cannot be withdrawn, because "{by}" refers to it[ ({kind})]: withdraw that first.
      kk «{value}» кері қайтарылмайды, өйткені оған «{by}» сілтейді[ ({kind})]: алдымен соны қайтарып алыңыз.
      ru «{value}» нельзя отозвать: на него ссылается «{by}»[ ({kind})]; сначала отзовите его.
      uz «{value}» qaytarib olinmaydi, chunki unga «{by}» havola qilgan[ ({kind})]: avval uni qaytarib oling.
      ky «{value}» кайтарып алынбайт, анткени ага «{by}» шилтеме кылат[ ({kind})]: алгач аны кайтарып алыңыз.
      check kk uz ky
    problem.suggestion
      en Did you mean "{suggestion}"?
      kk Мүмкін, «{suggestion}» шығар?
      ru Возможно, имелось в виду «{suggestion}»?
      uz Balki, «{suggestion}» demoqchidirsiz?
      ky Балким, «{suggestion}» дегиңиз келгендир?
      check kk uz ky
    """#
}
