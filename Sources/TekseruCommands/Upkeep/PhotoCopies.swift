import Tekseru
import TekseruLanguage
import TekseruPhotos
import TekseruRegister
import TekseruSQLite

/// The photos lie beside the register, and beside each of its copies: copies in one folder share them.
extension Session {
  /// The photos of the register.
  var photos: PhotoFolder { PhotoFolder(ofRegister: enginePath) }

  /// Copies the photos that the documents of a register name from beside one of its copies to beside another.
  func copyPhotos(named register: [UInt8], from: PhotoFolder, to: PhotoFolder) throws(CommandFailure) {
    let named: Set<PhotoID>
    do throws(RegisterFailure) {
      named = try RegisterReader(try engine(.read, at: String(decoding: register, as: UTF8.self))).photos()
    } catch {
      throw failure(error)
    }
    guard !named.isEmpty, from.path != to.path else { return }
    do throws(PhotoFolder.NotKept) {
      let count = try from.copy(named, to: to)
      say(text("backup.photos", ["path": .text(to.path), "count": .number(count)]))
    } catch {
      throw cannotWrite(Array(to.path.utf8), error.number)
    }
  }
}
