/// Units of a SKU sold in a region on a day.
public struct Sale: Hashable, Sendable {
  /// Day of the sale, in the shop's time zone.
  package var date: CalendarDate
  /// Identifier of the buyer's region.
  package var region: String
  /// Identifier of the SKU.
  package var sku: String
  /// Whole units, at least 0.
  package var quantity: Int

  /// Creates a sale without checking it.
  public init(date: CalendarDate, region: String, sku: String, quantity: Int) {
    self.date = date
    self.region = region
    self.sku = sku
    self.quantity = quantity
  }
}

/// Units of a SKU ordered before they could be delivered.
public struct PreOrder: Hashable, Sendable {
  /// Day of the order, in the shop's time zone.
  package var orderedAt: CalendarDate
  /// Day on which the units are due, usually the release.
  package var dueAt: CalendarDate
  /// Identifier of the buyer's region.
  package var region: String
  /// Identifier of the SKU.
  package var sku: String
  /// Whole units, at least 0.
  package var quantity: Int
  /// Day on which the order was cancelled; `nil` where it was retained.
  package var cancelledAt: CalendarDate?

  /// Creates a pre-order without checking it.
  public init(
    orderedAt: CalendarDate, dueAt: CalendarDate, region: String, sku: String, quantity: Int,
    cancelledAt: CalendarDate? = nil
  ) {
    self.orderedAt = orderedAt
    self.dueAt = dueAt
    self.region = region
    self.sku = sku
    self.quantity = quantity
    self.cancelledAt = cancelledAt
  }
}

/// One observation of public attention: a search index, views, followers, a resale premium.
public struct SocialSignal: Hashable, Sendable {
  /// Last day of the interval the value describes.
  package var date: CalendarDate
  /// A region of the case, a group of regions, or the nation, as the source gives it.
  package var region: String
  /// The source, such as `google_trends`.
  package var channel: String
  /// The quantity measured, such as `interest:term`.
  package var metric: String
  /// The value in the source's own unit; the upper end of the interval where `isCensored`.
  package var value: Double
  /// Whether the source said only "below `value`", such as `<1`.
  package var isCensored: Bool

  /// Creates a signal without checking it.
  public init(
    date: CalendarDate, region: String, channel: String, metric: String, value: Double,
    isCensored: Bool = false
  ) {
    self.date = date
    self.region = region
    self.channel = channel
    self.metric = metric
    self.value = value
    self.isCensored = isCensored
  }
}

/// A token holding: what one wallet holds of a membership or edition token.
public struct TokenHolding: Hashable, Sendable {
  /// The wallet or a pseudonym of it.
  package var holder: String
  /// Region the holder chose to share; `nil` where none.
  package var region: String?
  /// The token.
  package var token: String
  /// Tokens held, at least 0.
  package var balance: Double

  /// Creates a holding without checking it.
  public init(holder: String, region: String?, token: String, balance: Double) {
    self.holder = holder
    self.region = region
    self.token = token
    self.balance = balance
  }
}

/// The attendance of a live event by people from one region.
public struct EventAttendance: Hashable, Sendable {
  /// Identifier of the event.
  package var event: String
  /// Day of the event.
  package var date: CalendarDate
  /// Identifier of the attendees' region.
  package var region: String
  /// SKU the event was for; `nil` where it was for none or several.
  package var sku: String?
  /// People who signed up, at least 0.
  package var going: Int
  /// People who attended, at least 0.
  package var checkedIn: Int

  /// Creates a record without checking it.
  public init(
    event: String, date: CalendarDate, region: String, sku: String? = nil, going: Int,
    checkedIn: Int
  ) {
    self.event = event
    self.date = date
    self.region = region
    self.sku = sku
    self.going = going
    self.checkedIn = checkedIn
  }
}

/// An ad test: a small advertising experiment in one region.
public struct AdTest: Hashable, Sendable {
  /// Where the advertisement ran.
  package var platform: String
  /// Identifier of the campaign.
  package var campaign: String
  /// First day of the test.
  package var start: CalendarDate
  /// Last day of the test.
  package var end: CalendarDate
  /// Identifier of the region.
  package var region: String
  /// SKU that was advertised; `nil` where it was none or several.
  package var sku: String?
  /// Money spent, at least 0.
  package var spend: Double
  /// Times shown, at least `clicks`.
  package var impressions: Int
  /// Times clicked, at least `conversions`.
  package var clicks: Int
  /// Purchases or sign-ups, at least 0.
  package var conversions: Int

  /// Creates a test without checking it.
  public init(
    platform: String, campaign: String, start: CalendarDate, end: CalendarDate, region: String,
    sku: String? = nil, spend: Double, impressions: Int, clicks: Int, conversions: Int
  ) {
    self.platform = platform
    self.campaign = campaign
    self.start = start
    self.end = end
    self.region = region
    self.sku = sku
    self.spend = spend
    self.impressions = impressions
    self.clicks = clicks
    self.conversions = conversions
  }
}
