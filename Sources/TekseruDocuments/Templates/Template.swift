public import Tekseru

/// An example of a kind to be filled in: a valid document in which everything is plainly made up.
public enum Template {
  /// The template in a format; a table is headed and worded by the headings, other formats are canonical.
  public static func text(for kind: Kind, as format: Format, headings: Headings = .english) -> String {
    ""
  }
}
