/// Public attention: searches, views, followers.
///
/// All of them are read as signals in the source's own unit; only changes over time and shares
/// between places carry information, so that no two sources are ever added.
extension ImportSource {
  /// Search interest over time, from Google Trends.
  ///
  /// An index from 0 to 100, relative to the highest point of the chart; `<1` is below 1 and is
  /// kept as censored. Has no fixed columns: see `isTrends` of the catalog.
  static let trendsTimeline = ImportSource(
    name: "google-trends-timeline", title: "Google Trends, interest over time", keys: [],
    others: [],
    kind: .signals(SignalRules(shape: .trendsTimeline, channel: "google_trends", metric: nil)))

  /// Search interest by region, from Google Trends.
  ///
  /// An index from 0 to 100, relative to the place with most interest in the period; the value
  /// stands on the period's last day.
  static let trendsMap = ImportSource(
    name: "google-trends-map", title: "Google Trends, interest by region", keys: [], others: [],
    kind: .signals(SignalRules(shape: .trendsMap, channel: "google_trends", metric: nil)))

  /// Views of a YouTube channel by country over a window.
  ///
  /// The file has no dates: `--as-of` gives the window's last day. The column of watch hours is
  /// known only as a witness of the decimal mark.
  static let youtubeGeography = ImportSource(
    name: "youtube-geography", title: "YouTube Studio, geography",
    keys: [
      SourceColumn(
        .place, "Geography", "Geografie", "Géographie", "Zone géographique", "Geografía",
        "Área geográfica"),
      SourceColumn(
        .value, "Views", "Aufrufe", "Vues", "Vistas", "Visualizaciones", "Visualizzazioni",
        "Visualizações", "Weergaven"),
    ],
    others: [
      SourceColumn(
        .price, "(hours)", "(stunden)", "(heures)", "(horas)", "(ore)", "(uur)",
        match: .containing)
    ],
    kind: .signals(SignalRules(shape: .byCountry, channel: "youtube", metric: "views")))

  /// Daily views of a TikTok account.
  ///
  /// Days come without a year (`14 September`), which `--as-of` gives. The column of profile views
  /// tells the export from other tables of dates and views.
  static let tiktokOverview = ImportSource(
    name: "tiktok-overview", title: "TikTok Studio, overview",
    keys: [
      SourceColumn(.date, "Date", "Datum", "Fecha", "Data"),
      SourceColumn(
        .value, "Video Views", "Videoaufrufe", "Vues de vidéos", "Vues vidéo",
        "Visualizaciones de vídeo", "Visualizzazioni video"),
      SourceColumn(
        .key, "Profile Views", "Profilaufrufe", "Vues de profil", "Vues du profil",
        "Visitas al perfil", "Visualizzazioni del profilo"),
    ],
    others: [],
    kind: .signals(SignalRules(shape: .daily, channel: "tiktok", metric: "video_views")))

  /// Daily followers of a TikTok account.
  ///
  /// A stock rather than a flow: the number of followers on the day.
  static let tiktokFollowers = ImportSource(
    name: "tiktok-followers", title: "TikTok Studio, follower history",
    keys: [
      SourceColumn(.date, "Date", "Datum", "Fecha", "Data"),
      SourceColumn(.value, "Followers", "Follower", "Abonnés", "Seguidores"),
      SourceColumn(.key, "Difference in followers from previous day", match: .containing),
    ],
    others: [],
    kind: .signals(SignalRules(shape: .daily, channel: "tiktok", metric: "followers")))

  /// One daily metric of an Instagram or Facebook page; a line above the header names it.
  ///
  /// Metrics have one file each, with the value in `Primary`; a line `sep=,` may stand first.
  static let instagram = ImportSource(
    name: "instagram", title: "Meta Business Suite, one metric by day",
    keys: [
      SourceColumn(.date, "Date", "Datum", "Fecha", "Data"),
      SourceColumn(.value, "Primary", "Primär", "Principal", "Principale", "Primair"),
    ],
    others: [],
    kind: .signals(SignalRules(shape: .daily, channel: "instagram", metric: nil)))

  /// Daily impressions of an X account; only its English headers are known.
  static let xOverview = ImportSource(
    name: "x-overview", title: "X account overview",
    keys: [
      SourceColumn(.date, "Date"), SourceColumn(.value, "Impressions"),
      SourceColumn(.key, "Profile visits"),
    ],
    others: [],
    kind: .signals(SignalRules(shape: .daily, channel: "x", metric: "impressions")))
}
