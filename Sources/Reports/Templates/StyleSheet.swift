/// The styles of the page: light and dark, screen and paper, wide and narrow.
///
/// Colours are chosen so that words have a contrast of at least 4.5 to their background in both
/// schemes; what colour says, a word or a form says too.
enum StyleSheet {
  /// All styles.
  static let text = colours + layout + tables + drawings + media

  /// Colours by their purpose.
  private static let colours = """
    :root { color-scheme: light dark; --page: #fbfaf8; --card: #ffffff; --ink: #1c2430;
      --soft: #56606e; --line: #d9dde3; --accent: #1d5fa8; --alarm: #a8370b; --good: #1f7a46;
      --flow: #4a86c5; --dot: #7d8da0; --fair: #e3c26b; --low: #d98a26; --poor: #b8320a; --hub: #1c2430;
      --wide: #c9dcf0; --narrow: #7fadd9; --past: #c3c9d1; --grid: #e6e9ee; --bar: #dbe7f4; }
    @media (prefers-color-scheme: dark) {
      :root { --page: #12161c; --card: #1a2028; --ink: #e8ebef; --soft: #a3adba; --line: #333c48;
        --accent: #7db4ee; --alarm: #ff9d73; --good: #6fcf97; --flow: #5a95d6; --dot: #7f8fa3;
        --fair: #8f7a3c; --low: #d18b33; --poor: #ff7a4d; --hub: #f2f4f7; --wide: #28405a; --narrow: #4d82b8;
        --past: #4a5563; --grid: #262d37; --bar: #24384e; }
    }

    """

  /// Page, headings, tiles and cards.
  private static let layout = """
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--page); color: var(--ink);
      font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
    main, header, nav, footer { max-width: 1240px; margin: 0 auto; padding: 0 24px; }
    header { padding-top: 28px; }
    h1 { font-size: 30px; line-height: 1.2; margin: 0; letter-spacing: -.01em; }
    h2 { font-size: 21px; margin: 44px 0 10px; }
    p { margin: 6px 0 12px; max-width: 76ch; }
    .soft, .note { color: var(--soft); }
    .note { font-size: 14px; }
    a { color: var(--accent); }
    a:focus-visible, button:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
      outline: 3px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -9999px; }
    .skip:focus { left: 12px; top: 12px; background: var(--card); padding: 8px 12px; z-index: 2; }
    nav ul { display: flex; flex-wrap: wrap; gap: 4px 18px; list-style: none; padding: 0;
      margin: 14px 0 0; font-size: 15px; }
    nav a { display: inline-block; padding: 4px 0; }
    .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(158px, 1fr)); gap: 12px;
      margin: 22px 0 0; padding: 0; }
    .tile, .card, .figure { background: var(--card); border: 1px solid var(--line);
      border-radius: 10px; }
    .tile { padding: 12px 14px; }
    .tile dt { font-size: 14px; color: var(--soft); }
    .tile dd { margin: 0; }
    .tile .value { font-size: 27px; font-weight: 650; line-height: 1.25;
      font-variant-numeric: tabular-nums; }
    .tile .detail { font-size: 13.5px; color: var(--soft); line-height: 1.35; }
    .tile.alarm { border-left: 5px solid var(--alarm); }
    .tile.alarm .value { color: var(--alarm); }
    ul.risks { list-style: none; margin: 0; padding: 0; max-width: 110ch; }
    ul.risks li { display: grid; grid-template-columns: 62px 1fr; gap: 12px; padding: 7px 0;
      border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
    .kind { font-size: 13px; font-weight: 650; color: var(--soft); border: 1px solid currentColor;
      border-radius: 5px; text-align: center; align-self: start; padding: 1px 2px; }
    .alarm > .kind { color: var(--alarm); }
    .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(270px, 1fr)); gap: 12px; }
    .card { padding: 12px 14px; break-inside: avoid; }
    .card h3 { font-size: 15.5px; margin: 0; overflow-wrap: anywhere; line-height: 1.3; }
    .card .id { font-size: 13px; color: var(--soft); overflow-wrap: anywhere; }
    .card .median { font-size: 23px; font-weight: 650; font-variant-numeric: tabular-nums; }
    .card .interval { font-size: 13.5px; color: var(--soft); }
    .facts { display: flex; flex-wrap: wrap; gap: 2px 14px; margin: 4px 0 0; font-size: 13.5px; }
    .facts div { display: flex; gap: 5px; }
    .facts dt { color: var(--soft); }
    .facts dd { margin: 0; font-variant-numeric: tabular-nums; }
    .proof { display: grid; grid-template-columns: repeat(auto-fill, minmax(280px, 1fr)); gap: 0 28px;
      margin: 0 0 20px; font-size: 14.5px; }
    .proof div { display: flex; justify-content: space-between; gap: 12px; padding: 5px 0;
      border-bottom: 1px solid var(--line); }
    .proof dt { color: var(--soft); overflow-wrap: anywhere; }
    .proof dd { margin: 0; text-align: right; overflow-wrap: anywhere; }
    ul.plain { padding-left: 20px; max-width: 110ch; overflow-wrap: anywhere; }
    footer { color: var(--soft); font-size: 14px; padding-top: 36px; padding-bottom: 40px; }

    """

