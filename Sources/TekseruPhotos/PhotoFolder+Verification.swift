public import Tekseru
public import TekseruRegister

extension PhotoFolder {
  /// What is wrong with a photo that a document names; nil when it is there as it was filed.
  public func finding(of id: PhotoID) -> Verification.Finding.What? {
    switch state(of: id) {
    case .whole: nil
    case .missing: .photoMissing
    case .changed: .photo
    }
  }
}
