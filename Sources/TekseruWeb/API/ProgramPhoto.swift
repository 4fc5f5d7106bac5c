import Tekseru
import TekseruPhotos
import TekseruRegister
import TekseruSocket

/// A photo that a program brings, so that the documents that it files can name it.
enum ProgramPhoto {
  /// The kinds of bodies that are taken.
  static let contentTypes = Photo.Kind.allCases.map(\.contentType)

  /// A photo may come over a slow connection, as from a form.
  static let largest = SocketRoute.Largest(body: Photo.mostBytes, transfer: Site.photoLimits.transfer)

  /// A request's body as it is kept.
  static func photo(of request: SocketRequest) throws(ProgramFailure) -> Photo {
    let said = request.contentType.prefix { $0 != ";" }.lowercased()
    guard contentTypes.contains(said.filter { $0 != " " }) else { throw .kindUnknown(contentTypes) }
    do throws(PhotoRefusal) { return try Photo(cleaning: request.body) } catch { throw .noPhoto(error) }
  }

  /// The name by which documents name it, and what of it is kept.
  static func answer(_ photo: Photo) -> SocketAnswer {
    var object = JSONObject()
    object.add("photo", photo.id.text)
    object.add("kind", photo.kind.rawValue)
    object.add("bytes", photo.bytes.count)
    return SocketAnswer(
      contentType: "application/json", body: Array(object.text.utf8), fields: [.init("Cache-Control", "no-store")])
  }
}

extension Site {
  /// Keeps a photo for a program that may file what shows it.
  func keep(_ request: SocketRequest, _ program: Program) async throws(ProgramFailure) -> SocketAnswer {
    let rights = Rights(program.scope, at: program.organization)
    guard rights.permitSomewhere(.inspect) || rights.permitSomewhere(.remedy) else { throw .mayNotFile }
    let photo = try ProgramPhoto.photo(of: request)
    if let reason = await keep([photo], of: program.name) { throw .page(reason) }
    return ProgramPhoto.answer(photo)
  }
}
