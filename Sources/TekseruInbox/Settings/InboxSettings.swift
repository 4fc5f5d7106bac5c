public import TekseruLanguage

/// One watched folder, and how what is dropped there is taken.
public struct InboxSettings: Hashable, Sendable {
  /// Its name: letters, digits, `-` and `_`; unique among the inboxes.
  public var name: String
  /// The folder that people drop files in.
  public var folder: String
  /// Where recorded files go, below a folder per month.
  public var accepted: String
  /// Where refused files go, with the reason beside them.
  public var refused: String
  /// Who files what is dropped here, unless a document says so itself.
  public var filer: String
  /// The language of the receipts.
  public var language: Language
  /// An organization or inspector that is not recorded yet is a warning and not an error.
  public var registersUnknown: Bool
  /// How large a file may be, in bytes.
  public var fileBytes: Int
  /// How long a file must lie unchanged before it is taken.
  public var settle: SettleTimes

  /// Makes settings.
  public init(
    name: String, folder: String, accepted: String, refused: String, filer: String, language: Language,
    registersUnknown: Bool = false, fileBytes: Int = 16 << 20, settle: SettleTimes = SettleTimes()
  ) {
    self.name = name
    self.folder = folder
    self.accepted = accepted
    self.refused = refused
    self.filer = filer
    self.language = language
    self.registersUnknown = registersUnknown
    self.fileBytes = fileBytes
    self.settle = settle
  }
}
