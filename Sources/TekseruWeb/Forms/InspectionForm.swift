import Tekseru
import TekseruLanguage
import TekseruRegister

/// The form of an inspection. Violations are added one by one: each press of the button shows the form with one more, and
/// everything that was typed before.
struct InspectionForm {
  private let desk: Desk
  private let form: Form
  private let problems: [Problem]

  /// An inspection from the page has no more; a longer one comes as a file.
  private static let mostViolations = 50
  /// Of more violations those stand folded that are filled in, so that the page stays short for a slow connection.
  private static let mostUnfolded = 8
  /// A mandate over a whole branch is rare; of so many places one chooses from a list.
  private static let mostPlaces = 300

  /// The fields of a violation as they are sent, in their order.
  private static let texts = ["category", "severity", "text", "requirement", "responsible", "due"]

  /// The fields that stand under a heading of their own, which is open when something stands in one.
  private static let more = [
    "inspectors", "ground", "unit", "act", "representation.number", "workersAtRisk", "notCarriedOut",
  ]

  /// The form that the visitor sent, or one that was kept.
  init(_ desk: Desk, _ problems: [Problem] = [], kept: Form? = nil) {
    self.desk = desk
    form = kept ?? desk.visit.form
    self.problems = problems
  }

  /// Where it is sent to.
  static let address = "/inspections"

  /// The form as it is first seen, or with what was kept.
  var page: Page {
    get throws(PageFailure) {
      guard desk.rights.permitSomewhere(.inspect) else { throw .notFound }
      return try page(violations: count)
    }
  }

  /// The form that was kept; once its document is recorded, by way of another page, the inspection itself.
  var opened: Step {
    get throws(PageFailure) {
      if try isRecorded { return .hand(.goTo(Link.inspection(form["id"]))) }
      return .show(try page)
    }
  }

  /// The form that came from a page of an earlier session, to be sent again.
  var notSent: Page {
    get throws(PageFailure) {
      guard desk.rights.permitSomewhere(.inspect) else { throw .notFound }
      var page = try page(violations: count, remarks: [FormProblem(desk.text("page.sendAgain"))])
      page.status = 403
      return page
    }
  }

  /// The form that cannot be kept, with the reason.
  var notKept: Page {
    get throws(PageFailure) {
      let words = desk.text("page.notKept", ["count": .number(AccessFile.mostKept)])
      return try page(violations: count, remarks: [FormProblem(words)])
    }
  }

  /// What the first violation of a form says; empty when none says anything.
  static func summary(of form: Form) -> String {
    (0..<mostViolations).lazy.map { form["violations.\($0).text"] }.first { !$0.isEmpty } ?? ""
  }

  /// What follows from the form that was sent.
  var step: Step {
    get throws(PageFailure) {
      let place = form["organization"]
      try desk.require(.inspect, at: place)
      let wrongPhotos = (0..<count).flatMap { photos(of: $0).problems(desk) }
      if !wrongPhotos.isEmpty { return .show(try page(violations: count, remarks: wrongPhotos)) }
      if form["action"] == "keep" {
        return try isRecorded ? .hand(.goTo(Link.inspection(form["id"]))) : .keep(.keep(named))
      }
      if form["action"] == "add" { return .show(try page(violations: min(count + 1, InspectionForm.mostViolations))) }
      if unfolded != nil { return .show(try page(violations: count)) }
      if !problems.isEmpty { return .show(try page(violations: count)) }
      if filledIn.isEmpty, form["noneFound"] != "yes", form["notCarriedOut"].isEmpty {
        return .show(try page(violations: count, remarks: [FormProblem(desk.text("page.violationOrNone"))]))
      }
      if !filledIn.isEmpty, form["noneFound"] == "yes" || !form["notCarriedOut"].isEmpty {
        return .show(try page(violations: count, remarks: [FormProblem(desk.text("page.violationsAndNone"))]))
      }
      let id = form["id"]
      return .file(draft(id), next: Link.inspection(id) + "&filed=1")
    }
  }

  /// How many violations stand in the form.
  private var count: Int { min(max(Int(form["violations"]) ?? 1, 0), InspectionForm.mostViolations) }

  /// The violation whose fields are asked for; nil when none is.
  private var unfolded: Int? {
    let words = form["action"].split(separator: ".")
    return words.count == 2 && words[0] == "unfold" ? Int(words[1]) : nil
  }

