/// How texts are compared when a person typed one of them: by letters, not by bytes.
///
/// Only matching is tolerant. What is stored stays as written, and ids and codes are compared by bytes; `skeleton`
/// tells that two of them only look alike.
public enum Matching {}
