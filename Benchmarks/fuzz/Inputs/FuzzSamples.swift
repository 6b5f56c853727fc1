/// A small valid file and the reader that it is for, the seed of mutated files.
package struct FuzzSample: Sendable {
  /// The reader: `source NAME`, `table NAME` or `mapping`.
  package let reader: String
  /// The file's content.
  package let text: String

  /// One or more valid files of every source and table.
  package static let all: [FuzzSample] = exports + tables

  private static let exports: [FuzzSample] = [
    FuzzSample(
      reader: "source shopify-orders",
      text: """
        Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem sku,Lineitem requires shipping,Shipping Name,Shipping Zip,Shipping Province,Shipping Country,Cancelled at,Tags,Notes
        #1,a@example.com,paid,2026-09-14 23:40:12 -0400,2,12E05,true,Ann Buyer,'90013,CA,US,,"pre-order, x","hi
        ""there"" again"
        #1,a@example.com,,2026-09-14 23:40:12 -0400,1,0017,true,,,,,,,
        #2,b@example.com,partially_refunded,2026-09-15 01:00:00 -0400,1,12E05,true,Bob,2139,,US,,PREORDER,
        #3,c@example.com,paid,2026-09-16 01:00:00 -0400,4,0017,true,Cyd,E8 3DL,,GB,,restock,
        #7,g@example.com,paid,2026-09-17 01:00:00 -0400,1,"1,20E+06",true,Gus,10115,,DE,,,

        """),
    FuzzSample(
      reader: "source woocommerce-orders",
      text:
        "Order Number,Order Status,Order Date,Postcode (Shipping),Country Code (Shipping),SKU,Quantity,Quantity (- Refund)\n7,Completed,2026-03-21 14:05,2139,US,12E05,3,2\n8,Refunded,21/03/2026,90013,US,0017,2,0\n"
    ),
    FuzzSample(
      reader: "source woocommerce-analytics",
      text:
        "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold\n2026-03-21,7,\"$1,234.00\",completed,x,new,3× LP,3\n"
    ),
    FuzzSample(
      reader: "source amazon-mcf-orders",
      text:
        "MerchantFulfillmentOrderID\tDisplayableOrderDate\tMerchantSKU\tQuantity\tAddressCountryCode\tAddressPostalCode\r\n1\t2026-09-18T21:32:47\t12E05\t1\tUS\t90013\r\n1\t\t0017\t2\t\t\r\n"
    ),
    FuzzSample(
      reader: "source receipts",
      text:
        "reference,hub,sku,received,damaged,refused,expected,short\nR-1,LAX,12E05,25,3,2,30,\nR-1,LAX,0017,7,,,,5\n"
    ),
    FuzzSample(
      reader: "source amazon-fba-inventory",
      text:
        "sku\tfnsku\tafn-fulfillable-quantity\tafn-warehouse-quantity\r\n12E05\tX0\t31\t40\r\n0017\tX1\t2\t2\r\n"
    ),
    FuzzSample(
      reader: "source shopify-inventory",
      text:
        "Handle,SKU,HS Code,COO,Location,Available (not editable)\np,12E05,1,US,West Dock,34\np,0017,1,US,\"Maas, Rotterdam\",-7\np,0017,1,US,West Dock,not stocked\n"
    ),
    FuzzSample(
      reader: "source shopify-inventory-available",
      text: "Handle,SKU,HS Code,COO,West Dock,\"Maas, Rotterdam\"\np,12E05,1,US,34,not stocked\n"),
    FuzzSample(
      reader: "source kickstarter-backers",
      text:
        "Backer Number,Backer UID,Backer Name,Email,Shipping Country,Shipping Amount,Reward ID,Pledge Amount,Pledged At,Pledged Status\n1,100,K,k@example.com,US,$6.00,12E05,\"$1,034.00\",\"2026/09/14, 00:31\",collected\n"
    ),
    FuzzSample(
      reader: "source etherscan-token-holders",
      text:
        "\"HolderAddress\",\"Balance\"\n\"0xAb\",\"7,775,903.683026136819491537\"\n\"0xab\",\"1\"\n"
    ),
    FuzzSample(
      reader: "source etherscan-nft-holders",
      text: "\"HolderAddress\",\"Quantity\",\"PendingBalanceUpdate\"\n\"0xAb\",\"3\",\"No\"\n"),
    FuzzSample(
      reader: "source solscan-holders",
      text: "Account,Token Account,Quantity,Percentage\nAb1,Zz9,3900.256,8.08\nAb2,Zz9,1.5,0.1\n"),
    FuzzSample(
      reader: "source token-snapshot", text: "ADDRESS, BALANCE\n0xab, 12.5\n0xac, 1e3\n"),
    FuzzSample(
      reader: "source alchemy-owners",
      text:
        "{\"owners\":[{\"ownerAddress\":\"0xA1\",\"tokenBalances\":[{\"tokenId\":\"1\",\"balance\":\"1\"},{\"tokenId\":\"0x2\",\"balance\":2}]},\"0xA2\"],\"ownerAddresses\":[\"0xA3\"]}"
    ),
    FuzzSample(
      reader: "source token-gate-claims",
      text:
        "wallet_address,country,region,claimed_at,consent_region_use\n0xab,US,US-CA,2026-08-01T00:00:00Z,yes\n"
    ),
    FuzzSample(
      reader: "source google-trends-timeline",
      text: "Category: All\n\nWeek,drop: (Germany)\n2026-09-06,<1\n2026-09-13,3\n"),
    FuzzSample(
      reader: "source google-trends-map",
      text: "Category: All\n\nRegion,drop: (8/28/26 - 9/27/26)\nCalifornia,100\nBerlin,\n"),
    FuzzSample(
      reader: "source youtube-geography",
      text: "\u{FEFF}Geography,Views\nTotal,80\nUS,50\nDE,20\n"),
    FuzzSample(
      reader: "source x-overview",
      text:
        "Date,Impressions,Profile visits\n\"Mon, Sep 28, 2026\",1504,3\n\"Sun, Sep 27, 2026\",1413,2\n"
    ),
    FuzzSample(
      reader: "source tiktok-overview",
      text:
        "\"Date\",\"Video Views\",\"Profile Views\"\n\"December 22\",\"1201\",\"17\"\n\"23 août\",\"undefined\",\"1\"\n"
    ),
    FuzzSample(
      reader: "source tiktok-followers",
      text:
        "\"Date\",\"Followers\",\"Difference in followers from previous day\"\n\"December 23\",\"10468\",\"-5\"\n"
    ),
    FuzzSample(
      reader: "source instagram",
      text: "sep=,\n\"Reach\"\n\"Date\",\"Primary\"\n\"2026-08-22T00:00:00\",\"8226\"\n"),
    FuzzSample(
      reader: "source eventbrite-attendees",
      text:
        "Order #,Attendee #,Attendee Status,Quantity,Home Zip,Home Country\n1,2,Checked In,1,90013,US\n1,3,Attending,2,,\n"
    ),
    FuzzSample(
      reader: "source luma-guests",
      text:
        "api_id,name,approval_status,checked_in_at,\"Which city are you\ncoming from?\"\ng1,A,approved,2026-09-18T20:00:00.000Z,\"london, UK\"\n"
    ),
    FuzzSample(
      reader: "source meta-ads",
      text:
        "Campaign name;Region;Amount spent (USD);Impressions;Link clicks;Results;Day\nx;California;1.234,56;83 400;23;;01/08/2026\nx;Texas;1,00;10;1;1;13/08/2026\n"
    ),
    FuzzSample(
      reader: "source google-ads",
      text:
        "Matched location,Clicks,Impr.,Cost,Conversions\n\"California, United States\",53,\"3,046\",69.67,2.84\nTotal: Account,53,\"3,046\",69.67,2.84\n\"September 7, 2026 - September 13, 2026\",,,,\n"
    ),
    FuzzSample(
      reader: "source sales-table",
      text: "date;region;sku;units\n14.09.2026;US-CA;12E05;3\n15.09.2026;DE-BE;0017;1\n"),
    FuzzSample(
      reader: "mapping",
      text: "field,column\ntarget,demand_history\ndate,Tag\nsku,Artikel\ncountry,=DE\npostal,PLZ\n"),
  ]

  private static let tables: [FuzzSample] =
    ["regions", "hubs", "skus", "lanes"].map {
      FuzzSample(reader: "table \($0)", text: (FuzzWorld.files["\($0).csv"] ?? "") + "\n")
    } + [
      FuzzSample(
        reader: "table parcel_rates", text: "weight_lb,zone,price\n1,1,\"1.234,50\"\n1,2,5,1\n"),
      FuzzSample(reader: "table opening_stock", text: "hub,sku,quantity\nLAX,12E05,10\n"),
      FuzzSample(
        reader: "table demand_history",
        text: "date,region,sku,quantity\n2026-01-02,US-CA,12E05,5\n13/02/2026,DE-BE,'0017,4.0\n"),
      FuzzSample(
        reader: "table preorders",
        text: "ordered_at,due_at,region,sku,quantity\n2026-09-10,2026-09-20,US-MA,0017,2\n"),
      FuzzSample(
        reader: "table social_signals",
        text:
          "date,region,channel,metric,value\n2026-09-12,US-CA,google_trends,interest:drop,17\n2026-09-12,DE,x,views,<1\n"
      ),
      FuzzSample(
        reader: "table token_holders",
        text: "holder,region,token,balance\nh1,US-CA,membership,2\nh2,,membership,1.5\n"),
      FuzzSample(
        reader: "table events",
        text: "event,date,region,going,checked_in\nlaunch,2026-09-12,US-CA,19,16\n"),
      FuzzSample(
        reader: "table ad_tests",
        text:
          "platform,campaign,start,end,region,spend,impressions,clicks,conversions\nmeta,a,2026-09-01,2026-09-07,US-CA,21.3,2085,23,\n"
      ),
      FuzzSample(
        reader: "table inbound",
        text: "sku,hub,quantity,arrives_on,confirmed\n12E05,LAX,10,2026-09-30,yes\n"),
      FuzzSample(
        reader: "table stocking",
        text:
          "hub,sku,stocked,stocked_from,minimum_stock_units,maximum_line_units,share_weight\nLAX,12E05,yes,2026-10-01,20,40,1.5\n"
      ),
      FuzzSample(reader: "table packs", text: "sku,hub,units\n12E05,LAX,6\n12E05,,10\n"),
      FuzzSample(
        reader: "table partners", text: "partner,minimum_units,maximum_units\nAcme,5,40\n"),
      FuzzSample(
        reader: "table demand_actual", text: "date,region,sku,quantity\n2026-10-02,US-CA,12E05,5\n"),
    ]
}