  /// Tables, whose rows become cards on narrow screens.
  private static let tables = """
    .frame { overflow-x: auto; margin: 12px 0 20px; }
    table { border-collapse: collapse; width: 100%; font-size: 14.5px; }
    caption { text-align: left; font-weight: 600; padding: 0 0 6px; }
    caption .note { font-weight: 400; }
    th, td { text-align: left; vertical-align: top; padding: 6px 10px;
      border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
    thead th { overflow-wrap: normal; border-bottom: 2px solid var(--line); color: var(--soft); font-weight: 600;
      font-size: 13.5px; vertical-align: bottom; }
    thead th button { all: unset; cursor: pointer; border-bottom: 1px dotted currentColor; }
    thead th button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    th[aria-sort=ascending] button::after { content: " ▲"; }
    th[aria-sort=descending] button::after { content: " ▼"; }
    tbody th { font-weight: 600; min-width: 8.5em; }
    tbody th .id { display: block; font-weight: 400; font-size: 13px; color: var(--soft); }
    .num { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    thead .num { white-space: normal; }
    td.word { white-space: nowrap; }
    td.alarm { color: var(--alarm); font-weight: 650; }
    meter, .bar { display: block; width: 64px; height: 5px; margin: 3px 0 0 auto; }
    .bar .track { fill: var(--bar); }
    .bar .fill { fill: var(--accent); }

    """

  /// Pictures.
  private static let drawings = """
    .figure { margin: 0; padding: 10px; }
    figcaption { font-size: 14px; color: var(--soft); padding: 8px 4px 0; }
    svg.map { display: block; width: 100%; height: auto; }
    .map .grid { stroke: var(--grid); fill: none; }
    .map .degrees { fill: var(--soft); font-size: 11px; }
    .map .flow { stroke: var(--flow); fill: none; stroke-opacity: .42; stroke-linecap: round; }
    .map .good { fill: var(--dot); fill-opacity: .75; }
    .map .fair { fill: var(--fair); fill-opacity: .85; }
    .map .low { fill: var(--low); fill-opacity: .85; }
    .map .poor { fill: var(--poor); fill-opacity: .9; }
    .map circle { stroke: var(--card); stroke-width: .7; }
    .map .hub { fill: var(--hub); stroke: var(--card); stroke-width: 1.5; }
    .map .hub.full { fill: var(--alarm); }
    .map .name { fill: var(--ink); font-size: 13px; font-weight: 600; paint-order: stroke;
      stroke: var(--card); stroke-width: 3.5px; stroke-linejoin: round; }
    .map .name.narrow { display: none; font-size: 25px; stroke-width: 6px; }
    .key { display: inline-flex; align-items: center; gap: 6px; margin-right: 16px; }
    .key svg { width: 16px; height: 16px; flex: none; }
    .chart { display: block; width: 100%; height: auto; margin: 4px 0; }
    .chart .past { fill: var(--past); }
    .chart .cut { fill: var(--card); }
    .chart .wide { fill: var(--wide); }
    .chart .narrow { fill: var(--narrow); }
    .chart .middle { fill: var(--flow); }
    .chart .came { fill: var(--alarm); stroke: var(--card); }
    .chart .tick { fill: var(--ink); }
    .chart .base { stroke: var(--line); }
    .chart .top { fill: var(--soft); font-size: 9.5px; }
    .chart .diamond { fill: var(--accent); stroke: var(--card); }
    .chart .cross { stroke: var(--alarm); stroke-width: 2.2; fill: none; }

    """

  /// Narrow screens and paper.
  private static let media = """
    @media (max-width: 640px) {
      main, header, nav, footer { padding-left: 14px; padding-right: 14px; }
      h1 { font-size: 25px; }
      .tiles { grid-template-columns: 1fr 1fr; gap: 8px; }
      .tile { padding: 9px 10px; }
      .tile .value { font-size: 22px; }
      .frame { overflow-x: visible; }
      .frame table, .frame caption, .frame tbody, .frame tr { display: block; }
      .frame thead { position: absolute; left: -9999px; }
      .frame tr { background: var(--card); border: 1px solid var(--line); border-radius: 8px;
        margin: 0 0 8px; padding: 6px 0; }
      .frame tbody th, .frame td { display: flex; justify-content: space-between; gap: 14px;
        border: 0; padding: 3px 12px; text-align: right; white-space: normal; }
      .frame tbody th { display: block; text-align: left; font-size: 15.5px; }
      .frame td::before { content: attr(data-label); color: var(--soft); text-align: left;
        flex: none; max-width: 48%; font-weight: 400; }
      .bar { display: none; }
      .figure { padding: 4px; }
      .map .name.wide, .map .degrees { display: none; }
      .map .name.narrow { display: inline; }
    }
    @media print {
      :root { --page: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #1d5fa8;
        --alarm: #a8370b; --hub: #000; --dot: #7d8da0; --grid: #e6e9ee; --wide: #c9dcf0;
        --narrow: #7fadd9; --past: #c3c9d1; --bar: #dbe7f4; color-scheme: light; }
      body { font-size: 10.5pt; }
      nav, .skip { display: none; }
      main, header, footer { max-width: none; padding: 0; }
      h2 { break-after: avoid; }
      tr, .tile, .figure { break-inside: avoid; }
      thead { display: table-header-group; }
      .frame { overflow: visible; }
      table { font-size: 9pt; }
    }
    """
}
