/// The template of the page; names are members of `PlanReport.Page` and what it holds.
///
/// Every name is written in two braces, which escape: a test holds that no template writes three.
enum PageTemplate {
  /// Templates of parts by name.
  static let parts = [
    "table": TableTemplate.text, "map": DrawingTemplates.map, "card": DrawingTemplates.card,
    "change": SectionTemplates.change, "proof": SectionTemplates.proof,
  ]

  /// The whole page.
  static var page: String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(SortScript.policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="generator" content="forestock report">
    <title>{{headline.title}}</title>
    <style>
    \(StyleSheet.text)
    </style>
    </head>
    <body>
    \(body)
    <script>\(SortScript.text)</script>
    </body>
    </html>

    """
  }

  /// Everything between head and script.
  private static let body = """
    <a class="skip" href="#risks">Skip to what is at risk</a>
    <header>
    <h1>{{headline.title}}</h1>
    <p class="soft">{{headline.period}}</p>
    </header>
    <nav aria-label="Sections">
    <ul>
    <li><a href="#risks">At risk</a></li>
    <li><a href="#map">Map</a></li>
    <li><a href="#demand">Demand</a></li>
    <li><a href="#hubs">Hubs</a></li>
    {{#change}}<li><a href="#change">What changed</a></li>{{/change}}
    <li><a href="#placements">Placements</a></li>
    <li><a href="#regions">Regions</a></li>
    <li><a href="#assumptions">Assumptions</a></li>
    <li><a href="#proof">Certificate</a></li>
    </ul>
    </nav>
    <main>
    <dl class="tiles">
    {{#headline.tiles}}
    <div class="tile{{#isAlarm}} alarm{{/isAlarm}}"><dt>{{label}}</dt><dd class="value">{{value}}</dd><dd class="detail">{{detail}}</dd></div>
    {{/headline.tiles}}
    </dl>

    <section aria-labelledby="risks">
    <h2 id="risks">At risk</h2>
    {{#isCalm}}<p>Nothing stands out: no shortage of note, no broken promise, no full hub, no warning.</p>{{/isCalm}}
    <ul class="risks">
    {{#risks.items}}
    <li{{#isAlarm}} class="alarm"{{/isAlarm}}><span class="kind">{{kind}}</span> <span><bdi>{{text}}</bdi></span></li>
    {{/risks.items}}
    </ul>
    </section>

    <section aria-labelledby="map">
    <h2 id="map">Map</h2>
    {{#map}}
    {{> map}}
    {{/map}}
    {{#mapless}}<p class="note">{{mapless}}</p>{{/mapless}}
    </section>

    <section aria-labelledby="demand">
    <h2 id="demand">Demand</h2>
    <p class="note">{{demand.legend}}</p>
    <div class="cards">
    {{#demand.cards}}
    {{> card}}
    {{/demand.cards}}
    </div>
    {{#demand.others}}<p class="note">{{demand.others}}</p>{{/demand.others}}
    {{#demand.table}}
    {{> table}}
    {{/demand.table}}
    </section>

    <section aria-labelledby="hubs">
    <h2 id="hubs">Hubs</h2>
    <p class="note">What one more unit of room, or one more unit shipped over the horizon, would save; packs that do not fit leave a hub a little below full. Where several limits bind together a saving may be told of one of them or of another: <code>forestock explain --check</code> solves the plan again with one more.</p>
    {{#hubs}}
    {{> table}}
    {{/hubs}}
    </section>

    {{#change}}
    {{> change}}
    {{/change}}

    <section aria-labelledby="placements">
    <h2 id="placements">Placements</h2>
    {{#placements}}
    {{> table}}
    {{/placements}}
    </section>

    <section aria-labelledby="regions">
    <h2 id="regions">Regions</h2>
    {{#regions}}
    {{> table}}
    {{/regions}}
    </section>
    {{#proof}}
    {{> proof}}
    {{/proof}}
    </main>
    <footer>
    <p>Made by forestock from the plan's folder alone{{#map}} and the places and sales of its case{{/map}}. The page loads nothing and sends nothing.</p>
    </footer>
    """
}
