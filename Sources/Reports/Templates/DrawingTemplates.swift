/// Templates of the pictures, drawn by the page's own styles so that they follow its colours.
enum DrawingTemplates {
  /// The map, for a `FlowMap`: grid, flows, regions, hubs, names.
  static let map = """
    <figure class="figure">
    <svg class="map" viewBox="0 0 {{width}} {{height}}" role="img" aria-label="{{summary}}">
    {{#grid}}
    <path class="grid" d="{{path}}"/><text class="degrees" x="{{x}}" y="{{y}}">{{label}}</text>
    {{/grid}}
    {{#flows}}
    <path class="flow" d="{{path}}" stroke-width="{{width}}"/>
    {{/flows}}
    {{#dots}}
    <circle class="{{service}}" cx="{{x}}" cy="{{y}}" r="{{radius}}"><title>{{title}}</title></circle>
    {{/dots}}
    {{#squares}}
    <rect class="{{kind}}" x="{{x}}" y="{{y}}" width="{{side}}" height="{{side}}" rx="2"><title>{{title}}</title></rect>
    {{/squares}}
    {{#labels}}
    <text class="name {{kind}}" x="{{x}}" y="{{y}}" text-anchor="{{anchor}}">{{text}}</text>
    {{/labels}}
    </svg>
    <figcaption>
    <span class="key"><svg class="map" viewBox="0 0 16 16" aria-hidden="true"><rect class="hub" x="2" y="2" width="12" height="12" rx="2"/></svg>hub, by units placed</span>
    <span class="key"><svg class="map" viewBox="0 0 16 16" aria-hidden="true"><rect class="hub full" x="2" y="2" width="12" height="12" rx="2"/></svg>hub that is full or nearly so</span>
    <span class="key"><svg class="map" viewBox="0 0 16 16" aria-hidden="true"><circle class="good" cx="8" cy="8" r="6"/></svg>region, by demand: 95 % served or more</span>
    <span class="key"><svg class="map" viewBox="0 0 16 16" aria-hidden="true"><circle class="fair" cx="8" cy="8" r="6"/></svg>80 to 95 %</span>
    <span class="key"><svg class="map" viewBox="0 0 16 16" aria-hidden="true"><circle class="low" cx="8" cy="8" r="6"/></svg>50 to 80 %</span>
    <span class="key"><svg class="map" viewBox="0 0 16 16" aria-hidden="true"><circle class="poor" cx="8" cy="8" r="6"/></svg>less than half</span>
    <span class="key"><svg class="map" viewBox="0 0 16 16" aria-hidden="true"><path class="flow" d="M1 12Q8 2 15 6" stroke-width="3"/></svg>expected flow</span>
    {{#note}}<br>{{note}}{{/note}}
    </figcaption>
    </figure>
    """

  /// The card of a SKU, for a `DemandCard`: past columns left, forecast right, one scale.
  static let card = """
    <article class="card">
    <h3><bdi>{{name}}</bdi></h3>
    {{#detail}}<div class="id"><bdi>{{detail}}</bdi></div>{{/detail}}
    {{#release}}<div class="id">{{release}}</div>{{/release}}
    <div><span class="median">{{expected}}</span> <span class="interval">units expected</span></div>
    <div class="interval">{{interval}}</div>
    <svg class="chart" viewBox="0 0 240 90" role="img" aria-label="{{summary}}">
    <text class="top" x="0" y="9">{{top}}</text>
    {{#columns}}
    <rect class="past" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/>
    {{/columns}}
    {{#wide}}<rect class="wide" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}" rx="3"/>{{/wide}}
    {{#narrow}}<rect class="narrow" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}" rx="3"/>{{/narrow}}
    {{#tick}}<rect class="tick" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/>{{/tick}}
    <path class="base" d="M0 86.5H240"/>
    {{#cut}}<rect class="cut" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/>{{/cut}}
    <rect class="diamond" x="-4.5" y="-4.5" width="9" height="9" transform="{{diamond}}"/>
    {{#beyond}}<rect class="tick" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/>{{/beyond}}
    {{#cross}}<path class="cross" d="M-4 -4L4 4M-4 4L4 -4" transform="{{cross}}"/>{{/cross}}
    </svg>
    {{#fan}}
    <svg class="chart" viewBox="0 0 240 84" role="img" aria-label="{{summary}}">
    <text class="top" x="0" y="9">{{top}}</text>
    {{#past}}<rect class="past" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/>{{/past}}
    {{#cut}}<rect class="cut" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/>{{/cut}}
    {{#wide}}<rect class="wide" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/>{{/wide}}
    {{#middle}}<rect class="narrow" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/>{{/middle}}
    {{#narrow}}<rect class="middle" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/>{{/narrow}}
    {{#medians}}<rect class="tick" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/>{{/medians}}
    {{#came}}<rect class="came" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}" rx="3"/>{{/came}}
    <path class="base" d="M0 80.5H240"/><path class="base" d="M{{start}} 12V80"/>
    </svg>
    {{/fan}}
    <dl class="facts">
    {{#facts}}<div><dt>{{label}}</dt><dd>{{value}}</dd></div>{{/facts}}
    </dl>
    </article>
    """
}
