import Tekseru
import TekseruLanguage
import TekseruPhotos
import TekseruRegister
import TekseruSocket

/// The photos of a violation: those of what was found, and those of the steps of its removal.
struct PhotoPart {
  private let desk: Desk
  private let violation: String
  private let named: [(id: PhotoID, words: String)]

  /// `documents` are those behind the violation.
  init(_ desk: Desk, _ sheet: ViolationSheet, _ documents: [(entry: LogEntry, document: Document)]) {
    self.desk = desk
    violation = sheet.id.description
    var named = sheet.violation.photos.map { (id: $0, words: desk.text("page.photo.found")) }
    for case .remediation(let step) in documents.map(\.document.body) {
      let event = Catalogue.choice(step.event.rawValue, of: "event", in: desk.language)
      named += step.photos.map { (id: $0, words: "\(event), \(desk.shown(step.date))") }
    }
    self.named = named
  }

  /// The values of the template.
  var values: [String: Any] {
    let rows = named.enumerated().map { index, photo -> [String: Any] in
      let size = desk.photos.size(of: photo.id)
      return [
        "photo": "/photo?violation=\(Link.encoded(violation))&photo=\(photo.id)", "isThere": size != nil,
        "width": size?.width ?? 0, "height": size?.height ?? 0,
        "words": "\(desk.text("page.photo")) \(index + 1): \(photo.words)",
      ]
    }
    return ["photos": rows, "hasPhotos": !rows.isEmpty]
  }

  /// A photo as a file of its own, for whom may read the violation.
  func answer(to request: SocketRequest) throws(PageFailure) -> SocketAnswer {
    guard let id = PhotoID(request.query["photo"] ?? ""), named.contains(where: { $0.id == id }),
      let file = desk.photos.bytes(of: id)
    else { throw .notFound }
    // Whatever else the bytes might be read as, nothing in them runs.
    return .kept(
      file.bytes, file.kind.contentType, request, [.init("Content-Security-Policy", "default-src 'none'; sandbox")])
  }
}

extension Site {
  var photos: [SocketRoute] {
    [
      .get("/photo") { request in
        await self.insideAnswer(request) { desk throws(PageFailure) in
          let page = ViolationPage(desk, id: request.query["violation"] ?? "", [])
          return .hand(try page.photos.answer(to: request))
        }
      }
    ]
  }
}

extension Views.Template {
  /// The photos of a violation, small, each leading to the whole of it.
  static let photos = Views.Template(
    name: "photos",
    text: """
      {{#hasPhotos}}<ul class="photos">{{#photos}}<li>{{#isThere}}<a href="{{photo}}"><img src="{{photo}}" alt="{{words}}" width="{{width}}" height="{{height}}" loading="lazy"></a>{{/isThere}}
      {{^isThere}}<span class="soft">{{words}}: {{w.page.photo.missing}}</span>{{/isThere}}</li>
      {{/photos}}</ul>{{/hasPhotos}}
      """)

  /// The field where photos are chosen, with those that came before.
  static let photoField = Views.Template(
    name: "photoField",
    text: """
      {{#chosen}}<label class="choice"><input type="checkbox" name="{{name}}" value="{{photo}}" checked> {{w.page.photo}} {{number}}</label>
      {{/chosen}}<p class="field"><label for="{{photoID}}">{{w.heading.photos}} <span class="soft">{{w.page.photosAbout}}</span></label><input id="{{photoID}}" type="file" name="{{photoName}}" accept="image/jpeg,image/png" multiple></p>
      """)
}
