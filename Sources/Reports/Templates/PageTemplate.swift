/// The template of the page; names are members of `PlanReport.Page` and what it holds.
///
/// Every name is written in two braces, which escape: a test holds that no template writes three.
enum PageTemplate {
  /// Templates of parts by name.
  static let parts = [
    "table": TableTemplate.text, "map": DrawingTemplates.map, "card": DrawingTemplates.card,
    "change": SectionTemplates.change, "shortfall": SectionTemplates.shortfall,
    "promises": SectionTemplates.promises,
    "proof": SectionTemplates.proof,
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
    {{#shortfall}}<li><a href="#shortfall">Unserved and late</a></li>{{/shortfall}}
    {{#promises}}<li><a href="#promises">Promises</a></li>{{/promises}}
    <li><a href="#hubs">Hubs</a></li>
    <li><a href="#what-if">What if</a></li>
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
    <p class="note">Units of demand, served, unserved and late are expected values, the mean over all scenarios, wherever no median or interval is named.</p>

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
    {{#demand.excess}}<p class="note">{{demand.excess}}</p>{{/demand.excess}}
    <div class="cards">
    {{#demand.cards}}
    {{> card}}
    {{/demand.cards}}
    </div>
    {{#demand.others}}<p class="note">{{demand.others}}</p>{{/demand.others}}
    <p class="note">{{demand.rule}}</p>
    {{#demand.table}}
    {{> table}}
    {{/demand.table}}
    </section>

    {{#shortfall}}
    {{> shortfall}}
    {{/shortfall}}

    {{#promises}}
    {{> promises}}
    {{/promises}}

    <section aria-labelledby="hubs">
    <h2 id="hubs">Hubs</h2>
    <p class="note">What one more unit of room, or one more unit shipped over the horizon, would save; packs that do not fit leave a hub a little below full. Where several limits bind together a saving may be told of one of them or of another: <code>forestock explain --check</code> solves the plan again with one more.</p>
    {{#hubs}}
    {{> table}}
    {{/hubs}}
    </section>

    <section aria-labelledby="what-if">
    <h2 id="what-if">What if there were more?</h2>
    {{#whatIf}}
    <ul class="plain">
    {{#sentences}}
    <li><bdi>{{.}}</bdi></li>
    {{/sentences}}
    </ul>
    <p class="note">{{basis}}</p>
    {{#table}}
    {{> table}}
    {{/table}}
    {{/whatIf}}
    </section>

    {{#change}}
    {{> change}}
    {{/change}}

    <section aria-labelledby="placements">
    <h2 id="placements">Placements</h2>
    <p class="note">The worth of a unit on top is what a single unit there would save that costs nothing and takes no room, supply or money from others. A pack more is another thing: it is paid for and stands where another pack could; so a line that is worth more may well have as many packs as pay.</p>
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
