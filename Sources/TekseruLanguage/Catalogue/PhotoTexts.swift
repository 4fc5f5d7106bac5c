extension Catalogue {
  /// What stands on the page about photos.
  static let photos: StaticString = #"""
    page.photo
      en Photo
      kk Фотосурет
      ru Фотография
      uz Fotosurat
      ky Сүрөт
      check kk uz ky
    page.photosAbout
      en (JPEG or PNG; where and when they were taken is left out)
      kk (JPEG немесе PNG; қайда және қашан түсірілгені жойылады)
      ru (JPEG или PNG; где и когда сняты, удаляется)
      uz (JPEG yoki PNG; qayerda va qachon olingani oʻchiriladi)
      ky (JPEG же PNG; кайда жана качан тартылганы өчүрүлөт)
      check kk uz ky
    page.photo.found
      en what was found
      kk анықталған жағдай
      ru что обнаружено
      uz aniqlangan holat
      ky аныкталган абал
      check kk uz ky
    page.photo.missing
      en not here yet
      kk әзірге жоқ
      ru пока нет
      uz hozircha yoʻq
      ky азырынча жок
      check kk uz ky
    page.photo.otherKind
      en A file is neither a JPEG nor a PNG: choose a photo.
      kk Файл JPEG те, PNG де емес: фотосурет таңдаңыз.
      ru Файл не JPEG и не PNG: выберите фотографию.
      uz Fayl JPEG ham, PNG ham emas: fotosurat tanlang.
      ky Файл JPEG да, PNG да эмес: сүрөт тандаңыз.
      check kk uz ky
    page.photo.damaged
      en A photo is damaged: take it again or choose another one.
      kk Фотосурет бүлінген: қайта түсіріңіз немесе басқасын таңдаңыз.
      ru Фотография повреждена: снимите заново или выберите другую.
      uz Fotosurat buzilgan: qayta oling yoki boshqasini tanlang.
      ky Сүрөт бузулган: кайра тартыңыз же башкасын тандаңыз.
      check kk uz ky
    page.photo.tooLarge
      en A photo is too large: it may have {size} MB.
      kk Фотосурет тым үлкен: {size} МБ аспауы керек.
      ru Фотография слишком большая: не более {size} МБ.
      uz Fotosurat juda katta: {size} MB dan oshmasin.
      ky Сүрөт өтө чоң: {size} МБдан ашпасын.
      check kk uz ky
    page.photo.tooMany
      en There are more than {count} photos: leave some out.
      kk {count} фотосуреттен көп: артығын алып тастаңыз.
      ru Фотографий больше {count}: уберите лишние.
      uz Fotosurat {count} tadan koʻp: ortiqchasini olib tashlang.
      ky Сүрөт {count} көп: ашыгын алып салыңыз.
      check kk uz ky
    """#
}
