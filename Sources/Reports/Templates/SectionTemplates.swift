/// Templates of the sections that have parts of their own.
enum SectionTemplates {
  /// The comparison with an earlier plan, for a `ChangeSection`.
  static let change = """
    <section aria-labelledby="change">
    <h2 id="change">What changed since {{since}}</h2>
    <ul class="plain">
    {{#sentences}}
    <li><bdi>{{.}}</bdi></li>
    {{/sentences}}
    </ul>
    {{#hubTable}}
    {{> table}}
    {{/hubTable}}
    {{#lineTable}}
    {{> table}}
    {{/lineTable}}
    </section>
    """

  /// Units unserved and late, for a `ShortfallSection`.
  static let shortfall = """
    <section aria-labelledby="shortfall">
    <h2 id="shortfall">Unserved and late</h2>
    <ul class="plain">
    {{#sentences}}
    <li><bdi>{{.}}</bdi></li>
    {{/sentences}}
    </ul>
    {{#table}}
    {{> table}}
    {{/table}}
    </section>
    """

  /// Promises to attendees, for a `PromiseSection`.
  static let promises = """
    <section aria-labelledby="promises">
    <h2 id="promises">Promises</h2>
    <p>{{sentence}}</p>
    {{#table}}
    {{> table}}
    {{/table}}
    </section>
    """

  /// Assumptions, doubts and certificate, for a `ProofSection`.
  static let proof = """
    <section aria-labelledby="assumptions">
    <h2 id="assumptions">Assumptions and warnings</h2>
    {{^assumptions}}<p>The plan rests on no default, remark or statement that a reader should know of.</p>{{/assumptions}}
    <ul class="plain">
    {{#assumptions}}
    <li><bdi>{{.}}</bdi></li>
    {{/assumptions}}
    {{#warnings}}
    <li>Warnings, {{.}}</li>
    {{/warnings}}
    </ul>
    {{#rejects}}
    {{> table}}
    {{/rejects}}
    </section>
    <section aria-labelledby="proof">
    <h2 id="proof">Certificate</h2>
    <p>{{statement}}</p>
    <p class="note"><code>forestock verify</code> makes the plan again from the case and compares every figure.</p>
    <dl class="proof">
    {{#facts}}
    <div><dt>{{label}}</dt><dd>{{value}}</dd></div>
    {{/facts}}
    </dl>
    {{#inputs}}
    {{> table}}
    {{/inputs}}
    </section>
    """
}

/// The template of every table: caption, headings, rows with a heading each.
///
/// Each cell also names its column, since on narrow screens a row is a card without headings above.
enum TableTemplate {
  /// The template, for a `TableContent`.
  static let text = """
    <div class="frame" id="{{id}}">
    <table class="sortable">
    <caption>{{caption}}{{#note}} <span class="note">{{note}}</span>{{/note}}{{#file}} <a class="note" href="{{href}}">{{name}}</a>{{/file}}</caption>
    <thead><tr>{{#columns}}<th scope="col"{{#isNumber}} class="num"{{/isNumber}}>{{title}}</th>{{/columns}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row"><bdi>{{head}}</bdi>{{#detail}} <bdi class="id">{{detail}}</bdi>{{/detail}}</th>{{#cells}}<td class="{{#isNumber}}num{{/isNumber}}{{#isWord}}word{{/isWord}}{{#isAlarm}} alarm{{/isAlarm}}" data-label="{{label}}"{{#sort}} data-sort="{{sort}}"{{/sort}}>\(cell)</td>{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    """

  /// Words of a cell, and the bar below a share.
  private static let cell = """
    <bdi>{{text}}</bdi>{{#bar}}<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="8" rx="4"/><rect class="fill" width="{{bar}}" height="8" rx="4"/></svg>{{/bar}}
    """
}
