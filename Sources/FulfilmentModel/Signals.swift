/// Units of a SKU sold in a region on a day.
public struct Sale: Hashable, Sendable {
  /// Day of the sale, in the shop's time zone.
  public var date: CalendarDate
  /// Identifier of the buyer's region.
  public var region: String
  /// Identifier of the SKU.
  public var sku: String
  /// Whole units, at least 0.
  public var quantity: Int

  /// A sale as given; nothing is checked here.
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
  public var orderedAt: CalendarDate
  /// Day on which the units are due, usually the release.
  public var dueAt: CalendarDate
  /// Identifier of the buyer's region.
  public var region: String
  /// Identifier of the SKU.
  public var sku: String
  /// Whole units, at least 0.
  public var quantity: Int
  /// Day on which the order was cancelled, if it was.
  public var cancelledAt: CalendarDate?

  /// A pre-order as given; nothing is checked here.
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
  public var date: CalendarDate
  /// A region of the case, a group of regions, or the nation, as the source gives it.
  public var region: String
  /// The source, such as `google_trends`.
  public var channel: String
  /// What was measured, such as `interest:term`.
  public var metric: String
  /// The value in the source's own unit; the upper end of the interval where `isCensored`.
  public var value: Double
  /// Whether the source said only "below `value`".
  public var isCensored: Bool

  /// A signal as given; nothing is checked here.
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

/// What one wallet holds of a membership or edition token.
public struct TokenHolding: Hashable, Sendable {
  /// The wallet or a pseudonym of it.
  public var holder: String
  /// Region the holder chose to share; `nil` where none was.
  public var region: String?
  /// The token.
  public var token: String
  /// Tokens held, at least 0.
  public var balance: Double

  /// A holding as given; nothing is checked here.
  public init(holder: String, region: String?, token: String, balance: Double) {
    self.holder = holder
    self.region = region
    self.token = token
    self.balance = balance
  }
}

/// How many people from a region signed up for, and came to, a live event.
public struct EventAttendance: Hashable, Sendable {
  /// Identifier of the event.
  public var event: String
  /// Day of the event.
  public var date: CalendarDate
  /// Identifier of the attendees' region.
  public var region: String
  /// SKU the event was for, where it was for one.
  public var sku: String?
  /// People who said they would come.
  public var going: Int
  /// People who came.
  public var checkedIn: Int

  /// A record as given; nothing is checked here.
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

/// A small advertising experiment in one region.
public struct AdTest: Hashable, Sendable {
  /// Where the advertisement ran.
  public var platform: String
  /// Identifier of the campaign.
  public var campaign: String
  /// First day of the test.
  public var start: CalendarDate
  /// Last day of the test.
  public var end: CalendarDate
  /// Identifier of the region.
  public var region: String
  /// SKU that was advertised, where it was one.
  public var sku: String?
  /// Money spent.
  public var spend: Double
  /// Times shown, at least `clicks`.
  public var impressions: Int
  /// Times clicked, at least `conversions`.
  public var clicks: Int
  /// Purchases or sign-ups.
  public var conversions: Int

  /// A test as given; nothing is checked here.
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
