extension Catalogue {
  /// What stands on the page of the visitor's own account.
  static let account: StaticString = #"""
    page.ownAccount
      en My account
      kk Менің тіркелгім
      ru Моя учётная запись
      uz Mening hisobim
      ky Менин эсебим
      check kk uz ky
    page.changePassword
      en Change the password
      kk Құпиясөзді ауыстыру
      ru Сменить пароль
      uz Parolni almashtirish
      ky Сырсөздү алмаштыруу
      check kk uz ky
    page.changePasswordAbout
      en After it every other device has to log in again.
      kk Содан кейін басқа құрылғылардың бәрі қайта кіруі керек.
      ru После этого на всех других устройствах придётся войти заново.
      uz Shundan keyin boshqa barcha qurilmalarda qayta kirish kerak.
      ky Андан кийин башка бардык түзмөктөрдө кайра кирүү керек.
      check kk uz ky
    page.oldPassword
      en Password until now
      kk Осыған дейінгі құпиясөз
      ru Прежний пароль
      uz Shu paytgacha boʻlgan parol
      ky Ушуга чейинки сырсөз
      check kk uz ky
    page.password.other
      en That is not your password.
      kk Бұл сіздің құпиясөзіңіз емес.
      ru Это не ваш пароль.
      uz Bu sizning parolingiz emas.
      ky Бул сиздин сырсөзүңүз эмес.
      check kk uz ky
    page.passwordChanged
      en The password is changed.
      kk Құпиясөз ауыстырылды.
      ru Пароль изменён.
      uz Parol almashtirildi.
      ky Сырсөз алмаштырылды.
      check kk uz ky
    page.yourPassword
      en Your password
      kk Құпиясөзіңіз
      ru Ваш пароль
      uz Parolingiz
      ky Сырсөзүңүз
      check kk uz ky
    page.ownSessions
      en Where your account is in
      kk Тіркелгіңіз кіріп тұрған жерлер
      ru Где открыта ваша учётная запись
      uz Hisobingiz ochiq turgan joylar
      ky Эсебиңиз кирип турган жерлер
      check kk uz ky
    page.begun
      en Logged in
      kk Кірген уақыты
      ru Вход выполнен
      uz Kirgan vaqti
      ky Кирген убактысы
      check kk uz ky
    page.thisDevice
      en This device
      kk Осы құрылғы
      ru Это устройство
      uz Shu qurilma
      ky Ушул түзмөк
      check kk uz ky
    page.passwordToEnd
      en Your password, to log another device out
      kk Басқа құрылғыдан шығару үшін құпиясөзіңіз
      ru Ваш пароль, чтобы завершить вход на другом устройстве
      uz Boshqa qurilmadagi kirishni tugatish uchun parolingiz
      ky Башка түзмөктөгү кирүүнү аяктоо үчүн сырсөзүңүз
      check kk uz ky
    page.endSession
      en Log it out
      kk Шығару
      ru Завершить этот вход
      uz Shu kirishni tugatish
      ky Бул кирүүнү аяктоо
      check kk uz ky
    page.sessionEnded
      en That device is logged out.
      kk Ол құрылғы шығарылды.
      ru Вход на том устройстве завершён.
      uz Oʻsha qurilmadagi kirish tugatildi.
      ky Ал түзмөктөгү кирүү аяктады.
      check kk uz ky
    """#
}
