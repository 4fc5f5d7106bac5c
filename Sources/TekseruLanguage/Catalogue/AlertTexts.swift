extension Catalogue {
  /// What people are told, and what the commands about it say.
  static let alerts: StaticString = #"""
    alert.subject.threat
      en Direct threat: {id}, {place}
      kk Тікелей қауіп: {id}, {place}
      ru Прямая угроза: {id}, {place}
      uz Bevosita xavf: {id}, {place}
      ky Түздөн-түз коркунуч: {id}, {place}
      check kk uz ky
    alert.subject.digest
      en {parts}: {place}
      kk {parts}: {place}
      ru {parts}: {place}
      uz {parts}: {place}
      ky {parts}: {place}
    alert.subject.nowhere
      en {parts}
      kk {parts}
      ru {parts}
      uz {parts}
      ky {parts}
    alert.part.late
      en {count} overdue
      kk мерзімі өткен {count}
      ru просрочено {count}
      uz muddati oʻtgan {count}
      ky мөөнөтү өткөн {count}
    alert.part.soon
      en {count} due soon
      kk мерзімі жақын {count}
      ru скоро срок {count}
      uz muddati yaqin {count}
      ky мөөнөтү жакын {count}
      check kk uz ky
    alert.part.threat
      en {count} direct {count:plural|threat|threats}
      kk тікелей қауіп {count}
      ru {count} {count:plural|прямая угроза|прямые угрозы|прямых угроз}
      uz bevosita xavf {count}
      ky түздөн-түз коркунуч {count}
      check kk uz ky
    alert.part.resolved
      en {count} resolved
      kk шешілген {count}
      ru решено {count}
      uz hal qilingan {count}
      ky чечилген {count}
      check kk uz ky
    alert.part.old
      en {count} from old records
      kk ескі жазбалардан {count}
      ru из старых записей {count}
      uz eski yozuvlardan {count}
      ky эски жазуулардан {count}
      check kk uz ky
    alert.places.more
      en {place} and {count} more {count:plural|place|places}
      kk {place} және тағы {count} орын
      ru {place} и ещё {count} {count:plural|место|места|мест}
      uz {place} va yana {count} joy
      ky {place} жана дагы {count} жер
      check kk uz ky
    alert.greeting
      en {name}, this is what stands on {day}:
      kk {name}, {day} күнгі жағдай мынадай:
      ru {name}, вот что есть на {day}:
      uz {name}, {day} kungi holat quyidagicha:
      ky {name}, {day} күнкү абал мындай:
      check kk uz ky
    alert.section.reminder
      en Due soon ({count})
      kk Мерзімі жақын ({count})
      ru Скоро срок ({count})
      uz Muddati yaqin ({count})
      ky Мөөнөтү жакын ({count})
      check kk uz ky
    alert.section.overdue
      en Overdue ({count})
      kk Мерзімі өткен ({count})
      ru Просрочено ({count})
      uz Muddati oʻtgan ({count})
      ky Мөөнөтү өткөн ({count})
      check kk uz ky
    alert.section.branch
      en Overdue for long: the branch is told ({count})
      kk Мерзімі көптен өткен: филиалға хабарланды ({count})
      ru Давно просрочено: сообщено филиалу ({count})
      uz Muddati koʻpdan oʻtgan: hududiy kengashga xabar berildi ({count})
      ky Мөөнөтү көптөн өткөн: облустук комитетке билдирилди ({count})
      check kk uz ky
    alert.section.centre
      en Overdue for very long: the central office is told ({count})
      kk Мерзімі өте көптен өткен: орталыққа хабарланды ({count})
      ru Очень давно просрочено: сообщено в центр ({count})
      uz Muddati juda koʻpdan oʻtgan: markazga xabar berildi ({count})
      ky Мөөнөтү абдан көптөн өткөн: борборго билдирилди ({count})
      check kk uz ky
    alert.section.critical
      en Direct threat to life ({count})
      kk Өмірге тікелей қауіп ({count})
      ru Прямая угроза жизни ({count})
      uz Hayotga bevosita xavf ({count})
      ky Өмүргө түздөн-түз коркунуч ({count})
      check kk uz ky
    alert.section.resolved
      en Resolved ({count})
      kk Шешілді ({count})
      ru Решено ({count})
      uz Hal qilindi ({count})
      ky Чечилди ({count})
      check kk uz ky
    alert.line.removal
      en {id}[, {place}][: {text}]; due {due}[, {days} {days:plural|day|days} overdue]
      kk {id}[, {place}][: {text}]; жою мерзімі {due}[, мерзімінен {days} күн өтті]
      ru {id}[, {place}][: {text}]; срок устранения {due}[, просрочено на {days} {days:plural|день|дня|дней}]
      uz {id}[, {place}][: {text}]; bartaraf etish muddati {due}[, muddatidan {days} kun oʻtdi]
      ky {id}[, {place}][: {text}]; четтетүү мөөнөтү {due}[, мөөнөтүнөн {days} күн өттү]
      check kk uz ky
    alert.line.critical
      en {id}[, {place}][: {text}]; stop the work and mend it at once; due {due}[, {days} {days:plural|day|days} overdue]
      kk {id}[, {place}][: {text}]; жұмысты тоқтатып, бірден жойыңыз; мерзімі {due}[, мерзімінен {days} күн өтті]
      ru {id}[, {place}][: {text}]; остановите работу и устраните сразу; срок {due}[, просрочено на {days} {days:plural|день|дня|дней}]
      uz {id}[, {place}][: {text}]; ishni toʻxtatib, darhol bartaraf eting; muddati {due}[, muddatidan {days} kun oʻtdi]
      ky {id}[, {place}][: {text}]; ишти токтотуп, дароо четтетиңиз; мөөнөтү {due}[, мөөнөтүнөн {days} күн өттү]
      check kk uz ky
    alert.line.verification
      en {id}[, {place}][: {text}]; reported removed, to be confirmed by the inspector by {due}[, {days} {days:plural|day|days} overdue]
      kk {id}[, {place}][: {text}]; жойылды деп хабарланды, инспектор {due} күніне дейін растауы керек[, мерзімінен {days} күн өтті]
      ru {id}[, {place}][: {text}]; сообщено об устранении, инспектор подтверждает до {due}[, просрочено на {days} {days:plural|день|дня|дней}]
      uz {id}[, {place}][: {text}]; bartaraf etilgani xabar qilindi, inspektor {due} gacha tasdiqlashi kerak[, muddatidan {days} kun oʻtdi]
      ky {id}[, {place}][: {text}]; четтетилгени билдирилди, инспектор {due} чейин ырасташы керек[, мөөнөтүнөн {days} күн өттү]
      check kk uz ky
    alert.line.reply
      en {id}[, {place}]; reply to the representation due {due}[, {days} {days:plural|day|days} overdue]
      kk {id}[, {place}]; ұсынысқа жауап мерзімі {due}[, мерзімінен {days} күн өтті]
      ru {id}[, {place}]; ответ на представление до {due}[, просрочено на {days} {days:plural|день|дня|дней}]
      uz {id}[, {place}]; taqdimnomaga javob muddati {due}[, muddatidan {days} kun oʻtdi]
      ky {id}[, {place}]; сунуштамага жооп мөөнөтү {due}[, мөөнөтүнөн {days} күн өттү]
      check kk uz ky
    alert.line.extension
      en {id}[, {place}][: {text}]; more time was asked for, to be decided by {due}[, {days} {days:plural|day|days} overdue]
      kk {id}[, {place}][: {text}]; мерзімді ұзарту сұралды, шешім мерзімі {due}[, мерзімінен {days} күн өтті]
      ru {id}[, {place}][: {text}]; просят продлить срок, решить до {due}[, просрочено на {days} {days:plural|день|дня|дней}]
      uz {id}[, {place}][: {text}]; muddatni uzaytirish soʻralgan, qaror muddati {due}[, muddatidan {days} kun oʻtdi]
      ky {id}[, {place}][: {text}]; мөөнөтүн узартуу суралды, чечим мөөнөтү {due}[, мөөнөтүнөн {days} күн өттү]
      check kk uz ky
    alert.line.mandate
      en {id}[ {text}][, {place}]: the mandate ends on {due}
      kk {id}[ {text}][, {place}]: өкілеттігі {due} аяқталады
      ru {id}[ {text}][, {place}]: полномочия кончаются {due}
      uz {id}[ {text}][, {place}]: vakolati {due} tugaydi
      ky {id}[ {text}][, {place}]: ыйгарым укугу {due} бүтөт
      check kk uz ky
    alert.line.training
      en {id}[ {text}][, {place}]: the training is valid until {due}
      kk {id}[ {text}][, {place}]: оқуы {due} дейін жарамды
      ru {id}[ {text}][, {place}]: обучение действительно до {due}
      uz {id}[ {text}][, {place}]: oʻqishi {due} gacha amal qiladi
      ky {id}[ {text}][, {place}]: окуусу {due} чейин жарактуу
      check kk uz ky
    alert.line.chair
      en {id}[, {place}]: the two years of the council's chair end on {due}
      kk {id}[, {place}]: кеңес төрағасының екі жылы {due} аяқталады
      ru {id}[, {place}]: два года председателя совета кончаются {due}
      uz {id}[, {place}]: kengash raisining ikki yili {due} tugaydi
      ky {id}[, {place}]: кеңештин төрагасынын эки жылы {due} бүтөт
      check kk uz ky
    alert.line.reporting
      en {id}[, {place}]: the figures[ of {text}] are to be reported by {due}[, {days} {days:plural|day|days} overdue]
      kk {id}[, {place}]:[ {text}] кезеңінің мәліметтерін тапсыру мерзімі {due}[, мерзімінен {days} күн өтті]
      ru {id}[, {place}]: сведения[ за {text}] подать до {due}[, просрочено на {days} {days:plural|день|дня|дней}]
      uz {id}[, {place}]:[ {text}] davri maʼlumotlarini topshirish muddati {due}[, muddatidan {days} kun oʻtdi]
      ky {id}[, {place}]:[ {text}] мезгилинин маалыматын тапшыруу мөөнөтү {due}[, мөөнөтүнөн {days} күн өттү]
      check kk uz ky
    alert.line.refusal
      en {id}: not all of this file was recorded; see the reason beside it
      kk {id}: бұл файл толық тіркелген жоқ; себебі жанында
      ru {id}: файл записан не весь; причина рядом с ним
      uz {id}: bu fayl toʻliq qayd etilmadi; sababi yonida
      ky {id}: бул файл толук катталган жок; себеби жанында
      check kk uz ky
    alert.line.calendar
      en The calendar {id} is missing; dates in that year are reckoned without holidays
      kk {id} күнтізбесі жоқ; ол жылдың мерзімдері мерекелерсіз есептеледі
      ru Нет календаря {id}; сроки того года считаются без праздников
      uz {id} taqvimi yoʻq; oʻsha yil muddatlari bayramlarsiz hisoblanadi
      ky {id} календары жок; ал жылдын мөөнөттөрү майрамсыз эсептелет
      check kk uz ky
    alert.line.resolved
      en {id}[, {place}][: {text}]
      kk {id}[, {place}][: {text}]
      ru {id}[, {place}][: {text}]
      uz {id}[, {place}][: {text}]
      ky {id}[, {place}][: {text}]
    alert.passed
      en Passed meanwhile: {stages}.
      kk Осы арада өтті: {stages}.
      ru Тем временем прошло: {stages}.
      uz Shu orada oʻtdi: {stages}.
      ky Ушул арада өттү: {stages}.
      check kk uz ky
    alert.insteadOf
      en Told to you because nobody is known as: {roles}.
      kk Сізге хабарланды, өйткені мына рөлде ешкім белгілі емес: {roles}.
      ru Сообщено вам, потому что никто не известен как: {roles}.
      uz Sizga xabar berildi, chunki bu vazifada hech kim maʼlum emas: {roles}.
      ky Сизге билдирилди, анткени бул милдетте эч ким белгилүү эмес: {roles}.
      check kk uz ky
    alert.more
      en And {count} more that {count:plural|is|are} not listed here: tekseru violations --overdue
      kk Мұнда көрсетілмеген тағы {count}: tekseru violations --overdue
      ru И ещё {count}, здесь не {count:plural|названное|названных|названных}: tekseru violations --overdue
      uz Bu yerda koʻrsatilmagan yana {count}: "tekseru violations --overdue"
      ky Бул жерде көрсөтүлбөгөн дагы {count}: tekseru violations --overdue
      check kk uz ky
    alert.old
      en {count} {count:plural|item was|items were} overdue before {day}, when old records were brought in; {count:plural|it is|they are} not told one by one: tekseru violations --overdue
      kk Ескі жазбалар енгізілгенде {count} тармақтың мерзімі {day} дейін өткен; олар жеке-жеке хабарланбайды: tekseru violations --overdue
      ru {count} {count:plural|пункт был просрочен|пункта были просрочены|пунктов были просрочены} до {day}, когда внесли старые записи; по одному о них не сообщается: tekseru violations --overdue
      uz Eski yozuvlar kiritilganda {count} bandning muddati {day} gacha oʻtgan edi; ular alohida xabar qilinmaydi: "tekseru violations --overdue"
      ky Эски жазуулар киргизилгенде {count} пункттун мөөнөтү {day} чейин өткөн; алар өзүнчө билдирилбейт: tekseru violations --overdue
      check kk uz ky
    alert.footer
      en If you see to a violation, say so, and repeats are held: tekseru acknowledge {id}
      kk Бұзушылықпен айналыссаңыз, хабарлаңыз, сонда қайталау тоқтайды: tekseru acknowledge {id}
      ru Если вы занимаетесь нарушением, сообщите, и повторы остановятся: tekseru acknowledge {id}
      uz Qoidabuzarlik bilan shugʻullanayotgan boʻlsangiz, xabar bering, takrorlash toʻxtaydi: "tekseru acknowledge" {id}
      ky Бузуу менен алектенип жатсаңыз, билдириңиз, кайталоо токтойт: tekseru acknowledge {id}
      check kk uz ky
    alert.page
      en See and answer on the page: {address}
      kk Бетте көріп, жауап беріңіз: {address}
      ru Посмотреть и ответить на странице: {address}
      uz Sahifada koʻring va javob bering: {address}
      ky Баракчадан көрүп, жооп бериңиз: {address}
      check kk uz ky
    alert.sent
      en {count} {count:plural|digest|digests} written to the outbox.
      kk {count} жинақ жіберу кезегіне жазылды.
      ru В очередь отправки {count:plural|записана|записаны|записано} {count} {count:plural|сводка|сводки|сводок}.
      uz {count} toʻplam joʻnatish navbatiga yozildi.
      ky {count} жыйнак жөнөтүү кезегине жазылды.
      check kk uz ky
    alert.noDigest
      en Nothing is to be told to {name}.
      kk {name} үшін хабарлайтын ештеңе жоқ.
      ru Для {name} сообщать нечего.
      uz {name} uchun xabar qiladigan narsa yoʻq.
      ky {name} үчүн билдире турган эч нерсе жок.
      check kk uz ky
    alert.next
      en The next decision: {moment}.
      kk Келесі шешім: {moment}.
      ru Следующее решение: {moment}.
      uz Keyingi qaror: {moment}.
      ky Кийинки чечим: {moment}.
      check kk uz ky
    list.alerts.empty
      en Nobody is to be told anything.
      kk Ешкімге хабарлайтын ештеңе жоқ.
      ru Сообщать некому и нечего.
      uz Hech kimga xabar qiladigan narsa yoʻq.
      ky Эч кимге билдире турган эч нерсе жок.
      check kk uz ky
    list.silences.empty
      en Nothing is silenced.
      kk Ештеңе тыйылған жоқ.
      ru Ничего не заглушено.
      uz Hech narsa toʻxtatilmagan.
      ky Эч нерсе токтотулган эмес.
      check kk uz ky
    list.told.empty
      en Nobody was told of it.
      kk Бұл туралы ешкімге хабарланған жоқ.
      ru Об этом никому не сообщалось.
      uz Bu haqda hech kimga xabar berilmagan.
      ky Бул тууралуу эч кимге билдирилген эмес.
      check kk uz ky
    list.undelivered.empty
      en Everything was delivered.
      kk Барлығы жеткізілді.
      ru Всё доставлено.
      uz Hammasi yetkazildi.
      ky Баары жеткирилди.
      check kk uz ky
    list.column.person
      en Who
      kk Кім
      ru Кто
      uz Kim
      ky Ким
      check kk uz ky
    list.column.matter
      en What
      kk Не
      ru Что
      uz Nima
      ky Эмне
      check kk uz ky
    list.column.stage
      en Stage
      kk Саты
      ru Ступень
      uz Bosqich
      ky Баскыч
      check kk uz ky
    list.column.passed
      en Passed
      kk Өткен
      ru Пройдено
      uz Oʻtgan
      ky Өткөн
      check kk uz ky
    list.column.insteadOf
      en In place of
      kk Кімнің орнына
      ru Вместо
      uz Kimning oʻrniga
      ky Кимдин ордуна
      check kk uz ky
    list.column.silencedUntil
      en Silenced until
      kk Тыйылған, дейін
      ru Заглушено до
      uz Toʻxtatilgan, gacha
      ky Токтотулган, чейин
      check kk uz ky
    list.column.channel
      en Channel
      kk Арна
      ru Канал
      uz Kanal
      ky Канал
      check kk uz ky
    list.column.toldAt
      en Told
      kk Хабарланды
      ru Сообщено
      uz Xabar berildi
      ky Билдирилди
      check kk uz ky
    list.column.covers
      en Covers
      kk Қамтиды
      ru Охватывает
      uz Qamrab oladi
      ky Камтыйт
      check kk uz ky
    list.column.subject
      en Subject
      kk Тақырыбы
      ru Тема
      uz Mavzu
      ky Темасы
      check kk uz ky
    list.column.answer
      en Answer
      kk Жауап
      ru Ответ
      uz Javob
      ky Жооп
      check kk uz ky
    list.column.attempts
      en Attempts
      kk Әрекет
      ru Попыток
      uz Urinish
      ky Аракет
      check kk uz ky
    list.column.role
      en As
      kk Рөлі
      ru Как
      uz Vazifasi
      ky Милдети
      check kk uz ky
    problem.value.type.ladderOrder
      en "{value}" does not fit {field}: {other} is {number}, and this must be more.
      kk «{value}» {field} өрісіне келмейді: {other} – {number}, ал бұл одан көп болуы керек.
      ru Значение «{value}» не подходит для поля {field}: {other} – {number}, а это должно быть больше.
      uz «{value}» {field} maydoniga mos kelmaydi: {other} – {number}, bu esa undan koʻp boʻlishi kerek.
      ky «{value}» {field} талаасына туура келбейт: {other} – {number}, бул андан көп болушу керек.
      check kk uz ky
    problem.field.missing.silenceCovers
      en Nothing says what is silenced: fill in an organization, a violation or a person.
      kk Нені тыю керегі айтылмаған: ұйымды, бұзушылықты немесе адамды көрсетіңіз.
      ru Не сказано, о чём молчать: укажите организацию, нарушение или лицо.
      uz Nima toʻxtatilishi aytilmagan: tashkilotni, qoidabuzarlikni yoki shaxsni koʻrsating.
      ky Эмне токтотулары айтылган эмес: уюмду, бузууну же адамды көрсөтүңүз.
      check kk uz ky
    """#
}
