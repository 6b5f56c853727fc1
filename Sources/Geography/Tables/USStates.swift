// Made by Datasets/geography/make_tables.py.
// Contains data © GeoNames (https://www.geonames.org), CC BY 4.0, aggregated.

extension PlaceTables {
  /// States of the USA and the District of Columbia: code, name, country, degrees north and east,
  /// inhabitants, time zone.
  static let usStates = """
    AK|Alaska|US|61.5|-149.21|734264|America/Anchorage
    AL|Alabama|US|33.02|-86.75|5027977|America/Chicago
    AR|Arkansas|US|35.2|-92.71|3018862|America/Chicago
    AZ|Arizona|US|33.37|-111.88|7173962|America/Phoenix
    CA|California|US|35.49|-119.39|39354820|America/Los_Angeles
    CO|Colorado|US|39.54|-105.19|5771158|America/Denver
    CT|Connecticut|US|41.49|-72.88|3611317|America/New_York
    DC|District of Columbia|US|38.91|-77.01|670587|America/New_York
    DE|Delaware|US|39.33|-75.55|994084|America/New_York
    FL|Florida|US|27.84|-81.65|21634506|America/New_York
    GA|Georgia|US|33.41|-83.9|10722352|America/New_York
    HI|Hawaii|US|21.12|-157.49|1450589|Pacific/Honolulu
    IA|Iowa|US|41.94|-93.04|3189317|America/Chicago
    ID|Idaho|US|44.23|-115.23|1853879|America/Boise
    IL|Illinois|US|41.31|-88.37|12757583|America/Chicago
    IN|Indiana|US|40.14|-86.25|6784403|America/Indiana/Indianapolis
    KS|Kansas|US|38.48|-96.41|2935771|America/Chicago
    KY|Kentucky|US|37.83|-85.26|4510578|America/New_York
    LA|Louisiana|US|30.69|-91.48|4640014|America/Chicago
    MA|Massachusetts|US|42.27|-71.35|6983821|America/New_York
    MD|Maryland|US|39.14|-76.8|6161258|America/New_York
    ME|Maine|US|44.27|-69.76|1366881|America/New_York
    MI|Michigan|US|42.87|-84.23|10057902|America/Detroit
    MN|Minnesota|US|45.19|-93.56|5695830|America/Chicago
    MO|Missouri|US|38.43|-92.24|6154689|America/Chicago
    MS|Mississippi|US|32.57|-89.57|2958729|America/Chicago
    MT|Montana|US|46.76|-111.35|1092396|America/Denver
    NC|North Carolina|US|35.54|-79.67|10470214|America/New_York
    ND|North Dakota|US|47.34|-99.44|776110|America/Chicago
    NE|Nebraska|US|41.17|-97.23|1959740|America/Chicago
    NH|New Hampshire|US|43.15|-71.46|1379678|America/New_York
    NJ|New Jersey|US|40.44|-74.42|9249063|America/New_York
    NM|New Mexico|US|34.6|-106.36|2111076|America/Denver
    NV|Nevada|US|37.02|-116.2|3104891|America/Los_Angeles
    NY|New York|US|41.48|-74.61|19994379|America/New_York
    OH|Ohio|US|40.44|-82.79|11774683|America/New_York
    OK|Oklahoma|US|35.61|-96.85|3970463|America/Chicago
    OR|Oregon|US|44.75|-122.58|4229341|America/Los_Angeles
    PA|Pennsylvania|US|40.45|-76.97|12989208|America/New_York
    RI|Rhode Island|US|41.75|-71.45|1094278|America/New_York
    SC|South Carolina|US|34.02|-81|5142750|America/New_York
    SD|South Dakota|US|44|-98.95|889030|America/Chicago
    TN|Tennessee|US|35.82|-86.32|6916301|America/Chicago
    TX|Texas|US|30.91|-97.33|29242696|America/Chicago
    UT|Utah|US|40.38|-111.94|3282203|America/Denver
    VA|Virginia|US|37.85|-77.77|8624869|America/New_York
    VT|Vermont|US|44.1|-72.83|643816|America/New_York
    WA|Washington|US|47.33|-121.62|7688446|America/Los_Angeles
    WI|Wisconsin|US|43.73|-89.05|5882145|America/Chicago
    WV|West Virginia|US|38.82|-80.66|1792609|America/New_York
    WY|Wyoming|US|42.7|-107.03|577977|America/Denver
    """
}
