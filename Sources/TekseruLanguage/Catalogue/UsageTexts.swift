extension Catalogue {
  /// What is said of a command line that cannot be understood.
  static let usage: StaticString = """
    usage.command
      en There is no command "{value}".[ Was "{suggestion}" meant?] "{help}" lists them all.
      kk «{value}» деген бұйрық жоқ.[ «{suggestion}» деп жазғыңыз келді ме?] Барлығын «{help}» көрсетеді.
      ru Команды «{value}» нет.[ Возможно, имелось в виду «{suggestion}»?] Все команды показывает «{help}».
      uz «{value}» degan buyruq yoʻq.[ «{suggestion}» demoqchimidingiz?] Hammasini «{help}» koʻrsatadi.
      ky «{value}» деген буйрук жок.[ «{suggestion}» дегиңиз келдиби?] Баарын «{help}» көрсөтөт.
      check kk uz ky
    usage.argument.unexpected
      en "{value}" is not expected here: "{help}" shows what is.
      kk Мұнда «{value}» жазылмайды: не жазылатынын «{help}» көрсетеді.
      ru «{value}» здесь не ожидается: что можно указать, показывает «{help}».
      uz Bu yerda «{value}» yozilmaydi: nima yozilishini «{help}» koʻrsatadi.
      ky Бул жерге «{value}» жазылбайт: эмне жазыларын «{help}» көрсөтөт.
      check kk uz ky
    usage.argument.missing
      en "{option}" is missing: "{help}" shows what it is.
      kk «{option}» жазылмаған: оның не екенін «{help}» көрсетеді.
      ru Не указано «{option}»: что это, показывает «{help}».
      uz «{option}» yozilmagan: uning nimaligini «{help}» koʻrsatadi.
      ky «{option}» жазылган эмес: анын эмне экенин «{help}» көрсөтөт.
      check kk uz ky
    usage.option.unknown
      en There is no option "{option}" here.[ Was "{suggestion}" meant?] "{help}" shows them all.
      kk Мұнда «{option}» деген параметр жоқ.[ «{suggestion}» деп жазғыңыз келді ме?] Барлығын «{help}» көрсетеді.
      ru Здесь нет параметра «{option}».[ Возможно, имелось в виду «{suggestion}»?] Все параметры показывает «{help}».
      uz Bu yerda «{option}» degan parametr yoʻq.[ «{suggestion}» demoqchimidingiz?] Hammasini «{help}» koʻrsatadi.
      ky Бул жерде «{option}» деген параметр жок.[ «{suggestion}» дегиңиз келдиби?] Баарын «{help}» көрсөтөт.
      check kk uz ky
    usage.option.withoutValue
      en A value must follow "{option}": "{help}" shows which.
      kk «{option}» параметрінен кейін мән жазылуы керек: қандай екенін «{help}» көрсетеді.
      ru После «{option}» должно стоять значение: какое, показывает «{help}».
      uz «{option}» parametridan keyin qiymat yozilishi kerak: qandayligini «{help}» koʻrsatadi.
      ky «{option}» параметринен кийин маани жазылышы керек: кандай экенин «{help}» көрсөтөт.
      check kk uz ky
    usage.option.takesNone
      en "{option}" takes no value, and "{value}" was given: leave the value out.
      kk «{option}» мән қабылдамайды, ал «{value}» жазылған: мәнді алып тастаңыз.
      ru У «{option}» нет значения, а указано «{value}»: уберите значение.
      uz «{option}» qiymat olmaydi, «{value}» esa yozilgan: qiymatni olib tashlang.
      ky «{option}» маани албайт, ал эми «{value}» жазылган: маанини алып салыңыз.
      check kk uz ky
    usage.shell
      en There are no completions for "{value}": use bash, zsh or fish.
      kk «{value}» үшін толықтырулар жоқ: bash, zsh немесе fish деп жазыңыз.
      ru Для «{value}» дополнений нет: укажите bash, zsh или fish.
      uz «{value}» uchun toʻldirishlar yoʻq: "bash, zsh" yoki "fish" deb yozing.
      ky «{value}» үчүн толуктоолор жок: bash, zsh же fish деп жазыңыз.
      check kk uz ky
    usage.value
      en "{value}" cannot stand for "{option}": "{help}" shows what can.
      kk «{option}» орнына «{value}» жазуға болмайды: не жазуға болатынын «{help}» көрсетеді.
      ru «{value}» не подходит как «{option}»: что подходит, показывает «{help}».
      uz «{option}» oʻrniga «{value}» yozib boʻlmaydi: nima yozish mumkinligini «{help}» koʻrsatadi.
      ky «{option}» ордуна «{value}» жазууга болбойт: эмне жазууга болорун «{help}» көрсөтөт.
      check kk uz ky
    """
}