  /// The violations whose fields stand folded: they are filled in, nothing is wrong with them, and they are not the last.
  private func folded(of count: Int, _ remarks: [FormProblem]) -> Set<Int> {
    guard count > InspectionForm.mostUnfolded else { return [] }
    let wrong = problems.filter { $0.level == .error }.map { field(at: $0.path) } + remarks.compactMap(\.field)
    return Set(
      (0..<count - 1).filter { index in
        index != unfolded && !form["violations.\(index).text"].isEmpty && !form["violations.\(index).category"].isEmpty
          && !wrong.contains { $0.hasPrefix("violations.\(index).") }
      })
  }

  /// Whether the document that the form makes is in the log already.
  private var isRecorded: Bool {
    get throws(PageFailure) {
      guard !form["id"].isEmpty else { throw .stale }
      return try desk.sequence(of: form["id"], .inspection) != nil
    }
  }

  private func draft(_ id: String) -> Draft {
    var draft = Draft(.inspection, id: id)
    draft.set("organization", form["organization"])
    draft.set("inspectors", [desk.holder.code] + companions)
    draft.set("date", WrittenDay.iso(form["date"]))
    for name in ["kind", "ground", "unit", "act", "workersAtRisk", "notCarriedOut"] { draft.set(name, form[name]) }
    if !form["representation.number"].isEmpty {
      var representation = JSONObject()
      representation.add("number", form["representation.number"])
      draft.set("representation", object: representation)
    }
    draft.set("violations", objects: filledIn.enumerated().map(violation))
    return draft
  }

  /// The codes of those who inspected together with the visitor.
  private var companions: [String] {
    form["inspectors"].split { $0.isWhitespace || ",;".contains($0) }.map(String.init).filter { $0 != desk.holder.code }
  }

  /// The form with the photos that it brings named in it.
  private var named: Form { form.with((0..<count).flatMap { photos(of: $0).fields }) }

  /// The violations in whose fields something stands; what is left empty is not filed.
  private var filledIn: [Int] {
    (0..<count).filter { index in
      InspectionForm.texts.contains { !form["violations.\(index).\($0)"].isEmpty } || !photos(of: index).photos.isEmpty
    }
  }

  private func photos(of index: Int) -> PhotoField {
    PhotoField("violations.\(index).", form, desk.visit.photos)
  }

  /// The field for a place in the document, which counts only the violations that are filled in.
  private func field(at path: String) -> String {
    var parts = FormProblem.field(at: path).split(separator: ".").map(String.init)
    if parts.first == "inspectors" { return "inspectors" }
    if parts.count > 1, parts[0] == "violations", let index = Int(parts[1]), filledIn.indices.contains(index) {
      parts[1] = "\(filledIn[index])"
    }
    return parts.joined(separator: ".")
  }

  private func violation(_ number: Int, _ index: Int) -> JSONObject {
    var violation = JSONObject()
    violation.add("number", "\(number + 1)")
    for name in InspectionForm.texts {
      let text = form["violations.\(index).\(name)"]
      if !text.isEmpty { violation.add(name, name == "due" ? WrittenDay.iso(text) : text) }
    }
    if form["violations.\(index).fixedOnSpot"] == "yes" { violation.add("fixedOnSpot", "yes") }
    let photos = photos(of: index).photos
    if !photos.isEmpty { violation.addList("photos", photos.map { JSONObject.quoted($0.text) }) }
    return violation
  }

  private func page(violations count: Int, remarks: [FormProblem] = []) throws(PageFailure) -> Page {
    let chosen = form["organization"]
    let places = try self.places()
    let today = try desk.day(at: places.first?.code ?? "")
    let folded = folded(of: count, remarks)
    var values: [String: Any] = [
      "id": form["id"].isEmpty ? desk.newID() : form["id"],
      "date": form["date"].isEmpty ? today.description : form["date"], "today": today.description,
      "places": places.map { ["code": $0.code, "name": $0.name, "isChosen": $0.code == chosen] },
      "kinds": choices(Inspection.Kind.allCases.map(\.rawValue), of: "kind", chosen: form["kind"]),
      "grounds": choices(Inspection.Ground.allCases.map(\.rawValue), of: "ground", chosen: form["ground"]),
      "inspectors": form["inspectors"], "unit": form["unit"], "act": form["act"],
      "notCarriedOut": form["notCarriedOut"],
      "representation": form["representation.number"],
      "hasMore": InspectionForm.more.contains { !form[$0].isEmpty },
      "workersAtRisk": form["workersAtRisk"], "count": count,
      "violations": (0..<count).map { folded.contains($0) ? self.folded($0) : fields($0) },
      "mayAdd": count < InspectionForm.mostViolations, "isTyped": !form["id"].isEmpty,
      "isNoneFound": form["noneFound"] == "yes",
    ]
    values.merge(desk.problems(problems, remarks: remarks, field: field(at:))) { $1 }
    var page = Page(.inspectionForm, title: desk.text("page.inspect"), values)
    page.isKept = true
    return page
  }

