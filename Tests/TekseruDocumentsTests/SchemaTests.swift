import Foundation
import Tekseru
import TekseruDocuments
import Testing

/// The published schema says of the examples what the reader says.
@Suite struct SchemaTests {
  private typealias Object = [String: Any]

  private func schema(_ text: String) throws -> Object {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
  }

  @Test(arguments: Kind.allCases) func `the schema of a kind knows every key of its example`(kind: Kind) throws {
    let schema = try schema(JSONSchema.text(for: kind))
    let example = try self.schema(Template.text(for: kind, as: .json))

    #expect(unknownKeys(of: example, in: schema) == [])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }

  private func unknownKeys(of value: Any, in schema: Object) -> [String] {
    if let items = value as? [Any] {
      let item = schema["items"] as? Object ?? [:]
      return items.flatMap { unknownKeys(of: $0, in: item) }
    }
    guard let members = value as? Object else { return [] }
    let properties = schema["properties"] as? Object ?? [:]
    return members.flatMap { key, value in
      (properties[key] as? Object).map { unknownKeys(of: value, in: $0) } ?? [key]
    }
  }

  @Test(arguments: Kind.allCases) func `what the schema requires is what the reader misses`(kind: Kind) throws {
    let schema = try schema(JSONSchema.text(for: kind))
    let alternatives = (schema["oneOf"] as? [Object] ?? []).prefix(1).flatMap { $0["required"] as? [String] ?? [] }
    let required = Set((schema["required"] as? [String] ?? []) + alternatives)

    let missing = try read(#"{"document":"\#(kind.rawValue)"}"#).documents.flatMap(\.problems)

    #expect(Set(missing.map(\.path) + ["document"]) == required)
    #expect(missing.allSatisfy { $0.code == .fieldMissing })
  }

  @Test(arguments: Kind.allCases) func `a choice of the schema is a choice of the reader`(kind: Kind) throws {
    let schema = try schema(JSONSchema.text(for: kind))
    var example = try self.schema(Template.text(for: kind, as: .json))
    var tried = 0
    for (key, property) in schema["properties"] as? Object ?? [:] {
      for choice in (property as? Object)?["enum"] as? [String] ?? [] {
        example[key] = choice
        let bytes = [UInt8](try JSONSerialization.data(withJSONObject: example))
        #expect(try read(bytes).documents.first?.document != nil, "\(key) \(choice)")
        tried += 1
      }
    }
    #expect(tried > 0 || (schema["properties"] as? Object ?? [:]).values.allSatisfy { ($0 as? Object)?["enum"] == nil })
  }

  @Test func `the schema of all kinds holds each of them`() throws {
    let schema = try schema(JSONSchema.textForAll())

    #expect(Set((schema["$defs"] as? Object ?? [:]).keys) == Set(Kind.allCases.map(\.rawValue)))
    #expect((schema["oneOf"] as? [Object])?.count == Kind.allCases.count)
  }
}
