extension Catalogue {
  /// What stands on the page.
  static let pages: StaticString = #"""
    page.language
      en English
      kk Қазақша
      ru Русский
      uz Oʻzbekcha
      ky Кыргызча
      uz-Cyrl Ўзбекча
    page.skip
      en To the content
      kk Мазмұнға өту
      ru К содержанию
      uz Mazmunga oʻtish
      ky Мазмунга өтүү
      check kk uz ky
    page.ways
      en Pages
      kk Беттер
      ru Страницы
      uz Sahifalar
      ky Барактар
      check kk uz ky
    page.places
      en My places
      kk Менің ұйымдарым
      ru Мои организации
      uz Mening tashkilotlarim
      ky Менин уюмдарым
      check kk uz ky
    page.inspect
      en File an inspection
      kk Тексеруді тіркеу
      ru Подать проверку
      uz Tekshiruvni topshirish
      ky Текшерүүнү тапшыруу
      check kk uz ky
    page.receipts
      en What I filed
      kk Менің тапсырғандарым
      ru Что я подал
      uz Men topshirganlar
      ky Мен тапшыргандар
      check kk uz ky
    page.leave
      en Log out
      kk Шығу
      ru Выйти
      uz Chiqish
      ky Чыгуу
      check kk uz ky
    page.leaveEverywhere
      en Log out on all devices
      kk Барлық құрылғыдан шығу
      ru Выйти на всех устройствах
      uz Barcha qurilmalardan chiqish
      ky Бардык түзмөктөрдөн чыгуу
      check kk uz ky
    page.problems
      en Nothing was recorded yet. Please mend this and send it again:
      kk Әзірге ештеңе тіркелген жоқ. Мынаны түзетіп, қайта жіберіңіз:
      ru Пока ничего не записано. Исправьте это и отправьте ещё раз:
      uz Hozircha hech narsa qayd etilmadi. Buni tuzatib, qayta yuboring:
      ky Азырынча эч нерсе катталган жок. Муну оңдоп, кайра жөнөтүңүз:
      check kk uz ky
    page.toBeginning
      en To my places
      kk Менің ұйымдарыма
      ru К моим организациям
      uz Mening tashkilotlarimga
      ky Менин уюмдарыма
      check kk uz ky
    page.noDueDay
      en no due day: the country is not known
      kk мерзімі жоқ: елі белгісіз
      ru срока нет: страна неизвестна
      uz muddati yoʻq: mamlakati nomaʼlum
      ky мөөнөтү жок: өлкөсү белгисиз
      check kk uz ky
    page.dueOn
      en due {day}
      kk мерзімі {day}
      ru срок {day}
      uz muddati {day}
      ky мөөнөтү {day}
      check kk uz ky
    page.overdueBy
      en overdue by {days} {days:plural|day|days}, was due {day}
      kk мерзімі {days} күн өткен, мерзімі {day} болған
      ru просрочено на {days} {days:plural|день|дня|дней}, срок был {day}
      uz muddati {days} kun oʻtgan, muddati {day} edi
      ky мөөнөтү {days} күн өткөн, мөөнөтү {day} болчу
      check kk uz ky
    page.openHere
      en Open violations: {count}; overdue: {overdue}
      kk Ашық бұзушылықтар: {count}; мерзімі өткені: {overdue}
      ru Открытых нарушений: {count}; просрочено: {overdue}
      uz Ochiq qoidabuzarliklar: {count}; muddati oʻtgani: {overdue}
      ky Ачык бузуулар: {count}; мөөнөтү өткөнү: {overdue}
      check kk uz ky
    page.here
      en at this office itself
      kk осы ұйымның өзінде
      ru в самой этой организации
      uz shu tashkilotning oʻzida
      ky ушул уюмдун өзүндө
      check kk uz ky
    page.showOverdue
      en Only what is overdue
      kk Тек мерзімі өткендер
      ru Только просроченные
      uz Faqat muddati oʻtganlari
      ky Мөөнөтү өткөндөр гана
      check kk uz ky
    page.byPlace
      en Open violations by organization
      kk Ұйымдар бойынша ашық бұзушылықтар
      ru Открытые нарушения по организациям
      uz Tashkilotlar boʻyicha ochiq qoidabuzarliklar
      ky Уюмдар боюнча ачык бузуулар
      check kk uz ky
    page.open
      en Open
      kk Ашық
      ru Открыто
      uz Ochiq
      ky Ачык
      check kk uz ky
    page.overdue
      en Overdue
      kk Мерзімі өткен
      ru Просрочено
      uz Muddati oʻtgan
      ky Мөөнөтү өткөн
      check kk uz ky
    page.nothingOpen
      en Nothing is open here.
      kk Мұнда ашық бұзушылық жоқ.
      ru Здесь нет открытых нарушений.
      uz Bu yerda ochiq qoidabuzarlik yoʻq.
      ky Бул жерде ачык бузуу жок.
      check kk uz ky
    page.showAll
      en Show all
      kk Барлығын көрсету
      ru Показать все
      uz Hammasini koʻrsatish
      ky Баарын көрсөтүү
      check kk uz ky
    page.noPlaces
      en You hold no post today at an organization of the register. The administrator can tell you more.
      kk Бүгін тізілімдегі ұйымдардың ешқайсысында қызметіңіз жоқ. Толығырақ әкімші айтады.
      ru Сегодня за вами не записано ни одной должности в организациях реестра. Подробнее скажет администратор.
      uz Bugun reyestrdagi tashkilotlarning hech birida lavozimingiz yoʻq. Batafsil maʼmur aytadi.
      ky Бүгүн реестрдеги уюмдардын эч биринде кызматыңыз жок. Кеңири маалыматты администратор айтат.
      check kk uz ky
    page.above
      en Organizations above
      kk Жоғары тұрған ұйымдар
      ru Вышестоящие организации
      uz Yuqori tashkilotlar
      ky Жогору турган уюмдар
      check kk uz ky
    page.overdueHere
      en Overdue violations
      kk Мерзімі өткен бұзушылықтар
      ru Просроченные нарушения
      uz Muddati oʻtgan qoidabuzarliklar
      ky Мөөнөтү өткөн бузуулар
      check kk uz ky
    page.openViolations
      en Open violations
      kk Ашық бұзушылықтар
      ru Открытые нарушения
      uz Ochiq qoidabuzarliklar
      ky Ачык бузуулар
      check kk uz ky
    page.before
      en Earlier ones
      kk Алдыңғылары
      ru Предыдущие
      uz Oldingilari
      ky Мурункулары
      check kk uz ky
    page.after
      en Further ones
      kk Келесілері
      ru Следующие
      uz Keyingilari
      ky Кийинкилери
      check kk uz ky
    page.filed
      en It is recorded. The receipt stands under “What I filed”.
      kk Тіркелді. Түбіртегі «Менің тапсырғандарым» бетінде.
      ru Записано. Квитанция – на странице «Что я подал».
      uz Qayd etildi. Kvitansiya «Men topshirganlar» sahifasida.
      ky Катталды. Дүмүрчөгү «Мен тапшыргандар» барагында.
      check kk uz ky
    page.violation
      en Violation {number}, inspection of {date}
      kk {number}-бұзушылық, {date} тексеруі
      ru Нарушение {number}, проверка {date}
      uz {number}-qoidabuzarlik, {date} tekshiruvi
      ky {number}-бузуу, {date} текшерүүсү
      check kk uz ky
    page.silenced
      en Nobody is told of it until {day}: {reason}
      kk {day} дейін ескертілмейді: {reason}
      ru До {day} оповещения остановлены: {reason}
      uz {day} gacha xabar berilmaydi: {reason}
      ky {day} чейин эскертилбейт: {reason}
      check kk uz ky
    page.silencedUntil
      en Nobody is told of it until {day}
      kk {day} дейін ескертілмейді
      ru До {day} оповещения остановлены
      uz {day} gacha xabar berilmaydi
      ky {day} чейин эскертилбейт
      check kk uz ky
    page.state
      en State
      kk Күйі
      ru Состояние
      uz Holati
      ky Абалы
      check kk uz ky
    page.reckoning
      en How the date came about
      kk Күн қалай есептелді
      ru Как получена дата
      uz Sana qanday hisoblangan
      ky Күн кантип эсептелген
      check kk uz ky
    page.report
      en Report the removal
      kk Жойылғаны туралы хабарлау
      ru Сообщить об устранении
      uz Bartaraf etilganini xabar qilish
      ky Четтетилгенин кабарлоо
      check kk uz ky
    page.whatWasDone
      en What was done
      kk Не істелді
      ru Что сделано
      uz Nima qilindi
      ky Эмне жасалды
      check kk uz ky
    page.reportRemoved
      en It is removed
      kk Жойылды
      ru Устранено
      uz Bartaraf etildi
      ky Четтетилди
      check kk uz ky
    page.judge
      en Confirm or reject the removal
      kk Жойылғанын растау немесе қабылдамау
      ru Подтвердить или отклонить устранение
      uz Bartaraf etilganini tasdiqlash yoki rad etish
      ky Четтетилгенин тастыктоо же четке кагуу
      check kk uz ky
    page.whatWasSeen
      en What you saw
      kk Не көрдіңіз
      ru Что вы увидели
      uz Nimani koʻrdingiz
      ky Эмнени көрдүңүз
      check kk uz ky
    page.confirm
      en Confirm
      kk Растау
      ru Подтвердить
      uz Tasdiqlash
      ky Тастыктоо
      check kk uz ky
    page.reject
      en Reject
      kk Қабылдамау
      ru Отклонить
      uz Rad etish
      ky Четке кагуу
      check kk uz ky
    page.ask
      en Ask for more time
      kk Мерзімін ұзартуды сұрау
      ru Попросить продлить срок
      uz Muddatni uzaytirishni soʻrash
      ky Мөөнөтүн узартууну суроо
      check kk uz ky
    page.newDay
      en New day
      kk Жаңа мерзім
      ru Новый срок
      uz Yangi muddat
      ky Жаңы мөөнөт
      check kk uz ky
    page.askForTime
      en Send the request
      kk Өтінімді жіберу
      ru Отправить просьбу
      uz Soʻrovni yuborish
      ky Суранычты жөнөтүү
      check kk uz ky
    page.history
      en What became of it
      kk Барысы
      ru Что с ним было
      uz U bilan nima boʻldi
      ky Аны менен эмне болду
      check kk uz ky
    page.since
      en Since
      kk Қай күннен
      ru С какого дня
      uz Qaysi kundan
      ky Кайсы күндөн
      check kk uz ky
    page.documents
      en The documents behind it
      kk Негізіндегі құжаттар
      ru Документы, на которых это основано
      uz Bunga asos boʻlgan hujjatlar
      ky Буга негиз болгон документтер
      check kk uz ky
    page.inspection
      en Inspection of {date}
      kk {date} күнгі тексеру
      ru Проверка {date}
      uz {date} kungi tekshiruv
      ky {date} күнкү текшерүү
      check kk uz ky
    page.organization
      en Organization
      kk Ұйым
      ru Организация
      uz Tashkilot
      ky Уюм
    page.requests
      en Requests for more time
      kk Мерзімді ұзарту өтінімдері
      ru Просьбы о продлении срока
      uz Muddatni uzaytirish soʻrovlari
      ky Мөөнөттү узартуу суранычтары
      check kk uz ky
    page.toDecide
      en To be decided
      kk Шешім күтіп тұр
      ru Ждут решения
      uz Qaror kutmoqda
      ky Чечим күтүүдө
      check kk uz ky
    page.asked
      en asked on {day} for a term until {until}
      kk {day} күні {until} дейін сұралды
      ru просьба от {day}, срок до {until}
      uz {day} kuni {until} gacha soʻraldi
      ky {day} күнү {until} чейин суралды
      check kk uz ky
    page.undecided
      en not decided yet
      kk әлі шешілген жоқ
      ru ещё не решено
      uz hali hal qilinmagan
      ky али чечиле элек
      check kk uz ky
    page.grant
      en Grant
      kk Ұзарту
      ru Продлить
      uz Uzaytirish
      ky Узартуу
      check kk uz ky
    page.refuse
      en Refuse
      kk Бас тарту
      ru Отказать
      uz Rad etish
      ky Баш тартуу
      check kk uz ky
    page.acknowledge
      en Take note that it is overdue
      kk Мерзімі өткенін ескеру
      ru Принять просрочку к сведению
      uz Muddati oʻtganini eʼtiborga olish
      ky Мөөнөтү өткөнүн эске алуу
      check kk uz ky
    page.change
      en Change
      kk Өзгерту
      ru Изменить
      uz Oʻzgartirish
      ky Өзгөртүү
    page.companions
      en Together with (codes of inspectors)
      kk Бірге тексергендер (инспекторлардың кодтары)
      ru Вместе с (коды инспекторов)
      uz Birga tekshirganlar (inspektorlar kodlari)
      ky Бирге текшергендер (инспекторлордун коддору)
      check kk uz ky
    page.violationsAndNone
      en Violations are described, and yet none was found, or the inspection was not carried out: leave out what is not so.
      kk Бұзушылықтар сипатталған, ал «табылмады» немесе «жүргізілмеді» деп те көрсетілген: дұрыс емесін алып тастаңыз.
      ru Нарушения описаны, и тут же сказано, что их нет или проверка не проведена: уберите то, что неверно.
      uz Qoidabuzarliklar tavsiflangan, shu bilan birga topilmagan yoki tekshiruv oʻtkazilmagan deyilgan: notoʻgʻrisini olib tashlang.
      ky Бузуулар сүрөттөлгөн, ошол эле учурда табылган жок же текшерүү өткөрүлгөн жок деп айтылган: туура эмесин алып салыңыз.
      check kk uz ky
    page.rejectedWhy
      en Say what is still wrong.
      kk Әлі ненің дұрыс емес екенін жазыңыз.
      ru Напишите, что ещё не устранено.
      uz Nima hali bartaraf etilmaganini yozing.
      ky Эмне дагы эле жоюлбаганын жазыңыз.
      check kk uz ky
    page.grantedUntil
      en Say until when time is given.
      kk Мерзім қай күнге дейін ұзартылатынын көрсетіңіз.
      ru Укажите, до какого дня продлевается срок.
      uz Muddat qaysi kungacha uzaytirilishini koʻrsating.
      ky Мөөнөт кайсы күнгө чейин узартыларын көрсөтүңүз.
      check kk uz ky
    said.contact
      en How to reach them
      kk Байланыс
      ru Как связаться
      uz Bogʻlanish
      ky Байланыш
      check kk uz ky
    said.figures
      en Figures
      kk Көрсеткіштер
      ru Показатели
      uz Koʻrsatkichlar
      ky Көрсөткүчтөр
      check kk uz ky
    said.investigation
      en Investigation
      kk Тергеп-тексеру
      ru Расследование
      uz Tekshiruv
      ky Иликтөө
      check kk uz ky
    said.roles
      en Posts
      kk Міндеттері
      ru Обязанности
      uz Vazifalari
      ky Милдеттери
      check kk uz ky
    said.trainings
      en Trainings
      kk Оқулар
      ru Обучение
      uz Oʻqishlar
      ky Окуулар
      check kk uz ky
    said.victims
      en Who was hurt
      kk Зардап шеккендер
      ru Пострадавшие
      uz Jabrlanganlar
      ky Жабыркагандар
      check kk uz ky
    said.violations
      en Violations
      kk Бұзушылықтар
      ru Нарушения
      uz Qoidabuzarliklar
      ky Бузуулар
      check kk uz ky
    said.representation
      en Representation
      kk Ұсыныс
      ru Представление
      uz Taqdimnoma
      ky Сунуштама
      check kk uz ky
    said.person
      en Person
      kk Адам
      ru Человек
      uz Shaxs
      ky Адам
      check kk uz ky
    said.person.name
      en Name
      kk Аты-жөні
      ru Имя
      uz Ismi
      ky Аты-жөнү
      check kk uz ky
    said.inspector.name
      en Name
      kk Аты-жөні
      ru Имя
      uz Ismi
      ky Аты-жөнү
      check kk uz ky
    said.council.members
      en Members of the council
      kk Кеңес мүшелері
      ru Члены совета
      uz Kengash aʼzolari
      ky Кеңеш мүчөлөрү
      check kk uz ky
    said.council.members.name
      en Name
      kk Аты-жөні
      ru Имя
      uz Ismi
      ky Аты-жөнү
      check kk uz ky
    page.noted
      en Somebody sees to it; repeats are held until {day}
      kk Қолға алынды; қайталау {day} дейін тоқтатылды
      ru Просрочкой занимаются; повторы остановлены до {day}
      uz Bu bilan shugʻullanilmoqda; takroriy xabarlar {day} gacha toʻxtatildi
      ky Колго алынды; кайталоо {day} чейин токтотулду
      check kk uz ky
    page.acknowledgeIt
      en I see to it
      kk Қолға алдым
      ru Занимаюсь этим
      uz Men bu bilan shugʻullanaman
      ky Мен муну менен алектенем
      check kk uz ky
    page.whatIsBeingDone
      en What is being done
      kk Не істеліп жатыр
      ru Что делается
      uz Nima qilinmoqda
      ky Эмне жасалып жатат
      check kk uz ky
    page.silence
      en Hold alerts back
      kk Ескертулерді тоқтата тұру
      ru Остановить оповещения
      uz Xabarlarni toʻxtatib turish
      ky Эскертүүлөрдү токтотуп туруу
      check kk uz ky
    page.silences
      en Alerts held back
      kk Тоқтатылған ескертулер
      ru Остановленные оповещения
      uz Toʻxtatilgan xabarlar
      ky Токтотулган эскертүүлөр
      check kk uz ky
    page.silenceAll
      en Hold back all alerts of this place
      kk Осы орынның барлық ескертулерін тоқтата тұру
      ru Остановить все оповещения об этом месте
      uz Bu joy haqidagi barcha xabarlarni toʻxtatib turish
      ky Бул жердин бардык эскертүүлөрүн токтотуп туруу
      check kk uz ky
    page.endSilence
      en End it earlier
      kk Ертерек аяқтау
      ru Закончить раньше
      uz Ertaroq tugatish
      ky Эртерээк бүтүрүү
      check kk uz ky
    page.endSilenceNow
      en Let alerts go on
      kk Ескертулерді қайта бастау
      ru Возобновить оповещения
      uz Xabarlarni davom ettirish
      ky Эскертүүлөрдү улантуу
      check kk uz ky
    page.silenceIt
      en Hold them back
      kk Тоқтата тұру
      ru Остановить
      uz Toʻxtatib turish
      ky Токтотуп туруу
      check kk uz ky
    page.theInspection
      en Inspection
      kk Тексеру
      ru Проверка
      uz Tekshiruv
      ky Текшерүү
    page.code
      en Code
      kk Коды
      ru Код
      uz Kodi
      ky Коду
    page.found
      en What was found
      kk Не анықталды
      ru Что обнаружено
      uz Nima aniqlandi
      ky Эмне аныкталды
      check kk uz ky
    page.nothingFound
      en No violations were found.
      kk Бұзушылық анықталмады.
      ru Нарушений не обнаружено.
      uz Qoidabuzarlik aniqlanmadi.
      ky Бузуу аныкталган жок.
      check kk uz ky
    page.howItCame
      en How it came to the register
      kk Тізілімге қалай түсті
      ru Как попало в реестр
      uz Reyestrga qanday tushgan
      ky Реестрге кантип түшкөн
      check kk uz ky
    page.entry
      en Entry of the log
      kk Журнал жазбасы
      ru Запись журнала
      uz Jurnal yozuvi
      ky Журнал жазуусу
      check kk uz ky
    page.recorded
      en Recorded
      kk Тіркелген уақыты
      ru Записано
      uz Qayd etilgan
      ky Катталган
      check kk uz ky
    page.noReceipts
      en You have filed nothing yet.
      kk Сіз әлі ештеңе тапсырған жоқсыз.
      ru Вы пока ничего не подавали.
      uz Siz hali hech narsa topshirmagansiz.
      ky Сиз али эч нерсе тапшыра элексиз.
      check kk uz ky
    page.violationNumber
      en Violation {number}
      kk {number}-бұзушылық
      ru Нарушение {number}
      uz {number}-qoidabuzarlik
      ky {number}-бузуу
      check kk uz ky
    page.more
      en More
      kk Толығырақ
      ru Подробнее
      uz Batafsil
      ky Кененирээк
      check kk uz ky
    page.noneFound
      en No violations were found
      kk Бұзушылық анықталмады
      ru Нарушений не обнаружено
      uz Qoidabuzarlik aniqlanmadi
      ky Бузуу аныкталган жок
      check kk uz ky
    page.violationOrNone
      en Write down a violation, or tick that none were found.
      kk Бұзушылықты жазыңыз немесе анықталмағанын белгілеңіз.
      ru Запишите нарушение или отметьте, что нарушений не обнаружено.
      uz Qoidabuzarlikni yozing yoki aniqlanmaganini belgilang.
      ky Бузууну жазыңыз же аныкталбаганын белгилеңиз.
      check kk uz ky
    page.reckonedWhenEmpty
      en (reckoned when left empty)
      kk (бос қалса, есептеледі)
      ru (если пусто, рассчитывается)
      uz (boʻsh qolsa, hisoblanadi)
      ky (бош калса, эсептелет)
      check kk uz ky
    page.addViolation
      en One more violation
      kk Тағы бір бұзушылық
      ru Ещё одно нарушение
      uz Yana bitta qoidabuzarlik
      ky Дагы бир бузуу
      check kk uz ky
    page.file
      en Record it
      kk Тіркеу
      ru Записать
      uz Qayd etish
      ky Каттоо
      check kk uz ky
    page.enter
      en Log in
      kk Кіру
      ru Вход
      uz Kirish
      ky Кирүү
      check kk uz ky
    page.wrongPassword
      en There is no such account, or the password is another one.
      kk Мұндай тіркелгі жоқ немесе құпиясөз басқа.
      ru Такой учётной записи нет, или пароль другой.
      uz Bunday hisob yoʻq yoki parol boshqa.
      ky Мындай эсеп жок же сырсөз башка.
      check kk uz ky
    page.invitation
      en Choose a password
      kk Құпиясөз таңдаңыз
      ru Выберите пароль
      uz Parol tanlang
      ky Сырсөз тандаңыз
      check kk uz ky
    page.password.short
      en The password is too short: {count} {count:plural|character|characters} at the least.
      kk Құпиясөз тым қысқа: кемінде {count} таңба.
      ru Пароль слишком короткий: не меньше {count} {count:plural|знака|знаков|знаков}.
      uz Parol juda qisqa: kamida {count} ta belgi.
      ky Сырсөз өтө кыска: кеминде {count} белги.
      check kk uz ky
    page.password.long
      en The password is too long.
      kk Құпиясөз тым ұзын.
      ru Пароль слишком длинный.
      uz Parol juda uzun.
      ky Сырсөз өтө узун.
      check kk uz ky
    page.password.guessable
      en This password would be guessed at once: leave your account's name out and use several words.
      kk Бұл құпиясөзді бірден табады: тіркелгі атыңызды қоспай, бірнеше сөз қолданыңыз.
      ru Такой пароль сразу угадают: не используйте имя учётной записи и возьмите несколько слов.
      uz Bunday parol darrov topiladi: hisobingiz nomini qoʻshmang va bir nechta soʻz oling.
      ky Мындай сырсөз дароо табылат: эсебиңиздин атын кошпой, бир нече сөз алыңыз.
      check kk uz ky
    page.password.different
      en The two passwords differ.
      kk Екі құпиясөз бірдей емес.
      ru Пароли не совпадают.
      uz Ikki parol bir xil emas.
      ky Эки сырсөз бирдей эмес.
      check kk uz ky
    page.passwordRule
      en {count} {count:plural|character|characters} at the least. A few words in a row are easy to remember and hard to guess.
      kk Кемінде {count} таңба. Қатар тұрған бірнеше сөз жаттауға оңай, табуға қиын.
      ru Не меньше {count} {count:plural|знака|знаков|знаков}. Несколько слов подряд легко запомнить и трудно угадать.
      uz Kamida {count} ta belgi. Ketma-ket bir nechta soʻzni eslab qolish oson, topish qiyin.
      ky Кеминде {count} белги. Катар турган бир нече сөздү эстеп калуу оңой, табуу кыйын.
      check kk uz ky
    page.account
      en Account: your code in the register
      kk Тіркелгі: тізілімдегі кодыңыз
      ru Учётная запись: ваш код в реестре
      uz Hisob: reyestrdagi kodingiz
      ky Эсеп: реестрдеги кодуңуз
      check kk uz ky
    page.password
      en Password
      kk Құпиясөз
      ru Пароль
      uz Parol
      ky Сырсөз
      check kk uz ky
    page.comeIn
      en Log in
      kk Кіру
      ru Войти
      uz Kirish
      ky Кирүү
      check kk uz ky
    page.noAccount
      en No account yet, or the password forgotten? The administrator sends you an invitation.
      kk Тіркелгіңіз жоқ па немесе құпиясөзді ұмыттыңыз ба? Әкімші сізге шақыру жібереді.
      ru Нет учётной записи или забыли пароль? Администратор пришлёт вам приглашение.
      uz Hisobingiz yoʻqmi yoki parolni unutdingizmi? Maʼmur sizga taklif yuboradi.
      ky Эсебиңиз жокпу же сырсөздү унуттуңузбу? Администратор сизге чакыруу жөнөтөт.
      check kk uz ky
    page.yourAccount
      en Your account:
      kk Сіздің тіркелгіңіз:
      ru Ваша учётная запись:
      uz Sizning hisobingiz:
      ky Сиздин эсебиңиз:
      check kk uz ky
    page.newPassword
      en New password
      kk Жаңа құпиясөз
      ru Новый пароль
      uz Yangi parol
      ky Жаңы сырсөз
      check kk uz ky
    page.repeatPassword
      en The same again
      kk Тағы да сол
      ru Ещё раз тот же
      uz Yana oʻsha
      ky Дагы ошол эле
      check kk uz ky
    page.failure.notFound.title
      en Nothing is here
      kk Мұнда ештеңе жоқ
      ru Здесь ничего нет
      uz Bu yerda hech narsa yoʻq
      ky Бул жерде эч нерсе жок
      check kk uz ky
    page.failure.notFound
      en There is no such page, or it is not among those that are open to you.
      kk Мұндай бет жоқ немесе ол сізге ашық емес.
      ru Такой страницы нет, или она вам не открыта.
      uz Bunday sahifa yoʻq yoki u sizga ochiq emas.
      ky Мындай барак жок же ал сизге ачык эмес.
      check kk uz ky
    page.failure.invitationOver.title
      en This link is used up
      kk Бұл сілтеме енді жарамайды
      ru Эта ссылка больше не действует
      uz Bu havola endi yaroqsiz
      ky Бул шилтеме эми жараксыз
      check kk uz ky
    page.failure.invitationOver
      en An invitation lets in once and for 72 hours. If you have chosen a password, log in with it; otherwise ask who invited you for a new link.
      kk Шақыру бір рет және 72 сағат жарамды. Құпиясөз таңдаған болсаңыз, сонымен кіріңіз; болмаса, шақырған адамнан жаңа сілтеме сұраңыз.
      ru Приглашение впускает один раз и в течение 72 часов. Если вы уже выбрали пароль, войдите с ним; если нет, попросите у пригласившего новую ссылку.
      uz Taklif bir marta va 72 soat davomida amal qiladi. Parol tanlagan boʻlsangiz, u bilan kiring; aks holda taklif qilgan kishidan yangi havola soʻrang.
      ky Чакыруу бир жолу жана 72 саат жарайт. Сырсөз тандаган болсоңуз, аны менен кириңиз; болбосо, чакырган адамдан жаңы шилтеме сураңыз.
      check kk uz ky
    page.notSent
      en You were logged out, and nothing was recorded. Log in, then go back to your form: what you typed is still there.
      kk Сіз жүйеден шығып кеткенсіз, ештеңе тіркелмеді. Кіріп, формаңызға артқа қайтыңыз: жазғаныңыз сонда тұр.
      ru Ваш сеанс закончился, и ничего не записано. Войдите и вернитесь назад к своей форме: введённое осталось там.
      uz Seansingiz tugagan, hech narsa qayd etilmadi. Kiring va shaklingizga orqaga qayting: yozganlaringiz oʻsha yerda.
      ky Сеансыңыз бүткөн, эч нерсе катталган жок. Кирип, формаңызга артка кайтыңыз: жазганыңыз ошол жерде.
      check kk uz ky
    page.sendAgain
      en Nothing was recorded yet: this form was open while you logged in again. Look through it, choose photos again, and send it once more.
      kk Әзірге ештеңе тіркелмеді: қайта кіргеніңізде бұл форма ашық тұрған. Қарап шығып, суреттерді қайта таңдап, тағы жіберіңіз.
      ru Пока ничего не записано: эта форма была открыта, когда вы входили заново. Просмотрите её, выберите фотографии ещё раз и отправьте снова.
      uz Hozircha hech narsa qayd etilmadi: qayta kirganingizda bu shakl ochiq edi. Koʻrib chiqing, suratlarni qayta tanlang va yana yuboring.
      ky Азырынча эч нерсе катталган жок: кайра киргениңизде бул форма ачык турган. Карап чыгып, сүрөттөрдү кайра тандап, дагы жөнөтүңүз.
      check kk uz ky
    page.testEnded
      en The test ended on {day}.
      kk Сынақ {day} аяқталды.
      ru Тест закончился {day}.
      uz Test {day} tugadi.
      ky Тест {day} бүттү.
      check kk uz ky
    page.failure.stale.title
      en Please send it again
      kk Қайта жіберіңіз
      ru Отправьте ещё раз
      uz Qayta yuboring
      ky Кайра жөнөтүңүз
      check kk uz ky
    page.failure.stale
      en The form was not taken: it was open for too long, or came from elsewhere. Go back, load the page again and send it once more; nothing is recorded twice.
      kk Форма қабылданбады: тым ұзақ ашық тұрды немесе басқа жерден келді. Артқа қайтып, бетті қайта жүктеп, тағы жіберіңіз; ештеңе екі рет тіркелмейді.
      ru Форма не принята: она была открыта слишком долго или пришла с другого сайта. Вернитесь, обновите страницу и отправьте ещё раз; ничто не запишется дважды.
      uz Shakl qabul qilinmadi: u juda uzoq ochiq turgan yoki boshqa joydan kelgan. Orqaga qaytib, sahifani yangilang va yana yuboring; hech narsa ikki marta qayd etilmaydi.
      ky Форма кабыл алынган жок: өтө көп ачык турган же башка жерден келген. Артка кайтып, баракты жаңылап, кайра жөнөтүңүз; эч нерсе эки жолу катталбайт.
      check kk uz ky
    page.failure.tooMany.title
      en Please wait
      kk Күте тұрыңыз
      ru Подождите
      uz Kutib turing
      ky Күтө туруңуз
      check kk uz ky
    page.failure.tooMany
      en Too many attempts. Come back in {seconds} {seconds:plural|second|seconds}.
      kk Әрекет тым көп. {seconds} секундтан кейін қайталаңыз.
      ru Слишком много попыток. Повторите через {seconds} {seconds:plural|секунду|секунды|секунд}.
      uz Urinishlar juda koʻp. {seconds} soniyadan keyin qaytaring.
      ky Аракет өтө көп. {seconds} секунддан кийин кайталаңыз.
      check kk uz ky
    page.failure.busy.title
      en Please try again
      kk Қайталап көріңіз
      ru Попробуйте ещё раз
      uz Qayta urinib koʻring
      ky Кайра аракет кылыңыз
      check kk uz ky
    page.failure.busy
      en The register takes nothing at the moment. Try again in a minute; nothing is recorded twice.
      kk Тізілім қазір қабылдамайды. Бір минуттан кейін қайталаңыз; ештеңе екі рет тіркелмейді.
      ru Реестр сейчас ничего не принимает. Попробуйте через минуту; ничто не запишется дважды.
      uz Reyestr hozir qabul qilmayapti. Bir daqiqadan keyin urinib koʻring; hech narsa ikki marta qayd etilmaydi.
      ky Реестр азыр кабыл албай жатат. Бир мүнөттөн кийин аракет кылыңыз; эч нерсе эки жолу катталбайт.
      check kk uz ky
    page.failure.broken.title
      en Something is broken
      kk Ақау бар
      ru Неполадка
      uz Nosozlik bor
      ky Бузулуу бар
      check kk uz ky
    page.failure.broken
      en The register cannot be read at the moment. The administrator sees the reason in the journal.
      kk Тізілімді қазір оқу мүмкін емес. Себебін әкімші журналдан көреді.
      ru Реестр сейчас не читается. Причину администратор видит в журнале.
      uz Reyestrni hozir oʻqib boʻlmayapti. Sababini maʼmur jurnalda koʻradi.
      ky Реестрди азыр окууга болбойт. Себебин администратор журналдан көрөт.
      check kk uz ky
    """#
}
