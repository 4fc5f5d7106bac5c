extension Catalogue {
  /// What refuses a contest's regulation, a mark, an objection or a test.
  static let problemsOfContests: StaticString = #"""
    problem.contest.gap
      en [Clause {clause}: ]no step says what {value} gives: close the gap.
      kk [{clause}-тармақ: ]{value} мәніне не берілетіні айтылмаған: бос аралықты жабыңыз.
      ru [Пункт {clause}: ]не сказано, что даёт {value}: закройте пропуск.
      uz [{clause}-band: ]{value} nima berishi aytilmagan: boʻshliqni yoping.
      ky [{clause}-пункт: ]{value} эмне бере турганы айтылган эмес: боштукту жабыңыз.
      check kk uz ky
    problem.contest.overlap
      en [Clause {clause}: ]{value} is given twice: say to which of the two it belongs.
      kk [{clause}-тармақ: ]{value} екі рет берілген: екеуінің қайсысына жататынын айтыңыз.
      ru [Пункт {clause}: ]{value} задано дважды: укажите, к какой из двух строк оно относится.
      uz [{clause}-band: ]{value} ikki marta berilgan: ikkisidan qaysi biriga tegishli ekanini yozing.
      ky [{clause}-пункт: ]{value} эки жолу берилген: экөөнүн кайсынысына таандык экенин жазыңыз.
      check kk uz ky
    problem.contest.codeRepeated
      en The code "{value}" is given twice ({field}): give each its own.
      kk «{value}» коды екі рет берілген ({field}): әрқайсысына өз кодын беріңіз.
      ru Код «{value}» повторяется ({field}): дайте каждому свой.
      uz «{value}» kodi ikki marta berilgan ({field}): har biriga oʻz kodini bering.
      ky «{value}» коду эки жолу берилген ({field}): ар бирине өз кодун бериңиз.
    problem.contest.factUnknown
      en "{value}" is not a fact that can be asked about a participant: use an indicator, or fact.<name> for one that is stated.
      kk «{value}» қатысушы туралы сұрауға болатын дерек емес: көрсеткішті немесе мәлімделетін дерек үшін fact.<атау> жазыңыз.
      ru «{value}» — не факт об участнике: укажите показатель или fact.<имя> для заявляемого.
      uz «{value}» ishtirokchi haqidagi fakt emas: koʻrsatkichni yoki bildiriladigan fakt uchun "fact." bilan boshlanadigan nom yozing.
      ky «{value}» катышуучу жөнүндө факт эмес: көрсөткүчтү же билдирилүүчү факт үчүн fact.<ат> деп жазыңыз.
      check kk uz ky
    problem.contest.factUnknown.jury
      en "{value}" is given by no criterion: a jury marks the criterion whose fact is jury.<its code>.
      kk «{value}» ешбір критерийде берілмейді: қазылар дерегі jury.<критерий коды> болатын критерийді бағалайды.
      ru «{value}» не даёт ни один критерий: жюри оценивает критерий с фактом jury.<его код>.
      uz «{value}» ni hech bir mezon bermaydi: hakamlar fakti "jury." va oʻz kodi boʻlgan mezonni baholaydi.
      ky «{value}» эч бир критерийде берилбейт: калыстар факты jury.<анын коду> болгон критерийди баалайт.
      check kk uz ky
    problem.contest.factKind
      en [Clause {clause}: ]"{value}" cannot be used this way: a table needs a number, yes and no need a fact that is yes or no.
      kk [{clause}-тармақ: ]«{value}» бұлай қолданылмайды: кестеге сан, «иә/жоқ» үшін иә немесе жоқ болатын дерек керек.
      ru [Пункт {clause}: ]«{value}» нельзя так использовать: таблице нужно число, для «да/нет» — факт, который бывает да или нет.
      uz [{clause}-band: ]«{value}» bunday ishlatilmaydi: jadvalga son, «ha/yoʻq» uchun ha yoki yoʻq boʻladigan fakt kerak.
      ky [{clause}-пункт: ]«{value}» мындай колдонулбайт: таблицага сан, «ооба/жок» үчүн ооба же жок болгон факт керек.
      check kk uz ky
    problem.contest.scale
      en [Clause {clause}: ]the scale cannot give points with {value}: correct the number.
      kk [{clause}-тармақ: ]{value} мәнімен шкала ұпай бере алмайды: санды түзетіңіз.
      ru [Пункт {clause}: ]шкала со значением {value} не может дать баллов: исправьте число.
      uz [{clause}-band: ]{value} bilan shkala ball bera olmaydi: sonni tuzating.
      ky [{clause}-пункт: ]{value} менен шкала упай бере албайт: санды оңдоңуз.
      check kk uz ky
    problem.contest.scale.flat
      en [Clause {clause}: ]both ends of the line have the value {value}: give it two different values.
      kk [{clause}-тармақ: ]сызықтың екі ұшының да мәні {value}: екі түрлі мән беріңіз.
      ru [Пункт {clause}: ]у обоих концов прямой одно значение {value}: задайте два разных.
      uz [{clause}-band: ]chiziqning ikkala uchi ham {value} qiymatida: ikki xil qiymat bering.
      ky [{clause}-пункт: ]сызыктын эки учунун тең мааниси {value}: эки башка маани бериңиз.
      check kk uz ky
    problem.contest.scale.notPositive
      en [Clause {clause}: ]{field} is {value}: write a number above 0.
      kk [{clause}-тармақ: ]{field}: {value}; 0-ден үлкен сан жазыңыз.
      ru [Пункт {clause}: ]{field}: {value}; нужно число больше 0.
      uz [{clause}-band: ]{field}: {value}; 0 dan katta son yozing.
      ky [{clause}-пункт: ]{field}: {value}; 0дөн чоң сан жазыңыз.
      check kk uz ky
    problem.contest.scale.notNegative
      en [Clause {clause}: ]{field} is {value}: a penalty is written below 0, such as -5.
      kk [{clause}-тармақ: ]{field}: {value}; айып 0-ден төмен жазылады, мысалы -5.
      ru [Пункт {clause}: ]{field}: {value}; штраф пишется числом меньше 0, например -5.
      uz [{clause}-band: ]{field}: {value}; jarima 0 dan kichik yoziladi, masalan -5.
      ky [{clause}-пункт: ]{field}: {value}; айып 0дөн төмөн жазылат, мисалы -5.
      check kk uz ky
    problem.contest.scale.none
      en [Clause {clause}: ]no scale says what a value gives: write steps, linear, perUnit, penalty, yesNo or information.
      kk [{clause}-тармақ: ]мән не беретінін айтатын шкала жоқ: steps, linear, perUnit, penalty, yesNo немесе information жазыңыз.
      ru [Пункт {clause}: ]нет шкалы, которая говорит, что даёт значение: напишите steps, linear, perUnit, penalty, yesNo или information.
      uz [{clause}-band: ]qiymat nima berishini aytadigan shkala yoʻq: "steps", "linear", "perUnit", "penalty", "yesNo" yoki "information" yozing.
      ky [{clause}-пункт: ]маани эмне берерин айткан шкала жок: steps, linear, perUnit, penalty, yesNo же information жазыңыз.
      check kk uz ky
    problem.contest.scale.several
      en [Clause {clause}: ]"{value}" stands beside another of its kind: keep one of them.
      kk [{clause}-тармақ: ]«{value}» қасында тағы біреуі тұр: біреуін ғана қалдырыңыз.
      ru [Пункт {clause}: ]рядом с «{value}» стоит ещё одно: оставьте одно из них.
      uz [{clause}-band: ]«{value}» yonida yana bittasi bor: bittasini qoldiring.
      ky [{clause}-пункт: ]«{value}» жанында дагы бирөө бар: бирин калтырыңыз.
      check kk uz ky
    problem.contest.scale.noEnd
      en [Clause {clause}: ]no end is said: write value, from, over, upTo or below.
      kk [{clause}-тармақ: ]аралықтың шегі айтылмаған: value, from, over, upTo немесе below жазыңыз.
      ru [Пункт {clause}: ]не указана граница: напишите value, from, over, upTo или below.
      uz [{clause}-band: ]chegara aytilmagan: "value", "from", "over", "upTo" yoki "below" yozing.
      ky [{clause}-пункт: ]чек айтылган эмес: value, from, over, upTo же below жазыңыз.
      check kk uz ky
    problem.contest.scale.ends
      en [Clause {clause}: ]one end is said twice[ (at {value})]: write from or over, and upTo or below.
      kk [{clause}-тармақ: ]бір шек екі рет айтылған[ ({value})]: from немесе over, upTo немесе below жазыңыз.
      ru [Пункт {clause}: ]одна граница указана дважды[ ({value})]: пишите from или over и upTo или below.
      uz [{clause}-band: ]bitta chegara ikki marta aytilgan[ ({value})]: "from" yoki "over", "upTo" yoki "below" yozing.
      ky [{clause}-пункт: ]бир чек эки жолу айтылган[ ({value})]: from же over, upTo же below жазыңыз.
      check kk uz ky
    problem.contest.scale.nothingBetween
      en [Clause {clause}: ]nothing lies between the ends[, from {value}]: put the lower one first.
      kk [{clause}-тармақ: ]шектердің арасында ештеңе жоқ[ ({value} бастап)]: кішісін бірінші жазыңыз.
      ru [Пункт {clause}: ]между границами ничего нет[, от {value}]: сначала напишите меньшую.
      uz [{clause}-band: ]chegaralar orasida hech narsa yoʻq[ ({value} dan)]: kichigini birinchi yozing.
      ky [{clause}-пункт: ]чектердин ортосунда эч нерсе жок[ ({value} баштап)]: кичинесин биринчи жазыңыз.
      check kk uz ky
    problem.contest.scale.twoPoints
      en [Clause {clause}: ]a line has {value} points: give it two.
      kk [{clause}-тармақ: ]сызықта {value} нүкте бар: екі нүкте беріңіз.
      ru [Пункт {clause}: ]у прямой точек: {value}; нужны две.
      uz [{clause}-band: ]chiziqda {value} nuqta bor: ikkita bering.
      ky [{clause}-пункт: ]сызыкта {value} чекит бар: экөөнү бериңиз.
      check kk uz ky
    problem.contest.numberTooLong
      en [Clause {clause}: ]the number {value} is too great or has too many decimals: stay below 1 000 000 000 and use up to eight decimals.
      kk [{clause}-тармақ: ]{value} саны тым үлкен немесе бөлшегі тым ұзын: 1 000 000 000-нан аспасын, бөлшегі сегіз таңбаға дейін болсын.
      ru [Пункт {clause}: ]число {value} слишком велико или в нём слишком много знаков: не больше 1 000 000 000 и до восьми знаков после запятой.
      uz [{clause}-band: ]{value} soni juda katta yoki kasri juda uzun: 1 000 000 000 dan oshmasin, kasri sakkiz xonagacha boʻlsin.
      ky [{clause}-пункт: ]{value} саны өтө чоң же бөлчөгү өтө узун: 1 000 000 000дөн ашпасын, бөлчөгү сегиз белгиге чейин болсун.
      check kk uz ky
    problem.contest.stages
      en Stage "{value}" does not follow from a first stage: let each stage but the first come after exactly one other.
      kk «{value}» кезеңі бірінші кезеңнен басталмайды: біріншіден басқа әр кезең дәл бір кезеңнен кейін келсін.
      ru Этап «{value}» не следует из первого: каждый этап, кроме первого, должен идти ровно после одного другого.
      uz «{value}» bosqichi birinchi bosqichdan boshlanmaydi: birinchidan boshqa har bir bosqich faqat bitta bosqichdan keyin kelsin.
      ky «{value}» баскычы биринчи баскычтан башталбайт: биринчиден башка ар бир баскыч так бир баскычтан кийин келсин.
      check kk uz ky
    problem.contest.stages.nobodyGoesUp
      en Nobody goes up from stage "{value}", though another follows: say how many places go up.
      kk «{value}» кезеңінен ешкім өтпейді, ал келесі кезең бар: неше орын өтетінін айтыңыз.
      ru С этапа «{value}» никто не выходит, хотя за ним есть следующий: укажите, сколько мест проходит дальше.
      uz «{value}» bosqichidan hech kim oʻtmaydi, lekin keyingisi bor: nechta oʻrin oʻtishini yozing.
      ky «{value}» баскычынан эч ким өтпөйт, бирок кийинкиси бар: канча орун өтөрүн жазыңыз.
      check kk uz ky
    problem.contest.tooLarge
      en {field} has {value} entries[, more than the limit of {limit}]: shorten the regulation.
      kk {field}: {value} жазба[, шегі — {limit}]; ережені қысқартыңыз.
      ru {field}: записей {value}[ при пределе {limit}]; сократите положение.
      uz {field}: {value} ta yozuv[, chegara — {limit}]; nizomni qisqartiring.
      ky {field}: {value} жазуу[, чеги — {limit}]; жобону кыскартыңыз.
      check kk uz ky
    problem.contest.minimumOrder
      en A lower place asks for {value} points, more than a higher one: put the minimums in falling order.
      kk Төменгі орынға {value} ұпай сұралады, бұл жоғарғысынан көп: шектерді кему ретімен жазыңыз.
      ru Нижнее место требует {value} баллов — больше, чем верхнее: запишите минимумы по убыванию.
      uz Quyi oʻringa {value} ball talab qilinadi, bu yuqorisidan koʻp: chegaralarni kamayish tartibida yozing.
      ky Төмөнкү орунга {value} упай талап кылынат, бул жогоркусунан көп: чектерди кемүү тартибинде жазыңыз.
      check kk uz ky
    problem.contest.ownOrganization
      en A juror does not mark a participant of the juror's own organization[ {organization}]: let another juror mark "{value}".
      kk Қазылар алқасының мүшесі өз ұйымының[ ({organization})] қатысушысын бағаламайды: «{value}» үшін басқа мүше баға берсін.
      ru Член жюри не оценивает участника из своей организации[ {organization}]: пусть «{value}» оценит другой.
      uz Hakamlar hayʼati aʼzosi oʻz tashkiloti[ ({organization})] ishtirokchisini baholamaydi: «{value}» ni boshqasi baholasin.
      ky Калыстар тобунун мүчөсү өз уюмунун[ ({organization})] катышуучусун баалабайт: «{value}» үчүн башкасы баа койсун.
      check kk uz ky
    problem.contest.markOutOfRange
      en The mark {value} lies outside of the scale[ from {least} to {most}]: write a mark within it.
      kk {value} бағасы шкаладан[ ({least} – {most})] тыс: шкала ішіндегі баға жазыңыз.
      ru Оценка {value} вне шкалы[ от {least} до {most}]: поставьте оценку в её пределах.
      uz {value} bahosi shkaladan[ ({least} – {most})] tashqarida: shkala ichidagi bahoni yozing.
      ky {value} баасы шкаладан[ ({least} – {most})] тышкары: шкала ичиндеги баа жазыңыз.
      check kk uz ky
    problem.contest.objectionLate
      en The objection of {value} comes too late[: its last day was {day}].
      kk {value} күнгі қарсылық кешікті[: соңғы күні {day} болған].
      ru Возражение от {value} опоздало[: последний день был {day}].
      uz {value} kungi eʼtiroz kechikdi[: oxirgi kuni {day} edi].
      ky {value} күнкү каршылык кечикти[: акыркы күнү {day} болгон].
      check kk uz ky
    problem.contest.objectionsOpen
      en On {value} objections may still come[, until {day}]: publish on a later day.
      kk {value} күні қарсылық әлі келуі мүмкін[ ({day} дейін)]: кейінірек жариялаңыз.
      ru На {value} возражения ещё принимаются[ (по {day})]: публикуйте позже.
      uz {value} kuni eʼtirozlar hali kelishi mumkin[ ({day} gacha)]: keyinroq eʼlon qiling.
      ky {value} күнү каршылыктар дагы келиши мүмкүн[ ({day} чейин)]: кийинчерээк жарыялаңыз.
      check kk uz ky
    problem.contest.secondPerson
      en This needs a second person, and "{value}" is the same: let another approve or decide it.
      kk Бұған екінші адам керек, ал «{value}» — сол адамның өзі: басқа адам бекітсін немесе шешсін.
      ru Здесь нужен второй человек, а «{value}» — тот же самый: пусть утвердит или решит другой.
      uz Bunga ikkinchi kishi kerak, «{value}» esa oʻsha kishining oʻzi: boshqasi tasdiqlasin yoki hal qilsin.
      ky Буга экинчи адам керек, ал эми «{value}» — ошол эле адам: башка адам бекитсин же чечсин.
      check kk uz ky
    problem.contest.already
      en "{value}" is settled[ by "{by}"]: it happens once.
      kk «{value}» шешіліп қойған[ («{by}»)]: бұл бір-ақ рет болады.
      ru По «{value}» это уже сделано[ документом «{by}»]: второй раз нельзя.
      uz «{value}» boʻyicha bu bajarilgan[ («{by}»)]: bir marta boʻladi.
      ky «{value}» боюнча бул жасалган[ («{by}»)]: бир жолу гана болот.
      check kk uz ky
    problem.contest.already.frozen
      en The data of "{value}" are frozen[ by "{by}"]: a contest is frozen once; withdraw that freeze first.
      kk «{value}» деректері бекітілген[ («{by}»)]: байқау бір рет бекітіледі; алдымен соны кері қайтарыңыз.
      ru Данные «{value}» уже зафиксированы[ документом «{by}»]: это делают один раз; сначала отзовите его.
      uz «{value}» maʼlumotlari muzlatilgan[ («{by}»)]: tanlov bir marta muzlatiladi; avval uni qaytarib oling.
      ky «{value}» маалыматтары бекитилген[ («{by}»)]: сынак бир жолу бекитилет; алгач аны кайтарып алыңыз.
      check kk uz ky
    problem.contest.already.marked
      en This juror has marked "{value}" by this criterion[ in "{by}"]: to change a mark, correct that document with "replaces".
      kk Бұл мүше «{value}» үшін осы критерий бойынша баға қойған[ («{by}»)]: бағаны өзгерту үшін сол құжатты «replaces» арқылы түзетіңіз.
      ru Этот член жюри уже оценил «{value}» по этому критерию[ документом «{by}»]: чтобы изменить оценку, исправьте его с «replaces».
      uz Bu hakam «{value}» ni shu mezon boʻyicha baholagan[ («{by}»)]: bahoni oʻzgartirish uchun oʻsha hujjatni "replaces" bilan tuzating.
      ky Бул калыс «{value}» үчүн ушул критерий боюнча баа койгон[ («{by}»)]: бааны өзгөртүү үчүн ошол документти «replaces» менен оңдоңуз.
      check kk uz ky
    problem.contest.already.decided
      en The objection "{value}" is decided[ by "{by}"]: to change a decision, correct that document with "replaces".
      kk «{value}» қарсылығы шешілген[ («{by}»)]: шешімді өзгерту үшін сол құжатты «replaces» арқылы түзетіңіз.
      ru Возражение «{value}» уже решено[ документом «{by}»]: чтобы изменить решение, исправьте его с «replaces».
      uz «{value}» eʼtirozi hal qilingan[ («{by}»)]: qarorni oʻzgartirish uchun oʻsha hujjatni "replaces" bilan tuzating.
      ky «{value}» каршылыгы чечилген[ («{by}»)]: чечимди өзгөртүү үчүн ошол документти «replaces» менен оңдоңуз.
      check kk uz ky
    problem.contest.already.published
      en The results of "{value}" are published[ by "{by}"]: nothing is added any more.
      kk «{value}» нәтижелері жарияланған[ («{by}»)]: енді ештеңе қосылмайды.
      ru Итоги «{value}» уже опубликованы[ документом «{by}»]: больше ничего не добавляется.
      uz «{value}» natijalari eʼlon qilingan[ («{by}»)]: endi hech narsa qoʻshilmaydi.
      ky «{value}» жыйынтыктары жарыяланган[ («{by}»)]: эми эч нерсе кошулбайт.
      check kk uz ky
    problem.contest.notJuror
      en "{value}" is no juror[ on {day}]: give the person the role "juror" first.
      kk «{value}»[ {day} күні] қазылар алқасының мүшесі емес: алдымен адамға «juror» рөлін беріңіз.
      ru «{value}» не член жюри[ на {day}]: сначала дайте этому лицу роль «juror».
      uz «{value}»[ {day} kuni] hakamlar hayʼati aʼzosi emas: avval shaxsga "juror" vazifasini bering.
      ky «{value}»[ {day} күнү] калыстар тобунун мүчөсү эмес: алгач адамга «juror» милдетин бериңиз.
      check kk uz ky
    problem.reference.unknown.later
      en "{value}" came into the log after position {position}: freeze at a later one.
      kk «{value}» журналға {position} орнынан кейін түскен: кейінгі орынды бекітіңіз.
      ru «{value}» попало в журнал после позиции {position}: зафиксируйте более позднюю.
      uz «{value}» jurnalga {position} oʻrnidan keyin tushgan: keyingisini muzlating.
      ky «{value}» журналга {position} ордунан кийин түшкөн: кийинкисин бекитиңиз.
      check kk uz ky
    problem.test.question
      en Question "{value}" cannot be answered: give it at least two options, of which one or more are right.
      kk «{value}» сұрағына жауап беруге болмайды: кемінде екі нұсқа беріңіз, олардың бірі немесе бірнешеуі дұрыс болсын.
      ru На вопрос «{value}» нельзя ответить: дайте не меньше двух вариантов, из которых один или несколько верны.
      uz «{value}» savoliga javob berib boʻlmaydi: kamida ikki variant bering, ulardan biri yoki bir nechtasi toʻgʻri boʻlsin.
      ky «{value}» суроосуна жооп берүүгө болбойт: кеминде эки вариант бериңиз, алардын бири же бир нечеси туура болсун.
      check kk uz ky
    problem.test.tooFewQuestions
      en A paper asks {value} questions[, but the bank has {have}]: add questions or ask fewer.
      kk Билетте {value} сұрақ керек[, ал қорда {have}]: сұрақ қосыңыз немесе азырақ сұраңыз.
      ru В билете вопросов: {value}[, а в банке: {have}]; добавьте вопросов или спрашивайте меньше.
      uz Biletda {value} ta savol boʻlishi kerak[, bankda esa {have} ta]: savol qoʻshing yoki kamroq soʻrang.
      ky Билетте {value} суроо керек[, ал эми банкта {have}]: суроо кошуңуз же азыраак сураңыз.
      check kk uz ky
    problem.test.notOnPaper
      en "{value}" is not on the paper that was drawn: answer the paper's own questions with its options.
      kk «{value}» түскен билетте жоқ: билеттің өз сұрақтарына өз нұсқаларымен жауап беріңіз.
      ru «{value}» нет в вытянутом билете: отвечайте на его вопросы его вариантами.
      uz «{value}» tushgan biletda yoʻq: biletning oʻz savollariga oʻz variantlari bilan javob bering.
      ky «{value}» түшкөн билетте жок: билеттин өз суроолоруна өз варианттары менен жооп бериңиз.
      check kk uz ky
    problem.test.noAttemptLeft
      en "{value}" has no attempt left[: the test allows {limit}].
      kk «{value}» үшін талпыныс қалмады[: тест {limit} рет тапсырылады].
      ru У «{value}» не осталось попыток[: их допускается {limit}].
      uz «{value}» uchun urinish qolmadi[: {limit} ta ruxsat etiladi].
      ky «{value}» үчүн аракет калган жок[: {limit} жолу уруксат].
      check kk uz ky
    """#
}
