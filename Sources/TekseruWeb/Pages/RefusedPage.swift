import Tekseru
import TekseruDocuments
import TekseruLanguage
import TekseruRegister

/// What was turned away and waits for somebody to mend it: what the visitor filed, and what is about their places.
struct RefusedPage {
  private let desk: Desk

  /// So many deliveries are looked into, the latest first.
  private static let looked = 200
  /// So many stand there.
  private static let rows = 50

  init(_ desk: Desk) { self.desk = desk }

  var page: Page {
    get throws(PageFailure) {
      let all = try desk.read { () throws(ListFailure) in try desk.reader.turnedAway(atMost: RefusedPage.looked) }
      var rows: [[String: Any]] = []
      for found in all where rows.count < RefusedPage.rows && !found.isMended {
        if try desk.mayMend(found) { rows.append(try row(found)) }
      }
      var page = Page(
        .refused, title: desk.text("page.refused"), ["deliveries": rows, "isEmpty": rows.isEmpty])
      page.values["notice"] = desk.visit.query["filed"] == "1" ? desk.text("page.filed") as Any : false
      return page
    }
  }

  private func row(_ found: TurnedAway) throws(PageFailure) -> [String: Any] {
    let waiting = found.parts.filter { !$0.isRecorded || $0.isConflict }
    let reasons = waiting.lazy.flatMap { desk.lines($0.problems) }.prefix(1)
    return [
      "link": Link.refused(found.delivery.number), "name": desk.name(of: found.delivery),
      "count": desk.text("page.refusedCount", ["count": .number(waiting.count)]),
      "moment": desk.moment(found.delivery.receivedAt), "filedBy": try desk.name(ofPerson: found.filedBy),
      "reason": reasons.first ?? "",
    ]
  }
}

/// One delivery of which something was turned away: why, and a form to mend it.
struct MendingPage {
  private let desk: Desk
  private let problems: [Problem]

  /// A text that is mended on the page is not longer: what is longer is not kept when it is refused.
  static let longest = TurnedAway.mostKept
  /// So many documents are told of; the rest when these are mended.
  private static let rows = 50

  init(_ desk: Desk, _ problems: [Problem] = []) {
    self.desk = desk
    self.problems = problems
  }

  /// The page as it is first seen.
  var page: Page { get throws(PageFailure) { try page(try found(desk.visit.query["number"] ?? "")) } }

  /// What follows from the text or the file that was sent.
  var step: Step {
    get throws(PageFailure) {
      let form = desk.visit.form
      let found = try found(form["number"])
      guard problems.isEmpty else { return .show(try page(found)) }
      guard let chosen = Format.ofText.first(where: { $0.rawValue == form["format"] }) else { throw .notFound }
      let file = form.files.first { $0.name == "file" }?.bytes
      let bytes = file ?? Array(form.typed("text").replacing("\r\n", with: "\n").utf8)
      let part = Submission.Part(
        name: found.delivery.name, bytes: bytes, format: chosen.corrected(by: bytes), filedBy: desk.holder.code,
        channel: .web)
      let submission = Submission(parts: [part], options: FilingOptions(isAllOrNothing: true))
      if file == nil, bytes.count > MendingPage.longest {
        return .show(try page(found, remark: desk.text("page.tooLong")))
      }
      if try desk.verdict(on: submission, again: true) != nil {
        return .show(try page(found, remark: desk.text("page.notYours")))
      }
      return .submit(submission, next: "/refused?filed=1")
    }
  }

  private func found(_ number: String) throws(PageFailure) -> TurnedAway {
    guard let number = Int(number),
      let found = try desk.read({ () throws(ListFailure) in try desk.reader.turnedAway(number) }),
      try desk.mayMend(found)
    else { throw .notFound }
    return found
  }

  private func page(_ found: TurnedAway, remark: String? = nil) throws(PageFailure) -> Page {
    let form = desk.visit.form
    let kept = found.bytes.flatMap { $0.count <= MendingPage.longest ? String(validating: $0, as: UTF8.self) : nil }
    let text = form["text"].isEmpty ? kept ?? "" : form.typed("text")
    let format = form["format"].isEmpty ? found.format.rawValue : form["format"]
    var values: [String: Any] = [
      "number": "\(found.delivery.number)", "name": desk.name(of: found.delivery),
      "filedBy": try desk.name(ofPerson: found.filedBy),
      "moment": desk.moment(found.delivery.receivedAt), "text": text, "isKept": kept != nil,
      "rows": found.parts.prefix(MendingPage.rows).map(row),
      "formats": Format.ofText.map { one in
        ["word": one.rawValue, "name": one.rawValue.uppercased(), "isChosen": one.rawValue == format]
      },
    ]
    values.merge(desk.problems(problems, remarks: remark.map { [FormProblem($0)] } ?? [])) { $1 }
    if !problems.isEmpty {
      values["problems"] = desk.lines(problems).map { FormProblem($0, field: form.files.isEmpty ? "text" : "file") }
    }
    var page = Page(.mending, title: desk.text("page.refusedOne"), values)
    page.isKept = true
    return page
  }

