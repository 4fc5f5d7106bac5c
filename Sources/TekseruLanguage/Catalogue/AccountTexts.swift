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
      en The password until now is another one.
      kk Осыған дейінгі құпиясөз басқа.
      ru Прежний пароль другой.
      uz Shu paytgacha boʻlgan parol boshqa.
      ky Ушуга чейинки сырсөз башка.
      check kk uz ky
    page.passwordChanged
      en The password is changed.
      kk Құпиясөз ауыстырылды.
      ru Пароль изменён.
      uz Parol almashtirildi.
      ky Сырсөз алмаштырылды.
      check kk uz ky
    """#
}
