extension Catalogue {
  /// What stands on the page about forms that are kept for later.
  static let keeping: StaticString = #"""
    page.keep
      en Keep for later
      kk Кейінге қалдыру
      ru Отложить
      uz Keyinga qoldirish
      ky Кийинкиге калтыруу
      check kk uz ky
    page.kept
      en Kept for later
      kk Кейінге қалдырылған
      ru Отложено
      uz Keyinga qoldirilgan
      ky Кийинкиге калтырылган
      check kk uz ky
    page.keptAt
      en last kept
      kk соңғы сақталуы
      ru сохранено
      uz oxirgi saqlangani
      ky акыркы сакталышы
      check kk uz ky
    page.keptNotice
      en Kept, and not filed yet. It waits here, on each of your devices, until you file it or throw it away; after 90 days without a change it is gone.
      kk Сақталды, бірақ әлі тіркелген жоқ. Тіркегенше немесе өшіргенше барлық құрылғыңызда осында тұрады; 90 күн өзгермесе, жойылады.
      ru Сохранено, но ещё не подано. Черновик ждёт здесь, на любом вашем устройстве, пока вы его не подадите или не удалите; через 90 дней без изменений он исчезнет.
      uz Saqlandi, lekin hali topshirilmadi. Topshirguningizcha yoki oʻchirguningizcha har bir qurilmangizda shu yerda turadi; 90 kun oʻzgarmasa, yoʻq boʻladi.
      ky Сакталды, бирок али тапшырыла элек. Тапшырганча же өчүргөнчө ар бир түзмөгүңүздө ушул жерде турат; 90 күн өзгөрбөсө, жок болот.
      check kk uz ky
    page.throwAway
      en Throw away
      kk Өшіру
      ru Удалить
      uz Oʻchirish
      ky Өчүрүү
      check kk uz ky
    page.notKept
      en It is not kept: it is too long, or {count} are kept already. File it, or file or throw away one of those first; what you typed stands here.
      kk Сақталмады: тым ұзын немесе {count} жазба сақталып тұр. Осыны тіркеңіз немесе алдымен солардың бірін тіркеңіз не өшіріңіз; жазғаныңыз осында тұр.
      ru Не отложено: текст слишком длинный или уже отложено {count}. Подайте эту проверку или сначала подайте либо удалите одну из отложенных; введённое осталось здесь.
      uz Saqlanmadi: juda uzun yoki {count} tasi saqlangan. Buni topshiring yoki avval ulardan birini topshiring yoxud oʻchiring; yozganingiz shu yerda turibdi.
      ky Сакталган жок: өтө узун же {count} сакталып турат. Муну тапшырыңыз же адегенде алардын бирин тапшырыңыз же өчүрүңүз; жазганыңыз ушул жерде турат.
      check kk uz ky
    """#
}
