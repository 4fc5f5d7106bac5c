import Tekseru
import TekseruLanguage
import TekseruPhotos

/// A photo as a form brings it.
struct SentPhoto: Sendable {
  /// The name of its field.
  let field: String
  /// The photo, or why it is none.
  let photo: Result<Photo, PhotoRefusal>

  /// Looks at the files of a form.
  static func all(in form: Form) -> [SentPhoto] {
    form.files.map { name, bytes in
      do throws(PhotoRefusal) { return SentPhoto(field: name, photo: .success(try Photo(cleaning: bytes))) } catch {
        return SentPhoto(field: name, photo: .failure(error))
      }
    }
  }
}

/// The field of a form where photos are chosen, with those that came before: their names stand in boxes that are ticked, so
/// that they come again with the form, and one can be left out.
struct PhotoField {
  private let prefix: String
  private let form: Form
  private let sent: [SentPhoto]

  /// A violation has so many photos at most, and so has a step of its removal.
  static let most = 4

  /// `prefix` stands before the names of the field: `violations.0.` or nothing.
  init(_ prefix: String = "", _ form: Form, _ sent: [SentPhoto]) {
    self.prefix = prefix
    self.form = form
    self.sent = sent.filter { $0.field == "\(prefix)photos" }
  }

  /// The photos that are chosen, each once.
  var photos: [PhotoID] {
    let before = (0..<PhotoField.most).compactMap { PhotoID(form["\(prefix)photo.\($0)"]) }
    let new = sent.compactMap { try? $0.photo.get().id }
    return (before + new).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What is wrong with what was chosen.
  func problems(_ desk: Desk) -> [FormProblem] {
    var keys: Set<String> = []
    for case .failure(let reason) in sent.map(\.photo) { keys.insert("page.photo.\(reason.rawValue)") }
    if photos.count > PhotoField.most { keys.insert("page.photo.tooMany") }
    let limits: [String: Argument] = ["count": .number(PhotoField.most), "size": .number(Photo.mostBytes >> 20)]
    return keys.sorted().map { FormProblem(desk.text($0, limits), field: "\(prefix)photos") }
  }

  /// The photos as the form names them when it comes again.
  var fields: [(name: String, text: String)] {
    photos.prefix(PhotoField.most).enumerated().map { ("\(prefix)photo.\($0)", $1.text) }
  }

  /// The values of the template.
  var values: [[String: Any]] {
    photos.prefix(PhotoField.most).enumerated().map { index, photo in
      ["name": "\(prefix)photo.\(index)", "photo": photo.text, "number": index + 1]
    }
  }
}
