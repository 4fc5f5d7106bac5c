extension Catalogue {
  /// What is recorded with a document and shown.
  static let problemsThatWarn: StaticString = #"""
    problem.field.unknown
      en There is no field called "{name}"; it is left out.
      kk «{name}» деген өріс жоқ; ол есепке алынбайды.
      ru Поля «{name}» нет; оно не учитывается.
      uz «{name}» degan maydon yoʻq; u hisobga olinmaydi.
      ky «{name}» деген талаа жок; ал эске алынбайт.
    problem.inspector.noMandate
      en Inspector {value} has no mandate[ at {organization}][ on {day}][: it ended on {ended}].
      kk {value} инспекторының өкілеттігі жоқ[, {organization}][, {day}][: {ended} күні аяқталған].
      ru У инспектора {value} нет полномочий[ в {organization}][ на {day}][: они закончились {ended}].
      uz {value} inspektorning vakolati yoʻq[, {organization}][, {day}][: {ended} kuni tugagan].
      ky {value} инспектордун ыйгарым укугу жок[, {organization}][, {day}][: {ended} күнү бүткөн].
    problem.council.parity
      en The council's sides are not equal: {employer} for the employer, {workers} for the workers.
      kk Кеңестегі тараптар тең емес: жұмыс берушіден {employer}, қызметкерлерден {workers}.
      ru Стороны в совете не равны: от работодателя {employer}, от работников {workers}.
      uz Kengashda tomonlar teng emas: ish beruvchidan {employer}, xodimlardan {workers}.
      ky Кеңеште тараптар тең эмес: иш берүүчүдөн {employer}, кызматкерлерден {workers}.
    problem.council.chairOverdue
      en The chair's two years ended on {day}: it is the other side's turn to chair.
      kk Төрағаның екі жылдық мерзімі {day} күні аяқталды: кезек екінші тарапта.
      ru Два года председателя истекли {day}: очередь другой стороны.
      uz Raisning ikki yillik muddati {day} kuni tugadi: navbat ikkinchi tomonda.
      ky Төраганын эки жылдык мөөнөтү {day} күнү бүттү: кезек экинчи тарапта.
    problem.training.expired
      en The training of inspector {value} is no longer valid[ on {day}][: it was until {ended}].
      kk {value} инспекторының оқу куәлігі жарамсыз[, {day}][: {ended} күніне дейін жарамды болған].
      ru Обучение инспектора {value} больше не действительно[ на {day}][: срок истёк {ended}].
      uz {value} inspektorning oʻquv guvohnomasi yaroqsiz[, {day}][: {ended} kunigacha amal qilgan].
      ky {value} инспектордун окуу күбөлүгү жараксыз[, {day}][: {ended} күнүнө чейин жарактуу болгон].
    problem.statement.partsDiffer
      en The parts of {field} add up to {sum}, and {value} is stated[: the difference is {difference}].
      kk {field} бөліктерінің қосындысы {sum}, ал көрсетілгені {value}[: айырмасы {difference}].
      ru Сумма частей показателя {field} равна {sum}, а указано {value}[: разница {difference}].
      uz {field} qismlarining yigʻindisi {sum}, koʻrsatilgani esa {value}[: farqi {difference}].
      ky {field} бөлүктөрүнүн суммасы {sum}, көрсөтүлгөнү {value}[: айырмасы {difference}].
    problem.statement.differsFromRecords
      en {field} is stated as {value}, and the records say otherwise[: {records}].
      kk {field}: мәліметте {value}, ал жазбалар бойынша басқаша[ ({records})].
      ru {field}: в сведениях {value}, а по записям иначе[ ({records})].
      uz {field}: maʼlumotnomada {value}, yozuvlar boʻyicha esa boshqacha[ ({records})].
      ky {field}: маалыматта {value}, жазуулар боюнча башкача[ ({records})].
    problem.calendar.missing
      en There is no calendar of {year}[ for {country}]; the date was reckoned without holidays.
      kk {year} жылдың күнтізбесі жоқ[ ({country})]; мерзім мереке күндерінсіз есептелді.
      ru Нет календаря на {year} год[ ({country})]; срок посчитан без праздников.
      uz {year} yil taqvimi yoʻq[ ({country})]; muddat bayram kunlarisiz hisoblandi.
      ky {year} жылдын календары жок[ ({country})]; мөөнөт майрам күндөрү эске алынбай эсептелди.
    problem.calendar.missing.noCountry
      en The organization's country is not known, so there is no due date: state the country in the organization's document.
      kk Ұйымның елі белгісіз, сондықтан мерзім жоқ: ұйымның құжатында елін көрсетіңіз.
      ru Страна организации не известна, поэтому срока нет: укажите страну в документе организации.
      uz Tashkilotning mamlakati nomaʼlum, shuning uchun muddat yoʻq: tashkilot hujjatida mamlakatni koʻrsating.
      ky Уюмдун өлкөсү белгисиз, ошондуктан мөөнөт жок: уюмдун документинде өлкөнү көрсөтүңүз.
    problem.photo.missing
      en The photo {value} is not beside the register; until it comes, the record stands without its picture.
      kk {value} фотосуреті тізілімнің жанында жоқ; ол келгенше жазба суретсіз тұрады.
      ru Фотографии {value} рядом с реестром нет; пока она не появится, запись останется без снимка.
      uz {value} fotosurati reyestr yonida yoʻq; u kelguncha yozuv suratsiz turadi.
      ky {value} сүрөтү реестрдин жанында жок; ал келгенче жазуу сүрөтсүз турат.
      check kk uz ky
    problem.text.mixedScripts
      en The word "{value}" mixes Cyrillic and Latin letters; it is kept as written.
      kk «{value}» сөзінде кирилл және латын әріптері араласқан; ол жазылғанындай сақталады.
      ru В слове «{value}» смешаны кириллица и латиница; оно сохранено как есть.
      uz «{value}» soʻzida kirill va lotin harflari aralashgan; u yozilganicha saqlanadi.
      ky «{value}» сөзүндө кирилл жана латын тамгалары аралашкан; ал жазылгандай сакталат.
    problem.text.encoding
      en The file was not UTF-8 and was read as Windows-1251: check the letters, and save it as UTF-8 next time.
      kk Файл UTF-8 емес екен, Windows-1251 ретінде оқылды: әріптерді тексеріңіз, келесіде UTF-8 кодында сақтаңыз.
      ru Файл не в UTF-8 и прочитан как Windows-1251: проверьте буквы, в следующий раз сохраните в UTF-8.
      uz Fayl UTF-8 emas ekan va "Windows-1251" sifatida oʻqildi: harflarni tekshiring, keyingi safar UTF-8 kodida saqlang.
      ky Файл UTF-8 эмес экен, Windows-1251 катары окулду: тамгаларды текшериңиз, кийинкиде UTF-8 коддоосунда сактаңыз.
    problem.document.resembles
      en A document much like this one is recorded[ as "{id}"]: check that it is not filed twice.
      kk Осыған өте ұқсас құжат тіркелген[: «{id}»]; екі рет тапсырылмағанын тексеріңіз.
      ru Очень похожий документ уже записан[: «{id}»]; проверьте, не подан ли он дважды.
      uz Bunga juda oʻxshash hujjat qayd etilgan[: «{id}»]; ikki marta topshirilmaganini tekshiring.
      ky Буга абдан окшош документ катталган[: «{id}»]; эки жолу тапшырылбаганын текшериңиз.
    problem.id.normalised
      en "{value}" was written with letters and marks apart and is kept with them together.
      kk «{value}» әріптері мен белгілері бөлек жазылған, біріктіріліп сақталды.
      ru «{value}» записано буквами и знаками по отдельности и сохранено слитно.
      uz «{value}» harflari va belgilari alohida yozilgan, birlashtirib saqlandi.
      ky «{value}» тамгалары жана белгилери өзүнчө жазылган, бириктирилип сакталды.
    problem.correction.withdraws
      en The correction leaves out violation {value}, which is thereby withdrawn.
      kk Түзетуде {value}-бұзушылық жоқ, сондықтан ол кері қайтарылды.
      ru В исправлении нет нарушения {value}, тем самым оно отозвано.
      uz Tuzatishda {value}-qoidabuzarlik yoʻq, shu bilan u qaytarib olindi.
      ky Оңдоодо {value}-бузуу жок, ошону менен ал кайтарылып алынды.
    """#
}
