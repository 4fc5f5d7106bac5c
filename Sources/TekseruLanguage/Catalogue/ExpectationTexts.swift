extension Catalogue {
  /// What could have stood where something else stands, and the words of lists and fields.
  static let expectations: StaticString = #"""
    expected.text
      en a text
      kk мәтін
      ru текст
      uz matn
      ky текст
    expected.identifier
      en 1 to 100 letters, digits and . _ : / -
      kk 1-ден 100-ге дейін әріп, цифр және . _ : / -
      ru от 1 до 100 букв, цифр и знаков . _ : / -
      uz 1 tadan 100 tagacha harf, raqam va . _ : / -
      ky 1ден 100гө чейин тамга, сан жана . _ : / -
    expected.day
      en a day, as 2026-03-02
      kk күн, мысалы 2026-03-02
      ru день в виде 2026-03-02
      uz sana, masalan 2026-03-02
      ky күн, мисалы 2026-03-02
    expected.period
      en a period, as 2023, 2023-Q1, 2023-H1, 2023-03 or @2024-01-01
      kk кезең, мысалы 2023, 2023-Q1, 2023-H1, 2023-03 немесе @2024-01-01
      ru период в виде 2023, 2023-Q1, 2023-H1, 2023-03 или @2024-01-01
      uz davr, masalan "2023, 2023-Q1, 2023-H1, 2023-03" yoki "@2024-01-01"
      ky мезгил, мисалы 2023, 2023-Q1, 2023-H1, 2023-03 же @2024-01-01
    expected.photo
      en the SHA-256 of a photo: 64 digits 0–9 and a–f
      kk фотосуреттің SHA-256 мәні: 0–9 және a–f таңбаларынан 64 таңба
      ru SHA-256 фотографии: 64 знака 0–9 и a–f
      uz fotosuratning SHA-256 qiymati: 0–9 va a–f dan 64 belgi
      ky сүрөттүн SHA-256 мааниси: 0–9 жана a–f белгилеринен 64 белги
      check kk uz ky
    expected.integer
      en a whole number from {least} to {greatest}
      kk {least} мен {greatest} аралығындағы бүтін сан
      ru целое число от {least} до {greatest}
      uz {least} va {greatest} oraligʻidagi butun son
      ky {least} менен {greatest} аралыгындагы бүтүн сан
    expected.decimal
      en a number, as 1250.5
      kk сан, мысалы 1250.5
      ru число, например 1250.5
      uz son, masalan 1250.5
      ky сан, мисалы 1250.5
    expected.flag
      en yes or no
      kk иә немесе жоқ (yes, no)
      ru да или нет (yes, no)
      uz ha yoki yoʻq ("yes", "no")
      ky ооба же жок (yes, no)
    expected.object
      en fields of its own
      kk өз өрістері бар нысан
      ru объект со своими полями
      uz oʻz maydonlari boʻlgan obyekt
      ky өз талаалары бар объект
    expected.list
      en a list
      kk тізім
      ru список
      uz roʻyxat
      ky тизме
    list.or
      en {first} or {last}
      kk {first} немесе {last}
      ru {first} или {last}
      uz {first} yoki {last}
      ky {first} же {last}
    list.and
      en {first} and {last}
      kk {first} және {last}
      ru {first} и {last}
      uz {first} va {last}
      ky {first} жана {last}
    field.violations
      en Violations
      kk Бұзушылықтар
      ru Нарушения
      uz Qoidabuzarliklar
      ky Бузуулар
    field.victims
      en Victims
      kk Зардап шеккендер
      ru Пострадавшие
      uz Jabrlanuvchilar
      ky Жабырлануучулар
    field.roles
      en Roles
      kk Рөлдер
      ru Роли
      uz Vazifalar
      ky Милдеттер
    field.contact
      en Contacts
      kk Байланыс деректері
      ru Контакты
      uz Aloqa maʼlumotlari
      ky Байланыш маалыматтары
    field.trainings
      en Trainings
      kk Оқытулар
      ru Обучение
      uz Oʻqishlar
      ky Окуулар
    field.inspections
      en Inspections
      kk Тексерулер
      ru Проверки
      uz Tekshiruvlar
      ky Текшерүүлөр
    field.representation
      en Representation
      kk Ұсыныс
      ru Представление
      uz Taqdimnoma
      ky Сунуштама
      check kk uz ky
    field.investigation
      en Investigation
      kk Тергеп-тексеру
      ru Расследование
      uz Surishtiruv
      ky Иликтөө
    field.figures
      en Figures
      kk Көрсеткіштер
      ru Показатели
      uz Koʻrsatkichlar
      ky Көрсөткүчтөр
    field.effect
      en Effect
      kk Әсері
      ru Эффект
      uz Samara
      ky Натыйжасы
    field.days
      en Days
      kk Күндер
      ru Дни
      uz Kunlar
      ky Күндөр
    field.rules
      en Rules
      kk Ережелер
      ru Правила
      uz Qoidalar
      ky Эрежелер
    """#
}
