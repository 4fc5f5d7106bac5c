extension Catalogue {
  /// What the commands of contests and tests do, for --help.
  static let contestHelp: StaticString = #"""
    help.contest.abstract
      en A contest: standings whose every point opens its records.
      kk Байқау: әр ұпайы жазбаларын көрсететін нәтижелер.
      ru Смотр-конкурс: итоги, где каждый балл показывает свои записи.
      uz Koʻrik-tanlov: har bir bali yozuvlarini koʻrsatadigan natijalar.
      ky Көрүк-сынак: ар бир упайы жазууларын көрсөткөн жыйынтыктар.
      check kk uz ky
    help.contest.discussion
      en The regulation is a document; a freeze fixes the facts, then come the jury's marks, objections, decisions and the publication.
      kk Ереже — құжат; бекіту деректерді тұрақтандырады, одан кейін қазылар бағалары, қарсылықтар, шешімдер және жариялау болады.
      ru Положение — документ; фиксация закрепляет данные, затем идут оценки жюри, возражения, решения и публикация.
      uz Nizom — hujjat; muzlatish maʼlumotlarni mustahkamlaydi, keyin hakamlar baholari, eʼtirozlar, qarorlar va eʼlon qilish keladi.
      ky Жобо — документ; бекитүү маалыматтарды туруктуу кылат, андан кийин калыстардын баалары, каршылыктар, чечимдер жана жарыялоо болот.
      check kk uz ky
    help.contest.check.abstract
      en Says what the regulation lacks, who is not admitted and which facts are missing.
      kk Ережеде не жетіспейтінін, кім жіберілмейтінін және қандай деректер жоқ екенін айтады.
      ru Говорит, чего не хватает положению, кто не допущен и каких данных нет.
      uz Nizomda nima yetishmasligini, kim qoʻyilmasligini va qaysi maʼlumotlar yoʻqligini aytadi.
      ky Жободо эмне жетишпегенин, ким киргизилбегенин жана кайсы маалыматтар жок экенин айтат.
      check kk uz ky
    help.contest.score.abstract
      en Shows places and points, stage by stage.
      kk Орындар мен ұпайларды кезең-кезеңімен көрсетеді.
      ru Показывает места и баллы по этапам.
      uz Oʻrinlar va ballarni bosqichma-bosqich koʻrsatadi.
      ky Орундарды жана упайларды баскыч-баскычы менен көрсөтөт.
      check kk uz ky
    help.contest.score.discussion
      en After the freeze nothing that is filed later moves them. --criteria adds a row for each criterion with its value and records.
      kk Бекітуден кейін тапсырылған ештеңе оларды өзгертпейді. --criteria әр критерийге мәні мен жазбалары бар жол қосады.
      ru После фиксации ничто поданное позже их не меняет. --criteria добавляет строку на каждый критерий со значением и записями.
      uz Muzlatishdan keyin topshirilgan hech narsa ularni oʻzgartirmaydi. "--criteria" har bir mezonga qiymati va yozuvlari bilan satr qoʻshadi.
      ky Бекитүүдөн кийин тапшырылган эч нерсе аларды өзгөртпөйт. --criteria ар бир критерийге мааниси жана жазуулары менен сап кошот.
      check kk uz ky
    help.contest.explain.abstract
      en Explains a participant's points: clause, value and the records behind each.
      kk Қатысушының ұпайларын түсіндіреді: тармақ, мән және әрқайсысының жазбалары.
      ru Объясняет баллы участника: пункт, значение и записи за каждым.
      uz Ishtirokchining ballarini tushuntiradi: band, qiymat va har birining yozuvlari.
      ky Катышуучунун упайларын түшүндүрөт: пункт, маани жана ар биринин жазуулары.
      check kk uz ky
    help.contest.compare.abstract
      en Shows what a change of rule or data would move; applies nothing.
      kk Ереженің немесе деректердің өзгеруі нені жылжытатынын көрсетеді; ештеңе қолданбайды.
      ru Показывает, что сдвинула бы смена правила или данных; ничего не применяет.
      uz Qoida yoki maʼlumot oʻzgarishi nimani siljitishini koʻrsatadi; hech narsani qoʻllamaydi.
      ky Эреженин же маалыматтын өзгөрүшү эмнени жылдырарын көрсөтөт; эч нерсени колдонбойт.
      check kk uz ky
    help.contest.compare.discussion
      en Without --with and --from it compares the frozen standings with what the register holds now.
      kk --with және --from болмаса, бекітілген нәтижелерді тізілімнің қазіргі деректерімен салыстырады.
      ru Без --with и --from сравнивает зафиксированные итоги с тем, что в реестре сейчас.
      uz "--with" va "--from" boʻlmasa, muzlatilgan natijalarni reyestrning hozirgi maʼlumotlari bilan solishtiradi.
      ky --with жана --from жок болсо, бекитилген жыйынтыктарды реестрдин азыркы маалыматтары менен салыштырат.
      check kk uz ky
    help.contest.freeze.abstract
      en Fixes the position of the log from which the facts are read.
      kk Деректер оқылатын журнал орнын бекітеді.
      ru Фиксирует позицию журнала, с которой читаются данные.
      uz Maʼlumotlar oʻqiladigan jurnal oʻrnini muzlatadi.
      ky Маалыматтар окулган журналдын ордун бекитет.
      check kk uz ky
    help.contest.mark.abstract
      en Records a juror's mark of a participant, with its reason.
      kk Қазылар мүшесінің қатысушыға қойған бағасын себебімен тіркейді.
      ru Записывает оценку члена жюри участнику с обоснованием.
      uz Hakamning ishtirokchiga qoʻygan bahosini sababi bilan qayd etadi.
      ky Калыстын катышуучуга койгон баасын себеби менен каттайт.
      check kk uz ky
    help.contest.object.abstract
      en Records an objection to a participant's points.
      kk Қатысушының ұпайларына қарсылықты тіркейді.
      ru Записывает возражение по баллам участника.
      uz Ishtirokchining ballariga eʼtirozni qayd etadi.
      ky Катышуучунун упайларына каршылыкты каттайт.
      check kk uz ky
    help.contest.decide.abstract
      en Upholds or refuses an objection; what it changes is shown beside what stood before.
      kk Қарсылықты қанағаттандырады немесе қабылдамайды; өзгеріс бұрынғысының қасында көрсетіледі.
      ru Признаёт возражение обоснованным или отклоняет; изменение видно рядом с прежним.
      uz Eʼtirozni asosli deb topadi yoki rad etadi; oʻzgarish avvalgisi yonida koʻrsatiladi.
      ky Каршылыкты негиздүү деп табат же четке кагат; өзгөрүү мурдагысынын жанында көрсөтүлөт.
      check kk uz ky
    help.contest.protocol.abstract
      en Prints the protocol as a page to be signed, a sheet for each stage.
      kk Хаттаманы қол қойылатын бет түрінде шығарады, әр кезеңге бір парақ.
      ru Печатает протокол страницей для подписей, лист на каждый этап.
      uz Bayonnomani imzolanadigan sahifa qilib chiqaradi, har bosqichga bir varaq.
      ky Протоколду кол коюлуучу барак катары чыгарат, ар бир баскычка бир барак.
      check kk uz ky
    help.contest.publish.abstract
      en Makes the standings final; a second person approves.
      kk Нәтижелерді түпкілікті етеді; екінші адам бекітеді.
      ru Делает итоги окончательными; утверждает второй человек.
      uz Natijalarni yakuniy qiladi; ikkinchi kishi tasdiqlaydi.
      ky Жыйынтыктарды акыркы кылат; экинчи адам бекитет.
      check kk uz ky
    help.test.abstract
      en A knowledge test: its questions, papers and marks.
      kk Білім тесті: сұрақтары, билеттері және бағалары.
      ru Тест на знания: вопросы, билеты и оценки.
      uz Bilim testi: savollari, biletlari va baholari.
      ky Билим тести: суроолору, билеттери жана баалары.
      check kk uz ky
    help.test.discussion
      en Until the test's last day has passed, nothing that is printed depends on which answers are right.
      kk Тесттің соңғы күні өткенше шығарылатын ештеңе дұрыс жауаптарға тәуелді емес.
      ru Пока не прошёл последний день теста, ничто напечатанное не зависит от верных ответов.
      uz Testning oxirgi kuni oʻtmaguncha chop etiladigan hech narsa toʻgʻri javoblarga bogʻliq emas.
      ky Тесттин акыркы күнү өтмөйүнчө чыгарылган эч нерсе туура жоопторго көз каранды эмес.
      check kk uz ky
    help.test.bank.abstract
      en Shows the questions; which answers are right, only after the last day.
      kk Сұрақтарды көрсетеді; дұрыс жауаптарды — тек соңғы күннен кейін.
      ru Показывает вопросы; верные ответы — только после последнего дня.
      uz Savollarni koʻrsatadi; toʻgʻri javoblarni faqat oxirgi kundan keyin.
      ky Суроолорду көрсөтөт; туура жоопторду акыркы күндөн кийин гана.
      check kk uz ky
    help.test.paper.abstract
      en Draws an inspector's paper; the same seed draws the same paper.
      kk Инспектор билетін шығарады; бір сан бір билетті береді.
      ru Вытягивает билет инспектора; одно число даёт один и тот же билет.
      uz Inspektor biletini chiqaradi; bir xil son bir xil biletni beradi.
      ky Инспектордун билетин чыгарат; бир сан бир билетти берет.
      check kk uz ky
    help.test.grade.abstract
      en Shows how much was answered, and the marks after the last day.
      kk Қанша жауап берілгенін, соңғы күннен кейін бағаларды көрсетеді.
      ru Показывает, сколько отвечено, а после последнего дня — оценки.
      uz Qancha javob berilganini, oxirgi kundan keyin baholarni koʻrsatadi.
      ky Канча жооп берилгенин, акыркы күндөн кийин бааларды көрсөтөт.
      check kk uz ky
    help.argument.regulation
      en The regulation's id.
      kk Ереженің нөмірі.
      ru Номер положения.
      uz Nizom raqami.
      ky Жобонун номери.
      check kk uz ky
    help.argument.participant
      en The participant's code.
      kk Қатысушының коды.
      ru Код участника.
      uz Ishtirokchi kodi.
      ky Катышуучунун коду.
      check kk uz ky
    help.argument.objection
      en The objection's id.
      kk Қарсылықтың нөмірі.
      ru Номер возражения.
      uz Eʼtiroz raqami.
      ky Каршылыктын номери.
      check kk uz ky
    help.argument.bank
      en The id of the test's bank of questions.
      kk Тест сұрақтар қорының нөмірі.
      ru Номер банка вопросов теста.
      uz Test savollari bankining raqami.
      ky Тест суроолорунун банкынын номери.
      check kk uz ky
    help.option.nomination
      en Only this nomination, by its code.
      kk Тек осы номинация, коды бойынша.
      ru Только эта номинация, по её коду.
      uz Faqat shu nominatsiya, kodi boʻyicha.
      ky Ушул номинация гана, коду боюнча.
      check kk uz ky
    help.option.contest-at
      en Read the log as it stood at this position.
      kk Журналды осы орындағыдай оқу.
      ru Читать журнал таким, каким он был на этой позиции.
      uz Jurnalni shu oʻrinda turganidek oʻqish.
      ky Журналды ушул орунда тургандай окуу.
      check kk uz ky
    help.option.contest-from
      en A file with a regulation that need not be recorded.
      kk Тіркелмеген болуы мүмкін ережесі бар файл.
      ru Файл с положением, которое может быть не записано.
      uz Qayd etilmagan boʻlishi mumkin boʻlgan nizomli fayl.
      ky Катталбаган болушу мүмкүн болгон жобосу бар файл.
      check kk uz ky
    help.option.contest-with
      en Another regulation of the register, by its id.
      kk Тізілімдегі басқа ереже, нөмірі бойынша.
      ru Другое положение из реестра, по номеру.
      uz Reyestrdagi boshqa nizom, raqami boʻyicha.
      ky Реестрдеги башка жобо, номери боюнча.
      check kk uz ky
    help.option.contest-to
      en Compare with the data at this position of the log.
      kk Журналдың осы орнындағы деректермен салыстыру.
      ru Сравнить с данными на этой позиции журнала.
      uz Jurnalning shu oʻrnidagi maʼlumotlar bilan solishtirish.
      ky Журналдын ушул ордундагы маалыматтар менен салыштыруу.
      check kk uz ky
    help.option.criteria
      en Add a row for each criterion, with its records.
      kk Әр критерийге жазбаларымен жол қосу.
      ru Добавить строку на каждый критерий с его записями.
      uz Har bir mezonga yozuvlari bilan satr qoʻshish.
      ky Ар бир критерийге жазуулары менен сап кошуу.
      check kk uz ky
    help.option.stage
      en Only this stage, by its code.
      kk Тек осы кезең, коды бойынша.
      ru Только этот этап, по его коду.
      uz Faqat shu bosqich, kodi boʻyicha.
      ky Ушул баскыч гана, коду боюнча.
      check kk uz ky
    help.option.contest-date
      en The day that the document says; absent: today.
      kk Құжатта көрсетілетін күн; болмаса — бүгін.
      ru День, который называет документ; без него — сегодня.
      uz Hujjatda aytiladigan kun; boʻlmasa — bugun.
      ky Документте айтылган күн; жок болсо — бүгүн.
      check kk uz ky
    help.option.contest-id
      en The document's id; absent: made from what it is about.
      kk Құжат нөмірі; болмаса — мазмұнынан құралады.
      ru Номер документа; без него составляется из содержания.
      uz Hujjat raqami; boʻlmasa — mazmunidan tuziladi.
      ky Документтин номери; жок болсо — мазмунунан түзүлөт.
      check kk uz ky
    help.option.contest-by
      en The code of the person who does it.
      kk Мұны жасайтын адамның коды.
      ru Код лица, которое это делает.
      uz Buni qiladigan shaxsning kodi.
      ky Муну жасаган адамдын коду.
      check kk uz ky
    help.option.contest-position
      en The last entry of the log that counts; absent: the newest.
      kk Есепке алынатын соңғы жазба; болмаса — ең жаңасы.
      ru Последняя запись журнала, которая считается; без неё — самая новая.
      uz Hisobga olinadigan oxirgi yozuv; boʻlmasa — eng yangisi.
      ky Эсепке алынган акыркы жазуу; жок болсо — эң жаңысы.
      check kk uz ky
    help.option.criterion
      en The criterion's code.
      kk Критерий коды.
      ru Код критерия.
      uz Mezon kodi.
      ky Критерийдин коду.
      check kk uz ky
    help.option.participant
      en The participant's code.
      kk Қатысушының коды.
      ru Код участника.
      uz Ishtirokchi kodi.
      ky Катышуучунун коду.
      check kk uz ky
    help.option.mark
      en The mark, as the criterion's scale takes it.
      kk Критерий шкаласы бойынша баға.
      ru Оценка по шкале критерия.
      uz Mezon shkalasi boʻyicha baho.
      ky Критерийдин шкаласы боюнча баа.
      check kk uz ky
    help.option.author
      en The juror's code as a person.
      kk Қазылар мүшесінің адам ретіндегі коды.
      ru Код члена жюри как лица.
      uz Hakamning shaxs sifatidagi kodi.
      ky Калыстын адам катары коду.
      check kk uz ky
    help.option.contest-reason
      en Why.
      kk Неліктен.
      ru Почему.
      uz Nega.
      ky Эмне үчүн.
      check kk uz ky
    help.option.decision
      en What was decided: upheld or refused.
      kk Не шешілді: upheld немесе refused.
      ru Что решено: upheld или refused.
      uz Nima qaror qilindi: "upheld" yoki "refused".
      ky Эмне чечилди: upheld же refused.
      check kk uz ky
    help.option.points
      en The criterion's points from now on.
      kk Критерийдің бұдан былайғы ұпайы.
      ru Баллы по критерию с этого момента.
      uz Mezonning bundan keyingi bali.
      ky Критерийдин мындан аркы упайы.
      check kk uz ky
    help.option.approved-by
      en The code of another person, who approved.
      kk Бекіткен басқа адамның коды.
      ru Код другого лица, которое утвердило.
      uz Tasdiqlagan boshqa shaxsning kodi.
      ky Бекиткен башка адамдын коду.
      check kk uz ky
    help.option.test-inspector
      en The inspector's code.
      kk Инспектор коды.
      ru Код инспектора.
      uz Inspektor kodi.
      ky Инспектордун коду.
      check kk uz ky
    help.option.seed
      en The number from which the paper is drawn; absent: by chance.
      kk Билет шығарылатын сан; болмаса — кездейсоқ.
      ru Число, из которого вытягивается билет; без него — случайное.
      uz Bilet chiqariladigan son; boʻlmasa — tasodifiy.
      ky Билет чыгарылган сан; жок болсо — кокустан.
      check kk uz ky
    help.option.moved
      en Only whose mark the mended questions moved.
      kk Тек түзетілген сұрақтар бағасын өзгерткендер.
      ru Только те, чью оценку сдвинули исправленные вопросы.
      uz Faqat tuzatilgan savollar bahosini oʻzgartirganlar.
      ky Оңдолгон суроолор баасын өзгөрткөндөр гана.
      check kk uz ky
    """#
}