  /// What was typed of a violation, in fields that are not seen.
  private func folded(_ index: Int) -> [String: Any] {
    let names = InspectionForm.texts + ["fixedOnSpot"]
    let kept = names.map { ("violations.\(index).\($0)", form["violations.\(index).\($0)"]) }.filter { !$0.1.isEmpty }
    return [
      "index": index, "heading": desk.text("page.violationNumber", ["number": .number(index + 1)]), "isFolded": true,
      "summary": Shown.text(form["violations.\(index).text"]),
      "kept": (kept + photos(of: index).fields).map { ["name": $0.0, "value": $0.1] },
    ]
  }

  /// The fields of a violation with what was typed.
  private func fields(_ index: Int) -> [String: Any] {
    var fields: [String: Any] = [
      "index": index, "heading": desk.text("page.violationNumber", ["number": .number(index + 1)]),
      "categories": choices(
        Category.allCases.map(\.rawValue), of: "category", chosen: form["violations.\(index).category"]),
      "severities": choices(
        Severity.allCases.map(\.rawValue), of: "severity", chosen: form["violations.\(index).severity"]),
      "isFixed": form["violations.\(index).fixedOnSpot"] == "yes", "chosen": photos(of: index).values,
      "hasMore": ["requirement", "responsible", "due"].contains { !form["violations.\(index).\($0)"].isEmpty },
      "photoID": "photos\(index)", "photoName": "violations.\(index).photos",
    ]
    for name in ["text", "requirement", "responsible", "due"] { fields[name] = form["violations.\(index).\(name)"] }
    return fields
  }

  private func choices(_ words: [String], of field: String, chosen: String) -> [[String: Any]] {
    words.map { word in
      ["word": word, "name": Catalogue.choice(word, of: field, in: desk.language), "isChosen": word == chosen]
    }
  }

  /// The organizations where the visitor may inspect, each before what is below it.
  private func places() throws(PageFailure) -> [(code: String, name: String)] {
    var places: [(code: String, name: String)] = []
    var waiting = Array(desk.rights.roots(of: .inspect).reversed())
    while let code = waiting.popLast(), places.count < InspectionForm.mostPlaces {
      guard !places.contains(where: { $0.code == code }) else { continue }
      places.append((code, try desk.name(of: code)))
      let below = try desk.read { () throws(ListFailure) in
        try desk.reader.organizations(below: code, on: desk.today)
      }
      waiting += try desk.inOrder(below, of: \.code.text).map(\.thing.code.text).reversed()
    }
    return places
  }
}

/// Days as people type them where a browser has no calendar to choose from.
enum WrittenDay {
  /// `02.03.2026` as `2026-03-02`; anything else as it is, for the reader of documents to judge.
  static func iso(_ text: String) -> String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isDotted = parts.count == 3 && parts[2].count == 4 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
    guard isDotted, parts[0].count == 2, parts[1].count == 2 else { return text }
    return "\(parts[2])-\(parts[1])-\(parts[0])"
  }
}

