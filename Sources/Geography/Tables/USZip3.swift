// Made by Datasets/geography/make_tables.py.
// Contains data © GeoNames (https://www.geonames.org), CC BY 4.0, aggregated.

extension PlaceTables {
  /// Three-digit ZIP areas: digits, largest post town, state, degrees north and east, inhabitants,
  /// time zone.
  static let usZip3 = """
    005|Holtsville|NY|40.82|-73.05|0|America/New_York
    010|Chicopee|MA|42.21|-72.57|463387|America/New_York
    011|Springfield|MA|42.11|-72.55|171167|America/New_York
    012|Pittsfield|MA|42.46|-73.23|128068|America/New_York
    013|Greenfield|MA|42.59|-72.49|83290|America/New_York
    014|Leominster|MA|42.58|-71.78|223045|America/New_York
    015|Shrewsbury|MA|42.22|-71.8|398469|America/New_York
    016|Worcester|MA|42.27|-71.81|211697|America/New_York
    017|Framingham|MA|42.33|-71.45|409901|America/New_York
    018|Lowell|MA|42.64|-71.2|774491|America/New_York
    019|Lynn|MA|42.57|-70.91|508867|America/New_York
    020|Franklin|MA|42.15|-71.15|425765|America/New_York
    021|Boston|MA|42.34|-71.07|1402965|America/New_York
    022|Boston|MA|42.35|-71.09|30228|America/New_York
    023|Brockton|MA|42.03|-70.91|474202|America/New_York
    024|Waltham|MA|42.36|-71.2|435867|America/New_York
    025|East Falmouth|MA|41.6|-70.54|127661|America/New_York
    026|Hyannis|MA|41.7|-70.23|159706|America/New_York
    027|New Bedford|MA|41.78|-71.1|555045|America/New_York
    028|Warwick|RI|41.72|-71.46|696811|America/New_York
    029|Providence|RI|41.82|-71.44|397467|America/New_York
    030|Nashua|NH|42.84|-71.44|402330|America/New_York
    031|Manchester|NH|42.99|-71.46|157455|America/New_York
    032|Laconia|NH|43.44|-71.59|196408|America/New_York
    033|Concord|NH|43.25|-71.57|63977|America/New_York
    034|Keene|NH|42.9|-72.21|84357|America/New_York
    035|Berlin|NH|44.47|-71.47|44646|America/New_York
    036|Charlestown|NH|43.18|-72.36|12965|America/New_York
    037|Claremont|NH|43.6|-72.18|78969|America/New_York
    038|Dover|NH|43.2|-70.99|338571|America/New_York
    039|York|ME|43.2|-70.74|52456|America/New_York
    040|Biddeford|ME|43.68|-70.46|364615|America/New_York
    041|Portland|ME|43.67|-70.28|118863|America/New_York
    042|Lewiston|ME|44.2|-70.28|180579|America/New_York
    043|Augusta|ME|44.29|-69.77|84067|America/New_York
    044|Bangor|ME|44.97|-68.81|175837|America/New_York
    045|Bath|ME|43.96|-69.62|49563|America/New_York
    046|Ellsworth|ME|44.63|-68.02|73946|America/New_York
    047|Houlton|ME|46.69|-68.13|67325|America/New_York
    048|Rockland|ME|44.17|-69.14|40910|America/New_York
    049|Waterville|ME|44.68|-69.6|158720|America/New_York
    050|White River Junction|VT|43.81|-72.42|62362|America/New_York
    051|Springfield|VT|43.28|-72.57|29989|America/New_York
    052|Bennington|VT|42.97|-73.13|33438|America/New_York
    053|Brattleboro|VT|42.9|-72.7|39086|America/New_York
    054|Burlington|VT|44.54|-73.12|248786|America/New_York
    055|Andover|MA|42.65|-71.18|0|America/New_York
    056|Barre|VT|44.32|-72.6|86703|America/New_York
    057|Rutland|VT|43.69|-73.05|82056|America/New_York
    058|Saint Johnsbury|VT|44.67|-72.12|58037|America/New_York
    059|Lunenburg|VT|44.66|-71.68|3359|America/New_York
    060|New Britain|CT|41.8|-72.71|678317|America/New_York
    061|Hartford|CT|41.75|-72.69|293905|America/New_York
    062|Storrs Mansfield|CT|41.8|-72.13|166144|America/New_York
    063|Norwich|CT|41.46|-72.06|263058|America/New_York
    064|Meriden|CT|41.42|-72.84|715085|America/New_York
    065|New Haven|CT|41.32|-72.93|293948|America/New_York
    066|Bridgeport|CT|41.21|-73.19|245458|America/New_York
    067|Waterbury|CT|41.61|-73.11|333439|America/New_York
    068|Norwalk|CT|41.22|-73.44|486707|America/New_York
    069|Stamford|CT|41.07|-73.54|135309|America/New_York
    070|Clifton|NJ|40.75|-74.2|1807208|America/New_York
    071|Newark|NJ|40.75|-74.19|435339|America/New_York
    072|Elizabeth|NJ|40.66|-74.22|194391|America/New_York
    073|Jersey City|NJ|40.72|-74.06|287899|America/New_York
    074|Wayne|NJ|41.01|-74.26|465989|America/New_York
    075|Paterson|NJ|40.92|-74.17|211926|America/New_York
    076|Hackensack|NJ|40.92|-74.02|512499|America/New_York
    077|Freehold|NJ|40.3|-74.15|614475|America/New_York
    078|Hackettstown|NJ|40.91|-74.71|365239|America/New_York
    079|Morristown|NJ|40.75|-74.48|268067|America/New_York
    080|Cherry Hill|NJ|39.84|-74.95|1204932|America/New_York
    081|Camden|NJ|39.94|-75.08|154847|America/New_York
    082|Egg Harbor Township|NJ|39.3|-74.64|253199|America/New_York
    083|Vineland|NJ|39.46|-75.04|238846|America/New_York
    084|Atlantic City|NJ|39.37|-74.46|54049|America/New_York
    085|Jackson|NJ|40.26|-74.6|327601|America/New_York
    086|Trenton|NJ|40.22|-74.72|280148|America/New_York
    087|Lakewood|NJ|40.01|-74.18|506787|America/New_York
    088|Edison|NJ|40.51|-74.52|950719|America/New_York
    089|New Brunswick|NJ|40.47|-74.46|114903|America/New_York
    100|New York|NY|40.78|-73.97|1560632|America/New_York
    101|New York|NY|40.78|-73.95|58218|America/New_York
    102|New York|NY|40.71|-74.02|15454|America/New_York
    103|Staten Island|NY|40.59|-74.14|492925|America/New_York
    104|Bronx|NY|40.85|-73.88|1450346|America/New_York
    105|Mount Vernon|NY|41.14|-73.78|670605|America/New_York
    106|White Plains|NY|41.04|-73.77|85224|America/New_York
    107|Yonkers|NY|40.94|-73.87|240952|America/New_York
    108|New Rochelle|NY|40.91|-73.78|90779|America/New_York
    109|Spring Valley|NY|41.23|-74.14|586957|America/New_York
    110|Elmont|NY|40.75|-73.7|262965|America/New_York
    111|Astoria|NY|40.76|-73.92|209273|America/New_York
    112|Brooklyn|NY|40.65|-73.95|2679609|America/New_York
    113|Flushing|NY|40.74|-73.85|1192645|America/New_York
    114|Jamaica|NY|40.69|-73.79|805188|America/New_York
    115|Valley Stream|NY|40.7|-73.63|748469|America/New_York
    116|Far Rockaway|NY|40.59|-73.79|134241|America/New_York
    117|Huntington Station|NY|40.79|-73.27|1575472|America/New_York
    118|Hicksville|NY|40.77|-73.5|76708|America/New_York
    119|Riverhead|NY|40.9|-72.64|273915|America/New_York
    120|Clifton Park|NY|42.81|-73.94|339478|America/New_York
    121|Troy|NY|42.72|-73.78|281632|America/New_York
    122|Albany|NY|42.68|-73.8|155579|America/New_York
    123|Schenectady|NY|42.8|-73.94|169715|America/New_York
    124|Kingston|NY|42.03|-74.12|152326|America/New_York
    125|Newburgh|NY|41.67|-73.93|450212|America/New_York
    126|Poughkeepsie|NY|41.69|-73.89|87816|America/New_York
    127|Port Jervis|NY|41.65|-74.68|99707|America/New_York
    128|Saratoga Springs|NY|43.29|-73.67|229094|America/New_York
    129|Plattsburgh|NY|44.62|-73.82|155207|America/New_York
    130|Liverpool|NY|43.03|-76.22|384608|America/New_York
    131|Oswego|NY|43.14|-76.36|174342|America/New_York
    132|Syracuse|NY|43.05|-76.15|229384|America/New_York
    133|Clinton|NY|43.13|-75.21|136549|America/New_York
    134|Rome|NY|43.1|-75.34|179001|America/New_York
    135|Utica|NY|43.11|-75.19|74114|America/New_York
    136|Watertown|NY|44.31|-75.53|233912|America/New_York
    137|Endicott|NY|42.18|-75.82|130237|America/New_York
    138|Vestal|NY|42.3|-75.63|137819|America/New_York
    139|Binghamton|NY|42.13|-75.9|82039|America/New_York
    140|Lockport|NY|42.87|-78.71|448390|America/New_York
    141|North Tonawanda|NY|42.96|-78.78|197542|America/New_York
    142|Buffalo|NY|42.92|-78.81|587724|America/New_York
    143|Niagara Falls|NY|43.11|-78.99|63703|America/New_York
    144|Fairport|NY|43.01|-77.58|303211|America/New_York
    145|Webster|NY|43.04|-77.45|328353|America/New_York
    146|Rochester|NY|43.17|-77.63|478986|America/New_York
    147|Jamestown|NY|42.16|-78.93|170575|America/New_York
    148|Ithaca|NY|42.3|-76.98|277361|America/New_York
    149|Elmira|NY|42.08|-76.8|45133|America/New_York
    150|New Kensington|PA|40.51|-80.07|451413|America/New_York
    151|Coraopolis|PA|40.44|-79.97|368291|America/New_York
    152|Pittsburgh|PA|40.44|-79.97|693165|America/New_York
    153|Washington|PA|40.14|-80.18|187628|America/New_York
    154|Uniontown|PA|39.95|-79.73|135649|America/New_York
    155|Somerset|PA|39.98|-78.84|85053|America/New_York
    156|Greensburg|PA|40.34|-79.56|302346|America/New_York
    157|Indiana|PA|40.68|-79.07|105231|America/New_York
    158|Du Bois|PA|41.26|-78.74|88011|America/New_York
    159|Johnstown|PA|40.34|-78.85|136069|America/New_York
    160|Butler|PA|40.84|-79.96|205881|America/New_York
    161|New Castle|PA|41.14|-80.33|210647|America/New_York
    162|Kittanning|PA|40.98|-79.42|84330|America/New_York
    163|Meadville|PA|41.59|-79.71|139108|America/New_York
    164|North East|PA|41.93|-80.06|124171|America/New_York
    165|Erie|PA|42.1|-80.06|181079|America/New_York
    166|Altoona|PA|40.5|-78.34|199302|America/New_York
    167|Bradford|PA|41.83|-78.57|45178|America/New_York
    168|State College|PA|40.88|-77.94|200048|America/New_York
    169|Wellsboro|PA|41.82|-77.26|63538|America/New_York
    170|Mechanicsburg|PA|40.31|-76.91|654454|America/New_York
    171|Harrisburg|PA|40.3|-76.82|182004|America/New_York
    172|Chambersburg|PA|39.94|-77.67|210760|America/New_York
    173|Hanover|PA|39.89|-76.88|349037|America/New_York
    174|York|PA|39.96|-76.72|184917|America/New_York
    175|Lititz|PA|40.09|-76.26|346010|America/New_York
    176|Lancaster|PA|40.04|-76.3|174556|America/New_York
    177|Williamsport|PA|41.28|-77.02|165252|America/New_York
    178|Bloomsburg|PA|40.91|-76.74|232034|America/New_York
    179|Pottsville|PA|40.69|-76.26|120819|America/New_York
    180|Bethlehem|PA|40.65|-75.41|567511|America/New_York
    181|Allentown|PA|40.6|-75.5|176420|America/New_York
    182|Hazleton|PA|40.92|-75.89|143699|America/New_York
    183|East Stroudsburg|PA|41.08|-75.19|178228|America/New_York
    184|Clarks Summit|PA|41.48|-75.47|199709|America/New_York
    185|Scranton|PA|41.41|-75.66|119408|America/New_York
    186|Pittston|PA|41.28|-75.98|169053|America/New_York
    187|Wilkes Barre|PA|41.24|-75.86|137176|America/New_York
    188|Sayre|PA|41.85|-76.19|73056|America/New_York
    189|Doylestown|PA|40.31|-75.14|379072|America/New_York
    190|Levittown|PA|40.03|-75.19|1161073|America/New_York
    191|Philadelphia|PA|40|-75.14|1593611|America/New_York
    192|Philadelphia|PA|40|-75.12|0|America/New_York
    193|West Chester|PA|39.95|-75.7|461176|America/New_York
    194|Norristown|PA|40.18|-75.42|554270|America/New_York
    195|Gilbertsville|PA|40.38|-75.85|222937|America/New_York
    196|Reading|PA|40.34|-75.94|226828|America/New_York
    197|Newark|DE|39.63|-75.68|347282|America/New_York
    198|Wilmington|DE|39.76|-75.57|218967|America/New_York
    199|Dover|DE|38.87|-75.43|427835|America/New_York
    200|Washington|DC|38.91|-77.01|669838|America/New_York
    201|Manassas|VA|38.92|-77.51|1012944|America/New_York
    202|Washington|DC|38.89|-77.02|0|America/New_York
    203|Washington|DC|38.87|-77|695|America/New_York
    204|Washington|DC|38.93|-77.01|54|America/New_York
    205|Dhs|DC|38.89|-77.03|0|America/New_York
    206|Waldorf|MD|38.48|-76.76|372543|America/New_York
    207|Hyattsville|MD|38.92|-76.86|1066185|America/New_York
    208|Gaithersburg|MD|39.11|-77.18|735579|America/New_York
    209|Silver Spring|MD|39.05|-77.02|332277|America/New_York
    210|Columbia|MD|39.32|-76.6|797528|America/New_York
    211|Westminster|MD|39.32|-76.71|495215|America/New_York
    212|Baltimore|MD|39.32|-76.6|1191108|America/New_York
    214|Annapolis|MD|38.98|-76.51|96378|America/New_York
    215|Cumberland|MD|39.59|-78.96|96473|America/New_York
    216|Easton|MD|38.88|-76.05|171371|America/New_York
    217|Frederick|MD|39.49|-77.44|520086|America/New_York
    218|Salisbury|MD|38.3|-75.52|182639|America/New_York
    219|Elkton|MD|39.61|-75.94|103876|America/New_York
    220|Fairfax|VA|38.81|-77.26|513816|America/New_York
    221|Woodbridge|VA|38.75|-77.28|489073|America/New_York
    222|Arlington|VA|38.88|-77.1|236457|America/New_York
    223|Alexandria|VA|38.79|-77.1|348087|America/New_York
    224|Fredericksburg|VA|38.25|-77.36|247826|America/New_York
    225|Stafford|VA|38.25|-77.41|210965|America/New_York
    226|Winchester|VA|39.08|-78.23|204354|America/New_York
    227|Culpeper|VA|38.47|-77.99|87221|America/New_York
    228|Harrisonburg|VA|38.51|-78.8|174611|America/New_York
    229|Charlottesville|VA|38.05|-78.55|276087|America/New_York
    230|Glen Allen|VA|37.64|-77.38|243696|America/New_York
    231|Midlothian|VA|37.49|-77.3|415572|America/New_York
    232|Richmond|VA|37.54|-77.49|586221|America/New_York
    233|Chesapeake|VA|36.81|-76.26|284108|America/New_York
    234|Virginia Beach|VA|36.85|-76.18|599352|America/New_York
    235|Norfolk|VA|36.9|-76.26|236973|America/New_York
    236|Newport News|VA|37.08|-76.44|391304|America/New_York
    237|Portsmouth|VA|36.84|-76.35|97384|America/New_York
    238|Petersburg|VA|37.16|-77.41|357974|America/New_York
    239|Farmville|VA|37.05|-78.36|101578|America/New_York
    240|Roanoke|VA|37.2|-80.1|364221|America/New_York
    241|Salem|VA|37.08|-80.07|225107|America/New_York
    242|Bristol|VA|36.81|-82.42|180626|America/New_York
    243|Galax|VA|36.83|-81.14|147160|America/New_York
    244|Staunton|VA|38.01|-79.3|146690|America/New_York
    245|Lynchburg|VA|37.15|-79.22|383535|America/New_York
    246|Bluefield|VA|37.18|-81.74|61927|America/New_York
    247|Princeton|WV|37.37|-81.13|57348|America/New_York
    248|Welch|WV|37.51|-81.63|34343|America/New_York
    249|Lewisburg|WV|37.83|-80.44|48354|America/New_York
    250|Elkview|WV|38.33|-81.55|58155|America/New_York
    251|Saint Albans|WV|38.34|-81.71|71826|America/New_York
    252|Ripley|WV|38.71|-81.63|56205|America/New_York
    253|Charleston|WV|38.36|-81.65|110541|America/New_York
    254|Martinsburg|WV|39.42|-77.97|201692|America/New_York
    255|Hurricane|WV|38.35|-82.15|137990|America/New_York
    256|Logan|WV|37.77|-82.07|46417|America/New_York
    257|Huntington|WV|38.38|-82.4|70854|America/New_York
    258|Beckley|WV|37.83|-81.21|80861|America/New_York
    259|Oak Hill|WV|37.82|-81.01|45506|America/New_York
    260|Wheeling|WV|40.17|-80.63|124270|America/New_York
    261|Parkersburg|WV|39.27|-81.41|126196|America/New_York
    262|Buckhannon|WV|38.84|-80.06|81497|America/New_York
    263|Clarksburg|WV|39.25|-80.36|84223|America/New_York
    264|Weston|WV|39.22|-80.39|55087|America/New_York
    265|Morgantown|WV|39.58|-80|186913|America/New_York
    266|Summersville|WV|38.41|-80.85|29823|America/New_York
    267|Keyser|WV|39.38|-78.92|53610|America/New_York
    268|Moorefield|WV|38.97|-79.03|30898|America/New_York
    270|Mount Airy|NC|36.21|-80.43|294943|America/New_York
    271|Winston-Salem|NC|36.08|-80.27|273233|America/New_York
    272|High Point|NC|35.97|-79.79|621923|America/New_York
    273|Sanford|NC|35.86|-79.59|405030|America/New_York
    274|Greensboro|NC|36.07|-79.82|333888|America/New_York
    275|Cary|NC|35.79|-78.64|1303568|America/New_York
    276|Raleigh|NC|35.82|-78.63|557120|America/New_York
    277|Durham|NC|35.98|-78.9|307921|America/New_York
    278|Greenville|NC|35.83|-77.56|523624|America/New_York
    279|Elizabeth City|NC|36.17|-76.29|196371|America/New_York
    280|Concord|NC|35.36|-80.93|780171|America/New_York
    281|Mooresville|NC|35.28|-80.78|656664|America/New_York
    282|Charlotte|NC|35.21|-80.82|953893|America/New_York
    283|Fayetteville|NC|35|-78.99|839969|America/New_York
    284|Wilmington|NC|34.25|-78.04|532568|America/New_York
    285|Jacksonville|NC|34.98|-77.29|506005|America/New_York
    286|Hickory|NC|35.93|-81.33|636176|America/New_York
    287|Hendersonville|NC|35.48|-82.66|569765|America/New_York
    288|Asheville|NC|35.58|-82.56|137328|America/New_York
    289|Murphy|NC|35.1|-83.96|40054|America/New_York
    290|Lexington|SC|34.02|-81|473620|America/New_York
    291|Sumter|SC|33.87|-80.82|352234|America/New_York
    292|Columbia|SC|34.05|-81|342092|America/New_York
    293|Spartanburg|SC|34.9|-81.94|430946|America/New_York
    294|Charleston|SC|32.94|-80.05|868134|America/New_York
    295|Myrtle Beach|SC|33.96|-79.29|708974|America/New_York
    296|Greenville|SC|34.72|-82.47|1073944|America/New_York
    297|Rock Hill|SC|34.93|-80.99|427464|America/New_York
    298|Aiken|SC|33.52|-81.77|225728|America/New_York
    299|Beaufort|SC|32.37|-80.82|239614|America/New_York
    300|Marietta|GA|33.91|-84.18|2513918|America/New_York
    301|Douglasville|GA|33.99|-84.77|1335832|America/New_York
    302|Mcdonough|GA|33.41|-84.43|1139873|America/New_York
    303|Atlanta|GA|33.8|-84.4|1029695|America/New_York
    304|Statesboro|GA|32.4|-82.06|229420|America/New_York
    305|Gainesville|GA|34.38|-83.82|728483|America/New_York
    306|Athens|GA|33.93|-83.38|428410|America/New_York
    307|Dalton|GA|34.76|-85.08|373389|America/New_York
    308|Evans|GA|33.43|-82.23|224371|America/New_York
    309|Augusta|GA|33.44|-82.03|203069|America/New_York
    310|Warner Robins|GA|32.64|-83.48|545907|America/New_York
    311|Atlanta|GA|33.83|-84.39|0|America/New_York
    312|Macon|GA|32.85|-83.67|165666|America/New_York
    313|Hinesville|GA|32|-81.41|242108|America/New_York
    314|Savannah|GA|32.03|-81.13|261471|America/New_York
    315|Brunswick|GA|31.29|-82.03|344250|America/New_York
    316|Valdosta|GA|30.94|-83.27|199455|America/New_York
    317|Albany|GA|31.45|-83.91|363292|America/New_York
    318|Midland|GA|32.6|-84.78|88359|America/New_York
    319|Columbus|GA|32.49|-84.93|198862|America/New_York
    320|Saint Augustine|FL|30.13|-81.9|711012|America/New_York
    321|Daytona Beach|FL|29.23|-81.34|657178|America/New_York
    322|Jacksonville|FL|30.28|-81.62|1061094|America/New_York
    323|Tallahassee|FL|30.42|-84.25|443240|America/New_York
    324|Panama City|FL|30.41|-85.66|367331|America/Chicago
    325|Pensacola|FL|30.53|-87|733632|America/Chicago
    326|Gainesville|FL|29.64|-82.43|392596|America/New_York
    327|Apopka|FL|28.76|-81.33|1070257|America/New_York
    328|Orlando|FL|28.51|-81.35|1064485|America/New_York
    329|Melbourne|FL|28.05|-80.64|701336|America/New_York
    330|Pompano Beach|FL|25.93|-80.32|1783929|America/New_York
    331|Miami|FL|25.77|-80.29|2018173|America/New_York
    332|Miami|FL|25.77|-80.2|0|America/New_York
    333|Fort Lauderdale|FL|26.14|-80.24|847418|America/New_York
    334|West Palm Beach|FL|26.61|-80.16|1609972|America/New_York
    335|Riverview|FL|28.02|-82.3|904133|America/New_York
    336|Tampa|FL|28.02|-82.47|823994|America/New_York
    337|Saint Petersburg|FL|27.86|-82.73|764942|America/New_York
    338|Lakeland|FL|27.96|-81.75|838318|America/New_York
    339|Fort Myers|FL|26.67|-81.88|908324|America/New_York
    341|Naples|FL|26.21|-81.68|441199|America/New_York
    342|Bradenton|FL|27.32|-82.43|896914|America/New_York
    344|Ocala|FL|29.04|-82.25|493471|America/New_York
    346|Spring Hill|FL|28.28|-82.63|731337|America/New_York
    347|Kissimmee|FL|28.42|-81.56|861452|America/New_York
    349|Port Saint Lucie|FL|27.28|-80.39|508769|America/New_York
    350|Bessemer|AL|33.53|-86.74|472158|America/Chicago
    351|Trussville|AL|33.53|-86.61|344165|America/Chicago
    352|Birmingham|AL|33.49|-86.78|504683|America/Chicago
    354|Tuscaloosa|AL|33.19|-87.6|257561|America/Chicago
    355|Jasper|AL|33.97|-87.6|152386|America/Chicago
    356|Decatur|AL|34.69|-87.3|391315|America/Chicago
    357|Madison|AL|34.75|-86.54|271009|America/Chicago
    358|Huntsville|AL|34.72|-86.59|211660|America/Chicago
    359|Gadsden|AL|34.22|-85.99|287431|America/Chicago
    360|Prattville|AL|32.28|-86.16|300388|America/Chicago
    361|Montgomery|AL|32.35|-86.24|207648|America/Chicago
    362|Anniston|AL|33.62|-85.74|184107|America/Chicago
    363|Dothan|AL|31.27|-85.57|246118|America/Chicago
    364|Andalusia|AL|31.32|-86.88|102360|America/Chicago
    365|Foley|AL|30.68|-87.92|412498|America/Chicago
    366|Mobile|AL|30.67|-88.18|279035|America/Chicago
    367|Selma|AL|32.4|-87.33|100337|America/Chicago
    368|Auburn|AL|32.58|-85.33|286078|America/Chicago
    369|Butler|AL|32.14|-88.24|17040|America/Chicago
    370|Clarksville|TN|36.2|-86.84|1089984|America/Chicago
    371|Murfreesboro|TN|36|-86.55|766082|America/Chicago
    372|Nashville|TN|36.13|-86.79|475474|America/Chicago
    373|Cleveland|TN|35.27|-85.27|611821|America/New_York
    374|Chattanooga|TN|35.05|-85.24|211339|America/New_York
    375|Memphis|TN|35.16|-90.02|0|America/Chicago
    376|Johnson City|TN|36.4|-82.37|422185|America/New_York
    377|Greeneville|TN|36.05|-83.85|358811|America/New_York
    378|Maryville|TN|36.01|-83.77|549516|America/New_York
    379|Knoxville|TN|35.96|-83.99|436737|America/New_York
    380|Cordova|TN|35.39|-89.6|429296|America/Chicago
    381|Memphis|TN|35.12|-89.93|722385|America/Chicago
    382|Paris|TN|36.31|-88.7|112773|America/Chicago
    383|Jackson|TN|35.63|-88.61|289554|America/Chicago
    384|Columbia|TN|35.42|-87.22|192202|America/Chicago
    385|Cookeville|TN|36.14|-85.34|248142|America/Chicago
    386|Olive Branch|MS|34.69|-89.79|425106|America/Chicago
    387|Greenville|MS|33.54|-90.83|103807|America/Chicago
    388|Tupelo|MS|34.38|-88.65|259330|America/Chicago
    389|Greenwood|MS|33.75|-89.89|102570|America/Chicago
    390|Brandon|MS|32.42|-90.03|283463|America/Chicago
    391|Madison|MS|32.27|-90.35|283895|America/Chicago
    392|Jackson|MS|32.31|-90.19|217903|America/Chicago
    393|Meridian|MS|32.44|-88.83|196577|America/Chicago
    394|Hattiesburg|MS|31.24|-89.31|378496|America/Chicago
    395|Gulfport|MS|30.46|-88.97|412332|America/Chicago
    396|Brookhaven|MS|31.32|-90.5|128279|America/Chicago
    397|Columbus|MS|33.52|-88.69|166971|America/Chicago
    398|Bainbridge|GA|31.15|-84.6|106522|America/New_York
    399|Atlanta|GA|33.89|-84.07|0|America/New_York
    400|Shelbyville|KY|38.13|-85.38|274976|America/New_York
    401|Shepherdsville|KY|37.9|-85.97|153693|America/New_York
    402|Louisville|KY|38.19|-85.68|767460|America/Kentucky/Louisville
    403|Georgetown|KY|38.04|-84.33|357777|America/New_York
    404|Richmond|KY|37.61|-84.43|194788|America/New_York
    405|Lexington|KY|38.02|-84.48|322266|America/New_York
    406|Frankfort|KY|38.23|-84.87|51579|America/New_York
    407|London|KY|36.97|-84.13|110920|America/New_York
    408|Harlan|KY|36.87|-83.25|31537|America/New_York
    409|Manchester|KY|36.91|-83.74|62508|America/New_York
    410|Florence|KY|38.9|-84.51|521954|America/New_York
    411|Ashland|KY|38.42|-82.89|133111|America/New_York
    412|Louisa|KY|37.89|-82.71|47938|America/New_York
    413|Jackson|KY|37.57|-83.47|32791|America/New_York
    414|Salyersville|KY|37.84|-83.18|23730|America/New_York
    415|Pikeville|KY|37.46|-82.43|60424|America/New_York
    416|Prestonsburg|KY|37.55|-82.74|36251|America/New_York
    417|Hazard|KY|37.26|-83.21|40063|America/New_York
    418|Whitesburg|KY|37.21|-82.86|27075|America/New_York
    420|Paducah|KY|36.89|-88.53|222633|America/Chicago
    421|Bowling Green|KY|36.93|-86.26|243044|America/Chicago
    422|Hopkinsville|KY|36.87|-87.23|156100|America/Chicago
    423|Owensboro|KY|37.61|-87.08|176089|America/Chicago
    424|Henderson|KY|37.51|-87.61|130586|America/Chicago
    425|Somerset|KY|37.14|-84.62|80598|America/New_York
    426|Monticello|KY|36.83|-84.85|62828|America/Chicago
    427|Elizabethtown|KY|37.45|-85.76|187859|America/New_York
    430|Westerville|OH|40.13|-82.91|902705|America/New_York
    431|Grove City|OH|39.77|-82.93|443924|America/New_York
    432|Columbus|OH|40|-82.99|844459|America/New_York
    433|Marion|OH|40.55|-83.33|180597|America/New_York
    434|Bowling Green|OH|41.44|-83.31|160392|America/New_York
    435|Perrysburg|OH|41.52|-83.99|304532|America/New_York
    436|Toledo|OH|41.67|-83.58|328004|America/New_York
    437|Zanesville|OH|39.89|-81.78|188686|America/New_York
    438|Coshocton|OH|40.25|-81.88|64582|America/New_York
    439|Steubenville|OH|40.31|-80.78|168021|America/New_York
    440|Lorain|OH|41.52|-81.59|865680|America/New_York
    441|Cleveland|OH|41.45|-81.67|1191760|America/New_York
    442|Medina|OH|41.14|-81.56|573258|America/New_York
    443|Akron|OH|41.07|-81.53|264716|America/New_York
    444|Warren|OH|41.11|-80.76|333904|America/New_York
    445|Youngstown|OH|41.07|-80.67|155346|America/New_York
    446|Massillon|OH|40.74|-81.52|456928|America/New_York
    447|Canton|OH|40.84|-81.39|190663|America/New_York
    448|Sandusky|OH|41.07|-82.73|330001|America/New_York
    449|Mansfield|OH|40.75|-82.54|93688|America/New_York
    450|Hamilton|OH|39.41|-84.44|636121|America/New_York
    451|Loveland|OH|39.16|-84.02|349556|America/New_York
    452|Cincinnati|OH|39.17|-84.49|814790|America/New_York
    453|Fairborn|OH|39.91|-84.22|498696|America/New_York
    454|Dayton|OH|39.74|-84.17|486477|America/New_York
    455|Springfield|OH|39.95|-83.81|100128|America/New_York
    456|Chillicothe|OH|38.94|-82.83|333539|America/New_York
    457|Athens|OH|39.34|-81.83|148079|America/New_York
    458|Lima|OH|40.8|-84.15|365451|America/New_York
    459|Cincinnati|OH|39.17|-84.54|0|America/New_York
    460|Carmel|IN|40.05|-86.03|607198|America/Indiana/Indianapolis
    461|Greenwood|IN|39.64|-86.21|584168|America/Indiana/Indianapolis
    462|Indianapolis|IN|39.79|-86.14|978291|America/Indiana/Indianapolis
    463|Valparaiso|IN|41.51|-87.23|687430|America/Chicago
    464|Gary|IN|41.55|-87.34|124540|America/Chicago
    465|Elkhart|IN|41.55|-86.01|491410|America/Indiana/Indianapolis
    466|South Bend|IN|41.68|-86.28|148847|America/Indiana/Indianapolis
    467|Huntington|IN|41.19|-85.19|338729|America/Indiana/Indianapolis
    468|Fort Wayne|IN|41.1|-85.14|329667|America/Indiana/Indianapolis
    469|Kokomo|IN|40.66|-86.05|303134|America/Indiana/Indianapolis
    470|Lawrenceburg|IN|39.17|-85.03|118095|America/New_York
    471|New Albany|IN|38.39|-85.88|307331|America/Kentucky/Louisville
    472|Columbus|IN|39.06|-85.77|217793|America/Indiana/Indianapolis
    473|Muncie|IN|40.06|-85.22|310608|America/Indiana/Indianapolis
    474|Bloomington|IN|39.06|-86.59|262168|America/Indiana/Indianapolis
    475|Vincennes|IN|38.47|-87.07|163378|America/Indiana/Vincennes
    476|Newburgh|IN|38.08|-87.46|129208|America/Chicago
    477|Evansville|IN|38|-87.55|183361|America/Chicago
    478|Terre Haute|IN|39.45|-87.33|182548|America/Indiana/Indianapolis
    479|Lafayette|IN|40.43|-86.96|316499|America/Indiana/Indianapolis
    480|Warren|MI|42.61|-82.96|1167570|America/Detroit
    481|Ann Arbor|MI|42.26|-83.47|1628474|America/Detroit
    482|Detroit|MI|42.39|-83.11|851784|America/Detroit
    483|Sterling Heights|MI|42.62|-83.29|1029040|America/Detroit
    484|Grand Blanc|MI|43.05|-83.52|461850|America/Detroit
    485|Flint|MI|43.02|-83.7|166784|America/Detroit
    486|Saginaw|MI|43.71|-84.24|391137|America/Detroit
    487|Bay City|MI|43.73|-83.66|202727|America/Detroit
    488|Howell|MI|42.92|-84.58|637638|America/Detroit
    489|Lansing|MI|42.72|-84.57|161764|America/Detroit
    490|Kalamazoo|MI|42.23|-85.6|752855|America/Detroit
    491|Niles|MI|41.88|-86.34|107802|America/Detroit
    492|Jackson|MI|42.11|-84.33|348679|America/Detroit
    493|Rockford|MI|43.12|-85.56|352511|America/Detroit
    494|Muskegon|MI|43.08|-86.09|601411|America/Detroit
    495|Grand Rapids|MI|42.94|-85.65|434950|America/Detroit
    496|Traverse City|MI|44.55|-85.58|279587|America/Detroit
    497|Alpena|MI|45.42|-84.47|224265|America/Detroit
    498|Marquette|MI|46.09|-87.34|178131|America/Detroit
    499|Houghton|MI|46.81|-88.86|78943|America/Detroit
    500|Ankeny|IA|41.77|-93.71|268836|America/Chicago
    501|Marshalltown|IA|41.69|-93.41|190606|America/Chicago
    502|West Des Moines|IA|41.6|-93.64|245252|America/Chicago
    503|Des Moines|IA|41.6|-93.65|306021|America/Chicago
    504|Mason City|IA|43.16|-93.31|102082|America/Chicago
    505|Fort Dodge|IA|42.67|-94.4|121246|America/Chicago
    506|Cedar Falls|IA|42.63|-92.43|169285|America/Chicago
    507|Waterloo|IA|42.47|-92.32|76840|America/Chicago
    508|Creston|IA|41|-94.5|31759|America/Chicago
    509|Des Moines|IA|41.65|-93.58|0|America/Chicago
    510|Le Mars|IA|42.66|-95.98|88137|America/Chicago
    511|Sioux City|IA|42.51|-96.38|88998|America/Chicago
    512|Sioux Center|IA|43.23|-96.08|46434|America/Chicago
    513|Spencer|IA|43.29|-95.1|46968|America/Chicago
    514|Carroll|IA|42.1|-95.08|46525|America/Chicago
    515|Council Bluffs|IA|41.3|-95.69|147062|America/Chicago
    516|Clarinda|IA|40.75|-95.31|22779|America/Chicago
    520|Dubuque|IA|42.48|-90.84|145634|America/Chicago
    521|Decorah|IA|43.22|-91.73|56960|America/Chicago
    522|Iowa City|IA|41.78|-91.61|180283|America/Chicago
    523|Marion|IA|41.9|-91.68|172498|America/Chicago
    524|Cedar Rapids|IA|41.98|-91.67|144945|America/Chicago
    525|Ottumwa|IA|41.01|-92.45|109992|America/Chicago
    526|Burlington|IA|40.81|-91.35|101629|America/Chicago
    527|Bettendorf|IA|41.63|-90.68|174482|America/Chicago
    528|Davenport|IA|41.56|-90.61|104064|America/Chicago
    530|Sheboygan|WI|43.37|-88.17|662679|America/Chicago
    531|Kenosha|WI|42.79|-88.15|695231|America/Chicago
    532|Milwaukee|WI|43.05|-87.96|799666|America/Chicago
    534|Racine|WI|42.74|-87.83|128457|America/Chicago
    535|Janesville|WI|42.93|-89.36|583308|America/Chicago
    537|Madison|WI|43.07|-89.39|306802|America/Chicago
    538|Platteville|WI|42.85|-90.68|60119|America/Chicago
    539|Beaver Dam|WI|43.59|-89.46|203926|America/Chicago
    540|Hudson|WI|45.03|-92.56|158548|America/Chicago
    541|De Pere|WI|44.66|-88.19|266930|America/Chicago
    542|Manitowoc|WI|44.4|-87.62|131362|America/Chicago
    543|Green Bay|WI|44.52|-88.02|187739|America/Chicago
    544|Wausau|WI|44.8|-89.78|391413|America/Chicago
    545|Rhinelander|WI|45.84|-89.66|92436|America/Chicago
    546|La Crosse|WI|43.9|-91|255320|America/Chicago
    547|Eau Claire|WI|44.85|-91.53|273140|America/Chicago
    548|Superior|WI|46.02|-91.76|185250|America/Chicago
    549|Appleton|WI|44.14|-88.6|499819|America/Chicago
    550|Lakeville|MN|44.92|-93.05|719129|America/Chicago
    551|Saint Paul|MN|44.95|-93.09|818621|America/Chicago
    553|Burnsville|MN|45.02|-93.61|1057010|America/Chicago
    554|Minneapolis|MN|45|-93.31|1131403|America/Chicago
    555|Howard Lake|MN|44.97|-93.61|0|America/Chicago
    556|Two Harbors|MN|47.51|-91.24|16547|America/Chicago
    557|Grand Rapids|MN|47.18|-92.8|168742|America/Chicago
    558|Duluth|MN|46.85|-92.12|118307|America/Chicago
    559|Rochester|MN|43.96|-92.36|346830|America/Chicago
    560|Mankato|MN|44.11|-93.95|268506|America/Chicago
    561|Worthington|MN|43.85|-95.63|90374|America/Chicago
    562|Willmar|MN|44.99|-95.49|144476|America/Chicago
    563|Saint Cloud|MN|45.7|-94.47|324087|America/Chicago
    564|Brainerd|MN|46.54|-94.44|151301|America/Chicago
    565|Moorhead|MN|46.75|-96.19|180374|America/Chicago
    566|Bemidji|MN|47.7|-94.55|91562|America/Chicago
    567|Thief River Falls|MN|48.24|-96.32|68561|America/Chicago
    569|Washington|DC|38.9|-77.04|0|America/New_York
    570|Brookings|SD|43.48|-96.94|191099|America/Chicago
    571|Sioux Falls|SD|43.53|-96.74|199595|America/Chicago
    572|Watertown|SD|45.01|-97.09|73732|America/Chicago
    573|Mitchell|SD|43.84|-98.32|83035|America/Chicago
    574|Aberdeen|SD|45.42|-98.67|60505|America/Chicago
    575|Pierre|SD|43.92|-100.46|52081|America/Chicago
    576|Eagle Butte|SD|45.41|-101.1|20165|America/Denver
    577|Rapid City|SD|44.1|-103.3|208818|America/Denver
    580|West Fargo|ND|46.73|-97.13|95345|America/Chicago
    581|Fargo|ND|46.85|-96.83|129531|America/Chicago
    582|Grand Forks|ND|48.01|-97.31|101139|America/Chicago
    583|Devils Lake|ND|48.37|-99.44|47028|America/Chicago
    584|Jamestown|ND|46.83|-98.86|46724|America/Chicago
    585|Bismarck|ND|46.84|-100.85|158484|America/Chicago
    586|Dickinson|ND|46.83|-102.85|50096|America/Denver
    587|Minot|ND|48.26|-101.49|96664|America/Chicago
    588|Williston|ND|48.16|-103.59|51099|America/Chicago
    590|Livingston|MT|45.7|-108.93|88806|America/Denver
    591|Billings|MT|45.76|-108.51|143280|America/Denver
    592|Sidney|MT|48.08|-105.15|38103|America/Denver
    593|Miles City|MT|46.5|-105.47|34387|America/Denver
    594|Great Falls|MT|47.64|-111.38|133557|America/Denver
    595|Havre|MT|48.47|-109.46|31039|America/Denver
    596|Helena|MT|46.59|-111.99|87136|America/Denver
    597|Bozeman|MT|45.77|-111.65|194112|America/Denver
    598|Missoula|MT|46.9|-114.13|211116|America/Denver
    599|Kalispell|MT|48.29|-114.47|130860|America/Denver
    600|Waukegan|IL|42.21|-87.99|1668039|America/Chicago
    601|Elgin|IL|41.97|-88.18|1446069|America/Chicago
    602|Evanston|IL|42.04|-87.69|81721|America/Chicago
    603|Oak Park|IL|41.89|-87.8|65402|America/Chicago
    604|Joliet|IL|41.59|-87.87|1442758|America/Chicago
    605|Aurora|IL|41.74|-88.18|1035499|America/Chicago
    606|Chicago|IL|41.87|-87.68|2705664|America/Chicago
    607|Elmwood Park|IL|41.97|-87.8|109203|America/Chicago
    608|Cicero|IL|41.77|-87.73|151655|America/Chicago
    609|Kankakee|IL|40.99|-87.89|159640|America/Chicago
    610|Belvidere|IL|42.18|-89.38|303789|America/Chicago
    611|Rockford|IL|42.29|-89.05|224972|America/Chicago
    612|Moline|IL|41.5|-90.41|209118|America/Chicago
    613|Ottawa|IL|41.34|-89.07|144065|America/Chicago
    614|Galesburg|IL|40.87|-90.4|134602|America/Chicago
    615|Pekin|IL|40.67|-89.62|205361|America/Chicago
    616|Peoria|IL|40.71|-89.62|162437|America/Chicago
    617|Bloomington|IL|40.52|-88.95|234186|America/Chicago
    618|Champaign|IL|40.12|-88.13|289829|America/Chicago
    619|Mattoon|IL|39.6|-88.23|100869|America/Chicago
    620|Granite City|IL|38.93|-90.02|296331|America/Chicago
    622|Belleville|IL|38.52|-89.89|451836|America/Chicago
    623|Quincy|IL|39.98|-91.19|106480|America/Chicago
    624|Effingham|IL|39.02|-88.24|143937|America/Chicago
    625|Decatur|IL|39.74|-89.1|175866|America/Chicago
    626|Jacksonville|IL|39.83|-89.92|156519|America/Chicago
    627|Springfield|IL|39.79|-89.66|138680|America/Chicago
    628|Mount Vernon|IL|38.32|-88.75|200381|America/Chicago
    629|Carbondale|IL|37.64|-88.98|212675|America/Chicago
    630|Florissant|MO|38.53|-90.55|736536|America/Chicago
    631|Saint Louis|MO|38.62|-90.31|901642|America/Chicago
    633|Saint Charles|MO|38.84|-90.77|536266|America/Chicago
    634|Hannibal|MO|39.83|-91.62|67129|America/Chicago
    635|Kirksville|MO|40.15|-92.58|60410|America/Chicago
    636|Farmington|MO|37.77|-90.5|132960|America/Chicago
    637|Cape Girardeau|MO|37.37|-89.68|130888|America/Chicago
    638|Sikeston|MO|36.59|-89.77|110660|America/Chicago
    639|Poplar Bluff|MO|36.81|-90.51|76790|America/Chicago
    640|Independence|MO|39.03|-94.31|649524|America/Chicago
    641|Kansas City|MO|39.11|-94.56|603375|America/Chicago
    644|Maryville|MO|40.01|-94.63|99521|America/Chicago
    645|Saint Joseph|MO|39.77|-94.82|83449|America/Chicago
    646|Chillicothe|MO|39.83|-93.56|68869|America/Chicago
    647|Harrisonville|MO|38.15|-94.16|113151|America/Chicago
    648|Joplin|MO|37.02|-94.43|203171|America/Chicago
    649|Kansas City|MO|39.1|-94.58|0|America/Chicago
    650|Camdenton|MO|38.4|-92.39|157606|America/Chicago
    651|Jefferson City|MO|38.54|-92.22|70335|America/Chicago
    652|Columbia|MO|39.03|-92.31|279725|America/Chicago
    653|Sedalia|MO|38.7|-93.27|105353|America/Chicago
    654|Rolla|MO|37.83|-91.84|91099|America/Chicago
    655|Lebanon|MO|37.7|-92.08|124029|America/Chicago
    656|Branson|MO|37.05|-93.24|215360|America/Chicago
    657|Nixa|MO|37.06|-93.09|301104|America/Chicago
    658|Springfield|MO|37.19|-93.3|235737|America/Chicago
    660|Olathe|KS|38.93|-95.02|523191|America/Chicago
    661|Kansas City|KS|39.12|-94.72|160176|America/Chicago
    662|Overland Park|KS|38.95|-94.7|411775|America/Chicago
    664|Junction City|KS|39.17|-96.33|85583|America/Chicago
    665|Manhattan|KS|39.23|-96.32|131853|America/Chicago
    666|Topeka|KS|39.04|-95.73|164194|America/Chicago
    667|Pittsburg|KS|37.53|-95.02|113052|America/Chicago
    668|Emporia|KS|38.39|-96.28|57878|America/Chicago
    669|Concordia|KS|39.72|-97.72|24352|America/Chicago
    670|Derby|KS|37.6|-97.29|185463|America/Chicago
    671|Newton|KS|37.67|-97.42|114375|America/Chicago
    672|Wichita|KS|37.69|-97.33|424426|America/Chicago
    673|Independence|KS|37.2|-95.58|56448|America/Chicago
    674|Salina|KS|38.84|-97.65|132819|America/Chicago
    675|Hutchinson|KS|38.16|-98.35|116723|America/Chicago
    676|Hays|KS|39.13|-99.4|57731|America/Chicago
    677|Colby|KS|39.39|-101.14|30353|America/Chicago
    678|Garden City|KS|37.87|-100.62|116414|America/Chicago
    679|Liberal|KS|37.11|-101.05|28965|America/Chicago
    680|Papillion|NE|41.3|-96.24|242202|America/Chicago
    681|Omaha|NE|41.24|-96.05|643009|America/Chicago
    683|Beatrice|NE|40.44|-96.75|80376|America/Chicago
    684|York|NE|40.69|-96.7|75279|America/Chicago
    685|Lincoln|NE|40.8|-96.67|299352|America/Chicago
    686|Columbus|NE|41.47|-97.44|74447|America/Chicago
    687|Norfolk|NE|42.26|-97.4|127735|America/Chicago
    688|Grand Island|NE|40.95|-98.78|170593|America/Chicago
    689|Hastings|NE|40.46|-98.7|71056|America/Chicago
    690|Mc Cook|NE|40.33|-100.85|24249|America/Chicago
    691|North Platte|NE|41.15|-101.33|76031|America/Chicago
    692|Valentine|NE|42.61|-100.45|8070|America/Chicago
    693|Scottsbluff|NE|42.15|-103.29|67341|America/Denver
    700|Metairie|LA|29.94|-90.18|572201|America/Chicago
    701|New Orleans|LA|29.97|-90.06|418997|America/Chicago
    703|Houma|LA|29.68|-90.77|269010|America/Chicago
    704|Slidell|LA|30.48|-90.14|468277|America/Chicago
    705|Lafayette|LA|30.21|-92.08|632217|America/Chicago
    706|Lake Charles|LA|30.31|-93.24|279445|America/Chicago
    707|Denham Springs|LA|30.46|-91.03|437424|America/Chicago
    708|Baton Rouge|LA|30.43|-91.1|387370|America/Chicago
    710|Haughton|LA|32.5|-93.51|173262|America/Chicago
    711|Shreveport|LA|32.47|-93.75|291726|America/Chicago
    712|Monroe|LA|32.53|-92.11|333047|America/Chicago
    713|Alexandria|LA|31.31|-92.17|193547|America/Chicago
    714|Natchitoches|LA|31.48|-92.91|183491|America/Chicago
    716|Pine Bluff|AR|33.82|-91.88|148653|America/Chicago
    717|El Dorado|AR|33.38|-92.81|98209|America/Chicago
    718|Texarkana|AR|33.63|-93.88|119093|America/Chicago
    719|Hot Springs National Park|AR|34.44|-93.27|171348|America/Chicago
    720|Conway|AR|34.91|-92.25|410408|America/Chicago
    721|North Little Rock|AR|34.89|-92.2|320268|America/Chicago
    722|Little Rock|AR|34.73|-92.38|218640|America/Chicago
    723|West Memphis|AR|35.21|-90.4|152009|America/Chicago
    724|Jonesboro|AR|35.96|-90.66|236531|America/Chicago
    725|Batesville|AR|35.92|-91.77|106256|America/Chicago
    726|Harrison|AR|36.27|-92.9|138748|America/Chicago
    727|Fayetteville|AR|36.21|-94.17|548047|America/Chicago
    728|Russellville|AR|35.33|-93.26|123845|America/Chicago
    729|Fort Smith|AR|35.36|-94.27|226807|America/Chicago
    730|Edmond|OK|35.41|-97.6|791889|America/Chicago
    731|Oklahoma City|OK|35.46|-97.53|693083|America/Chicago
    733|Austin|TX|30.33|-97.77|0|America/Chicago
    734|Ardmore|OK|34.16|-97.06|91607|America/Chicago
    735|Lawton|OK|34.59|-98.51|205081|America/Chicago
    736|Elk City|OK|35.42|-99.26|57945|America/Chicago
    737|Enid|OK|36.37|-98.04|106398|America/Chicago
    738|Woodward|OK|36.46|-99.46|31666|America/Chicago
    739|Guymon|OK|36.76|-101.43|27868|America/Chicago
    740|Broken Arrow|OK|36.19|-96.06|657347|America/Chicago
    741|Tulsa|OK|36.11|-95.92|434895|America/Chicago
    743|Pryor|OK|36.54|-95|124806|America/Chicago
    744|Muskogee|OK|35.71|-95.42|216355|America/Chicago
    745|Mcalester|OK|34.74|-95.73|81709|America/Chicago
    746|Ponca City|OK|36.72|-97.11|53417|America/Chicago
    747|Durant|OK|34|-95.71|89567|America/Chicago
    748|Shawnee|OK|35.23|-96.8|198674|America/Chicago
    749|Sallisaw|OK|35.36|-94.66|108163|America/Chicago
    750|Plano|TX|33.03|-96.79|2610702|America/Chicago
    751|Mesquite|TX|32.61|-96.56|905950|America/Chicago
    752|Dallas|TX|32.81|-96.79|1374681|America/Chicago
    753|Dallas|TX|32.77|-96.78|0|America/Chicago
    754|Greenville|TX|33.28|-95.91|390218|America/Chicago
    755|Texarkana|TX|33.37|-94.27|125413|America/Chicago
    756|Longview|TX|32.51|-94.69|339374|America/Chicago
    757|Tyler|TX|32.29|-95.36|376548|America/Chicago
    758|Palestine|TX|31.55|-95.69|122220|America/Chicago
    759|Lufkin|TX|31.35|-94.48|253971|America/Chicago
    760|Arlington|TX|32.69|-97.29|1346321|America/Chicago
    761|Fort Worth|TX|32.77|-97.34|1074969|America/Chicago
    762|Denton|TX|33.2|-97.2|572226|America/Chicago
    763|Wichita Falls|TX|33.89|-98.63|170271|America/Chicago
    764|Stephenville|TX|32.55|-98.39|149126|America/Chicago
    765|Killeen|TX|31.07|-97.62|556623|America/Chicago
    766|Hewitt|TX|31.67|-97.08|168841|America/Chicago
    767|Waco|TX|31.55|-97.16|189646|America/Chicago
    768|Brownwood|TX|31.48|-99.23|84196|America/Chicago
    769|San Angelo|TX|31.38|-100.54|136742|America/Chicago
    770|Houston|TX|29.78|-95.44|3201870|America/Chicago
    772|Houston|TX|29.72|-95.34|4310|America/Chicago
    773|Spring|TX|30.2|-95.4|1423891|America/Chicago
    774|Katy|TX|29.68|-95.76|1423791|America/Chicago
    775|Pasadena|TX|29.56|-95.14|1318150|America/Chicago
    776|Port Arthur|TX|30.1|-94.01|277570|America/Chicago
    777|Beaumont|TX|30.04|-94.17|141680|America/Chicago
    778|College Station|TX|30.6|-96.32|344580|America/Chicago
    779|Victoria|TX|28.9|-96.96|169662|America/Chicago
    780|Laredo|TX|28.59|-99.11|602926|America/Chicago
    781|New Braunfels|TX|29.47|-98.13|511026|America/Chicago
    782|San Antonio|TX|29.48|-98.54|1850768|America/Chicago
    783|Kingsville|TX|27.79|-97.7|230349|America/Chicago
    784|Corpus Christi|TX|27.69|-97.42|319344|America/Chicago
    785|Brownsville|TX|26.21|-98.01|1381093|America/Chicago
    786|Round Rock|TX|30.35|-97.79|1231190|America/Chicago
    787|Austin|TX|30.31|-97.76|1147323|America/Chicago
    788|Eagle Pass|TX|29.26|-100.23|171083|America/Chicago
    789|La Grange|TX|29.94|-96.9|70312|America/Chicago
    790|Plainview|TX|35.24|-101.69|214287|America/Chicago
    791|Amarillo|TX|35.18|-101.86|235679|America/Chicago
    792|Childress|TX|34.31|-100.62|29102|America/Chicago
    793|Seminole|TX|33.35|-102.23|143154|America/Chicago
    794|Lubbock|TX|33.54|-101.91|284494|America/Chicago
    795|Snyder|TX|32.59|-100.25|94921|America/Chicago
    796|Abilene|TX|32.41|-99.77|137880|America/Chicago
    797|Odessa|TX|31.89|-102.29|448620|America/Chicago
    798|San Elizario|TX|31.27|-105.69|69916|America/Denver
    799|El Paso|TX|31.8|-106.33|815680|America/Denver
    800|Aurora|CO|39.78|-104.92|920899|America/Denver
    801|Littleton|CO|39.51|-104.9|751799|America/Denver
    802|Denver|CO|39.76|-104.97|1136459|America/Denver
    803|Boulder|CO|40.02|-105.26|129521|America/Denver
    804|Golden|CO|39.76|-105.69|226201|America/Denver
    805|Fort Collins|CO|40.4|-105.09|618632|America/Denver
    806|Greeley|CO|40.22|-104.75|306122|America/Denver
    807|Sterling|CO|40.36|-103.22|67781|America/Denver
    808|Peyton|CO|38.9|-104.5|129884|America/Denver
    809|Colorado Springs|CO|38.87|-104.77|610668|America/Denver
    810|Pueblo|CO|38.11|-104.39|236432|America/Denver
    811|Alamosa|CO|37.42|-106.51|73942|America/Denver
    812|Canon City|CO|38.53|-105.85|90844|America/Denver
    813|Durango|CO|37.41|-108.14|70573|America/Denver
    814|Montrose|CO|38.5|-107.93|87726|America/Denver
    815|Grand Junction|CO|39.1|-108.57|152856|America/Denver
    816|Carbondale|CO|39.65|-107.27|160819|America/Denver
    820|Cheyenne|WY|41.23|-105.06|137804|America/Denver
    821|Yellowstone National Park|WY|44.52|-110.65|906|America/Denver
    822|Torrington|WY|42.19|-104.53|23763|America/Denver
    823|Rawlins|WY|41.79|-107.25|14921|America/Denver
    824|Cody|WY|44.43|-108.84|53683|America/Denver
    825|Riverton|WY|42.93|-108.5|38206|America/Denver
    826|Casper|WY|42.94|-106.32|95235|America/Denver
    827|Gillette|WY|44.16|-105.36|60943|America/Denver
    828|Sheridan|WY|44.71|-106.89|38885|America/Denver
    829|Rock Springs|WY|41.48|-109.65|68293|America/Denver
    830|Jackson|WY|43.43|-110.67|22042|America/Denver
    831|Afton|WY|42.61|-110.74|22681|America/Denver
    832|Pocatello|ID|42.91|-112.36|183149|America/Boise
    833|Twin Falls|ID|42.67|-114.33|207925|America/Boise
    834|Idaho Falls|ID|43.68|-111.93|242896|America/Boise
    835|Lewiston|ID|46.23|-116.55|72258|America/Los_Angeles
    836|Nampa|ID|43.69|-116.47|561578|America/Boise
    837|Boise|ID|43.63|-116.17|291010|America/Boise
    838|Coeur d'Alene|ID|47.72|-116.74|295678|America/Los_Angeles
    840|West Jordan|UT|40.63|-111.83|1561326|America/Denver
    841|Salt Lake City|UT|40.71|-111.9|635649|America/Denver
    842|Ogden|UT|41.25|-111.98|0|America/Denver
    843|Logan|UT|41.68|-111.9|209268|America/Denver
    844|Ogden|UT|41.24|-112.01|215583|America/Denver
    845|Price|UT|38.81|-110.24|53404|America/Denver
    846|Provo|UT|40.01|-111.64|324927|America/Denver
    847|Saint George|UT|37.39|-113.26|282046|America/Denver
    850|Phoenix|AZ|33.53|-112.09|1456801|America/Phoenix
    851|San Tan Valley|AZ|33.08|-111.62|476442|America/Phoenix
    852|Mesa|AZ|33.41|-111.81|1632761|America/Phoenix
    853|Glendale|AZ|33.44|-112.63|1508518|America/Phoenix
    855|Payson|AZ|33.39|-110.39|97043|America/Phoenix
    856|Sierra Vista|AZ|31.83|-110.62|320866|America/Phoenix
    857|Tucson|AZ|32.24|-110.95|914180|America/Phoenix
    859|Show Low|AZ|34.25|-109.93|78935|America/Phoenix
    860|Flagstaff|AZ|35.62|-111.32|186944|America/Phoenix
    863|Prescott|AZ|34.66|-112.27|235579|America/Phoenix
    864|Lake Havasu City|AZ|35.01|-114.22|209513|America/Phoenix
    865|Chinle|AZ|36.03|-109.51|56380|America/Denver
    870|Los Lunas|NM|35.04|-106.74|202500|America/Denver
    871|Albuquerque|NM|35.13|-106.66|759136|America/Denver
    873|Gallup|NM|35.52|-108.66|73089|America/Denver
    874|Farmington|NM|36.72|-108.21|118384|America/Denver
    875|Santa Fe|NM|35.85|-105.96|239900|America/Denver
    876|Spaceport City|NM|32.99|-106.97|0|America/Denver
    877|Las Vegas|NM|35.96|-104.86|37773|America/Denver
    878|Socorro|NM|33.97|-107.42|16610|America/Denver
    879|Truth Or Consequences|NM|32.98|-107.16|16213|America/Denver
    880|Las Cruces|NM|32.3|-107.02|284060|America/Denver
    881|Clovis|NM|34.4|-103.31|69551|America/Denver
    882|Roswell|NM|32.88|-103.97|198927|America/Denver
    883|Alamogordo|NM|33.01|-105.87|78229|America/Denver
    884|Tucumcari|NM|35.42|-103.89|16704|America/Denver
    885|El Paso|TX|31.69|-106.3|0|America/Denver
    889|The Lakes|NV|36.13|-114.9|0|America/Los_Angeles
    890|Henderson|NV|36.17|-115.12|710979|America/Los_Angeles
    891|Las Vegas|NV|36.14|-115.2|1611943|America/Los_Angeles
    893|Ely|NV|39.49|-114.96|10361|America/Los_Angeles
    894|Sparks|NV|39.51|-119.34|321827|America/Los_Angeles
    895|Reno|NV|39.53|-119.81|320218|America/Los_Angeles
    897|Carson City|NV|39.16|-119.75|69837|America/Los_Angeles
    898|Elko|NV|40.91|-115.69|59726|America/Los_Angeles
    900|Los Angeles|CA|34.04|-118.3|2438602|America/Los_Angeles
    901|Los Angeles|CA|34.05|-118.25|0|America/Los_Angeles
    902|Compton|CA|33.93|-118.29|1225280|America/Los_Angeles
    903|Inglewood|CA|33.95|-118.35|130422|America/Los_Angeles
    904|Santa Monica|CA|34.02|-118.48|94344|America/Los_Angeles
    905|Torrance|CA|33.84|-118.33|174425|America/Los_Angeles
    906|Whittier|CA|33.92|-118.04|730783|America/Los_Angeles
    907|Carson|CA|33.82|-118.19|632350|America/Los_Angeles
    908|Long Beach|CA|33.81|-118.17|472584|America/Los_Angeles
    910|Arcadia|CA|34.18|-118.11|284967|America/Los_Angeles
    911|Pasadena|CA|34.15|-118.13|165463|America/Los_Angeles
    912|Glendale|CA|34.17|-118.25|207289|America/Los_Angeles
    913|Pacoima|CA|34.27|-118.56|1417543|America/Los_Angeles
    914|Van Nuys|CA|34.19|-118.46|313396|America/Los_Angeles
    915|Burbank|CA|34.19|-118.32|110457|America/Los_Angeles
    916|North Hollywood|CA|34.18|-118.39|213664|America/Los_Angeles
    917|Ontario|CA|34.07|-117.82|1969222|America/Los_Angeles
    918|Alhambra|CA|34.09|-118.13|82326|America/Los_Angeles
    919|Chula Vista|CA|32.67|-117|594682|America/Los_Angeles
    920|Oceanside|CA|33.08|-117.13|1311692|America/Los_Angeles
    921|San Diego|CA|32.79|-117.12|1378892|America/Los_Angeles
    922|Indio|CA|33.61|-116.16|805066|America/Los_Angeles
    923|Fontana|CA|34.27|-117.28|1211853|America/Los_Angeles
    924|San Bernardino|CA|34.16|-117.3|252698|America/Los_Angeles
    925|Riverside|CA|33.78|-117.23|1540024|America/Los_Angeles
    926|Irvine|CA|33.63|-117.79|1410088|America/Los_Angeles
    927|Santa Ana|CA|33.73|-117.87|476473|America/Los_Angeles
    928|Anaheim|CA|33.84|-117.82|1288199|America/Los_Angeles
    930|Oxnard|CA|34.27|-119.07|708192|America/Los_Angeles
    931|Santa Barbara|CA|34.46|-119.83|192122|America/Los_Angeles
    932|Visalia|CA|36.03|-119.33|800954|America/Los_Angeles
    933|Bakersfield|CA|35.34|-119.01|587242|America/Los_Angeles
    934|Santa Maria|CA|35.11|-120.54|518888|America/Los_Angeles
    935|Lancaster|CA|34.89|-118.13|559006|America/Los_Angeles
    936|Clovis|CA|36.83|-119.85|630843|America/Los_Angeles
    937|Fresno|CA|36.78|-119.79|618872|America/Los_Angeles
    938|Fresno|CA|36.75|-119.64|0|America/Los_Angeles
    939|Salinas|CA|36.59|-121.63|408741|America/Los_Angeles
    940|Sunnyvale|CA|37.5|-122.26|865257|America/Los_Angeles
    941|San Francisco|CA|37.76|-122.44|851036|America/Los_Angeles
    942|Sacramento|CA|38.58|-121.49|0|America/Los_Angeles
    943|Palo Alto|CA|37.44|-122.13|114801|America/Los_Angeles
    944|San Mateo|CA|37.55|-122.3|141797|America/Los_Angeles
    945|Fremont|CA|37.86|-122.02|2491328|America/Los_Angeles
    946|Oakland|CA|37.79|-122.22|459213|America/Los_Angeles
    947|Berkeley|CA|37.88|-122.27|149355|America/Los_Angeles
    948|Richmond|CA|37.95|-122.34|182837|America/Los_Angeles
    949|San Rafael|CA|38.09|-122.6|392137|America/Los_Angeles
    950|Santa Clara|CA|37.15|-121.86|882637|America/Los_Angeles
    951|San Jose|CA|37.31|-121.86|1025900|America/Los_Angeles
    952|Stockton|CA|38.03|-121.25|539396|America/Los_Angeles
    953|Modesto|CA|37.61|-120.93|1132996|America/Los_Angeles
    954|Santa Rosa|CA|38.68|-122.86|515032|America/Los_Angeles
    955|Eureka|CA|40.93|-124.06|166764|America/Los_Angeles
    956|Vacaville|CA|38.63|-121.35|1265620|America/Los_Angeles
    957|Elk Grove|CA|38.65|-121.3|381619|America/Los_Angeles
    958|Sacramento|CA|38.57|-121.44|893026|America/Los_Angeles
    959|Chico|CA|39.4|-121.61|526919|America/Los_Angeles
    960|Redding|CA|40.63|-122.35|307906|America/Los_Angeles
    961|South Lake Tahoe|CA|39.72|-120.33|111600|America/Los_Angeles
    967|Ewa Beach|HI|21.03|-157.34|1021712|Pacific/Honolulu
    968|Honolulu|HI|21.32|-157.83|428877|Pacific/Honolulu
    970|Beaverton|OR|45.44|-122.58|853471|America/Los_Angeles
    971|Hillsboro|OR|45.5|-123.19|355311|America/Los_Angeles
    972|Portland|OR|45.51|-122.66|934313|America/Los_Angeles
    973|Salem|OR|44.8|-123.12|663807|America/Los_Angeles
    974|Eugene|OR|43.74|-123.33|593616|America/Los_Angeles
    975|Medford|OR|42.37|-122.99|309315|America/Los_Angeles
    976|Klamath Falls|OR|42.29|-121.64|74248|America/Los_Angeles
    977|Bend|OR|44.12|-121.11|260841|America/Los_Angeles
    978|Hermiston|OR|45.51|-118.67|151822|America/Los_Angeles
    979|Ontario|OR|43.98|-117.19|32597|America/Boise
    980|Kent|WA|47.57|-122.16|1582168|America/Los_Angeles
    981|Seattle|WA|47.61|-122.33|1012898|America/Los_Angeles
    982|Everett|WA|48.28|-122.28|981650|America/Los_Angeles
    983|Puyallup|WA|47.4|-122.56|818638|America/Los_Angeles
    984|Tacoma|WA|47.2|-122.47|448013|America/Los_Angeles
    985|Olympia|WA|46.98|-123.02|534826|America/Los_Angeles
    986|Vancouver|WA|45.79|-122.58|665530|America/Los_Angeles
    988|Moses Lake|WA|47.58|-119.89|243016|America/Los_Angeles
    989|Yakima|WA|46.62|-120.44|301011|America/Los_Angeles
    990|Cheney|WA|47.68|-117.37|166894|America/Los_Angeles
    991|Pullman|WA|47.69|-117.72|120067|America/Los_Angeles
    992|Spokane|WA|47.68|-117.37|386739|America/Los_Angeles
    993|Kennewick|WA|46.29|-119.05|404594|America/Los_Angeles
    994|Clarkston|WA|46.36|-117.29|22402|America/Los_Angeles
    995|Anchorage|AK|61.2|-150.7|319231|America/Anchorage
    996|Wasilla|AK|60.71|-151.65|208986|America/Anchorage
    997|Fairbanks|AK|65.64|-150.16|134560|America/Anchorage
    998|Juneau|AK|58.04|-134.43|50156|America/Juneau
    999|Ketchikan|AK|55.66|-131.65|21331|America/Sitka
    """
}
