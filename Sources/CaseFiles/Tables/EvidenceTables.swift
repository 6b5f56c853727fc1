import FulfilmentModel
import Tabular

/// Columns of `demand_history.csv` and `demand_actual.csv`.
package struct SalesTable: DeclaredTable {
  package let date: Column<CalendarDate>
  package let region, sku: Column<String>
  package let quantity: Column<Int>

  package init(_ columns: inout ColumnList) {
    date = columns.date("date", "day of the sale, in the shop's time zone")
    region = columns.identifier("region", "buyer's region, or (unassigned)")
    sku = columns.identifier("sku", "SKU sold")
    quantity = columns.whole("quantity", unit: "units", "units sold")
  }
}

/// Columns of `preorders.csv`.
package struct PreOrdersTable: DeclaredTable {
  package let orderedAt, dueAt: Column<CalendarDate>
  package let region, sku: Column<String>
  package let quantity: Column<Int>
  package let cancelledAt: Column<CalendarDate?>

  package init(_ columns: inout ColumnList) {
    orderedAt = columns.date("ordered_at", "day of the order, up to the planning date")
    dueAt = columns.date("due_at", "day on which the units are due, usually the release")
    region = columns.identifier("region", "buyer's region, or (unassigned)")
    sku = columns.identifier("sku", "SKU ordered")
    quantity = columns.whole("quantity", unit: "units", "units ordered")
    cancelledAt = columns.date(
      "cancelled_at", empty: "not cancelled", mayBeMissing: true, "day of the cancellation")
  }
}

/// Columns of `social_signals.csv`.
package struct SocialSignalsTable: DeclaredTable {
  package let date: Column<CalendarDate>
  package let region, channel, metric: Column<String>
  package let value: Column<CensoredValue>

  package init(_ columns: inout ColumnList) {
    date = columns.date("date", "last day of the interval that the value describes")
    region = columns.identifier(
      "region", "region, region group, country code, or (all) for the whole world")
    channel = columns.identifier("channel", "source, such as google_trends")
    metric = columns.identifier(
      "metric", "measure, such as interest:term; each day, region and channel once")
    value = columns.censored("value", "value in the source's own unit; <1 is below 1, not 0")
  }
}

/// Columns of `token_holders.csv`.
package struct TokenHoldersTable: DeclaredTable {
  package let holder, token: Column<String>
  package let region: Column<String?>
  package let balance: Column<Double>

  package init(_ columns: inout ColumnList) {
    holder = columns.identifier("holder", "wallet or its pseudonym; each token once")
    region = columns.identifier(
      "region", empty: "not shared", "region that the holder chose to share, or (unassigned)")
    token = columns.identifier("token", "token, such as a membership")
    balance = columns.real("balance", unit: "tokens", "tokens held")
  }
}

/// Columns of `events.csv`.
package struct EventsTable: DeclaredTable {
  package let event, region: Column<String>
  package let date: Column<CalendarDate>
  package let going, checkedIn: Column<Int>
  package let sku: Column<String?>

  package init(_ columns: inout ColumnList) {
    event = columns.identifier("event", "identifier of the event; each region and SKU once")
    date = columns.date("date", "day of the event")
    region = columns.identifier("region", "attendees' region; (unassigned) is not used")
    going = columns.whole("going", unit: "people", "people who signed up")
    checkedIn = columns.whole(
      "checked_in", unit: "people", "people who came; 0 for an event to come")
    sku = columns.identifier(
      "sku", empty: "all", mayBeMissing: true, "SKU that the event is for")
  }
}

/// Columns of `ad_tests.csv`.
package struct AdTestsTable: DeclaredTable {
  package let platform, campaign, region: Column<String>
  package let start, end: Column<CalendarDate>
  package let spend: Column<Double>
  package let impressions, clicks: Column<Int>
  package let conversions: Column<Int?>
  package let sku: Column<String?>

  package init(_ columns: inout ColumnList) {
    platform = columns.identifier("platform", "network that showed the advertisement")
    campaign = columns.identifier(
      "campaign", "identifier of the campaign; each period, region and SKU once")
    start = columns.date("start", "first day of the test")
    end = columns.date("end", "last day of the test, up to the planning date")
    region = columns.identifier("region", "region of the test; (unassigned) is not used")
    spend = columns.real("spend", unit: "money", "cost of the advertisement")
    impressions = columns.whole("impressions", unit: "times shown", "size of the test")
    clicks = columns.whole("clicks", unit: "clicks", "at most the impressions")
    conversions = columns.whole(
      "conversions", unit: "purchases or sign-ups", empty: "not reported: the test is not used",
      "at most the clicks")
    sku = columns.identifier(
      "sku", empty: "all", mayBeMissing: true, "SKU that was advertised")
  }
}
