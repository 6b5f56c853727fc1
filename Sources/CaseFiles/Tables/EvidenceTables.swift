import FulfilmentModel
import Tabular

/// Columns of `demand_history.csv` and `demand_actual.csv`, one row for each `Sale`.
///
/// Rows have no key: several of one day, region and SKU add up.
package struct SalesTable: DeclaredTable {
  /// Day of the sale: up to the planning date in the history, after it in the actual demand.
  package let date: Column<CalendarDate>
  /// Place and product.
  package let region, sku: Column<String>
  /// Units sold.
  ///
  /// Whole and at least 0: returns are not sales of negative size.
  package let quantity: Column<Int>

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    date = columns.date("date", "day of the sale, in the shop's time zone")
    region = columns.identifier(
      "region", default: RegionReference.unassigned.text,
      "buyer's region, (unassigned) or (outside)")
    sku = columns.identifier("sku", "SKU sold")
    quantity = columns.whole(
      "quantity", unit: "units", withoutColumn: 1, "units sold; without the column one a row")
  }
}

/// Columns of `preorders.csv`, one row for each `PreOrder`.
///
/// Rows have no key: an order may have several rows. Orders without a cancellation are retained,
/// and open until their due date.
package struct PreOrdersTable: DeclaredTable {
  /// Day of the order.
  package let orderedAt: Column<CalendarDate>
  /// Day on which the units are due, not before that of the order; `nil` where the release says it.
  package let dueAt: Column<CalendarDate?>
  /// Place and product.
  package let region, sku: Column<String>
  /// Units ordered.
  package let quantity: Column<Int>
  /// Day of the cancellation, not before that of the order.
  ///
  /// `nil` where the order stands; rows that imports bring always have none.
  package let cancelledAt: Column<CalendarDate?>

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    orderedAt = columns.date("ordered_at", "day of the order, up to the planning date")
    dueAt = columns.date(
      "due_at", empty: "the SKU's release date, or the day of the order after it",
      mayBeMissing: true, assumption: .missingColumnOrEmptyCell,
      "day on which the units are due, usually the release")
    region = columns.identifier(
      "region", default: RegionReference.unassigned.text,
      "buyer's region, (unassigned) or (outside)")
    sku = columns.identifier("sku", "SKU ordered")
    quantity = columns.whole(
      "quantity", unit: "units", withoutColumn: 1, "units ordered; without the column one a row")
    cancelledAt = columns.date(
      "cancelled_at", empty: "not cancelled", mayBeMissing: true, "day of the cancellation")
  }
}

/// Columns of `social_signals.csv`, one row for each `SocialSignal`.
///
/// Key: all columns but the value.
package struct SocialSignalsTable: DeclaredTable {
  /// Last day of the interval that the value describes.
  package let date: Column<CalendarDate>
  /// Place, source and measure; the place may be larger than a region.
  package let region, channel, metric: Column<String>
  /// Value in the source's own unit; only its changes carry information.
  ///
  /// `<1` is a value known only to lie below 1, which is not 0.
  package let value: Column<CensoredValue>

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    date = columns.date("date", "last day of the interval that the value describes")
    region = columns.identifier(
      "region", default: RegionReference.everywhere.text,
      "region, region group, country code, or (all) for the whole world")
    channel = columns.identifier(
      "channel", default: "signal", "source, such as google_trends")
    metric = columns.identifier(
      "metric", default: "interest",
      "measure, such as interest:term; each day, region and channel once")
    value = columns.censored("value", "value in the source's own unit; <1 is below 1, not 0")
  }
}

/// Columns of `token_holders.csv`, one row for each `TokenHolding`.
///
/// Key: `holder` and `token`. Excluded wallets may stand here; the demand model leaves them out.
package struct TokenHoldersTable: DeclaredTable {
  /// The key.
  package let holder, token: Column<String>
  /// Region, only where the holder chose to share it.
  package let region: Column<String?>
  /// Tokens held; fractions are possible.
  ///
  /// At least 0, in tokens rather than the token's smallest unit.
  package let balance: Column<Double>

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    holder = columns.identifier("holder", "wallet or its pseudonym; each token once")
    region = columns.identifier(
      "region", empty: "not shared", mayBeMissing: true, assumption: .missingColumn,
      "region that the holder chose to share, or (unassigned)")
    token = columns.identifier("token", default: "token", "token, such as a membership")
    balance = columns.real(
      "balance", unit: "tokens", default: 1, "tokens held; one where nobody said")
  }
}

/// Columns of `events.csv`, one row for each `EventAttendance`.
///
/// Key: `event`, `date`, `region` and `sku`.
package struct EventsTable: DeclaredTable {
  /// Event, and the region that its attendees come from.
  package let event, region: Column<String>
  /// Day of the event; it may lie in the horizon.
  package let date: Column<CalendarDate>
  /// People who signed up, and people who came: another number than units.
  ///
  /// Nobody has come to an event after the planning date.
  package let going, checkedIn: Column<Int>
  /// SKU that the event is for.
  ///
  /// `nil` where it is for all.
  package let sku: Column<String?>

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    event = columns.identifier("event", "identifier of the event; each region and SKU once")
    date = columns.date("date", "day of the event")
    region = columns.identifier("region", "attendees' region; (unassigned) is not used")
    going = columns.whole("going", unit: "people", "people who signed up")
    checkedIn = columns.whole(
      "checked_in", unit: "people", withoutColumn: 0, "people who came; 0 for an event to come")
    sku = columns.identifier(
      "sku", empty: "all", mayBeMissing: true, "SKU that the event is for")
  }
}

/// Columns of `ad_tests.csv`, one row for each `AdTest`.
///
/// Key: `platform`, `campaign`, `start`, `end`, `region` and `sku`. Conversions over clicks give a
/// region's lift.
package struct AdTestsTable: DeclaredTable {
  /// Network, campaign, and region of the test.
  package let platform, campaign, region: Column<String>
  /// First and last day.
  package let start, end: Column<CalendarDate>
  /// Cost of the test.
  package let spend: Column<Double>
  /// Trials of the two binomial stages.
  package let impressions, clicks: Column<Int>
  /// Successes; empty where the export does not report them.
  ///
  /// `nil` leaves the test out, since none reported is not none.
  package let conversions: Column<Int?>
  /// SKU that was advertised.
  ///
  /// `nil` where the advertisement was for all.
  package let sku: Column<String?>

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    platform = columns.identifier(
      "platform", default: "ads", "network that showed the advertisement")
    campaign = columns.identifier(
      "campaign", default: "campaign",
      "identifier of the campaign; each period, region and SKU once")
    start = columns.date("start", "first day of the test")
    end = columns.date("end", "last day of the test, up to the planning date")
    region = columns.identifier("region", "region of the test; (unassigned) is not used")
    spend = columns.real("spend", unit: "money", default: 0, "cost of the advertisement")
    impressions = columns.whole("impressions", unit: "times shown", "size of the test")
    clicks = columns.whole("clicks", unit: "clicks", "at most the impressions")
    conversions = columns.whole(
      "conversions", unit: "purchases or sign-ups", empty: "not reported: the test is not used",
      "at most the clicks")
    sku = columns.identifier(
      "sku", empty: "all", mayBeMissing: true, "SKU that was advertised")
  }
}
