extension Catalogue {
  /// What commands say of the daemon, and what waits in its inboxes.
  static let daemon: StaticString = #"""
    register.heldByDaemon
      en The daemon holds the register {path}[: {holder}]. Stop it first: systemctl stop tekserud.
      kk {path} тізілімін қызмет ұстап тұр[: {holder}]. Алдымен оны тоқтатыңыз: systemctl stop tekserud.
      ru Реестр {path} держит служба[: {holder}]. Сначала остановите её: systemctl stop tekserud.
      uz {path} reyestrini xizmat band qilib turibdi[: {holder}]. Avval uni toʻxtating: "systemctl stop tekserud".
      ky {path} реестрин кызмат кармап турат[: {holder}]. Адегенде аны токтотуңуз: systemctl stop tekserud.
      check kk uz ky
    daemon.none
      en No daemon answers at {path}. Start it with: systemctl start tekserud; if it takes documents elsewhere, say so in TEKSERU_SOCKET.
      kk {path} мекенжайында қызмет жауап бермейді. Оны іске қосыңыз: systemctl start tekserud; құжаттарды басқа жерде қабылдаса, TEKSERU_SOCKET айнымалысында көрсетіңіз.
      ru На {path} служба не отвечает. Запустите её: systemctl start tekserud; если она принимает документы в другом месте, укажите его в TEKSERU_SOCKET.
      uz {path} manzilida xizmat javob bermayapti. Uni ishga tushiring: "systemctl start tekserud"; hujjatlarni boshqa joyda qabul qilsa, "TEKSERU_SOCKET"da koʻrsating.
      ky {path} дареги боюнча кызмат жооп бербейт. Аны иштетиңиз: systemctl start tekserud; документтерди башка жерден кабыл алса, TEKSERU_SOCKET аркылуу көрсөтүңүз.
      check kk uz ky
    daemon.mayNotConnect
      en {user} may not connect to the daemon at {path}: only its own user and group may. An administrator adds you with: usermod -aG tekseru {user}.
      kk {user} {path} мекенжайындағы қызметке қосыла алмайды: оған тек өз пайдаланушысы мен тобы қосылады. Әкімші сізді былай қосады: usermod -aG tekseru {user}.
      ru {user} не может подключиться к службе на {path}: это могут только её пользователь и группа. Администратор добавит вас так: usermod -aG tekseru {user}.
      uz {user} {path} manzilidagi xizmatga ulana olmaydi: unga faqat oʻz foydalanuvchisi va guruhi ulanadi. Administrator sizni shunday qoʻshadi: "usermod -aG tekseru" {user}.
      ky {user} {path} дарегиндеги кызматка кошула албайт: ага өзүнүн колдонуучусу жана тобу гана кошула алат. Администратор сизди мындайча кошот: usermod -aG tekseru {user}.
      check kk uz ky
    daemon.unreachable
      en The daemon at {path} does not answer any more. Nothing further was recorded; file it again when the daemon runs.
      kk {path} мекенжайындағы қызмет енді жауап бермейді. Одан әрі ештеңе тіркелген жоқ; қызмет іске қосылғанда қайта тапсырыңыз.
      ru Служба на {path} больше не отвечает. Дальше ничего не записано; подайте ещё раз, когда служба заработает.
      uz {path} manzilidagi xizmat endi javob bermayapti. Bundan keyin hech narsa qayd etilmadi; xizmat ishlaganda qaytadan topshiring.
      ky {path} дарегиндеги кызмат эми жооп бербейт. Андан ары эч нерсе катталган жок; кызмат иштегенде кайра тапшырыңыз.
      check kk uz ky
    daemon.broken
      en The daemon at {path} ended before it answered. What was handed over last may be recorded or not: file it again, nothing is recorded twice.
      kk {path} мекенжайындағы қызмет жауап бермей тоқтады. Соңғы берілгені тіркелген де, тіркелмеген де болуы мүмкін: қайта тапсырыңыз, ештеңе екі рет тіркелмейді.
      ru Служба на {path} завершилась, не ответив. Переданное последним могло быть записано, а могло и нет: подайте ещё раз, ничто не запишется дважды.
      uz {path} manzilidagi xizmat javob bermasdan toʻxtadi. Oxirgi topshirilgan narsa qayd etilgan ham, etilmagan ham boʻlishi mumkin: qaytadan topshiring, hech narsa ikki marta qayd etilmaydi.
      ky {path} дарегиндеги кызмат жооп бербей токтоду. Акыркы берилгени катталган да, катталбаган да болушу мүмкүн: кайра тапшырыңыз, эч нерсе эки жолу катталбайт.
      check kk uz ky
    daemon.tooLarge
      en The daemon at {path} does not take that much at once. File it in parts, or stop the daemon first: systemctl stop tekserud.
      kk {path} мекенжайындағы қызмет бір жолы мұнша көп қабылдамайды. Бөліп тапсырыңыз немесе алдымен қызметті тоқтатыңыз: systemctl stop tekserud.
      ru Служба на {path} не принимает столько за один раз. Подайте по частям или сначала остановите службу: systemctl stop tekserud.
      uz {path} manzilidagi xizmat bir yoʻla buncha koʻp qabul qilmaydi. Qismlarga boʻlib topshiring yoki avval xizmatni toʻxtating: "systemctl stop tekserud".
      ky {path} дарегиндеги кызмат бир жолу мынча көп кабыл албайт. Бөлүп тапшырыңыз же адегенде кызматты токтотуңуз: systemctl stop tekserud.
      check kk uz ky
    daemon.notAllowed
      en The daemon does not let {user} file for somebody else: leave out --filed-by.
      kk Қызмет {user} пайдаланушысына басқа біреудің атынан тапсыруға рұқсат бермейді: --filed-by көрсетпеңіз.
      ru Служба не разрешает пользователю {user} подавать за другого: не указывайте --filed-by.
      uz Xizmat {user} foydalanuvchisiga boshqa birov nomidan topshirishga ruxsat bermaydi: "--filed-by" koʻrsatmang.
      ky Кызмат {user} колдонуучусуна башка бирөөнүн атынан тапшырууга уруксат бербейт: --filed-by көрсөтпөңүз.
      check kk uz ky
    daemon.notUnderstood
      en The daemon at {path} answers in a way that this program does not understand. After an upgrade restart it: systemctl restart tekserud. Filing again records nothing twice.
      kk {path} мекенжайындағы қызметтің жауабын бұл бағдарлама түсінбейді. Жаңартудан кейін оны қайта іске қосыңыз: systemctl restart tekserud. Қайта тапсырғанда ештеңе екі рет тіркелмейді.
      ru Ответ службы на {path} этой программе непонятен. После обновления перезапустите её: systemctl restart tekserud. При повторной подаче ничто не запишется дважды.
      uz {path} manzilidagi xizmatning javobini bu dastur tushunmaydi. Yangilashdan keyin uni qayta ishga tushiring: "systemctl restart tekserud". Qayta topshirilganda hech narsa ikki marta qayd etilmaydi.
      ky {path} дарегиндеги кызматтын жообун бул программа түшүнбөйт. Жаңыртуудан кийин аны кайра иштетиңиз: systemctl restart tekserud. Кайра тапшырганда эч нерсе эки жолу катталбайт.
      check kk uz ky
    help.invite.abstract
      en Invites somebody of the register to the page, and prints the link that lets them in once.
      kk Тізілімдегі біреуді веб-бетке шақырып, оны бір рет кіргізетін сілтемені шығарады.
      ru Приглашает кого-то из реестра на страницу и печатает ссылку, по которой можно войти один раз.
      uz Reyestrdagi birovni sahifaga taklif qiladi va bir marta kiritadigan havolani chiqaradi.
      ky Реестрдеги бирөөнү баракка чакырып, бир жолу киргизүүчү шилтемени чыгарат.
      check kk uz ky
    help.invite.discussion
      en Whoever opens the link chooses a password; their code is the name of the account. It holds for 72 hours and replaces an earlier link. It also helps who has forgotten a password: all their sessions end. Only root and the daemon's own user may invite.
      kk Сілтемені ашқан адам құпиясөз таңдайды; тіркелгі аты – оның коды. Сілтеме 72 сағат жарамды және бұрынғысын алмастырады. Құпиясөзді ұмытқанға да көмектеседі: оның барлық кірулері аяқталады. Тек root пен қызметтің өз пайдаланушысы шақыра алады.
      ru Кто откроет ссылку, выбирает пароль; имя учётной записи – код человека. Ссылка действует 72 часа и заменяет прежнюю. Она помогает и тому, кто забыл пароль: все его входы заканчиваются. Приглашать могут только root и пользователь службы.
      uz Havolani ochgan kishi parol tanlaydi; hisob nomi – uning kodi. Havola 72 soat amal qiladi va avvalgisini almashtiradi. Parolni unutganga ham yordam beradi: uning barcha kirishlari tugaydi. Faqat root va xizmatning oʻz foydalanuvchisi taklif qila oladi.
      ky Шилтемени ачкан адам сырсөз тандайт; эсептин аты – анын коду. Шилтеме 72 саат жарактуу жана мурункусун алмаштырат. Сырсөзүн унуткандарга да жардам берет: анын бардык кирүүлөрү аяктайт. root жана кызматтын өз колдонуучусу гана чакыра алат.
      check kk uz ky
    help.argument.invite
      en The code of a person or an inspector.
      kk Адамның немесе инспектордың коды.
      ru Код человека или инспектора.
      uz Shaxs yoki inspektor kodi.
      ky Адамдын же инспектордун коду.
      check kk uz ky
    invite.done
      en {name} ({person}) is invited until {until}: hand this link over to nobody else.\n{link}
      kk {name} ({person}) {until} дейін шақырылды: бұл сілтемені басқа ешкімге бермеңіз.\n{link}
      ru {name} ({person}): приглашение действует до {until}. Никому другому эту ссылку не передавайте.\n{link}
      uz {name} ({person}) {until} gacha taklif qilindi: bu havolani boshqa hech kimga bermang.\n{link}
      ky {name} ({person}) {until} чейин чакырылды: бул шилтемени башка эч кимге бербеңиз.\n{link}
      check kk uz ky
    invite.notAllowed
      en {user} may not invite: only root and the daemon's own user may.
      kk {user} шақыра алмайды: оған тек root пен қызметтің өз пайдаланушысының құқығы бар.
      ru {user} не может приглашать: это могут только root и пользователь службы.
      uz {user} taklif qila olmaydi: bunga faqat root va xizmatning oʻz foydalanuvchisi haqli.
      ky {user} чакыра албайт: буга root жана кызматтын өз колдонуучусунун гана укугу бар.
      check kk uz ky
    invite.unknown
      en The register knows no person and no inspector of the code "{person}": see tekseru people and tekseru inspectors.
      kk Тізілімде «{person}» кодты адам да, инспектор да жоқ: tekseru people және tekseru inspectors қараңыз.
      ru В реестре нет ни человека, ни инспектора с кодом «{person}»: см. tekseru people и tekseru inspectors.
      uz Reyestrda «{person}» kodli shaxs ham, inspektor ham yoʻq: "tekseru people" va "tekseru inspectors"ga qarang.
      ky Реестрде «{person}» коддуу адам да, инспектор да жок: tekseru people жана tekseru inspectors караңыз.
      check kk uz ky
    invite.noPage
      en The daemon serves no page: the configuration says "web: none".
      kk Қызмет веб-бетті көрсетпейді: баптауда «web: none» делінген.
      ru Служба не показывает страницу: в настройке указано «web: none».
      uz Xizmat sahifani koʻrsatmaydi: sozlamada "web: none" deyilgan.
      ky Кызмат баракты көрсөтпөйт: жөндөөдө «web: none» делген.
      check kk uz ky
    list.tokens.column.scope
      en May
      kk Рұқсаты
      ru Можно
      uz Ruxsati
      ky Уруксаты
      check kk uz ky
    list.tokens.column.madeBy
      en Made by
      kk Кім жасаған
      ru Кто создал
      uz Kim yaratgan
      ky Ким жасаган
      check kk uz ky
    list.tokens.column.made
      en Made
      kk Жасалған уақыты
      ru Создан
      uz Yaratilgan vaqti
      ky Жасалган убактысы
      check kk uz ky
    list.tokens.column.seen
      en Last seen
      kk Соңғы келуі
      ru Последний вход
      uz Oxirgi kelishi
      ky Акыркы келиши
      check kk uz ky
    list.tokens.empty
      en No program has a token.
      kk Ешбір бағдарламаның токені жоқ.
      ru Ни у одной программы нет токена.
      uz Hech bir dasturda token yoʻq.
      ky Бир да программанын токени жок.
      check kk uz ky
    help.token.abstract
      en Lets other programs in: makes, lists and revokes their tokens.
      kk Басқа бағдарламаларға рұқсат береді: олардың токендерін жасайды, тізеді, күшін жояды.
      ru Допускает другие программы: создаёт, перечисляет и отзывает их токены.
      uz Boshqa dasturlarga ruxsat beradi: tokenlarini yaratadi, roʻyxatlaydi, bekor qiladi.
      ky Башка программаларга уруксат берет: токендерин жасайт, тизмелейт, жокко чыгарат.
      check kk uz ky
    help.token.make.abstract
      en Makes a token for a program and shows it this once.
      kk Бағдарламаға токен жасап, оны тек осы жолы көрсетеді.
      ru Создаёт токен для программы и показывает его только сейчас.
      uz Dastur uchun token yaratadi va uni faqat hozir koʻrsatadi.
      ky Программага токен жасап, аны ушул жолу гана көрсөтөт.
      check kk uz ky
    help.token.make.discussion
      en The program sends it with each request to /api/v1: "Authorization: Bearer TOKEN". What is kept of it is a hash. Only root and the daemon's own user may make tokens.
      kk Бағдарлама оны /api/v1 мекенжайына әр сұрауымен жібереді: "Authorization: Bearer TOKEN". Сақталатыны – тек хеші. Токенді тек root пен қызметтің өз пайдаланушысы жасай алады.
      ru Программа посылает его с каждым запросом к /api/v1: "Authorization: Bearer TOKEN". Хранится только хеш. Создавать токены могут только root и пользователь службы.
      uz Dastur uni /api/v1 ga har bir soʻrov bilan yuboradi: "Authorization: Bearer TOKEN". Faqat xeshi saqlanadi. Tokenlarni faqat root va xizmatning oʻz foydalanuvchisi yarata oladi.
      ky Программа аны /api/v1 дарегине ар бир суроо менен жөнөтөт: "Authorization: Bearer TOKEN". Хеши гана сакталат. Токенди root жана кызматтын өз колдонуучусу гана жасай алат.
      check kk uz ky
    help.token.list.abstract
      en Lists the programs that have a token, and when each last came.
      kk Токені бар бағдарламаларды және әрқайсысының соңғы рет қашан келгенін тізеді.
      ru Перечисляет программы, у которых есть токен, и когда каждая приходила в последний раз.
      uz Tokeni bor dasturlarni va har biri oxirgi marta qachon kelganini koʻrsatadi.
      ky Токени бар программаларды жана ар биринин акыркы жолу качан келгенин тизмелейт.
      check kk uz ky
    help.token.revoke.abstract
      en Revokes a program's token: it is not let in any more.
      kk Бағдарлама токенінің күшін жояды: енді ол кіре алмайды.
      ru Отзывает токен программы: больше её не пустят.
      uz Dastur tokenini bekor qiladi: endi u kiritilmaydi.
      ky Программанын токенин жокко чыгарат: эми ал киргизилбейт.
      check kk uz ky
    help.argument.program
      en The name of the program, by which it files.
      kk Бағдарламаның аты: құжаттарды сол атпен тапсырады.
      ru Имя программы, под которым она подаёт документы.
      uz Dasturning nomi: hujjatlarni shu nom bilan topshiradi.
      ky Программанын аты: документтерди ошол ат менен тапшырат.
      check kk uz ky
    help.option.token-organization
      en The organization where the program may do this, and all below it.
      kk Бағдарламаға рұқсат етілетін ұйым және оған бағыныштылар.
      ru Организация, где программе это разрешено, и все нижестоящие.
      uz Dasturga ruxsat beriladigan tashkilot va quyi tashkilotlar.
      ky Программага уруксат берилүүчү уюм жана төмөнкү уюмдар.
      check kk uz ky
    help.option.token-scope
      en What it may do: read; file what happens; appoint, which is also to file organizations and people.
      kk Не істей алады: read – оқу; file – болғанды тіркеу; appoint – ұйымдар мен адамдарды да тіркеу.
      ru Что ей можно: read – читать; file – подавать то, что происходит; appoint – подавать и организации, и людей.
      uz Unga nima mumkin: "read" – oʻqish; "file" – boʻlgan ishlarni topshirish; "appoint" – tashkilotlar va odamlarni ham topshirish.
      ky Ага эмне болот: read – окуу; file – болгонду тапшыруу; appoint – уюмдарды жана адамдарды да тапшыруу.
      check kk uz ky
    token.made
      en {name} comes in by this token; it is shown this once:\n{token}
      kk {name} осы токенмен кіреді; ол тек осы жолы көрсетіледі:\n{token}
      ru {name} входит по этому токену; он показывается только сейчас:\n{token}
      uz {name} shu token bilan kiradi; u faqat hozir koʻrsatiladi:\n{token}
      ky {name} ушул токен менен кирет; ал ушул жолу гана көрсөтүлөт:\n{token}
      check kk uz ky
    token.revoked
      en The token of {name} is revoked.
      kk {name} токенінің күші жойылды.
      ru Токен программы {name} отозван.
      uz {name} tokeni bekor qilindi.
      ky {name} токени жокко чыгарылды.
      check kk uz ky
    token.notAllowed
      en {user} may do nothing about tokens: only root and the daemon's own user may.
      kk {user} токендерге қатысты ештеңе істей алмайды: оған тек root пен қызметтің өз пайдаланушысының құқығы бар.
      ru {user} не распоряжается токенами: это могут только root и пользователь службы.
      uz {user} tokenlar bilan ishlay olmaydi: bunga faqat root va xizmatning oʻz foydalanuvchisi haqli.
      ky {user} токендерге байланыштуу эч нерсе кыла албайт: буга root жана кызматтын өз колдонуучусунун гана укугу бар.
      check kk uz ky
    token.unknown
      en There is no token of the name "{name}": see tekseru token list.
      kk «{name}» атты токен жоқ: tekseru token list қараңыз.
      ru Токена с именем «{name}» нет: см. tekseru token list.
      uz «{name}» nomli token yoʻq: "tekseru token list"ga qarang.
      ky «{name}» аттуу токен жок: tekseru token list караңыз.
      check kk uz ky
    token.unknownOrganization
      en The register knows no organization of the code "{organization}": see tekseru organizations.
      kk Тізілімде «{organization}» кодты ұйым жоқ: tekseru organizations қараңыз.
      ru В реестре нет организации с кодом «{organization}»: см. tekseru organizations.
      uz Reyestrda «{organization}» kodli tashkilot yoʻq: "tekseru organizations"ga qarang.
      ky Реестрде «{organization}» коддуу уюм жок: tekseru organizations караңыз.
      check kk uz ky
    token.nameUnfit
      en "{name}" cannot be a program's name: letters, digits and . _ : / - make one, 100 at most.
      kk «{name}» бағдарлама аты бола алмайды: ат әріптен, цифрдан және . _ : / - белгілерінен тұрады, ең көбі 100.
      ru «{name}» не может быть именем программы: имя – это буквы, цифры и . _ : / -, не больше 100.
      uz «{name}» dastur nomi boʻla olmaydi: nom harf, raqam va . _ : / - belgilaridan iborat, koʻpi bilan 100 ta.
      ky «{name}» программанын аты боло албайт: ат тамгадан, сандан жана . _ : / - белгилеринен турат, эң көбү 100.
      check kk uz ky
    token.nameTaken
      en "{name}" is taken already, by another program or by somebody of the register.
      kk «{name}» бос емес: ол басқа бағдарламаға немесе тізілімдегі біреуге тиесілі.
      ru Имя «{name}» уже занято другой программой или кем-то из реестра.
      uz «{name}» band: u boshqa dasturniki yoki reyestrdagi birovniki.
      ky «{name}» бош эмес: ал башка программаныкы же реестрдеги бирөөнүкү.
      check kk uz ky
    backup.access
      en The accounts of the page were copied to {path}.
      kk Веб-беттің тіркелгілері {path} ішіне көшірілді.
      ru Учётные записи страницы скопированы в {path}.
      uz Sahifa hisoblari {path} ichiga nusxalandi.
      ky Барактын эсептери {path} ичине көчүрүлдү.
      check kk uz ky
    backup.photos
      en Photos copied to {path}: {count}; those that were there already stay.
      kk {path} ішіне көшірілген фотосуреттер: {count}; бұрыннан барлары қалды.
      ru Фотографий скопировано в {path}: {count}; те, что там уже были, остались.
      uz {path} ichiga koʻchirilgan fotosuratlar: {count}; avvaldan borlari qoldi.
      ky {path} ичине көчүрүлгөн сүрөттөр: {count}; мурдатан барлары калды.
      check kk uz ky
    restore.access
      en The accounts of the page were restored from {path}.
      kk Веб-беттің тіркелгілері {path} көшірмесінен қалпына келтірілді.
      ru Учётные записи страницы восстановлены из {path}.
      uz Sahifa hisoblari {path} nusxasidan tiklandi.
      ky Барактын эсептери {path} көчүрмөсүнөн калыбына келтирилди.
      check kk uz ky
    help.waiting.abstract
      en Lists the files that wait in the daemon's inboxes, and what is in their way.
      kk Қызметтің кіріс қалталарында күтіп тұрған файлдар мен оларға не кедергі екенін көрсетеді.
      ru Показывает файлы, которые ждут во входящих папках службы, и что им мешает.
      uz Xizmatning kirish papkalarida kutayotgan fayllarni va ularga nima xalaqit berayotganini koʻrsatadi.
      ky Кызматтын кирүү папкаларында күтүп турган файлдарды жана аларга эмне тоскоол экенин көрсөтөт.
      check kk uz ky
    list.waiting.empty
      en Nothing waits.
      kk Күтіп тұрған файл жоқ.
      ru Ничего не ждёт.
      uz Kutayotgan fayl yoʻq.
      ky Күтүп турган файл жок.
      check kk uz ky
    list.column.inbox
      en Inbox
      kk Кіріс қалта
      ru Входящая папка
      uz Kirish papkasi
      ky Кирүү папкасы
      check kk uz ky
    list.column.since
      en Since
      kk Қашаннан бері
      ru С какого времени
      uz Qachondan beri
      ky Качантан бери
      check kk uz ky
    list.column.owner
      en Owner
      kk Иесі
      ru Владелец
      uz Egasi
      ky Ээси
      check kk uz ky
    list.column.state
      en State
      kk Күйі
      ru Состояние
      uz Holati
      ky Абалы
    list.column.reason
      en Reason
      kk Себебі
      ru Причина
      uz Sababi
      ky Себеби
    waiting.settling
      en may still be written
      kk әлі жазылып жатқан болуы мүмкін
      ru возможно, ещё записывается
      uz hali yozilayotgan boʻlishi mumkin
      ky али жазылып жаткан болушу мүмкүн
      check kk uz ky
    waiting.ready
      en is taken next
      kk кезекте тұр
      ru на очереди
      uz navbatda turibdi
      ky кезекте турат
      check kk uz ky
    waiting.claimed
      en is being taken
      kk қабылданып жатыр
      ru принимается
      uz qabul qilinmoqda
      ky кабыл алынууда
      check kk uz ky
    waiting.recorded
      en recorded, not yet put away
      kk тіркелді, әлі орнына қойылған жоқ
      ru записан, ещё не убран на место
      uz qayd etildi, hali joyiga qoʻyilmadi
      ky катталды, али ордуна коюла элек
      check kk uz ky
    waiting.hindered
      en cannot be taken
      kk қабылдау мүмкін емес
      ru не может быть принят
      uz qabul qilib boʻlmaydi
      ky кабыл алуу мүмкүн эмес
      check kk uz ky
    waiting.ignored
      en stays: its name is no document's
      kk қала береді: аты құжаттікі емес
      ru остаётся: имя не документа
      uz qoladi: nomi hujjatniki emas
      ky кала берет: аты документтики эмес
      check kk uz ky
    waiting.reason.unreadable
      en the daemon may not read it
      kk қызметке оны оқуға рұқсат жоқ
      ru службе не разрешено его читать
      uz xizmatga uni oʻqishga ruxsat yoʻq
      ky кызматка аны окууга уруксат жок
      check kk uz ky
    waiting.reason.immovable
      en the daemon may not take it out of its folder
      kk қызметке оны қалтасынан алуға рұқсат жоқ
      ru службе не разрешено забрать его из папки
      uz xizmatga uni papkasidan olishga ruxsat yoʻq
      ky кызматка аны папкасынан алууга уруксат жок
      check kk uz ky
    waiting.reason.notRegular
      en it is no regular file
      kk бұл кәдімгі файл емес
      ru это не обычный файл
      uz bu oddiy fayl emas
      ky бул кадимки файл эмес
      check kk uz ky
    waiting.reason.tooLarge
      en it is too large
      kk ол тым үлкен
      ru он слишком велик
      uz u juda katta
      ky ал өтө чоң
      check kk uz ky
    """#
}
