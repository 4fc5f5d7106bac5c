public import Tekseru

/// Which documents a list shows.
public struct ThingFilter: Sendable {
  /// The kind.
  public var kind: Kind
  /// Only those of this organization and all below it.
  public var organization: String?
  /// Only those of this inspector.
  public var inspector: String?
  /// Only those whose content contains this.
  public var find: String?
  /// Only those from this day on.
  public var from: Day?
  /// Only those until this day.
  public var until: Day?

  /// Makes a filter.
  public init(
    kind: Kind, organization: String? = nil, inspector: String? = nil, find: String? = nil, from: Day? = nil,
    until: Day? = nil
  ) {
    self.kind = kind
    self.organization = organization
    self.inspector = inspector
    self.find = find
    self.from = from
    self.until = until
  }
}

/// A thing of the register as a list shows it: what the newest document of its chain says.
public struct ThingListing: Hashable, Sendable {
  /// The first id of its chain.
  public var id: String
  /// The sequence of the document that holds.
  public var sequence: Int
  /// What it says.
  public var document: Document

  /// Makes a listing.
  public init(id: String, sequence: Int, document: Document) {
    self.id = id
    self.sequence = sequence
    self.document = document
  }
}
