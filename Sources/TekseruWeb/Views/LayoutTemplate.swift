extension Views.Template {
  /// What stands around every page.
  static let layout = Views.Template(
    name: "layout",
    text: """
      <!DOCTYPE html>
      <html lang="{{language}}">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{{title}} – Tekseru</title>
      <link rel="stylesheet" href="{{style}}">
      <link rel="icon" href="data:,">
      <script src="{{script}}" defer></script>
      </head>
      <body>
      <a class="skip" href="#main">{{w.page.skip}}</a>
      <header>
      <strong>Tekseru</strong>
      {{#holder}}<nav aria-label="{{w.page.ways}}"><ul>
      <li><a href="/">{{w.page.places}}</a></li>
      {{#mayInspect}}<li><a href="/inspections/new">{{w.page.inspect}}</a></li>{{/mayInspect}}
      <li><a href="/receipts">{{w.page.receipts}}</a></li>
      <li><a href="/refused">{{w.page.refused}}</a></li>
      {{#mayAdminister}}<li><a href="/administration">{{w.page.people}}</a></li>{{/mayAdminister}}
      <li><a href="/told">{{w.page.told}}</a></li>
      <li><a href="/reports">{{w.page.reports}}</a></li>
      <li><a href="/contests">{{w.page.contests}}</a></li>
      </ul></nav>{{/holder}}
      </header>
      <main id="main">
      <h1>{{title}}</h1>
      {{#hasProblems}}<div class="problems" role="alert" tabindex="-1"><p>{{w.page.problems}}</p>
      <ul>{{#problems}}<li>{{#anchor}}<a href="#{{anchor}}">{{sentence}}</a>{{/anchor}}{{^anchor}}{{sentence}}{{/anchor}}</li>{{/problems}}</ul></div>{{/hasProblems}}
      {{{body}}}
      </main>
      <footer>
      {{#holder}}<p>{{holder}}</p><p><a href="/account">{{w.page.ownAccount}}</a></p>
      <form method="post" action="/leave"><input type="hidden" name="token" value="{{token}}">
      <button>{{w.page.leave}}</button><button name="everywhere" value="1">{{w.page.leaveEverywhere}}</button></form>{{/holder}}
      <form method="post" action="/language"><input type="hidden" name="token" value="{{token}}">
      <input type="hidden" name="next" value="{{here}}">
      {{#languages}}<button name="language" value="{{tag}}" lang="{{tag}}"{{#isChosen}} aria-current="true"{{/isChosen}}>{{name}}</button>
      {{/languages}}</form>
      </footer>
      </body>
      </html>

      """)

  /// What went well, said once above a page.
  static let notice = Views.Template(
    name: "notice", text: "{{#notice}}<p class=\"notice\" role=\"status\">{{notice}}</p>{{/notice}}")

  /// Why a page is not shown.
  static let failure = Views.Template(
    name: "failure", text: "<p>{{sentence}}</p>\n<p><a href=\"/\">{{w.page.toBeginning}}</a></p>\n")

  /// Violations, a row each.
  static let violationRows = Views.Template(
    name: "violationRows",
    text: """
      <ul class="rows">
      {{#violations}}<li><p><a href="{{link}}">{{text}}</a></p>
      <p class="soft">{{place}} · {{category}}{{#severity}} · {{severity}}{{/severity}} · {{status}}</p>
      <p{{#isLate}} class="late"{{/isLate}}>{{due}}</p>{{#silenced}}<p class="soft">{{silenced}}</p>{{/silenced}}</li>
      {{/violations}}</ul>

      """)
}
