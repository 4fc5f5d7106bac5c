extension Catalogue {
  /// What stands on papers.
  static let papers: StaticString = #"""
    paper.act
      en Inspection act
      kk Тексеру актісі
      ru Акт проверки
      uz Tekshirish dalolatnomasi
      ky Текшерүү актысы
    paper.representation
      en Representation on the removal of violations
      kk Бұзушылықтарды жою туралы ұсыныс
      ru Представление об устранении нарушений
      uz Qoidabuzarliklarni bartaraf etish toʻgʻrisida taqdimnoma
      ky Бузууларды четтетүү жөнүндө сунуштама
      check kk uz ky
    paper.stop-work
      en Demand to stop work
      kk Жұмысты тоқтата тұру туралы талап
      ru Требование о приостановке работ
      uz Ishni toʻxtatib turish toʻgʻrisida talabnoma
      ky Ишти токтотуу жөнүндө талап
      check uz
    paper.representations
      en Register of issued representations
      kk Берілген ұсыныстарды тіркеу журналы
      ru Журнал учёта выданных представлений
      uz Berilgan taqdimnomalarni qayd etish daftari
      ky Берилген сунуштамаларды каттоо журналы
      check kk uz ky
    paper.overdue
      en Overdue violations
      kk Мерзімі өткен бұзушылықтар
      ru Просроченные нарушения
      uz Muddati oʻtgan qoidabuzarliklar
      ky Мөөнөтү өткөн бузуулар
    paper.council
      en Sheet for the production safety council
      kk Өндірістік кеңес парағы
      ru Лист для производственного совета
      uz Ishlab chiqarish kengashi uchun varaq
      ky Өндүрүштүк кеңеш үчүн барак
      check kk uz ky
    paper.indicators
      en Report on the work of councils and technical inspectors
      kk Өндірістік кеңестер мен техникалық инспекторлардың жұмысы туралы есеп
      ru Отчёт о работе советов и технических инспекторов
      uz Kengashlar va texnik inspektorlarning ishi toʻgʻrisida hisobot
      ky Кеңештердин жана техникалык инспекторлордун иши жөнүндө отчёт
      check kk uz ky
    paper.safety-work
      en Safety work by years
      kk Еңбек қауіпсіздігі жұмысы, жылдар бойынша
      ru Работа по безопасности труда по годам
      uz Mehnat muhofazasi ishlari yillar boʻyicha
      ky Эмгекти коргоо иштери жылдар боюнча
      check kk uz ky
    paper.branches
      en Figures of the organizations by years
      kk Ұйымдардың көрсеткіштері, жылдар бойынша
      ru Показатели организаций по годам
      uz Tashkilotlarning koʻrsatkichlari yillar boʻyicha
      ky Уюмдардын көрсөткүчтөрү жылдар боюнча
      check kk uz ky
    paper.appeals
      en Appeals of members
      kk Мүшелердің өтініштері
      ru Обращения членов профсоюза
      uz Aʼzolarning murojaatlari
      ky Мүчөлөрдүн кайрылуулары
      check kk uz ky
    paper.plenum
      en The year beside the year before
      kk Өткен жылмен салыстырғанда
      ru Год в сравнении с предыдущим
      uz Yil oldingi yil bilan solishtirilganda
      ky Жыл мурунку жылга салыштырмалуу
      check kk uz ky
    paper.asOf
      en As of {day}
      kk {day} жағдай бойынша
      ru По состоянию на {day}
      uz {day} holatiga koʻra
      ky {day} абалына карата
      check kk uz ky
    paper.nothingFound
      en No violations were found.
      kk Бұзушылық анықталған жоқ.
      ru Нарушений не выявлено.
      uz Qoidabuzarlik aniqlanmadi.
      ky Бузуу табылган жок.
      check kk uz ky
    paper.notCarriedOut
      en The inspection was not carried out: {reason}.
      kk Тексеру өткізілмеді: {reason}.
      ru Проверка не проведена: {reason}.
      uz Tekshiruv oʻtkazilmadi: {reason}.
      ky Текшерүү өткөрүлгөн жок: {reason}.
      check kk uz ky
    paper.nothingReported
      en Nothing was reported or recorded for this period.
      kk Бұл кезең үшін ештеңе тапсырылмаған және тіркелмеген.
      ru За этот период ничего не сообщено и не записано.
      uz Bu davr uchun hech narsa topshirilmagan va qayd etilmagan.
      ky Бул мезгил үчүн эч нерсе тапшырылган да, катталган да эмес.
      check kk uz ky
    paper.representation.request
      en I ask that the following violations be removed by their dates.
      kk Төмендегі бұзушылықтарды көрсетілген мерзімде жоюды сұраймын.
      ru Прошу устранить следующие нарушения в указанные сроки.
      uz Quyidagi qoidabuzarliklarni koʻrsatilgan muddatlarda bartaraf etishni soʻrayman.
      ky Төмөнкү бузууларды көрсөтүлгөн мөөнөттө четтетүүнү суранам.
      check kk uz ky
    paper.representation.reply
      en Please report in writing what was done; the term of the reply runs from the day on which this paper was received.
      kk Қабылданған шаралар туралы жазбаша хабарлаңыз; жауап мерзімі осы қағазды алған күннен басталады.
      ru О принятых мерах прошу сообщить письменно; срок ответа считается со дня получения этого документа.
      uz Koʻrilgan choralar haqida yozma xabar bering; javob muddati ushbu hujjat olingan kundan hisoblanadi.
      ky Көрүлгөн чаралар жөнүндө жазуу жүзүндө билдириңиз; жооптун мөөнөтү бул кагаз алынган күндөн башталат.
      check kk uz ky
    paper.stop-work.demand
      en Because of a direct threat to life and health I demand that work be stopped at once, until the following is removed and the inspector has confirmed it.
      kk Адам өмірі мен денсаулығына тікелей қауіп төнгендіктен, төмендегілер жойылып, оны инспектор растағанша жұмысты дереу тоқтатуды талап етемін.
      ru Ввиду прямой угрозы жизни и здоровью требую немедленно приостановить работы до устранения следующего и подтверждения этого инспектором.
      uz Hayot va sogʻliqqa bevosita xavf borligi sababli, quyidagilar bartaraf etilib, inspektor tasdiqlagunga qadar ishni darhol toʻxtatishni talab qilaman.
      ky Өмүргө жана ден соолукка түз коркунуч болгондуктан, төмөнкүлөр четтетилип, аны инспектор тастыктаганга чейин ишти токтоосуз токтотууну талап кылам.
      check kk uz ky
    paper.column.signature
      en Signature
      kk Қолы
      ru Подпись
      uz Imzo
      ky Колу
      check kk uz ky
    paper.column.decision
      en Decision of the council
      kk Кеңестің шешімі
      ru Решение совета
      uz Kengash qarori
      ky Кеңештин чечими
      check kk uz ky
    paper.column.inspectorAndUnit
      en Inspector and unit
      kk Инспектор және бөлімше
      ru Инспектор и подразделение
      uz Inspektor va boʻlinma
      ky Инспектор жана бөлүмчө
      check kk uz ky
    paper.column.found
      en Violations found
      kk Анықталған бұзушылық
      ru Выявлено нарушений
      uz Aniqlangan qoidabuzarliklar
      ky Табылган бузуулар
      check kk uz ky
    paper.column.removed
      en Violations removed
      kk Жойылған бұзушылық
      ru Устранено нарушений
      uz Bartaraf etilgan qoidabuzarliklar
      ky Четтетилген бузуулар
      check kk uz ky
    paper.column.receiver
      en Received by: signature, name, post
      kk Алған адам: қолы, аты-жөні, лауазымы
      ru Кто получил: подпись, имя, должность
      uz Kim oldi: imzo, ism, lavozim
      ky Ким алды: колу, аты-жөнү, кызматы
      check kk uz ky
    paper.column.change
      en Change
      kk Өзгеріс
      ru Изменение
      uz Oʻzgarish
      ky Өзгөрүү
      check kk uz ky
    paper.points
      en {number} pp
      kk {number} п. т.
      ru {number} п. п.
      uz {number} f. b.
      ky {number} п. п.
      check kk uz ky
    paper.closed
      en {period}: the period was closed on {day}. Documents that changed it since ({count}): {documents}
      kk {period}: кезең {day} жабылды. Содан кейін оны өзгерткен құжаттар ({count}): {documents}
      ru {period}: период закрыт {day}. После этого его изменили документы ({count}): {documents}
      uz {period}: davr {day} yopilgan. Shundan keyin uni oʻzgartirgan hujjatlar ({count}): {documents}
      ky {period}: мезгил {day} жабылган. Андан кийин аны өзгөрткөн документтер ({count}): {documents}
      check kk uz ky
    paper.sign.signature
      en signature
      kk қолы
      ru подпись
      uz imzo
      ky колу
      check kk uz ky
    paper.sign.name
      en name
      kk аты-жөні
      ru имя, фамилия
      uz ism, familiya
      ky аты-жөнү
      check kk uz ky
    paper.sign.day
      en day
      kk күні
      ru дата
      uz sana
      ky күнү
      check kk uz ky
    paper.sign.inspector
      en Technical inspector
      kk Техникалық инспектор
      ru Технический инспектор
      uz Texnik inspektor
      ky Техникалык инспектор
      check uz
    paper.sign.employer
      en For the employer
      kk Жұмыс берушіден
      ru От работодателя
      uz Ish beruvchi tomonidan
      ky Иш берүүчүдөн
      check uz
    paper.sign.received
      en Received by (post)
      kk Алдым (лауазымы)
      ru Получил (должность)
      uz Oldim (lavozim)
      ky Алдым (кызматы)
      check kk uz ky
    paper.sign.chair
      en Chair of the council
      kk Кеңес төрағасы
      ru Председатель совета
      uz Kengash raisi
      ky Кеңештин төрагасы
    paper.sign.organizationChair
      en Chair of the trade union organization
      kk Кәсіподақ ұйымының төрағасы
      ru Председатель профсоюзной организации
      uz Kasaba uyushmasi tashkilotining raisi
      ky Профсоюз уюмунун төрагасы
    paper.unknown
      en There is no inspection {id}, or nothing in it that would stand on this paper.
      kk {id} тексеруі жоқ немесе онда бұл қағазға жазылатын ештеңе жоқ.
      ru Проверки {id} нет, или в ней нет ничего для этого документа.
      uz {id} tekshiruvi yoʻq yoki unda bu hujjatga yoziladigan narsa yoʻq.
      ky {id} текшерүүсү жок же анда бул кагазга жазыла турган эч нерсе жок.
      check kk uz ky
    paper.needsInspection
      en Say which inspection: "tekseru paper {name} ID".
      kk Қай тексеру екенін айтыңыз: «tekseru paper {name} ID».
      ru Укажите проверку: «tekseru paper {name} ID».
      uz Qaysi tekshiruv ekanini ayting: "tekseru paper {name} ID".
      ky Кайсы текшерүү экенин айтыңыз: «tekseru paper {name} ID».
      check kk uz ky
    paper.noPrinter
      en WeasyPrint, which makes the PDF, is not installed: install the package "weasyprint", or print the page without --pdf in a browser.
      kk PDF жасайтын WeasyPrint орнатылмаған: «weasyprint» бумасын орнатыңыз немесе --pdf қоспай шығарып, браузерден басып шығарыңыз.
      ru WeasyPrint, который делает PDF, не установлен: установите пакет «weasyprint» или выведите страницу без --pdf и напечатайте из браузера.
      uz PDF tayyorlaydigan "WeasyPrint" oʻrnatilmagan: "weasyprint" paketini oʻrnating yoki sahifani --pdf siz chiqarib, brauzerdan chop eting.
      ky PDF жасаган WeasyPrint орнотулган эмес: «weasyprint» топтомун орнотуңуз же --pdf кошпой чыгарып, браузерден басып чыгарыңыз.
      check kk uz ky
    paper.pdfFailed
      en The PDF could not be made: {reason}
      kk PDF жасалмады: {reason}
      ru PDF не получился: {reason}
      uz PDF tayyorlanmadi: {reason}
      ky PDF жасалган жок: {reason}
      check kk uz ky
    help.paper.abstract
      en Prints a paper as a page: {names}.
      kk Қағазды бет етіп шығарады: {names}.
      ru Выводит документ страницей для печати: {names}.
      uz Hujjatni sahifa qilib chiqaradi: {names}.
      ky Кагазды барак кылып чыгарат: {names}.
      check kk uz ky
    help.paper.discussion
      en act, representation and stop-work are of one inspection; the others are of an organization and all below it. The page is HTML and stands alone; --pdf makes a PDF with WeasyPrint.
      kk act, representation және stop-work бір тексеруге тиісті; қалғандары ұйымға және оның астындағыларға. Бет HTML түрінде; --pdf WeasyPrint арқылы PDF жасайды.
      ru act, representation и stop-work — по одной проверке, остальные — по организации и всем ниже неё. Страница в HTML; --pdf делает PDF через WeasyPrint.
      uz "act", "representation" va "stop-work" bitta tekshiruv boʻyicha, qolganlari tashkilot va uning quyisidagilar boʻyicha. Sahifa HTML shaklida; --pdf "WeasyPrint" orqali PDF tayyorlaydi.
      ky act, representation жана stop-work бир текшерүү боюнча, калгандары уюм жана анын астындагылар боюнча. Барак HTML түрүндө; --pdf WeasyPrint аркылуу PDF жасайт.
      check kk uz ky
    help.argument.paper
      en The paper.
      kk Қағаз.
      ru Документ.
      uz Hujjat.
      ky Кагаз.
      check kk uz ky
    help.argument.inspection
      en The inspection, where the paper is of one.
      kk Қағаз бір тексеруге тиісті болса — тексеру.
      ru Проверка, если документ — по одной проверке.
      uz Hujjat bitta tekshiruv boʻyicha boʻlsa, tekshiruv.
      ky Кагаз бир текшерүү боюнча болсо, текшерүү.
      check kk uz ky
    help.option.pdf
      en Makes a PDF of it in this file.
      kk Одан осы файлға PDF жасайды.
      ru Делает из неё PDF в этом файле.
      uz Undan shu faylga PDF tayyorlaydi.
      ky Андан ушул файлга PDF жасайт.
      check kk uz ky
    """#
}
