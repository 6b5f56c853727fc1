// Made by Datasets/geography/make_tables.py.
// Contains data © GeoNames (https://www.geonames.org), CC BY 4.0, aggregated.

extension PlaceTables {
  /// Countries: ISO 3166-1 codes with name, degrees north and east, inhabitants, time zone of the
  /// largest city.
  static let countries = """
    AD|Andorra|AND|42.51|1.53|77006|Europe/Andorra
    AE|United Arab Emirates|ARE|24.99|55.24|9630959|Asia/Dubai
    AF|Afghanistan|AFG|34.63|68|37172386|Asia/Kabul
    AG|Antigua and Barbuda|ATG|17.12|-61.84|96286|America/Antigua
    AI|Anguilla|AIA|18.22|-63.06|13254|America/Anguilla
    AL|Albania|ALB|41.14|19.81|2866376|Europe/Tirane
    AM|Armenia|ARM|40.23|44.52|3090500|Asia/Yerevan
    AO|Angola|AGO|-9.84|14.24|30809762|Africa/Luanda
    AR|Argentina|ARG|-32.95|-61.28|44494502|America/Argentina/Buenos_Aires
    AS|American Samoa|ASM|-14.28|-170.7|55465|Pacific/Pago_Pago
    AT|Austria|AUT|47.93|15.51|8847037|Europe/Vienna
    AU|Australia|AUS|-33.49|144.91|24992369|Australia/Sydney
    AW|Aruba|ABW|12.54|-70.02|105845|America/Aruba
    AX|Aland Islands|ALA|60.1|19.93|26711|Europe/Mariehamn
    AZ|Azerbaijan|AZE|40.37|49.02|10224900|Asia/Baku
    BA|Bosnia and Herzegovina|BIH|44.18|17.97|3323929|Europe/Sarajevo
    BB|Barbados|BRB|13.11|-59.62|286641|America/Barbados
    BD|Bangladesh|BGD|23.65|90.42|161356039|Asia/Dhaka
    BE|Belgium|BEL|50.89|4.37|11422068|Europe/Brussels
    BF|Burkina Faso|BFA|12.15|-2.08|19751535|Africa/Ouagadougou
    BG|Bulgaria|BGR|42.71|24.92|7000039|Europe/Sofia
    BH|Bahrain|BHR|26.18|50.57|1569439|Asia/Bahrain
    BI|Burundi|BDI|-3.34|29.49|11175378|Africa/Bujumbura
    BJ|Benin|BEN|7.65|2.33|11485048|Africa/Porto-Novo
    BL|Saint Barthelemy|BLM|17.9|-62.85|8450|America/St_Barthelemy
    BM|Bermuda|BMU|32.29|-64.78|63968|Atlantic/Bermuda
    BN|Brunei|BRN|4.82|114.74|428962|Asia/Brunei
    BO|Bolivia|BOL|-17.39|-65.79|11353142|America/La_Paz
    BQ|Bonaire, Saint Eustatius and Saba |BES|12.15|-68.27|18012|America/Kralendijk
    BR|Brazil|BRA|-17.49|-45.89|209469333|America/Sao_Paulo
    BS|Bahamas|BHS|25.4|-77.65|385640|America/Nassau
    BT|Bhutan|BTN|27.32|89.69|754394|Asia/Thimphu
    BW|Botswana|BWA|-23.43|25.99|2254126|Africa/Gaborone
    BY|Belarus|BLR|53.57|27.81|9485386|Europe/Minsk
    BZ|Belize|BLZ|17.54|-88.41|383071|America/Belize
    CA|Canada|CAN|46.49|-88.75|37058856|America/Toronto
    CC|Cocos Islands|CCK|-12.16|96.82|628|Indian/Cocos
    CD|Democratic Republic of the Congo|COD|-4.72|20.23|84068091|Africa/Kinshasa
    CF|Central African Republic|CAF|4.94|18.32|4666377|Africa/Bangui
    CG|Republic of the Congo|COG|-4.04|14.18|5244363|Africa/Brazzaville
    CH|Switzerland|CHE|47.07|7.96|8516543|Europe/Zurich
    CI|Ivory Coast|CIV|6.16|-4.89|25069229|Africa/Abidjan
    CK|Cook Islands|COK|-21.21|-159.78|21388|Pacific/Rarotonga
    CL|Chile|CHL|-33.72|-71.21|18729160|America/Santiago
    CM|Cameroon|CMR|5.41|11.19|25216237|Africa/Douala
    CN|China|CHN|32|114.44|1411778724|Asia/Shanghai
    CO|Colombia|COL|5.93|-74.85|49648685|America/Bogota
    CR|Costa Rica|CRI|9.99|-84.14|4999441|America/Costa_Rica
    CU|Cuba|CUB|22.21|-80.25|11338138|America/Havana
    CV|Cabo Verde|CPV|15.66|-23.87|543767|Atlantic/Cape_Verde
    CW|Curacao|CUW|12.12|-68.88|159849|America/Curacao
    CX|Christmas Island|CXR|-10.42|105.68|1500|Indian/Christmas
    CY|Cyprus|CYP|35|33.31|1189265|Asia/Nicosia
    CZ|Czechia|CZE|49.89|15.44|10625695|Europe/Prague
    DE|Germany|DEU|51.24|9.65|82927922|Europe/Berlin
    DJ|Djibouti|DJI|11.56|43.09|958920|Africa/Djibouti
    DK|Denmark|DNK|55.79|11.42|5797446|Europe/Copenhagen
    DM|Dominica|DMA|15.3|-61.39|71625|America/Dominica
    DO|Dominican Republic|DOM|18.75|-70.08|10627165|America/Santo_Domingo
    DZ|Algeria|DZA|35.62|3.55|42228429|Africa/Algiers
    EC|Ecuador|ECU|-1.4|-79.29|17084357|America/Guayaquil
    EE|Estonia|EST|59.29|25.17|1320884|Europe/Tallinn
    EG|Egypt|EGY|29.82|31.21|98423595|Africa/Cairo
    EH|Western Sahara|ESH|26.04|-14.14|273008|Africa/El_Aaiun
    ER|Eritrea|ERI|15.25|38.84|6209262|Africa/Asmara
    ES|Spain|ESP|39.69|-2.91|46723749|Europe/Madrid
    ET|Ethiopia|ETH|9.26|39.02|109224559|Africa/Addis_Ababa
    FI|Finland|FIN|61.26|24.87|5518050|Europe/Helsinki
    FJ|Fiji|FJI|-17.85|178.2|883483|Pacific/Fiji
    FK|Falkland Islands|FLK|-51.69|-57.86|2638|Atlantic/Stanley
    FM|Micronesia|FSM|6.92|158.16|112640|Pacific/Pohnpei
    FO|Faroe Islands|FRO|62.01|-6.77|48497|Atlantic/Faroe
    FR|France|FRA|47.28|2.87|66987244|Europe/Paris
    GA|Gabon|GAB|-0.06|10.22|2119275|Africa/Libreville
    GB|United Kingdom|GBR|52.49|-1.37|66488991|Europe/London
    GD|Grenada|GRD|12.05|-61.75|111454|America/Grenada
    GE|Georgia|GEO|41.84|43.92|3704500|Asia/Tbilisi
    GF|French Guiana|GUF|5.04|-52.64|195506|America/Cayenne
    GG|Guernsey|GGY|49.46|-2.54|65228|Europe/Guernsey
    GH|Ghana|GHA|6.4|-0.98|29767108|Africa/Accra
    GI|Gibraltar|GIB|36.14|-5.35|33718|Europe/Gibraltar
    GL|Greenland|GRL|64.18|-51.72|56025|America/Nuuk
    GM|Gambia|GMB|13.41|-16.59|2280102|Africa/Banjul
    GN|Guinea|GIN|9.75|-12.8|12414318|Africa/Conakry
    GP|Guadeloupe|GLP|16.23|-61.53|443000|America/Guadeloupe
    GQ|Equatorial Guinea|GNQ|2.71|9.45|1308974|Africa/Malabo
    GR|Greece|GRC|38.65|23.43|10727668|Europe/Athens
    GS|South Georgia and the South Sandwich Islands|SGS|-54.28|-36.51|30|Atlantic/South_Georgia
    GT|Guatemala|GTM|14.73|-90.71|17247807|America/Guatemala
    GU|Guam|GUM|13.5|144.82|165768|Pacific/Guam
    GW|Guinea-Bissau|GNB|11.9|-15.48|1874309|Africa/Bissau
    GY|Guyana|GUY|6.63|-58.11|779004|America/Guyana
    HK|Hong Kong|HKG|22.33|114.15|7396076|Asia/Hong_Kong
    HN|Honduras|HND|14.94|-87.41|9587522|America/Tegucigalpa
    HR|Croatia|HRV|45.31|16.21|3871833|Europe/Zagreb
    HT|Haiti|HTI|18.77|-72.5|11123176|America/Port-au-Prince
    HU|Hungary|HUN|47.39|19.21|9768785|Europe/Budapest
    ID|Indonesia|IDN|-4.77|109.57|267663435|Asia/Jakarta
    IE|Ireland|IRL|53.12|-6.87|4853506|Europe/Dublin
    IL|Israel|ISR|32.07|34.97|8883800|Asia/Jerusalem
    IM|Isle of Man|IMN|54.15|-4.48|84077|Europe/Isle_of_Man
    IN|India|IND|20.99|78.36|1352617328|Asia/Kolkata
    IQ|Iraq|IRQ|33.65|44.78|38433600|Asia/Baghdad
    IR|Iran|IRN|34.4|51.6|81800269|Asia/Tehran
    IS|Iceland|ISL|64.22|-21.7|353574|Atlantic/Reykjavik
    IT|Italy|ITA|42.73|12|60431283|Europe/Rome
    JE|Jersey|JEY|49.19|-2.1|90812|Europe/Jersey
    JM|Jamaica|JAM|18.03|-76.91|2934855|America/Jamaica
    JO|Jordan|JOR|32.03|35.96|9956011|Asia/Amman
    JP|Japan|JPN|35.53|137.27|126529100|Asia/Tokyo
    KE|Kenya|KEN|-0.97|36.81|51393010|Africa/Nairobi
    KG|Kyrgyzstan|KGZ|41.94|73.96|6315800|Asia/Bishkek
    KH|Cambodia|KHM|11.75|104.7|16249798|Asia/Phnom_Penh
    KI|Kiribati|KIR|1.33|172.98|115847|Pacific/Tarawa
    KM|Comoros|COM|-11.89|43.58|832322|Indian/Comoro
    KN|Saint Kitts and Nevis|KNA|17.3|-62.72|52441|America/St_Kitts
    KP|North Korea|PRK|39.52|126.54|25549819|Asia/Pyongyang
    KR|South Korea|KOR|36.58|127.51|51635256|Asia/Seoul
    KW|Kuwait|KWT|29.2|48.06|4137309|Asia/Kuwait
    KY|Cayman Islands|CYM|19.32|-81.38|64174|America/Cayman
    KZ|Kazakhstan|KAZ|47.24|70.17|18276499|Asia/Almaty
    LA|Laos|LAO|18.01|103.15|7061507|Asia/Vientiane
    LB|Lebanon|LBN|33.87|35.53|6848925|Asia/Beirut
    LC|Saint Lucia|LCA|14.04|-60.97|181889|America/St_Lucia
    LI|Liechtenstein|LIE|47.14|9.52|37910|Europe/Vaduz
    LK|Sri Lanka|LKA|7.25|80.25|21670000|Asia/Colombo
    LR|Liberia|LBR|6.36|-10.39|4818977|Africa/Monrovia
    LS|Lesotho|LSO|-29.38|27.67|2108132|Africa/Maseru
    LT|Lithuania|LTU|55.04|24.18|2789533|Europe/Vilnius
    LU|Luxembourg|LUX|49.56|6.08|607728|Europe/Luxembourg
    LV|Latvia|LVA|56.85|24.13|1926542|Europe/Riga
    LY|Libya|LBY|32|15.46|6678567|Africa/Tripoli
    MA|Morocco|MAR|33.43|-6.65|36029138|Africa/Casablanca
    MC|Monaco|MCO|43.74|7.42|38682|Europe/Monaco
    MD|Moldova|MDA|47.09|28.82|3545883|Europe/Chisinau
    ME|Montenegro|MNE|42.53|19.17|622345|Europe/Podgorica
    MF|Saint Martin|MAF|18.07|-63.08|37264|America/Marigot
    MG|Madagascar|MDG|-18.89|47.46|26262368|Indian/Antananarivo
    MH|Marshall Islands|MHL|7.09|171.38|58413|Pacific/Majuro
    MK|North Macedonia|MKD|41.8|21.47|2082958|Europe/Skopje
    ML|Mali|MLI|12.95|-7.15|19077690|Africa/Bamako
    MM|Myanmar|MMR|18.74|96.18|53708395|Asia/Yangon
    MN|Mongolia|MNG|47.94|105.33|3170208|Asia/Ulaanbaatar
    MO|Macao|MAC|22.19|113.55|631636|Asia/Macau
    MP|Northern Mariana Islands|MNP|15.21|145.75|56882|Pacific/Saipan
    MQ|Martinique|MTQ|14.64|-61.01|432900|America/Martinique
    MR|Mauritania|MRT|18.01|-14.58|4403319|Africa/Nouakchott
    MS|Montserrat|MSR|16.79|-62.21|9341|America/Montserrat
    MT|Malta|MLT|35.91|14.46|483530|Europe/Malta
    MU|Mauritius|MUS|-20.23|57.51|1265303|Indian/Mauritius
    MV|Maldives|MDV|4.18|73.51|515696|Indian/Maldives
    MW|Malawi|MWI|-14.24|34.34|17563749|Africa/Blantyre
    MX|Mexico|MEX|21.59|-100.65|126190788|America/Mexico_City
    MY|Malaysia|MYS|3.45|103.35|31528585|Asia/Kuala_Lumpur
    MZ|Mozambique|MOZ|-19.9|35.31|29495962|Africa/Maputo
    NA|Namibia|NAM|-21.34|17.19|2448255|Africa/Windhoek
    NC|New Caledonia|NCL|-22.26|166.47|284060|Pacific/Noumea
    NE|Niger|NER|14.04|5.05|22442948|Africa/Niamey
    NF|Norfolk Island|NFK|-29.05|167.97|1828|Pacific/Norfolk
    NG|Nigeria|NGA|7.87|5.91|195874740|Africa/Lagos
    NI|Nicaragua|NIC|12.33|-86.17|6465513|America/Managua
    NL|The Netherlands|NLD|52.09|5.21|17231017|Europe/Amsterdam
    NO|Norway|NOR|60.46|9.62|5314336|Europe/Oslo
    NP|Nepal|NPL|27.64|84.7|28087871|Asia/Kathmandu
    NR|Nauru|NRU|-0.55|166.93|12704|Pacific/Nauru
    NU|Niue|NIU|-19.05|-169.92|2166|Pacific/Niue
    NZ|New Zealand|NZL|-38.9|174.54|4885500|Pacific/Auckland
    OM|Oman|OMN|23.27|57.69|4829483|Asia/Muscat
    PA|Panama|PAN|8.98|-79.83|4176873|America/Panama
    PE|Peru|PER|-11.18|-76.4|31989256|America/Lima
    PF|French Polynesia|PYF|-17.57|-149.59|277679|Pacific/Tahiti
    PG|Papua New Guinea|PNG|-7.71|147.4|8606316|Pacific/Port_Moresby
    PH|Philippines|PHL|12.39|122.25|106651922|Asia/Manila
    PK|Pakistan|PAK|30.24|71.47|212215030|Asia/Karachi
    PL|Poland|POL|51.79|19.26|37978548|Europe/Warsaw
    PM|Saint Pierre and Miquelon|SPM|46.78|-56.18|7012|America/Miquelon
    PN|Pitcairn|PCN|-25.07|-130.1|46|Pacific/Pitcairn
    PR|Puerto Rico|PRI|18.35|-66.24|3195153|America/Puerto_Rico
    PS|Palestinian Territory|PSE|31.66|34.85|4569087|Asia/Hebron
    PT|Portugal|PRT|39.42|-9.08|10281762|Europe/Lisbon
    PW|Palau|PLW|7.5|134.62|17907|Pacific/Palau
    PY|Paraguay|PRY|-25.27|-57.17|6956071|America/Asuncion
    QA|Qatar|QAT|25.32|51.49|2781677|Asia/Qatar
    RE|Reunion|REU|-21.08|55.45|776948|Indian/Reunion
    RO|Romania|ROU|45.38|25.47|19473936|Europe/Bucharest
    RS|Serbia|SRB|44.5|20.62|6982084|Europe/Belgrade
    RU|Russia|RUS|54.52|51.84|144478050|Europe/Moscow
    RW|Rwanda|RWA|-1.98|29.78|12301939|Africa/Kigali
    SA|Saudi Arabia|SAU|23.76|43.01|33699947|Asia/Riyadh
    SB|Solomon Islands|SLB|-9.44|159.97|652858|Pacific/Guadalcanal
    SC|Seychelles|SYC|-4.62|55.46|96762|Indian/Mahe
    SD|Sudan|SDN|14.67|31.67|41801533|Africa/Khartoum
    SE|Sweden|SWE|58.86|16.03|10183175|Europe/Stockholm
    SG|Singapore|SGP|1.33|103.85|5638676|Asia/Singapore
    SH|Saint Helena|SHN|-15.92|-5.72|7460|Atlantic/St_Helena
    SI|Slovenia|SVN|46.16|14.83|2067372|Europe/Ljubljana
    SJ|Svalbard and Jan Mayen|SJM|78.22|15.65|2550|Arctic/Longyearbyen
    SK|Slovakia|SVK|48.55|18.69|5447011|Europe/Bratislava
    SL|Sierra Leone|SLE|8.36|-12.4|7650154|Africa/Freetown
    SM|San Marino|SMR|43.94|12.45|33785|Europe/San_Marino
    SN|Senegal|SEN|14.66|-16.73|15854360|Africa/Dakar
    SO|Somalia|SOM|4.91|44.96|15008154|Africa/Mogadishu
    SR|Suriname|SUR|5.84|-55.18|575991|America/Paramaribo
    SS|South Sudan|SSD|6.61|29.91|8260490|Africa/Juba
    ST|Sao Tome and Principe|STP|0.34|6.73|197700|Africa/Sao_Tome
    SV|El Salvador|SLV|13.7|-89.08|6420744|America/El_Salvador
    SX|Sint Maarten|SXM|18.03|-63.05|40654|America/Lower_Princes
    SY|Syria|SYR|35.12|37.18|16906283|Asia/Damascus
    SZ|Eswatini|SWZ|-26.43|31.28|1136191|Africa/Mbabane
    TC|Turks and Caicos Islands|TCA|21.74|-72.1|37665|America/Grand_Turk
    TD|Chad|TCD|11.53|16.57|15477751|Africa/Ndjamena
    TF|French Southern Territories|ATF|-49.35|70.22|140|Indian/Kerguelen
    TG|Togo|TGO|6.8|1.16|7889094|Africa/Lome
    TH|Thailand|THA|13.71|100.71|69428524|Asia/Bangkok
    TJ|Tajikistan|TJK|39.08|69.39|9100837|Asia/Dushanbe
    TL|Timor Leste|TLS|-8.67|125.65|1267972|Asia/Dili
    TM|Turkmenistan|TKM|38.74|59.4|5850908|Asia/Ashgabat
    TN|Tunisia|TUN|35.87|10.23|11565204|Africa/Tunis
    TO|Tonga|TON|-21.14|-175.2|103197|Pacific/Tongatapu
    TR|Turkey|TUR|39.5|32.1|82319724|Europe/Istanbul
    TT|Trinidad and Tobago|TTO|10.5|-61.4|1389858|America/Port_of_Spain
    TV|Tuvalu|TUV|-8.52|179.19|11508|Pacific/Funafuti
    TW|Taiwan|TWN|24.37|121.06|23451837|Asia/Taipei
    TZ|Tanzania|TZA|-5.88|36.11|56318348|Africa/Dar_es_Salaam
    UA|Ukraine|UKR|48.99|32.8|40000000|Europe/Kyiv
    UG|Uganda|UGA|0.59|32.23|42723139|Africa/Kampala
    US|United States|USA|37.4|-93.51|327167434|America/New_York
    UY|Uruguay|URY|-34.1|-56.28|3449299|America/Montevideo
    UZ|Uzbekistan|UZB|40.69|68.47|32955400|Asia/Tashkent
    VA|Vatican|VAT|41.9|12.45|921|Europe/Vatican
    VC|Saint Vincent and the Grenadines|VCT|13.14|-61.21|110211|America/St_Vincent
    VE|Venezuela|VEN|9.83|-67.82|28870195|America/Caracas
    VG|British Virgin Islands|VGB|18.43|-64.62|29802|America/Tortola
    VI|U.S. Virgin Islands|VIR|17.9|-64.8|106977|America/St_Thomas
    VN|Vietnam|VNM|15.16|106.49|95540395|Asia/Ho_Chi_Minh
    VU|Vanuatu|VUT|-17.74|168.31|292680|Pacific/Efate
    WF|Wallis and Futuna|WLF|-13.28|-176.17|16025|Pacific/Wallis
    WS|Samoa|WSM|-13.83|-171.77|196130|Pacific/Apia
    XK|Kosovo|XKX|42.56|20.94|1845300|Europe/Belgrade
    YE|Yemen|YEM|14.36|44.62|28498687|Asia/Aden
    YT|Mayotte|MYT|-12.77|45.23|279471|Indian/Mayotte
    ZA|South Africa|ZAF|-28.33|26.96|57779622|Africa/Johannesburg
    ZM|Zambia|ZMB|-13.86|28.41|17351822|Africa/Lusaka
    ZW|Zimbabwe|ZWE|-18.56|30.49|16868409|Africa/Harare
    """
}