extension Views.Template {
  /// The form of an inspection.
  static let inspectionForm = Views.Template(
    name: "inspectionForm",
    text: """
      <form method="post" action="/inspections" enctype="multipart/form-data" data-keeps{{#isTyped}} data-typed="1"{{/isTyped}}>
      <input type="hidden" name="token" value="{{token}}"><input type="hidden" name="id" value="{{id}}">
      <input type="hidden" name="violations" value="{{count}}">
      <p class="field"><label for="organization">{{w.page.organization}}</label><select id="organization" name="organization" required>
      {{#places}}<option value="{{code}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>
      {{/places}}</select></p>
      <p class="field"><label for="date">{{w.heading.date}}</label><input id="date" type="date" name="date" value="{{date}}" max="{{today}}" required></p>
      <p class="field"><label for="kind">{{w.heading.kind}}</label><select id="kind" name="kind" required>
      {{#kinds}}<option value="{{word}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>
      {{/kinds}}</select></p>
      <details{{#hasMore}} open{{/hasMore}}><summary>{{w.page.more}}</summary>
      <p class="field"><label for="inspectors">{{w.page.companions}}</label><input id="inspectors" name="inspectors" value="{{inspectors}}"></p>
      <p class="field"><label for="ground">{{w.heading.ground}}</label><select id="ground" name="ground"><option value=""></option>
      {{#grounds}}<option value="{{word}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>
      {{/grounds}}</select></p>
      <p class="field"><label for="unit">{{w.heading.unit}}</label><input id="unit" name="unit" value="{{unit}}"></p>
      <p class="field"><label for="act">{{w.heading.act}}</label><input id="act" name="act" value="{{act}}"></p>
      <p class="field"><label for="representation">{{w.heading.representation.number}}</label><input id="representation" name="representation.number" value="{{representation}}"></p>
      <p class="field"><label for="workersAtRisk">{{w.heading.workersAtRisk}}</label><input id="workersAtRisk" name="workersAtRisk" inputmode="numeric" value="{{workersAtRisk}}"></p>
      <p class="field"><label for="notCarriedOut">{{w.heading.notCarriedOut}}</label><input id="notCarriedOut" name="notCarriedOut" value="{{notCarriedOut}}"></p>
      </details>
      {{#violations}}<fieldset id="v{{index}}"><legend>{{heading}}</legend>
      {{#isFolded}}<p>{{summary}}</p>
      {{#kept}}<input type="hidden" name="{{name}}" value="{{value}}">{{/kept}}
      <p class="actions"><button class="second" name="action" value="unfold.{{index}}" formaction="/inspections#v{{index}}" formnovalidate>{{w.page.change}}</button></p>{{/isFolded}}
      {{^isFolded}}
      <p class="field"><label for="text{{index}}">{{w.heading.text}}</label><textarea id="text{{index}}" name="violations.{{index}}.text" maxlength="20000">{{text}}</textarea></p>
      <p class="field"><label for="category{{index}}">{{w.heading.category}}</label><select id="category{{index}}" name="violations.{{index}}.category"><option value=""></option>
      {{#categories}}<option value="{{word}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>
      {{/categories}}</select></p>
      <p class="field"><label for="severity{{index}}">{{w.heading.severity}}</label><select id="severity{{index}}" name="violations.{{index}}.severity"><option value=""></option>
      {{#severities}}<option value="{{word}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>
      {{/severities}}</select></p>
      <details{{#hasMore}} open{{/hasMore}}><summary>{{w.page.more}}</summary>
      <p class="field"><label for="requirement{{index}}">{{w.heading.requirement}}</label><input id="requirement{{index}}" name="violations.{{index}}.requirement" value="{{requirement}}"></p>
      <p class="field"><label for="responsible{{index}}">{{w.heading.responsible}}</label><input id="responsible{{index}}" name="violations.{{index}}.responsible" value="{{responsible}}"></p>
      <p class="field"><label for="due{{index}}">{{w.heading.due}} <span class="soft">{{w.page.reckonedWhenEmpty}}</span></label><input id="due{{index}}" type="date" name="violations.{{index}}.due" value="{{due}}"></p>
      </details>
      {{> photoField}}
      <label class="choice"><input type="checkbox" name="violations.{{index}}.fixedOnSpot" value="yes"{{#isFixed}} checked{{/isFixed}}> {{w.heading.fixedOnSpot}}</label>{{/isFolded}}
      </fieldset>
      {{/violations}}
      <label class="choice"><input type="checkbox" name="noneFound" value="yes"{{#isNoneFound}} checked{{/isNoneFound}}> {{w.page.noneFound}}</label>
      <p class="actions">{{#mayAdd}}<button class="second" name="action" value="add" formaction="/inspections#v{{count}}" formnovalidate>{{w.page.addViolation}}</button>{{/mayAdd}}
      <button class="second" name="action" value="keep" formnovalidate>{{w.page.keep}}</button>
      <button name="action" value="file">{{w.page.file}}</button></p>
      </form>

      """)
}
