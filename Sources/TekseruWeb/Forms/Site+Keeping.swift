import Tekseru
import TekseruRegister
import TekseruSocket

/// What becomes of a form that is not filed yet.
enum Keeping: Sendable {
  /// It is kept.
  case keep(Form)
  /// What was kept under its id is thrown away.
  case throwAway

  /// Where the visitor goes on.
  var next: String { if case .keep = self { "/?kept=1" } else { "/" } }
}

/// Forms that are kept for later, and the pages that show them.
extension Site {
  var keeping: [SocketRoute] {
    [
      .get("/") { request in
        let kept = await self.keptForms(for: request)
        return await self.insideAnswer(request) { desk throws(PageFailure) in .show(try HomePage(desk, kept).page) }
      },
      .get("/inspections/kept") { request in
        let kept = await self.keptForms(for: request).first { $0.id == request.query["id"] }
        return await self.insideAnswer(request) { desk throws(PageFailure) in
          guard let kept else { throw .notFound }
          return try InspectionForm(desk, kept: kept.form).opened
        }
      },
      take("/inspections/kept/throw-away") { _, _ throws(PageFailure) in .keep(.throwAway) },
    ]
  }

  /// What the visitor keeps; nothing where the file cannot be asked: the page is shown without.
  private func keptForms(for request: SocketRequest) async -> [KeptForm] {
    let now = settings.now()
    guard let code = try? await visit(request).code else { return [] }
    return (try? await access.ask { file throws(SQLFailure) in try file.keptForms(of: code, at: now) }) ?? []
  }

  /// Keeps the form that was sent, or throws away what was kept of it.
  func perform(_ keeping: Keeping, _ visit: Visit, _ request: SocketRequest) async -> SocketAnswer {
    let (code, now) = (visit.code ?? "", settings.now())
    do {
      let isDone = try await access.ask { file throws(SQLFailure) -> Bool in
        if case .keep(let form) = keeping { return try file.keep(form, of: code, at: now) }
        try file.throwAway(visit.form["id"], of: code)
        return true
      }
      if isDone { return noted(.goTo(keeping.next), visit, request) }
    } catch {
      return await failure(.register(.busy), request, visit)
    }
    let step = await write(visit) { desk throws(PageFailure) in .show(try InspectionForm(desk).notKept) }
    guard case .success(.answer(var answer)) = step else { return await failure(.stale, request, visit) }
    answer.status = 422
    return noted(answer, visit, request)
  }

  /// Throws away what was kept of a form, now that its document is recorded. A failure does no harm: what is recorded is
  /// not shown among what is kept.
  func forget(_ visit: Visit) async {
    let code = visit.code ?? ""
    try? await access.ask { file throws(SQLFailure) in try file.throwAway(visit.form["id"], of: code) }
  }
}

/// What the visitor keeps for later, as rows.
struct KeptPart {
  private let desk: Desk
  private let forms: [KeptForm]

  /// So much of a violation's text is shown.
  private static let longest = 120

  init(_ desk: Desk, _ forms: [KeptForm]) {
    self.desk = desk
    self.forms = forms
  }

  var values: [String: Any] {
    get throws(PageFailure) {
      var rows: [[String: Any]] = []
      for kept in forms where try desk.sequence(of: kept.id, .inspection) == nil { rows.append(try row(kept)) }
      return [
        "kept": rows, "hasKept": !rows.isEmpty,
        "notice": desk.visit.query["kept"] == "1" ? desk.text("page.keptNotice") as Any : false,
      ]
    }
  }

  private func row(_ kept: KeptForm) throws(PageFailure) -> [String: Any] {
    [
      "id": kept.id, "link": "/inspections/kept?id=\(Link.encoded(kept.id))",
      "place": try desk.name(of: kept.form["organization"]),
      "day": desk.shown(try? Day(WrittenDay.iso(kept.form["date"]))),
      "moment": desk.moment(kept.keptAt),
      "text": String(InspectionForm.summary(of: kept.form).prefix(KeptPart.longest)),
    ]
  }
}

extension Views.Template {
  /// What is kept for later.
  static let kept = Views.Template(
    name: "kept",
    text: """
      {{#hasKept}}<section><h2>{{w.page.kept}}</h2>
      <ul class="rows">{{#kept}}<li><p><a href="{{link}}">{{place}}, {{day}}</a></p>{{#text}}<p>{{text}}</p>{{/text}}
      <p class="soft">{{w.page.keptAt}} {{moment}}</p>
      <form method="post" action="/inspections/kept/throw-away"><input type="hidden" name="token" value="{{token}}">
      <button class="second" name="id" value="{{id}}" aria-label="{{w.page.throwAway}}: {{place}}, {{day}}">{{w.page.throwAway}}</button></form></li>
      {{/kept}}</ul></section>{{/hasKept}}
      """)
}