  private func row(_ part: TurnedAway.Part) -> [String: Any] {
    let kind = part.kind.map { Catalogue.choice($0.rawValue, of: "document", in: desk.language) }
    let number = part.ordinal > 0 ? Numbers.integer(part.ordinal, in: desk.language) + "." : nil
    return [
      "name": [number, kind, part.id].compactMap(\.self).joined(separator: " "), "sentences": desk.lines(part.problems),
      "isRecorded": part.isRecorded && !part.isConflict, "isConflict": part.isConflict,
    ]
  }
}

extension Desk {
  /// Whether the visitor may see and mend what was turned away: who filed it, and who may file each of its documents,
  /// or file it again for those who may. What was wrong in a form, its author sees alone.
  func mayMend(_ found: TurnedAway) throws(PageFailure) -> Bool {
    if found.filedBy == holder.code { return true }
    if found.delivery.channel == .web { return false }
    guard let bytes = found.bytes, bytes.count <= MendingPage.longest else { return try mayEverywhere(.administer) }
    let reading = DocumentReader(today: today.day(in: nil)).read(bytes, format: found.format)
    let whole = reading.documents.compactMap(\.document)
    if try !notForFiling(whole, again: true).isEmpty { return false }
    if whole.count == reading.documents.count, !whole.isEmpty { return true }
    return try mayMend(found, saying: bytes) ? true : try mayEverywhere(.administer)
  }

  /// Whether the visitor may see and mend what cannot be read whole: it is known what kind of document it is to be, and every
  /// organization whose code stands in it is theirs.
  private func mayMend(_ found: TurnedAway, saying bytes: [UInt8]) throws(PageFailure) -> Bool {
    guard found.parts.allSatisfy({ $0.kind.map(Act.areMended) ?? false }),
      let text = String(validating: bytes, as: UTF8.self)
    else { return false }
    let words = Set(text.split { $0.isWhitespace || "\"',:;[]{}".contains($0) }.map(String.init))
    let places = try read { () throws(ListFailure) in try reader.organizations(among: words) }
    for place in places {
      if try may(.inspect, at: place) { continue }
      guard try may(.mend, at: place) else { return false }
    }
    return !places.isEmpty
  }

  /// What is wrong, each with its place in the text, in the visitor's language.
  func lines(_ problems: [Problem]) -> [String] {
    problems.filter { $0.level == .error }.map { Sentence.line(file: nil, problem: $0, in: language) }
  }

  /// The name of what somebody filed: of a form's document its kind and id, else the file's.
  func name(of delivery: FiledDelivery) -> String {
    guard delivery.channel == .web, let draft = Draft.named(delivery.name) else {
      return delivery.name.split(separator: "/").last.map(String.init) ?? delivery.name
    }
    return "\(Catalogue.choice(draft.kind.rawValue, of: "document", in: language)) \(draft.id)"
  }
}

extension TurnedAway {
  /// The format that its name tells, else what it looks like.
  var format: Format {
    if let told = Format(fileName: delivery.name), told != .xlsx { return told }
    return bytes?.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{") ? .ndjson : .json
  }
}

extension Views.Template {
  /// What was turned away.
  static let refused = Views.Template(
    name: "refused",
    text: """
      {{> notice}}
      <p>{{w.page.refusedAbout}}</p>
      {{#isEmpty}}<p class="good">{{w.page.nothingRefused}}</p>{{/isEmpty}}
      <ul class="rows">{{#deliveries}}<li><p><a href="{{link}}">{{name}}</a></p>
      <p class="soft">{{moment}} · {{filedBy}} · {{count}}</p><p class="late">{{reason}}</p></li>
      {{/deliveries}}</ul>

      """)

  /// One delivery, to be mended.
  static let mending = Views.Template(
    name: "mending",
    text: """
      <dl><dt>{{w.page.fileName}}</dt><dd>{{name}}</dd><dt>{{w.heading.filedBy}}</dt><dd>{{filedBy}}</dd>
      <dt>{{w.page.arrived}}</dt><dd>{{moment}}</dd></dl>
      <h2>{{w.page.reasons}}</h2>
      <ul class="rows">{{#rows}}<li>{{#name}}<p><strong>{{name}}</strong></p>{{/name}}
      {{#sentences}}<p class="late">{{.}}</p>{{/sentences}}
      {{#isConflict}}<p class="late">{{w.page.inConflict}}</p>{{/isConflict}}
      {{#isRecorded}}<p class="good">{{w.page.recordedSince}}</p>{{/isRecorded}}</li>
      {{/rows}}</ul>
      <h2>{{w.page.mend}}</h2>
      {{^isKept}}<p class="warm">{{w.page.textNotKept}}</p>{{/isKept}}
      <form method="post" action="/refused/again" enctype="multipart/form-data"><input type="hidden" name="token" value="{{token}}">
      <input type="hidden" name="number" value="{{number}}">
      <p class="field"><label for="format">{{w.page.format}}</label><select id="format" name="format">
      {{#formats}}<option value="{{word}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>
      {{/formats}}</select></p>
      <p><label for="text">{{w.page.theText}}</label><textarea id="text" name="text" class="code" rows="16" spellcheck="false" maxlength="16384">{{text}}</textarea></p>
      <p class="field"><label for="file">{{w.page.mendedFile}}</label><input id="file" type="file" name="file"></p>
      <p class="soft">{{w.page.againAbout}}</p>
      <p class="actions"><button>{{w.page.fileAgain}}</button></p></form>

      """)
}
