extension Catalogue {
  /// What stands on the administrator's pages, and about the second factor.
  static let administration: StaticString = #"""
    page.people
      en People and accounts
      kk Адамдар мен тіркелгілер
      ru Люди и учётные записи
      uz Odamlar va hisoblar
      ky Адамдар жана эсептер
      check kk uz ky
    page.house
      en The daemon
      kk Қызмет
      ru Служба
      uz Xizmat
      ky Кызмат
      check kk uz ky
    page.findPerson
      en Name or code
      kk Аты немесе коды
      ru Имя или код
      uz Ismi yoki kodi
      ky Аты же коду
      check kk uz ky
    page.search
      en Find
      kk Іздеу
      ru Найти
      uz Qidirish
      ky Издөө
      check kk uz ky
    page.nobodyFound
      en Nobody was found.
      kk Ешкім табылмады.
      ru Никого не найдено.
      uz Hech kim topilmadi.
      ky Эч ким табылган жок.
      check kk uz ky
    page.morePeople
      en There are more: write a name or a code.
      kk Тағы бар: атын немесе кодын жазыңыз.
      ru Есть ещё: напишите имя или код.
      uz Yana bor: ism yoki kodni yozing.
      ky Дагы бар: атын же кодун жазыңыз.
      check kk uz ky
    page.accountOpen
      en has chosen a password
      kk құпиясөз таңдаған
      ru пароль выбран
      uz parol tanlangan
      ky сырсөз тандалган
      check kk uz ky
    page.accountNone
      en has not come in yet
      kk әлі кірмеген
      ru ещё не входил(а)
      uz hali kirmagan
      ky азырынча кире элек
      check kk uz ky
    page.sessions
      en Devices that are in
      kk Кіріп тұрған құрылғылар
      ru Устройств со входом
      uz Kirgan qurilmalar
      ky Кирип турган түзмөктөр
      check kk uz ky
    page.lastSeen
      en Last seen
      kk Соңғы келуі
      ru Последнее посещение
      uz Oxirgi kelishi
      ky Акыркы келиши
      check kk uz ky
    page.invitedUntil
      en Invited until
      kk Шақыру мерзімі
      ru Приглашение до
      uz Taklif muddati
      ky Чакыруу мөөнөтү
      check kk uz ky
    page.posts
      en Posts today
      kk Бүгінгі қызметтері
      ru Должности сегодня
      uz Bugungi lavozimlari
      ky Бүгүнкү кызматтары
      check kk uz ky
    page.noPosts
      en None: who comes in sees nothing.
      kk Жоқ: кірсе де ештеңе көрмейді.
      ru Нет: войдя, ничего не увидит.
      uz Yoʻq: kirsa ham hech narsa koʻrmaydi.
      ky Жок: кирсе да эч нерсе көрбөйт.
      check kk uz ky
    page.inviteThem
      en Invite
      kk Шақыру
      ru Пригласить
      uz Taklif qilish
      ky Чакыруу
      check kk uz ky
    page.inviteAbout
      en The link lets in once, within 72 hours, to choose a password. An earlier link and all sessions end: it also helps who has forgotten the password.
      kk Сілтеме 72 сағат ішінде бір рет кіргізеді, сонда құпиясөз таңдалады. Бұрынғы сілтеме мен барлық кірулер аяқталады: құпиясөзін ұмытқанға да көмектеседі.
      ru По ссылке можно войти один раз в течение 72 часов и выбрать пароль. Прежняя ссылка и все входы заканчиваются: она помогает и забывшим пароль.
      uz Havola 72 soat ichida bir marta kiritadi va parol tanlanadi. Avvalgi havola va barcha kirishlar tugaydi: parolini unutganga ham yordam beradi.
      ky Шилтеме 72 сааттын ичинде бир жолу киргизет, ошондо сырсөз тандалат. Мурунку шилтеме жана бардык кирүүлөр аяктайт: сырсөзүн унуткандарга да жардам берет.
      check kk uz ky
    page.makeLink
      en Make a link
      kk Сілтеме жасау
      ru Создать ссылку
      uz Havola yaratish
      ky Шилтеме түзүү
      check kk uz ky
    page.linkOnce
      en This link is shown this once. Hand it over to nobody else:
      kk Бұл сілтеме тек осы жолы көрсетіледі. Оны басқа ешкімге бермеңіз:
      ru Эта ссылка показывается только сейчас. Не передавайте её никому другому:
      uz Bu havola faqat hozir koʻrsatiladi. Uni boshqa hech kimga bermang:
      ky Бул шилтеме ушул жолу гана көрсөтүлөт. Аны башка эч кимге бербеңиз:
      check kk uz ky
    page.endSessions
      en End all sessions
      kk Барлық кіруді аяқтау
      ru Завершить все входы
      uz Barcha kirishlarni tugatish
      ky Бардык кирүүлөрдү аяктоо
      check kk uz ky
    page.sessionsEnded
      en All sessions were ended.
      kk Барлық кіру аяқталды.
      ru Все входы завершены.
      uz Barcha kirishlar tugatildi.
      ky Бардык кирүүлөр аяктады.
      check kk uz ky
    page.inboxes
      en What waits in the inboxes
      kk Кіріс қалталарында күткендер
      ru Что ждёт в папках приёма
      uz Kirish papkalarida kutayotganlar
      ky Кабыл алуу папкаларында күткөндөр
      check kk uz ky
    page.nothingWaits
      en Nothing waits.
      kk Ештеңе күтіп тұрған жоқ.
      ru Ничего не ждёт.
      uz Hech narsa kutmayapti.
      ky Эч нерсе күтүп турган жок.
      check kk uz ky
    page.messages
      en Messages
      kk Хабарламалар
      ru Сообщения
      uz Xabarlar
      ky Билдирүүлөр
      check kk uz ky
    page.messageCounts
      en sent: {sent}; waiting: {waiting}; given up: {givenUp}
      kk жіберілді: {sent}; күтуде: {waiting}; жеткізілмеді: {givenUp}
      ru отправлено: {sent}; ждут: {waiting}; не доставлено: {givenUp}
      uz yuborildi: {sent}; kutmoqda: {waiting}; yetkazilmadi: {givenUp}
      ky жөнөтүлдү: {sent}; күтүүдө: {waiting}; жеткирилбеди: {givenUp}
      check kk uz ky
    page.nothingUndelivered
      en Everything that was tried was delivered.
      kk Жіберілгеннің бәрі жеткізілді.
      ru Всё, что отправлялось, доставлено.
      uz Yuborilganlarning hammasi yetkazildi.
      ky Жөнөтүлгөндүн баары жеткирилди.
      check kk uz ky
    page.attempts
      en attempts: {count}
      kk әрекет: {count}
      ru попыток: {count}
      uz urinishlar: {count}
      ky аракет: {count}
      check kk uz ky
    page.log
      en The log
      kk Журнал
      ru Журнал
      uz Jurnal
      ky Журнал
      check kk uz ky
    page.head
      en Head
      kk Соңы
      ru Конец
      uz Oxiri
      ky Аягы
      check kk uz ky
    page.neverChecked
      en Not checked since the daemon started.
      kk Қызмет іске қосылғалы тексерілмеген.
      ru С запуска службы не проверялся.
      uz Xizmat ishga tushgandan beri tekshirilmagan.
      ky Кызмат ишке киргенден бери текшериле элек.
      check kk uz ky
    page.checking
      en Being checked since {moment}. Come back in a while.
      kk {moment} бастап тексерілуде. Біраздан соң қайта келіңіз.
      ru Проверяется с {moment}. Зайдите немного позже.
      uz {moment} dan beri tekshirilmoqda. Birozdan keyin qayting.
      ky {moment} тартып текшерилүүдө. Бир аздан кийин кайра келиңиз.
      check kk uz ky
    page.checkFailed
      en Could not be checked: {moment}.
      kk Тексеру мүмкін болмады: {moment}.
      ru Проверить не удалось: {moment}.
      uz Tekshirib boʻlmadi: {moment}.
      ky Текшерүү мүмкүн болгон жок: {moment}.
      check kk uz ky
    page.checkedSound
      en Checked: everything is as it should be ({moment}).
      kk Тексерілді: бәрі дұрыс ({moment}).
      ru Проверено: всё в порядке ({moment}).
      uz Tekshirildi: hammasi joyida ({moment}).
      ky Текшерилди: баары жайында ({moment}).
      check kk uz ky
    page.checkedUnsound
      en Checked: something is wrong ({moment}).
      kk Тексерілді: қате бар ({moment}).
      ru Проверено: есть повреждения ({moment}).
      uz Tekshirildi: xato bor ({moment}).
      ky Текшерилди: ката бар ({moment}).
      check kk uz ky
    page.checkIt
      en Check the whole register
      kk Бүкіл тізілімді тексеру
      ru Проверить весь реестр
      uz Butun reyestrni tekshirish
      ky Бүт реестрди текшерүү
      check kk uz ky
    page.configuration
      en Configuration in force
      kk Қолданыстағы баптау
      ru Действующая настройка
      uz Amaldagi sozlama
      ky Колдонуудагы жөндөө
      check kk uz ky
    page.secondFactor
      en Second factor
      kk Екінші фактор
      ru Второй фактор
      uz Ikkinchi omil
      ky Экинчи фактор
      check kk uz ky
    page.secondFactorAbout
      en With a second factor, coming in takes the password and a code from a program on your phone. Whoever learns the password alone does not come in.
      kk Екінші фактор болса, кіру үшін құпиясөз бен телефондағы бағдарламаның коды керек. Тек құпиясөзді білген адам кіре алмайды.
      ru Со вторым фактором для входа нужны пароль и код из программы на вашем телефоне. Узнавший один пароль не войдёт.
      uz Ikkinchi omil bilan kirish uchun parol va telefondagi dasturning kodi kerak. Faqat parolni bilgan kishi kira olmaydi.
      ky Экинчи фактор менен кирүү үчүн сырсөз жана телефондогу программанын коду керек. Сырсөздү гана билген киши кире албайт.
      check kk uz ky
    page.setUp
      en Set up
      kk Баптау
      ru Настроить
      uz Sozlash
      ky Жөндөө
      check kk uz ky
    page.keyAbout
      en Put this key into the authenticator on your phone, then type the code that it shows:
      kk Осы кілтті телефондағы аутентификаторға енгізіп, ол көрсеткен кодты жазыңыз:
      ru Введите этот ключ в программу-аутентификатор на телефоне, затем впишите код, который она покажет:
      uz Shu kalitni telefondagi autentifikatorga kiriting, soʻng u koʻrsatgan kodni yozing:
      ky Ушул ачкычты телефондогу аутентификаторго киргизип, ал көрсөткөн кодду жазыңыз:
      check kk uz ky
    page.openAuthenticator
      en Open the authenticator on this phone
      kk Осы телефондағы аутентификаторды ашу
      ru Открыть аутентификатор на этом телефоне
      uz Shu telefondagi autentifikatorni ochish
      ky Ушул телефондогу аутентификаторду ачуу
      check kk uz ky
    page.codeLabel
      en Code of six digits
      kk Алты цифрлы код
      ru Код из шести цифр
      uz Olti raqamli kod
      ky Алты сандуу код
      check kk uz ky
    page.confirmCode
      en Confirm
      kk Растау
      ru Подтвердить
      uz Tasdiqlash
      ky Ырастоо
      check kk uz ky
    page.recoveryAbout
      en Write these codes down; they are shown this once. Each lets you in once when the phone is lost:
      kk Осы кодтарды жазып алыңыз: олар тек осы жолы көрсетіледі. Телефон жоғалса, әрқайсысы бір рет кіргізеді:
      ru Запишите эти коды: они показываются только сейчас. Если телефон потерян, каждый пускает один раз:
      uz Bu kodlarni yozib oling: ular faqat hozir koʻrsatiladi. Telefon yoʻqolsa, har biri bir marta kiritadi:
      ky Бул коддорду жазып алыңыз: алар ушул жолу гана көрсөтүлөт. Телефон жоголсо, ар бири бир жолу киргизет:
      check kk uz ky
    page.secondFactorSet
      en The second factor is set up.
      kk Екінші фактор қосылған.
      ru Второй фактор включён.
      uz Ikkinchi omil yoqilgan.
      ky Экинчи фактор кошулган.
      check kk uz ky
    page.giveUp
      en Give it up
      kk Бас тарту
      ru Отключить
      uz Oʻchirish
      ky Өчүрүү
      check kk uz ky
    page.codeOrRecovery
      en Code of six digits from your phone, or a recovery code
      kk Телефондағы алты цифрлы код немесе қалпына келтіру коды
      ru Код из шести цифр с телефона или код восстановления
      uz Telefondagi olti raqamli kod yoki tiklash kodi
      ky Телефондогу алты сандуу код же калыбына келтирүү коду
      check kk uz ky
    page.wrongCode
      en This code is not right, or was used already.
      kk Бұл код дұрыс емес немесе қолданылып қойған.
      ru Код неверен или уже использован.
      uz Bu kod notoʻgʻri yoki allaqachon ishlatilgan.
      ky Бул код туура эмес же буга чейин колдонулган.
      check kk uz ky
    page.codeTitle
      en The code from your phone
      kk Телефондағы код
      ru Код с телефона
      uz Telefondagi kod
      ky Телефондогу код
      check kk uz ky
    """#
}
