extension Catalogue {
  /// What the commands about alerts are for.
  static let alertHelp: StaticString = #"""
    help.alerts.abstract
      en Decides who is to be told of what is not done in time, and writes it to the outbox.
      kk Мерзімінде орындалмағаны туралы кімге хабарлау керегін шешіп, жіберу кезегіне жазады.
      ru Решает, кому сообщить о том, что не сделано в срок, и пишет это в очередь отправки.
      uz Muddatida bajarilmagani haqida kimga xabar berishni hal qiladi va joʻnatish navbatiga yozadi.
      ky Мөөнөтүндө аткарылбаганы тууралуу кимге билдирүүнү чечип, жөнөтүү кезегине жазат.
      check kk uz ky
    help.alerts.discussion
      en With --dry-run nothing is recorded: it shows who would be told, and why the others would not. With --since it is taken to have been decided every day from then on.
      kk --dry-run берілсе, ештеңе тіркелмейді: кімге хабарланатынын және қалғандарына неге хабарланбайтынын көрсетеді. --since берілсе, сол күннен бастап күн сайын шешілген деп саналады.
      ru С --dry-run ничего не записывается: видно, кому сообщили бы и почему остальным нет. С --since считается, что решение принималось каждый день с того дня.
      uz --dry-run bilan hech narsa yozilmaydi: kimga xabar berilishi va qolganlariga nega berilmasligi koʻrinadi. --since bilan oʻsha kundan boshlab har kuni hal qilingan deb olinadi.
      ky --dry-run менен эч нерсе жазылбайт: кимге билдирилери жана калгандарына эмне үчүн билдирилбеси көрүнөт. --since менен ошол күндөн тартып күн сайын чечилген деп эсептелет.
      check kk uz ky
    help.silence.abstract
      en Holds alerts back for a time and a reason; alone it lists what is silenced.
      kk Хабарламаларды белгілі уақытқа және себеппен тыяды; параметрсіз тыйылғандар тізімін көрсетеді.
      ru Приостанавливает оповещения на время и с причиной; без параметров показывает, что приостановлено.
      uz Xabarlarni maʼlum muddatga va sabab bilan toʻxtatadi; parametrsiz toʻxtatilganlar roʻyxatini koʻrsatadi.
      ky Билдирүүлөрдү белгилүү убакытка жана себеп менен токтотот; параметрсиз токтотулгандардын тизмесин көрсөтөт.
      check kk uz ky
    help.silence.discussion
      en It is recorded as a document and shown on everything that it covers. Take it back with a withdrawal.
      kk Ол құжат ретінде тіркеледі және қамтитынының бәрінде көрсетіледі. Оны кері қайтару құжатымен тоқтатуға болады.
      ru Записывается как документ и видна на всём, что охватывает. Отменяется документом отзыва.
      uz Hujjat sifatida qayd etiladi va qamrab olgan hamma joyda koʻrsatiladi. Qaytarib olish hujjati bilan bekor qilinadi.
      ky Документ катары катталат жана камтыгандын баарында көрсөтүлөт. Кайтарып алуу документи менен токтотулат.
      check kk uz ky
    help.acknowledge.abstract
      en Says that somebody sees to a violation: repeats are held for a term, then resume.
      kk Бұзушылықпен біреу айналысып жатқанын хабарлайды: қайталау біраз уақытқа тоқтап, кейін жалғасады.
      ru Сообщает, что нарушением занимаются: повторы остановятся на срок, потом возобновятся.
      uz Qoidabuzarlik bilan shugʻullanilayotganini bildiradi: takrorlash muddatga toʻxtaydi, keyin davom etadi.
      ky Бузуу менен алектенип жатканын билдирет: кайталоо мөөнөткө токтоп, анан уланат.
      check kk uz ky
    help.acknowledge.discussion
      en A further stage is told all the same. Without --until the ladder's term holds.
      kk Келесі саты бәрібір хабарланады. --until болмаса, тәртіптегі мерзім қолданылады.
      ru О следующей ступени сообщается всё равно. Без --until действует срок из порядка оповещения.
      uz Keyingi bosqich baribir xabar qilinadi. --until boʻlmasa, tartibdagi muddat amal qiladi.
      ky Кийинки баскыч баары бир билдирилет. --until болбосо, тартиптеги мөөнөт колдонулат.
      check kk uz ky
    help.digest.abstract
      en Shows what a person would be told on a day.
      kk Адамға бір күні не хабарланатынын көрсетеді.
      ru Показывает, что сообщили бы человеку в этот день.
      uz Shaxsga bir kuni nima xabar qilinishini koʻrsatadi.
      ky Адамга бир күнү эмне билдирилерин көрсөтөт.
      check kk uz ky
    help.digest.discussion
      en The name is a person's or an inspector's code. The text is in the person's language unless --language says another.
      kk Аты – адамның немесе инспектордың коды. --language басқаша айтпаса, мәтін адамның тілінде болады.
      ru Имя – код лица или инспектора. Текст на языке человека, если --language не говорит иначе.
      uz Nomi – shaxs yoki inspektor kodi. --language boshqacha demasa, matn shaxsning tilida boʻladi.
      ky Аты – адамдын же инспектордун коду. --language башкача айтпаса, текст адамдын тилинде болот.
      check kk uz ky
    help.argument.person
      en The code of a person or an inspector.
      kk Адамның немесе инспектордың коды.
      ru Код лица или инспектора.
      uz Shaxs yoki inspektor kodi.
      ky Адамдын же инспектордун коду.
      check kk uz ky
    help.argument.violation
      en The violation, as INS-1/2.
      kk Бұзушылық, INS-1/2 түрінде.
      ru Нарушение, как INS-1/2.
      uz Qoidabuzarlik, INS-1/2 koʻrinishida.
      ky Бузуу, INS-1/2 түрүндө.
      check kk uz ky
    help.option.dry-run
      en Show what would be decided, and record nothing.
      kk Не шешілетінін көрсету, ештеңе тіркемеу.
      ru Показать, что было бы решено, и ничего не записывать.
      uz Nima hal qilinishini koʻrsatish, hech narsa yozmaslik.
      ky Эмне чечилерин көрсөтүү, эч нерсе жазбоо.
      check kk uz ky
    help.option.alerts-as-of
      en With --dry-run: decide as on this day, or at this moment, as 2026-11-03T04:30Z.
      kk --dry-run арқылы: осы күнге немесе 2026-11-03T04:30Z сияқты сәтке шешу.
      ru С --dry-run: решить на этот день или на момент, как 2026-11-03T04:30Z.
      uz --dry-run bilan: shu kunga yoki 2026-11-03T04:30Z kabi paytga hal qilish.
      ky --dry-run менен: ушул күнгө же 2026-11-03T04:30Z сыяктуу учурга чечүү.
      check kk uz ky
    help.option.since
      en With --dry-run: take it to have been decided every day from this one on.
      kk --dry-run арқылы: осы күннен бастап күн сайын шешілген деп санау.
      ru С --dry-run: считать, что решение принималось каждый день с этого.
      uz --dry-run bilan: shu kundan boshlab har kuni hal qilingan deb olish.
      ky --dry-run менен: ушул күндөн тартып күн сайын чечилген деп эсептөө.
      check kk uz ky
    help.option.told
      en List who was told of this violation or inspection, or what this person was told.
      kk Осы бұзушылық немесе тексеру туралы кімге хабарланғанын, не осы адамға не хабарланғанын тізу.
      ru Показать, кому сообщали об этом нарушении или проверке, или что сообщали этому лицу.
      uz Bu qoidabuzarlik yoki tekshiruv haqida kimga, yoki bu shaxsga nima xabar qilinganini koʻrsatish.
      ky Бул бузуу же текшерүү тууралуу кимге, же бул адамга эмне билдирилгенин көрсөтүү.
      check kk uz ky
    help.option.undelivered
      en List what no channel could deliver.
      kk Ешбір арна жеткізе алмағандарды тізу.
      ru Показать, что не доставил ни один канал.
      uz Hech bir kanal yetkaza olmaganlarni koʻrsatish.
      ky Эч бир канал жеткире албагандарды көрсөтүү.
      check kk uz ky
    help.option.quiet-before
      en After an import: what was overdue before this day is told in one summary a person.
      kk Импорттан кейін: осы күнге дейін мерзімі өткендер әр адамға бір жиынтықпен хабарланады.
      ru После импорта: о просроченном до этого дня – одна сводка на человека.
      uz Importdan keyin: shu kungacha muddati oʻtganlar har bir shaxsga bitta jamlanma bilan xabar qilinadi.
      ky Импорттон кийин: ушул күнгө чейин мөөнөтү өткөндөр ар бир адамга бир жыйынтык менен билдирилет.
      check kk uz ky
    help.option.silence-organization
      en Cover this organization and all below it.
      kk Осы ұйымды және оған бағыныштыларды қамту.
      ru Охватить эту организацию и все нижестоящие.
      uz Shu tashkilot va quyi tashkilotlarni qamrab olish.
      ky Ушул уюмду жана төмөнкүлөрдү камтуу.
      check kk uz ky
    help.option.silence-violation
      en Cover this violation.
      kk Осы бұзушылықты қамту.
      ru Охватить это нарушение.
      uz Shu qoidabuzarlikni qamrab olish.
      ky Ушул бузууну камтуу.
      check kk uz ky
    help.option.silence-person
      en Cover what this person is told.
      kk Осы адамға хабарланатынды қамту.
      ru Охватить то, что сообщается этому лицу.
      uz Shu shaxsga xabar qilinadiganini qamrab olish.
      ky Ушул адамга билдирилгенди камтуу.
      check kk uz ky
    help.option.until-day
      en The last day.
      kk Соңғы күні.
      ru Последний день.
      uz Oxirgi kuni.
      ky Акыркы күнү.
      check kk uz ky
    help.option.from-day
      en The first day; today when it is not given.
      kk Бірінші күні; көрсетілмесе, бүгін.
      ru Первый день; если не указан, сегодня.
      uz Birinchi kuni; koʻrsatilmasa, bugun.
      ky Биринчи күнү; көрсөтүлбөсө, бүгүн.
      check kk uz ky
    help.option.reason
      en Why.
      kk Неліктен.
      ru Почему.
      uz Nima uchun.
      ky Эмне үчүн.
      check kk uz ky
    help.option.by-whom
      en Who says so; your login name when it is not given.
      kk Кім айтады; көрсетілмесе, жүйедегі атыңыз.
      ru Кто это говорит; если не указано, ваше имя в системе.
      uz Kim aytadi; koʻrsatilmasa, tizimdagi nomingiz.
      ky Ким айтат; көрсөтүлбөсө, системадагы атыңыз.
      check kk uz ky
    help.option.what-is-done
      en What is being done.
      kk Не істеліп жатыр.
      ru Что делается.
      uz Nima qilinmoqda.
      ky Эмне кылынып жатат.
      check kk uz ky
    usage.moment
      en "{value}" is not a day or a moment: write it as 2026-03-02 or 2026-03-02T04:30Z.
      kk «{value}» күн де, сәт те емес: оны 2026-03-02 немесе 2026-03-02T04:30Z түрінде жазыңыз.
      ru «{value}» – не день и не момент: запишите как 2026-03-02 или 2026-03-02T04:30Z.
      uz «{value}» kun ham, payt ham emas: uni 2026-03-02 yoki 2026-03-02T04:30Z koʻrinishida yozing.
      ky «{value}» күн да, учур да эмес: аны 2026-03-02 же 2026-03-02T04:30Z түрүндө жазыңыз.
      check kk uz ky
    usage.needsDryRun
      en {option} asks what would be decided: add --dry-run. What is recorded is always decided now.
      kk {option} не шешілетінін сұрайды: --dry-run қосыңыз. Тіркелетіні әрқашан қазір шешіледі.
      ru {option} спрашивает, что было бы решено: добавьте --dry-run. Записывается всегда решение на сейчас.
      uz {option} nima hal qilinishini soʻraydi: --dry-run qoʻshing. Yoziladigani doim hozir hal qilinadi.
      ky {option} эмне чечилерин сурайт: --dry-run кошуңуз. Жазылганы дайыма азыр чечилет.
      check kk uz ky
    usage.silenceNeeds
      en A silence needs {option}.
      kk Тыю үшін {option} керек.
      ru Для приостановки нужен {option}.
      uz Toʻxtatish uchun {option} kerak.
      ky Токтотуу үчүн {option} керек.
      check kk uz ky
    """#
}
