// Made by Datasets/geography/make_tables.py.
// Contains data © GeoNames (https://www.geonames.org), CC BY 4.0, aggregated.

extension PlaceTables {
  /// Cities of at least 50,000 inhabitants, the largest first: name, country, state (USA only),
  /// degrees north and east.
  static let worldCities = """
    Shanghai|CN||31.22|121.46
    Beijing|CN||39.91|116.4
    Shenzhen|CN||22.55|114.07
    Guangzhou|CN||23.12|113.25
    Kinshasa|CD||-4.33|15.31
    Istanbul|TR||41.01|28.95
    Lagos|NG||6.45|3.39
    Ho Chi Minh City|VN||10.82|106.63
    Chengdu|CN||30.67|104.07
    Lahore|PK||31.56|74.35
    Mumbai|IN||19.07|72.88
    São Paulo|BR||-23.55|-46.64
    Mexico City|MX||19.43|-99.13
    Karachi|PK||24.86|67.01
    Tianjin|CN||39.14|117.18
    Delhi|IN||28.65|77.23
    Wuhan|CN||30.58|114.27
    Moscow|RU||55.75|37.62
    Dhaka|BD||23.71|90.41
    Seoul|KR||37.57|126.98
    Tokyo|JP||35.69|139.69
    Dongguan|CN||23.02|113.75
    Cairo|EG||30.06|31.25
    Xi’an|CN||34.26|108.93
    Johannesburg|ZA||-26.2|28.04
    Nanjing|CN||32.06|118.78
    Hangzhou|CN||30.29|120.16
    Foshan|CN||23.03|113.13
    London|GB||51.51|-0.13
    New York City|US|NY|40.71|-74.01
    Jakarta|ID||-6.21|106.85
    Bengaluru|IN||12.97|77.59
    Hanoi|VN||21.02|105.84
    Taipei|TW||25.05|121.53
    Lima|PE||-12.04|-77.03
    Bogotá|CO||4.61|-74.08
    Chongqing|CN||29.56|106.56
    Hong Kong|HK||22.28|114.17
    Baghdad|IQ||33.34|44.4
    Wuzhong|CN||37.99|106.2
    Qingdao|CN||36.06|120.38
    Tehran|IR||35.69|51.42
    Shenyang|CN||41.79|123.43
    Hyderabad|IN||17.38|78.46
    Rio de Janeiro|BR||-22.91|-43.18
    Suzhou|CN||31.3|120.6
    Puxi|CN||31.24|121.47
    Ahmedabad|IN||23.03|72.59
    Abidjan|CI||5.35|-4
    Pudong|CN||31.24|121.5
    Sydney|AU||-33.87|151.21
    Singapore|SG||1.29|103.85
    Melbourne|AU||-37.81|144.96
    Dar es Salaam|TZ||-6.82|39.27
    Saint Petersburg|RU||59.94|30.31
    Alexandria|EG||31.2|29.92
    Harbin|CN||45.75|126.65
    Bangkok|TH||13.75|100.5
    Hefei|CN||31.86|117.28
    Dalian|CN||38.91|121.6
    Kano|NG||12|8.52
    Santiago|CL||-33.46|-70.65
    Cape Town|ZA||-33.93|18.42
    Peshawar|PK||34.01|71.58
    Changchun|CN||43.88|125.32
    Jeddah|SA||21.49|39.19
    Chennai|IN||13.09|80.28
    Kolkata|IN||22.56|88.36
    Xiamen|CN||24.48|118.08
    Surat|IN||21.2|72.83
    Yangon|MM||16.81|96.16
    Bao'an|CN||22.55|113.88
    Kabul|AF||34.53|69.17
    Nairobi|KE||-1.28|36.82
    Wuxi|CN||31.57|120.29
    Giza|EG||30.01|31.21
    Jinan|CN||36.67|117
    Taiyuan|CN||37.87|112.56
    Zhengzhou|CN||34.76|113.65
    Bamako|ML||12.61|-7.98
    Riyadh|SA||24.69|46.72
    New Taipei City|TW||25.06|121.46
    New Territories|HK||22.42|114.11
    Shijiazhuang|CN||38.04|114.48
    Chattogram|BD||22.34|91.83
    Addis Ababa|ET||9.02|38.75
    Kunming|CN||25.04|102.72
    Zhongshan|CN||22.52|113.38
    Nanning|CN||22.82|108.32
    Shantou|CN||23.35|116.68
    Los Angeles|US|CA|34.05|-118.24
    Faisalabad|PK||31.42|73.09
    Dubai|AE||25.08|55.31
    Yokohama|JP||35.43|139.65
    Fuzhou|CN||26.06|119.31
    Ningbo|CN||29.88|121.55
    Casablanca|MA||33.59|-7.61
    Ibadan|NG||7.38|3.91
    Puyang|CN||29.46|119.89
    Ankara|TR||39.92|32.85
    Shiyan|CN||32.65|110.78
    Berlin|DE||52.52|13.41
    Tangshan|CN||39.64|118.18
    Rawalpindi|PK||33.6|73.05
    Lüliang|CN||37.52|111.14
    Durban|ZA||-29.86|31.03
    Changzhou|CN||31.77|119.95
    Busan|KR||35.1|129.03
    Madrid|ES||40.42|-3.7
    Pyongyang|KP||39.03|125.75
    Zibo|CN||36.79|118.06
    Pune|IN||18.52|73.86
    Bursa|TR||40.2|29.06
    Changsha|CN||28.2|112.97
    Quezon City|PH||14.65|121.05
    Jaipur|IN||26.92|75.79
    Guiyang|CN||26.58|106.72
    Ürümqi|CN||43.8|87.6
    Surabaya|ID||-7.25|112.75
    Incheon|KR||37.46|126.71
    Caracas|VE||10.49|-66.88
    Lanzhou|CN||36.06|103.84
    Kyiv|UA||50.45|30.52
    İzmir|TR||38.41|27.14
    Huizhou|CN||23.11|114.42
    Buenos Aires|AR||-34.61|-58.38
    Haikou|CN||20.03|110.35
    Taichung|TW||24.15|120.68
    Kanpur|IN||26.47|80.35
    Toronto|CA||43.71|-79.4
    Quito|EC||-0.23|-78.52
    Brisbane|AU||-27.47|153.03
    Luanda|AO||-8.84|13.23
    Osaka|JP||34.69|135.5
    Linyi|CN||35.06|118.34
    Baoding|CN||38.87|115.46
    Kaohsiung|TW||22.62|120.31
    Brooklyn|US|NY|40.65|-73.95
    Guayaquil|EC||-2.2|-79.89
    Belo Horizonte|BR||-19.92|-43.94
    Minhang|CN||31.11|121.37
    Bazhong|CN||31.87|106.74
    Salvador|BR||-12.98|-38.49
    Abuja|NG||9.06|7.5
    Gazipur|BD||24|90.42
    Chicago|US|IL|41.85|-87.65
    Wenzhou|CN||28|120.67
    Bekasi|ID||-6.23|106.99
    Dakar|SN||14.69|-17.44
    Haiphong|VN||20.86|106.68
    Yunfu|CN||22.93|112.04
    Navi Mumbai|IN||19.04|73.02
    Mogadishu|SO||2.04|45.34
    Kumasi|GH||6.69|-1.62
    Bandung|ID||-6.92|107.61
    Gujranwala|PK||32.16|74.19
    Huai'an|CN||33.59|119.02
    Medan|ID||3.58|98.67
    Lucknow|IN||26.84|80.92
    Ouagadougou|BF||12.37|-1.53
    Nagpur|IN||21.15|79.08
    Fortaleza|BR||-3.72|-38.54
    Cali|CO||3.43|-76.52
    Perth|AU||-31.95|115.86
    Daegu|KR||35.87|128.59
    Algiers|DZ||36.73|3.09
    Nanchang|CN||28.68|115.85
    Baku|AZ||40.38|49.89
    Hohhot|CN||40.81|111.65
    Nagoya|JP||35.18|136.91
    Rome|IT||41.89|12.51
    Queens|US|NY|40.68|-73.84
    Houston|US|TX|29.76|-95.36
    Mashhad|IR||36.3|59.61
    Shaoxing|CN||30|120.58
    Nantong|CN||32.03|120.87
    Baoshan|CN||31.41|121.49
    Kowloon|HK||22.32|114.18
    Yantai|CN||37.48|121.44
    Gaziantep|TR||37.06|37.38
    Lubumbashi|CD||-11.66|27.48
    Manaus|BR||-3.1|-60.02
    Lusaka|ZM||-15.41|28.29
    Brasília|BR||-15.78|-47.93
    Zhuhai|CN||22.28|113.57
    Santo Domingo|DO||18.47|-69.89
    Lomé|TG||6.13|1.22
    Multan|PK||30.2|71.48
    Havana|CU||23.13|-82.38
    Depok|ID||-6.4|106.82
    Baotou|CN||40.65|109.84
    Paris|FR||48.85|2.35
    Coimbatore|IN||11.01|76.97
    Qingyang|CN||35.71|107.64
    Port Harcourt|NG||4.78|7.01
    Pretoria|ZA||-25.74|28.19
    Córdoba|AR||-31.41|-64.19
    Mbuji-Mayi|CD||-6.14|23.59
    Aleppo|SY||36.2|37.16
    Kunshan|CN||31.38|120.95
    Al Mawşil al Jadīdah|IQ||36.33|43.11
    Weifang|CN||36.71|119.1
    Zunyi|CN||27.69|106.91
    Al Başrah al Qadīmah|IQ||30.5|47.82
    La Paz|BO||-16.5|-68.15
    Lianyungang|CN||34.6|119.22
    Medellín|CO||6.25|-75.57
    Indore|IN||22.72|75.83
    Brazzaville|CG||-4.27|15.28
    Tashkent|UZ||41.26|69.22
    Ganzhou|CN||25.85|114.93
    Almaty|KZ||43.25|76.91
    Khartoum|SD||15.55|32.53
    Hamburg|DE||53.55|9.99
    Sapporo|JP||43.07|141.35
    Songjiang|CN||31.03|121.22
    Accra|GH||5.56|-0.2
    Curitiba|BR||-25.43|-49.27
    Ordos|CN||39.61|109.78
    Sanaa|YE||15.35|44.21
    Conakry|GN||9.54|-13.68
    Tangerang|ID||-6.18|106.63
    Tijuana|MX||32.5|-117
    Hyderabad|PK||25.4|68.38
    Beirut|LB||33.89|35.5
    Jieyang|CN||23.54|116.37
    Jilin|CN||43.85|126.56
    Jiading|CN||31.39|121.24
    Bucharest|RO||44.43|26.11
    Camayenne|GN||9.54|-13.69
    Kakamega|KE||0.28|34.75
    Shangqiu|CN||34.41|115.66
    Nanchong|CN||30.8|106.08
    Tainan|TW||22.99|120.21
    Datong|CN||40.09|113.29
    Kaduna|NG||10.53|7.44
    Omdurman|SD||15.64|32.48
    Davao|PH||7.07|125.61
    Thāne|IN||19.2|72.96
    Iztapalapa|MX||19.36|-99.06
    Diyarbakır|TR||37.91|40.22
    Santa Cruz de la Sierra|BO||-17.79|-63.18
    Vadodara|IN||22.3|73.21
    Adana|TR||36.99|35.33
    Nanyang|CN||33.01|112.55
    Abu Dhabi|AE||24.45|54.4
    Palembang|ID||-2.92|104.75
    Sharjah|AE||25.33|55.41
    Bhopal|IN||23.25|77.4
    Jiangmen|CN||22.58|113.08
    Benin City|NG||6.34|5.63
    Jiangyin|CN||31.91|120.26
    Fuyang|CN||32.9|115.82
    Montréal|CA||45.51|-73.59
    Bayan Nur|CN||40.74|107.39
    Maracaibo|VE||10.64|-71.61
    Chaozhou|CN||23.65|116.62
    Minsk|BY||53.9|27.57
    Budapest|HU||47.5|19.04
    Qingyuan|CN||23.7|113.03
    Tai’an|CN||36.19|117.12
    Rasapūdipalem|IN||17.73|83.32
    Pimpri-Chinchwad|IN||18.62|73.8
    Caloocan|PH||14.65|120.97
    Warsaw|PL||52.23|21.01
    Soweto|ZA||-26.27|27.86
    Semarang|ID||-6.99|110.42
    Puebla|MX||19.05|-98.21
    Vienna|AT||48.21|16.37
    Barcelona|ES||41.39|2.16
    Patna|IN||25.59|85.14
    Mosul|IQ||36.34|43.12
    Kallakurichi|IN||11.73|78.96
    Kampala|UG||0.32|32.58
    Xining|CN||36.63|101.76
    Changshu|CN||31.65|120.74
    Huainan|CN||32.63|117
    Rabat|MA||34.01|-6.83
    Recife|BR||-8.05|-34.88
    Phoenix|US|AZ|33.45|-112.07
    Suzhou|CN||33.64|116.98
    Ecatepec de Morelos|MX||19.6|-99.06
    Lu’an|CN||31.74|116.52
    Valencia|VE||10.16|-68
    Ludhiana|IN||30.91|75.85
    Yancheng|CN||33.36|120.16
    Novosibirsk|RU||55.02|82.93
    Erbil|IQ||36.19|44.01
    Fukuoka|JP||33.6|130.42
    Taizhou|CN||32.49|119.91
    Daqing|CN||46.58|125
    Manila|PH||14.6|120.98
    Wuhu|CN||31.35|118.43
    Santiago de Querétaro|MX||20.59|-100.39
    Dazhou|CN||31.21|107.46
    Yangzhou|CN||32.4|119.44
    León de los Aldama|MX||21.12|-101.68
    Makkah|SA||21.43|39.83
    Philadelphia|US|PA|39.95|-75.16
    Phnom Penh|KH||11.56|104.92
    Guilin|CN||25.28|110.3
    Damascus|SY||33.51|36.29
    Quetta|PK||30.18|67
    Zhaoqing|CN||23.05|112.46
    Onitsha|NG||6.15|6.79
    Mianyang|CN||31.47|104.68
    Auckland|NZ||-36.85|174.76
    Isfahan|IR||32.65|51.67
    Wanzhou|CN||30.76|108.4
    Astana|KZ||51.18|71.45
    Harare|ZW||-17.83|31.05
    Monrovia|LR||6.3|-10.8
    Putian|CN||25.44|119.01
    Kawasaki|JP||35.52|139.72
    Goiânia|BR||-16.68|-49.25
    San Antonio|US|TX|29.42|-98.49
    Kobe|JP||34.69|135.18
    Stockholm|SE||59.33|18.07
    Ciudad Juárez|MX||31.72|-106.46
    Cần Thơ|VN||10.04|105.79
    Munich|DE||48.14|11.58
    Khulna|BD||22.81|89.56
    Belém|BR||-1.46|-48.5
    Yekaterinburg|RU||56.86|60.62
    Porto Alegre|BR||-30.03|-51.23
    Yinchuan|CN||38.47|106.27
    Manhattan|US|NY|40.78|-73.97
    Nashik|IN||20|73.79
    Taizhou|CN||28.66|121.43
    Asunción|PY||-25.29|-57.65
    Yiwu|CN||29.32|120.08
    Zapopan|MX||20.72|-103.39
    Makassar|ID||-5.15|119.43
    Adelaide|AU||-34.93|138.6
    Quanzhou|CN||24.91|118.59
    Madurai|IN||9.92|78.12
    Jinhua|CN||29.11|119.64
    Kyoto|JP||35.02|135.75
    Cixi|CN||30.18|121.25
    Changde|CN||29.03|111.7
    Kuala Lumpur|MY||3.14|101.69
    Kayseri|TR||38.73|35.49
    Kaifeng|CN||34.8|114.31
    Anshan|CN||41.12|122.99
    Karaj|IR||35.83|50.99
    Kathmandu|NP||27.7|85.32
    Daejeon|KR||36.35|127.38
    Baoji|CN||34.37|107.24
    Suqian|CN||33.95|118.3
    Liuzhou|CN||24.32|109.41
    Tirunelveli|IN||8.73|77.68
    Konya|TR||37.87|32.48
    Zhangjiagang|CN||31.86|120.54
    Agra|IN||27.18|78.02
    South Tangerang|ID||-6.29|106.72
    Tabriz|IR||38.08|46.29
    Kharkiv|UA||49.98|36.25
    Jinjiang|CN||24.82|118.57
    Faridabad|IN||28.41|77.31
    Bozhou|CN||33.88|115.77
    Qujing|CN||25.48|103.78
    San Diego|US|CA|32.72|-117.16
    Gwangju|KR||35.15|126.92
    Zhanjiang|CN||21.23|110.39
    Fushun|CN||41.89|123.94
    Rājkot|IN||22.29|70.79
    Luoyang|CN||34.67|112.44
    Guadalajara|MX||20.68|-103.35
    The Bronx|US|NY|40.85|-73.87
    Guankou|CN||28.16|113.63
    Huế|VN||16.46|107.6
    Milan|IT||45.46|9.19
    Najafgarh|IN||28.61|76.98
    N'Djamena|TD||12.11|15.04
    Handan|CN||36.61|114.49
    Bannu|PK||32.99|70.6
    Yichang|CN||30.71|111.28
    Antananarivo|MG||-18.91|47.54
    Heze|CN||35.24|115.47
    Abobo|CI||5.42|-4.02
    Jamshedpur|IN||22.8|86.19
    Douala|CM||4.05|9.7
    Antalya|TR||36.91|30.7
    Basrah|IQ||30.51|47.78
    Dallas|US|TX|32.78|-96.81
    Saitama|JP||35.91|139.66
    Gorakhpur|IN||29.45|75.67
    Niamey|NE||13.51|2.11
    Liupanshui|CN||26.59|104.83
    Taguig|PH||14.52|121.08
    Maoming|CN||21.67|110.91
    Calgary|CA||51.05|-114.09
    Tripoli|LY||32.89|13.19
    Madinah|SA||24.47|39.61
    Yaoundé|CM||3.87|11.52
    Batam|ID||1.15|104.02
    Qinzhou|CN||21.98|108.65
    Luohe|CN||33.57|114.03
    Xiangyang|CN||32.04|112.14
    Yangjiang|CN||21.86|111.96
    Yixing|CN||31.36|119.82
    Pimpri|IN||18.62|73.81
    Da Nang|VN||16.07|108.22
    Amman|JO||31.96|35.95
    Budta|PH||7.2|124.44
    Belgrade|RS||44.8|20.47
    Biên Hòa|VN||10.94|106.82
    Qingpu|CN||31.15|121.11
    Montevideo|UY||-34.9|-56.19
    Xuchang|CN||34.03|113.86
    Kalyān|IN||19.24|73.14
    Zigong|CN||29.34|104.78
    Nizhniy Novgorod|RU||56.33|44
    Jepara|ID||-6.59|110.67
    Maputo|MZ||-25.97|32.58
    Xuzhou|CN||34.2|117.28
    Dammam|SA||26.43|50.1
    Ra’s Bayrūt|LB||33.9|35.48
    Neijiang|CN||29.58|105.06
    Shiraz|IR||29.61|52.53
    Heshan|CN||28.57|112.35
    Dombivali|IN||19.22|73.08
    Kananga|CD||-5.9|22.42
    Kazan|RU||55.79|49.12
    Jining|CN||35.41|116.58
    Barquisimeto|VE||10.06|-69.36
    Shubrā al Khaymah|EG||30.13|31.25
    Putuo|CN||31.25|121.39
    Port-au-Prince|HT||18.54|-72.34
    Suwon|KR||37.29|127.01
    Xinyang|CN||32.12|114.07
    Liaocheng|CN||36.45|116
    Jinzhong|CN||37.68|112.75
    Callao|PE||-12.05|-77.13
    Meerut|IN||28.98|77.71
    Virār|IN||19.46|72.81
    Nowrangapur|IN||19.23|82.55
    Karbala|IQ||32.62|44.02
    Changzhi|CN||36.18|113.11
    Tianshui|CN||34.58|105.74
    Sadr City|IQ||33.39|44.46
    Yangpu|CN||31.26|121.52
    Mombasa|KE||-4.05|39.66
    Mandalay|MM||21.97|96.08
    Srinagar|IN||34.09|74.81
    Barranquilla|CO||10.97|-74.78
    Chelyabinsk|RU||55.16|61.43
    Mérida|MX||20.97|-89.62
    Hiroshima|JP||34.4|132.45
    Santiago de los Caballeros|DO||19.45|-70.69
    Shymkent|KZ||42.31|69.6
    Weinan|CN||34.5|109.51
    Ghāziābād|IN||28.67|77.44
    Matola|MZ||-25.96|32.46
    Dhanbad|IN||23.8|86.43
    Arequipa|PE||-16.4|-71.54
    Hong Kong Island|HK||22.26|114.18
    Fes|MA||34.03|-5
    Gustavo Adolfo Madero|MX||19.49|-99.11
    Nouakchott|MR||18.09|-15.98
    Kisangani|CD||0.52|25.19
    Jiaxing|CN||30.75|120.75
    Aurangabad|IN||19.88|75.34
    Zhongwei|CN||37.51|105.19
    Omsk|RU||54.99|73.37
    Pikine|SN||14.76|-17.39
    Guarulhos|BR||-23.46|-46.53
    Pekanbaru|ID||0.52|101.44
    Panjin|CN||41.12|122.07
    Bandar Lampung|ID||-5.43|105.26
    Prague|CZ||50.09|14.42
    Varanasi|IN||25.32|83.01
    Jiujiang|CN||29.7|116
    Samara|RU||53.21|50.14
    Aba|NG||5.11|7.37
    Amritsar|IN||31.62|74.88
    Birmingham|GB||52.48|-1.9
    Copenhagen|DK||55.68|12.57
    Sofia|BG||42.7|23.32
    Anyang|CN||36.1|114.38
    Yerevan|AM||40.18|44.51
    Luohu District|CN||22.55|114.13
    Vijayawada|IN||16.51|80.65
    Fengxiang|CN||30.86|121.47
    Bijie|CN||27.3|105.29
    Monterrey|MX||25.68|-100.32
    Kigali|RW||-1.95|30.06
    Rostov-on-Don|RU||47.22|39.71
    Zhuzhou|CN||27.83|113.15
    Malingao|PH||7.16|124.47
    Touba|SN||14.86|-15.88
    Ufa|RU||54.74|55.97
    Ranchi|IN||23.34|85.31
    Shangrao|CN||28.45|117.94
    Lilongwe|MW||-13.97|33.79
    Huaibei|CN||33.97|116.79
    Maiduguri|NG||11.85|13.16
    Xuhui|CN||31.2|121.45
    Meishan|CN||30.04|103.84
    Mwanza|TZ||-2.52|32.9
    Ulsan|KR||35.54|129.32
    Sendai|JP||38.27|140.87
    Krasnoyarsk|RU||56.04|92.93
    Fuzhou|CN||27.96|116.33
    Guigang|CN||23.12|109.59
    Oslo|NO||59.91|10.75
    Jabalpur|IN||23.17|79.95
    Ilorin|NG||8.5|4.54
    Aden|YE||12.78|45.04
    Bogor|ID||-6.59|106.79
    Ciudad Nezahualcoyotl|MX||19.4|-99.01
    Hengyang|CN||26.89|112.62
    Prayagraj|IN||25.44|81.84
    Trujillo|PE||-8.12|-79.03
    Visakhapatnam|IN||17.68|83.2
    Goyang-si|KR||37.66|126.83
    Yulin|CN||22.63|110.15
    Jodhpur|IN||26.27|73.01
    Gwalior|IN||26.23|78.17
    Jingzhou|CN||30.35|112.19
    Gqeberha|ZA||-33.96|25.61
    Tbilisi|GE||41.69|44.83
    Voronezh|RU||51.67|39.19
    Xinxiang|CN||35.19|113.8
    Yichun|CN||27.83|114.4
    Jos|NG||9.93|8.89
    Sokoto|NG||13.06|5.24
    Tangier|MA||35.77|-5.8
    Teni|IN||10.01|77.48
    Xianyang|CN||34.34|108.7
    Mexicali|MX||32.63|-115.45
    Pointe-Noire|CG||-4.78|11.86
    Maceió|BR||-9.67|-35.74
    Campinas|BR||-22.91|-47.06
    Sanya|CN||18.25|109.51
    Rangpur|BD||25.75|89.25
    Kirkuk|IQ||35.47|44.39
    Ashgabat|TM||37.95|58.38
    Shaoguan|CN||24.8|113.58
    Howrah|IN||22.58|88.32
    Raipur|IN||21.23|81.63
    Changwon|KR||35.23|128.68
    Longyan|CN||25.07|117.02
    Köln|DE||50.93|6.95
    Dublin|IE||53.33|-6.25
    Tiruchirappalli|IN||10.82|78.7
    Yongzhou|CN||26.42|111.61
    Brussels|BE||50.85|4.35
    Zamboanga|PH||6.91|122.07
    Ottawa|CA||45.41|-75.7
    Huzhou|CN||30.87|120.09
    Volgograd|RU||48.71|44.5
    Khartoum North|SD||15.65|32.53
    Edmonton|CA||53.55|-113.47
    Odesa|UA||46.49|30.74
    Wuwei|CN||37.93|102.63
    Jacksonville|US|FL|30.33|-81.66
    Fort Worth|US|TX|32.73|-97.32
    Hanzhong|CN||33.08|107.02
    Hezhou|CN||24.4|111.57
    Pest|HU||47.5|19.08
    Kota|IN||25.18|75.84
    Shivaji Nagar|IN||18.53|73.85
    Zhu Cheng City|CN||36|119.4
    Dongying|CN||37.46|118.49
    Luzhou|CN||28.89|105.43
    San Jose|US|CA|37.34|-121.89
    Sholapur|IN||17.67|75.91
    Marrakesh|MA||31.63|-8
    Guatemala City|GT||14.64|-90.51
    Meizhou|CN||24.29|116.12
    Yueyang|CN||29.37|113.09
    Laiwu|CN||36.19|117.66
    Benxi|CN||41.29|123.77
    Esenyurt|TR||41.03|28.68
    Perm|RU||58.01|56.25
    Zaria|NG||11.11|7.72
    Kennedy|CO||4.62|-74.15
    Chiba|JP||35.6|140.12
    Pingdingshan|CN||33.73|113.32
    Ciudad Guayana|VE||8.35|-62.64
    Sargodha|PK||32.09|72.67
    Austin|US|TX|30.27|-97.74
    Managua|NI||12.13|-86.25
    Bengbu|CN||32.94|117.36
    Salé|MA||34.05|-6.8
    Jerusalem|IL||31.77|35.22
    Chandigarh|IN||30.74|76.79
    Dnipro|UA||48.47|35.04
    Cebu City|PH||10.32|123.89
    Sanhe|CN||39.98|117.07
    Tiruppur|IN||11.12|77.35
    Guwahati|IN||26.18|91.75
    Xiangtan|CN||27.85|112.9
    Linfen|CN||36.09|111.52
    Victoria|HK||22.29|114.14
    Zhenjiang|CN||32.21|119.46
    Enugu|NG||6.44|7.5
    Rosario|AR||-32.95|-60.64
    Sulţānah|SA||24.49|39.59
    Huludao|CN||40.75|120.84
    Hubballi|IN||15.35|75.13
    Padang|ID||-0.95|100.35
    Kitakyushu|JP||33.85|130.85
    Taiz|YE||13.58|44.02
    Setagaya|JP||35.64|139.65
    Kingston|JM||18|-76.79
    Jing’an|CN||31.22|121.42
    Baoshan|CN||25.12|99.16
    Rui’an|CN||27.78|120.66
    Chihuahua|MX||28.64|-106.09
    Nay Pyi Taw|MM||19.75|96.13
    Eskişehir|TR||39.78|30.52
    Mysuru|IN||12.3|76.64
    Salem|IN||11.65|78.16
    São Luís|BR||-2.53|-44.3
    Seongnam-si|KR||37.44|127.14
    Cartagena|CO||10.4|-75.49
    Antipolo|PH||14.63|121.12
    Columbus|US|OH|39.96|-83
    Sialkot|PK||32.49|74.53
    Charlotte|US|NC|35.23|-80.84
    Laibin|CN||23.75|109.22
    Warri|NG||5.52|5.75
    Naples|IT||40.85|14.27
    Xiaogan|CN||30.93|113.92
    Campo Grande|BR||-20.44|-54.65
    Ziyang|CN||30.12|104.65
    Bobo-Dioulasso|BF||11.18|-4.29
    Bahawalpur|PK||29.4|71.68
    Quzhou|CN||28.96|118.87
    Blantyre|MW||-15.78|35.01
    Donetsk|UA||48.02|37.8
    Abū Ghurayb|IQ||33.31|44.18
    Bishkek|KG||42.87|74.59
    Qom|IR||34.64|50.88
    Zaozhuang|CN||34.86|117.55
    Krasnodar|RU||45.05|38.98
    Natal|BR||-5.79|-35.21
    Pingxiang|CN||27.62|113.85
    Malang|ID||-7.98|112.63
    Cancún|MX||21.17|-86.85
    Indianapolis|US|IN|39.77|-86.16
    Gurugram|IN||28.46|77.03
    Bhubaneswar|IN||20.27|85.83
    Zhoushan|CN||29.99|122.2
    Qiqihar|CN||47.34|123.96
    Mulenvos|AO||-8.87|13.33
    Sulaymaniyah|IQ||35.56|45.43
    Marseille|FR||43.3|5.38
    Puning|CN||23.31|116.17
    Bhiwandi|IN||19.3|73.06
    Soshanguve|ZA||-25.47|28.1
    Teresina|BR||-5.09|-42.8
    Ankang|CN||32.68|109.02
    Jalandhar|IN||31.33|75.58
    Rotterdam|NL||51.92|4.48
    Langfang|CN||39.52|116.71
    Viana|AO||-8.91|13.37
    Jiaozuo|CN||35.24|113.24
    Samarinda|ID||-0.49|117.15
    Rohini|IN||28.74|77.07
    Wanxian|CN||30.82|108.37
    Guang’an|CN||30.47|106.64
    Johor Bahru|MY||1.47|103.76
    Arifwala|PK||30.29|73.07
    Pasig City|PH||14.59|121.06
    Cheongju-si|KR||36.64|127.49
    Kanayannur|IN||9.97|76.27
    Tegucigalpa|HN||14.08|-87.21
    Bucheon-si|KR||37.5|126.78
    Thanh Hóa|VN||19.8|105.77
    Turin|IT||45.07|7.69
    Al Ain City|AE||24.19|55.76
    Libreville|GA||0.39|9.45
    Saratov|RU||51.54|45.99
    Ulan Bator|MN||47.91|106.88
    Weihai|CN||37.51|122.11
    Takeo|KH||10.99|104.78
    Nova Iguaçu|BR||-22.76|-43.45
    Cochabamba|BO||-17.38|-66.16
    Ahvaz|IR||31.32|48.68
    Vientiane|LA||17.97|102.6
    Zhabei|CN||31.26|121.46
    Xinyu|CN||27.8|114.93
    Pietermaritzburg|ZA||-29.62|30.39
    Yibin|CN||28.76|104.64
    Naucalpan de Juárez|MX||19.48|-99.24
    Kampung Baru Subang|MY||3.15|101.53
    Bouaké|CI||7.69|-5.03
    Taicang|CN||31.45|121.09
    San Francisco|US|CA|37.77|-122.42
    Sakai|JP||34.58|135.47
    Valencia|ES||39.47|-0.38
    Jinshan|CN||30.84|121.29
    Chenzhou|CN||25.8|113.03
    Duque de Caxias|BR||-22.79|-43.31
    João Pessoa|BR||-7.12|-34.86
    Bukavu|CD||-2.49|28.84
    Kraków|PL||50.06|19.94
    Barcelona|VE||10.14|-64.69
    Bangui|CF||4.36|18.55
    Hermosillo|MX||29.09|-110.97
    Bhayandar|IN||19.3|72.85
    Culiacán|MX||24.8|-107.39
    Petaling Jaya|MY||3.11|101.61
    Anqing|CN||30.51|117.05
    Oran|DZ||35.7|-0.64
    Freetown|SL||8.49|-13.24
    San Pedro Sula|HN||15.51|-88.03
    Narela|IN||28.85|77.09
    Xingtai|CN||37.06|114.49
    Niigata|JP||37.92|139.04
    Muscat|OM||23.58|58.41
    Zarqa|JO||32.07|36.09
    Çankaya|TR||39.92|32.86
    Küçükçekmece|TR||40.99|28.77
    Hamamatsu|JP||34.7|137.73
    Kolwezi|CD||-10.71|25.47
    Vinh|VN||18.67|105.69
    Thiruvananthapuram|IN||8.49|76.95
    Zhaotong|CN||27.32|103.72
    Panzhihua|CN||26.59|101.71
    Chuzhou|CN||32.32|118.3
    Seattle|US|WA|47.61|-122.33
    Port Said|EG||31.27|32.3
    Cúcuta|CO||7.91|-72.5
    Homs|SY||34.72|36.73
    Xuancheng|CN||30.95|118.76
    Ibb|YE||13.97|44.18
    Tasikmalaya|ID||-7.33|108.22
    Nampula|MZ||-15.12|39.27
    Shangyu|CN||30.02|120.87
    Bujumbura|BI||-3.38|29.36
    Tyumen|RU||57.15|65.53
    Erzurum|TR||39.91|41.28
    Anshun|CN||26.25|105.93
    Dodoma|TZ||-6.17|35.74
    Rajshahi|BD||24.37|88.6
    Dera Ismail Khan|PK||31.83|70.9
    Sorocaba|BR||-23.5|-47.46
    Wuzhou|CN||23.48|111.29
    Ipoh|MY||4.58|101.08
    Qinhuangdao|CN||39.94|119.59
    Benghazi|LY||32.11|20.07
    Alīgarh|IN||27.88|78.07
    Shaoyang|CN||27.24|111.46
    Malatya|TR||38.35|38.32
    Winnipeg|CA||49.88|-97.15
    Ōta|JP||35.56|139.72
    Andijon|UZ||40.78|72.35
    Bareilly|IN||28.37|79.43
    Buraydah|SA||26.33|43.97
    São Bernardo do Campo|BR||-23.69|-46.56
    Hegang|CN||47.35|130.29
    Morelia|MX||19.7|-101.18
    Riga|LV||56.95|24.11
    Amsterdam|NL||52.37|4.89
    Cagayan de Oro|PH||8.48|124.65
    Ma’anshan|CN||31.69|118.51
    Shah Alam|MY||3.09|101.53
    Bağcılar|TR||41.04|28.86
    Shizuishan|CN||38.98|106.39
    Kumamoto|JP||32.81|130.69
    Oyo|NG||7.85|3.93
    Serang|ID||-6.12|106.15
    Torreón|MX||25.54|-103.42
    Deyang|CN||31.13|104.38
    Abeokuta|NG||7.16|3.35
    Al Ḩudaydah|YE||14.8|42.95
    Yangquan|CN||37.86|113.56
    Akure|NG||7.25|5.19
    Denver|US|CO|39.74|-104.98
    Osasco|BR||-23.53|-46.79
    Kikolo|AO||-8.78|13.33
    Maianga|AO||-8.85|13.24
    São José dos Campos|BR||-23.18|-45.89
    Álvaro Obregón|MX||19.36|-99.2
    Aihara|JP||35.6|139.32
    Evaton|ZA||-26.53|27.85
    Valenzuela|PH||14.7|120.97
    Muzaffarābād|PK||34.37|73.47
    Okayama|JP||34.65|133.93
    San Luis Potosí|MX||22.15|-100.97
    Aguascalientes|MX||21.88|-102.28
    General Santos|PH||6.11|125.17
    Zhumadian|CN||32.98|114.03
    Morādābād|IN||28.84|78.78
    Sagamihara|JP||35.57|139.24
    Mississauga|CA||43.58|-79.66
    Lviv|UA||49.84|24.02
    Namangan|UZ||41|71.67
    Zaporizhzhya|UA||47.85|35.12
    Zanzibar|TZ||-6.16|39.2
    Saltillo|MX||25.43|-100.98
    Latakia|SY||35.53|35.79
    Subang Jaya|MY||3.04|101.58
    Warangal|IN||18|79.58
    Paranaque City|PH||14.48|121.02
    Tolyatti|RU||53.53|49.35
    Santo Domingo Oeste|DO||18.5|-70
    Battagram|PK||34.68|73.02
    Dhārāvi|IN||19.05|72.87
    Santo Domingo Este|DO||18.49|-69.85
    Suez|EG||29.97|32.53
    Changzhi|CN||35.21|111.74
    Ribeirão Preto|BR||-21.18|-47.81
    Agadir|MA||30.42|-9.6
    Edogawe|JP||35.69|139.87
    Sarajevo|BA||43.85|18.36
    Balikpapan|ID||-1.27|116.83
    Adachi|JP||35.76|139.81
    Changning|CN||31.22|121.42
    Bauchi|NG||10.31|9.84
    Shizuoka|JP||34.98|138.38
    Tunis|TN||36.82|10.17
    Zhangjiakou|CN||40.78|114.87
    Washington|US|DC|38.9|-77.04
    Nashville|US|TN|36.17|-86.78
    Fuxin|CN||42.02|121.66
    Ta’if|SA||21.27|40.42
    Changsha|CN||22.38|112.68
    Huangshi|CN||30.25|115.05
    Liaoyang|CN||41.27|123.17
    Hlaingthaya|MM||16.85|96.07
    Beira|MZ||-19.84|34.84
    Hongkou|CN||31.25|121.49
    Zaragoza|ES||41.66|-0.88
    Sevilla|ES||37.38|-5.97
    Baise|CN||23.89|106.63
    Pontianak|ID||-0.03|109.33
    Situbondo|ID||-7.71|114.01
    Agege|NG||6.62|3.33
    Binzhou|CN||37.37|118.02
    Oklahoma City|US|OK|35.47|-97.52
    Yuncheng|CN||35.02|110.99
    Dezhou|CN||37.45|116.37
    Dushanbe|TJ||38.54|68.78
    Cotonou|BJ||6.37|2.42
    El Paso|US|TX|31.76|-106.49
    Gorakhpur|IN||26.77|83.37
    Guadalupe|MX||25.68|-100.26
    Wrocław|PL||51.1|17.03
    Denpasar|ID||-8.65|115.22
    Guntur|IN||16.3|80.46
    Katsina|NG||12.99|7.6
    Sanmenxia|CN||34.78|111.19
    E’zhou|CN||30.4|114.89
    Madīnat an Naşr|EG||30.07|31.3
    Camama|AO||-8.94|13.27
    Tabuk|SA||28.4|36.57
    Kitwe|ZM||-12.8|28.21
    Bulawayo|ZW||-20.15|28.58
    Mudanjiang|CN||44.55|129.63
    Aracaju|BR||-10.91|-37.07
    Athens|GR||37.98|23.73
    Zagreb|HR||45.81|15.98
    Leshan|CN||29.56|103.76
    Santo André|BR||-23.66|-46.54
    Vancouver|CA||49.25|-123.12
    Rizhao|CN||35.41|119.53
    Helsinki|FI||60.17|24.94
    Cheonan|KR||36.81|127.15
    Acapulco de Juárez|MX||16.85|-99.91
    Banjarmasin|ID||-3.32|114.59
    Puducherry|IN||11.93|79.83
    Suining|CN||30.51|105.57
    Brampton|CA||43.68|-79.77
    Golfe|AO||-8.87|13.26
    Puyang|CN||35.76|115.04
    Soacha|CO||4.58|-74.22
    Boston|US|MA|42.36|-71.06
    Tlalnepantla|MX||19.54|-99.2
    Jājmau|IN||26.43|80.41
    Portland|US|OR|45.52|-122.68
    Calumbo|AO||-9.15|13.42
    Tlaquepaque|MX||20.64|-103.29
    Frankfurt am Main|DE||50.12|8.68
    Macau|MO||22.2|113.55
    Palermo|IT||38.12|13.36
    Izhevsk|RU||56.85|53.2
    Colombo|LK||6.94|79.85
    Maturín|VE||9.75|-63.18
    Amravati|IN||20.93|77.75
    Detroit|US|MI|42.33|-83.05
    Osogbo|NG||7.77|4.56
    Honchō|JP||35.7|139.99
    Bikaner|IN||28.02|73.31
    Jaboatão dos Guararapes|BR||-8.11|-35.01
    Hoji ya Henda|AO||-8.81|13.29
    Las Vegas|US|NV|36.17|-115.14
    New South Memphis|US|TN|35.09|-90.06
    Hwaseong-si|KR||37.21|126.82
    Gold Coast|AU||-28|153.43
    Łódź|PL||51.77|19.47
    Jeonju|KR||35.82|127.15
    Chongming|CN||31.62|121.7
    Al Aḩmadī|KW||29.08|48.08
    Cuenca|EC||-2.9|-79
    Chisinau|MD||47.01|28.86
    Likasi|CD||-10.98|26.74
    Jambi City|ID||-1.6|103.62
    Hebi|CN||35.73|114.29
    Comilla|BD||23.46|91.19
    Tshikapa|CD||-6.42|20.8
    Chunian|PK||30.97|73.98
    Kochi|IN||9.94|76.26
    Memphis|US|TN|35.15|-90.05
    Jingmen|CN||31.03|112.2
    Barnaul|RU||53.36|83.73
    Dandong|CN||40.13|124.39
    Piura|PE||-5.18|-80.66
    Bhilai|IN||21.21|81.43
    Ndola|ZM||-12.96|28.64
    Contagem|BR||-19.93|-44.05
    Ulyanovsk|RU||54.33|48.39
    Djibouti|DJ||11.59|43.15
    Glasgow|GB||55.87|-4.26
    Panshan|CN||41.19|122.05
    Louisville|US|KY|38.25|-85.76
    Irkutsk|RU||52.3|104.29
    Ansan-si|KR||37.32|126.82
    Al Mansurah|EG||31.04|31.38
    Kermanshah|IR||34.31|47.06
    Feira de Santana|BR||-12.27|-38.97
    Jiaozhou|CN||36.28|120
    Düsseldorf|DE||51.22|6.78
    Suizhou|CN||31.71|113.36
    Villa Nueva|GT||14.53|-90.59
    Khabarovsk|RU||48.46|135.1
    Cuiabá|BR||-15.6|-56.1
    Arusha|TZ||-3.37|36.68
    Las Piñas|PH||14.45|120.98
    Chizhou|CN||30.66|117.48
    Coyoacán|MX||19.35|-99.16
    Stuttgart|DE||48.78|9.18
    Ya'an|CN||29.99|103
    Cuttack|IN||20.46|85.88
    Borivli|IN||19.23|72.86
    Chiclayo|PE||-6.77|-79.85
    Yaroslavl|RU||57.63|39.87
    Gothenburg|SE||57.71|11.97
    Kawaguchi|JP||35.81|139.71
    Bukit Rahman Putra|MY||3.22|101.56
    Jhang Sadr|PK||31.27|72.32
    Ha'il|SA||27.52|41.69
    Bhavnagar|IN||21.76|72.15
    Benoni|ZA||-26.19|28.32
    Vladivostok|RU||43.11|131.87
    Jinzhou|CN||41.11|121.14
    Tuxtla|MX||16.75|-93.12
    Kryvyy Rih|UA||47.91|33.39
    Sanming|CN||26.25|117.62
    Islamabad|PK||33.72|73.04
    Sāngli|IN||16.85|74.56
    Jamnagar|IN||22.47|70.07
    Lubango|AO||-14.92|13.49
    Pokhara|NP||28.27|83.97
    Shuangyashan|CN||46.68|131.13
    Borama|SO||9.94|43.18
    Pallabi|BD||23.82|90.37
    Luancheng|CN||37.88|114.65
    Makhachkala|RU||42.98|47.5
    Anyang-si|KR||37.39|126.93
    Huambo|AO||-12.78|15.74
    Samarkand|UZ||39.65|66.96
    Mengzi|CN||23.37|103.38
    Kagoshima|JP||31.57|130.55
    Mukalla|YE||14.54|49.12
    Rasht|IR||37.28|49.59
    Mar del Plata|AR||-38|-57.56
    Essen|DE||51.46|7.01
    Al Maḩallah al Kubrá|EG||30.97|31.17
    Málaga|ES||36.72|-4.42
    Shekhupura|PK||31.71|73.99
    Yingkou|CN||40.66|122.23
    Zhangzhou|CN||24.51|117.66
    Reynosa|MX||26.08|-98.28
    Thuận An|VN||10.92|106.71
    Dortmund|DE||51.51|7.47
    Suginami|JP||36.2|140.28
    Baltimore|US|MD|39.29|-76.61
    Itabashi|JP||35.75|139.71
    New Kingston|JM||18.01|-76.78
    Pelentong|MY||1.52|103.82
    Cimahi|ID||-6.87|107.54
    Londrina|BR||-23.31|-51.16
    Bucaramanga|CO||7.12|-73.12
    Genoa|IT||44.4|8.94
    Hachiōji|JP||35.66|139.32
    Malacca|MY||2.2|102.24
    Nha Trang|VN||12.25|109.19
    Kerman|IR||30.28|57.08
    Orūmīyeh|IR||37.55|45.08
    Bahçelievler|TR||41|28.86
    Tanta|EG||30.79|31
    Jammu|IN||32.74|74.86
    Iskandar Puteri|MY||1.39|103.62
    Calamba|PH||14.21|121.17
    Tlalpan|MX||19.3|-99.16
    Herāt|AF||34.35|62.2
    Gujrat|PK||32.57|74.08
    Tomsk|RU||56.5|84.98
    Umraniye|TR||41.02|29.12
    Shihezi|CN||44.3|86.04
    South Boston|US|MA|42.33|-71.05
    Nakuru|KE||-0.31|36.07
    Hamilton|CA||43.25|-79.85
    Irbid|JO||32.56|35.85
    Manchester|GB||53.48|-2.24
    Kota Bharu|MY||6.12|102.24
    Surrey|CA||49.11|-122.83
    Meknes|MA||33.89|-5.55
    Puente Alto|CL||-33.61|-70.58
    Nyala|SD||12.05|24.88
    Dresden|DE||51.05|13.74
    Orenburg|RU||51.77|55.1
    Albuquerque|US|NM|35.08|-106.65
    Bokāro|IN||23.67|86.15
    Asmara|ER||15.34|38.93
    Sukkur|PK||27.7|68.86
    Uberlândia|BR||-18.92|-48.28
    Milwaukee|US|WI|43.04|-87.91
    Chợ Lớn|VN||10.75|106.65
    Wenchang|CN||19.55|110.8
    Gombe|NG||10.29|11.17
    Ile-Ife|NG||7.48|4.56
    Hamhŭng|KP||39.92|127.54
    Kemerovo|RU||55.35|86.1
    Nasiriyah|IQ||31.06|46.26
    Bloemfontein|ZA||-29.12|26.21
    Sheffield|GB||53.38|-1.47
    Santiago de Cuba|CU||20.02|-75.82
    Siping|CN||43.16|124.38
    Cuautitlán Izcalli|MX||19.64|-99.22
    Benguela|AO||-12.58|13.4
    Chuxiong|CN||25.04|101.55
    Balbala|DJ||11.56|43.11
    Huaihua|CN||27.56|110
    Muntinlupa|PH||14.39|121.05
    Bình Thạnh|VN||10.81|106.71
    Zahedan|IR||29.5|60.86
    Banqiao|TW||25.01|121.47
    Nanded|IN||19.16|77.31
    Kozhikode|IN||11.25|75.78
    Ulanqab|CN||40.99|113.13
    Ajegunle|NG||6.45|3.33
    Cabinda|AO||-5.56|12.19
    Pristina|XK||42.67|21.17
    Jiamusi|CN||46.8|130.31
    Korla|CN||41.76|86.15
    Kolhāpur|IN||16.7|74.23
    Porto Velho|BR||-8.76|-63.9
    San Miguel de Tucumán|AR||-26.82|-65.21
    Kuantan|MY||3.81|103.33
    Sevastopol|UA||44.61|33.52
    Nellore|IN||14.45|79.99
    Mirpur Model Thana|BD||23.81|90.36
    Bremen|DE||53.08|8.81
    Wanning|CN||18.8|110.38
    Owerri|NG||5.48|7.03
    Kota Kuala Muda|MY||5.59|100.37
    Sungai Petani|MY||5.65|100.49
    Xinzhou|CN||38.41|112.73
    Kotō|JP||32.78|130.75
    Kalaburagi|IN||17.34|76.84
    Tucson|US|AZ|32.22|-110.93
    Selayang Baru Utara|MY||3.25|101.67
    Vilnius|LT||54.69|25.28
    Ajmer|IN||26.45|74.64
    Pingdu|CN||36.78|119.95
    Fresno|US|CA|36.75|-119.77
    Mbeya|TZ||-8.9|33.45
    Juiz de Fora|BR||-21.76|-43.35
    Calabar|NG||4.96|8.33
    Oujda|MA||34.68|-1.91
    Novokuznetsk|RU||53.76|87.14
    Ryazan’|RU||54.63|39.7
    Ji’an|CN||27.12|114.98
    Sahiwal|PK||31.97|72.33
    Sahiwal|PK||30.67|73.1
    Mersin|TR||36.81|34.64
    Nilüfer|TR||40.21|28.92
    Leeds|GB||53.8|-1.55
    Poznań|PL||52.41|16.93
    Guli|CN||28.88|120.03
    Aqsu|CN||41.18|80.28
    Ebute Ikorodu|NG||6.6|3.49
    Tanggu|CN||39.02|117.65
    Pasir Gudang|MY||1.46|103.91
    Astrakhan|RU||46.35|48.04
    Okara|PK||30.81|73.45
    Nansana|UG||0.36|32.53
    Kimhae|KR||35.23|128.88
    Ar Raqqah|SY||35.95|39.01
    Québec|CA||46.81|-71.21
    Cuauhtémoc|MX||19.45|-99.15
    Shangluo|CN||33.87|109.93
    Himeji|JP||34.82|134.7
    Ibagué|CO||4.44|-75.2
    Antwerp|BE||51.22|4.4
    Assiut|EG||27.18|31.18
    Hamadān|IR||34.8|48.51
    Qionghai|CN||19.24|110.46
    Cangzhou|CN||38.31|116.85
    Mohammadpur|BD||24.9|88.53
    Surakarta|ID||-7.56|110.83
    San Salvador|SV||13.69|-89.19
    Beihai|CN||21.48|109.12
    Van|TR||38.49|43.38
    Sacramento|US|CA|38.58|-121.49
    Thủ Đức|VN||10.85|106.77
    Üsküdar|TR||41.02|29.01
    Penza|RU||53.2|45.01
    Kandahār|AF||31.61|65.71
    Mazār-e Sharīf|AF||36.71|67.11
    Hengshui|CN||37.74|115.68
    Dehradun|IN||30.32|78.03
    Erode|IN||11.34|77.73
    Lyon|FR||45.75|4.85
    Salta|AR||-24.81|-65.42
    Serra|BR||-20.13|-40.31
    Esenler|TR||41.04|28.88
    Daxing’anling|CN||52.33|124.71
    Qui Nhon|VN||13.78|109.22
    Al Fayyum|EG||29.31|30.84
    Durgapur|IN||23.52|87.31
    Utsunomiya|JP||36.57|139.88
    Victoria de Durango|MX||24.02|-104.66
    Lisbon|PT||38.73|-9.15
    Rahim Yar Khan|PK||28.42|70.3
    Ulhasnagar|IN||19.22|73.15
    Guangyuan|CN||32.44|105.82
    Loni|IN||28.75|77.29
    Siliguri|IN||26.71|88.43
    Nuremberg|DE||49.45|11.08
    Ujjain|IN||23.18|75.78
    Hannover|DE||52.37|9.73
    Edinburgh|GB||55.95|-3.2
    Macapá|BR||0.04|-51.07
    Xianning|CN||29.84|114.32
    Toulouse|FR||43.6|1.44
    Thembisa|ZA||-26|28.23
    Carrefour|HT||18.53|-72.4
    Matsuyama|JP||33.84|132.77
    Bilimora|IN||20.77|72.96
    Kasur|PK||31.12|74.45
    Atlanta|US|GA|33.75|-84.39
    Aparecida de Goiânia|BR||-16.82|-49.24
    Heroica Matamoros|MX||25.88|-97.5
    Makati City|PH||14.55|121.03
    Buda|HU||47.5|19.03
    Mianzhu, Deyang, Sichuan|CN||31.34|104.22
    Tonghua|CN||41.72|125.93
    Naberezhnyye Chelny|RU||55.74|52.42
    Lipetsk|RU||52.59|39.55
    Kikwit|CD||-5.04|18.82
    Florianópolis|BR||-27.6|-48.55
    Banan|CN||29.38|106.54
    Newcastle|AU||-32.93|151.78
    Tuen Mun|HK||22.39|113.97
    Zhangye|CN||38.93|100.45
    Kirov|RU||58.6|49.66
    Kashgar|CN||39.47|75.99
    Mukim Pulai|MY||1.53|103.67
    Najrān|SA||17.49|44.13
    Karol Bāgh|IN||28.65|77.19
    Zhoukou|CN||33.63|114.63
    Leipzig|DE||51.34|12.37
    Pingliang|CN||35.54|106.69
    Huangpu|CN||31.24|121.48
    Kalininskiy|RU||60|30.39
    Duisburg|DE||51.43|6.77
    Āsansol|IN||23.68|86.98
    Arāk|IR||34.09|49.7
    Maipú|CL||-33.51|-70.77
    Homyel'|BY||52.43|30.98
    Aktobe|KZ||50.28|57.21
    Kota Kinabalu|MY||5.97|116.07
    Jalalpur Pirwala|PK||29.51|71.22
    Kampung Larkin Lama|MY||1.5|103.74
    Kota Damansara|MY||3.15|101.58
    Talatona|AO||-8.92|13.19
    Mangaluru|IN||12.92|74.86
    Zhucheng|CN||35.99|119.4
    Santa Marta|CO||11.24|-74.19
    Matsudo|JP||35.78|139.9
    Hāthazāri|BD||22.51|91.81
    Lapu-Lapu City|PH||10.31|123.95
    Karagandy|KZ||49.8|73.1
    Loudi|CN||27.73|111.99
    Liverpool|GB||53.41|-2.98
    Ichikawa|JP||35.73|139.91
    Bāndarban|BD||22.2|92.22
    Sha Tin|HK||22.38|114.18
    Dera Ghazi Khan|PK||30.05|70.64
    Higashiosaka|JP||34.67|135.58
    Pindi Bhattian|PK||31.9|73.27
    Cheboksary|RU||56.13|47.25
    Pohang|KR||36.03|129.36
    Shanwei|CN||22.78|115.35
    Montería|CO||8.75|-75.88
    Ruiru|KE||-1.15|36.96
    Valledupar|CO||10.47|-73.25
    Belagavi|IN||15.85|74.5
    Ajman|AE||25.4|55.48
    Jianshui|CN||24.28|101.22
    Sancaktepe|TR||41|29.23
    Port Sudan|SD||19.62|37.22
    Toluca|MX||19.29|-99.65
    Ciudad López Mateos|MX||19.56|-99.26
    Al Khuşūş|EG||30.15|31.32
    Jeju City|KR||33.51|126.52
    Gdańsk|PL||54.35|18.65
    Miami|US|FL|25.77|-80.19
    Omaha|US|NE|41.26|-95.94
    Nishinomiya|JP||34.72|135.33
    Masina|CD||-4.38|15.39
    Sahāranpur|IN||29.97|77.55
    Vellore|IN||12.92|79.13
    Kurashiki|JP||34.58|133.77
    Campos dos Goytacazes|BR||-21.75|-41.33
    Angeles City|PH||15.15|120.58
    Bhātpāra|IN||22.87|88.4
    Jijiga|ET||9.35|42.8
    Tula|RU||54.2|37.62
    Najaf|IQ||32.03|44.35
    Raleigh|US|NC|35.77|-78.64
    Imus|PH||14.43|120.94
    Xichang|CN||27.9|102.26
    Malegaon|IN||20.55|74.53
    São José do Rio Preto|BR||-20.82|-49.38
    Karabağlar|TR||38.38|27.13
    Okene|NG||7.55|6.24
    Uijeongbu-si|KR||37.74|127.05
    Bristol|GB||51.46|-2.6
    East London|ZA||-33.02|27.91
    Chéngguān Qū|CN||29.64|91.04
    Yazd|IR||31.9|54.37
    Hargeysa|SO||9.56|44.06
    Ōita|JP||33.23|131.6
    Jincheng|CN||35.5|112.83
    Taoyuan|TW||24.99|121.3
    Eldoret|KE||0.52|35.27
    Kansas City|US|MO|39.1|-94.58
    Yan’an|CN||36.6|109.49
    Kaliningrad|RU||54.71|20.51
    Skopje|MK||42|21.43
    Kupang|ID||-10.17|123.61
    Vereeniging|ZA||-26.67|27.93
    The Hague|NL||52.08|4.3
    Long Beach|US|CA|33.77|-118.19
    Gaya|IN||24.8|85
    Iloilo|PH||10.7|122.56
    Shouguang|CN||36.88|118.74
    Jingdezhen|CN||29.29|117.21
    Murcia|ES||37.99|-1.13
    Mesa|US|AZ|33.42|-111.82
    Halifax|CA||44.64|-63.58
    Morogoro|TZ||-6.82|37.66
    Marikina City|PH||14.65|121.11
    Kenitra|MA||34.26|-6.58
    Seeb|OM||23.67|58.19
    Jiaojiang|CN||28.7|121.47
    Cilegon|ID||-6.01|106.05
    Mykolayiv|UA||46.98|31.99
    Fukuyama|JP||34.48|133.37
    Staten Island|US|NY|40.56|-74.14
    Nanping|CN||26.64|118.17
    Pereira|CO||4.81|-75.69
    Ciudad Apodaca|MX||25.78|-100.19
    São João de Meriti|BR||-22.8|-43.37
    Ambattur|IN||13.1|80.16
    Belford Roxo|BR||-22.76|-43.4
    Kanazawa|JP||36.6|136.62
    Gonder|ET||12.6|37.47
    Mandaluyong City|PH||14.58|121.04
    Mixco|GT||14.63|-90.61
    Longshan|CN||42.89|125.14
    Ikare|NG||7.53|5.75
    Nova Vida|AO||-8.91|13.22
    Vũng Tàu|VN||10.35|107.08
    Maracay|VE||10.25|-67.59
    Tamale|GH||9.4|-0.84
    Heyuan|CN||23.73|114.68
    Dĩ An|VN||10.91|106.77
    Kira|UG||0.4|32.63
    Esna|EG||25.29|32.55
    Joinville|BR||-26.3|-48.85
    Huangshan|CN||29.71|118.31
    Ḩamāh|SY||35.13|36.76
    Jalgaon|IN||21|75.57
    Kurnool|IN||15.83|78.04
    Yola|NG||9.21|12.48
    Rạch Giá|VN||10.01|105.08
    Amagasaki|JP||34.72|135.42
    Manado|ID||1.48|124.85
    Santo Domingo de los Colorados|EC||-0.25|-79.18
    Ţarţūs|SY||34.89|35.89
    Mek'ele|ET||13.5|39.48
    Nazrēt|ET||8.55|39.27
    Colorado Springs|US|CO|38.83|-104.82
    Niterói|BR||-22.88|-43.1
    Huancayo|PE||-12.07|-75.21
    Al Hillah|IQ||32.46|44.42
    Mbandaka|CD||0.05|18.26
    Malanje|AO||-9.54|16.34
    Namp’o|KP||38.74|125.41
    Ciudad General Escobedo|MX||25.8|-100.32
    Bacolod City|PH||10.67|122.95
    Virginia Beach|US|VA|36.85|-75.98
    Wafangdian|CN||39.62|122.01
    Mansilingan|PH||10.63|122.98
    Kahama|TZ||-3.83|32.6
    Hsinchu|TW||24.8|120.97
    Katsushika|JP||35.73|139.85
    Rāmgundam|IN||18.8|79.45
    Batman|TR||37.89|41.13
    Yongji|CN||34.87|110.44
    Lishui|CN||28.46|119.91
    Udaipur|IN||24.59|73.71
    Warder|ET||6.97|45.34
    Bắc Giang|VN||21.27|106.19
    Eslamshahr|IR||35.55|51.24
    Juba|SS||4.85|31.58
    Muratpaşa|TR||36.89|30.76
    Wenshan City|CN||23.36|104.25
    Şanlıurfa|TR||37.17|38.79
    Chengde|CN||40.95|117.96
    Kursk|RU||51.73|36.18
    Maheshtala|IN||22.51|88.25
    Nam Định|VN||20.43|106.18
    Constantine|DZ||36.37|6.61
    Patiāla|IN||30.34|76.39
    Boksburg|ZA||-26.21|28.26
    Basuo|CN||19.1|108.67
    Ensenada|MX||31.87|-116.6
    Elazığ|TR||38.67|39.22
    Jundiaí|BR||-23.19|-46.88
    Xochimilco|MX||19.25|-99.1
    Shyamnagar|IN||22.83|88.37
    Dasmariñas|PH||14.33|120.94
    Zhangjiajie|CN||29.13|110.48
    Mataram|ID||-8.58|116.12
    Korhogo|CI||9.46|-5.63
    Fujisawa|JP||35.35|139.48
    Bissau|GW||11.86|-15.6
    Sandakan|MY||5.84|118.12
    Mawlamyine|MM||16.49|97.63
    Laval|CA||45.57|-73.69
    Palma|ES||39.57|2.65
    Sunch’ŏn|KP||39.43|125.93
    Sultangazi|TR||41.11|28.87
    Uyo|NG||5.05|7.93
    Bei’an|CN||48.27|126.6
    Davangere|IN||14.47|75.93
    Ado-Ekiti|NG||7.62|5.22
    Manizales|CO||5.07|-75.51
    Masan|KR||35.13|126.83
    Buôn Ma Thuột|VN||12.67|108.04
    Ananindeua|BR||-1.37|-48.37
    Stavropol|RU||45.03|41.96
    Shuozhou|CN||39.32|112.42
    Kashiwa|JP||35.86|139.98
    Ogbomoso|NG||8.13|4.24
    Tel Aviv|IL||32.08|34.78
    Goma|CD||-1.67|29.23
    Buenaventura|CO||3.58|-77
    Welkom|ZA||-27.98|26.74
    Sham Shui Po|HK||22.33|114.16
    Machida|JP||35.54|139.45
    Venustiano Carranza|MX||19.44|-99.1
    Zagazig|EG||30.59|31.5
    Vinnytsya|UA||49.23|28.47
    Ismailia|EG||30.6|32.27
    Ningde|CN||26.66|119.52
    Akola|IN||20.71|77
    Kima Kieza|AO||-8.83|13.3
    Cusco|PE||-13.53|-71.97
    Jiuquan|CN||39.74|98.52
    Veracruz|MX||19.18|-96.14
    East Jerusalem|PS||31.78|35.23
    Bryansk|RU||53.27|34.32
    Maltepe|TR||40.94|29.16
    Sumgayit|AZ||40.59|49.67
    Tando Bago|PK||24.79|68.97
    Kuala Terengganu|MY||5.33|103.14
    Toyota|JP||35.08|137.15
    Matadi|CD||-5.84|13.46
    Al Kharj|SA||24.16|47.33
    Wong Tai Sin|HK||22.35|114.18
    Mandaluyong|PH||14.58|121.04
    Minna|NG||9.62|6.55
    Xalapa de Enríquez|MX||19.53|-96.92
    Rajpur Sonarpur|IN||22.44|88.43
    Bratislava|SK||48.15|17.11
    Taman Petaling|MY||3.2|101.65
    Shinagawa|JP||33.64|133.01
    Al Ḩasakah|SY||36.5|40.75
    Luxor|EG||25.7|32.64
    London|CA||42.98|-81.23
    Awasa|ET||7.06|38.48
    Chimoio|MZ||-19.12|33.48
    Tando Allahyar|PK||25.46|68.72
    Daloa|CI||6.88|-6.45
    Dingxi|CN||35.57|104.62
    Bamenda|CM||5.96|10.15
    Tver|RU||56.86|35.9
    Thái Nguyên|VN||21.59|105.85
    Boa Vista|BR||2.82|-60.67
    Rio Branco|BR||-9.97|-67.81
    Oakland|US|CA|37.8|-122.27
    Christchurch|NZ||-43.53|172.63
    Korba|IN||22.35|82.7
    Takamatsu|JP||34.33|134.05
    Kowloon City|HK||22.33|114.19
    Santos|BR||-23.96|-46.33
    Tirana|AL||41.33|19.82
    Mauá|BR||-23.67|-46.46
    San Juan|PR||18.47|-66.11
    Alor Setar|MY||6.12|100.36
    Tongchuan|CN||34.9|108.95
    Pasay|PH||14.54|121
    Nuevo Laredo|MX||27.48|-99.52
    Toyama|JP||36.7|137.22
    Tétouan|MA||35.58|-5.37
    Zürich|CH||47.37|8.55
    Beylikdüzü|TR||40.98|28.64
    Việt Trì|VN||21.32|105.4
    Azcapotzalco|MX||19.49|-99.19
    Tampa|US|FL|27.95|-82.46
    Montes Claros|BR||-16.73|-43.86
    Bunamwaya|UG||0.25|32.56
    Magnitogorsk|RU||53.4|59.01
    Tulsa|US|OK|36.15|-95.99
    Jhānsi|IN||25.46|78.58
    Tseung Kwan O|HK||22.33|114.25
    Ciudad Bolívar|VE||8.12|-63.55
    Kampung Kangkar Teberau|MY||1.53|103.75
    Koumassi|CI||5.3|-3.97
    San Nicolás de los Garza|MX||25.74|-100.3
    Guyuan|CN||36.01|106.28
    Wandsbek|DE||53.58|10.08
    Minneapolis|US|MN|44.98|-93.26
    Jayapura|ID||-2.53|140.72
    Thoothukudi|IN||8.77|78.13
    Ardabīl|IR||38.25|48.29
    Ballari|IN||15.14|76.92
    Chaoyang|CN||41.57|120.46
    Gaza|PS||31.5|34.47
    Maringá|BR||-23.43|-51.94
    Yokosuka|JP||35.28|139.67
    Kom Ombo|EG||24.48|32.95
    Saltivka|UA||50.02|36.35
    Nagasaki|JP||32.75|129.88
    Gujangbagh|CN||37.11|79.93
    Tonalá|MX||20.62|-103.24
    Panama City|PA||8.99|-79.52
    Piracicaba|BR||-22.73|-47.65
    Uvira|CD||-3.4|29.14
    Hirakata|JP||34.81|135.65
    Ivanovo|RU||57|40.97
    Cumaná|VE||10.46|-64.18
    Newcastle|ZA||-27.76|29.93
    Gumi|KR||36.11|128.34
    Jixi|CN||45.29|130.96
    Kuching|MY||1.55|110.33
    Gifu|JP||35.42|136.76
    Caruaru|BR||-8.28|-35.98
    Tongling|CN||30.95|117.78
    Tarlac City|PH||15.48|120.6
    Toyonaka|JP||34.78|135.47
    Kassala|SD||15.45|36.4
    Miyazaki|JP||31.92|131.42
    Lekki|NG||6.45|3.48
    Antofagasta|CL||-23.65|-70.4
    Wah Cantt|PK||33.77|72.75
    Bhāgalpur|IN||25.24|86.97
    Agartala|IN||23.84|91.28
    Bida|NG||9.08|6.01
    Dayrah|AE||25.27|55.3
    West Jerusalem|IL||31.78|35.22
    Bunia|CD||1.56|30.25
    Antakya|TR||36.21|36.16
    Quận Mười|VN||10.77|106.67
    Sunshine Coast|AU||-26.66|153.08
    Kisumu|KE||-0.1|34.76
    Luhansk|UA||48.57|39.31
    Bengkulu|ID||-3.8|102.27
    Barinas|VE||8.62|-70.23
    Wichita|US|KS|37.69|-97.34
    Al Hoceïma|MA||35.25|-3.94
    Szczecin|PL||53.43|14.55
    Delmas|HT||18.54|-72.3
    Vila Velha|BR||-20.33|-40.29
    Bologna|IT||44.49|11.34
    Sejong|KR||36.59|127.29
    Cazenga|AO||-8.84|13.28
    Samsun|TR||41.28|36.34
    Tallinn|EE||59.44|24.75
    Tanga|TZ||-5.07|39.1
    El Obeid|SD||13.18|30.22
    Diadema|BR||-23.69|-46.62
    Lobito|AO||-12.36|13.54
    Saurimo|AO||-9.66|20.39
    Bello|CO||6.34|-75.56
    Pasto|CO||1.21|-77.28
    Gaomi|CN||36.38|119.75
    Santa Fe|AR||-31.65|-60.71
    San-Pédro|CI||4.75|-6.64
    Makurdi|NG||7.73|8.52
    Palu|ID||-0.91|119.87
    Takoradi|GH||4.9|-1.76
    Samut Prakan|TH||13.6|100.6
    Arlington|US|TX|32.74|-97.11
    Khamis Mushait|SA||18.3|42.73
    Ambato|EC||-1.25|-78.62
    Carapicuíba|BR||-23.52|-46.84
    Petrolina|BR||-9.4|-40.5
    Ojo de Agua|MX||19.68|-99.01
    Windhoek|NA||-22.56|17.08
    Abomey-Calavi|BJ||6.45|2.36
    Bochum|DE||51.48|7.22
    Suita|JP||34.76|135.52
    Benito Juárez|MX||19.37|-99.16
    Sector 3|RO||44.42|26.17
    Chak Jhumra|PK||31.57|73.18
    Kahramanmaraş|TR||37.58|36.93
    Chongzuo|CN||22.38|107.37
    Grajaú|BR||-23.77|-46.67
    Okazaki|JP||34.95|137.17
    Xico|MX||19.27|-98.95
    Iztacalco|MX||19.4|-99.1
    Kākināda|IN||16.96|82.24
    Betim|BR||-19.97|-44.2
    Las Palmas de Gran Canaria|ES||28.1|-15.42
    Cotabato|PH||7.22|124.25
    Bawshar|OM||23.58|58.4
    Latur|IN||18.4|76.57
    Tanzhou|CN||22.26|113.47
    Wellington|NZ||-41.29|174.78
    Mazatlán|MX||23.22|-106.42
    Caxias do Sul|BR||-29.17|-51.18
    Nizhny Tagil|RU||57.92|59.97
    Irapuato|MX||20.67|-101.36
    Ichinomiya|JP||35.3|136.8
    Aswān|EG||24.09|32.9
    Brno|CZ||49.2|16.61
    Bauru|BR||-22.31|-49.06
    Iaşi|RO||47.17|27.6
    Krugersdorp|ZA||-26.09|27.78
    Pānihāti|IN||22.69|88.37
    Shibganj|BD||25|89.32
    Iquitos|PE||-3.75|-73.25
    Toyohashi|JP||34.77|137.38
    Hechuan|CN||29.99|106.26
    Pétionville|HT||18.51|-72.29
    Utrecht|NL||52.09|5.12
    Rajamahendravaram|IN||17.01|81.78
    Yogyakarta|ID||-7.8|110.36
    Dhule|IN||20.9|74.78
    Minato|JP||34.22|135.15
    Puchong|MY||3|101.62
    Ondo|NG||7.09|4.84
    Rohtak|IN||28.89|76.59
    Bhawana|PK||31.57|72.65
    Rustenburg|ZA||-25.67|27.24
    Bakersfield|US|CA|35.37|-119.02
    Xuanhua|CN||40.61|115.06
    Emalahleni|ZA||-25.87|29.23
    Bafoussam|CM||5.48|10.42
    Thủ Dầu Một|VN||10.98|106.65
    Takasaki|JP||36.33|139.02
    Seremban|MY||2.73|101.94
    Miguel Hidalgo|MX||19.43|-99.2
    Nagano|JP||36.65|138.18
    Tawau|MY||4.24|117.89
    Cardiff|GB||51.48|-3.18
    Dachang|CN||31.31|121.42
    Đống Đa|VN||21.01|105.83
    Chitungwiza|ZW||-18.01|31.08
    Fenghuang|CN||27.94|109.6
    Puerto La Cruz|VE||10.21|-64.63
    Umuahia|NG||5.52|7.49
    Uşak|TR||38.67|29.41
    Bharatpur|NP||27.68|84.44
    Itaquaquecetuba|BR||-23.49|-46.35
    Natore|BD||24.41|88.99
    6th of October City|EG||29.82|31.05
    Leicester|GB||52.64|-1.13
    Desna|UA||50.52|30.68
    Sector 6|RO||44.44|26.02
    Canberra|AU||-35.28|149.13
    Avellaneda|AR||-34.66|-58.37
    Nara-shi|JP||34.69|135.8
    Florence|IT||43.78|11.25
    Ahilyanagar|IN||19.09|74.74
    Kollam|IN||8.88|76.58
    Huanggang|CN||30.45|114.87
    Olinda|BR||-8.01|-34.86
    Bradford|GB||53.79|-1.75
    Sukabumi|ID||-6.92|106.93
    Bilāspur|IN||22.08|82.16
    Malabon|PH||14.67|120.94
    Cleveland|US|OH|41.5|-81.7
    Iseyin|NG||7.97|3.6
    Etobicoke|CA||43.64|-79.57
    Gboko|NG||7.32|9
    Yenagoa|NG||4.93|6.27
    Samba|AO||-8.88|13.2
    Pyeongtaek|KR||36.99|127.09
    Petare|VE||10.48|-66.81
    Bến Cát|VN||11.15|106.6
    Anqiu|CN||36.43|119.19
    Alanya|TR||36.54|32
    Larkana|PK||27.56|68.21
    Al Qadarif|SD||14.03|35.38
    Hrodna|BY||53.68|23.83
    Cibinong|ID||-6.48|106.85
    Nawabshah|PK||26.24|68.4
    New Orleans|US|LA|29.95|-90.08
    Keelung|TW||25.13|121.74
    Malmö|SE||55.61|13
    Jizhou|CN||37.55|115.57
    Manukau City|NZ||-36.99|174.88
    Maradi|NE||13.5|7.1
    Burewala|PK||30.17|72.65
    Ataşehir|TR||40.98|29.12
    Blumenau|BR||-26.92|-49.07
    Nanqiao|CN||30.92|121.45
    Mingora|PK||34.78|72.36
    Wuppertal|DE||51.26|7.15
    Ulan-Ude|RU||51.83|107.6
    Huocheng|CN||44.05|80.87
    Ijebu Ode|NG||6.82|3.92
    Maseru|LS||-29.32|27.48
    Bhilwara|IN||25.35|74.64
    Aurora|US|CO|39.73|-104.83
    Vitebsk|BY||55.19|30.2
    Franca|BR||-20.54|-47.4
    Sultanbeyli|TR||40.96|29.27
    Taraz|KZ||42.9|71.37
    Yangsan|KR||35.34|129.03
    Dniprovskyi|UA||50.45|30.6
    San Jose del Monte|PH||14.81|121.05
    Abū al-Kahṣīb|IQ||30.44|47.88
    Gwangmyeong|KR||37.48|126.87
    Zanjan|IR||36.68|48.5
    Neiva|CO||2.93|-75.28
    Iwaki|JP||37.05|140.88
    Vladimir|RU||56.14|40.4
    Tete|MZ||-16.16|33.59
    Bacoor|PH||14.46|120.94
    Wakayama|JP||34.23|135.17
    Brahmapur|IN||19.31|84.79
    Fengshan|TW||22.63|120.36
    Fatih|TR||41.02|28.94
    Caucaia|BR||-3.74|-38.65
    Misratah|LY||32.38|15.09
    Cuíto|AO||-12.38|16.93
    Benito Juarez|MX||19.4|-99.16
    Kyzylorda|KZ||44.85|65.51
    Sinjhoro|PK||26.03|68.81
    Kawagoe|JP||35.91|139.49
    Takatsuki|JP||34.85|135.62
    Muzaffarpur|IN||26.12|85.39
    Tapachula|MX||14.91|-92.26
    Lhoka|CN||29.24|91.77
    Villahermosa|MX||17.99|-92.94
    Cariacica|BR||-20.26|-40.42
    Setapak|MY||3.21|101.73
    Mahilyow|BY||53.91|30.34
    Bandar Abbas|IR||27.19|56.28
    Pravyi Bereh|UA||47.11|37.59
    Yunusobod|UZ||41.37|69.28
    Ras Al Khaimah|AE||25.79|55.94
    Cabimas|VE||10.4|-71.45
    Kendari|ID||-3.98|122.52
    Honolulu|US|HI|21.31|-157.86
    Anaheim|US|CA|33.84|-117.91
    Tarsus|TR||36.92|34.89
    Al Maḩmūdīyah|IQ||33.06|44.37
    Bahir Dar|ET||11.59|37.39
    Diepsloot|ZA||-25.93|28.01
    Pengze|CN||29.9|116.55
    Punāsa|IN||22.24|76.39
    Xilinhot|CN||43.94|116.07
    Praia Grande|BR||-24.01|-46.4
    Quelimane|MZ||-17.88|36.89
    Arkhangel’sk|RU||64.55|40.55
    Muzaffarnagar|IN||29.47|77.7
    Hulunbuir|CN||49.21|119.76
    Dumai|ID||1.67|101.44
    Shinjuku|JP||35.69|139.71
    Sikasso|ML||11.32|-5.67
    Sanandaj|IR||35.31|47
    Chita|RU||52.04|113.49
    San Pedro|PH||14.36|121.05
    Campina Grande|BR||-7.23|-35.88
    Alicante|ES||38.35|-0.48
    Bimbo|CF||4.26|18.42
    Kalemyo|MM||23.19|94.06
    Belfast|GB||54.6|-5.93
    Long Bien|VN||21.03|105.9
    Camagüey|CU||21.38|-77.92
    Daye|CN||30.08|114.95
    Bilbao|ES||43.26|-2.93
    Ambon|ID||-3.7|128.18
    Brest|BY||52.11|23.72
    Chifeng|CN||42.27|118.96
    Central Coast|AU||-33.43|151.37
    Corrientes|AR||-27.47|-58.83
    Hŭngnam|KP||39.84|127.63
    Avadi|IN||13.11|80.11
    Yunlong|CN||34.25|117.25
    Koshigaya|JP||35.89|139.79
    Coventry|GB||52.41|-1.51
    Belgorod|RU||50.6|36.58
    Toamasina|MG||-18.15|49.4
    Logan City|AU||-27.64|153.11
    Ōtsu|JP||35|135.87
    Kosti|SD||13.16|32.66
    Qitaihe|CN||45.77|131
    Doha|QA||25.29|51.53
    Kadapa|IN||14.48|78.82
    Nakano|JP||35.7|139.67
    Cirebon|ID||-6.71|108.56
    Turmero|VE||10.23|-67.47
    Tokorozawa|JP||35.8|139.47
    Cabanatuan City|PH||15.49|120.97
    Pizhou|CN||34.31|117.95
    Darnytsya|UA||50.42|30.7
    Dire Dawa|ET||9.59|41.87
    Annaba|DZ||36.9|7.77
    Nice|FR||43.7|7.27
    Iligan|PH||8.23|124.24
    Soledad|CO||10.92|-74.76
    Temara|MA||33.93|-6.91
    Shiqi|CN||22.52|113.39
    Paulista|BR||-7.94|-34.87
    Obalende|NG||6.45|3.42
    Kukatpally|IN||17.48|78.41
    Laixi|CN||36.86|120.53
    Dihok|IQ||36.87|42.99
    Kaluga|RU||54.53|36.27
    Bắc Từ Liêm|VN||21.07|105.75
    Celaya|MX||20.52|-100.81
    Serekunda|GM||13.44|-16.68
    Kafrul|BD||23.79|90.37
    Karşıyaka|TR||38.46|27.11
    Ḩadā’iq al Qubbah|EG||30.09|31.28
    Makiyivka|UA||48.05|37.93
    West Raleigh|US|NC|35.79|-78.66
    Cuernavaca|MX||18.93|-99.23
    Markham|CA||43.87|-79.27
    Kaesŏng|KP||37.97|126.55
    Uberaba|BR||-19.75|-47.93
    Tungi|BD||23.89|90.4
    Krasnogvargeisky|RU||59.97|30.48
    Randburg|ZA||-26.09|28
    Safi|MA||32.3|-9.24
    Simferopol|UA||44.96|34.11
    Lublin|PL||51.25|22.57
    San José|CR||9.93|-84.08
    Orlando|US|FL|28.54|-81.38
    Viña del Mar|CL||-33.02|-71.55
    Tieling|CN||42.29|123.84
    Qazvin|IR||36.27|50
    Asahikawa|JP||43.77|142.36
    Kāmārhāti|IN||22.67|88.37
    Tepic|MX||21.51|-104.89
    Wŏnju|KR||37.35|127.95
    Wad Medani|SD||14.4|33.52
    Quận Mười Một|VN||10.76|106.64
    Nukus|UZ||42.46|59.61
    Konak|TR||38.4|27.1
    Maebashi|JP||36.4|139.08
    Kita|JP||35.75|139.73
    Ciudad Victoria|MX||23.74|-99.14
    Soledad de Graciano Sánchez|MX||22.19|-100.94
    Kochi|JP||33.55|133.53
    Bielefeld|DE||52.03|8.53
    Blida|DZ||36.47|2.83
    Kwai Chung|HK||22.37|114.14
    Mandaue City|PH||10.32|123.92
    Ganja|AZ||40.68|46.36
    Khorramshahr|IR||30.44|48.18
    Bonn|DE||50.73|7.1
    Mathura|IN||27.5|77.67
    Hechi|CN||24.69|108.08
    Bydgoszcz|PL||53.12|18.01
    Smolensk|RU||54.78|32.05
    Oral|KZ||51.25|51.43
    São Vicente|BR||-23.96|-46.39
    Khorramabad|IR||33.49|48.36
    Ribeirão das Neves|BR||-19.77|-44.09
    Soyapango|SV||13.71|-89.14
    Tongshan|CN||34.18|117.16
    Guédiawaye|SN||14.77|-17.4
    São José dos Pinhais|BR||-25.53|-49.21
    Plovdiv|BG||42.15|24.75
    Ciudad Obregón|MX||27.49|-109.94
    Wŏnsan|KP||39.15|127.44
    Brent|GB||51.55|-0.3
    Pavlodar|KZ||52.28|76.97
    Chānda|IN||19.95|79.3
    Canoas|BR||-29.92|-51.18
    Kōriyama|JP||37.4|140.38
    Sochi|RU||43.6|39.72
    Aksaray|TR||38.37|34.03
    Vijayapura|IN||16.82|75.72
    Chipata|ZM||-13.63|32.65
    Chongjin|KP||41.8|129.78
    Yanji|CN||42.89|129.5
    Roodepoort|ZA||-26.16|27.87
    Pucallpa|PE||-8.38|-74.55
    Mogi das Cruzes|BR||-23.52|-46.19
    Córdoba|ES||37.89|-4.77
    Birkenhead|GB||53.39|-3.01
    Nantes|FR||47.22|-1.55
    Ilesa|NG||7.63|4.74
    Pekalongan|ID||-6.89|109.68
    Bhatara|BD||23.8|90.45
    Espoo|FI||60.21|24.65
    Kikuyu|KE||-1.25|36.66
    Kluang|MY||2.03|103.32
    Lincang|CN||23.88|100.09
    Nottingham|GB||52.95|-1.15
    Ramiros|AO||-9.06|13.05
    Al ‘Amārah|IQ||31.84|47.14
    Volzhsky|RU||48.79|44.78
    Vaughan|CA||43.84|-79.5
    Xingyi|CN||25.1|104.91
    Guarujá|BR||-23.99|-46.26
    Shivamogga|IN||13.93|75.57
    Alwar|IN||27.56|76.62
    Uíge|AO||-7.61|15.06
    Taubaté|BR||-23.03|-45.56
    Ixtapaluca|MX||19.32|-98.88
    Osh|KG||40.53|72.8
    Portoviejo|EC||-1.06|-80.45
    Villavicencio|CO||4.13|-73.63
    Man’gyŏngdae-ri|KP||38.99|125.66
    San Miguelito|PA||9.05|-79.47
    Pelotas|BR||-31.77|-52.34
    Shāhjānpur|IN||27.88|79.91
    Lexington|US|KY|37.99|-84.48
    Tantou|CN||22.75|113.83
    Anápolis|BR||-16.33|-48.95
    Kaech’ŏn|KP||39.7|125.89
    Jūnāgadh|IN||21.52|70.46
    Islington|GB||51.54|-0.1
    Holguín|CU||20.89|-76.26
    Ust-Kamenogorsk|KZ||49.97|82.61
    Tsuen Wan|HK||22.37|114.11
    Zinder|NE||13.81|8.99
    Saransk|RU||54.18|45.17
    Al Diwaniyah|IQ||31.99|44.93
    Varna|BG||43.22|27.91
    Hafizabad|PK||32.07|73.69
    Marne La Vallée|FR||48.84|2.64
    Palangkaraya|ID||-2.21|113.92
    Damanhur|EG||31.03|30.47
    Chiniot|PK||31.72|72.98
    Popayán|CO||2.44|-76.61
    Reading|GB||51.46|-0.97
    Geita|TZ||-2.87|32.23
    Constanţa|RO||44.18|28.63
    New Delhi|IN||28.62|77.21
    Thessaloníki|GR||40.64|22.93
    Thiès|SN||14.79|-16.93
    Naha|JP||26.21|127.68
    Riverside|US|CA|33.95|-117.4
    Baicheng|CN||45.62|122.83
    Chimbote|PE||-9.08|-78.59
    Bari|IT||41.12|16.87
    Barueri|BR||-23.51|-46.88
    Corpus Christi|US|TX|27.8|-97.4
    Thrissur|IN||10.52|76.22
    Cherepovets|RU||59.13|37.9
    Eloy Alfaro|EC||-2.17|-79.84
    Hamburg-Nord|DE||53.59|9.98
    Al-Kut|IQ||32.51|45.82
    Muar|MY||2.04|102.57
    Şişli|TR||41.06|28.99
    Várzea Grande|BR||-15.65|-56.13
    Lexington-Fayette|US|KY|38.05|-84.46
    Maroua|CM||10.59|14.32
    Kingston upon Hull|GB||53.74|-0.34
    Preston|GB||53.76|-2.7
    Lianshan|CN||40.76|120.85
    Denizli|TR||37.77|29.09
    Ikeja|NG||6.6|3.34
    Al Qāhirah al Jadīdah|EG||30.04|31.44
    New Cairo|EG||30.03|31.47
    Vitória|BR||-20.32|-40.34
    Palmira|CO||3.54|-76.3
    Vologda|RU||59.22|39.88
    Iligan City|PH||8.25|124.4
    Catania|IT||37.49|15.07
    Jardim Angela|BR||-23.72|-46.77
    Nizāmābād|IN||18.67|78.1
    Cincinnati|US|OH|39.13|-84.51
    Percut|ID||3.63|98.86
    Coatzacoalcos|MX||18.15|-94.44
    Santa Ana|US|CA|33.75|-117.87
    Sariwŏn-si|KP||38.51|125.76
    Botshabelo|ZA||-29.27|26.73
    Butuan|PH||8.95|125.54
    Shahrīār|IR||35.66|51.06
    Qods|IR||35.72|51.11
    Gia Lâm|VN||21.02|105.94
    Kurgan|RU||55.45|65.34
    Tampico|MX||22.29|-97.88
    Akowonjo|NG||6.61|3.31
    Cabuyao|PH||14.27|121.13
    Tabora|TZ||-5.02|32.83
    Kasugai|JP||35.25|136.97
    An Nhơn|VN||13.89|109.11
    Alimosho|NG||6.61|3.3
    Ciudad Benito Juárez|MX||25.65|-100.09
    Münster|DE||51.96|7.63
    Mannheim|DE||49.49|8.47
    Karawang|ID||-6.31|107.32
    Akita|JP||39.72|140.12
    Suzano|BR||-23.54|-46.31
    Tumkūr|IN||13.34|77.1
    Chinju|KR||35.19|128.08
    Parbhani|IN||19.27|76.77
    Hisar|IN||29.15|75.72
    Iksan|KR||35.94|126.95
    Fīrozābād|IN||27.15|78.4
    Palmas|BR||-10.17|-48.33
    Vladikavkaz|RU||43.04|44.67
    Port-de-Paix|HT||19.94|-72.83
    Damietta|EG||31.42|31.81
    Posadas|AR||-27.39|-55.92
    Brakpan|ZA||-26.24|28.37
    Stockton|US|CA|37.96|-121.29
    Yokkaichi|JP||34.97|136.62
    Kulti|IN||23.73|86.84
    Tláhuac|MX||19.29|-99.01
    Sapele|NG||5.89|5.68
    Kashan|IR||33.98|51.43
    Kāshān|IR||34|51.44
    Pittsburgh|US|PA|40.44|-80
    Armenia|CO||4.54|-75.67
    Santa Catarina|MX||25.67|-100.46
    Sumbawanga|TZ||-7.97|31.62
    Orël|RU||52.97|36.08
    Akashi|JP||34.66|135.01
    Hai Bà Trưng|VN||21.01|105.85
    Kurume|JP||33.32|130.52
    Graz|AT||47.07|15.44
    Saint Paul|US|MN|44.94|-93.09
    Nghi Sơn|VN||19.33|105.82
    Karnāl|IN||29.69|76.98
    Changyi|CN||36.85|119.39
    Ciudad del Este|PY||-25.5|-54.65
    Rosetta|EG||31.4|30.42
    Barddhamān|IN||23.26|87.86
    Toshima|JP||35.76|139.74
    Kediri|ID||-7.82|112.02
    Solwezi|ZM||-12.17|26.39
    Hamburg-Mitte|DE||53.55|10.02
    Augsburg|DE||48.37|10.9
    South Dublin|IE||53.29|-6.34
    Valladolid|ES||41.66|-4.72
    Miri|MY||4.4|113.99
    Xinyi|CN||34.38|118.35
    Mardan|PK||34.2|72.05
    Surgut|RU||61.26|73.42
    Swansea|GB||51.62|-3.94
    San Pablo|PH||14.07|121.33
    Newcastle upon Tyne|GB||54.97|-1.61
    Gundupālaiyam|IN||11.94|79.8
    Gatineau|CA||45.48|-75.7
    Batikent|TR||39.97|32.73
    Biñan|PH||14.34|121.08
    Malir Cantonment|PK||24.94|67.21
    Mérida|VE||8.58|-71.17
    Winejok|SS||9.01|27.57
    Yangshuo|CN||24.78|110.49
    Linqu|CN||36.52|118.54
    Uruapan|MX||19.42|-102.06
    Pātan|NP||27.68|85.31
    Fergana|UZ||40.38|71.78
    Bahía Blanca|AR||-38.72|-62.27
    Santol|PH||15.16|120.57
    Kaolack|SN||14.15|-16.07
    Jember|ID||-8.17|113.7
    Aomori|JP||40.82|140.73
    Bārāsat|IN||22.72|88.48
    Mulugu|IN||18.19|79.94
    Foz do Iguaçu|BR||-25.55|-54.59
    Bihār Sharīf|IN||25.2|85.52
    Tegal|ID||-6.87|109.14
    Grozny|RU||43.31|45.69
    Boma|CD||-5.85|13.05
    Bāli|IN||22.65|88.34
    Pu'er|CN||22.79|100.97
    Rāmpur|IN||28.81|79.03
    Darbhanga|IN||26.15|85.9
    Panipat|IN||29.39|76.97
    Białystok|PL||53.13|23.16
    Mwene|CD||-9.82|22.87
    Rufisque|SN||14.72|-17.27
    Murmansk|RU||68.97|33.1
    Tirupati|IN||13.64|79.42
    Southend-on-Sea|GB||51.54|0.71
    Lincoln|US|NE|40.8|-96.67
    Phu Quoc|VN||10.22|103.97
    Baiyin|CN||36.55|104.17
    Fukushima|JP||37.75|140.47
    Bergen|NO||60.39|5.32
    Greater Noida|IN||28.5|77.54
    Noida|IN||28.58|77.33
    Tambov|RU||52.74|41.44
    Vigo|ES||42.23|-8.72
    Aizawl|IN||23.73|92.72
    Banjarbaru|ID||-3.44|114.84
    Thanh Xuân|VN||20.99|105.8
    Al Hufūf|SA||25.36|49.59
    Cholula|MX||19.06|-98.3
    Gandhinagar|IN||23.22|72.68
    Semey|KZ||50.42|80.25
    Cầu Giấy|VN||21.03|105.8
    Dindigul|IN||10.37|77.98
    Ponta Grossa|BR||-25.09|-50.16
    Gaozhou|CN||21.92|110.86
    Kamoke|PK||31.98|74.22
    Limeira|BR||-22.56|-47.4
    Thanjavur|IN||10.79|79.14
    Kariega|ZA||-33.76|25.4
    Adıyaman|TR||37.76|38.28
    Al Mubarraz|SA||25.41|49.59
    Resistencia|AR||-27.46|-58.99
    Atyrau|KZ||47.1|51.88
    Morioka|JP||39.7|141.15
    Sector 2|RO||44.45|26.13
    Xiuying|CN||20|110.29
    San Cristóbal|VE||7.77|-72.24
    Cileungsir|ID||-6.39|106.96
    Karīmnagar|IN||18.44|79.13
    Victoria|CA||48.44|-123.35
    Anchorage|US|AK|61.22|-149.9
    Dewas|IN||22.97|76.06
    Batna|DZ||35.56|6.17
    Kaunas|LT||54.9|23.91
    Sonīpat|IN||28.99|77.02
    Machala|EC||-3.26|-79.96
    Wiesbaden|DE||50.09|8.24
    Meads|US|KY|38.41|-82.71
    Kabwe|ZM||-14.45|28.45
    Sinŭiju|KP||40.1|124.4
    Meguro|JP||35.63|139.7
    Sector 4|RO||44.38|26.12
    Sumida|JP||35.73|139.82
    Ibaraki|JP||34.82|135.57
    Bắc Ninh|VN||21.19|106.08
    Ichalkaranji|IN||16.69|74.46
    Marienthal|DE||53.57|10.08
    Phú Mỹ|VN||10.63|107.07
    Ceilândia|BR||-15.81|-48.13
    Katowice|PL||50.26|19.02
    Adapazarı|TR||40.78|30.4
    Cluj-Napoca|RO||46.77|23.6
    Gunpo|KR||37.37|126.95
    Songea|TZ||-10.68|35.65
    Butembo|CD||0.14|29.29
    Tacna|PE||-18.01|-70.25
    Tin Shui Wai|HK||22.46|114
    Long Xuyên|VN||10.39|105.44
    Savar|BD||23.85|90.25
    Bathinda|IN||30.21|74.94
    Henderson|US|NV|36.04|-114.98
    Jālna|IN||19.84|75.89
    Sekondi|GH||4.93|-1.71
    Kyengera|UG||0.3|32.5
    Greensboro|US|NC|36.07|-79.79
    Haifa|IL||32.81|35
    Århus|DK||56.16|10.21
    Viamão|BR||-30.08|-51.02
    Dengzhou|CN||32.68|112.09
    Artux|CN||39.71|76.18
    Chuncheon|KR||37.87|127.73
    Alto Barinas|VE||8.59|-70.23
    Mbour|SN||14.42|-16.96
    Brighton|GB||50.83|-0.14
    Karlsruhe|DE||49.01|8.4
    Port Moresby|PG||-9.48|147.15
    Minya|EG||28.09|30.76
    Plano|US|TX|33.02|-96.7
    Ichihara|JP||35.52|140.08
    Qibao|CN||31.15|121.36
    Kirāri Sulemānnagar|IN||28.7|77.06
    Cainta|PH||14.58|121.12
    Satna|IN||24.58|80.83
    Geelong|AU||-38.15|144.36
    Chernihiv|UA||51.51|31.29
    Xinyuan|CN||43.43|83.25
    Ba Vì|VN||21.08|105.38
    Valparaíso|CL||-33.04|-71.63
    Ica|PE||-14.08|-75.73
    Purnia|IN||25.78|87.47
    Newark|US|NJ|40.74|-74.17
    Itagüí|CO||6.18|-75.6
    Nicolás Romero|MX||19.64|-99.31
    Gebze|TR||40.8|29.43
    Lichinga|MZ||-13.31|35.24
    Narsingdi|BD||23.92|90.72
    Zeytinburnu|TR||40.99|28.9
    Sfax|TN||34.74|10.76
    Zumpango|MX||19.8|-99.1
    Merkezefendi|TR||37.81|29.04
    Madison|US|WI|43.07|-89.4
    Bukhara|UZ||39.77|64.43
    Wollongong|AU||-34.42|150.89
    Volta Redonda|BR||-22.52|-44.1
    Ostrava|CZ||49.83|18.28
    St. Louis|US|MO|38.63|-90.2
    Poltava|UA||49.59|34.55
    Sumaré|BR||-22.82|-47.27
    Efon-Alaaye|NG||7.66|4.92
    Binjai|ID||3.6|98.49
    Pematangsiantar|ID||2.96|99.07
    Petrozavodsk|RU||61.78|34.35
    Enshi|CN||30.3|109.48
    Taganrog|RU||47.24|38.91
    Santa Teresa del Tuy|VE||10.23|-66.66
    Quảng Ngãi|VN||15.12|108.79
    Qarshi|UZ||38.86|65.79
    Tanghe|CN||32.69|112.83
    Coacalco|MX||19.63|-99.11
    Sincelejo|CO||9.3|-75.39
    Zoucheng|CN||35.4|116.97
    Khomeynī Shahr|IR||32.69|51.54
    Kostroma|RU||57.77|40.93
    Imphal|IN||24.81|93.94
    Gagnoa|CI||6.13|-5.95
    Bedok New Town|SG||1.33|103.94
    Ulu Bedok|SG||1.33|103.93
    Owo|NG||7.2|5.59
    Suncheon|KR||34.95|127.49
    Fangchenggang|CN||21.77|108.36
    Komsomolsk-on-Amur|RU||50.55|137.01
    Abbottabad|PK||34.15|73.21
    Kaili|CN||26.59|107.98
    Hakodate|JP||41.78|140.74
    Yamoussoukro|CI||6.82|-5.28
    Bab Ezzouar|DZ||36.73|3.18
    Strasbourg|FR||48.58|7.75
    Saugor|IN||23.84|78.74
    Neihu|TW||25.08|121.59
    Tsu|JP||34.73|136.52
    Xingning|CN||24.15|115.72
    Linxia Chengguanzhen|CN||35.6|103.21
    Khmelnytskyi|UA||49.42|26.98
    Kushinagar|IN||26.74|83.89
    Saddiqabad|PK||28.31|70.13
    Loja|EC||-3.99|-79.2
    Tai Po|HK||22.45|114.17
    Isfara|TJ||40.13|70.63
    Luena|AO||-11.78|19.92
    Taboão da Serra|BR||-23.63|-46.79
    Istaravshan|TJ||39.91|69
    Turpan|CN||42.95|89.18
    Rourkela|IN||22.22|84.86
    Yao|JP||34.62|135.6
    Banī Suwayf|EG||29.07|31.1
    Nagar Naluākot|BD||24.16|90.77
    Guantánamo|CU||20.14|-75.21
    Baguio|PH||16.42|120.59
    Petrópolis|BR||-22.5|-43.18
    Ar Rayyān|QA||25.29|51.42
    Polokwane|ZA||-23.9|29.47
    Ljubljana|SI||46.05|14.51
    Jalālābād|AF||34.43|70.45
    Deir ez-Zor|SY||35.34|40.14
    Gijón|ES||43.54|-5.66
    Santa Maria|BR||-29.68|-53.81
    Parnamirim|BR||-5.92|-35.26
    Hafar Al-Batin|SA||28.43|45.97
    Kakogawachō-honmachi|JP||34.77|134.83
    Sector 5|RO||44.39|26.07
    Quận Sáu|VN||10.75|106.65
    Capao Redondo|BR||-23.67|-46.78
    Mỹ Tho|VN||10.36|106.36
    Mito|JP||36.35|140.45
    Derby|GB||52.92|-1.48
    Dessie|ET||11.13|39.63
    São José|BR||-27.62|-48.63
    Hạ Long|VN||20.95|107.07
    Gelsenkirchen|DE||51.51|7.1
    Longling County|CN||24.59|98.69
    Cherkasy|UA||49.44|32.06
    Malolos|PH||14.84|120.81
    Southampton|GB||50.9|-1.4
    Kapar|MY||3.13|101.38
    Çorum|TR||40.55|34.95
    Ghulja|CN||43.92|81.32
    Eimsbüttel|DE||53.57|9.96
    Merlo|AR||-34.67|-58.73
    Yeosu|KR||34.76|127.66
    Durg|IN||21.19|81.28
    Fuling|CN||29.71|107.39
    Mokpo|KR||34.81|126.39
    Birgañj|NP||27.02|84.88
    Yoshkar-Ola|RU||56.64|47.89
    Russeifa|JO||32.02|36.05
    Banda Aceh|ID||5.54|95.33
    Shibīn al Kawm|EG||30.55|31.01
    Parauapebas|BR||-6.07|-49.9
    Mirpur Khas|PK||25.53|69.01
    Sengkang New Town|SG||1.39|103.89
    Floridablanca|CO||7.06|-73.09
    Tokushima|JP||34.07|134.57
    Sterlitamak|RU||53.64|55.95
    Anantapur|IN||14.68|77.61
    Gyeongsan-si|KR||35.82|128.74
    Sohag|EG||26.56|31.69
    Nagaoka|JP||37.45|138.85
    Sapopemba|BR||-23.6|-46.52
    Saint-Marc|HT||19.11|-72.7
    Eixample|ES||41.39|2.16
    Bagerhat|BD||22.66|89.79
    Hà Tĩnh|VN||18.34|105.91
    Saskatoon|CA||52.13|-106.67
    Chengzhong|CN||30.94|113.55
    Djelfa|DZ||34.67|3.26
    Chula Vista|US|CA|32.64|-117.08
    Shimonoseki|JP||33.96|130.94
    Toledo|US|OH|41.66|-83.56
    Kibaha|TZ||-6.77|38.92
    Hulan Ergi|CN||47.2|123.63
    Tampines Estate|SG||1.36|103.94
    Bordeaux|FR||44.84|-0.58
    Aachen|DE||50.78|6.08
    Gent|BE||51.05|3.72
    Gravataí|BR||-29.94|-50.99
    Mantampay|PH||8.17|124.22
    Ratlām|IN||23.33|75.04
    Nogales|MX||31.31|-110.94
    El Daein|SD||11.46|26.13
    Dezful|IR||32.38|48.41
    Donghai|CN||22.95|115.64
    Gunsan|KR||35.98|126.71
    Mossoró|BR||-5.19|-37.34
    Rānipet|IN||12.92|79.33
    Brāhmanbāria|BD||23.97|91.11
    Porto-Novo|BJ||6.5|2.6
    Chernivtsi|UA||48.29|25.93
    Jersey City|US|NJ|40.73|-74.08
    Manta|EC||-0.95|-80.73
    Reno|US|NV|39.53|-119.81
    Bégoua|CF||4.45|18.53
    Riobamba|EC||-1.67|-78.66
    Sivas|TR||39.75|37.02
    Wolverhampton|GB||52.59|-2.12
    Pasarkemis|ID||-6.17|106.53
    Fanling|HK||22.49|114.14
    Chiayi City|TW||23.48|120.45
    Dongtai|CN||32.85|120.31
    Fuchū|JP||35.67|139.48
    Jurong Town|SG||1.33|103.72
    Marāgheh|IR||37.39|46.24
    Marāgheh|IR||35.83|59.63
    Quilmes|AR||-34.72|-58.25
    Fukui-shi|JP||36.06|136.22
    Lal Bahadur Nagar|IN||17.35|78.56
    Mönchengladbach|DE||51.19|6.44
    Bagong Silang|PH||14.78|121.04
    Zhytomyr|UA||50.26|28.68
    Karamay|CN||45.58|84.89
    Sacomã|BR||-23.63|-46.6
    Arrah|IN||25.56|84.66
    Tongliao|CN||43.61|122.27
    Bariadi|TZ||-2.8|33.98
    Antsirabe|MG||-19.87|47.03
    Chandler|US|AZ|33.31|-111.84
    Yei|SS||4.09|30.68
    Chilanzar|UZ||41.28|69.18
    Tampere|FI||61.5|23.79
    Mahajanga|MG||-15.72|46.32
    Minato City|JP||35.66|139.75
    Fort Wayne|US|IN|41.13|-85.13
    Plymouth|GB||50.37|-4.14
    Nianbo|CN||36.48|102.42
    Baranagar|IN||22.64|88.38
    Skardu|PK||35.3|75.63
    Marawi City|PH||8|124.28
    Tampines New Town|SG||1.35|103.95
    Qo‘qon|UZ||40.53|70.94
    Jardim Sao Luis|BR||-23.68|-46.74
    Tacloban|PH||11.24|125
    Rondonópolis|BR||-16.47|-54.64
    Changle|CN||36.71|118.83
    Gajuwaka|IN||17.7|83.22
    Jining|CN||41.03|113.11
    North Shore|NZ||-36.8|174.75
    Rishon LeTsiyyon|IL||31.97|34.79
    Hiratsuka|JP||35.33|139.34
    Stoke-on-Trent|GB||53|-2.19
    Buffalo|US|NY|42.89|-78.88
    Verona|IT||45.44|10.99
    Ðà Lạt|VN||11.95|108.44
    San Salvador de Jujuy|AR||-24.19|-65.29
    Durham|US|NC|35.99|-78.9
    Etāwah|IN||26.78|79.02
    Gasteiz / Vitoria|ES||42.85|-2.67
    Rugao|CN||32.37|120.58
    Gómez Palacio|MX||25.57|-103.5
    Cascavel|BR||-24.96|-53.46
    St. Petersburg|US|FL|27.77|-82.68
    L'Hospitalet de Llobregat|ES||41.36|2.1
    Gdynia|PL||54.52|18.53
    Cilacap|ID||-7.73|109.01
    Irvine|US|CA|33.67|-117.82
    Kitchener|CA||43.43|-80.51
    Suicheng|CN||33.9|117.93
    Nada|CN||19.52|109.58
    Latina|ES||40.39|-3.75
    Los Mochis|MX||25.79|-109
    Bratsk|RU||56.13|101.61
    Pachuca de Soto|MX||20.12|-98.73
    Chingola|ZM||-12.53|27.88
    Sumy|UA||50.92|34.8
    Milton Keynes|GB||52.04|-0.76
    Indaiatuba|BR||-23.09|-47.21
    Laredo|US|TX|27.51|-99.51
    Vila Flor|AO||-8.98|13.31
    Germiston|ZA||-26.23|28.18
    Ñuñoa|CL||-33.45|-70.58
    Parakou|BJ||9.34|2.63
    Isiro|CD||2.77|27.62
    Sari|IR||36.56|53.06
    Tarakan|ID||3.31|117.59
    Kenema|SL||7.88|-11.19
    Oaxaca|MX||17.06|-96.73
    Al Madīnah|IQ||30.96|47.27
    Mossamedes|AO||-15.2|12.15
    Hobart|AU||-42.88|147.33
    Ikot Ekpene|NG||5.18|7.71
    Yanzhou|CN||35.55|116.83
    Woodlands|SG||1.44|103.79
    Hanam|KR||37.54|127.21
    Mueang Nonthaburi|TH||13.86|100.51
    Muridke|PK||31.8|74.26
    Saint-Louis|SN||16.02|-16.49
    Batu Caves|MY||3.24|101.68
    Novo Hamburgo|BR||-29.68|-51.13
    Jurong West|SG||1.35|103.72
    Singkawang|ID||0.91|108.98
    Cox’s Bāzār|BD||21.44|92.01
    Carabanchel|ES||40.39|-3.72
    Cotia|BR||-23.6|-46.92
    Petaẖ Tiqva|IL||32.09|34.89
    Marg‘ilon|UZ||40.47|71.72
    Ambarnath|IN||19.2|73.17
    Godomè|BJ||6.39|2.35
    Naihāti|IN||22.89|88.42
    Braşov|RO||45.65|25.61
    Xuân Lộc|VN||10.93|107.23
    Vitória da Conquista|BR||-14.87|-40.84
    Laohekou|CN||32.39|111.67
    Richards Bay|ZA||-28.78|32.04
    Qina|EG||26.16|32.73
    Bharatpur|IN||27.22|77.49
    Vantaa|FI||60.29|25.04
    Porto|PT||41.15|-8.61
    Kiel|DE||54.32|10.13
    El Fasher|SD||13.63|25.35
    Thiès Nones|SN||14.78|-16.97
    Suihua|CN||46.65|126.97
    Los Teques|VE||10.35|-67.04
    Santiago del Estero|AR||-27.8|-64.26
    Sétif|DZ||36.19|5.41
    Begusarai|IN||25.42|86.13
    Borūjerd|IR||33.9|48.75
    Qarchak|IR||35.43|51.58
    Afyonkarahisar|TR||38.76|30.54
    İskenderun|TR||36.59|36.17
    Santiago de Surco|PE||-12.14|-77.01
    Ota|NG||6.69|3.23
    Thika|KE||-1.03|37.07
    San Fernando|PH||15.03|120.68
    Menongue|AO||-14.66|17.69
    Ḩayy Khildā|JO||31.99|35.84
    Jimma|ET||7.67|36.83
    Governador Valadares|BR||-18.85|-41.95
    Timişoara|RO||45.75|21.23
    Embu das Artes|BR||-23.65|-46.85
    Santa Clara|CU||22.41|-79.97
    Iwo|NG||7.64|4.18
    A Coruña|ES||43.37|-8.4
    Libertad|PH||8.94|125.5
    Altona|DE||53.55|9.93
    La Paz|MX||24.14|-110.31
    Colonia del Valle|MX||19.39|-99.16
    Kelar|IQ||34.63|45.32
    Niš|RS||43.32|21.9
    Singa|SD||13.15|33.93
    San Bernardo|CL||-33.59|-70.7
    Sōka|JP||35.84|139.8
    Mzuzu|MW||-11.47|34.02
    Navotas|PH||14.67|120.95
    Tiruvottiyūr|IN||13.16|80.3
    Cidade Ademar|BR||-23.67|-46.66
    Burnaby|CA||49.27|-122.95
    Lubbock|US|TX|33.58|-101.86
    Thị Trấn Đông Triều|VN||21.08|106.51
    Thuqbah|SA||26.26|50.2
    Yamagata|JP||38.23|140.37
    Tehuacán|MX||18.46|-97.4
    Guarenas|VE||10.47|-66.62
    Montpellier|FR||43.61|3.88
    Jimeta|NG||9.28|12.46
    Częstochowa|PL||50.8|19.12
    Gāndhīdhām|IN||23.08|70.13
    Beibei|CN||29.83|106.44
    Insein|MM||16.89|96.1
    City of Westminster|GB||51.5|-0.14
    Gilbert|US|AZ|33.35|-111.79
    Chemnitz|DE||50.84|12.93
    Paraná|AR||-31.73|-60.53
    San Miguel|SV||13.48|-88.18
    Shijie|CN||23.1|113.79
    Chitato|AO||-7.3|20.73
    Orsk|RU||51.23|58.49
    Vanderbijlpark|ZA||-26.71|27.84
    Coro|VE||11.41|-69.68
    Americana|BR||-22.74|-47.33
    Hami|CN||42.83|93.51
    Gaborone|BW||-24.65|25.91
    Al ‘Āshir min Ramaḑān|EG||30.3|31.75
    Mau|IN||25.94|83.56
    Puerto Montt|CL||-41.47|-72.94
    Northampton|GB||52.25|-0.88
    Juliaca|PE||-15.5|-70.13
    Fuji|JP||35.17|138.68
    Gyeongju|KR||35.84|129.21
    Sinfra|CI||6.62|-5.91
    Syktyvkar|RU||61.66|50.82
    Gorgān|IR||36.84|54.44
    Nizhnevartovsk|RU||60.93|76.55
    Shahkot|PK||31.57|73.49
    Groningen|NL||53.22|6.57
    Biratnagar|NP||26.46|87.27
    Braunschweig|DE||52.27|10.53
    Valera|VE||9.32|-70.6
    São José de Ribamar|BR||-2.56|-44.06
    Sīkar|IN||27.61|75.14
    Bago|MM||17.34|96.48
    Magdeburg|DE||52.13|11.63
    Baruta|VE||10.43|-66.88
    Puente de Vallecas|ES||40.39|-3.66
    Magé|BR||-22.65|-43.04
    Trabzon|TR||41.01|39.73
    Tri-Cities|US|WA|46.25|-119.2
    Jessore|BD||23.17|89.21
    Manisa|TR||38.61|27.43
    Rivne|UA||50.62|26.24
    Padangsidempuan|ID||1.38|99.27
    Probolinggo|ID||-7.75|113.22
    Sabzevar|IR||36.21|57.68
    Arapiraca|BR||-9.75|-36.66
    Musaffah|AE||24.36|54.48
    Brasilandia|BR||-23.45|-46.69
    Sasebo|JP||33.17|129.73
    Angarsk|RU||52.56|103.91
    Mar’ino|RU||55.65|37.72
    Ramagundam|IN||18.75|79.47
    Hāpur|IN||28.73|77.78
    Chigasaki|JP||35.34|139.4
    Toli-Toli|ID||1.04|120.82
    Chōfu|JP||35.66|139.55
    Huayin|CN||34.57|110.07
    Berbera|SO||10.44|45.01
    Jiyuan|CN||35.09|112.59
    Yamato|JP||35.47|139.45
    Man|CI||7.41|-7.55
    Bahawalnagar|PK||30|73.25
    Bahawalnagar|PK||30.55|73.39
    Novorossiysk|RU||44.73|37.76
    Tsukuba|JP||36.08|140.12
    Arica|CL||-18.48|-70.3
    Peñalolén|CL||-33.47|-70.53
    Hải Dương|VN||20.94|106.33
    Winston-Salem|US|NC|36.1|-80.24
    Farrukhābād|IN||27.39|79.58
    Matsumoto|JP||36.23|137.97
    Alappuzha|IN||9.49|76.33
    Itapevi|BR||-23.55|-46.93
    Katihar|IN||25.54|87.57
    Marília|BR||-22.21|-49.95
    Buenaventura|CO||3.88|-77.03
    Ciudad Ojeda|VE||10.2|-71.31
    Gucun|CN||31.35|121.39
    Glendale|US|AZ|33.54|-112.19
    Navegantes|AO||-12.59|13.39
    Bunkyo|JP||35.53|139.42
    Itaboraí|BR||-22.74|-42.86
    Klang|MY||3.04|101.44
    Almendares|CU||23.11|-82.42
    Golestān|IR||35.52|51.18
    Vyhurivshchyna-Troyeshchyna|UA||50.51|30.6
    Khimki|RU||55.9|37.43
    Horlivka|UA||48.3|38.02
    Nacala|MZ||-14.56|40.69
    Obolon|UA||50.51|30.51
    Xiantao|CN||30.37|113.44
    Nalchik|RU||43.5|43.62
    Hachinohe|JP||40.5|141.5
    Osan|KR||37.15|127.07
    Fuencarral|ES||40.5|-3.68
    Lille|FR||50.63|3.06
    Neyagawa|JP||34.77|135.63
    Ormoc|PH||11.01|124.61
    Magdalena Contreras|MX||19.33|-99.21
    Nāgarpur|BD||24.06|89.88
    Kasulu|TZ||-4.58|30.1
    Ivano-Frankivsk|UA||48.92|24.71
    Ngaoundéré|CM||7.33|13.58
    Cabo Frio|BR||-22.89|-42.03
    Balıkesir|TR||39.65|27.89
    Temuco|CL||-38.74|-72.6
    Norfolk|US|VA|36.85|-76.29
    Krefeld|DE||51.34|6.55
    Halle (Saale)|DE||51.48|11.98
    Juazeiro|BR||-9.41|-40.5
    Sri Ganganagar|IN||29.92|73.87
    Amarapura|MM||21.91|96.05
    Kilamba|AO||-8.85|13.28
    Āmol|IR||36.47|52.35
    Freiburg|DE||48|7.85
    Athlone|ZA||-33.97|18.5
    Batangas|PH||13.76|121.06
    Al Jubayl|SA||27.02|49.62
    Tŏkch’ŏn|KP||39.75|126.26
    Oldham|GB||53.54|-2.12
    Pathein|MM||16.78|94.73
    Hialeah|US|FL|25.86|-80.28
    Kunri|PK||25.18|69.57
    Sylhet|BD||24.9|91.87
    Paarl|ZA||-33.73|18.98
    Garland|US|TX|32.91|-96.64
    Podgorica|ME||42.44|19.26
    Scottsdale|US|AZ|33.51|-111.9
    Irving|US|TX|32.81|-96.95
    Centurion|ZA||-25.86|28.19
    Qingzhou|CN||36.7|118.48
    Pākdasht|IR||35.48|51.68
    Kajang|MY||2.99|101.79
    Campo Limpo|BR||-23.64|-46.77
    Yuci|CN||37.68|112.73
    Sant Martí|ES||41.42|2.2
    Eindhoven|NL||51.44|5.48
    Boise|US|ID|43.61|-116.2
    Rewa|IN||24.53|81.29
    Yakutsk|RU||62.03|129.72
    Bole|CN||44.89|82.07
    Muzaffargarh|PK||30.07|71.19
    Chesapeake|US|VA|36.82|-76.27
    Uluberiya|IN||22.48|88.1
    Dali|CN||25.58|100.21
    Najafābād|IR||32.63|51.37
    Thành Phố Bà Rịa|VN||10.5|107.17
    Georgetown|GY||6.8|-58.16
    Kismayo|SO||-0.36|42.55
    North Las Vegas|US|NV|36.2|-115.12
    Elche|ES||38.26|-0.7
    Sivakasi|IN||9.45|77.8
    Kindu|CD||-2.94|25.92
    Digri|PK||25.16|69.11
    Maracanaú|BR||-3.88|-38.63
    Nizhnekamsk|RU||55.64|51.82
    Hortolândia|BR||-22.86|-47.22
    Karur|IN||10.96|78.08
    Lubuklinggau|ID||-3.29|102.86
    Craiova|RO||44.32|23.8
    Rāichūr|IN||16.21|77.36
    Pallāvaram|IN||12.97|80.15
    Danlí|HN||14.03|-86.58
    Yongkang|TW||23.02|120.26
    Bo|SL||7.96|-11.74
    Granada|ES||37.19|-3.61
    Ooty|IN||11.41|76.7
    Saga|JP||33.23|130.3
    Magugpo Poblacion|PH||7.45|125.8
    Dzerzhinsk|RU||56.24|43.46
    Pemba|MZ||-12.97|40.52
    Geoje|KR||34.81|128.71
    Teluk Intan|MY||4.02|101.02
    Singida|TZ||-4.82|34.74
    Kigoma|TZ||-4.88|29.63
    Colombo|BR||-25.29|-49.22
    Fremont|US|CA|37.55|-121.99
    Kampong Baharu Cheras Batu Sebelas|MY||3.05|101.77
    Jiayuguan|CN||39.81|98.29
    Abadan|IR||30.34|48.3
    Taytay|PH||14.56|121.13
    Phổ Yên|VN||21.42|105.89
    Neuquén|AR||-38.95|-68.06
    Divinópolis|BR||-20.14|-44.89
    Türkmenabat|TM||39.07|63.58
    Shibuya|JP||35.66|139.71
    Sơn Tây|VN||21.14|105.51
    Ninh Hòa|VN||12.49|109.12
    Pasir Mas|MY||6.05|102.14
    Purwokerto|ID||-7.42|109.23
    José C. Paz|AR||-34.52|-58.77
    Marka|SO||1.72|44.77
    Pāli|IN||25.77|73.32
    Atani|NG||6.01|6.75
    Mariupol|UA||47.1|37.54
    Ḩalwān|EG||29.84|31.3
    Changzheng|CN||31.24|121.37
    Kasukabe|JP||35.98|139.75
    Paris 15 Vaugirard|FR||48.84|2.3
    Windsor|CA||42.3|-83.02
    Hosūr|IN||12.74|77.83
    Spokane|US|WA|47.66|-117.43
    Tripoli|LB||34.43|35.84
    Longueuil|CA||45.52|-73.47
    Ordu|TR||40.98|37.89
    San Fernando de Apure|VE||7.89|-67.47
    Croix-des-Bouquets|HT||18.58|-72.23
    Lucena|PH||13.93|121.62
    Ipatinga|BR||-19.47|-42.54
    Yishun New Town|SG||1.43|103.83
    Vizianagaram|IN||18.12|83.41
    Jinchang|CN||38.5|102.19
    Phan Thiết|VN||10.93|108.1
    Şabyā|SA||17.15|42.63
    Netanya|IL||32.33|34.86
    Ciudad Lineal|ES||40.45|-3.65
    Meycauayan|PH||14.74|120.96
    Aliayabiagba|NG||6.45|3.33
    Bexley|GB||51.44|0.15
    Nassau|BS||25.06|-77.34
    San Lorenzo|PY||-25.34|-57.51
    Rennes|FR||48.11|-1.67
    Mohammedia|MA||33.69|-7.38
    Guatire|VE||10.47|-66.54
    Tanjung Pinang|ID||0.92|104.46
    Hougang New Town|SG||1.36|103.89
    Baton Rouge|US|LA|30.44|-91.19
    Sete Lagoas|BR||-19.47|-44.25
    Sosnowiec|PL||50.29|19.1
    Diez de Octubre|CU||23.09|-82.36
    Turkistan|KZ||43.29|68.26
    Klerksdorp|ZA||-26.85|26.67
    Upper West Side|US|NY|40.79|-73.98
    Staryy Oskol|RU||51.3|37.85
    Ageo|JP||35.97|139.61
    Gusau|NG||12.17|6.66
    Neue Neustadt|DE||52.15|11.63
    Kamyanske|UA||48.52|34.61
    Ashdod|IL||31.79|34.65
    Radom|PL||51.4|21.15
    Paya Terubong|MY||5.37|100.28
    Richmond|US|VA|37.55|-77.46
    Chang-hua|TW||24.07|120.56
    Changhua|TW||24.07|120.55
    Điện Bàn|VN||15.89|108.25
    Takarazuka|JP||34.8|135.36
    Nzérékoré|GN||7.76|-8.82
    Regina|CA||50.45|-104.62
    Cà Mau|VN||9.18|105.15
    Shrīrāmpur|IN||22.75|88.34
    Fendou|CN||46.64|124.86
    Pangkalpinang|ID||-2.13|106.11
    Huanggang|CN||23.68|117
    Quthbullapur|IN||17.5|78.46
    Mubi|NG||10.27|13.27
    Rio Verde|BR||-17.8|-50.93
    Águas Lindas de Goiás|BR||-15.76|-48.28
    Presidente Prudente|BR||-22.13|-51.39
    Varāmīn|IR||35.32|51.65
    Sector 1|RO||44.49|26.05
    Batu|ID||-7.87|112.53
    Somerset West|ZA||-34.08|18.82
    Luton|GB||51.88|-0.42
    Ternopil|UA||49.55|25.59
    Juazeiro do Norte|BR||-7.21|-39.32
    Bitung|ID||1.44|125.13
    Mymensingh|BD||24.76|90.41
    Blagoveshchensk|RU||50.28|127.53
    Nadiād|IN||22.69|72.86
    Kumba|CM||4.64|9.45
    Košice|SK||48.71|21.26
    Kremenchuk|UA||49.06|33.4
    Jingling|CN||30.65|113.1
    Nāgercoil|IN||8.18|77.43
    Sucre|BO||-19.03|-65.26
    Mutare|ZW||-18.97|32.67
    Ōta|JP||36.3|139.37
    Karāwalnagar|IN||28.73|77.27
    Puerto Vallarta|MX||20.62|-105.23
    Minamirinkan|JP||35.5|139.44
    Cork|IE||51.9|-8.47
    Atsugi|JP||35.44|139.37
    Heihe|CN||50.24|127.49
    Mango|IN||22.83|86.22
    Paramaribo|SR||5.87|-55.17
    Klungkung|ID||-8.53|115.4
    Narayanganj|BD||23.61|90.5
    NIA Valencia|PH||7.91|125.09
    Tongchuanshi|CN||35.07|109.08
    Concepción|CL||-36.83|-73.05
    Ramadi|IQ||33.42|43.31
    Paradise|US|NV|36.1|-115.15
    Tacoma|US|WA|47.25|-122.44
    Mainz|DE||49.98|8.28
    Velikiy Novgorod|RU||58.52|31.27
    Sungai Buloh|MY||3.21|101.56
    Puerto Princesa|PH||9.74|118.74
    Xintai|CN||35.9|117.75
    El Tigre|VE||8.89|-64.25
    Haeju|KP||38.04|125.71
    Formosa|AR||-26.18|-58.17
    Ikire|NG||7.37|4.19
    La Ceiba|HN||15.76|-86.78
    Tilburg|NL||51.56|5.09
    Ba Dinh|VN||21.04|105.83
    Murwāra|IN||23.84|80.39
    Moshi|TZ||-3.35|37.33
    Kanchipuram|IN||12.84|79.7
    Sousse|TN||35.83|10.64
    Tuluá|CO||4.08|-76.2
    Soyo|AO||-6.13|12.37
    Sóc Trăng|VN||9.6|105.97
    Kankan|GN||10.39|-9.31
    Shakhty|RU||47.72|40.22
    Mbarara|UG||-0.6|30.65
    Olongapo|PH||14.83|120.28
    Ibarra|EC||0.35|-78.12
    Banja Luka|BA||44.78|17.21
    Rufisque est|SN||14.72|-17.27
    Neyshābūr|IR||36.21|58.8
    Sāveh|IR||35.02|50.36
    Wuxue|CN||29.85|115.55
    Chí Linh|VN||21.07|106.32
    Campeche|MX||19.84|-90.52
    Quận Ba|VN||10.77|106.69
    Singrauli|IN||24.2|82.68
    Fuencarral-El Pardo|ES||40.5|-3.73
    Shevchenkivskyi|UA||50.46|30.47
    Mirzāpur|IN||25.14|82.57
    Oviedo|ES||43.36|-5.84
    Bandar Seri Alam|MY||1.5|103.88
    Sorong|ID||-0.88|131.26
    Messina|IT||38.19|15.55
    Dehiwala-Mount Lavinia|LK||6.84|79.87
    Kropyvnytskyi|UA||48.51|32.27
    Kharagpur|IN||22.34|87.33
    Kabinda|CD||-6.14|24.48
    Jacobabad|PK||28.28|68.44
    Tunduma|TZ||-9.3|32.77
    Binangonan|PH||14.46|121.19
    Oberhausen|DE||51.48|6.86
    Chon Buri|TH||13.36|100.98
    Santa Luzia|BR||-19.77|-43.85
    Prokop’yevsk|RU||53.92|86.72
    Samambaia|BR||-15.88|-48.1
    Erfurt|DE||50.98|11.04
    Esmeraldas|EC||0.96|-79.65
    Terrassa|ES||41.57|2.02
    Barking|GB||51.53|0.08
    Wuhai|CN||39.68|106.82
    Khuzdar|PK||27.81|66.61
    Imperatriz|BR||-5.53|-47.49
    Koutiala|ML||12.39|-5.47
    Eluru|IN||16.71|81.1
    Rāniganj|IN||17.43|78.49
    San Pedro de Macorís|DO||18.45|-69.31
    Galaţi|RO||45.44|28.05
    Badalona|ES||41.45|2.25
    Mokotów|PL||52.19|21.03
    Taiping|MY||4.85|100.73
    Yintai|CN||35.12|109.1
    Yamuna Nagar|IN||30.13|77.28
    Cabo de Santo Agostinho|BR||-8.29|-35.03
    Arakawa|JP||35.74|139.78
    Jamaica|US|NY|40.69|-73.81
    Buenavista|MX||19.61|-99.17
    Gilgit|PK||35.92|74.31
    Rybinsk|RU||58.05|38.84
    Santa Rosa|PH||14.31|121.11
    Trondheim|NO||63.43|10.4
    Raurkela Industrial Township|IN||22.2|84.86
    Porlamar|VE||10.96|-63.87
    San Bernardino|US|CA|34.11|-117.29
    Ciudad Acuña|MX||29.32|-100.95
    Oulu|FI||65.01|25.47
    Sinop|BR||-11.86|-55.5
    Bidar|IN||17.91|77.52
    Vykhino-Zhulebino|RU||55.7|37.81
    Lutsk|UA||50.76|25.35
    La Ceiba|HN||15.77|-86.83
    San Cristóbal de las Casas|MX||16.73|-92.64
    Zelenograd|RU||55.98|37.18
    Archway|GB||51.57|-0.13
    Wangsa Maju|MY||3.2|101.74
    Salt Lake City|US|UT|40.76|-111.89
    Biysk|RU||52.53|85.2
    Novi Sad|RS||45.25|19.84
    Jinzhou|CN||39.1|121.72
    Jiutepec|MX||18.88|-99.18
    Longgang|CN||22.72|114.26
    Monclova|MX||26.91|-101.42
    Tân An|VN||10.54|106.41
    Ma On Shan|HK||22.41|114.24
    Commonwealth|PH||14.7|121.08
    Huntsville|US|AL|34.73|-86.59
    Jabaquara|BR||-23.65|-46.65
    Ziguinchor|SN||12.57|-16.27
    Kŭlob|TJ||37.91|69.78
    Citeureup|ID||-6.49|106.88
    Centralniy|RU||59.93|30.36
    Sa Dec|VN||10.29|105.76
    Kure|JP||34.23|132.57
    Shagamu|NG||6.85|3.65
    Bnei Brak|IL||32.08|34.83
    Khouribga|MA||32.88|-6.91
    Yingtan|CN||28.23|117
    Des Moines|US|IA|41.6|-93.61
    Çiğli|TR||38.5|27.07
    Marcory|CI||5.31|-3.99
    Gojra|PK||31.15|72.68
    Cartagena|ES||37.6|-0.98
    Quevedo|EC||-1.03|-79.46
    Oakville|CA||43.45|-79.68
    Pasuruan|ID||-7.65|112.91
    Naz̧arābād|IR||35.95|50.61
    Munger|IN||25.37|86.47
    Jacareí|BR||-23.31|-45.97
    Jerez de la Frontera|ES||36.69|-6.14
    El Jadida|MA||33.26|-8.51
    Zitong|CN||30.18|105.83
    Loa Janan|ID||-0.58|117.1
    Târgu Mureş|RO||46.54|24.56
    Fontana|US|CA|34.09|-117.44
    Rancagua|CL||-34.17|-70.74
    Zhubei|TW||24.84|121.01
    Mallawī|EG||27.73|30.84
    Cape Coast|GH||5.11|-1.25
    Bukit Mertajam|MY||5.36|100.47
    Lipa City|PH||13.94|121.16
    Lanús|AR||-34.71|-58.39
    Lübeck|DE||53.87|10.69
    Luojiang|CN||31.3|104.5
    Sepang|MY||2.69|101.75
    Cobán|GT||15.47|-90.37
    Maricá|BR||-22.92|-42.82
    Cao Lãnh|VN||10.46|105.63
    Isesaki|JP||36.32|139.2
    Sabadell|ES||41.54|2.11
    Jaraguá|BR||-23.44|-46.74
    Taito|JP||35.71|139.78
    Nandyāl|IN||15.48|78.48
    Santa Cruz de Tenerife|ES||28.47|-16.25
    Panchkula|IN||30.69|76.85
    Modesto|US|CA|37.64|-121
    Panabo|PH||7.31|125.68
    Lijiang|CN||26.87|100.22
    Konibodom|TJ||40.29|70.43
    Hailar|CN||49.2|119.7
    Itaquera|BR||-23.53|-46.44
    Kabankalan|PH||9.98|122.81
    Abha|SA||18.22|42.51
    Burhānpur|IN||21.31|76.23
    Ternate|ID||0.79|127.38
    Burgas|BG||42.51|27.47
    Pskov|RU||57.82|28.33
    Morvi|IN||22.82|70.84
    Daliang|CN||22.84|113.25
    Quilicura|CL||-33.37|-70.71
    Beni Mellal|MA||32.34|-6.35
    Ashuganj City|BD||24.04|91.01
    Sidi Bel Abbes|DZ||35.19|-0.63
    Arroyo Naranjo|CU||23.04|-82.38
    Bogra|BD||24.85|89.37
    Jebel Ali|AE||25|55.11
    Kostanay|KZ||53.21|63.62
    Richmond|CA||49.17|-123.14
    Rochester|US|NY|43.15|-77.62
    Banjar|ID||-7.2|107.43
    Kanggye|KP||40.97|126.59
    Chungju|KR||36.98|127.93
    Anand|IN||22.55|72.96
    São Leopoldo|BR||-29.76|-51.15
    Bade|TW||24.93|121.28
    Luziânia|BR||-16.25|-47.95
    Oruro|BO||-17.97|-67.09
    Bachuan|CN||29.85|106.05
    La Romana|DO||18.42|-68.97
    Shashamane|ET||7.2|38.6
    Hangu|CN||39.25|117.79
    Ongole|IN||15.5|80.04
    Pamplona|ES||42.82|-1.64
    Maryvale|US|AZ|33.5|-112.18
    Gangneung|KR||37.75|128.87
    Portsmouth|GB||50.8|-1.09
    Gandajika|CD||-6.75|23.95
    Gunan|CN||29.02|106.65
    Phan Rang-Tháp Chàm|VN||11.56|108.99
    Ciputat|ID||-6.24|106.7
    Kasangati|UG||0.44|32.6
    Arlington|US|VA|38.88|-77.1
    Bishoftu|ET||8.75|38.98
    Nishi-Tokyo-shi|JP||35.73|139.54
    Changam-ch’on|KP||40.61|128.78
    Bila Tserkva|UA||49.8|30.12
    Oxnard|US|CA|34.2|-119.18
    Ciampea|ID||-6.55|106.7
    Hurghada|EG||27.26|33.81
    Móstoles|ES||40.32|-3.86
    Columbus|US|GA|32.46|-84.99
    Mantilla|CU||23.07|-82.34
    Dosquebradas|CO||4.84|-75.67
    Toledo|PH||10.38|123.64
    Turku|FI||60.45|22.27
    Worcester|US|MA|42.26|-71.8
    Pagadian|PH||7.83|123.44
    Epworth|ZW||-17.89|31.15
    San Felipe|VE||10.34|-68.74
    Dinajpur|BD||25.63|88.64
    Hosapete|IN||15.27|76.39
    Việt Yên|VN||21.27|106.13
    Ifakara|TZ||-8.13|36.68
    Sumbe|AO||-11.21|13.84
    Ségou|ML||13.44|-6.26
    Kon Tum|VN||14.35|108.01
    Itabuna|BR||-14.79|-39.28
    Latacunga|EC||-0.93|-78.62
    Nāngloi Jāt|IN||28.68|77.07
    Kishiwada|JP||34.47|135.37
    Jinghong|CN||22|100.77
    Mdantsane|ZA||-32.93|27.78
    Bobruysk|BY||53.15|29.21
    Gorontalo|ID||0.54|123.06
    Itaim Paulista|BR||-23.5|-46.39
    São Carlos|BR||-22.02|-47.89
    Qā’em Shahr|IR||36.47|52.87
    Shikarpur|PK||27.96|68.64
    Gongheyong|CN||22.76|113.79
    Linz|AT||48.31|14.29
    Dhangaḍhi̇̄|NP||28.7|80.59
    Nanchuan|CN||29.15|107.1
    Córdoba|MX||18.88|-96.93
    Bishan|CN||29.59|106.22
    Biskra|DZ||34.85|5.73
    Xizhi|TW||25.07|121.66
    Yanghang|CN||31.37|121.44
    Gaoping|CN||30.78|106.1
    Mpanda|TZ||-6.34|31.07
    Trieste|IT||45.65|13.78
    Moreno Valley|US|CA|33.94|-117.23
    Secunderabad|IN||17.5|78.54
    Punggol|SG||1.41|103.91
    Sodo|ET||6.86|37.76
    Zliten|LY||32.47|14.57
    Padua|IT||45.41|11.89
    Karnaphuli|BD||22.69|92.23
    Las Tunas|CU||20.96|-76.95
    Matsue|JP||35.48|133.05
    Bayamón|PR||18.4|-66.16
    Gimpo-si|KR||37.62|126.71
    Lauro de Freitas|BR||-12.89|-38.33
    Deoghar|IN||24.49|86.7
    Fianarantsoa|MG||-21.45|47.09
    Vasyl'evsky Ostrov|RU||59.94|30.25
    Sobral|BR||-3.69|-40.35
    Chāndpur|BD||23.23|90.65
    Atsiaman|GH||5.7|-0.33
    Bandundu Province|CD||-3.32|17.38
    Osmaniye|TR||37.07|36.25
    Bābol|IR||36.55|52.68
    Cabo San Lucas|MX||22.89|-109.91
    Little Rock|US|AR|34.75|-92.29
    Çorlu|TR||41.16|27.8
    Madiun|ID||-7.63|111.52
    Iringa|TZ||-7.77|35.7
    Debrecen|HU||47.53|21.62
    Chāpra|IN||25.78|84.75
    Motijheel|BD||23.73|90.42
    Barishal|BD||22.7|90.37
    Richmond Hill|CA||43.87|-79.44
    Fayetteville|US|NC|35.05|-78.88
    Al Khums|LY||32.65|14.26
    Huntington Beach|US|CA|33.66|-118
    Favoriten|AT||48.16|16.38
    Koronadal|PH||6.5|124.85
    Geneva|CH||46.2|6.15
    Tallahassee|US|FL|30.44|-84.28
    Swindon|GB||51.56|-1.78
    Rengasdengklok|ID||-6.16|107.3
    Rio Claro|BR||-22.41|-47.56
    Cajamarca|PE||-7.16|-78.5
    Townsville|AU||-19.27|146.81
    Thanh Khê|VN||16.07|108.19
    La Pintana|CL||-33.58|-70.63
    Daşoguz|TM||41.84|59.97
    Yonkers|US|NY|40.93|-73.9
    Glendale|US|CA|34.14|-118.26
    Dadu|PK||26.73|67.78
    Arba Minch|ET||6.03|37.55
    Petropavl|KZ||54.87|69.15
    Lhokseumawe|ID||5.18|97.15
    Cypress|US|TX|29.97|-95.7
    Khandwa|IN||21.82|76.35
    Aurora|US|IL|41.76|-88.32
    Puri|IN||19.8|85.82
    Morena|IN||26.5|78
    Nicosia|CY||35.17|33.35
    Brescia|IT||45.54|10.21
    Nasimshahr|IR||35.57|51.16
    Nasīm Shahr|IR||35.57|51.16
    Ugep|NG||5.81|8.08
    Kamina|CD||-8.74|25
    Yanbu|SA||24.09|38.06
    Nagareyama|JP||35.86|139.9
    Charleroi|BE||50.41|4.44
    Lạng Sơn|VN||21.85|106.76
    Talhar|PK||24.88|68.81
    Az Zāwīyah|LY||32.76|12.73
    Bandar Sunway|MY||3.07|101.61
    Bandar Utama|MY||3.15|101.61
    Bukit Jalil|MY||3.05|101.68
    Chakwama|NG||11.56|9.66
    Dajal|PK||29.56|70.38
    El Dibir|SO||11.77|51.22
    Gyānpur|IN||25.33|82.47
    Nyingchi|CN||29.65|94.36
    Qadirpur Ran|PK||30.29|71.67
    Rayon KTZ|UA||49.94|36.37
    Salé Al Jadida|MA||34|-6.74
    Severnyy|RU||55.94|37.55
    Sumedang|ID||-6.86|107.92
    São José|BR||-28.21|-49.16
    Yuen Long|HK||22.45|114.03
    Yuen Long San Hui|HK||22.43|114.03
    Beiliu|CN||22.71|110.35
    Sirjan|IR||29.45|55.68
    Iquique|CL||-20.21|-70.15
    Thuận Thanh|VN||21.05|106.08
    Balakovo|RU||52.03|47.8
    Armavir|RU||45|41.11
    Yachiyo|JP||35.74|140.12
    Saidpur|BD||25.78|88.89
    Quận Bốn|VN||10.77|106.71
    Arīsh|EG||31.13|33.8
    Rawang|MY||3.32|101.58
    Dudley|GB||52.5|-2.08
    Mushin|NG||6.53|3.35
    Yuzhno-Sakhalinsk|RU||46.95|142.74
    Hagen|DE||51.36|7.47
    Salatiga|ID||-7.33|110.49
    Guacara|VE||10.23|-67.88
    Valparaíso de Goiás|BR||-16.07|-47.98
    Khūy|IR||38.55|44.95
    Gliwice|PL||50.3|18.68
    Changji|CN||44.01|87.3
    Kodaira|JP||35.73|139.49
    Plano Piloto|BR||-15.79|-47.88
    Amarillo|US|TX|35.22|-101.83
    Bulandshahr|IN||28.4|77.86
    Lusail|QA||25.42|51.51
    Aberdeen|GB||57.14|-2.1
    Taranto|IT||40.46|17.25
    Capiatá|PY||-25.36|-57.45
    Zango|AO||-9.01|13.38
    Duyun|CN||26.27|107.52
    Naivasha|KE||-0.71|36.43
    Kaiyuan|CN||23.7|103.3
    Rzeszów|PL||50.04|22
    Rostock|DE||54.09|12.14
    Parma|IT||44.8|10.33
    Sibu|MY||2.3|111.82
    Arnavutköy|TR||41.18|28.74
    Itami|JP||34.78|135.4
    Mentougou|CN||39.94|116.09
    Bhind|IN||26.57|78.79
    Akron|US|OH|41.08|-81.52
    Talca|CL||-35.42|-71.65
    Kassel|DE||51.32|9.5
    Ciudad Madero|MX||22.25|-97.84
    Sawangan|ID||-6.4|106.77
    Gemena|CD||3.26|19.77
    Bhālswa Jahangirpur|IN||28.74|77.17
    Lushui|CN||25.82|98.86
    Bīrjand|IR||32.87|59.22
    Toruń|PL||53.01|18.6
    Almería|ES||36.84|-2.46
    Jijiang|CN||29.29|106.25
    Ahmadpur East|PK||29.14|71.26
    Huánuco|PE||-9.93|-76.24
    Higashihiroshima|JP||34.41|132.74
    İzmit|TR||40.76|29.93
    Reims|FR||49.27|4.03
    Hanfeng|CN||31.17|108.4
    Vancouver|US|WA|45.64|-122.66
    Birmingham|US|AL|33.52|-86.8
    Laayoune|EH||27.14|-13.19
    Khammam|IN||17.25|80.14
    H̱olon|IL||32.01|34.78
    Middelburg|ZA||-25.78|29.46
    Icheon-si|KR||37.28|127.44
    Khirdalan|AZ||40.45|49.76
    Phra Pradaeng|TH||13.66|100.53
    Moundou|TD||8.57|16.08
    Sambhal|IN||28.58|78.57
    Bhiwāni|IN||28.79|76.14
    Engels|RU||51.48|46.11
    Ciudad Lázaro Cárdenas|MX||17.96|-102.2
    Mocuba|MZ||-16.84|36.99
    Hetauda|NP||27.43|85.03
    Durrës|AL||41.32|19.45
    Suzuka|JP||34.88|136.58
    Hub|PK||25.03|66.89
    La Plata|AR||-34.92|-57.95
    Janakpur|NP||26.73|85.93
    Kamirenjaku|JP||35.69|139.55
    Panvel|IN||18.99|73.11
    Peicheng|CN||34.74|116.92
    Maharagama|LK||6.85|79.93
    Montgomery|US|AL|32.37|-86.3
    Liège|BE||50.63|5.57
    Kumagaya|JP||36.13|139.39
    Guri-si|KR||37.6|127.14
    Ambāla|IN||30.36|76.8
    Grand Rapids|US|MI|42.96|-85.67
    Prato|IT||43.88|11.1
    Kumarapalayam|IN||11.44|77.71
    Butwāl|NP||27.69|83.45
    Dhirkot|PK||34.04|73.58
    Kayes|ML||14.45|-11.44
    Bontang|ID||0.13|117.49
    Kafr ash Shaykh|EG||31.11|30.94
    Tébessa|DZ||35.4|8.12
    Kuala Kubu Baharu|MY||3.56|101.66
    Karuri|KE||-1.18|36.76
    Karuri|KE||-0.7|37.18
    Manéah|GN||9.73|-13.42
    Severodvinsk|RU||64.56|39.83
    Kowloon City Centre|HK||22.33|114.19
    Matuga|KE||-4.17|39.57
    Düzce|TR||40.84|31.16
    Nnewi|NG||6.02|6.92
    Yamaguchi|JP||34.18|131.47
    Alcalá de Henares|ES||40.48|-3.36
    Başakşehir|TR||41.11|28.79
    Ezhou|CN||30.4|114.83
    Zhengding|CN||38.15|114.57
    Būkān|IR||36.52|46.21
    Taguatinga|BR||-15.83|-48.06
    Braga|PT||41.55|-8.42
    Garhi Khairo|PK||28.06|67.98
    Luanshya|ZM||-13.14|28.42
    Padalarang|ID||-6.84|107.47
    Bang Khae|TH||13.69|100.41
    Bago City|PH||10.53|122.83
    Yongchuan|CN||29.35|105.89
    Uji|JP||34.89|135.8
    Machilīpatnam|IN||16.19|81.14
    Hepu|CN||21.66|109.2
    Aihui|CN||49.98|127.48
    Hyesan|KP||41.4|128.18
    Bayamo|CU||20.37|-76.64
    Kielce|PL||50.87|20.63
    Pār Naogaon|BD||24.8|88.95
    Fuding|CN||27.33|120.21
    Nossa Senhora do Socorro|BR||-10.86|-37.13
    Castanhal|BR||-1.29|-47.93
    Cidade Tiradentes|BR||-23.58|-46.4
    Zabrze|PL||50.32|18.79
    Hamilton|NZ||-37.78|175.28
    Bojnūrd|IR||37.47|57.33
    Surulere|NG||6.5|3.36
    Humen|CN||22.82|113.67
    Benfica|AO||-8.94|13.16
    Hat Yai|TH||7.01|100.48
    Haicheng|CN||40.85|122.75
    Curug|ID||-6.27|106.56
    Barrancabermeja|CO||7.07|-73.85
    Zlatoust|RU||55.17|59.65
    Angren|UZ||41.02|70.14
    Mukono|UG||0.35|32.76
    Ciudad del Carmen|MX||18.65|-91.83
    Nova Friburgo|BR||-22.28|-42.53
    Khairpur Mir’s|PK||27.53|68.76
    Business Bay|AE||25.19|55.27
    Khujand|TJ||40.28|69.62
    Peoria|US|AZ|33.58|-112.24
    Ashaiman|GH||5.7|-0.03
    Tanjungbalai|ID||2.97|99.8
    Providence|US|RI|41.82|-71.41
    Mahesāna|IN||23.6|72.38
    Knoxville|US|TN|35.96|-83.92
    Rangel|AO||-8.83|13.26
    Fuenlabrada|ES||40.28|-3.79
    Hino|JP||35.67|139.4
    Jhelum|PK||32.93|73.73
    Mahbūbnagar|IN||16.74|77.99
    Beipiao|CN||41.79|120.78
    Pak Kret|TH||13.91|100.5
    Cẩm Phả|VN||21.01|107.27
    Al Fallūjah|IQ||33.35|43.79
    Jinshanlu|CN||47.85|88.13
    Ise-Ekiti|NG||7.46|5.42
    Kofu|JP||35.67|138.57
    Numazu|JP||35.1|138.87
    Jōetsu|JP||37.15|138.24
    Planaltina|BR||-15.62|-47.65
    Sunrise Manor|US|NV|36.21|-115.07
    Sambalpur|IN||21.47|83.98
    Syzran|RU||53.16|48.47
    Danshui|TW||25.17|121.44
    Bytom|PL||50.35|18.93
    Mwene-Ditu|CD||-7.01|23.45
    Panalanoy|PH||11.25|125.01
    Santarém|BR||-2.44|-54.71
    Guixi|CN||30.33|107.35
    Odawara|JP||35.26|139.16
    Camaçari|BR||-12.7|-38.32
    Labuan Bajo|ID||-8.5|119.89
    Anjō|JP||34.96|137.08
    Boyeros|CU||23.01|-82.4
    George|ZA||-33.96|22.46
    Tottori-shi|JP||35.5|134.23
    Leganés|ES||40.33|-3.76
    Acarigua|VE||9.55|-69.2
    Hosa’ina|ET||7.55|37.85
    Sai Mai|TH||13.92|100.65
    Yawnghwe|MM||20.66|96.93
    Mabalacat City|PH||15.22|120.57
    Riohacha|CO||11.54|-72.91
    Laizhou|CN||37.18|119.94
    Santa Bárbara d'Oeste|BR||-22.75|-47.41
    Rio Grande|BR||-32.03|-52.1
    Grand Prairie|US|TX|32.75|-97
    Sorsogon|PH||12.97|123.99
    Ait Melloul|MA||30.34|-9.5
    Sutton|GB||51.35|-0.2
    Shreveport|US|LA|32.53|-93.75
    Choa Chu Kang New Town|SG||1.38|103.75
    Getafe|ES||40.31|-3.73
    Quận Năm|VN||10.76|106.67
    Bhusawal|IN||21.04|75.79
    Miraflores|PE||-12.11|-77.03
    Alvorada|BR||-30|-51.08
    Chilpancingo|MX||17.55|-99.5
    Cachoeiro de Itapemirim|BR||-20.85|-41.11
    Donaustadt|AT||48.23|16.46
    Pinar del Río|CU||22.42|-83.7
    Huixing|CN||29.68|106.61
    Kırıkkale|TR||39.85|33.51
    Batumi|GE||41.64|41.63
    Burlington|CA||43.39|-79.84
    Pābna|BD||24.01|89.24
    Brownsville|US|TX|25.9|-97.5
    Changyuan|CN||29.4|105.59
    Cienfuegos|CU||22.15|-80.45
    Beersheba|IL||31.25|34.79
    El Oued|DZ||33.36|6.86
    Overland Park|US|KS|38.98|-94.67
    Raebareli|IN||26.23|81.23
    Shangri-La|CN||27.83|99.71
    Springs|ZA||-26.25|28.4
    Newport News|US|VA|36.98|-76.43
    Yangcheng|CN||30|106.26
    Mopti|ML||14.48|-4.18
    Khuraybat as Sūq|JO||31.88|35.92
    Zawiya|LY||32.75|12.73
    Zamora de Hidalgo|MX||19.98|-102.29
    Haridwar|IN||29.95|78.16
    Ad-Damazin|SD||11.79|34.36
    Dunhuang|CN||40.17|94.68
    Jing’an|CN||22.21|113.29
    Le Havre|FR||49.49|0.11
    Verhunskyi|UA||48.59|39.37
    Phusro|IN||23.76|86.01
    Donostia / San Sebastián|ES||43.31|-1.97
    Poza Rica de Hidalgo|MX||20.53|-97.46
    Bilbeis|EG||30.42|31.56
    Roxas City|PH||11.59|122.75
    Paris 20 Ménilmontant|FR||48.86|2.4
    Kütahya|TR||39.42|29.98
    Palopo|ID||-2.99|120.2
    Potsdam|DE||52.4|13.07
    Modena|IT||44.65|10.93
    Bolu|TR||40.74|31.61
    Toyokawa|JP||34.82|137.4
    Adoni|IN||15.63|77.27
    Izumi|JP||34.48|135.43
    Santa Anita - Los Ficus|PE||-12.05|-76.97
    Zaoyang|CN||32.13|112.75
    Paltan|BD||23.74|90.41
    Ivory Park|ZA||-26|28.2
    Al Qāmishlī|SY||37.05|41.23
    Abakan|RU||53.72|91.43
    Pemalang|ID||-6.89|109.38
    Breda|NL||51.59|4.78
    Langsa|ID||4.47|97.97
    Vĩnh Châu|VN||9.32|105.98
    Baishan|CN||41.94|126.42
    Sūjāngarh|IN||27.7|74.47
    Tachikawa|JP||35.71|139.42
    Cergy-Pontoise|FR||49.04|2.08
    Unaizah|SA||26.1|44
    Mobile|US|AL|30.69|-88.04
    St Helens|GB||53.45|-2.73
    Fort Lauderdale|US|FL|26.12|-80.14
    Lembang|ID||-6.81|107.62
    Paris 18 Buttes-Montmartre|FR||48.89|2.34
    Sants-Montjuïc|ES||41.37|2.15
    Oradea|RO||47.05|21.92
    Saarbrücken|DE||49.23|7.01
    Bunda|TZ||-2.02|33.87
    Skikda|DZ||36.88|6.91
    Tirmiz|UZ||37.22|67.28
    Jaraguá do Sul|BR||-26.49|-49.07
    Singosari|ID||-7.89|112.67
    Cúa|VE||10.16|-66.88
    Sirsa|IN||29.53|75.03
    Kamensk-Ural’skiy|RU||56.41|61.93
    Cidade Dutra|BR||-23.73|-46.7
    Reggio Calabria|IT||38.11|15.66
    Dinapur Nizamat|IN||25.64|85.05
    Santa Clarita|US|CA|34.39|-118.54
    Carletonville|ZA||-26.36|27.4
    Dubréka|GN||9.79|-13.52
    Metro|ID||-5.11|105.31
    Banhā|EG||30.46|31.18
    Bahraigh|IN||27.57|81.59
    Ash Shaţrah|IQ||31.41|46.17
    Quarto Oggiaro|IT||45.51|9.14
    Tsing Yi Town|HK||22.35|114.1
    Guarapuava|BR||-25.39|-51.47
    Monywa|MM||22.11|95.14
    Dessalines|HT||19.26|-72.52
    Mwala|KE||-1.35|37.45
    Kāraikkudi|IN||10.07|78.77
    Araure|VE||9.58|-69.24
    Sultan Pur Majra|IN||28.69|77.08
    Zhenping|CN||33.03|112.23
    Anda|CN||46.45|125.3
    Paris 13 Gobelins|FR||48.83|2.36
    Petropavlovsk-Kamchatsky|RU||53.06|158.63
    Wādī as Sīr|JO||31.95|35.82
    Fardīs|IR||35.76|51
    Chattanooga|US|TN|35.05|-85.31
    Guna|IN||24.65|77.31
    Odense|DK||55.4|10.39
    Sacaba|BO||-17.4|-66.04
    Quetzaltenango|GT||14.84|-91.52
    Chandannagar|IN||22.86|88.37
    Baharampur|IN||24.1|88.25
    Ploieşti|RO||44.95|26.02
    Berazategui|AR||-34.77|-58.21
    Shahuwadi|IN||16.91|73.95
    Madanapalle|IN||13.55|78.5
    Tangail|BD||24.25|89.92
    Shulin|TW||24.99|121.42
    Edirne|TR||41.68|26.56
    Kyaukpyu|MM||19.43|93.55
    Nepean|CA||45.34|-75.72
    Phúc Yên|VN||21.24|105.7
    Pingwu County|CN||32.41|104.53
    Yasenevo|RU||55.61|37.52
    Shivpuri|IN||25.42|77.66
    Yangju|KR||37.83|127.06
    Borshchahivka|UA||50.43|30.39
    Praga Południe|PL||52.24|21.09
    Pirituba|BR||-23.49|-46.73
    Kasama|ZM||-10.21|31.18
    Surendranagar|IN||22.73|71.65
    Alexandra|ZA||-26.11|28.1
    Obuase|GH||6.2|-1.67
    Desnyanskyi|UA||51.51|31.32
    Novozavodskyi|UA||51.49|31.26
    Tsentralnyi|UA||47.1|37.55
    Passo Fundo|BR||-28.26|-52.41
    Legaspi|PH||13.14|123.74
    Phú Quốc|VN||10.29|104.01
    Podolsk|RU||55.42|37.55
    Purwakarta|ID||-6.56|107.44
    Jizzax|UZ||40.13|67.83
    Ferraz de Vasconcelos|BR||-23.54|-46.37
    Ila Orangun|NG||8.02|4.9
    Thị Trấn Đại Từ|VN||21.63|105.64
    Neyveli|IN||11.61|79.5
    Angra dos Reis|BR||-23.01|-44.32
    Qianjiang|CN||30.42|112.89
    Hamm|DE||51.68|7.82
    Si Racha|TH||13.17|100.93
    Tiaret|DZ||35.37|1.32
    La Rioja|AR||-29.41|-66.86
    Silchar|IN||24.83|92.8
    Amadora|PT||38.75|-9.23
    Cuautitlán|MX||19.67|-99.18
    Ipswich|GB||52.06|1.16
    Njeru|UG||0.44|33.18
    Toliara|MG||-23.35|43.67
    Paris 19 Buttes-Chaumont|FR||48.88|2.38
    Saki|NG||8.67|3.39
    Chlef|DZ||36.17|1.33
    Fontanar|CU||23.02|-82.41
    Seogwipo|KR||33.25|126.56
    Concepcion|PH||15.33|120.66
    East Flatbush|US|NY|40.65|-73.93
    Spring Valley|US|NV|36.11|-115.25
    Livingstone|ZM||-17.84|25.85
    Potchefstroom|ZA||-26.72|27.1
    Santa Rosa|US|CA|38.44|-122.71
    Ciudad Camilo Cienfuegos|CU||23.16|-82.33
    Paris 13e Arrondissement|FR||48.83|2.36
    Sambizanga|AO||-8.79|13.28
    Proddatūr|IN||14.75|78.55
    Sittwe|MM||20.15|92.9
    Dundo|AO||-7.37|20.82
    Basel|CH||47.56|7.57
    Meiktila|MM||20.88|95.86
    Gulu|UG||2.77|32.3
    Nijmegen|NL||51.84|5.85
    Idkū|EG||31.31|30.3
    Uppsala|SE||59.86|17.64
    Hugli|IN||22.91|88.4
    Hashtsāl|IN||28.63|77.06
    Bragança Paulista|BR||-22.95|-46.54
    Teresópolis|BR||-22.42|-42.98
    San Luis Río Colorado|MX||32.46|-114.77
    Santa Ana|SV||13.99|-89.56
    Eugene|US|OR|44.05|-123.09
    Nador|MA||35.17|-2.93
    Al Muharraq|BH||26.26|50.61
    Bielsko-Biala|PL||49.82|19.05
    Marsá Maţrūḩ|EG||31.35|27.24
    Almere Stad|NL||52.37|5.21
    Burgos|ES||42.34|-3.7
    Gijang|KR||35.24|129.21
    Lander|VE||10.18|-66.7
    Saint-Étienne|FR||45.43|4.39
    Amroha|IN||28.9|78.47
    Narashino|JP||35.68|140.04
    Béjaïa|DZ||36.76|5.08
    Zhenzhou|CN||32.28|119.17
    Tempe|US|AZ|33.41|-111.91
    Xindi|CN||29.82|113.47
    Oceanside|US|CA|33.2|-117.38
    Bella Vista|DO||18.46|-69.95
    Fengcheng|CN||29.83|107.06
    Salem|US|OR|44.94|-123.04
    Wigan|GB||53.54|-2.64
    Garden Grove|US|CA|33.77|-117.94
    Karaman|TR||37.18|33.22
    Oshawa|CA||43.9|-78.85
    Siverek|TR||37.76|39.32
    Palhoça|BR||-27.65|-48.67
    Rancho Cucamonga|US|CA|34.11|-117.59
    Cape Coral|US|FL|26.56|-81.95
    Tân Châu|VN||10.8|105.24
    Teluknaga|ID||-6.1|106.64
    Jiutai|CN||44.15|125.83
    Chhindwāra|IN||22.06|78.94
    Khānaqīn|IQ||34.35|45.39
    Naga|PH||13.62|123.18
    Tomakomai|JP||42.64|141.6
    Tambaram|IN||12.92|80.13
    San Miguel de Allende|MX||20.92|-100.74
    Cianjur|ID||-6.82|107.14
    Pamulang|ID||-6.34|106.74
    Hitachi|JP||36.6|140.65
    Timon|BR||-5.09|-42.84
    Bhetia|IN||22.79|86.14
    Pathānkot|IN||32.27|75.65
    Tando Adam|PK||25.77|68.66
    Badlapur|IN||19.16|73.27
    Cikupa|ID||-6.24|106.51
    Puerto Cabello|VE||10.47|-68.01
    Latkrabang|TH||13.73|100.75
    Sakura|JP||35.72|140.23
    Ube|JP||33.94|131.25
    Daule|EC||-1.86|-79.98
    Bayjī|IQ||34.93|43.49
    Cuddalore|IN||11.76|79.77
    Santander|ES||43.47|-3.8
    Tlemcen|DZ||34.88|-1.31
    Shimla|IN||31.1|77.17
    Shāhīn Shahr|IR||32.86|51.55
    Croydon|GB||51.38|-0.1
    Myeik|MM||12.44|98.6
    East New York|US|NY|40.67|-73.88
    Khān Yūnis|PS||31.34|34.31
    Dharān|NP||26.81|87.28
    Albacete|ES||38.99|-1.86
    Mülheim|DE||51.43|6.88
    Bata|GQ||1.86|9.77
    Kamakura|JP||35.31|139.55
    Chicoloapan|MX||19.42|-98.9
    Gadag-Betageri|IN||15.42|75.62
    Izumo|JP||35.37|132.77
    Licheng|CN||23.3|113.82
    Gadag|IN||15.43|75.63
    Lang'ata|KE||-1.37|36.73
    Ongata Rongai|KE||-1.4|36.76
    Tunja|CO||5.54|-73.36
    Quillacollo|BO||-17.39|-66.28
    Alcorcón|ES||40.35|-3.82
    Gisenyi|RW||-1.7|29.26
    Isparta|TR||37.76|30.55
    Warrington|GB||53.39|-2.58
    Klaipėda|LT||55.71|21.14
    Walsall|GB||52.59|-1.98
    Herne|DE||51.54|7.23
    Lyublino|RU||55.68|37.76
    Mansfield|GB||53.13|-1.2
    Reggio nell'Emilia|IT||44.7|10.63
    Castelló de la Plana|ES||39.99|-0.05
    Kēng Tung|MM||21.63|99.93
    Sioux Falls|US|SD|43.54|-96.73
    Prizren|XK||42.21|20.74
    Dongling|CN||41.81|123.58
    Ungaran|ID||-7.14|110.41
    Urayasu|JP||35.66|139.9
    Long Khánh|VN||10.93|107.25
    Dagupan|PH||16.04|120.33
    Ontario|US|CA|34.06|-117.65
    Watthana|TH||13.73|100.59
    Verāval|IN||20.91|70.37
    Navsari|IN||20.94|72.92
    Imabari|JP||34.07|133
    Mansa|ZM||-11.2|28.89
    Fort Collins|US|CO|40.59|-105.08
    Bảo Lộc|VN||11.55|107.81
    Kulim|MY||5.36|100.56
    Oshodi|NG||6.56|3.34
    Ramat Gan|IL||32.08|34.81
    Bahadurgarh|IN||28.69|76.94
    Haldia|IN||22.06|88.11
    Temirtau|KZ||50.05|72.95
    East Helsinki|FI||60.21|25.08
    Ibirité|BR||-20.02|-44.06
    Carolina|PR||18.38|-65.96
    Rāiganj|IN||25.61|88.12
    Malāyer|IR||34.3|48.82
    Springfield|US|MO|37.22|-93.3
    Sunderland|GB||54.9|-1.38
    Takaoka|JP||36.75|137.02
    Baranovichi|BY||53.13|26.01
    Malda|IN||25|88.15
    Guadalupe|MX||22.75|-102.52
    Araçatuba|BR||-21.21|-50.43
    Nishio|JP||34.87|137.05
    San Luis|AR||-33.29|-66.32
    Ouargla|DZ||31.95|5.33
    Olsztyn|PL||53.78|20.49
    Kipushi|CD||-11.76|27.25
    Yuen Long Kau Hui|HK||22.45|114.03
    Laiyang|CN||36.98|120.71
    Jaunpur|IN||25.75|82.69
    Khlong Sam Wa|TH||13.87|100.74
    Harburg|DE||53.46|9.98
    Chūō|JP||35.67|139.78
    Mufulira|ZM||-12.55|28.24
    Deoli|IN||28.5|77.23
    Jaffna|LK||9.67|80.01
    Arad|RO||46.18|21.32
    Chetumal|MX||18.52|-88.3
    Bharūch|IN||21.69|72.98
    Gurúè|MZ||-15.47|36.98
    San Miguel|AR||-34.54|-58.71
    Hirosaki|JP||40.59|140.47
    Pilsen|CZ||49.75|13.38
    Chalco|MX||19.26|-98.9
    Toulon|FR||43.12|5.93
    Vila Andrade|BR||-23.63|-46.73
    Hoshiārpur|IN||31.54|75.91
    Poços de Caldas|BR||-21.79|-46.56
    Calabozo|VE||8.92|-67.43
    Jabālyā|PS||31.53|34.48
    Cuauhtémoc|MX||28.41|-106.87
    Araraquara|BR||-21.79|-48.18
    Yopal|CO||5.34|-72.39
    Ituzaingó|AR||-27.59|-56.69
    Mahābād|IR||36.76|45.72
    Piranshahr|IR||36.7|45.14
    Florencia|CO||1.62|-75.6
    Porto Seguro|BR||-16.45|-39.06
    Tây Hồ|VN||21.07|105.81
    Moratuwa|LK||6.77|79.88
    Angers|FR||47.47|-0.55
    Ilford|GB||51.56|0.07
    Hasilpur|PK||29.69|72.55
    Rio das Ostras|BR||-22.53|-41.95
    Horta-Guinardó|ES||41.42|2.17
    Pátra|GR||38.25|21.74
    Rutchenkivskyi|UA||47.98|37.7
    Đồng Xoài|VN||11.53|106.88
    Jamālpur|BD||24.92|89.95
    Kushiro|JP||42.98|144.37
    Berezniki|RU||59.41|56.82
    Awka|NG||6.21|7.07
    Volgodonsk|RU||47.51|42.15
    Hollywood|US|CA|34.1|-118.33
    Oyama|JP||36.3|139.8
    Ijero-Ekiti|NG||7.82|5.07
    Jīnd|IN||29.32|76.32
    Miass|RU||55.05|60.11
    Fortechnyi|UA||48.5|32.25
    Tuguegarao|PH||17.62|121.72
    Carúpano|VE||10.67|-63.25
    Kumbakonam|IN||10.96|79.39
    Plumbon|ID||-6.71|108.47
    Darmstadt|DE||49.87|8.65
    Mary|TM||37.59|61.83
    Novocherkassk|RU||47.42|40.09
    Elk Grove|US|CA|38.41|-121.37
    Mohali|IN||30.68|76.72
    Linhares|BR||-19.39|-40.07
    Sampit|ID||-2.53|112.95
    Clarksville|US|TN|36.53|-87.36
    Wan Chai|HK||22.28|114.17
    Linköping|SE||58.41|15.62
    Iwata|JP||34.7|137.85
    Kamalia|PK||30.73|72.65
    Pembroke Pines|US|FL|26|-80.22
    Maicao|CO||11.38|-72.24
    Obihiro|JP||42.92|143.2
    Fatehpur|IN||25.93|80.81
    Osnabrück|DE||52.27|8.05
    Calama|CL||-22.46|-68.92
    Nou Barris|ES||41.44|2.18
    Nepalgunj|NP||28.05|81.62
    Comitán|MX||16.24|-92.14
    Ocumare del Tuy|VE||10.12|-66.78
    Niiza|JP||35.82|139.56
    Greater Sudbury|CA||46.49|-80.99
    Ulanhot|CN||46.08|122.08
    Khobar|SA||26.28|50.21
    Songcheng|CN||26.88|120
    Deer Valley|US|AZ|33.68|-112.13
    São Caetano do Sul|BR||-23.62|-46.55
    Bang Khun Thian|TH||13.66|100.43
    Murfreesboro|US|TN|35.85|-86.39
    Pindamonhangaba|BR||-22.92|-45.46
    Bushehr|IR||28.97|50.84
    Dar Bouazza|MA||33.52|-7.82
    Tonk|IN||26.17|75.79
    Saqqez|IR||36.25|46.27
    Béchar|DZ||31.62|-2.22
    Tam Kỳ|VN||15.57|108.47
    Gölbaşı|TR||39.79|32.81
    Francisco Morato|BR||-23.28|-46.75
    Bima|ID||-8.46|118.73
    Mu-se|MM||24|97.9
    Shahrud|IR||36.42|54.98
    Udupi|IN||13.33|74.75
    Banjaran|ID||-7.05|107.59
    Thenali|IN||16.24|80.64
    Mthatha|ZA||-31.59|28.78
    Hengshan|CN||45.21|130.9
    Slough|GB||51.51|-0.6
    Bocoio|AO||-12.47|14.14
    Lages|BR||-27.82|-50.33
    Neukölln|DE||52.48|13.43
    Port Saint Lucie|US|FL|27.29|-80.35
    Sītāpur|IN||27.56|80.68
    Alandur|IN||13|80.21
    Zenica|BA||44.2|17.9
    Lajeado|BR||-23.53|-46.41
    Solingen|DE||51.17|7.08
    Ðông Hà|VN||16.82|107.1
    Corona|US|CA|33.88|-117.57
    Ḩawallī|KW||29.33|48.03
    Musoma|TZ||-1.5|33.8
    Inisa|NG||7.85|4.33
    Nazran|RU||43.23|44.77
    Barra Mansa|BR||-22.54|-44.17
    Ilagan|PH||17.15|121.89
    Port-Gentil|GA||-0.72|8.78
    Bhadrāvati|IN||13.85|75.71
    Hadano|JP||35.37|139.22
    Piraeus|GR||37.94|23.65
    Vapi|IN||20.37|72.9
    Bournemouth|GB||50.72|-1.88
    Pedreira|BR||-23.71|-46.65
    Sidon|LB||33.56|35.37
    ‘Ibrī|OM||23.23|56.52
    Jomvu|KE||-3.99|39.61
    Garissa|KE||-0.45|39.65
    Moga|IN||30.81|75.17
    Peterborough|GB||52.57|-0.25
    Piedecuesta|CO||6.99|-73.05
    Tongzhou|CN||39.9|116.66
    Ludwigshafen am Rhein|DE||49.48|8.45
    Lat Krabang|TH||13.72|100.78
    Büyükçekmece|TR||41.02|28.59
    Şalālah|OM||17.02|54.09
    Rāj-Nāndgaon|IN||21.1|81.03
    Aydın|TR||37.85|27.84
    Envigado|CO||6.18|-75.59
    Al-Junaynah|SD||13.45|22.45
    Anbu|CN||23.45|116.68
    McKinney|US|TX|33.2|-96.62
    Mostaganem|DZ||35.93|0.09
    Chirchiq|UZ||41.47|69.58
    Bandar-e Māhshahr|IR||30.56|49.19
    Floridsdorf|AT||48.25|16.4
    Leverkusen|DE||51.03|6.98
    Pandi|PH||14.87|120.96
    Capas|PH||15.33|120.59
    Ning’er|CN||23.04|101.04
    Haarlem|NL||52.38|4.64
    Arnhem|NL||51.98|5.91
    Nkongsamba|CM||4.95|9.94
    El Vigía|VE||8.61|-71.66
    Robertsonpet|IN||12.96|78.28
    Dourados|BR||-22.22|-54.81
    Kitale|KE||1.02|35.01
    Suleja|NG||9.18|7.18
    Taza|MA||34.21|-4.01
    Oxford|GB||51.75|-1.26
    Al Maţarīyah|EG||31.18|32.03
    Criciúma|BR||-28.68|-49.37
    Kunduz|AF||36.73|68.86
    Fengcheng|CN||34.7|116.59
    Trảng Bàng|VN||11.03|106.36
    Unnāo|IN||26.55|80.49
    Hortaleza|ES||40.47|-3.64
    N'dalatando|AO||-9.3|14.91
    Budaun|IN||28.04|79.13
    Ōgaki|JP||35.35|136.62
    Newport|GB||51.59|-3
    Coquimbo|CL||-29.95|-71.34
    Baubau|ID||-5.46|122.6
    Đưc Trọng|VN||11.74|108.37
    Blitar|ID||-8.1|112.17
    KwaDukuza|ZA||-29.33|31.29
    Miyakonojō|JP||31.73|131.07
    Madhyamgram|IN||22.69|88.45
    Lancaster|US|CA|34.7|-118.14
    Rubtsovsk|RU||51.51|81.21
    Tacheng|CN||46.75|82.96
    Kindia|GN||10.06|-12.87
    Tauranga|NZ||-37.69|176.17
    Kalemie|CD||-5.95|29.19
    Chatuchak|TH||13.83|100.56
    San Juan de los Morros|VE||9.91|-67.35
    Sayama|JP||35.85|139.41
    Sullana|PE||-4.9|-80.69
    's-Hertogenbosch|NL||51.7|5.3
    Szeged|HU||46.25|20.15
    Malakal|SS||9.53|31.66
    Chittoor|IN||13.21|79.1
    Salamanca|MX||20.57|-101.2
    Ban Khlong Prawet|TH||13.72|100.68
    La Gi|VN||10.66|107.77
    Anderlecht|BE||50.84|4.31
    Mytishchi|RU||55.91|37.73
    Delegación Cuajimalpa de Morelos|MX||19.37|-99.29
    Hebron|PS||31.53|35.09
    Mejicanos|SV||13.72|-89.19
    Trà Vinh|VN||9.95|106.34
    Parepare|ID||-4.01|119.63
    Jāmuria|IN||23.7|87.08
    Koudougou|BF||12.25|-2.37
    Chapecó|BR||-27.1|-52.62
    Nyzhnodniprovsk|UA||48.48|35.12
    Taunggyi|MM||20.79|97.04
    Dhamār|YE||14.54|44.41
    Ash Sharqāt|IQ||35.52|43.23
    Dubai Investments Park|AE||25.01|55.16
    Dijon|FR||47.31|5.01
    Salavat|RU||53.38|55.91
    Ede|NG||7.74|4.44
    Sukrah|TN||36.88|10.25
    Manzanillo|MX||19.12|-104.34
    Jalapa|GT||14.64|-89.99
    Paech’ŏn-ŭp|KP||37.99|126.3
    Cary|US|NC|35.79|-78.78
    Barreiras|BR||-12.15|-44.99
    Skudai|MY||1.54|103.66
    Tahoua|NE||14.89|5.27
    Alexandria|US|VA|38.8|-77.05
    Tuxtepec|MX||18.09|-96.13
    Puthia|BD||24.37|88.83
    Newton|CA||49.13|-122.85
    Paris 16 Passy|FR||48.86|2.28
    Zhicheng|CN||30.3|111.5
    Ang Mo Kio New Town|SG||1.38|103.84
    Limuru|KE||-1.11|36.64
    San Miguel del Padrón|CU||23.1|-82.33
    Tarija|BO||-21.54|-64.73
    Patos de Minas|BR||-18.58|-46.52
    Oldenburg|DE||53.14|8.21
    Paris 17 Batignolles-Monceau|FR||48.88|2.32
    Matsusaka|JP||34.58|136.54
    Catamarca|AR||-28.47|-65.79
    Tochigi|JP||36.38|139.73
    Bibirevo|RU||55.88|37.6
    Khoroshëvo-Mnevniki|RU||55.78|37.47
    Bordj Bou Arreridj|DZ||36.07|4.76
    Dīla|ET||6.42|38.32
    Jaigaon|IN||26.85|89.38
    Batāla|IN||31.81|75.2
    Grenoble|FR||45.18|5.71
    Itapecerica da Serra|BR||-23.72|-46.85
    Sāmarrā’|IQ||34.2|43.89
    Tempe Junction|US|AZ|33.41|-111.94
    Palmdale|US|CA|34.58|-118.12
    George Town|MY||5.41|100.34
    El Achir|DZ||36.06|4.63
    Hayward|US|CA|37.67|-122.08
    Orai|IN||25.99|79.45
    Thốt Nốt|VN||10.27|105.53
    Gweru|ZW||-19.45|29.82
    Abaetetuba|BR||-1.72|-48.88
    Centro Habana|CU||23.13|-82.37
    Panguíla|AO||-8.69|13.45
    Bukit Batok New Town|SG||1.36|103.76
    Chom Thong|TH||13.68|100.48
    Gol’yanovo|RU||55.82|37.81
    Sunggal|ID||3.58|98.62
    Admiralteisky|RU||59.92|30.3
    Itapetininga|BR||-23.59|-48.05
    Diourbel|SN||14.65|-16.24
    Ueda|JP||36.4|138.28
    Aberdeen|HK||22.25|114.15
    Avtozavodskyi|UA||49.1|33.43
    Salinas|US|CA|36.68|-121.66
    San Blas-Canillejas|ES||40.44|-3.62
    Cuautla|MX||18.81|-98.94
    Salzburg|AT||47.8|13.04
    Perbaungan|ID||3.57|98.96
    Nong Chok|TH||13.86|100.86
    Ussuriysk|RU||43.8|131.96
    Arif Wala|PK||26.32|66.3
    Nanpiao|CN||41.1|120.75
    Livorno|IT||43.54|10.33
    Río Cuarto|AR||-33.13|-64.35
    Harar|ET||9.31|42.12
    Tiraspol|MD||46.84|29.63
    Caxias|BR||-4.86|-43.36
    Enfield Town|GB||51.65|-0.08
    Westonaria|ZA||-26.32|27.65
    Lizhi|CN||29.7|107.4
    Hitachi-Naka|JP||36.4|140.53
    Saharsa|IN||25.87|86.6
    Qalyub|EG||30.18|31.21
    Escuintla|GT||14.3|-90.79
    Marbella|ES||36.52|-4.89
    Ereğli|TR||37.51|34.05
    Batu Pahat|MY||1.85|102.93
    Sitiawan|MY||4.22|100.7
    Mariveles|PH||14.43|120.49
    San Pablo de las Salinas|MX||19.67|-99.09
    Lampang|TH||18.29|99.49
    York|GB||53.96|-1.08
    Bạc Liêu|VN||9.29|105.73
    Juja|KE||-1.1|37.01
    Fès al Bali|MA||34.07|-4.95
    Nek’emtē|ET||9.08|36.55
    Örebro|SE||59.27|15.21
    Al Miqdādīyah|IQ||33.98|44.94
    Katsuta|JP||36.38|140.53
    Malabo|GQ||3.76|8.78
    Vidisha|IN||23.53|77.81
    Tuy Hòa|VN||13.1|109.32
    Yizhou|CN||24.5|108.67
    Xinqiao|CN||31.07|121.31
    Sunnyvale|US|CA|37.37|-122.04
    Tema|GH||5.67|-0.02
    Camaragibe|BR||-8.02|-34.98
    Yichun|CN||47.72|128.88
    Đức Phổ|VN||14.81|108.96
    San Martin Texmelucan de Labastida|MX||19.28|-98.44
    Itajaí|BR||-26.91|-48.66
    Ar Ramthā|JO||32.56|36.01
    Hanumāngarh|IN||29.58|74.33
    São Mateus|BR||-23.61|-46.48
    Zemun|RS||44.85|20.4
    Telford|GB||52.68|-2.45
    Kisi|NG||9.08|3.85
    Ilhéus|BR||-14.8|-39.03
    Villa Canales|GT||14.48|-90.53
    Guyong|PH||14.84|120.98
    Settat|MA||33|-7.62
    Jampur|PK||29.64|70.6
    Port Louis|MU||-20.16|57.5
    Kawanishi|JP||34.82|135.42
    Thānesar|IN||29.97|76.83
    Al Ḩawāmidīyah|EG||29.9|31.25
    Hassan|IN||13.01|76.1
    Lianghu|CN||29.99|120.9
    Tetuán de las Victorias|ES||40.46|-3.7
    Birendranagar|NP||28.6|81.62
    Kishangarh|IN||26.59|74.85
    Dalūpura|IN||28.61|77.32
    Guangshui|CN||31.62|114
    Saint-Denis|RE||-20.88|55.45
    Brăila|RO||45.27|27.97
    Lyubertsy|RU||55.68|37.89
    Bumba|CD||2.19|22.47
    Rudrapur|IN||28.98|79.4
    La Serena|CL||-29.91|-71.25
    Miskolc|HU||48.1|20.78
    Abū Kabīr|EG||30.73|31.67
    Fu’an|CN||27.09|119.64
    Kitengela|KE||-1.48|36.96
    Frisco|US|TX|33.15|-96.82
    Zhaodong|CN||46.05|125.96
    Wujiaqu|CN||44.16|87.52
    Shomolu|NG||6.54|3.37
    Janzūr|LY||32.82|13.02
    Xai-Xai|MZ||-25.05|33.64
    Springfield|US|MA|42.1|-72.59
    Nalgonda|IN||17.05|79.27
    Katabi|UG||0.08|32.47
    Gwangyang|KR||34.94|127.7
    Kovrov|RU||56.36|41.32
    Viranşehir|TR||37.22|39.76
    Noda|JP||35.95|139.87
    Santana de Parnaíba|BR||-23.44|-46.92
    San Cristóbal|DO||18.42|-70.11
    East Chattanooga|US|TN|35.07|-85.25
    Limassol|CY||34.68|33.04
    Kariya|JP||34.98|136.98
    Pasadena|US|TX|29.69|-95.21
    Mīt Ghamr|EG||30.72|31.26
    Sanshui|CN||23.15|112.89
    Jackson|US|MS|32.3|-90.18
    Parelheiros|BR||-23.83|-46.73
    Mogi Guaçu|BR||-22.37|-46.95
    Enschede|NL||52.22|6.9
    Boshan|CN||36.48|117.83
    Hazāribāgh|IN||23.99|85.36
    Yangchun|CN||22.17|111.78
    Souk Ahras|DZ||36.29|7.95
    Musanze|RW||-1.5|29.63
    Medinīpur|IN||22.42|87.32
    Andong|KR||36.57|128.72
    Bālurghāt|IN||25.22|88.78
    Pomona|US|CA|34.06|-117.75
    Valle de La Pascua|VE||9.22|-66.01
    Kreuzberg|DE||52.5|13.4
    Chincha Alta|PE||-13.41|-76.13
    Cairns|AU||-16.92|145.77
    Fyzābād|IN||26.78|82.15
    Thị Trấn Thuận Châu|VN||21.44|103.69
    Dinapore|IN||25.64|85.05
    Dingzhou|CN||38.51|114.99
    Kansas City|US|KS|39.11|-94.63
    As Samawah|IQ||31.33|45.29
    Porbandar|IN||21.64|69.61
    Sinp’o|KP||40.04|128.19
    Pengpu|CN||31.29|121.44
    Wazirabad|PK||32.44|74.12
    Washington Heights|US|NY|40.85|-73.94
    Lakewood|US|CO|39.7|-105.08
    Baqubah|IQ||33.75|44.61
    Simele|IQ||36.86|42.85
    Sumayl|IQ||36.86|42.85
    Neuss|DE||51.2|6.69
    Chenghua|CN||23.46|116.77
    Songnim-ni|KP||38.76|125.64
    Bānda|IN||25.48|80.33
    Pouso Alegre|BR||-22.23|-45.94
    Cần Giuộc|VN||10.61|106.67
    Balvanera|AR||-34.61|-58.4
    Longfeng|CN||46.53|125.1
    Beining|CN||41.6|121.79
    Strogino|RU||55.82|37.41
    Gonbad-e Kāvūs|IR||37.25|55.17
    Etwatwa|ZA||-26.13|28.45
    Higashimurayama|JP||35.75|139.47
    Hindupur|IN||13.83|77.49
    Stavanger|NO||58.97|5.73
    Araucária|BR||-25.59|-49.41
    Bintulu|MY||3.17|113.03
    Poole|GB||50.71|-1.98
    Akhmīm|EG||26.56|31.75
    Kohat|PK||33.58|71.45
    Regensburg|DE||49.02|12.1
    Layyah|PK||30.96|70.94
    Girga|EG||26.34|31.89
    Koforidua|GH||6.09|-0.26
    Bukit Merah Estate|SG||1.28|103.82
    Logroño|ES||42.47|-2.45
    Beāwar|IN||26.1|74.32
    Sykhiv|UA||49.79|24.06
    Shujaabad|PK||29.88|71.29
    Garanhuns|BR||-8.88|-36.5
    Escondido|US|CA|33.12|-117.09
    Ṣuwayliḥ|JO||32.02|35.84
    Erzincan|TR||39.74|39.49
    Kırşehir|TR||39.15|34.16
    Zarichnyi|UA||50.9|34.81
    La Laguna|ES||28.49|-16.32
    Kokshetau|KZ||53.28|69.39
    Eminabad|PK||32.04|74.26
    Anantnag|IN||33.73|75.15
    Kukichūō|JP||36.07|139.67
    Badajoz|ES||38.88|-6.97
    Serilingampalle|IN||17.49|78.3
    Malatia-Sebastia|AM||40.17|44.45
    Talcahuano|CL||-36.72|-73.12
    Chillán|CL||-36.61|-72.1
    Jaranwala|PK||31.33|73.42
    Kỳ Anh|VN||18.06|106.3
    Nong Khaem|TH||13.71|100.35
    Piedras Negras|MX||28.7|-100.52
    Kızıltepe|TR||37.19|40.58
    Astoria|US|NY|40.77|-73.93
    Musashino|JP||35.71|139.56
    Balashikha|RU||55.79|37.95
    Raigarh|IN||21.9|83.4
    Gloucester|CA||45.35|-75.63
    Vryheid|ZA||-27.77|30.79
    Bandar Tasik Puteri|MY||3.29|101.47
    Bercham|MY||4.64|101.14
    Dili|TL||-8.56|125.57
    Gimcheon|KR||36.12|128.12
    Malkajgiri|IN||17.45|78.53
    Setia Alam|MY||3.1|101.46
    Tordher|PK||33.99|72.29
    Zhulebino|RU||55.7|37.85
    Shāntipur|IN||23.25|88.43
    Chishtian|PK||29.8|72.86
    Playa del Carmen|MX||20.63|-87.08
    Santa Rita|BR||-7.11|-34.98
    Split|HR||43.51|16.44
    Ursynów|PL||52.15|21.05
    Hollywood|US|FL|26.01|-80.15
    Madrid Centro|ES||40.42|-3.7
    Iguatemi|BR||-23.61|-46.43
    Harunabad|PK||29.61|73.14
    Shūnan|JP||34.08|131.83
    Agadez|NE||16.97|7.99
    Burnley|GB||53.8|-2.23
    Reẖovot|IL||31.89|34.81
    Watampone|ID||-4.54|120.33
    Sabha|LY||27.04|14.43
    Disūq|EG||31.13|30.65
    Cagliari|IT||39.23|9.12
    Borough Park|US|NY|40.63|-74
    Harrow|GB||51.58|-0.33
    Berrechid|MA||33.27|-7.59
    Queimados|BR||-22.72|-43.56
    Tambacounda|SN||13.77|-13.67
    Huddersfield|GB||53.65|-1.78
    Ārabī|ET||9.96|42.49
    Kerch|UA||45.36|36.48
    Saguenay|CA||48.42|-71.07
    Prenzlauer Berg|DE||52.54|13.42
    Fazenda Rio Grande|BR||-25.66|-49.31
    Komaki|JP||35.28|136.92
    Marvdasht|IR||29.87|52.8
    Melitopol|UA||46.85|35.38
    Dunhua|CN||43.37|128.23
    Bhuj|IN||23.25|69.67
    Arganzuela|ES||40.4|-3.7
    Jyväskylä|FI||62.24|25.72
    Yonago|JP||35.43|133.33
    Ruqi|SO||9.97|43.43
    Rimini|IT||44.06|12.57
    Coquitlam|CA||49.28|-122.78
    Arar|SA||30.98|41.04
    Valencia|US|CA|34.44|-118.61
    Moreno|AR||-34.63|-58.79
    Tama|JP||35.64|139.47
    Rockford|US|IL|42.27|-89.09
    El Limón|VE||10.31|-67.63
    Kalaban Koro|ML||12.57|-8.03
    Nîmes|FR||43.84|4.36
    Dundee|GB||56.47|-2.97
    Bārākpur|IN||22.77|88.36
    Sao Rafael|BR||-23.63|-46.45
    Botucatu|BR||-22.89|-48.45
    Sujiatun|CN||41.66|123.34
    Astanajapura|ID||-6.8|108.63
    Ciudad Delicias|MX||28.19|-105.47
    Siguiri|GN||11.42|-9.17
    Mbanza Kongo|AO||-6.27|14.24
    East Hampton|US|VA|37.04|-76.33
    Honggang|CN||46.4|124.88
    Sarrià-Sant Gervasi|ES||41.4|2.14
    Kiambu|KE||-1.17|36.84
    Clermont-Ferrand|FR||45.78|3.09
    Joliet|US|IL|41.53|-88.08
    Barrie|CA||44.4|-79.67
    Bang Kapi|TH||13.77|100.65
    Savannah|US|GA|32.08|-81.1
    Paterson|US|NJ|40.92|-74.17
    Salamanca|ES||40.43|-3.68
    Kolomna|RU||55.07|38.78
    Hājīpur|IN||25.69|85.21
    Rafsanjān|IR||30.41|55.99
    Hòa Thành|VN||11.29|106.13
    Mestre|IT||45.49|12.25
    As Sālimīyah|KW||29.33|48.08
    Bridgeport|US|CT|41.18|-73.19
    Shevchenko|UA||49.56|34.54
    Kuntsevo|RU||55.74|37.4
    Kragujevac|RS||44.02|20.92
    Aktau|KZ||43.66|51.17
    Balcón de la Lisa|CU||23.05|-82.45
    Sasarām|IN||24.95|84.02
    Bohuniya|UA||50.28|28.61
    Nilópolis|BR||-22.81|-43.41
    Iruma|JP||35.82|139.37
    Renca|CL||-33.4|-70.71
    Kramatorsk|UA||48.73|37.57
    Naperville|US|IL|41.79|-88.15
    Manama|BH||26.23|50.59
    Colima|MX||19.24|-103.71
    Bhimavaram|IN||16.54|81.52
    Lárisa|GR||39.63|22.42
    Nakhodka|RU||42.84|132.92
    Debre Birhan|ET||9.68|39.53
    Cacuaco|AO||-8.78|13.37
    Aix-en-Provence|FR||43.53|5.45
    Cam Ranh|VN||11.92|109.16
    Jalalpur Jattan|PK||32.64|74.21
    Matanzas|CU||23.04|-81.58
    Beed|IN||18.99|75.76
    Khasnahzān|IQ||36.2|44.14
    Taozhou|CN||30.91|119.41
    Saint-Quentin-en-Yvelines|FR||48.77|2.02
    Bandar Bukit Raja|MY||3.09|101.43
    Blackburn|GB||53.75|-2.48
    Rosemont–La Petite-Patrie|CA||45.54|-73.61
    Colina|CL||-33.2|-70.67
    Burāri|IN||28.76|77.2
    Ruda Śląska|PL||50.26|18.86
    Nouadhibou|MR||20.94|-17.04
    Puerto Plata|DO||19.79|-70.69
    Urdaneta|PH||15.98|120.57
    Chamberí|ES||40.43|-3.7
    Krishnanagar|IN||23.41|88.49
    Xinji|CN||37.93|115.22
    Jutiapa|GT||14.28|-89.89
    Marabá|BR||-5.38|-49.13
    Chitradurga|IN||14.22|76.4
    Bueng Kum|TH||13.79|100.67
    Cambridge|GB||52.2|0.12
    Paço do Lumiar|BR||-2.53|-44.11
    Kampung Pasir Gudang Baru|MY||1.47|103.88
    Kampung Sungai Glugur|MY||5.37|100.31
    Dibrugarh|IN||27.48|94.91
    Médéa|DZ||36.26|2.75
    Taishan|CN||22.25|112.78
    El Eulma|DZ||36.15|5.69
    Pécs|HU||46.08|18.23
    Giá Rai|VN||9.23|105.46
    Abohar|IN||30.14|74.2
    Tiruvannamalai|IN||12.23|79.07
    Teixeira de Freitas|BR||-17.54|-39.74
    Gainesville|US|FL|29.65|-82.32
    Concordia|AR||-31.39|-58.02
    Fujieda|JP||34.87|138.27
    Spanish Town|JM||17.99|-76.96
    Blackpool|GB||53.82|-3.05
    Urganch|UZ||41.55|60.63
    Bukoba|TZ||-1.33|31.81
    Kaithal|IN||29.8|76.4
    Ingombota|AO||-8.82|13.23
    Brest|FR||48.39|-4.49
    Basildon|GB||51.57|0.46
    Franco da Rocha|BR||-23.32|-46.73
    Salamanca|ES||40.97|-5.66
    Villeray–Saint-Michel–Parc-Extension|CA||45.56|-73.61
    Mesquite|US|TX|32.77|-96.6
    Ashikaga|JP||36.33|139.45
    Huyện Lâm Hà|VN||11.82|108.21
    Acheng|CN||45.55|126.95
    Kelowna|CA||49.88|-119.49
    Umarkot|PK||25.36|69.74
    León|NI||12.44|-86.88
    Kakamigahara|JP||35.42|136.87
    Le Mans|FR||48|0.2
    Lodhran|PK||29.53|71.63
    Trois-Rivières|CA||46.35|-72.55
    Hailin|CN||44.57|129.39
    Tsuchiura|JP||36.09|140.21
    Elektrostal’|RU||55.79|38.46
    Balasore|IN||21.49|86.93
    Yong’an|CN||31.02|109.46
    Paris 11e Arrondissement|FR||48.86|2.38
    Kampong Pasir Ris|SG||1.38|103.93
    Huelva|ES||37.27|-6.94
    Navoiy|UZ||40.08|65.38
    Syracuse|US|NY|43.05|-76.15
    Atibaia|BR||-23.12|-46.55
    Ashkelon|IL||31.67|34.57
    Pinetown|ZA||-29.82|30.89
    Teshi Old Town|GH||5.58|-0.11
    Biryulëvo|RU||55.59|37.68
    Orekhovo-Borisovo|RU||55.61|37.73
    Kusatsu|JP||35.02|135.97
    Nanjin|CN||29.98|106.27
    Guelph|CA||43.55|-80.26
    Qianjiang|CN||29.53|108.77
    Ramna Maidan|BD||23.73|90.4
    Godhra|IN||22.78|73.61
    Khemisset|MA||33.82|-6.07
    Çanakkale|TR||40.16|26.41
    Torrance|US|CA|33.84|-118.34
    San Jose|PH||12.35|121.07
    Ladysmith|ZA||-28.56|29.78
    Lévis|CA||46.8|-71.18
    Cachoeirinha|BR||-23.45|-46.66
    Heidelberg|DE||49.41|8.69
    Fresnillo|MX||23.17|-102.87
    Touggourt|DZ||33.11|6.07
    Shillong|IN||25.57|91.88
    Surprise|US|AZ|33.63|-112.33
    Norwich|GB||52.63|1.3
    Tịnh Biên|VN||10.6|104.94
    Moriguchi|JP||34.73|135.57
    Amiens|FR||49.9|2.3
    Cai Lậy|VN||10.4|106.12
    Macaé|BR||-22.38|-41.78
    Rewāri|IN||28.2|76.62
    Basirhat City|IN||22.66|88.85
    Kuz’minki|RU||55.7|37.8
    Novyye Kuz’minki|RU||55.7|37.75
    Aalborg|DK||57.05|9.92
    La Trinidad|PH||16.45|120.59
    Ghardaïa|DZ||32.49|3.67
    Timika|ID||-4.61|136.68
    Pyatigorsk|RU||44.05|43.05
    Mbanza-Ngungu|CD||-5.26|14.86
    Mercier–Hochelaga-Maisonneuve|CA||45.57|-73.55
    Okinawa|JP||26.34|127.8
    Middlesbrough|GB||54.58|-1.23
    Shahrisabz|UZ||39.06|66.83
    Moro|PK||26.66|68
    Ch’ŏngdan-ŭp|KP||37.97|125.94
    Sant Andreu|ES||41.44|2.19
    Rybnik|PL||50.1|18.54
    Saïda|DZ||34.83|0.15
    Metairie Terrace|US|LA|29.98|-90.16
    Tuzla|BA||44.54|18.67
    Kovpakivskyi|UA||50.93|34.79
    eMbalenhle|ZA||-26.53|29.07
    Trindade|BR||-16.65|-49.49
    Khanpur|PK||28.65|70.66
    Columbia|US|SC|34|-81.03
    Nawābganj|BD||24.59|88.27
    Inezgane|MA||30.36|-9.54
    Puerto Cortez|HN||15.83|-87.93
    Pasadena|US|CA|34.15|-118.14
    Toowoomba|AU||-27.56|151.95
    Paderborn|DE||51.72|8.75
    Misato, Saitama|JP||35.84|139.88
    Chhatarpur|IN||24.92|79.59
    Kimberley|ZA||-28.73|24.76
    Alto Hospicio|CL||-20.27|-70.1
    Ciego de Ávila|CU||21.84|-78.76
    Samālūţ|EG||28.31|30.71
    Chertanovo Yuzhnoye|RU||55.59|37.6
    Jieshou|CN||33.26|115.36
    Maykop|RU||44.61|40.1
    Attock City|PK||33.77|72.36
    Kisaran|ID||2.98|99.62
    Mojokerto|ID||-7.47|112.43
    Facatativá|CO||4.81|-74.35
    Masai|MY||1.49|103.88
    Punto Fijo|VE||11.69|-70.2
    Myingyan|MM||21.46|95.39
    Kamālshahr|IR||35.86|50.87
    Mandsaur|IN||24.07|75.07
    Zheleznodorozhnyy|RU||55.74|38.02
    Chas|IN||23.64|86.17
    Jahrom|IR||28.5|53.56
    Tours|FR||47.39|0.7
    Pālanpur|IN||24.17|72.44
    Bondoukou|CI||8.04|-2.8
    Chichicastenango|GT||14.94|-91.11
    Tarragona|ES||41.12|1.25
    Tobruk|LY||32.09|23.95
    Sinch’ŏn-ŭp|KP||38.35|125.48
    Abbotsford|CA||49.06|-122.25
    Brusque|BR||-27.1|-48.91
    Circoiscrizione II|IT||45.05|7.64
    Bolton|GB||53.58|-2.43
    Yushu|CN||33|97.01
    Piteşti|RO||44.85|24.87
    Fukayachō|JP||36.2|139.28
    Potosí|BO||-19.58|-65.75
    Usera|ES||40.39|-3.7
    Limoges|FR||45.83|1.25
    Cangaiba|BR||-23.5|-46.52
    Asaka|JP||35.8|139.6
    Paranaguá|BR||-25.52|-48.53
    Ghazni|AF||33.55|68.42
    Orange|US|CA|33.79|-117.85
    Wola|PL||52.23|20.96
    Sanhe|CN||29.87|107.73
    Īlām|IR||33.64|46.42
    Gongzhuling|CN||43.5|124.82
    Shimotoda|JP||35.81|139.69
    Comodoro Rivadavia|AR||-45.86|-67.49
    Kampung Sungai Ara|MY||5.33|100.27
    Fullerton|US|CA|33.87|-117.93
    Killeen|US|TX|31.12|-97.73
    Norilsk|RU||69.35|88.2
    Lleida|ES||41.62|0.62
    Coimbra|PT||40.21|-8.42
    Mtwara|TZ||-10.27|40.18
    Manjhand|PK||25.91|68.24
    Beni|CD||0.49|29.47
    Debre Mark’os|ET||10.35|37.73
    Norzagaray|PH||14.91|121.05
    Qeładizê|IQ||36.18|45.13
    Vila Curuca|BR||-23.51|-46.42
    Nigel|ZA||-26.43|28.48
    Shengavit|AM||40.16|44.48
    Catacamas|HN||14.85|-85.89
    Buea|CM||4.15|9.24
    Shuizhai|CN||23.93|115.76
    Al’met’yevsk|RU||54.9|52.32
    Paris 12e Arrondissement|FR||48.84|2.44
    McAllen|US|TX|26.2|-98.23
    Lakhīmpur|IN||27.95|80.78
    Ishinomaki|JP||38.42|141.3
    Mpumalanga|ZA||-29.81|30.64
    Mian Channun|PK||30.44|72.36
    Zaanstad|NL||52.45|4.81
    Kabin Buri|TH||13.95|101.72
    Kuwana|JP||35.05|136.67
    Ayacucho|PE||-13.16|-74.22
    Chamartín|ES||40.46|-3.68
    Shanhaiguan|CN||40|119.75
    Şaḩam|OM||24.17|56.89
    Abéché|TD||13.83|20.83
    Peristéri|GR||38.02|23.69
    Amersfoort|NL||52.16|5.39
    Darwin|AU||-12.46|130.84
    Jeongeup|KR||35.6|126.92
    Bellevue|US|WA|47.61|-122.2
    Korolev|RU||55.91|37.83
    Valsād|IN||20.61|72.93
    Shinyanga|TZ||-3.66|33.42
    Sollentuna|SE||59.43|17.95
    Al Hindīyah|IQ||32.54|44.22
    Yaizu|JP||34.87|138.32
    Payakumbuh|ID||-0.22|100.63
    Damoh|IN||23.83|79.44
    Āsela|ET||7.95|39.13
    Haldwani|IN||29.22|79.53
    Irewe|NG||6.42|3.14
    Batang|ID||-6.48|110.71
    Gbongan|NG||7.48|4.35
    Gama|BR||-16.03|-48.07
    Siem Reap|KH||13.36|103.86
    Anaco|VE||9.43|-64.46
    Purwodadi|ID||-7.09|110.92
    Koga|JP||36.18|139.72
    Yuepu|CN||31.43|121.42
    Hābra|IN||22.84|88.66
    Sidoarjo|ID||-7.45|112.72
    Kyivskyi|UA||48.05|37.78
    Şabāḩ as Sālim|KW||29.26|48.06
    Balneário Camboriú|BR||-26.99|-48.63
    Plaza de la Revolución|CU||23.12|-82.39
    Lausanne|CH||46.52|6.63
    Choloma|HN||15.61|-87.95
    Kairouan|TN||35.68|10.1
    Stockport|GB||53.41|-2.16
    Budapest XI. kerület|HU||47.48|19.04
    Huadian|CN||42.97|126.74
    Kousséri|CM||12.08|15.03
    Weru|ID||-6.71|108.5
    Al-'Ubūr|EG||30.23|31.48
    Kolpino|RU||59.75|30.59
    Belgrano|AR||-34.56|-58.46
    Sarh|TD||9.15|18.38
    Gingoog|PH||8.83|125.1
    San Juan del Río|MX||20.39|-100
    Sekondi-Takoradi|GH||4.93|-1.76
    Liuzhi|CN||26.23|105.43
    Naga|PH||10.21|123.76
    Fuyu|CN||45.18|124.82
    Whitby|CA||43.88|-78.93
    Metairie|US|LA|29.98|-90.15
    Chaohu|CN||31.6|117.87
    Kolār|IN||13.14|78.13
    Bizerte|TN||37.27|9.87
    Táriba|VE||7.82|-72.22
    Ejigbo|NG||7.9|4.31
    Ksar El Kebir|MA||35|-5.9
    Paris 11 Popincourt|FR||48.86|2.38
    Dabou|CI||5.33|-4.38
    Bukit Panjang New Town|SG||1.38|103.76
    Sao Lucas|BR||-23.59|-46.54
    Paris 12 Reuilly|FR||48.84|2.39
    Parnaíba|BR||-2.9|-41.78
    Bertoua|CM||4.58|13.68
    Jacmel|HT||18.24|-72.54
    Srikakulam|IN||18.3|83.9
    Candelaria|PH||13.93|121.42
    Vĩnh Long|VN||10.25|105.97
    Praia|CV||14.93|-23.51
    Araruama|BR||-22.87|-42.34
    Liangping|CN||30.66|107.77
    Kirdāsah|EG||30.03|31.11
    Itu|BR||-23.26|-47.3
    Ponce|PR||18.01|-66.62
    Doilungdêqên|CN||29.66|90.99
    Jieshi|CN||22.81|115.83
    Hejiang|CN||28.81|105.83
    Pasir Puteh|MY||5.83|102.4
    Mandya|IN||12.52|76.9
    Xiayang|CN||31.15|121.12
    Nor Nork|AM||40.2|44.57
    Bhisho|ZA||-32.85|27.44
    Dixinn|GN||9.55|-13.67
    Freguesia do Ó|BR||-23.5|-46.7
    Subang|ID||-6.57|107.76
    Madhurampur Dehri|IN||24.97|84.2
    Negombo|LK||7.21|79.84
    Irákleion|GR||35.33|25.14
    Hampton|US|VA|37.03|-76.35
    Wuyishan|CN||27.76|118.03
    Miramar|US|FL|25.99|-80.23
    Jiashan|CN||30.85|120.93
    Bilqās|EG||31.21|31.36
    Odintsovo|RU||55.67|37.28
    Rangkasbitung|ID||-6.36|106.25
    Foggia|IT||41.46|15.55
    Antsiranana|MG||-12.32|49.29
    Kānchrāpāra|IN||22.96|88.43
    San Juan Sacatepéquez|GT||14.72|-90.64
    Minoh|JP||34.83|135.47
    Funtua|NG||11.52|7.31
    St. Catharines|CA||43.17|-79.24
    Dawei|MM||14.08|98.19
    Igboho|NG||8.84|3.76
    Gunungsitoli|ID||1.29|97.61
    Apeldoorn|NL||52.21|5.97
    Cidade Lider|BR||-23.56|-46.49
    Marīvān|IR||35.52|46.18
    Phủ Lý|VN||20.55|105.91
    Divo|CI||5.84|-5.36
    Huinong|CN||39.23|106.77
    Ebina|JP||35.38|139.4
    Larache|MA||35.19|-6.16
    Varginha|BR||-21.55|-45.43
    Paris 14 Observatoire|FR||48.83|2.33
    Van Nuys|US|CA|34.19|-118.45
    Būsh|EG||29.15|31.13
    Mlolongo|KE||-1.4|36.94
    Campo Largo|BR||-25.46|-49.53
    San José del Cabo|MX||23.05|-109.7
    Cachoeirinha|BR||-29.95|-51.09
    West Valley City|US|UT|40.69|-112
    Kisarazu|JP||35.38|139.93
    Gejiu|CN||23.36|103.15
    Bacău|RO||46.57|26.91
    Saaba|BF||12.37|-1.41
    Mingaladon|MM||16.92|96.1
    Dimāpur|IN||25.91|93.72
    Sasolburg|ZA||-26.81|27.82
    Cheras|MY||3.11|101.73
    Tasek Glugor|MY||5.48|100.5
    Osorno|CL||-40.57|-73.13
    Jiagedaqi|CN||50.42|124.12
    Tumxuk|CN||39.87|79.06
    Kushtia|BD||23.9|89.12
    Pitalito|CO||1.85|-76.05
    Baliuag|PH||14.95|120.9
    Hoàn Kiếm|VN||21.03|105.85
    Kajansi|UG||0.22|32.53
    Isahaya|JP||32.84|130.04
    Dayton|US|OH|39.76|-84.19
    Cẩm Phả Mines|VN||21.02|107.3
    Petapa|GT||14.5|-90.56
    Māler Kotla|IN||30.53|75.88
    Buguma|NG||4.74|6.86
    Ahuntsic-Cartierville|CA||45.57|-73.67
    Araras|BR||-22.36|-47.38
    Pyay|MM||18.82|95.22
    Shiqiao|CN||22.95|113.36
    Rabak|SD||13.18|32.74
    Tây Ninh|VN||11.31|106.1
    Le Vieux-Longueuil|CA||45.54|-73.51
    Tyre|LB||33.27|35.19
    Kutaisi|GE||42.27|42.69
    Andīmeshk|IR||32.46|48.35
    Siwān|IN||26.22|84.36
    Madrid|CO||4.73|-74.26
    Angono|PH||14.53|121.15
    Cartago|CO||4.75|-75.91
    Shahreẕā|IR||32.01|51.86
    Hinthada|MM||17.65|95.46
    Cap-Haïtien|HT||19.76|-72.2
    Baturaja|ID||-4.13|104.17
    Inazawa|JP||35.25|136.78
    Rodriguez|PH||14.76|121.2
    Kalol|IN||23.25|72.5
    Mīāndoāb|IR||36.97|46.11
    Laghouat|DZ||33.8|2.87
    Nevinnomyssk|RU||44.63|41.94
    San Mateo|PH||14.7|121.12
    Ţahţā|EG||26.77|31.5
    San Juan|PH||14.6|121.03
    Sibiu|RO||45.8|24.15
    Olathe|US|KS|38.88|-94.82
    El Geneina Fort|SD||13.47|22.46
    Ikirun|NG||7.91|4.67
    Shenglilu|CN||29.35|105.88
    San Nicolás de los Arroyos|AR||-33.33|-60.21
    Léogâne|HT||18.51|-72.63
    Vila Jacui|BR||-23.5|-46.46
    Adiwerna|ID||-6.94|109.13
    Cametá|BR||-2.24|-49.5
    Al Qurnah|IQ||31.02|47.43
    Abakaliki|NG||6.32|8.11
    Vitória de Santo Antão|BR||-8.12|-35.29
    Marianao|CU||23.07|-82.43
    Warren|US|MI|42.49|-83.01
    Cizre|TR||37.33|42.18
    Circoiscrizione VIII|IT||45.04|7.67
    Bānkura|IN||23.23|87.07
    İnegol|TR||40.08|29.51
    Ebetsu|JP||43.11|141.55
    Anyama|CI||5.49|-4.05
    Jiawang|CN||34.43|117.44
    Singaraja|ID||-8.11|115.09
    Pātan|IN||23.85|72.13
    Würzburg|DE||49.79|9.95
    Barysaw|BY||54.23|28.5
    Đồng Hới|VN||17.47|106.62
    Randfontein|ZA||-26.18|27.7
    Pervouralsk|RU||56.91|59.94
    Gondā City|IN||27.13|81.95
    Madīnat Ḩamad|BH||26.12|50.51
    Ōme|JP||35.78|139.24
    Sinnūris|EG||29.41|30.87
    Milagro|EC||-2.13|-79.59
    Jaú|BR||-22.3|-48.56
    Thornton|US|CO|39.87|-104.97
    Valdivia|CL||-39.81|-73.25
    Olmaliq|UZ||40.84|69.6
    Okrika|NG||4.74|7.08
    Santa Cruz do Sul|BR||-29.72|-52.43
    High Wycombe|GB||51.63|-0.75
    Carrollton|US|TX|32.95|-96.89
    Talisay|PH||10.24|123.85
    Gao|ML||16.27|-0.04
    Dhaulpur|IN||26.69|77.88
    Tarime|TZ||-1.35|34.37
    Kentron|AM||40.18|44.51
    Milton|CA||43.52|-79.88
    M'Sila|DZ||35.71|4.54
    Narita|JP||35.78|140.32
    Franceville|GA||-1.63|13.58
    Puqi|CN||29.72|113.88
    Tondabayashichō|JP||34.5|135.6
    Sandachō|JP||34.88|135.23
    Gondiā|IN||21.46|80.19
    Dunedin|NZ||-45.87|170.5
    Kislovodsk|RU||43.91|42.72
    Kyauktan|MM||16.64|96.33
    Schaerbeek|BE||50.87|4.38
    Hoofddorp|NL||52.3|4.69
    Machiques|VE||10.06|-72.55
    Palakkad|IN||10.77|76.65
    Silifke|TR||36.38|33.93
    Charleston|US|SC|32.78|-79.93
    Langley|CA||49.1|-122.66
    Midland|US|TX|32|-102.08
    Fujinomiya|JP||35.22|138.62
    Mingala Tangnyunt|MM||16.79|96.17
    Innsbruck|AT||47.26|11.39
    Kingston|CA||44.23|-76.48
    Wugang|CN||26.73|110.63
    Gloucester|GB||51.87|-2.24
    Waco|US|TX|31.55|-97.15
    Cerro|CU||23.11|-82.38
    Zama|JP||35.49|139.39
    Manokwari|ID||-0.86|134.06
    Dimitrovgrad|RU||54.21|49.62
    Zhalantun|CN||48.01|122.74
    Bettiah|IN||26.8|84.5
    Maijdi|BD||22.87|91.1
    San Pedro Garza García|MX||25.66|-100.4
    Sapucaia do Sul|BR||-29.82|-51.15
    Kombolcha|ET||11.08|39.74
    Muricay|PH||7.83|123.48
    Sterling Heights|US|MI|42.58|-83.03
    Surat Thani|TH||9.14|99.33
    Fürth|DE||49.48|10.99
    Ferrara|IT||44.84|11.62
    Quận Đức Thịnh|VN||10.31|105.74
    Isidro Casanova|AR||-34.7|-58.59
    Ōmuta|JP||33.03|130.45
    Villa Mercedes|CL||-37.4|-71.98
    Fuji|CN||29.15|105.37
    Palwal|IN||28.14|77.33
    Bielany|PL||52.29|20.94
    Dawukou|CN||39.04|106.4
    Bulaon|PH||15.08|120.66
    Garut|ID||-7.25|107.92
    Ajdabiya|LY||30.76|20.23
    Abiko|JP||35.87|140.02
    Kadoma|JP||34.74|135.57
    Majie|CN||25.03|102.64
    Bhakkar|PK||31.63|71.06
    Rio Pequeno|BR||-23.57|-46.76
    Kāshmar|IR||35.24|58.47
    Jijel|DZ||36.82|5.76
    Martapura|ID||-3.41|114.86
    Villeurbanne|FR||45.77|4.88
    Hải Châu|VN||15.92|108.13
    Limbe|CM||4.02|9.21
    Rānīganj|IN||23.62|87.13
    Hepo|CN||23.43|115.83
    Iranshahr|IR||27.2|60.68
    Soubré|CI||5.78|-6.59
    Onomichi|JP||34.42|133.2
    Itapipoca|BR||-3.49|-39.58
    Crato|BR||-7.23|-39.41
    Denton|US|TX|33.21|-97.13
    Etah|IN||27.56|78.66
    Pīlibhīt|IN||28.63|79.8
    Shangzhi|CN||45.21|128
    Lashio|MM||22.94|97.75
    Novomoskovsk|RU||54.01|38.29
    Matsubara|JP||34.57|135.55
    Abengourou|CI||6.73|-3.5
    Al Bāb|SY||36.37|37.52
    Shuangcheng|CN||45.38|126.31
    Circoiscrizione III|IT||45.06|7.63
    Exeter|GB||50.72|-3.53
    Ho|GH||6.6|0.47
    Narowal|PK||32.1|74.87
    Lào Cai|VN||22.49|103.97
    Al Ajaylat|LY||32.76|12.38
    Udon Thani|TH||17.42|102.79
    Baḥarkah|IQ||36.32|44.04
    Bayan Lepas|MY||5.3|100.26
    Petrogradka|RU||59.97|30.31
    Rajapalayam|IN||9.45|77.55
    Zipaquirá|CO||5.02|-74
    Jīroft|IR||28.68|57.74
    Cedar Rapids|US|IA|42.01|-91.64
    Dongyang|CN||29.27|120.23
    Nantou|CN||22.72|113.29
    Botad|IN||22.17|71.67
    Nablus|PS||32.22|35.25
    New Haven|US|CT|41.31|-72.93
    Arcahaie|HT||18.77|-72.51
    Jiazi|CN||22.88|116.07
    Foumban|CM||5.73|10.9
    Roseville|US|CA|38.75|-121.29
    Quilpué|CL||-33.05|-71.44
    Rawson|AR||-31.58|-68.54
    Kati|ML||12.74|-8.07
    Kembangan|SG||1.32|103.91
    Seri Kembangan|MY||3.03|101.72
    Colchester|GB||51.89|0.9
    Umeå|SE||63.83|20.26
    Din Daeng|TH||13.79|100.57
    Chaman|PK||30.92|66.45
    Apucarana|BR||-23.55|-51.46
    Sennar|SD||13.57|33.57
    Masaya|NI||11.97|-86.1
    Visalia|US|CA|36.33|-119.29
    Nankana Sahib|PK||31.45|73.71
    Aley|LB||33.81|35.6
    Caála|AO||-12.85|15.56
    Ramenki|RU||55.7|37.5
    San Martin|PE||-5.19|-80.67
    Sonārgaon|BD||23.65|90.62
    Tottenham|GB||51.6|-0.07
    Tychy|PL||50.14|18.97
    Zugló|HU||47.52|19.11
    Wuda|CN||39.5|106.71
    Cambridge|CA||43.36|-80.31
    Mardin|TR||37.31|40.74
    Pingxiang|CN||22.1|106.76
    Zwolle|NL||52.51|6.09
    Baidoa|SO||3.11|43.65
    Sầm Sơn|VN||19.73|105.9
    Santo António|CN||22.2|113.54
    Salford|GB||53.49|-2.29
    Mandi Bahauddin|PK||32.59|73.49
    Tokat|TR||40.31|36.55
    Erebuni|AM||40.13|44.53
    Ô Môn|VN||10.11|105.62
    Gapan|PH||15.31|120.95
    Deoria|IN||26.5|83.78
    Bayambang|PH||15.81|120.46
    Mianwali|PK||32.58|71.53
    Coral Springs|US|FL|26.27|-80.27
    Sherbrooke|CA||45.4|-71.9
    Al Bayḑā’|LY||32.76|21.76
    Jardim Helena|BR||-23.48|-46.41
    Sabará|BR||-19.89|-43.81
    Acilia-Castel Fusano-Ostia Antica|IT||41.76|12.33
    Charlottenburg|DE||52.52|13.28
    Thousand Oaks|US|CA|34.17|-118.84
    Columbia|US|MO|38.95|-92.33
    Győr|HU||47.68|17.64
    Copiapó|CL||-27.37|-70.33
    Vespasiano|BR||-19.69|-43.92
    Kokubunji|JP||35.7|139.48
    Quibdó|CO||5.69|-76.66
    Guelmim|MA||28.99|-10.06
    Charallave|VE||10.24|-66.86
    Shahr-e Kord|IR||32.33|50.86
    Malambo|CO||10.86|-74.77
    Tatuí|BR||-23.36|-47.86
    Iwakuni|JP||34.16|132.22
    Leiyang|CN||26.4|112.86
    Białołeka|PL||52.32|20.97
    Cadiz|PH||10.95|123.29
    Carnot|CF||4.94|15.88
    Bat Yam|IL||32.02|34.75
    Zacatecas|MX||22.77|-102.58
    Elizabeth|US|NJ|40.66|-74.21
    Zyablikovo|RU||55.62|37.77
    Daur|PK||26.46|68.32
    Bingöl|TR||38.88|40.49
    Copacabana|BR||-22.97|-43.19
    Sātkhira|BD||22.71|89.07
    Parung|ID||-6.42|106.73
    Palo Negro|VE||10.17|-67.54
    Stamford|US|CT|41.05|-73.54
    Idlib|SY||35.93|36.63
    Moanda|CD||-5.93|12.37
    Sīnah|IQ||36.81|43.04
    Ōsaki|JP||38.59|140.97
    Magelang|ID||-7.47|110.22
    Concord|US|CA|37.98|-122.03
    Leiria|PT||39.74|-8.81
    Puno|PE||-15.84|-70.02
    Kamyshin|RU||50.09|45.41
    Shuanglonghu|CN||29.72|106.61
    Nimach|IN||24.46|74.87
    Kafr ad Dawwār|EG||31.13|30.13
    Águas Claras|BR||-15.84|-48.03
    Bosque Saúde|BR||-23.61|-46.62
    Novocheboksarsk|RU||56.11|47.48
    Besançon|FR||47.25|6.02
    Lugazi|UG||0.37|32.94
    Thành phố Sông Công|VN||21.48|105.84
    Rosario|PH||13.63|121.22
    Khardah|IN||22.72|88.38
    Sakakah|SA||29.97|40.21
    Khenifra|MA||32.93|-5.66
    Al Manāqil|SD||14.25|32.99
    Rustavi|GE||41.56|44.98
    Jose Bonifacio|BR||-23.57|-46.43
    Manzanillo|CU||20.34|-77.12
    Yavatmāl|IN||20.39|78.13
    Hālīsahar|IN||22.93|88.42
    Serpukhov|RU||54.92|37.42
    Rionegro|CO||6.16|-75.37
    Shache|CN||38.42|77.24
    Siheungdong|KR||37.45|126.91
    Khanna|IN||30.71|76.22
    Koidu|SL||8.64|-10.97
    Norman|US|OK|35.22|-97.44
    Mosquera|CO||4.71|-74.23
    Ivanovskoye|RU||55.77|37.83
    Orekhovo-Borisovo Severnoye|RU||55.62|37.68
    Votorantim|BR||-23.55|-47.44
    Buôn Hồ|VN||12.95|108.3
    Chũ|VN||21.37|106.57
    Västerås|SE||59.62|16.55
    Seto|JP||35.23|137.1
    Alhambra|US|AZ|33.5|-112.13
    Titāgarh|IN||22.74|88.37
    Newcastle under Lyme|GB||53|-2.23
    Opole|PL||50.67|17.93
    Worcester|ZA||-33.65|19.45
    Elbląg|PL||54.15|19.41
    Gaojing|CN||31.32|121.48
    Sirajganj|BD||24.46|89.71
    Jequié|BR||-13.86|-40.09
    Płock|PL||52.55|19.71
    Siguatepeque|HN||14.6|-87.83
    Wałbrzych|PL||50.77|16.28
    Mykilska Borshchahivka|UA||50.43|30.37
    Yevlakh|AZ||40.62|47.15
    Al Manzalah|EG||31.16|31.94
    Wau|SS||7.7|27.99
    Songnan|CN||31.35|121.48
    Södermalm|SE||59.31|18.08
    Athens|US|GA|33.96|-83.38
    Amaigbo|NG||5.79|7.84
    Vila Mariana|BR||-23.59|-46.63
    Chiang Mai|TH||18.79|98.98
    Lafia|NG||8.49|8.52
    Jiangyou|CN||31.77|104.72
    Cikampek|ID||-6.42|107.46
    Mustafābād|IN||28.72|77.27
    Tengyue|CN||24.99|98.51
    Shajing|CN||22.75|113.82
    Jinfeng|CN||28.24|116.6
    Sancti Spíritus|CU||21.93|-79.44
    Mataró|ES||41.54|2.44
    Kent|US|WA|47.38|-122.23
    Pakokku|MM||21.33|95.08
    Murom|RU||55.57|42.02
    Daska Kalan|PK||32.32|74.35
    Sertãozinho|BR||-21.14|-47.99
    Hāthras|IN||27.6|78.05
    Pulong Santa Cruz|PH||14.27|121.08
    Klaten|ID||-7.71|110.61
    Khasavyurt|RU||43.25|46.59
    Neftekamsk|RU||56.09|54.26
    Villaverde|ES||40.35|-3.7
    Simi Valley|US|CA|34.27|-118.78
    Bayawan|PH||9.36|122.8
    Shakargarh|PK||32.26|75.16
    Jorhat|IN||26.76|94.2
    Santa Cruz|PH||14.6|120.98
    La Victoria|VE||10.23|-67.33
    Pakpattan|PK||30.34|73.39
    Jingzhi|CN||36.31|119.39
    Danshui|CN||22.8|114.47
    Circoiscrizione V|IT||45.1|7.66
    Barcarena|BR||-1.51|-48.63
    Solihull|GB||52.41|-1.78
    East Los Angeles|US|CA|34.02|-118.17
    Lalitpur|IN||24.69|78.42
    Jombang|ID||-7.55|112.23
    Maxixe|MZ||-23.86|35.35
    Nakhon Ratchasima|TH||14.97|102.1
    Chinandega|NI||12.63|-87.13
    Al Jadīd|LY||27.05|14.4
    Lambaré|PY||-25.35|-57.61
    Valinhos|BR||-22.97|-47
    Macheng|CN||31.18|115.02
    Iizuka|JP||33.64|130.69
    Hua Hin|TH||12.57|99.96
    San Carlos del Zulia|VE||9|-71.93
    Vilkhivskyi|UA||48.54|39.28
    Rafaḩ|PS||31.3|34.24
    Ampang|MY||3.15|101.77
    Altamira|BR||-3.2|-52.21
    Guntakal|IN||15.17|77.36
    Ālā'ĕr|CN||40.54|81.27
    Santa Clara|US|CA|37.35|-121.96
    Pithampur|IN||22.6|75.7
    Paseh|ID||-7.07|107.79
    Mothīhāri|IN||26.65|84.92
    Koganei|JP||35.7|139.51
    Retiro|ES||40.41|-3.68
    Nossa Senhora de Fátima|CN||22.21|113.55
    Sunset Park|US|NY|40.65|-74.01
    Topeka|US|KS|39.05|-95.68
    Orléans|CA||45.46|-75.5
    Paek'ak|KP||39.46|125.61
    Huicheng|CN||23.04|116.29
    Puerto Ayacucho|VE||5.66|-67.58
    Gashua|NG||12.87|11.04
    Les Cayes|HT||18.19|-73.75
    Salerno|IT||40.68|14.79
    Savannakhet|LA||16.57|104.76
    Munūf|EG||30.47|30.93
    Watford|GB||51.66|-0.4
    Giresun|TR||40.92|38.39
    Xiazhen|CN||34.8|117.11
    Torbat-e Ḩeydarīyeh|IR||35.27|59.22
    Chaeryŏng-ni|KP||38.74|125.23
    Kastamonu|TR||41.38|33.78
    Kanhangad|IN||12.31|75.11
    ‘Ajlūn|JO||32.33|35.75
    Derince|TR||40.76|29.81
    Sukawati|ID||-8.49|115.05
    Jagdalpur|IN||19.08|82.02
    Kuopio|FI||62.89|27.68
    Bang Sue|TH||13.81|100.53
    Mailsi|PK||29.8|72.17
    Los Ángeles|CL||-37.47|-72.35
    Haimen|CN||23.19|116.61
    Karabük|TR||41.2|32.63
    Ntuzuma|ZA||-29.74|30.95
    Tsuruoka|JP||38.72|139.82
    Saint Peters|GB||51.37|1.42
    Barbacena|BR||-21.23|-43.77
    Uruma|JP||26.38|127.86
    Debre Tabor|ET||11.85|38.02
    Sakiet ed Daier|TN||34.79|10.81
    Nzega|TZ||-4.22|33.18
    Abilene|US|TX|32.45|-99.73
    Ban Samae Dam|TH||13.59|100.39
    Shahecheng|CN||36.94|114.51
    Kumbo|CM||6.2|10.67
    Ottawa South|CA||45.39|-75.69
    Az Zulfī|SA||26.3|44.82
    Bălţi|MD||47.76|27.93
    Dokri|PK||27.37|68.1
    Tyoply Stan|RU||55.62|37.49
    Willemstad|CW||12.12|-68.89
    Sultan Kudarat|PH||7.23|124.26
    Bet Shemesh|IL||31.73|34.99
    Jagādhri|IN||30.17|77.3
    Huixquilucan|MX||19.36|-99.35
    Semnan|IR||35.58|53.39
    León|ES||42.6|-5.57
    San Francisco de Macorís|DO||19.29|-70.25
    Yushu|CN||44.83|126.54
    Yuanlin|TW||23.96|120.58
    Santa Tecla|SV||13.68|-89.28
    Guarapari|BR||-20.67|-40.5
    Ciudad Valles|MX||22|-99.01
    Ouahigouya|BF||13.58|-2.42
    Poblacion|PH||14.38|121.03
    Kashihara-shi|JP||34.51|135.79
    Ashmūn|EG||30.3|30.98
    Ağrı|TR||39.71|43.04
    Leeuwarden|NL||53.2|5.81
    Bến Tre|VN||10.24|106.38
    Monza|IT||45.58|9.27
    New Mirpur City|PK||33.15|73.75
    Ji Paraná|BR||-10.89|-61.95
    Chía|CO||4.86|-74.06
    Olanchito|HN||15.48|-86.57
    Koreatown|US|CA|34.06|-118.3
    Targówek|PL||52.29|21.05
    Lecheng|CN||25.13|113.35
    Nancun|CN||36.53|120.13
    Marand|IR||38.43|45.77
    As Sinbillāwayn|EG||30.88|31.46
    Crawley|GB||51.11|-0.18
    Rudnyy|KZ||52.97|63.11
    Magangué|CO||9.24|-74.75
    Itaguaí|BR||-22.85|-43.78
    Bemowo|PL||52.25|20.91
    Metz|FR||49.12|6.17
    Jiupu|CN||41.07|122.95
    Dārjiling|IN||27.03|88.27
    Baoshan|CN||46.57|131.39
    Salvaleón de Higüey|DO||18.62|-68.71
    São Mateus|BR||-18.72|-39.86
    Butanta|BR||-23.57|-46.73
    Thaton|MM||16.92|97.37
    Budapest III. kerület|HU||47.54|19.05
    Kurichchi|IN||10.96|76.97
    Lumajang|ID||-8.13|113.22
    Ise|JP||34.48|136.7
    Hagonoy|PH||14.83|120.73
    Uruguaiana|BR||-29.75|-57.09
    Samandağ|TR||36.08|35.98
    Caraguatatuba|BR||-23.62|-45.41
    Itaituba|BR||-4.28|-55.98
    Pinsk|BY||52.12|26.07
    Telde|ES||27.99|-15.42
    Indramayu|ID||-6.33|108.32
    Relizane|DZ||35.74|0.56
    Bordj el Kiffan|DZ||36.75|3.19
    Manas|KG||40.94|72.99
    Kirishima|JP||31.74|130.76
    Orizaba|MX||18.85|-97.1
    Bento Gonçalves|BR||-29.17|-51.52
    Luoyang|CN||23.16|114.27
    Toba Tek Singh|PK||30.97|72.48
    Bragança|BR||-1.05|-46.77
    Honmachi|JP||32.5|130.6
    Wolfsburg|DE||52.42|10.78
    Niihama|JP||33.96|133.31
    Jiaohe|CN||43.72|127.33
    Tsaritsyno|RU||55.63|37.65
    Dos Hermanas|ES||37.28|-5.92
    Ajapnyak|AM||40.2|44.47
    Tabuk|PH||17.47|121.47
    Tabuk|PH||17.41|121.28
    Dam Dam|IN||22.63|88.42
    Hoima|UG||1.43|31.35
    Alagoinhas|BR||-12.14|-38.42
    Az Zubayr|IQ||30.39|47.7
    Schöneberg|DE||52.5|13.34
    Beppu|JP||33.28|131.5
    Hardoī|IN||27.39|80.13
    Behbahān|IR||30.6|50.24
    Itatiba|BR||-23.01|-46.84
    Huangzhou|CN||30.45|114.8
    Sheepshead Bay|US|NY|40.59|-73.94
    Puruliya|IN||23.33|86.36
    Ubon Ratchathani|TH||15.24|104.85
    Virginia|ZA||-28.1|26.87
    Brits|ZA||-25.63|27.78
    Barretos|BR||-20.56|-48.57
    Recklinghausen|DE||51.61|7.2
    Xiulin|CN||29.72|112.4
    Zhoucun|CN||36.82|117.82
    Cherkessk|RU||44.22|42.05
    Haveli Lakha|PK||30.45|73.69
    Maastricht|NL||50.85|5.69
    Amherst|US|NY|42.98|-78.8
    Igarassu|BR||-7.83|-34.91
    Tekirdağ|TR||40.98|27.51
    Shahr-e Ṣadrā|IR||29.8|52.5
    Victorville|US|CA|34.54|-117.29
    Burton upon Trent|GB||52.81|-1.64
    Calumpit|PH||14.92|120.77
    Lat Phrao|TH||13.8|100.61
    Livoberezhnyi|UA||47.11|37.64
    Göttingen|DE||51.53|9.93
    Titiwangsa|MY||3.18|101.7
    Phasi Charoen|TH||13.71|100.44
    Presnenskiy|RU||55.76|37.56
    Veshnyaki|RU||55.72|37.82
    Zābol|IR||31.03|61.49
    Kaya|BF||13.09|-1.08
    Xiangcheng|CN||25.47|100.56
    Dharmavaram|IN||14.41|77.72
    Gokalpur|IN||28.7|77.29
    Ādīgrat|ET||14.28|39.46
    Kotamobagu|ID||0.74|124.31
    Carora|VE||10.17|-70.08
    Vallejo|US|CA|38.1|-122.26
    Bhadreswar|IN||22.82|88.34
    Dorūd|IR||33.49|49.06
    Bern|CH||46.95|7.45
    San Pedro de la Paz|CL||-36.84|-73.1
    Nagaon|IN||26.35|92.67
    Lahti|FI||60.98|25.66
    Vejalpur|IN||22.69|73.56
    Longshui|CN||29.57|105.76
    Siracusa|IT||37.08|15.29
    Mubende|UG||0.56|31.39
    Stara Zagora|BG||42.43|25.64
    Ondjiva|AO||-17.07|15.73
    Alberton|ZA||-26.27|28.12
    Gràcia|ES||41.4|2.16
    Chikmagalūr|IN||13.32|75.77
    Ekibastuz|KZ||51.72|75.32
    Algeciras|ES||36.13|-5.45
    Lafayette|US|LA|30.22|-92.02
    Lianhe|CN||47.13|129.27
    Chico|US|CA|39.73|-121.84
    Bhadrak|IN||21.05|86.52
    North Stamford|US|CT|41.14|-73.54
    Bergamo|IT||45.7|9.67
    Ruse|BG||43.85|25.95
    Sawai Madhopur|IN||26.02|76.34
    Chơn Thành|VN||11.43|106.64
    Ambikāpur|IN||23.12|83.2
    Apalit|PH||14.95|120.77
    Hartford|US|CT|41.76|-72.69
    Bukittinggi|ID||-0.31|100.37
    Dolisie|CG||-4.2|12.67
    Zyuzino|RU||55.66|37.57
    Sorriso|BR||-12.55|-55.71
    Ejido|VE||8.55|-71.24
    Berkeley|US|CA|37.87|-122.27
    Xilin Hot|CN||43.97|116.03
    Plaridel|PH||14.89|120.86
    West Palm Beach|US|FL|26.72|-80.05
    Kashiwara|JP||34.45|135.77
    Ikoma|JP||34.68|135.7
    Heilbronn|DE||49.14|9.22
    El Mourouj|TN||36.71|10.21
    Ţūz Khūrmātū|IQ||34.89|44.63
    Trento|IT||46.07|11.12
    Shahdad Kot|PK||27.85|67.91
    Catchiungo|AO||-12.57|16.23
    Ingolstadt|DE||48.77|11.42
    Toa Payoh New Town|SG||1.34|103.85
    Guará|BR||-15.81|-47.97
    Lichuan|CN||30.3|108.85
    Bukit Bintang|MY||3.15|101.71
    Fengcheng|CN||40.45|124.07
    La Concepción|VE||10.62|-71.84
    Ulm|DE||48.4|9.99
    Mandoli|IN||28.7|77.31
    San Carlos|VE||9.66|-68.59
    Włocławek|PL||52.65|19.07
    Allentown|US|PA|40.61|-75.49
    Satara|IN||17.69|73.99
    Bao'an Centre|CN||22.58|113.92
    Charsadda|PK||34.15|71.74
    Fernando de la Mora|PY||-25.34|-57.52
    Chūru|IN||28.3|74.97
    Perugia|IT||43.11|12.39
    Gangāpur|IN||26.47|76.72
    Zhujing|CN||30.9|121.16
    Bồ Đề|VN||21.06|105.87
    Guelma|DZ||36.46|7.43
    Cabudwaaq|SO||6.25|46.22
    Cheremushky|UA||46.43|30.71
    Dubai Marina|AE||25.09|55.15
    Gereida|SD||11.28|25.14
    International City|AE||25.16|55.41
    Nabatîyé et Tahta|LB||33.38|35.48
    Orekhovo-Zuyevo|RU||55.81|38.99
    Rustaq|OM||23.39|57.42
    Solntsevo|RU||55.64|37.38
    Zhaoyuan|CN||37.36|120.41
    Madhyapur Thimi|NP||27.68|85.39
    Saint-Louis-de-Terrebonne|CA||45.7|-73.79
    Evansville|US|IN|37.97|-87.56
    Bonon|CI||6.93|-6.05
    Bottrop|DE||51.52|6.93
    Ghotki|PK||28|69.32
    Kwekwe|ZW||-18.93|29.81
    Malindi|KE||-3.22|40.12
    Ban I Chang|TH||13.71|99.9
    Rize|TR||41.02|40.52
    Almirante Tamandaré|BR||-25.32|-49.31
    Palm Bay|US|FL|28.03|-80.59
    Salto|BR||-23.2|-47.29
    Ann|MM||19.8|94.05
    Leiden|NL||52.16|4.49
    Thon Buri|TH||13.72|100.49
    Ajax|CA||43.85|-79.03
    Bergedorf|DE||53.48|10.23
    Sambrial|PK||32.48|74.35
    Pescara|IT||42.46|14.2
    Modakeke|NG||7.38|4.26
    Nobeoka|JP||32.58|131.67
    Silang|PH||14.22|120.97
    Amanfrom|GH||5.54|-0.4
    Moḩammad Shahr|IR||35.76|50.92
    Īz̄eh|IR||31.83|49.87
    Nazilli|TR||37.92|28.32
    Daitō|JP||34.71|135.62
    Hòa Cường|VN||16.04|108.18
    Lira|UG||2.25|32.9
    Pforzheim|DE||48.88|8.7
    Toledo|BR||-24.71|-53.74
    Salihli|TR||38.48|28.15
    Arabkir|AM||40.21|44.5
    Port Dickson|MY||2.52|101.8
    Berkane|MA||34.92|-2.32
    Dordrecht|NL||51.81|4.67
    Battambang|KH||13.1|103.2
    Offenbach|DE||50.1|8.77
    Arapongas|BR||-23.42|-51.42
    Kitami|JP||43.8|143.89
    Vĩnh Yên|VN||21.31|105.6
    Madhavaram|IN||13.15|80.23
    Cagua|VE||10.19|-67.46
    Fujairah|AE||25.12|56.34
    Mandimba|MZ||-14.35|35.65
    Reykjavík|IS||64.14|-21.9
    Dohad|IN||22.83|74.26
    Cheltenham|GB||51.9|-2.08
    Huaraz|PE||-9.53|-77.53
    Santa Coloma de Gramenet|ES||41.45|2.21
    Piraquara|BR||-25.44|-49.07
    Barshi|IN||18.23|75.69
    Lhasa|CN||29.65|91.1
    Bắc Quang|VN||22.48|104.87
    Xunchang|CN||28.45|104.71
    Hưng Yên|VN||20.65|106.05
    Miramar|MX||22.36|-97.9
    Bremerhaven|DE||53.55|8.58
    Queenstown|ZA||-31.9|26.88
    Nanbin|CN||30|108.11
    Bandar-e Anzalī|IR||37.47|49.46
    Khlong Luang|TH||14.06|100.65
    Ādilābād|IN||19.67|78.54
    Fargo|US|ND|46.88|-96.79
    Brugge|BE||51.21|3.22
    Jhunjhunūn|IN||28.13|75.4
    Iguala de la Independencia|MX||18.35|-99.54
    Sarandi|BR||-23.44|-51.87
    Senador Canedo|BR||-16.71|-49.09
    Zomba|MW||-15.39|35.32
    Sepatan|ID||-6.12|106.58
    Malita|PH||6.42|125.61
    Zielona Góra|PL||51.94|15.51
    Luodian|CN||31.42|121.33
    Jetpur|IN||21.75|70.62
    Tsentralno-Miskyi|UA||48.3|38.03
    Uppal Kalan|IN||17.41|78.56
    Maghāghah|EG||28.65|30.84
    Pita Kotte|LK||6.89|79.9
    Guiguinto|PH||14.83|120.88
    Gudivāda|IN||16.44|81
    Setúbal|PT||38.52|-8.89
    Torrejón de Ardoz|ES||40.46|-3.47
    Aizu-Wakamatsu|JP||37.49|139.95
    Bama|NG||11.52|13.69
    Ilobu|NG||7.84|4.49
    Manolo Fortich|PH||8.37|124.86
    Kiến An|VN||20.81|106.63
    Jandira|BR||-23.53|-46.9
    Guaratinguetá|BR||-22.82|-45.19
    San Rafael|AR||-34.62|-68.33
    Nghi Xuân|VN||18.66|105.75
    Shaoshan|CN||27.92|112.52
    Troparëvo|RU||55.66|37.48
    Bārān|IN||25.1|76.52
    Narmadapuram|IN||22.75|77.73
    Amreli|IN||21.6|71.21
    Nakhon Pathom|TH||13.82|100.04
    Kakegawa|JP||34.77|138.02
    Manfalūţ|EG||27.31|30.97
    Handa|JP||34.88|136.93
    Wushan|CN||31.08|109.88
    Friedrichshain|DE||52.52|13.45
    Abomey|BJ||7.18|1.99
    Sokodé|TG||8.98|1.13
    Araguari|BR||-18.65|-48.19
    Tarnów|PL||50.01|20.99
    Bangkok Noi|TH||13.76|100.48
    Jalingo|NG||8.89|11.36
    Raposo Tavares|BR||-23.59|-46.79
    Saanich|CA||48.55|-123.37
    Ibanda|UG||-0.13|30.5
    Bairro da Penha|BR||-23.37|-46.31
    Nyíregyháza|HU||47.96|21.72
    Sano|JP||36.32|139.58
    Karatsu|JP||33.44|129.97
    Achinsk|RU||56.27|90.5
    Pudukkottai|IN||10.38|78.82
    Shunyi|CN||40.12|116.65
    Rotherham|GB||53.43|-1.36
    Ciudad de Villa de Álvarez|MX||19.27|-103.74
    Banyuwangi|ID||-8.23|114.36
    Rouiba|DZ||36.74|3.28
    Tebingtinggi|ID||3.33|99.16
    Tigwav|HT||18.43|-72.87
    Narasaraopet|IN||16.23|80.05
    Lisala|CD||2.15|21.52
    Badin|PK||24.66|68.84
    Banfora|BF||10.64|-4.75
    Punta Arenas|CL||-53.16|-70.91
    Kadoma|ZW||-18.33|29.92
    Midsayap|PH||7.19|124.53
    Pyin Oo Lwin|MM||22.04|96.46
    Clearwater|US|FL|27.97|-82.8
    Himamaylan|PH||10.1|122.87
    Independence|US|MO|39.09|-94.42
    Heroica Guaymas|MX||27.92|-110.9
    Kedungwuni|ID||-6.97|109.65
    Ilebo|CD||-4.33|20.59
    Kristiansand|NO||58.15|8
    Longjing|CN||42.77|129.42
    Kroonstad|ZA||-27.65|27.23
    Remscheid|DE||51.18|7.19
    Billings|US|MT|45.78|-108.5
    Möng Yang|MM||21.85|99.68
    Umuarama|BR||-23.77|-53.33
    Čačak|RS||43.89|20.35
    Ann Arbor|US|MI|42.28|-83.74
    Los Baños|PH||14.17|121.24
    Duekoué|CI||6.74|-7.35
    Higashikurume|JP||35.75|139.51
    Rishra|IN||22.72|88.35
    Pinhais|BR||-25.44|-49.19
    Kyzyl|RU||51.71|94.44
    Cadiz|ES||36.53|-6.29
    Dąbrowa Górnicza|PL||50.33|19.2
    Fāqūs|EG||30.73|31.8
    Tacurong|PH||6.69|124.68
    Hōfu|JP||34.05|131.57
    Gabela|AO||-10.85|14.38
    Serangoon|SG||1.36|103.9
    Serangoon New Town|SG||1.35|103.87
    Funza|CO||4.72|-74.21
    Merauke|ID||-8.5|140.41
    Baripāda|IN||21.93|86.73
    Kōnosu|JP||36.07|139.52
    Soreang|ID||-7.03|107.52
    Smolyanskyi|UA||48.01|37.74
    Dinaig|PH||7.17|124.21
    Manp’o|KP||41.15|126.29
    Muktsar|IN||30.47|74.52
    El Monte|US|CA|34.07|-118.03
    Forlì|IT||44.22|12.04
    Azamgarh|IN||26.07|83.18
    Santa Maria|BR||-16.03|-48.03
    Masaka|UG||-0.33|31.73
    Cờ Đỏ|VN||10.09|105.43
    Taldykorgan|KZ||45.02|78.37
    Moncloa-Aravaca|ES||40.44|-3.73
    Gulin|CN||28.04|105.81
    Al Majaz|AE||25.32|55.39
    Thung Khru|TH||13.63|100.51
    Barnāla|IN||30.37|75.55
    Yelahanka|IN||13.1|77.6
    Pattaya|TH||12.93|100.88
    Chittorgarh|IN||24.89|74.62
    Chenggu|CN||33.15|107.33
    Harlem|US|NY|40.81|-73.95
    Orléans|FR||47.9|1.9
    Rouen|FR||49.44|1.1
    Tinsukia|IN||27.49|95.36
    Westminster|US|CO|39.84|-105.04
    Dasha|CN||23.11|113.44
    Yakeshi|CN||49.28|120.73
    Ipiranga|BR||-23.6|-46.62
    Makumbako|TZ||-8.85|34.83
    Khargone|IN||21.82|75.61
    Mariara|VE||10.3|-67.72
    Digos|PH||6.75|125.36
    Tshilenge|CD||-10.97|22.9
    Aïn Beïda|DZ||35.8|7.39
    Andīsheh|IR||35.75|51.28
    Shahre Jadide Andisheh|IR||35.68|51.02
    Alcobendas|ES||40.55|-3.64
    Kissidougou|GN||9.18|-10.1
    San Tung Chung Hang|HK||22.28|113.94
    Taganskiy|RU||55.73|37.67
    Round Rock|US|TX|30.51|-97.68
    Noginsk|RU||55.86|38.45
    Tinaquillo|VE||9.92|-68.3
    Wilmington|US|NC|34.24|-77.95
    Cavite City|PH||14.48|120.9
    Campo Grande|BR||-23.67|-46.69
    East Harlem|US|NY|40.79|-73.94
    Formosa|BR||-15.54|-47.33
    Tandil|AR||-37.33|-59.14
    Zoetermeer|NL||52.06|4.49
    São Gonçalo do Amarante|BR||-5.79|-35.33
    Sri Jayewardenepura Kotte|LK||6.88|79.91
    Nasushiobara|JP||36.98|140.07
    Catanduva|BR||-21.14|-48.97
    Várzea Paulista|BR||-23.21|-46.83
    Baisha|CN||29.06|106.12
    Banī Mazār|EG||28.49|30.81
    Taunsa|PK||30.7|70.65
    Urasoe|JP||26.26|127.73
    Santana|BR||-23.49|-46.64
    Yelets|RU||52.61|38.51
    Suan Luang|TH||13.73|100.65
    Parla|ES||40.24|-3.77
    Mỹ Hào|VN||20.92|106.08
    Anliu|CN||23.7|115.68
    Ribeirão Pires|BR||-23.71|-46.41
    Recanto das Emas|BR||-15.91|-48.06
    Chunga|ZM||-15.32|28.27
    Novo-Peredelkino|RU||55.65|37.34
    Baidyabāti|IN||22.78|88.33
    Okigwe|NG||5.83|7.35
    Ar Rifā‘|BH||26.13|50.55
    Uzhhorod|UA||48.62|22.29
    Kasese|UG||0.18|30.08
    Lengshuijiang|CN||27.69|111.43
    Tianfu|CN||37.26|122.05
    Arvada|US|CO|39.8|-105.09
    Otaru|JP||43.19|141
    Tayabas|PH||14.03|121.59
    Inkisi|CD||-5.13|15.05
    Iriga City|PH||13.43|123.41
    Vacoas|MU||-20.3|57.48
    Beaumont|US|TX|30.09|-94.1
    Vlorë|AL||40.47|19.48
    Sanxia|TW||24.93|121.37
    Provo|US|UT|40.23|-111.66
    Bastī|IN||26.79|82.72
    Peoria|US|IL|40.69|-89.59
    Ezeiza|AR||-34.85|-58.52
    Lasnamäe|EE||59.43|24.86
    Xiva|UZ||41.39|60.36
    Amasya|TR||40.65|35.83
    Mendoza|AR||-32.89|-68.85
    Balkh|AF||36.76|66.9
    Mingshui|CN||36.72|117.5
    Vila Medeiros|BR||-23.49|-46.58
    Phong Điền|VN||16.58|107.36
    Wang Thonglang|TH||13.79|100.61
    Carlsbad|US|CA|33.16|-117.35
    Mandera|KE||3.94|41.86
    Qiaotou|CN||36.94|101.67
    Gyumri|AM||40.79|43.85
    Silopi|TR||37.24|42.46
    Gangavati|IN||15.43|76.53
    Ambur|IN||12.79|78.72
    Gorzów Wielkopolski|PL||52.73|15.23
    Simões Filho|BR||-12.78|-38.4
    Giridih|IN||24.19|86.31
    Phool Nagar|PK||31.2|73.95
    Quezon|PH||7.73|125.1
    Aryanah|TN||36.86|10.19
    Tungipara|BD||22.9|89.9
    Ichinoseki|JP||38.92|141.13
    Khenchela|DZ||35.44|7.14
    Khon Kaen|TH||16.45|102.83
    Odessa|US|TX|31.85|-102.37
    Catalão|BR||-18.17|-47.95
    Tando Muhammad Khan|PK||25.12|68.54
    Springfield|US|IL|39.8|-89.64
    Somaroboro|ZA||-25.35|28.83
    Guadalajara de Buga|CO||3.9|-76.3
    Pamanukan|ID||-6.28|107.81
    Codó|BR||-4.46|-43.89
    Pardīs|IR||35.75|51.81
    Pleiku|VN||13.98|108
    Downey|US|CA|33.94|-118.13
    Lower Hutt|NZ||-41.22|174.92
    Yuyao|CN||30.05|121.15
    Hatsukaichi|JP||34.35|132.33
    Rānyah|IQ||36.26|44.88
    Tung Chung|HK||22.29|113.94
    Salto|UY||-31.39|-57.96
    Korolyov|UA||50.24|28.7
    Siirt|TR||37.93|41.94
    Zhaozhou|CN||45.71|125.27
    Ochakovo-Matveyevskoye|RU||55.68|37.45
    Villa Lugano|AR||-34.68|-58.47
    Punta Cardón|VE||11.66|-70.22
    Akishima|JP||35.72|139.38
    Chililabombwe|ZM||-12.36|27.82
    Rivière-des-Prairies–Pointe-aux-Trembles|CA||45.64|-73.58
    Worthing|GB||50.82|-0.38
    Navojoa|MX||27.07|-109.44
    Offa|NG||8.15|4.72
    Tobolsk|RU||58.2|68.25
    Tōkai|JP||35.02|136.91
    Wardha|IN||20.74|78.6
    Wansheng|CN||28.96|106.93
    Pattoki|PK||31.02|73.85
    Eunápolis|BR||-16.38|-39.58
    Wayaobu|CN||37.14|109.66
    Hikone|JP||35.25|136.25
    Nagahama|JP||35.38|136.27
    Pingshan|CN||22.99|114.71
    Songyuan|CN||45.13|124.83
    Maba|CN||24.68|113.6
    Fujimino|JP||35.9|139.52
    Doncaster|GB||53.52|-1.13
    Bình Thủy|VN||10.07|105.74
    Dumaguete|PH||9.31|123.31
    Budapest XIII. kerület|HU||47.53|19.08
    Nippes|DE||50.97|6.95
    Jaén|ES||37.77|-3.79
    Chengqiao|CN||31.63|121.39
    Chorzów|PL||50.31|18.97
    Porz am Rhein|DE||50.89|7.06
    Louga|SN||15.62|-16.22
    Elmhurst|US|NY|40.74|-73.88
    Hoàng Mai|VN||19.27|105.72
    Kamsar|GN||10.65|-14.62
    Itabira|BR||-19.62|-43.23
    Yaritagua|VE||10.08|-69.12
    Shahdadpur|PK||25.93|68.62
    Khwisero|KE||0.17|34.59
    Costa Mesa|US|CA|33.64|-117.92
    Jauharabad|PK||32.29|72.28
    Miami Gardens|US|FL|25.94|-80.25
    Chesterfield|GB||53.25|-1.42
    North Peoria|US|IL|40.72|-89.58
    Shchyolkovo|RU||55.92|37.97
    Al Fashn|EG||28.82|30.9
    Fairfield|US|CA|38.25|-122.04
    Guanabacoa|CU||23.13|-82.3
    Hammanskraal|ZA||-25.41|28.29
    Ōshū|JP||39.14|141.17
    Taourirt|MA||34.41|-2.9
    Paulo Afonso|BR||-9.41|-38.21
    Ţalkhā|EG||31.05|31.38
    Neili|TW||24.97|121.26
    Vihari|PK||30.04|72.36
    Taonan|CN||45.33|122.78
    Youkaichi|JP||35.12|136.2
    Kazo|JP||36.12|139.6
    Santa Lucía Cotzumalguapa|GT||14.34|-91.02
    Jönköping|SE||57.78|14.16
    City of Port Phillip|AU||-37.83|144.94
    Tadepalligudem|IN||16.81|81.53
    Haikou|CN||24.78|102.58
    Lansing|US|MI|42.73|-84.56
    Chanduasi|IN||28.45|78.78
    Bagaha|IN||27.1|84.09
    Nefteyugansk|RU||61.1|72.6
    Reutlingen|DE||48.49|9.2
    Bushwick|US|NY|40.69|-73.92
    Upata|VE||8.02|-62.41
    Shaowu|CN||27.34|117.48
    Mengmao|CN||24|97.86
    Tangará da Serra|BR||-14.62|-57.49
    Lawang|ID||-7.84|112.69
    Itacoatiara|BR||-3.14|-58.44
    Bouskoura|MA||33.45|-7.65
    Satu Mare|RO||47.8|22.86
    Cubatão|BR||-23.89|-46.43
    Kaiyuan|CN||42.53|124.04
    Kisii|KE||-0.68|34.77
    Petržalka|SK||48.12|17.13
    Kāzerūn|IR||29.62|51.65
    Ermelino Matarazzo|BR||-23.49|-46.47
    Achalpur|IN||21.26|77.51
    Guanare|VE||9.04|-69.73
    Wuzhishan|CN||18.78|109.5
    Gravesend|US|NY|40.6|-73.97
    Rochester|US|MN|44.02|-92.47
    Gondal|IN||21.96|70.8
    Chichawatni|PK||30.53|72.69
    Farīdpur|BD||23.61|89.84
    Apopa|SV||13.81|-89.18
    Carmona|PH||14.31|121.06
    Laoag|PH||18.2|120.6
    Elgin|US|IL|42.04|-88.28
    Dharashiv|IN||18.18|76.04
    Xigang|CN||38.55|106.35
    Chóngfú|CN||30.53|120.43
    Taipa|MO||22.16|113.56
    Port Blair|IN||11.67|92.75
    Minatitlán|MX||18|-94.56
    Esuk Oron|NG||4.8|8.25
    Atbara|SD||17.7|33.99
    Vicenza|IT||45.55|11.55
    Ciudad Guzmán|MX||19.7|-103.46
    Ballarat|AU||-37.57|143.85
    Tocoa|HN||15.68|-86
    West Jordan|US|UT|40.61|-111.94
    Passos|BR||-20.72|-46.61
    Bagalkot|IN||16.19|75.7
    Lomas de Zamora|AR||-34.76|-58.4
    Yeoju|KR||37.3|127.63
    Dūmā|SY||33.57|36.4
    Winterthur|CH||47.51|8.72
    Novokuybyshevsk|RU||53.1|49.94
    Bou Saâda|DZ||35.21|4.17
    Abnūb|EG||27.27|31.15
    Marituba|BR||-1.36|-48.34
    Qūchān|IR||37.11|58.51
    Kuningan|ID||-6.98|108.48
    Suriāpet|IN||17.14|79.62
    Kandy|LK||7.29|80.63
    Zefta|EG||30.71|31.24
    Nova Lima|BR||-19.99|-43.85
    Bangaon|IN||23.05|88.83
    Araxá|BR||-19.59|-46.94
    Inglewood|US|CA|33.96|-118.35
    Kilis|TR||36.72|37.12
    Conselheiro Lafaiete|BR||-20.66|-43.79
    Terrebonne|CA||45.7|-73.65
    Kyimyindine|MM||16.81|96.12
    Resende|BR||-22.47|-44.45
    Set Ka Lay|MM||16.81|96.11
    Chelmsford|GB||51.74|0.47
    Marzahn|DE||52.55|13.57
    Chiquimula|GT||14.8|-89.55
    Cileunyi|ID||-6.94|107.75
    Ashoknagar Kalyangarh|IN||22.86|88.64
    Mongu|ZM||-15.25|23.13
    Mulhouse|FR||47.75|7.33
    Al Fqih Ben Çalah|MA||32.5|-6.69
    Pulilan|PH||14.9|120.85
    Beau Bassin-Rose Hill|MU||-20.23|57.47
    Tuscaloosa|US|AL|33.21|-87.57
    Sogamoso|CO||5.71|-72.93
    Mbale|UG||1.08|34.18
    Sainte-Foy|CA||46.78|-71.29
    São Lourenço da Mata|BR||-8|-35.02
    Montreuil|FR||48.86|2.44
    Terni|IT||42.56|12.64
    Deesa|IN||24.26|72.18
    Navadwīp|IN||23.41|88.37
    Maran|MY||3.59|102.77
    Nandurbar|IN||21.37|74.24
    Kasuga|JP||33.53|130.46
    Nsukka|NG||6.86|7.4
    Nguru|NG||12.88|10.46
    Mabopane|ZA||-25.51|28.06
    Namur|BE||50.47|4.87
    Encheng|CN||22.19|112.3
    Turhal|TR||40.39|36.08
    Gò Vấp|VN||10.82|106.68
    Richardson|US|TX|32.95|-96.73
    Bokhtar|TJ||37.84|68.78
    Hadejia|NG||12.45|10.04
    Zhuji|CN||29.72|120.24
    Perpignan|FR||42.7|2.9
    Lowell|US|MA|42.63|-71.32
    Manacapuru|BR||-3.3|-60.62
    East Independence|US|MO|39.1|-94.36
    Caen|FR||49.19|-0.36
    Kyivskyi|UA||49.61|34.53
    Borāzjān|IR||29.27|51.22
    São Pedro da Aldeia|BR||-22.84|-42.1
    Gresham|US|OR|45.5|-122.43
    Yenangyaung|MM||20.47|94.87
    Antioch|US|CA|38|-121.81
    Manzini|SZ||-26.5|31.38
    Paulínia|BR||-22.76|-47.15
    St. John's|CA||47.56|-52.71
    Delicias|ES||41.65|-0.91
    Masindi|UG||1.67|31.71
    Kfar Saba|IL||32.17|34.91
    Matsutō|JP||36.52|136.57
    Cambridge|US|MA|42.38|-71.11
    Sultānpur|IN||26.26|82.07
    Delhi Cantonment|IN||28.6|77.13
    Bayugan|PH||8.76|125.77
    Firozpur|IN||30.93|74.61
    High Point|US|NC|35.96|-80.01
    Datun|CN||34.81|116.9
    Manchester|US|NH|43|-71.45
    Bāneh|IR||36|45.89
    Geylang|SG||1.32|103.89
    Kresek|ID||-6.13|106.38
    Bender|MD||46.83|29.48
    Mbombela|ZA||-25.48|30.97
    Rodenkirchen|DE||50.89|6.99
    Sembawang Estate|SG||1.45|103.83
    Tubarão|BR||-28.47|-49.01
    Gabès|TN||33.88|10.1
    Orkney|ZA||-26.98|26.67
    Qingnian|CN||36.84|115.71
    Temecula|US|CA|33.49|-117.15
    An Nu‘mānīyah|IQ||32.56|45.41
    Kufa|IQ||32.05|44.44
    Lucapa|AO||-8.42|20.74
    Mendip|GB||51.24|-2.63
    Noyabrsk|RU||63.19|75.44
    Qal‘at Sukkar|IQ||31.86|46.07
    Ressano Garcia|MZ||-25.44|32
    Sengerema|TZ||-2.67|32.65
    Bataysk|RU||47.14|39.76
    Pisa|IT||43.71|10.4
    Linshui|CN||36.42|114.2
    Kamagaya|JP||35.77|140
    Sutton Coldfield|GB||52.57|-1.82
    Hailun|CN||47.45|126.92
    Maramag|PH||7.76|125.01
    Kecskemét|HU||46.91|19.69
    Seversk|RU||56.6|84.89
    Ciamis|ID||-7.33|108.35
    Murrieta|US|CA|33.55|-117.21
    Brovary|UA||50.51|30.79
    Lak Si|TH||13.89|100.58
    Wakefield|GB||53.68|-1.5
    Centennial|US|CO|39.58|-104.88
    Shilong|CN||23.11|113.85
    Richmond|US|CA|37.94|-122.35
    Corona|US|NY|40.75|-73.86
    Thới Lai|VN||10.07|105.56
    Sejoumi|TN||36.76|10.12
    Pandit Deen Dayal Upadhyaya Nagar|IN||25.28|83.12
    Dchira El Jihadia|MA||30.37|-9.55
    Didao|CN||45.35|130.84
    Arsuz|TR||36.41|35.89
    Pelabuhanratu|ID||-6.99|106.55
    Marugame|JP||34.28|133.78
    Arzamas|RU||55.4|43.84
    Habikino|JP||34.55|135.59
    Phalaborwa|ZA||-23.94|31.14
    Walthamstow|GB||51.59|-0.02
    Pueblo|US|CO|38.25|-104.61
    Guaianases|BR||-23.54|-46.41
    Ijebu-Igbo|NG||6.97|4
    Sergiyev Posad|RU||56.31|38.14
    Talisay|PH||10.74|122.97
    San Juan|AR||-31.54|-68.53
    Sehore|IN||23.2|77.08
    Jianchang|CN||27.56|116.64
    Hulan|CN||45.89|126.58
    Matagalpa|NI||12.93|-85.92
    Khlong Toei|TH||13.71|100.58
    Leninsk-Kuznetsky|RU||54.66|86.17
    Kiryū|JP||36.4|139.33
    Handeni|TZ||-5.43|38.02
    Balombo|AO||-12.35|14.77
    Zhongxiang|CN||31.17|112.58
    Thunder Bay|CA||48.38|-89.25
    Iwatsuki|JP||35.96|139.7
    Pearland|US|TX|29.56|-95.29
    Dehui|CN||44.54|125.69
    Pangkalanbuun|ID||-2.68|111.63
    Waterbury|US|CT|41.56|-73.05
    Greeley|US|CO|40.42|-104.71
    Boulogne-Billancourt|FR||48.84|2.24
    Baia Mare|RO||47.66|23.57
    Kalisz|PL||51.76|18.09
    Warīsān|AE||25.17|55.41
    Mascara|DZ||35.4|0.14
    Uromi|NG||6.7|6.33
    Katumba|TZ||-9.23|33.62
    Móng Cái|VN||21.52|107.97
    Vila Maria|BR||-23.51|-46.59
    Kanpur Cantonment|IN||26.46|80.38
    Komatsu|JP||36.4|136.45
    West Covina|US|CA|34.07|-117.94
    Enterprise|US|NV|36.03|-115.24
    Bānsbāria|IN||22.95|88.4
    Girón|CO||7.07|-73.17
    Baghlān|AF||36.13|68.71
    Hanjia|CN||29.3|108.16
    Trincomalee|LK||8.58|81.23
    La Cité-Limoilou|CA||46.83|-71.23
    Santiago|PH||16.69|121.55
    Taibai|CN||30.82|108.36
    Vedado|CU||23.14|-82.39
    Dagenham|GB||51.55|0.17
    Xuyong|CN||28.17|105.43
    North Charleston|US|SC|32.85|-79.97
    Sohar|OM||24.35|56.71
    Nehe|CN||48.48|124.87
    Oktyabrsky|RU||54.48|53.47
    Tadpatri|IN||14.91|78.01
    Birnin Kebbi|NG||12.45|4.2
    Santa Cruz|PH||14.28|121.42
    Everett|US|WA|47.98|-122.2
    An Nuhūd|SD||12.7|28.43
    Ŭllyul|KP||38.51|125.19
    Rijeka|HR||45.33|14.44
    Douliu|TW||23.71|120.54
    Luis Eduardo Magalhães|BR||-12.09|-45.79
    Catbalogan|PH||11.78|124.89
    College Station|US|TX|30.63|-96.33
    As Salţ|JO||32.04|35.73
    Mishima|JP||35.12|138.92
    Baía Farta|AO||-12.6|13.2
    Jalpāiguri|IN||26.52|88.73
    Jalai Nur|CN||49.45|117.7
    Tajimi|JP||35.32|137.13
    Castelar|AR||-34.65|-58.64
    Pompano Beach|US|FL|26.24|-80.12
    Coronel|CL||-37.03|-73.14
    Dusit|TH||13.78|100.52
    Mandurah|AU||-32.53|115.72
    Basingstoke|GB||51.26|-1.09
    Bandırma|TR||40.35|27.98
    Maidstone|GB||51.27|0.52
    Tieli|CN||46.98|128.05
    Umm Qaşr|IQ||30.04|47.92
    Santana|BR||-0.04|-51.17
    Butterworth|MY||5.4|100.36
    Shaping|CN||22.77|112.96
    Labé|GN||11.32|-12.28
    Chālūs|IR||36.66|51.42
    Koszalin|PL||54.19|16.17
    Bolzano|IT||46.49|11.34
    South Fulton|US|GA|33.59|-84.67
    Sherpur|BD||25.02|90.02
    Obninsk|RU||55.11|36.61
    Circoiscrizione VI|IT||45.1|7.7
    Girardot City|CO||4.3|-74.81
    Koblenz|DE||50.35|7.58
    Itaperuna|BR||-21.2|-41.89
    Siegen|DE||50.87|8.02
    Hirnytskyi|UA||48.02|37.97
    Cambé|BR||-23.28|-51.28
    Mangalagiri|IN||16.43|80.57
    Thohoyandou|ZA||-22.95|30.48
    As Suwayq|OM||23.85|57.44
    Norwalk|US|CA|33.9|-118.08
    Yên Vinh|VN||18.67|105.67
    Mitrovicë|XK||42.88|20.87
    Yevpatoriya|UA||45.2|33.37
    Pati|ID||-6.76|111.04
    Elista|RU||46.31|44.26
    Breves|BR||-1.68|-50.48
    Dera Murad Jamali|PK||28.55|68.22
    Taungoo|MM||18.94|96.43
    Bedford|GB||52.13|-0.47
    Bagong Silangan|PH||14.71|121.11
    Kangnyŏng|KP||37.91|125.51
    Catia La Mar|VE||10.61|-67.03
    Boulder|US|CO|40.01|-105.27
    Anning|CN||24.92|102.48
    Rayong|TH||12.68|101.26
    Sirte|LY||31.21|16.59
    Kotri|PK||25.37|68.31
    Cherëmushki|RU||55.66|37.56
    Broken Arrow|US|OK|36.05|-95.79
    Daly City|US|CA|37.71|-122.46
    Açailândia|BR||-4.95|-47.5
    Cikarang|ID||-6.26|107.15
    Arlit|NE||18.74|7.39
    Bahārestān|IR||32.49|51.77
    Ba Đồn|VN||17.75|106.42
    Ranebennur|IN||14.62|75.63
    Longjiang|CN||47.34|123.2
    Hwado|KR||37.65|127.31
    Buhe|CN||30.29|112.23
    Hammamet|TN||36.4|10.62
    Pindiga|NG||9.98|10.95
    Berdyansk|UA||46.76|36.79
    Toufen|TW||24.69|120.91
    Mīāneh|IR||37.42|47.72
    Dakhla|EH||23.68|-15.96
    Paniqui|PH||15.67|120.58
    Novotroitsk|RU||51.2|58.31
    Bergisch Gladbach|DE||50.99|7.13
    Rangamati|BD||22.64|92.19
    Alchevsk|UA||48.47|38.8
    Sơn La|VN||21.33|103.92
    Mingachevir|AZ||40.76|47.06
    Legnica|PL||51.21|16.16
    Drammen|NO||59.74|10.2
    Pare|ID||-7.77|112.2
    Tokoza|ZA||-26.36|28.13
    Sydney|CA||46.14|-60.18
    Derbent|RU||42.07|48.29
    Xinghua|CN||32.94|119.83
    Khurja|IN||28.25|77.86
    Mati|PH||6.96|126.22
    Arjawinangun|ID||-6.65|108.41
    Le Plateau-Mont-Royal|CA||45.53|-73.58
    Funchal|PT||32.67|-16.93
    Kishanganj|IN||26.1|87.96
    Yautepec|MX||18.88|-99.07
    Jataí|BR||-17.88|-51.72
    Sergeli|UZ||41.2|69.22
    Azare|NG||11.67|10.19
    Nantou|TW||23.92|120.66
    Ipojuca|BR||-8.4|-35.06
    Lahad Datu|MY||5.02|118.33
    Vila Prudente|BR||-23.59|-46.57
    Subulussalam|ID||2.66|97.88
    Nova Serrana|BR||-19.88|-44.98
    Paragominas|BR||-3|-47.35
    Bukama|CD||-9.2|25.85
    Ponnāni|IN||10.77|75.93
    Tanza|PH||14.68|120.94
    Inzai|JP||35.83|140.16
    Bhairab Bāzār|BD||24.05|90.98
    Chengtangcun|CN||35.08|117.19
    Hindaun|IN||26.73|77.04
    Jamālpur|IN||25.31|86.49
    Abū Tīj|EG||27.05|31.32
    Coatepeque|GT||14.7|-91.86
    Baraki|DZ||36.67|3.1
    Robāţ Karīm|IR||35.48|51.08
    'Ākra|IQ||36.73|43.88
    Sandy Springs|US|GA|33.92|-84.38
    Burbank|US|CA|34.18|-118.31
    Taling Chan|TH||13.78|100.46
    San Justo|AR||-34.68|-58.56
    Hòa Bình|VN||20.82|105.34
    Saint-Paul|RE||-21.01|55.27
    Ourense|ES||42.34|-7.86
    Nāgaur|IN||27.2|73.73
    Riacho Fundo II|BR||-15.9|-48.05
    Green Bay|US|WI|44.52|-88.02
    Mityana|UG||0.42|32.02
    Jizan|SA||16.89|42.55
    Texcoco de Mora|MX||19.51|-98.88
    Bang Bon|TH||13.66|100.4
    Nikopol|UA||47.57|34.39
    Slovyansk|UA||48.85|37.6
    Maranguape|BR||-3.89|-38.69
    Santa Maria|US|CA|34.95|-120.44
    Assis|BR||-22.66|-50.41
    San Francisco De Borja|PE||-12.09|-77
    Yidu|CN||36.77|118.42
    Nancy|FR||48.68|6.18
    Planaltina|BR||-15.45|-47.61
    Araguaína|BR||-7.19|-48.21
    Kuala Krai|MY||5.53|102.2
    Zhonghe|CN||28.45|108.99
    Universal City|US|CA|34.14|-118.35
    Puyang Chengguanzhen|CN||35.71|115.03
    Ikeda|JP||34.82|135.43
    Waterloo|CA||43.47|-80.52
    Ambala Sadar|IN||30.34|76.86
    Chinautla|GT||14.7|-90.5
    Salzgitter|DE||52.16|10.42
    Ville-Marie|CA||45.5|-73.57
    Moratalaz|ES||40.41|-3.65
    Bhiwadi|IN||28.21|76.86
    Būndi|IN||25.44|75.64
    Miryalaguda|IN||16.87|79.56
    Daxing|CN||39.74|116.33
    Artur Alvim|BR||-23.54|-46.49
    Yezhou|CN||30.6|109.72
    Hidalgo del Parral|MX||26.93|-105.67
    Saijō|JP||33.92|133.18
    Lavras|BR||-21.25|-45
    Coronel Fabriciano|BR||-19.52|-42.63
    Jena|DE||50.93|11.59
    Wichita Falls|US|TX|33.91|-98.49
    Brantford|CA||43.13|-80.27
    Gera|DE||50.88|12.08
    Tuyên Quang|VN||21.82|105.21
    Ottakring|AT||48.22|16.3
    Al Fāw|IQ||29.97|48.47
    Angoche|MZ||-16.23|39.91
    Depok|ID||-7.76|110.43
    Toride|JP||35.9|140.08
    Mostar|BA||43.34|17.81
    Mazyr|BY||52.04|29.22
    Kamloops|CA||50.67|-120.32
    Mazabuka|ZM||-15.86|27.75
    Lakeland|US|FL|28.04|-81.95
    Pozniaky|UA||50.4|30.62
    Zhezqazghan|KZ||47.79|67.71
    Pailou|CN||30.8|108.39
    Lo Prado|CL||-33.44|-70.73
    Tizi Ouzou|DZ||36.71|4.05
    Pulandian|CN||39.4|121.97
    Helsingborg|SE||56.05|12.69
    Kot Addu|PK||30.47|70.97
    Bouaflé|CI||6.99|-5.74
    Kara|TG||9.55|1.19
    Clovis|US|CA|36.83|-119.7
    Kafue|ZM||-15.77|28.18
    Wuchuan|CN||21.46|110.77
    Muriaé|BR||-21.13|-42.37
    Salaqi|CN||40.54|110.51
    Kalulushi|ZM||-12.84|28.09
    Lewisville|US|TX|33.05|-96.99
    Oued Zem|MA||32.86|-6.57
    Izmaylovo|RU||55.8|37.78
    Kiselëvsk|RU||53.99|86.66
    Soyībug|IN||34.08|74.71
    Weldiya|ET||11.83|39.59
    Jishu|CN||44.32|126.8
    El Kelaa des Srarhna|MA||32.05|-7.41
    Séguéla|CI||7.96|-6.67
    Ourinhos|BR||-22.98|-49.87
    Totonicapán|GT||14.91|-91.36
    Abreu e Lima|BR||-7.91|-34.9
    Ad-Damir|SD||17.6|33.97
    Jagtiāl|IN||18.79|78.92
    Woking|GB||51.32|-0.56
    Roorkee|IN||29.87|77.89
    Edéa|CM||3.8|10.13
    Yuxi|CN||24.36|102.54
    Lincoln|GB||53.23|-0.54
    Novo Gama|BR||-16.06|-48.04
    Poá|BR||-23.53|-46.34
    Bashan|CN||27.77|116.05
    Nkpor|NG||6.15|6.83
    Berbérati|CF||4.26|15.79
    Bacabal|BR||-4.23|-44.78
    Sangla Hill|PK||31.72|73.38
    Tongren|CN||35.51|102.02
    Tyler|US|TX|32.35|-95.3
    Male|MV||4.18|73.51
    El Cajon|US|CA|32.79|-116.96
    Mandaqui|BR||-23.46|-46.64
    Piacenza|IT||45.05|9.69
    Gardez|AF||33.6|69.23
    Zhanaozen|KZ||43.34|52.86
    Gangu Chengguanzhen|CN||34.74|105.33
    Teziutlan|MX||19.82|-97.36
    Kolda|SN||12.89|-14.94
    Vila Matilde|BR||-23.54|-46.52
    Udgīr|IN||18.39|77.12
    San Mateo|US|CA|37.56|-122.33
    Viseu|PT||40.66|-7.91
    Nagda|IN||23.46|75.42
    Moers|DE||51.45|6.63
    Brandon|US|FL|27.94|-82.29
    Buzău|RO||45.15|26.83
    Reus|ES||41.16|1.11
    Prabumulih|ID||-3.43|104.23
    Itabaiana|BR||-10.69|-37.43
    Francistown|BW||-21.17|27.51
    Isehara|JP||35.4|139.31
    Queluz|PT||38.76|-9.25
    Ubá|BR||-21.12|-42.94
    Betūl|IN||21.9|77.9
    Chikushino-shi|JP||33.5|130.52
    Akademicheskoe|RU||60.01|30.39
    Turgutlu|TR||38.5|27.7
    Lida|BY||53.88|25.3
    Taitung|TW||22.76|121.14
    Kalynivskyi|UA||48.01|37.85
    San|ML||13.3|-4.9
    Jahānābād|IN||25.21|84.99
    Lethbridge|CA||49.7|-112.82
    Cursino|BR||-23.63|-46.62
    Velikiye Luki|RU||56.34|30.54
    Kashipur|IN||29.21|78.96
    Rialto|US|CA|34.11|-117.37
    West Bromwich|GB||52.52|-1.99
    Itanhaém|BR||-24.18|-46.79
    Ghazīpur|IN||25.58|83.59
    Tanjung Pandan|ID||-2.73|107.63
    Santo Antônio de Jesus|BR||-12.97|-39.26
    Ikere-Ekiti|NG||7.5|5.23
    Hildesheim|DE||52.15|9.95
    Kharian|PK||32.82|73.89
    Bendigo|AU||-36.76|144.28
    Rantauprapat|ID||2.1|99.83
    Chumakivskyi|UA||47.96|37.94
    Amaravati|IN||16.51|80.52
    Bogorodskoye|RU||55.81|37.72
    Nkayi|CG||-4.18|13.29
    Pārsābād|IR||39.65|47.92
    Lahān|NP||26.72|86.48
    Liberec|CZ||50.77|15.06
    Nagapattinam|IN||10.76|79.84
    Qurayyat|SA||31.33|37.34
    Buxar|IN||25.58|83.98
    Portmore|JM||17.97|-76.89
    Santa Rosa|AR||-36.62|-64.29
    Palma Soriano|CU||20.21|-75.99
    Pushkino|RU||55.99|37.83
    Khushāb|PK||32.3|72.35
    Lafiagi|NG||8.85|5.42
    Caieiras|BR||-23.36|-46.74
    Xincheng|CN||41.71|82.93
    Lyon 03|FR||45.76|4.85
    Pasrur|PK||32.26|74.66
    Belawan|ID||3.78|98.68
    Pano Aqil|PK||27.86|69.11
    Piatra Neamţ|RO||46.92|26.33
    Cabudare|VE||10.03|-69.26
    Erlangen|DE||49.59|11.01
    Tepexpan|MX||19.61|-98.94
    Tivaouane|SN||14.95|-16.82
    Entebbe|UG||0.06|32.48
    Davenport|US|IA|41.52|-90.58
    Darnah|LY||32.77|22.64
    Dayrūţ|EG||27.56|30.81
    Whalley|CA||49.18|-122.87
    Edison|US|NJ|40.52|-74.41
    Skhidni Kvartaly|UA||48.57|39.38
    Curicó|CL||-34.98|-71.24
    Kangsŏn|KP||38.94|125.58
    La Vega|DO||19.22|-70.53
    Shāhzādpur|BD||24.18|89.6
    Tulancingo|MX||20.08|-98.36
    Perdizes|BR||-23.54|-46.68
    Yono|JP||35.88|139.63
    Apatzingán|MX||19.09|-102.36
    Ciutat Vella|ES||41.38|2.17
    Hillsboro|US|OR|45.52|-122.99
    Mormugao|IN||15.39|73.81
    Seoni|IN||22.09|79.55
    Shabqadar|PK||34.22|71.55
    Mitte|DE||52.52|13.4
    Sabanalarga|CO||10.63|-74.92
    Jishou|CN||28.32|109.73
    Ngong|KE||-1.35|36.67
    Artëm|RU||43.36|132.19
    Sebeta|ET||8.92|38.62
    Tsuyama|JP||35.05|134
    Limerick|IE||52.66|-8.62
    Birigui|BR||-21.29|-50.34
    Aurangābād|IN||24.75|84.37
    Lampa|CL||-33.29|-70.88
    Sungai Penuh|ID||-2.06|101.39
    Ituiutaba|BR||-18.97|-49.46
    Ukhta|RU||63.57|53.69
    Nakhon Si Thammarat|TH||8.43|99.97
    Japeri|BR||-22.64|-43.65
    Putatan|PH||14.4|121.05
    Kani|JP||35.4|137.06
    Shuifu|CN||28.63|104.41
    Ōnojō|JP||33.54|130.48
    Kot Radha Kishan|PK||31.17|74.1
    Al Jumayl|LY||32.85|12.06
    Brateyevo|RU||55.64|37.76
    Maldonado|UY||-34.9|-54.95
    Shchukino|RU||55.8|37.45
    Venlo|NL||51.37|6.17
    Parintins|BR||-2.63|-56.74
    Mairiporã|BR||-23.32|-46.59
    Novara|IT||45.45|8.62
    Shūshtar|IR||32.05|48.85
    Wilmersdorf|DE||52.48|13.32
    Al-Musayab|IQ||32.78|44.29
    Pôr do Sol|BR||-15.86|-48.12
    Hedong|CN||23.92|115.78
    Hinganghāt|IN||20.55|78.84
    Balsas|BR||-7.53|-46.04
    Zonguldak|TR||41.45|31.79
    Iğdır|TR||39.92|44.05
    Kawachi-Nagano|JP||34.44|135.58
    Eastbourne|GB||50.77|0.28
    Dhamtari|IN||20.71|81.55
    Delta|CA||49.09|-123.05
    Orsha|BY||54.51|30.4
    Worcester|GB||52.19|-2.22
    Las Cruces|US|NM|32.31|-106.78
    Székesfehérvár|HU||47.19|18.41
    Lagarto|BR||-10.92|-37.65
    Kindrativskyi|UA||48.3|38.05
    Bath|GB||51.38|-2.36
    Sidi Slimane|MA||34.26|-5.93
    Iida|JP||35.52|137.82
    Los Puertos de Altagracia|VE||10.71|-71.52
    South Bend|US|IN|41.68|-86.25
    Kansk|RU||56.2|95.72
    Kalmiuskyi|UA||47.11|37.54
    Chilliwack|CA||49.17|-121.95
    Queenstown Estate|SG||1.29|103.8
    Argenteuil|FR||48.95|2.25
    Khanty-Mansiysk|RU||61|69.03
    Isulan|PH||6.63|124.61
    Itaim Bibi|BR||-23.59|-46.68
    Mbaké|SN||14.79|-15.91
    Pavlohrad|UA||48.53|35.87
    Simmering|AT||48.18|16.43
    Mustafakemalpaşa|TR||40.04|28.41
    Burayu|ET||9.04|38.66
    Chilakalūrupet|IN||16.09|80.17
    Malappuram|IN||11.04|76.08
    Ébolowa|CM||2.9|11.15
    Dartmouth|CA||44.67|-63.58
    Orihuela|ES||38.08|-0.94
    Kallang|SG||1.33|103.87
    Sangju|KR||36.42|128.16
    Perling|MY||1.48|103.68
    Albany|US|NY|42.65|-73.76
    Medina Estates|GH||5.67|-0.16
    Chakwal|PK||32.93|72.85
    Ngã Bảy|VN||9.81|105.82
    Colatina|BR||-19.54|-40.63
    Gillingham|GB||51.39|0.55
    Suruç|TR||36.98|38.43
    Teófilo Otoni|BR||-17.86|-41.51
    Huacheng|CN||24.07|115.61
    Ocaña|CO||8.24|-73.36
    Hồng Ngự|VN||10.8|105.35
    Daoukro|CI||7.06|-3.96
    Tokuyama|JP||34.05|131.82
    Ţimā|EG||26.91|31.43
    Donghae City|KR||37.54|129.11
    Standerton|ZA||-26.93|29.24
    Kanoya|JP||31.38|130.85
    Mokopane|ZA||-24.19|29.01
    Dikirnis|EG||31.09|31.59
    New Bedford|US|MA|41.64|-70.93
    Lāhījān|IR||37.2|50.01
    Leuven|BE||50.88|4.7
    Mezhdurechensk|RU||53.69|88.06
    Bānswāra|IN||23.54|74.44
    Jolo|PH||6.05|121
    Novyye Cherëmushki|RU||55.7|37.58
    Ryazanskiy|RU||55.73|37.77
    Elbasan|AL||41.11|20.08
    Pechersk|UA||50.44|30.52
    Ijok|MY||3.32|101.4
    Vista|US|CA|33.2|-117.24
    Davie|US|FL|26.06|-80.23
    Errachidia|MA||31.93|-4.43
    Twifu Praso|GH||5.61|-1.55
    Red Deer|CA||52.27|-113.8
    Solikamsk|RU||59.67|56.74
    El Progreso|HN||15.4|-87.8
    Chirmiri|IN||23.19|82.35
    Chikusei|JP||36.32|139.98
    Sungailiat|ID||-1.85|106.12
    Arezzo|IT||43.46|11.88
    Újpest|HU||47.57|19.08
    Calasiao|PH||16.01|120.36
    Glazov|RU||58.14|52.66
    Rosarito|MX||32.36|-117.05
    Ahar|IR||38.48|47.07
    Kallithéa|GR||37.95|23.7
    Juan Díaz|PA||9.04|-79.44
    Yên Bái|VN||21.72|104.91
    Grogol|ID||-7.6|110.82
    Nāḩiyat al Iskandarīyah|IQ||32.89|44.35
    Puerto Barrios|GT||15.73|-88.6
    Bakwa|CD||4.13|27.4
    Chinatown|US|CA|37.8|-122.41
    Itārsi|IN||22.61|77.76
    Si Maha Phot|TH||13.97|101.51
    Hà Tiên|VN||10.38|104.49
    Oleksiyivka|UA||50.05|36.19
    Los Rastrojos|VE||10.03|-69.24
    Masjed Soleymān|IR||31.94|49.3
    Vasco da Gama|IN||15.4|73.82
    Barakaldo|ES||43.3|-2.99
    Lianjiang|CN||21.65|110.28
    Oleksandrivskyi|UA||47.97|37.8
    Ermelo|ZA||-26.53|29.98
    Klagenfurt am Wörthersee|AT||46.62|14.31
    Linxi|CN||39.71|118.45
    Tiébo|SN||14.63|-16.23
    Gangtok|IN||27.33|88.61
    Datia|IN||25.67|78.46
    Sakado|JP||35.96|139.39
    Sakata|JP||38.92|139.85
    Ust’-Ilimsk|RU||58|102.66
    Girona|ES||41.98|2.82
    Renton|US|WA|47.48|-122.22
    Chust|UZ||41|71.24
    Kalmunai|LK||7.41|81.83
    Udine|IT||46.07|13.24
    Xinzhai|CN||36.4|118.62
    Phagwāra|IN||31.22|75.77
    Izumisano|JP||34.42|135.32
    Trier|DE||49.76|6.64
    Ginowan|JP||26.26|127.76
    Inda Silasē|ET||14.1|38.28
    Negara|ID||-8.36|114.62
    Qaşr Bin Ghashīr|LY||32.68|13.18
    Renala Khurd|PK||30.88|73.6
    Punta Cana|DO||18.58|-68.4
    Roanoke|US|VA|37.27|-79.94
    Airoli|IN||19.15|73
    Alamar|CU||23.16|-82.28
    Alasia|NG||6.47|3.17
    Bandar Mahkota Cheras|MY||3.05|101.8
    Becontree|GB||51.55|0.13
    Colonia Lindavista|MX||19.49|-99.12
    Jaffa|IL||32.05|34.75
    Kangding|CN||30|101.96
    Model Town|PK||31.48|74.33
    Nyagatare|RW||-1.3|30.32
    P’yŏngsŏng|KP||39.25|125.87
    Raja Jang|PK||31.22|74.25
    Sabt Alalayah|SA||19.58|41.96
    Sakiet ez Zit|TN||34.8|10.76
    Sentul|MY||3.18|101.68
    Seri Manjung|MY||4.2|100.67
    Shahrak-e Pardīsān|IR||34.56|50.8
    Subotica|RS||46.1|19.67
    Sumedang Utara|ID||-6.85|107.92
    Tekstil’shchiki|RU||55.7|37.74
    Tājūrā’|LY||32.88|13.35
    Jaramānā|SY||33.49|36.35
    al-Yarmūk|SY||33.47|36.3
    Qincheng|CN||27.21|116.53
    Luckeesarai|IN||25.18|86.09
    Menghuan|CN||24.44|98.58
    Śródmieście|PL||52.23|21.02
    Hāgere Hiywet|ET||8.98|37.85
    San Angelo|US|TX|31.46|-100.44
    Kambove|CD||-10.87|26.6
    Bislig|PH||8.22|126.32
    Xixiang|CN||32.99|107.76
    Dipalpur|PK||30.67|73.65
    Kenosha|US|WI|42.58|-87.82
    Nabire|ID||-3.36|135.5
    Chanthaburi|TH||12.61|102.1
    Niagara Falls|CA||43.1|-79.07
    Dongsheng|CN||39.82|109.98
    Andria|IT||41.23|16.3
    Tucupita|VE||9.06|-62.05
    Clinton Township|US|MI|42.59|-82.92
    Shikohābād|IN||27.11|78.59
    Villa de Cura|VE||10.04|-67.49
    Al Jammālīyah|EG||31.18|31.86
    San Chaung|MM||17.1|96.1
    Wangkui|CN||46.83|126.48
    Columbia|US|MD|39.24|-76.84
    Zelenodolsk|RU||55.84|48.52
    Al Qūşīyah|EG||27.44|30.82
    Dschang|CM||5.44|10.05
    Tucuruvi|BR||-23.48|-46.61
    Hwasŏng|KP||41.26|129.49
    Myŏnggan-dong|KP||41.14|129.49
    Dhahran|SA||26.29|50.11
    Santiago de Compostela|ES||42.88|-8.55
    Roubaix|FR||50.69|3.17
    Manbij|SY||36.53|37.95
    Olomouc|CZ||49.6|17.25
    Novoshakhtinsk|RU||47.76|39.93
    Erie|US|PA|42.13|-80.09
    Kāsganj|IN||27.81|78.65
    Šiauliai|LT||55.93|23.32
    Hualien City|TW||23.98|121.6
    Campo Mourão|BR||-24.04|-52.38
    Meihekou|CN||42.53|125.68
    Santander de Quilichao|CO||3.01|-76.48
    Xinle|CN||38.35|114.69
    Acharnés|GR||38.08|23.73
    Qubo Saeed Khan|PK||27.87|67.71
    Mafinga|TZ||-8.3|35.29
    Taman Melawati|MY||3.21|101.75
    Minyā al Qamḩ|EG||30.52|31.35
    Bang Rak|TH||13.73|100.52
    Burao|SO||9.52|45.53
    Bam|IR||29.11|58.36
    Manavgat|TR||36.79|31.44
    Guercif|MA||34.23|-3.35
    Khambhāt|IN||22.32|72.62
    Tourcoing|FR||50.72|3.16
    Kandhkot|PK||28.25|69.18
    Saku|JP||36.22|138.48
    Śródmieście|PL||51.11|17.08
    Bhola|BD||22.69|90.64
    Talara|PE||-4.58|-81.27
    Riberalta|BO||-11.01|-66.05
    Linghe|CN||36.36|119.08
    Siverskodonetsk|UA||48.94|38.49
    Morón|AR||-34.65|-58.62
    Zárate|AR||-34.1|-59.02
    Portsmouth Heights|US|VA|36.82|-76.37
    Kohima|IN||25.67|94.11
    Richmond Hill|US|NY|40.7|-73.83
    Choma|ZM||-16.81|26.99
    Xingcheng|CN||40.62|120.72
    Bagé|BR||-31.33|-54.11
    Paoy Paet|KH||13.66|102.56
    Pandharpur|IN||17.68|75.33
    Kapurthala Town|IN||31.38|75.38
    Itoshima|JP||33.54|130.18
    Burzaco|AR||-34.83|-58.4
    Sarapul|RU||56.48|53.8
    Saint-Laurent|CA||45.5|-73.67
    Zwickau|DE||50.73|12.49
    Circoiscrizione IV|IT||45.08|7.63
    Kontagora|NG||10.4|5.47
    Kaiserslautern|DE||49.44|7.77
    Alief|US|TX|29.71|-95.6
    Soma|TR||39.19|27.61
    Thimphu|BT||27.47|89.64
    Bocaue|PH||14.8|120.93
    Votkinsk|RU||57.05|53.99
    Caldas Novas|BR||-17.74|-48.63
    Spring Hill|US|FL|28.48|-82.53
    São Sebastião|BR||-15.9|-47.78
    Słupsk|PL||54.46|17.03
    Tatuapé|BR||-23.54|-46.57
    Renqiu|CN||38.71|116.1
    Suifenhe|CN||44.4|131.15
    Mahuva|IN||21.09|71.77
    Cárdenas|CU||23.04|-81.21
    Bridgetown|BB||13.11|-59.62
    Barra do Piraí|BR||-22.47|-43.83
    Compton|US|CA|33.9|-118.22
    Serov|RU||59.6|60.59
    Habboûch|LB||33.41|35.48
    Phong Điền|VN||10|105.67
    Xinshi|CN||31.05|113.14
    Vĩnh Thạnh|VN||10.22|105.4
    Landstraße|AT||48.2|16.39
    Budapest IV. kerület|HU||47.56|19.09
    League City|US|TX|29.51|-95.09
    Flint|US|MI|43.01|-83.69
    Silvassa|IN||20.27|73
    Al Qaţīf|SA||26.57|50.01
    Xinyi|CN||22.37|110.95
    Kōnan|JP||35.33|136.87
    Santa Cruz do Capibaribe|BR||-7.96|-36.2
    Balāngīr|IN||20.7|83.49
    Lagos de Moreno|MX||21.36|-101.93
    Chengzihe|CN||45.34|131
    Thayetmyo|MM||19.32|95.18
    Penzing|AT||48.2|16.27
    Xishan|CN||27.67|113.5
    Leme|BR||-22.19|-47.39
    Allen|US|TX|33.1|-96.67
    Barika|DZ||35.39|5.37
    Aïn Oussera|DZ||35.45|2.91
    Balashov|RU||51.55|43.17
    Arsi Negele|ET||7.35|38.67
    Dukuhturi|ID||-6.9|109.08
    Iguatu|BR||-6.36|-39.3
    Fasā|IR||28.94|53.65
    Saint-Jean-sur-Richelieu|CA||45.31|-73.26
    Nawāda|IN||24.89|85.54
    Lugo|ES||43.01|-7.56
    Bhilai Charoda|IN||21.22|81.46
    Mīnāb|IR||27.13|57.09
    Dar‘ā|SY||32.62|36.1
    Shāmli|IN||29.45|77.31
    Chitose|JP||42.82|141.65
    Yeyuan|CN||36.42|118.5
    Trelew|AR||-43.25|-65.31
    Kamyanets-Podilskyi|UA||48.68|26.59
    Zheleznogorsk|RU||52.34|35.36
    Kâhta|TR||37.79|38.62
    Santa Cruz de Yojoa|HN||14.98|-87.89
    Dorchester|US|MA|42.3|-71.07
    Erdenet|MN||49.03|104.08
    Hyesan-dong|KP||41.4|128.19
    Temixco|MX||18.85|-99.23
    Namalombwe|ZM||-15.39|28.19
    Asan|KR||36.78|127
    Catarman|PH||12.5|124.64
    Jharsuguda|IN||21.86|84.01
    Gò Công|VN||10.37|106.67
    Guanhu|CN||34.43|118
    Itaúna|BR||-20.08|-44.58
    Tha Raeng|TH||13.87|100.65
    Sādatpur Gujran|IN||28.73|77.25
    Meidling|AT||48.17|16.33
    Oulad Teïma|MA||30.39|-9.21
    Jiudian|CN||36.99|120.2
    Gambēla|ET||8.25|34.58
    Chalisgaon|IN||20.46|75.02
    Rochdale|GB||53.62|-2.16
    Aguachica|CO||8.31|-73.62
    Jérémie|HT||18.65|-74.12
    Xinxing|CN||34.78|105.32
    Herzliya|IL||32.17|34.83
    Parand|IR||35.47|50.98
    Rio Largo|BR||-9.48|-35.85
    Pyinmana|MM||19.74|96.21
    Villupuram|IN||11.94|79.49
    Amalner|IN||21.04|75.06
    Kuje|NG||8.88|7.23
    Luján|AR||-34.57|-59.11
    Swabi|PK||34.12|72.47
    Hadera|IL||32.44|34.9
    Deventer|NL||52.26|6.16
    Villa Alemana|CL||-33.05|-71.37
    Brikama|GM||13.27|-16.65
    Tellicherry|IN||11.75|75.49
    Naxçıvan|AZ||39.21|45.41
    Zhukovsky|RU||55.6|38.12
    Kameoka|JP||35|135.58
    Mission Viejo|US|CA|33.6|-117.67
    Pará de Minas|BR||-19.86|-44.61
    Cesena|IT||44.14|12.24
    Manjeri|IN||11.12|76.12
    Munakata|JP||33.8|130.56
    Messaad|DZ||34.15|3.5
    Escalante|PH||10.84|123.5
    Molenbeek-Saint-Jean|BE||50.85|4.31
    Fangshan|CN||39.69|116
    Chimaltenango|GT||14.66|-90.82
    Magway|MM||20.15|94.93
    Tumbes|PE||-3.56|-80.44
    Dijkot|PK||31.22|73
    Bekobod|UZ||40.22|69.27
    Beshariq|UZ||40.44|70.61
    Quvasoy|UZ||40.3|71.98
    Jinniu|CN||25.8|100.57
    Vicente Pires|BR||-15.81|-48.03
    Caotun|TW||23.98|120.69
    Ariquemes|BR||-9.91|-63.04
    Vacaville|US|CA|38.36|-121.99
    Grand-Bassam|CI||5.21|-3.74
    Binga|CD||2.37|20.5
    Yasuj|IR||30.67|51.59
    Villa Mercedes|AR||-33.68|-65.46
    Ben Guerir|MA||32.24|-7.95
    Wabu|KR||37.59|127.22
    Ventura|US|CA|34.28|-119.29
    Khurarianwala|PK||31.5|73.27
    Houzhen|CN||36.99|118.97
    Dogonbadan|IR||30.36|50.8
    Sumber|ID||-6.76|108.48
    Highlands Ranch|US|CO|39.55|-104.97
    Francisco Beltrão|BR||-26.08|-53.05
    Lawton|US|OK|34.61|-98.39
    Azimpur|BD||23.73|90.39
    Schwerin|DE||53.63|11.41
    Beaverton|US|OR|45.49|-122.8
    Jaworzno|PL||50.21|19.27
    Corumbá|BR||-19.01|-57.65
    Zhudong|TW||24.73|121.09
    Gongguan|CN||21.8|109.6
    Pouytenga|BF||12.25|-0.43
    Estelí|NI||13.09|-86.36
    Nghĩa Đô|VN||21.05|105.8
    Soligorsk|BY||52.79|27.54
    Monkayo|PH||7.82|126.05
    South Gate|US|CA|33.95|-118.21
    Jounieh|LB||33.98|35.62
    Caloundra|AU||-26.8|153.12
    Ceyhan|TR||37.02|35.82
    Birgaon|IN||21.31|81.63
    Shibata|JP||37.95|139.33
    Stellenbosch|ZA||-33.93|18.87
    Bārmer|IN||25.75|71.39
    Maribor|SI||46.56|15.65
    Caçapava|BR||-23.1|-45.71
    Portsmouth|US|VA|36.84|-76.3
    Muroran|JP||42.32|140.99
    Gütersloh|DE||51.91|8.38
    Limpio|PY||-25.17|-57.49
    Saint-Denis|FR||48.94|2.35
    Khōst|AF||33.34|69.92
    Avaré|BR||-23.1|-48.93
    Sparks|US|NV|39.53|-119.75
    Erechim|BR||-27.63|-52.28
    Cáceres|ES||39.48|-6.37
    Nanxi|CN||28.84|104.98
    General Trias|PH||14.39|120.88
    Pūth Kalān|IN||28.71|77.08
    Japekrom|GH||7.58|-2.79
    Ramenskoye|RU||55.56|38.24
    Ouislane|MA||33.91|-5.49
    Hemel Hempstead|GB||51.75|-0.45
    Kuniyamuttūr|IN||10.96|76.95
    Bang Na|TH||13.67|100.64
    Sardārshahr|IN||28.44|74.49
    Sāhibganj|IN||25.24|87.63
    Sānand|IN||22.99|72.38
    Ash-Shaykh Zāyid|EG||30.02|31
    Tema New Town|GH||5.65|0.03
    Vilhena|BR||-12.74|-60.15
    Lubu|CN||23.17|112.28
    Jastrzębie Zdrój|PL||49.96|18.57
    Río Gallegos|AR||-51.63|-69.25
    Shimada|JP||34.82|138.18
    Ciudad Río Bravo|MX||25.99|-98.09
    Jinsha|CN||32.09|121.07
    Psie Pole|PL||51.15|17.04
    São Cristóvão|BR||-11.01|-37.21
    Ŭnch’ŏn-ŭp|KP||38.57|125.43
    Paramagudi|IN||9.55|78.59
    Shkodër|AL||42.07|19.51
    Zerakpur|IN||30.66|76.82
    Las Rozas de Madrid|ES||40.49|-3.87
    Yuma|US|AZ|32.73|-114.62
    Ducheng|CN||23.24|111.53
    Cipolletti|AR||-38.93|-67.99
    Kamisu|JP||35.9|140.67
    Burdur|TR||37.72|30.29
    Shenjiamen|CN||29.96|122.3
    Ōmura|JP||32.92|129.95
    San Carlos de Bariloche|AR||-41.15|-71.31
    Inhambane|MZ||-23.86|35.38
    La Habana Vieja|CU||23.13|-82.35
    Novopolotsk|BY||55.53|28.59
    Tiruchengode|IN||11.38|77.89
    Amozoc de Mota|MX||19.05|-98.05
    Brockton|US|MA|42.08|-71.02
    Owendo|GA||0.29|9.5
    Hương Thủy|VN||16.42|107.64
    Mons|BE||50.45|3.95
    Yotsukaidō|JP||35.65|140.17
    Boli|CN||45.75|130.58
    Gafsa|TN||34.42|8.78
    Xiaoshan|CN||30.17|120.26
    Saint-Michel de l'Atalaye|HT||19.37|-72.33
    Xingguo|CN||34.86|105.67
    Pagoh|MY||2.15|102.77
    Saquarema|BR||-22.9|-42.47
    San Fernando|ES||36.48|-6.2
    Dearborn|US|MI|42.32|-83.18
    Federal Way|US|WA|47.32|-122.31
    Closepet|IN||12.72|77.28
    Emmiganūr|IN||15.77|77.48
    Labuan|MY||5.28|115.25
    Lindi|TZ||-10|39.72
    Lee's Summit|US|MO|38.91|-94.38
    Daanbantayan|PH||11.25|124.01
    Vaniyambadi|IN||12.68|78.62
    Delft|NL||52.01|4.36
    Kovilpatti|IN||9.17|77.87
    Asheville|US|NC|35.6|-82.55
    Ushirombo|TZ||-3.49|31.96
    Zaxo|IQ||37.15|42.69
    Aqaba|JO||29.53|35.01
    Catumbela|AO||-12.43|13.55
    Frederiksberg|DK||55.68|12.53
    Kutloanong|ZA||-27.83|26.75
    Biu|NG||10.61|12.19
    Olupona|NG||7.6|4.19
    Novogireyevo|RU||55.75|37.82
    Ozerki|RU||60.04|30.31
    Romford|GB||51.58|0.19
    Vostochnoe Degunino|RU||55.88|37.56
    La Gazelle|TN||36.89|10.19
    Cereté|CO||8.88|-75.79
    Roquetas de Mar|ES||36.76|-2.61
    Spokane Valley|US|WA|47.67|-117.24
    Kanuma|JP||36.55|139.73
    As Salamīyah|SY||35.01|37.05
    Parli Vaijnāth|IN||18.85|76.53
    Bình Minh|VN||10.07|105.82
    Alkmaar|NL||52.63|4.75
    Tiko|CM||4.08|9.36
    Wuchang|CN||44.93|127.16
    Djougou|BJ||9.71|1.67
    Aracruz|BR||-19.82|-40.27
    Leskovac|RS||43|21.95
    Behshahr|IR||36.69|53.55
    Hanamaki|JP||39.38|141.12
    Tiflet|MA||33.89|-6.31
    Fordham|US|NY|40.86|-73.9
    Bibā|EG||28.92|30.99
    Sanjō|JP||37.62|138.95
    Nemby|PY||-25.39|-57.54
    Livonia|US|MI|42.37|-83.35
    Al Qurayn|EG||30.62|31.74
    Mainpuri|IN||27.23|79.03
    Jaçanã|BR||-23.46|-46.57
    Khāmgaon|IN||20.71|76.57
    Anusawari|TH||13.89|100.61
    Roswell|US|GA|34.02|-84.36
    Aksum|ET||14.12|38.72
    Makrāna|IN||27.04|74.72
    Yonezawa|JP||37.91|140.12
    Orem|US|UT|40.3|-111.69
    Allinagaram|IN||10.03|77.48
    Bayan Hot|CN||38.84|105.67
    Dunhou|CN||27.05|114.9
    Tsentralno-Miskyi|UA||48.06|37.97
    Ximeicun|CN||24.99|118.39
    Yuzivskyi|UA||48|37.8
    Azumino|JP||36.29|137.89
    Daxi|TW||24.88|121.29
    Novyy Urengoy|RU||66.08|76.63
    Boryeong|KR||36.35|126.6
    Yilan|TW||24.76|121.75
    Awsīm|EG||30.12|31.14
    Gjakovë|XK||42.38|20.43
    Yishui|CN||35.78|118.63
    Ruwa|ZW||-17.89|31.24
    Sông Cầu|VN||13.46|109.22
    Pendang|MY||6|100.48
    Chomedey|CA||45.53|-73.75
    Paracatu|BR||-17.22|-46.87
    Fall River|US|MA|41.7|-71.16
    Cacém|PT||38.77|-9.3
    Gudiyatham|IN||12.95|78.87
    Hayes|GB||51.52|-0.42
    Zhongduo|CN||28.85|108.76
    Ashiya|JP||34.73|135.3
    Dhār|IN||22.59|75.3
    Lawrence|US|KS|38.97|-95.24
    Gambat|PK||27.35|68.52
    Gesundbrunnen|DE||52.55|13.39
    Novoural’sk|RU||57.25|60.09
    The Woodlands|US|TX|30.16|-95.49
    Zheleznogorsk|RU||56.25|93.53
    Bandar Kinrara|MY||3.05|101.64
    Fangcheng|CN||33.26|113
    West Albany|US|NY|42.68|-73.78
    Norrköping|SE||58.59|16.18
    Bohicon|BJ||7.18|2.07
    Daotian|CN||36.83|118.9
    Yakima|US|WA|46.6|-120.51
    Kharkivskyi Masyv|UA||50.41|30.66
    Baijiantan|CN||45.69|85.14
    Yunnanyi|CN||25.42|100.69
    Shuangliao|CN||43.51|123.5
    Lajeado|BR||-29.47|-51.96
    García|MX||25.8|-100.59
    Quincy|US|MA|42.25|-71
    Aflou|DZ||34.11|2.1
    Yala|TH||6.54|101.28
    Dipolog|PH||8.57|123.33
    Al-Qāsim|IQ||32.3|44.68
    Baraut|IN||29.1|77.26
    Zhaoyuan|CN||45.52|125.08
    Michurinsk|RU||52.91|40.48
    Kuala Nerus|MY||5.37|103.02
    Kribi|CM||2.94|9.91
    Guadalajara|ES||40.63|-3.16
    Düren|DE||50.8|6.49
    České Budějovice|CZ||48.97|14.47
    Fuwwah|EG||31.2|30.55
    Yashio|JP||35.82|139.84
    Flatbush|US|NY|40.65|-73.96
    Lysychansk|UA||48.91|38.42
    Monastir|TN||35.78|10.83
    Harlow|GB||51.78|0.11
    Dalai|CN||45.5|124.3
    Hesperia|US|CA|34.43|-117.3
    Lere|NG||10.39|8.57
    La Spezia|IT||44.1|9.82
    Carson|US|CA|33.83|-118.28
    Barletta|IT||41.31|16.28
    Modi‘in Makkabbim Re‘ut|IL||31.89|35.02
    Polatlı|TR||39.58|32.14
    Tangwu|CN||36.45|118.86
    Boca Raton|US|FL|26.36|-80.08
    Jiayue|CN||36.02|119.18
    Budapest XVIII. kerület|HU||47.44|19.18
    Santa Monica|US|CA|34.02|-118.49
    Rubio|VE||7.7|-72.36
    Praga Północ|PL||52.25|21.03
    Kalyani|IN||22.98|88.43
    Changping|CN||40.22|116.23
    Inagi|JP||35.63|139.5
    Râmnicu Vâlcea|RO||45.1|24.37
    Ōbu|JP||35.02|136.95
    Galle|LK||6.05|80.21
    Stilfontein|ZA||-26.84|26.77
    Doddaballapura|IN||13.29|77.54
    Heerlen|NL||50.88|5.98
    Ozamiz City|PH||8.15|123.84
    Lorca|ES||37.67|-1.7
    Itajubá|BR||-22.43|-45.45
    Qonce|ZA||-32.88|27.39
    Jinja|UG||0.44|33.2
    Nouméa|NC||-22.27|166.45
    Kitakami|JP||39.28|141.12
    Heho|MM||20.72|96.82
    Kalaw|MM||20.63|96.56
    Wonosobo|ID||-7.36|109.9
    La Marsa|TN||36.88|10.32
    Kineshma|RU||57.44|42.13
    Negage|AO||-7.76|15.27
    Bafra|TR||41.57|35.9
    Chīrāla|IN||15.82|80.35
    Wukari|NG||7.87|9.78
    Krasnogorsk|RU||55.82|37.33
    San Marcos|US|CA|33.14|-117.17
    Guaíba|BR||-30.11|-51.33
    Pushkin|RU||59.71|30.4
    Hastings|GB||50.86|0.58
    Moa|CU||20.66|-74.95
    Lianzhou|CN||24.78|112.37
    Sunyani|GH||7.34|-2.33
    Malacatán|GT||14.91|-92.06
    Boyle Heights|US|CA|34.03|-118.21
    Magadan|RU||59.56|150.8
    Banco Filipino Homes|PH||14.43|121.02
    Beni Mered|DZ||36.52|2.86
    Igbo-Ora|NG||7.43|3.29
    Cajamar|BR||-23.36|-46.88
    High Peak|GB||53.37|-1.85
    Akot|IN||21.1|77.06
    Kaizuka|JP||34.45|135.35
    Palimanan|ID||-6.71|108.42
    Fatehpur|IN||27.99|74.96
    Patos|BR||-7.02|-37.28
    Yingqiu|CN||36.53|118.99
    Plantation|US|FL|26.13|-80.23
    Grudziądz|PL||53.48|18.75
    São João da Boa Vista|BR||-21.97|-46.8
    Gharroli|IN||28.62|77.33
    Njombe|TZ||-9.35|34.77
    Rahlstedt|DE||53.6|10.16
    Semenyih|MY||2.95|101.84
    Maizuru|JP||35.45|135.33
    Selong|ID||-8.65|116.53
    Concepción|VE||10.41|-71.69
    Lynn|US|MA|42.47|-70.95
    Villa María|AR||-32.41|-63.24
    Ratchaburi|TH||13.54|99.82
    Pamekasan|ID||-7.16|113.47
    Clementi Housing Estate|SG||1.32|103.76
    Sendai|JP||31.82|130.3
    Al Hārithah|IQ||30.58|47.76
    Esslingen|DE||48.74|9.3
    Darlington|GB||54.52|-1.55
    Muğla|TR||37.22|28.37
    Bang Phlat|TH||13.79|100.5
    Tübingen|DE||48.52|9.05
    Pandeglang|ID||-6.31|106.11
    Miami Beach|US|FL|25.79|-80.13
    Rajpura|IN||30.48|76.59
    Dongcun|CN||36.78|121.16
    Lucas do Rio Verde|BR||-13.07|-55.91
    Sibolga|ID||1.74|98.78
    Sakai|JP||36.15|136.19
    Arden-Arcade|US|CA|38.6|-121.38
    Vila Formosa|BR||-23.57|-46.55
    Pariaman|ID||-0.62|100.12
    Kudus|ID||-6.8|110.84
    Ballarpur|IN||19.85|79.35
    Rohri|PK||27.69|68.9
    Westminster|US|CA|33.76|-118.01
    Alessandria|IT||44.91|8.61
    Longonjo|AO||-12.91|15.25
    Longmont|US|CO|40.17|-105.1
    Hohoe|GH||7.15|0.47
    Delmas|ZA||-26.15|28.68
    Nasinu|FJ||-18.07|178.51
    Duitama|CO||5.82|-73.03
    Ponta Porã|BR||-22.54|-55.73
    Muan|KR||34.99|126.48
    Danjiangkou|CN||32.54|111.51
    Paranavaí|BR||-23.07|-52.47
    Kot Kapūra|IN||30.58|74.83
    Tepatitlán de Morelos|MX||20.82|-102.76
    Bai’anba|CN||30.76|108.44
    Kabirwala|PK||30.4|71.86
    Erciş|TR||39.03|43.36
    Bugulma|RU||54.54|52.8
    El Shorouk|EG||30.14|31.62
    Sassari|IT||40.73|8.56
    Kilosa|TZ||-6.83|36.98
    Cruzeiro do Sul|BR||-7.63|-72.68
    Gravatá|BR||-8.2|-35.56
    Manhuaçu|BR||-20.26|-42.03
    Bhandāra|IN||21.17|79.65
    Caringin|ID||-6.71|106.82
    Santa Barbara|US|CA|34.42|-119.7
    Pato Branco|BR||-26.23|-52.67
    Ubatuba|BR||-23.43|-45.07
    Iserlohn|DE||51.38|7.7
    Witten|DE||51.44|7.35
    Nisshin|JP||35.14|137.05
    Higashi-Matsuyama|JP||36.03|139.42
    Cuamba|MZ||-14.8|36.54
    Stevenage|GB||51.9|-0.2
    Pickering|CA||43.9|-79.13
    Cidade Ocidental|BR||-16.11|-47.93
    Zhongshu|CN||24.52|103.77
    Türkmenbaşy|TM||40.02|52.96
    Southport|GB||53.65|-3.01
    Huazhou|CN||21.63|110.58
    Phú Thọ|VN||21.4|105.22
    Cáceres|BR||-16.07|-57.68
    Ratingen|DE||51.3|6.85
    Porto Amboim|AO||-10.73|13.77
    Soran|IQ||36.66|44.54
    Redding|US|CA|40.59|-122.39
    Xingren|CN||25.43|105.23
    Cárdenas|MX||18|-93.38
    Grahamstown|ZA||-33.3|26.53
    Banga|PH||6.42|124.78
    Longquan|CN||24.67|102.16
    Kalamariá|GR||40.58|22.95
    Yatou|CN||37.16|122.44
    Tanfang|CN||36.7|118.67
    Kars|TR||40.6|43.09
    Lingyuan|CN||41.24|119.4
    Surallah|PH||6.38|124.75
    Lodja|CD||-3.52|23.6
    Tartu|EE||58.38|26.73
    Sablayan|PH||12.83|120.77
    Molārband|IN||28.5|77.31
    Pergamino|AR||-33.89|-60.57
    Marl|DE||51.66|7.09
    Bagaha|IN||24.53|85.06
    Macon|US|GA|32.84|-83.63
    Bạch Mai|VN||20.98|105.83
    Tucuruí|BR||-3.77|-49.68
    Jirapa|GH||10.54|-2.7
    Rayachoti|IN||14.06|78.75
    Arujá|BR||-23.4|-46.32
    Al Minshāh|EG||26.48|31.8
    Daisen|JP||39.44|140.49
    Nakonde|ZM||-9.34|32.74
    Bethlehem|ZA||-28.23|28.31
    Niğde|TR||37.97|34.68
    Newmarket|CA||44.05|-79.47
    Lünen|DE||51.62|7.53
    Lefortovo|RU||55.77|37.7
    Yaroslavskiy|RU||55.88|37.72
    Launceston|AU||-41.44|147.13
    Ga-Rankuwa|ZA||-25.62|27.99
    Gaoyou|CN||32.79|119.44
    Kunjah|PK||32.53|73.97
    Lüleburgaz|TR||41.4|27.36
    Myitkyina|MM||25.38|97.4
    Lqoliaa|MA||30.3|-9.47
    Chauk|MM||20.9|94.82
    Yulinshi|CN||38.29|109.74
    Al Badrashayn|EG||29.85|31.27
    Chinhoyi|ZW||-17.37|30.2
    Thakhèk|LA||17.41|104.83
    Namyangju|KR||37.64|127.21
    ‘Amrān|YE||15.66|43.94
    Imizu|JP||36.77|137.13
    Meridian|US|ID|43.61|-116.39
    San Leandro|US|CA|37.72|-122.16
    Kishorganj|BD||24.44|90.78
    Mtwapa|KE||-3.94|39.75
    Emure-Ekiti|NG||7.44|5.46
    Hanting|CN||36.77|119.21
    Bohodukhivskyi|UA||47.97|37.86
    Kattaqo’rg’on Shahri|UZ||39.91|66.27
    Greenville|US|NC|35.61|-77.37
    Hradec Králové|CZ||50.21|15.83
    Tongren|CN||27.72|109.19
    Körfez|TR||40.77|29.78
    Mihara|JP||34.4|133.08
    Çankırı|TR||40.6|33.62
    Eslāmābād-e Gharb|IR||34.11|46.53
    Chester|GB||53.19|-2.89
    Moḩammadīyeh|IR||36.22|50.18
    Retalhuleu|GT||14.54|-91.68
    Nanaimo|CA||49.17|-123.94
    Palmerston North|NZ||-40.36|175.61
    Ziway|ET||7.93|38.72
    Kuznetsk|RU||53.12|46.6
    Tual|ID||-5.63|132.75
    Montelíbano|CO||7.98|-75.42
    Xihe|CN||31.69|113.47
    Guliston|UZ||40.5|68.78
    San Juan Bautista|VE||11.01|-63.94
    Ústí nad Labem|CZ||50.66|14.03
    Cubal|AO||-13.04|14.25
    Kadayanallur|IN||9.07|77.34
    Phra Khanong|TH||13.7|100.6
    Valparai|IN||10.33|76.95
    Masvingo|ZW||-20.06|30.83
    Abū Qurqāş|EG||27.93|30.84
    Duobao|CN||30.67|112.69
    Kirovo-Chepetsk|RU||58.55|50.03
    Berdsk|RU||54.75|83.1
    Bougouni|ML||11.42|-7.48
    Bela Bela|ZA||-24.88|28.28
    Pleven|BG||43.42|24.62
    Reconquista|AR||-29.15|-59.65
    Huddinge|SE||59.24|17.98
    Pollachi|IN||10.66|77.01
    Daharki|PK||28.05|69.7
    Sishui|CN||35.65|117.28
    Prosperidad|PH||8.58|125.9
    El Khroub|DZ||36.26|6.69
    Alabel|PH||6.1|125.29
    Wajir|KE||1.75|40.06
    Araripina|BR||-7.58|-40.5
    Marudi|MY||4.18|114.32
    New Plymouth|NZ||-39.07|174.08
    Kāvali|IN||14.92|79.99
    Edmond|US|OK|35.65|-97.48
    Wembley|GB||51.55|-0.3
    Airdrie|CA||51.3|-114.04
    San Vicente|AR||-35.02|-58.42
    Botoşani|RO||47.75|26.67
    Alvand|IR||36.19|50.06
    Cafunfo|AO||-8.77|18
    Cela|AO||-11.42|15.12
    Chinatown|US|NY|40.72|-74
    Dubai Silicon Oasis|AE||25.12|55.39
    Gantang|CN||27.44|111.97
    Kanata|CA||45.3|-75.92
    Quissecula|AO||-11.39|15.09
    Roha|IN||18.44|73.12
    Luomen|CN||34.75|105.02
    Fort-de-France|MQ||14.6|-61.07
    Ancona|IT||43.61|13.51
    Isieke|NG||6.38|8.04
    Huaidian|CN||33.43|115.03
    Mancherial|IN||18.87|79.43
    Dinga|PK||32.64|73.72
    Kwail-ŭp|KP||38.45|125.02
    Ponte Rasa|BR||-23.52|-46.49
    Mogok|MM||22.92|96.51
    Nampa|US|ID|43.54|-116.56
    Patrocínio|BR||-18.94|-46.99
    Saphan Sung|TH||13.77|100.68
    Point Pedro|LK||9.82|80.23
    Butajīra|ET||8.12|38.37
    Avignon|FR||43.95|4.81
    Gatchina|RU||59.58|30.13
    Baisha|CN||21.72|109.68
    Grays|GB||51.48|0.33
    Msaken|TN||35.73|10.58
    Itapeva|BR||-23.98|-48.88
    Olavarría|AR||-36.89|-60.32
    Masasi|TZ||-10.72|38.8
    Lillestrøm|NO||59.96|11.05
    Calauan|PH||14.15|121.32
    Avaniyāpuram|IN||9.88|78.11
    Nyaunglebin|MM||17.95|96.72
    Trenton|US|NJ|40.22|-74.74
    Kōka|JP||34.98|136.16
    Sangyoung|MM||16.81|96.13
    Miaohang|CN||31.32|121.44
    Maitland|AU||-32.73|151.56
    Sandy Hills|US|UT|40.58|-111.85
    Aricanduva|BR||-23.57|-46.52
    Gurupi|BR||-11.73|-49.07
    Murādnagar|IN||28.78|77.5
    Tuggeranong|AU||-35.42|149.07
    Ankleshwar|IN||21.63|72.99
    Circoiscrizione VII|IT||45.08|7.7
    Fujin|CN||47.25|132.03
    Kadiri|IN||14.11|78.16
    Granada|NI||11.93|-85.95
    Níkaia|GR||37.97|23.65
    Tân Bình|VN||10.8|106.66
    Katwa|CD||0.09|29.31
    Mulongo|CD||-7.83|27
    Marseille 13|FR||43.32|5.41
    Lankaran|AZ||38.75|48.85
    Huaicheng|CN||23.92|112.18
    Shahdol|IN||23.29|81.36
    Shrirampur|IN||19.62|74.66
    Kwangyang|KR||34.98|127.59
    Alīgūdarz|IR||33.4|49.69
    Ŭndŏk|KP||42.52|130.33
    Houmt Souk|TN||33.88|10.86
    Miragoâne|HT||18.45|-73.09
    Gießen|DE||50.59|8.68
    Polangui|PH||13.29|123.49
    Hongseong|KR||36.6|126.67
    Mahobā|IN||25.29|79.88
    Guidonia Montecelio|IT||41.99|12.72
    Micheng|CN||25.34|100.49
    Kalibo (poblacion)|PH||11.71|122.36
    Mudon|MM||16.26|97.72
    Lucheng|CN||31.23|117.28
    Hede|CN||33.77|120.26
    Kūhdasht|IR||33.53|47.61
    Chengxiang|CN||31.4|109.57
    Biyalā|EG||31.17|31.22
    Harrogate|GB||53.99|-1.54
    Banjar|ID||-8.19|114.97
    Bibir Hat|BD||22.68|91.79
    Sambava|MG||-14.27|50.17
    Biryulëvo Zapadnoye|RU||55.59|37.65
    Nusaybin|TR||37.07|41.21
    Cicurug|ID||-6.78|106.78
    Nandajie|CN||29.34|105.89
    Lengshuitan|CN||26.41|111.6
    Kartasura|ID||-7.55|110.74
    Calabanga|PH||13.71|123.21
    Shwebo|MM||22.57|95.7
    Iga|JP||34.76|136.13
    Sao Domingos|BR||-23.49|-46.75
    Talavera de la Reina|ES||39.96|-4.83
    Hartlepool|GB||54.69|-1.21
    Ereğli|TR||41.28|31.42
    Fusagasugá|CO||4.34|-74.36
    Mangaldan|PH||16.07|120.4
    Newton|US|MA|42.34|-71.21
    Nuneaton|GB||52.52|-1.47
    Toms River|US|NJ|39.95|-74.2
    Rāmgarh|IN||23.63|85.52
    Habiganj|BD||24.38|91.41
    Wangqing|CN||43.31|129.76
    Budapest II. kerület|HU||47.52|19.02
    Carmel|US|IN|39.98|-86.12
    Rafaela|AR||-31.25|-61.49
    Xiazhuang|CN||36.45|119.84
    Contai|IN||21.78|87.75
    Khan Na Yao|TH||13.83|100.68
    Hanau am Main|DE||50.13|8.91
    Montero|BO||-17.34|-63.25
    Sangrūr|IN||30.25|75.84
    Dongxing|CN||21.55|107.97
    Chosica|PE||-11.94|-76.71
    Val Dor|MY||5.25|100.49
    Campo di Marte|IT||43.78|11.28
    Alaghsas|NE||17.02|8.02
    Thul|PK||28.24|68.78
    Centro|ES||28.13|-15.43
    Gengqing|CN||31.82|98.58
    Pardubice|CZ||50.04|15.78
    Linjiacun|CN||35.99|119.65
    Zhoujiaba|CN||30.84|108.37
    Norwalk|US|CT|41.12|-73.41
    Waukegan|US|IL|42.36|-87.84
    Deltona|US|FL|28.9|-81.26
    Takayama|JP||36.13|137.25
    Berisso|AR||-34.87|-57.88
    La Haute-Saint-Charles|CA||46.89|-71.37
    Honghe|CN||36.4|118.92
    Hawthorne|US|CA|33.92|-118.35
    Montepuez|MZ||-13.13|39
    Nirmal|IN||19.1|78.34
    Fūlād Shahr|IR||32.49|51.4
    Al Bahah|SA||20.01|41.47
    Fukuroi|JP||34.75|137.92
    Bhimdatta|NP||28.96|80.18
    Klangenan|ID||-6.71|108.44
    El Puerto de Santa María|ES||36.59|-6.23
    Mobara|JP||35.43|140.3
    Ben Arous|TN||36.75|10.22
    Ciénaga|CO||11.01|-74.25
    Le Kram|TN||36.84|10.32
    Hastings|NZ||-39.64|176.85
    Heroica Ciudad de Juchitán de Zaragoza|MX||16.43|-95.02
    Ifo|NG||6.81|3.2
    Baixi|CN||28.7|104.55
    Fort Smith|US|AR|35.39|-94.4
    Deoband|IN||29.7|77.68
    North Vancouver|CA||49.32|-123.07
    Suffolk|US|VA|36.73|-76.58
    Sugar Land|US|TX|29.62|-95.63
    Livermore|US|CA|37.68|-121.77
    Lidu|CN||29.74|107.29
    Kozan|TR||37.46|35.82
    Neyyāttinkara|IN||8.4|77.09
    Tāndā|IN||26.55|82.66
    Bais|PH||9.59|123.12
    Mogoditshane|BW||-24.63|25.87
    Nowshera Kalan|PK||34.02|71.97
    Sarov|RU||54.95|43.32
    Taikkyi|MM||17.31|95.96
    Arayat|PH||15.15|120.77
    Nashua|US|NH|42.77|-71.47
    Yuzhou|CN||34.15|113.47
    Qorveh|IR||35.17|47.81
    Samannūd|EG||30.96|31.24
    Yingge|TW||24.96|121.35
    Wakiso|UG||0.4|32.46
    Gusong|CN||28.31|105.24
    Idiofa|CD||-4.97|19.59
    Kolar|IN||23.16|77.42
    Yozgat|TR||39.82|34.8
    Al-Tabqa|SY||35.84|38.55
    Reading|US|PA|40.34|-75.93
    Jhumri Telaiya|IN||24.43|85.53
    Redditch|GB||52.31|-1.95
    Surigao|PH||9.79|125.5
    Perus|BR||-23.4|-46.75
    Balkanabat|TM||39.51|54.37
    Guanambi|BR||-14.22|-42.78
    Yeysk|RU||46.69|38.28
    Tagaytay|PH||14.1|120.93
    Ŏrang|KP||41.45|129.66
    Arecibo|PR||18.47|-66.72
    Hanchuan|CN||30.65|113.77
    Aruppukkottai|IN||9.51|78.1
    Takasago|JP||34.76|134.79
    Maumere|ID||-8.62|122.21
    Buzuluk|RU||52.78|52.26
    Dapitan|PH||8.66|123.42
    Concord|US|NC|35.41|-80.58
    Farīdkot|IN||30.67|74.76
    Tiefu|CN||34.53|118.03
    Maco|PH||7.36|125.86
    San Antonio|CL||-33.59|-71.61
    Velbert|DE||51.34|7.04
    Kadugli|SD||11.01|29.72
    Qiongshan|CN||20.01|110.35
    Madgaon|IN||15.28|73.96
    Gitarama|RW||-2.07|29.76
    Ludwigsburg|DE||48.9|9.19
    Xiangxiang|CN||27.73|112.53
    Deqing|CN||30.54|119.96
    Indio|US|CA|33.72|-116.22
    Enchanted Hills|US|NM|35.34|-106.59
    Rio Rancho|US|NM|35.23|-106.66
    Taroudant|MA||30.47|-8.88
    Shevchenkivskyi|UA||48.56|39.33
    Junín|AR||-34.59|-60.95
    Santa Fe|US|NM|35.69|-105.94
    Sandy|US|UT|40.59|-111.88
    Xujiang|CN||26.84|116.32
    Settsu|JP||34.78|135.6
    Wonosari|ID||-7.97|110.6
    Patnos|TR||39.22|42.86
    Whittier|US|CA|33.98|-118.03
    Velampālaiyam|IN||11.14|77.31
    Thượng Cát|VN||21.09|105.73
    Ben Gardane|TN||33.14|11.22
    Bantayan|PH||11.17|123.72
    Midrand|ZA||-25.98|28.12
    Maghnia|DZ||34.85|-1.73
    Canarsie|US|NY|40.64|-73.9
    Caratinga|BR||-19.79|-42.14
    Jamūī|IN||24.93|86.23
    Qaraçuxur|AZ||40.4|49.97
    Maladziečna|BY||54.32|26.85
    Bishan New Town|SG||1.35|103.85
    Glyfáda|GR||37.86|23.76
    Lisovyi Masyv|UA||50.47|30.63
    Igede-Ekiti|NG||7.67|5.13
    Kirkland|US|WA|47.68|-122.21
    Ende|ID||-8.84|121.66
    Mishan|CN||45.55|131.88
    Lund|SE||55.71|13.19
    Nenjiang|CN||49.17|125.22
    Sefrou|MA||33.83|-4.83
    Anjār|IN||23.11|70.03
    Menifee|US|CA|33.73|-117.15
    Cornellà de Llobregat|ES||41.35|2.08
    Fulham|GB||51.48|-0.2
    Londonderry County Borough|GB||55|-7.31
    Paralakhemundi|IN||18.78|84.1
    Houndé|BF||11.5|-3.52
    Brindisi|IT||40.63|17.94
    Newport Beach|US|CA|33.62|-117.93
    Tracy|US|CA|37.74|-121.43
    Ad Douiem|SD||14|32.31
    Citrus Heights|US|CA|38.71|-121.28
    Norton|ZW||-17.88|30.7
    Bend|US|OR|44.06|-121.32
    Gubkin|RU||51.28|37.54
    Lerik|AZ||38.77|48.41
    Vavoua|CI||7.38|-6.48
    Brigittenau|AT||48.24|16.38
    Effium|NG||6.63|8.06
    Jharia|IN||23.74|86.41
    Hacienda Santa Fe|MX||20.52|-103.38
    Kongolo|CD||-5.39|27
    Serra Talhada|BR||-7.99|-38.3
    Ban Mai|TH||7.2|100.55
    Sơn Trà|VN||16.06|108.23
    Cacoal|BR||-11.44|-61.45
    Menglang|CN||22.56|99.91
    San Ramón de la Nueva Orán|AR||-23.14|-64.32
    Ad Dawādimī|SA||24.51|44.39
    Campana|AR||-34.16|-58.96
    Montréal-Nord|CA||45.6|-73.63
    Louis Trichardt|ZA||-23.04|29.9
    Kāraikāl|IN||10.92|79.83
    Canton|US|MI|42.31|-83.48
    Caguas|PR||18.23|-66.05
    Kāmthi|IN||21.22|79.2
    Lehigh Acres|US|FL|26.63|-81.62
    Hānsi|IN||29.1|75.96
    Greenburgh|US|NY|41.03|-73.84
    Kasoa|GH||5.53|-0.42
    Shizilu|CN||35.17|118.83
    Asnières-sur-Seine|FR||48.92|2.28
    Batticaloa|LK||7.71|81.69
    Nanterre|FR||48.89|2.21
    Gbawe|GH||5.58|-0.31
    Tumaco|CO||1.79|-78.79
    Chaykovskiy|RU||56.76|54.11
    Rat Burana|TH||13.68|100.51
    Atlixco|MX||18.91|-98.44
    Brno střed|CZ||49.19|16.61
    Ixelles|BE||50.83|4.37
    Barra do Corda|BR||-5.51|-45.24
    Mayiladuthurai|IN||11.1|79.66
    Podilskyi|UA||48.5|32.28
    Jiangshan|CN||36.68|120.53
    Hualpén|CL||-36.79|-73.1
    Paraiso|MX||18.4|-93.21
    Unaí|BR||-16.36|-46.91
    Vĩnh Tuy|VN||21|105.88
    Gotemba|JP||35.32|138.94
    Abū an Numrus|EG||29.95|31.2
    Bojonegoro|ID||-7.15|111.88
    Zhaogezhuang|CN||39.77|118.41
    Toledo|ES||39.86|-4.02
    Al Farwānīyah|KW||29.28|47.96
    Anakapalle|IN||17.69|83
    Victorias|PH||10.9|123.07
    Hamakita|JP||34.8|137.78
    Tulcán|EC||0.81|-77.72
    Idanre|NG||7.11|5.12
    Apartadó|CO||7.88|-76.63
    Bloomington|US|MN|44.84|-93.3
    West Town|US|IL|41.89|-87.67
    Anlong|CN||25.1|105.52
    Tagbilaran City|PH||9.66|123.85
    Puli|TW||23.97|120.97
    Navegantes|BR||-26.9|-48.65
    Germantown|US|MD|39.17|-77.27
    Kitanagoya|JP||35.25|136.88
    Le Sud-Ouest|CA||45.47|-73.59
    Gyōda|JP||36.14|139.46
    Clifton|US|NJ|40.86|-74.16
    Nitra|SK||48.31|18.08
    Miaoli|TW||24.56|120.82
    Qamdo|CN||31.13|97.18
    Cái Răng|VN||10|105.75
    Kampung Manjoi|MY||4.62|101.07
    Dunkirk|FR||51.03|2.38
    Bangkalan|ID||-7.05|112.74
    Chigorodó|CO||7.67|-76.68
    Kasihan|ID||-7.83|110.33
    Viacha|BO||-16.65|-68.3
    Maduravoyal|IN||13.07|80.16
    Ibshawāy|EG||29.36|30.68
    Kashiwazaki|JP||37.37|138.55
    Lyon 08|FR||45.74|4.87
    Sārni|IN||22.1|78.17
    Grimsby|GB||53.57|-0.08
    Nanfeng|CN||23.73|111.8
    Ama|JP||35.18|136.8
    Cannock|GB||52.69|-2.03
    Duluth|US|MN|46.78|-92.11
    Moncton|CA||46.09|-64.8
    Rutoma|UG||-0.57|30.38
    Champaign|US|IL|40.12|-88.24
    Volos|GR||39.37|22.95
    Samch’ŏn|KP||38.36|125.33
    Gbarnga|LR||7|-9.47
    Potiskum|NG||11.71|11.08
    Ar Rumaylah|AE||25.4|55.43
    Babushkin|RU||55.87|37.73
    Lianozovo|RU||55.9|37.59
    Tajrīsh|IR||35.8|51.43
    Novi Pazar|RS||43.14|20.51
    Melilla|ES||35.29|-2.94
    Dausa|IN||26.89|76.34
    Kepong|MY||3.21|101.64
    Poitiers|FR||46.58|0.34
    Keffi|NG||8.85|7.87
    Galway|IE||53.27|-9.05
    Bukit Timah|SG||1.33|103.79
    Usol’ye-Sibirskoye|RU||52.75|103.65
    Lichterfelde|DE||52.43|13.31
    Panevėžys|LT||55.73|24.36
    Zhonggulou|CN||30.82|108.38
    Parādīp Garh|IN||20.32|86.61
    Heidelberg|ZA||-26.5|28.36
    Makoko|NG||6.5|3.39
    Flensburg|DE||54.79|9.44
    Longnan|CN||33.4|104.92
    Peterborough|CA||44.3|-78.32
    Agua Rasa|BR||-23.57|-46.57
    Ryūgasaki|JP||35.9|140.18
    Treviso|IT||45.67|12.24
    Helong|CN||42.54|129
    Near North Side|US|IL|41.9|-87.63
    Tecomán|MX||18.92|-103.88
    Peñaflor|CL||-33.61|-70.88
    Valença|BR||-13.37|-39.07
    Obruchevo|RU||55.66|37.52
    Adwa|ET||14.16|38.9
    Esmeraldas|BR||-19.76|-44.31
    Redenção|BR||-8.03|-50.03
    Chino|US|CA|34.01|-117.69
    Arauca|CO||7.08|-70.76
    El Bayadh|DZ||33.68|1.02
    Mukachevo|UA||48.44|22.72
    Krasnaya Glinka|RU||53.74|52.94
    Yokote|JP||39.32|140.55
    Alhambra|US|CA|34.1|-118.13
    Svetlanovskiy|RU||60|30.33
    Bangil|ID||-7.6|112.82
    Nanding|CN||36.75|118.06
    Birni N Konni|NE||13.8|5.25
    Moriyama|JP||35.07|135.98
    Ogden|US|UT|41.22|-111.97
    Sóc Sơn|VN||21.26|105.85
    Lakang|MM||24.66|97.19
    Versailles|FR||48.8|2.13
    Guozhen|CN||34.37|107.36
    Voznesenskyi|UA||47.93|37.63
    Sandnes|NO||58.85|5.74
    Khalifah A City|AE||24.43|54.6
    Tārūt|SA||26.57|50.04
    Los Reyes Acaquilpan|MX||19.36|-98.98
    Maun|BW||-19.98|23.42
    Santo Amaro|BR||-23.65|-46.7
    Torre del Greco|IT||40.79|14.37
    Al Marj|LY||32.49|20.83
    Lido di Ostia|IT||41.73|12.28
    Redwood City|US|CA|37.49|-122.24
    Sekimachi|JP||35.48|136.92
    Dengzhou|CN||37.81|120.76
    Wedding|DE||52.55|13.36
    Mehestan|IR||35.99|50.75
    Yegor’yevsk|RU||55.38|39.04
    Goiana|BR||-7.56|-35
    Courbevoie|FR||48.9|2.26
    Bellingham|US|WA|48.76|-122.49
    Qufu|CN||35.6|116.99
    Essaouira|MA||31.51|-9.77
    Makeni|SL||8.89|-12.04
    Iwamizawa|JP||43.2|141.76
    Camboriú|BR||-27.03|-48.65
    Hingoli|IN||19.71|77.14
    Gia Nghĩa|VN||12|107.69
    Muñoz|PH||15.72|120.9
    Monte Chingolo|AR||-34.73|-58.35
    O'Fallon|US|MO|38.81|-90.7
    Puerto Maldonado|PE||-12.59|-69.2
    Santa Inês|BR||-3.67|-45.38
    Damansara Damai|MY||3.2|101.59
    Mohammed Bin Zayed City|AE||24.35|54.55
    Rukban|JO||33.31|38.7
    Sintang|ID||0.07|111.5
    Vwawa|TZ||-9.11|32.93
    Repentigny|CA||45.74|-73.45
    Gonaïves|HT||19.45|-72.69
    Sathon|TH||13.71|100.53
    Bāruni|IN||25.48|85.97
    Lorena|BR||-22.73|-45.12
    Hoover|US|AL|33.41|-86.81
    Créteil|FR||48.79|2.47
    Jeypore|IN||18.86|82.57
    Amsterdam-Zuidoost|NL||52.31|4.97
    Como|IT||45.81|9.08
    Ílion|GR||38.03|23.7
    Madaripur|BD||23.17|90.21
    Ciudad Mante|MX||22.74|-98.97
    Konotop|UA||51.23|33.2
    Ijuí|BR||-28.39|-53.91
    Rivera|UY||-30.91|-55.55
    Komae|JP||35.63|139.58
    Laojunmiao|CN||39.83|97.73
    Cottbus|DE||51.76|14.33
    Túxpam de Rodríguez Cano|MX||20.96|-97.41
    Seropédica|BR||-22.74|-43.71
    Chiguayante|CL||-36.93|-73.03
    Epe|NG||6.58|3.98
    El Ejido|ES||36.78|-2.81
    Nakatsu|JP||33.6|131.19
    Melbourne|US|FL|28.08|-80.61
    Dien Bien Phu|VN||21.39|103.02
    Gamboru|NG||12.37|14.21
    Tlaxcala|MX||19.32|-98.24
    Hawr al ‘Anz|AE||25.28|55.34
    Akhisar|TR||38.92|27.84
    Danbury|US|CT|41.39|-73.45
    Sumenep|ID||-7.01|113.86
    Ushiku|JP||35.97|140.13
    Katunayaka|LK||7.17|79.89
    Yeongju|KR||36.82|128.63
    Pinheiro|BR||-2.52|-45.08
    Dacheng|CN||19.51|109.39
    Mianyang|CN||33.16|106.69
    Bijnor|IN||29.37|78.14
    Tanjay|PH||9.52|123.16
    St Albans|GB||51.75|-0.33
    Fnidek|MA||35.85|-5.36
    Dhoraji|IN||21.73|70.45
    East Norwalk|US|CT|41.11|-73.4
    Gununo|ET||6.92|37.65
    Āreka|ET||7.07|37.7
    Edinburg|US|TX|26.3|-98.16
    Vīrappanchathiram|IN||11.35|77.71
    Sunrise|US|FL|26.13|-80.11
    Salina Cruz|MX||16.18|-95.19
    Sant'Ana do Livramento|BR||-30.89|-55.53
    Dundee|ZA||-28.17|30.23
    Carrao|BR||-23.55|-46.54
    Wilhelmshaven|DE||53.55|8.1
    Qūş|EG||25.92|32.76
    Nowy Sącz|PL||49.62|20.7
    Ogaminana|NG||7.59|6.22
    Akçapınar|TR||38.95|38.94
    Kasserine|TN||35.17|8.84
    Chita|JP||35|136.86
    Karakol|KG||42.49|78.39
    Piet Retief|ZA||-27.01|30.81
    Mackay|AU||-21.15|149.17
    Dazhong|CN||33.2|120.46
    Ettadhamen|TN||36.83|10.11
    Suceava|RO||47.63|26.25
    Heróica Zitácuaro|MX||19.44|-100.36
    Liaolan|CN||36.67|119.88
    Bālāghāt|IN||21.82|80.19
    Trinidad|BO||-14.83|-64.9
    Phuthaditjhaba|ZA||-28.52|28.82
    Çerkezköy|TR||41.29|28
    Jinxiang|CN||27.43|120.61
    Yurga|RU||55.72|84.89
    Timbuktu|ML||16.77|-3.01
    Voskresenka|UA||50.48|30.6
    Quixadá|BR||-4.97|-39.02
    Hellersdorf|DE||52.53|13.61
    Moju|BR||-1.88|-48.77
    Dongxia|CN||36.75|118.58
    Saint-Pierre|RE||-21.34|55.48
    Techiman|GH||7.59|-1.94
    Bloomington|US|IN|39.17|-86.53
    Komendantsky aerodrom|RU||60|30.28
    Kampung Sungai Kajang|MY||3.42|101.17
    Feni|BD||23.01|91.4
    Udhampur|IN||32.92|75.14
    Wanju|KR||35.85|127.15
    Najībābād|IN||29.61|78.34
    Wako|JP||35.79|139.62
    Binonga|PH||10.77|122.98
    Reinickendorf|DE||52.56|13.34
    Degan|CN||29.28|106.23
    Xiannü|CN||32.43|119.56
    Bāghestān|IR||35.65|51.13
    Ayase|JP||35.44|139.43
    Idaiyarpālaiyam|IN||11.04|76.92
    Higashiyamato|JP||35.76|139.45
    Cicero|US|IL|41.85|-87.75
    Darhan|MN||49.49|105.92
    Paris 10 Entrepôt|FR||48.87|2.36
    Yinma|CN||36.66|119.46
    Hemet|US|CA|33.75|-116.97
    Chiclana de la Frontera|ES||36.42|-6.14
    Cianorte|BR||-23.66|-52.6
    Ocotlán|MX||20.35|-102.77
    Fredrikstad|NO||59.22|10.93
    Sliven|BG||42.69|26.33
    Jardim Paulista|BR||-23.57|-46.66
    South Shields|GB||55|-1.43
    Derry|GB||55|-7.31
    Belo Jardim|BR||-8.34|-36.42
    Hilversum|NL||52.22|5.18
    Lingdong|CN||46.55|131.14
    Nanzhang Chengguanzhen|CN||31.78|111.83
    Hamma Bouziane|DZ||36.41|6.6
    Al Qanāţir al Khayrīyah|EG||30.19|31.14
    San Pedro|US|CA|33.74|-118.29
    Ahwatukee Foothills|US|AZ|33.34|-111.98
    Paris 10e Arrondissement|FR||48.88|2.36
    Kisilevsk|RU||54|86.65
    Busto Arsizio|IT||45.61|8.85
    Şabrātah|LY||32.79|12.49
    Yangp'yŏng|KR||37.49|127.49
    Ungsang|KR||35.41|129.17
    Kafr az Zayyāt|EG||30.82|30.82
    Johns Creek|US|GA|34.03|-84.2
    La Piedad de Cabadas|MX||20.34|-102.02
    Mission|US|TX|26.22|-98.33
    Yamatokōriyama|JP||34.61|135.77
    Troy|US|MI|42.61|-83.15
    São Bento do Sul|BR||-26.25|-49.38
    Marilao|PH||14.76|120.95
    Buena Park|US|CA|33.87|-118
    Xucheng|CN||20.33|110.17
    Ihiala|NG||5.85|6.86
    Harihar|IN||14.51|75.81
    Chilla Soroda Bāngar|IN||28.6|77.3
    Kapiri Mposhi|ZM||-13.97|28.67
    Carpina|BR||-7.85|-35.25
    Fort Abbas|PK||29.19|72.86
    Sirsilla|IN||18.39|78.81
    Ceuta|ES||35.89|-5.32
    Sinwŏn-ŭp|KP||38.24|125.76
    Pori|FI||61.48|21.79
    Owariasahi|JP||35.21|137.03
    Margahayukencana|ID||-6.97|107.57
    Wensu|CN||41.28|80.24
    Al Khārjah|EG||25.45|30.55
    Al-Khārijah|EG||25.25|30.55
    Bulacan|PH||14.79|120.88
    San José de Guanipa|VE||8.89|-64.17
    Picos|BR||-7.08|-41.47
    Amakusa|JP||32.46|130.19
    Echizen|JP||35.89|136.17
    Kimitsu|JP||35.35|139.87
    Galesong|ID||-5.32|119.37
    Bambari|CF||5.77|20.68
    Mar del Tuyú|AR||-36.57|-56.69
    Hecun|CN||36.53|114.11
    San Fernando|PH||16.62|120.32
    Kamigyō-ku|JP||35.03|135.76
    Mid-City|US|CA|34.04|-118.36
    Ḩawsh ‘Īsá|EG||30.91|30.29
    Ningyang|CN||35.76|116.79
    Bingerville|CI||5.36|-3.89
    Lodwar|KE||3.12|35.6
    Karauli|IN||26.5|77.03
    Mānsa|IN||29.99|75.4
    Uccle|BE||50.8|4.34
    Prešov|SK||49|21.24
    David|PA||8.43|-82.43
    Jinshi|CN||29.6|111.87
    Weston-super-Mare|GB||51.35|-2.98
    Palm Coast|US|FL|29.58|-81.21
    Yuanping|CN||38.72|112.76
    Minden|DE||52.29|8.91
    Charlesbourg|CA||46.9|-71.31
    Montego Bay|JM||18.47|-77.92
    Kraljevo|RS||43.73|20.69
    Norderstedt|DE||53.7|9.99
    Fayetteville|US|AR|36.06|-94.16
    Sioux City|US|IA|42.5|-96.4
    Yacuiba|BO||-22.02|-63.68
    Pontevedra|ES||42.43|-8.64
    Muhanga|RW||-2.02|29.71
    Shīrvān|IR||37.4|57.93
    Marj Al Hamam|JO||31.9|35.85
    Sobradinho II|BR||-15.63|-47.83
    Ochota|PL||52.22|20.99
    Havířov|CZ||49.78|18.44
    La Villa del Rosario|VE||10.33|-72.31
    Shikokuchūō|JP||33.98|133.55
    Bayeux|BR||-7.12|-34.93
    Atlantis|ZA||-33.57|18.48
    Aoxi|CN||27.43|115.84
    Liping|CN||26.23|109.13
    Pau|FR||43.31|-0.36
    Rutshuru|CD||-1.19|29.45
    Kelo|TD||9.31|15.81
    An Hải|VN||16.07|108.23
    Sidi Kacem|MA||34.22|-5.71
    Algorta|ES||43.35|-3.01
    Halifax|GB||53.72|-1.85
    Torrevieja|ES||37.98|-0.68
    Changqing|CN||36.56|116.73
    Jacobina|BR||-11.18|-40.51
    Malapatan|PH||5.97|125.29
    Lyon 07|FR||45.75|4.84
    Dali Old Town|CN||25.69|100.16
    Sinhyeon|KR||34.88|128.63
    Xindian|CN||36.8|118.29
    San Martín|AR||-33.08|-68.47
    Jangipur|IN||24.47|88.08
    Saint-Hubert|CA||45.5|-73.42
    Ecunna|AO||-12.68|15.51
    Muş|TR||38.73|41.48
    Douar Hicher|TN||36.83|10.09
    Anzhero-Sudzhensk|RU||56.08|86.02
    Yima|CN||34.74|111.88
    Sahand|IR||37.95|46.11
    Lake Forest|US|CA|33.65|-117.69
    Pernik|BG||42.6|23.03
    Qiaoguan|CN||36.56|118.88
    Manono|CD||-7.3|27.4
    Merced|US|CA|37.3|-120.48
    Minyat an Naşr|EG||31.13|31.64
    Pozuelo de Alarcón|ES||40.43|-3.81
    Sant Boi de Llobregat|ES||41.34|2.04
    Bagamoyo|TZ||-6.44|38.9
    Cukai|MY||4.25|103.42
    Parit Sulung|MY||1.98|102.88
    Nangong|CN||37.35|115.39
    Mbalmayo|CM||3.52|11.5
    Sabaneta|CO||6.15|-75.62
    Limão|BR||-23.49|-46.67
    Lüshun|CN||38.8|121.27
    Troitsk|RU||54.09|61.57
    Mādabā|JO||31.72|35.79
    Maţāy|EG||28.42|30.78
    Hengelo|NL||52.27|6.79
    Reef Al Fujairah City|AE||25.14|56.25
    Nizip|TR||37.01|37.79
    Nakhon Sawan|TH||15.7|100.14
    Colombes|FR||48.92|2.25
    Três Rios|BR||-22.12|-43.21
    Lākshām|BD||23.24|91.12
    Longview|US|TX|32.5|-94.74
    Les Corts|ES||41.39|2.13
    Gobindgarh|IN||30.67|76.3
    Dondo|MZ||-19.61|34.74
    Maple Ridge|CA||49.22|-122.6
    Macaíba|BR||-5.86|-35.35
    Caldas|CO||6.09|-75.64
    Ōmihachiman|JP||35.13|136.1
    Budapest VIII. kerület|HU||47.49|19.07
    Atambua|ID||-9.11|124.89
    Anguo|CN||34.83|116.82
    Quixeramobim|BR||-5.2|-39.29
    Fatsa|TR||41.03|37.5
    Azov|RU||47.11|39.41
    Pagbilao|PH||13.97|121.7
    Bryan|US|TX|30.67|-96.37
    Ipoti|NG||7.87|5.08
    Tanashichō|JP||35.73|139.54
    Shiwan|CN||23|113.08
    Arcoverde|BR||-8.42|-37.05
    Edmonton|GB||51.63|-0.06
    Westland|US|MI|42.32|-83.4
    Ishwardi|BD||24.13|89.07
    Tamworth|GB||52.63|-1.7
    Limay|PH||14.56|120.6
    Bolgatanga|GH||10.79|-0.85
    Donghe|CN||32.23|106.3
    Gosport|GB||50.8|-1.13
    La Dorada|CO||5.45|-74.66
    Le Tampon|RE||-21.28|55.52
    Ratodero|PK||27.8|68.29
    Saunda|IN||23.66|85.33
    Akiruno|JP||35.73|139.23
    Breña|PE||-12.06|-77.05
    Moema|BR||-23.6|-46.66
    Presidencia Roque Sáenz Peña|AR||-26.79|-60.44
    Maraimalainagar|IN||12.8|80.03
    Huaiyang|CN||37.76|114.52
    Coslada|ES||40.42|-3.56
    Ashoknagar|IN||24.58|77.73
    Qal‘at Bīshah|SA||20|42.61
    Sesto San Giovanni|IT||45.53|9.23
    Gwangju|KR||37.41|127.26
    Agboville|CI||5.93|-4.21
    Villingen-Schwenningen|DE||48.06|8.49
    Kaspiysk|RU||42.88|47.64
    Tamanghasset|DZ||22.79|5.52
    Lucca|IT||43.84|10.5
    Babamba|CD||0.18|27.48
    Phulwari Sharif|IN||25.58|85.07
    Tangping|CN||22.03|111.94
    Ar Rass|SA||25.87|43.5
    Mhow|IN||22.56|75.77
    Warwick|US|RI|41.7|-71.42
    Bartın|TR||41.64|32.34
    Luzern|CH||47.05|8.31
    Barkā’|OM||23.68|57.89
    Al Khānkah|EG||30.21|31.37
    Concórdia|BR||-27.23|-52.03
    Kasongo|CD||-4.43|26.67
    Lakewood|US|CA|33.85|-118.13
    Guider|CM||9.93|13.95
    Salmās|IR||38.2|44.77
    An Khê|VN||13.95|108.65
    Yirga ‘Alem|ET||6.75|38.42
    Naqadeh|IR||36.96|45.39
    São Sebastião|BR||-23.76|-45.41
    Timóteo|BR||-19.58|-42.65
    Scunthorpe|GB||53.58|-0.65
    Tiznit|MA||29.7|-9.73
    Muntilan|ID||-7.58|110.29
    Paysandú|UY||-32.32|-58.08
    Uman|UA||48.75|30.22
    Pacatuba|BR||-3.98|-38.62
    Yan Nawa|TH||13.7|100.54
    Tianguá|BR||-3.73|-40.99
    Remedios de Escalada de San Martín|AR||-34.73|-58.4
    Beauport|CA||46.86|-71.19
    Yudong|CN||29.39|106.52
    Malout|IN||30.21|74.48
    Kadi|IN||23.3|72.33
    Bulungu|CD||-4.54|18.6
    Chapadinha|BR||-3.74|-43.36
    Balqash|KZ||46.85|74.98
    Guaynabo|PR||18.36|-66.11
    Farmington Hills|US|MI|42.49|-83.38
    Sarishābāri|BD||24.75|89.83
    Fatehjang|PK||33.56|72.64
    San Tan Valley|US|AZ|33.19|-111.53
    Mount Pleasant|US|SC|32.79|-79.86
    Athi River|KE||-1.46|36.98
    Lambayong|PH||6.52|125.04
    Konstanz|DE||47.66|9.18
    Tatebayashi|JP||36.25|139.53
    Mweka|CD||-4.85|21.56
    Konin|PL||52.22|18.25
    Nangen|KR||35.41|127.39
    Changning|CN||28.58|104.92
    Vijalpor|IN||20.92|72.91
    Pozzuoli|IT||40.84|14.1
    Reşiţa|RO||45.3|21.89
    Žilina|SK||49.22|18.74
    Palakollu|IN||16.52|81.73
    Kabalo|CD||-6.05|26.91
    Baudhuinville|CD||-7.08|29.74
    Sokcho|KR||38.21|128.59
    Xiugu|CN||27.91|116.78
    Himatnagar|IN||23.6|72.97
    Lalupon|NG||7.47|4.07
    Pilar|AR||-34.46|-58.91
    Al Ḩurshah|LY||32.76|12.67
    Worms|DE||49.63|8.36
    Cranston|US|RI|41.78|-71.44
    Ozersk|RU||55.76|60.7
    Tallaght|IE||53.29|-6.37
    Moabit|DE||52.53|13.34
    Rockhampton|AU||-23.38|150.51
    San Timoteo|VE||9.79|-71.07
    Yessentuki|RU||44.05|42.86
    São Miguel|BR||-23.49|-46.43
    Vitry-sur-Seine|FR||48.79|2.4
    Largo|US|FL|27.91|-82.79
    Naesŏ|KR||35.25|128.52
    Santa Cecilia|BR||-23.53|-46.65
    Diyarb Najm|EG||30.75|31.44
    Dholka|IN||22.73|72.44
    Feicheng|CN||35.26|117.97
    Aveiro|PT||40.65|-8.65
    Mooca|BR||-23.56|-46.6
    Ravenna|IT||44.41|12.2
    Shanting|CN||35.08|117.46
    Rouissat|DZ||31.92|5.35
    Madido|ZM||-15.35|28.37
    Klin|RU||56.33|36.73
    Getxo|ES||43.36|-3.01
    Buta|CD||2.79|24.73
    Kotkapura|IN||30.58|74.83
    East Hastings|CA||49.27|-123.06
    Homestead|US|FL|25.47|-80.48
    Junlian|CN||28.17|104.51
    Lecce|IT||40.35|18.17
    South Suffolk|US|VA|36.72|-76.59
    Avondale|US|AZ|33.44|-112.35
    Atakpamé|TG||7.53|1.13
    Berestovskyi|UA||48.04|37.88
    Curvelo|BR||-18.76|-44.43
    Lai Vung|VN||10.26|105.59
    Mijas|ES||36.6|-4.64
    Güigüe|VE||10.08|-67.78
    Bargarh|IN||21.33|83.62
    Nianzhuang|CN||34.3|117.77
    Aulnay-sous-Bois|FR||48.94|2.49
    Kharghar|IN||19.05|73.07
    Tepeji del Río de Ocampo|MX||19.9|-99.34
    Kōtari|JP||34.92|135.71
    Chatham|GB||51.38|0.53
    Varese|IT||45.82|8.83
    Tustin|US|CA|33.75|-117.83
    Santa Catarina Pinula|GT||14.57|-90.5
    Bustos|PH||14.96|120.92
    Samā’il|OM||23.3|57.95
    Casa Verde|BR||-23.5|-46.66
    Khemis Miliana|DZ||36.26|2.22
    Ambalantota|LK||6.12|81.02
    Bakhmut|UA||48.59|38
    Bani Yas City|AE||24.31|54.63
    Água Rasa|BR||-20.43|-45.17
    Yingjiang|CN||24.71|97.94
    Elbistan|TR||38.21|37.2
    Kondoa|TZ||-4.9|35.78
    Mountain View|US|CA|37.39|-122.08
    Serrinha|BR||-11.66|-39.01
    Napa|US|CA|38.3|-122.29
    Kairāna|IN||29.4|77.21
    Brajarajnagar|IN||21.82|83.92
    Zhuanghe|CN||39.7|122.99
    Hannō|JP||35.85|139.32
    Bonāb|IR||37.34|46.06
    Loushanguan|CN||28.14|106.82
    Somerville|US|MA|42.39|-71.1
    Kāmāreddi|IN||18.32|78.34
    Baoying|CN||33.23|119.31
    Giugliano in Campania|IT||40.93|14.2
    Kedungwaru|ID||-8.07|111.92
    Kendall|US|FL|25.68|-80.32
    Lawrence|US|MA|42.71|-71.16
    Dashiqiao|CN||40.64|122.5
    Budapest XV. kerület|HU||47.56|19.12
    Panshi|CN||42.94|126.06
    Palwancha|IN||17.58|80.68
    Neumünster|DE||54.07|9.98
    Serpong|ID||-6.32|106.66
    Meru|KE||0.05|37.66
    João Monlevade|BR||-19.81|-43.17
    Piotrków Trybunalski|PL||51.41|19.7
    Purmerend|NL||52.51|4.96
    Vinhedo|BR||-23.03|-46.98
    Qŭnghirot|UZ||43.04|58.84
    Alahabad|PK||30.88|74.06
    Nyeri|KE||-0.42|36.95
    Cachoeira do Sul|BR||-30.04|-52.89
    Xichang|CN||21.63|108.95
    Gamagōri|JP||34.83|137.23
    Manmād|IN||20.25|74.44
    Srikalahasti|IN||13.76|79.7
    Huanglou|CN||36.65|118.61
    Dushan|CN||25.83|107.53
    Kanyama|CD||-7.52|24.17
    Vorkuta|RU||67.51|64.07
    Sangmélima|CM||2.93|11.98
    El Cafetal|VE||10.47|-66.83
    Cung Kiệm|VN||21.19|106.16
    Fili|RU||55.75|37.49
    Hajiawa|IQ||36.24|44.79
    Khewra|PK||32.65|73.01
    Rikaze|CN||29.25|88.88
    Sha Tin Wai|HK||22.38|114.2
    Ughelli|NG||5.49|6
    Dorsten|DE||51.66|6.97
    Stockton-on-Tees|GB||54.57|-1.32
    Tan-Tan|MA||28.44|-11.1
    Parma|US|OH|41.4|-81.72
    Miabi|CD||-6.22|23.39
    Drobeta-Turnu Severin|RO||44.63|22.65
    New Rochelle|US|NY|40.91|-73.78
    San José Pinula|GT||14.55|-90.41
    Paco|PH||14.59|120.99
    Kottagūdem|IN||17.55|80.62
    Lynchburg|US|VA|37.41|-79.14
    Lelystad|NL||52.51|5.47
    Medford|US|OR|42.33|-122.88
    Zrenjanin|RS||45.38|20.38
    Deerfield Beach|US|FL|26.32|-80.1
    Songlou|CN||34.57|116.6
    Pongch’ŏn-ŭp|KP||38.12|126.2
    Bella Vista|AR||-34.57|-58.69
    San Francisco|PH||8.54|125.95
    Lerdo|MX||25.54|-103.52
    Taixing|CN||32.17|120.01
    Genteng|ID||-8.37|114.15
    Kidapawan|PH||7.01|125.09
    Bolenge|CD||0|18.22
    Amstelveen|NL||52.3|4.86
    Sathorn|TH||13.75|100.52
    Bende|NG||5.56|7.63
    Sylmar|US|CA|34.31|-118.45
    Kropotkin|RU||45.44|40.57
    Itumbiara|BR||-18.42|-49.22
    Calarcá|CO||4.53|-75.64
    Oke Mesi|NG||7.82|4.92
    Kimpese|CD||-5.56|14.43
    Khrustalnyi|UA||48.14|38.92
    Kafanchan|NG||9.58|8.29
    Edfu|EG||24.98|32.88
    Pleasanton|US|CA|37.66|-121.87
    Saint-Léonard|CA||45.59|-73.6
    Tangjiazhuang|CN||39.74|118.45
    São Roque|BR||-23.53|-47.14
    Shadrinsk|RU||56.09|63.64
    Willowdale|CA||43.77|-79.4
    Talagang|PK||32.93|72.42
    Huehuetenango|GT||15.32|-91.47
    Dosso|NE||13.05|3.19
    Bang Sue subdistrict|TH||13.81|100.53
    Lüdenscheid|DE||51.22|7.63
    Zarzis|TN||33.5|11.11
    Phuket|TH||7.89|98.4
    Kahna Nau|PK||31.37|74.37
    Polotsk|BY||55.49|28.79
    Tefé|BR||-3.37|-64.72
    Sant Cugat del Vallès|ES||41.47|2.09
    Nawābganj|IN||26.93|81.2
    Gedangan|ID||-7.39|112.73
    Cyberjaya|MY||2.92|101.66
    Yanta|CN||36.24|115.67
    Belmont Cragin|US|IL|41.93|-87.77
    Bwizibwera|UG||-0.59|30.63
    Brooklyn Park|US|MN|45.09|-93.36
    Gueckedou|GN||8.57|-10.13
    Gokak|IN||16.17|74.82
    Ceará-Mirim|BR||-5.63|-35.43
    Mamou|GN||10.38|-12.09
    Tīkamgarh|IN||24.74|78.83
    Zhuangyuan|CN||37.31|120.83
    Ikom|NG||5.97|8.71
    Arakkonam|IN||13.08|79.67
    Wuyang|CN||31.99|116.25
    Kashihara|JP||34.58|135.62
    Xiongzhou|CN||25.12|114.3
    Chaigou|CN||36.25|119.62
    Būmahen|IR||35.73|51.87
    Matão|BR||-21.6|-48.37
    Ponorogo|ID||-7.87|111.46
    Agulu|NG||6.1|7.06
    Arāria|IN||26.15|87.51
    Netrakona|BD||24.88|90.73
    Goodyear|US|AZ|33.44|-112.36
    Kaambooni|SO||-1.64|41.59
    Alfenas|BR||-21.43|-45.95
    Catanzaro|IT||38.88|16.6
    Prince George|CA||53.92|-122.75
    Mossel Bay|ZA||-34.18|22.15
    Nakatsugawa|JP||35.48|137.5
    New Westminster|CA||49.21|-122.91
    Kennewick|US|WA|46.21|-119.14
    Marburg an der Lahn|DE||50.81|8.77
    Bistriţa|RO||47.13|24.5
    Cẩm Lệ|VN||16.02|108.2
    Marseille 08|FR||43.27|5.38
    Xinzhou|CN||30.87|114.8
    Shitanjing|CN||39.23|106.34
    Coffs Harbour|AU||-30.3|153.11
    Chiang Rai|TH||19.91|99.83
    Deurne|BE||51.22|4.47
    Sagaing|MM||21.88|95.98
    Koch Bihār|IN||26.33|89.45
    Mooka|JP||36.43|140.02
    Tumen|CN||42.97|129.84
    Natori-shi|JP||38.17|140.88
    Avilés|ES||43.55|-5.92
    Três Lagoas|BR||-20.79|-51.7
    Armant|EG||25.62|32.54
    Kharakvasla|IN||18.44|73.78
    Gualeguaychú|AR||-33.01|-58.52
    Thanhlyin|MM||16.78|96.25
    Isiolo|KE||0.35|37.58
    Vyborg|RU||60.71|28.75
    Alameda|US|CA|37.77|-122.26
    Palencia|ES||42.01|-4.52
    Curepipe|MU||-20.32|57.53
    Arona|ES||28.1|-16.68
    Danané|CI||7.26|-8.15
    Waliso|ET||8.53|37.97
    Tupi|PH||6.33|124.95
    São João del Rei|BR||-21.14|-44.26
    Qinggang|CN||29.47|106.24
    Hengbei|CN||23.88|115.73
    Honjō|JP||36.24|139.19
    Bhadohi|IN||25.4|82.57
    Torrent|ES||39.44|-0.47
    Circoiscrizione I|IT||45.07|7.69
    Lins|BR||-21.68|-49.74
    Carlisle|GB||54.9|-2.94
    Town 'n' Country|US|FL|28.01|-82.58
    Bellflower|US|CA|33.88|-118.12
    Kőbánya|HU||47.48|19.14
    Kātoya|IN||23.65|88.13
    Yishan|CN||36.22|118.7
    Youhao|CN||47.85|128.84
    Joensuu|FI||62.6|29.76
    Medininagar|IN||24.04|84.07
    Wāshīm|IN||20.11|77.13
    Reutov|RU||55.76|37.86
    Bagbera|IN||22.76|86.19
    Savarkundla|IN||21.34|71.3
    Bandar-e Emam Khomeyni|IR||30.44|49.1
    Toyooka|JP||35.54|134.82
    Putatan|MY||5.93|116.06
    Chino Hills|US|CA|33.99|-117.76
    Bang Kruai|TH||13.8|100.47
    Denov|UZ||38.27|67.9
    Bloomington|US|IL|40.48|-88.99
    Basoda|IN||23.85|77.94
    Santa Cruz del Quiché|GT||15.03|-91.15
    Daura|NG||11.55|11.41
    Al Ḩayy|IQ||32.17|46.04
    Bamban|PH||15.27|120.57
    Pingyi|CN||35.5|117.63
    Southall|GB||51.51|-0.37
    Budapest XVII. kerület|HU||47.48|19.25
    Mogi Mirim|BR||-22.43|-46.96
    Wulong|CN||29.32|107.76
    Valvedditturai|LK||9.82|80.17
    Rheinhausen|DE||51.4|6.71
    Linping|CN||30.42|120.3
    Huai Khwang|TH||13.78|100.58
    Sirs al Layyānah|EG||30.44|30.97
    Ilioúpoli|GR||37.93|23.77
    San Juan|PE||-3.78|-73.28
    Zahlé|LB||33.85|35.9
    Daet|PH||14.11|122.96
    Daugavpils|LV||55.88|26.53
    Blue Mountains|AU||-33.71|150.33
    Rugby|GB||52.37|-1.26
    Alafaya|US|FL|28.56|-81.21
    Kashiba|JP||34.53|135.71
    Wa|GH||10.06|-2.5
    Vanadzor|AM||40.81|44.5
    Kouvola|FI||60.87|26.7
    Donggongon|MY||5.91|116.1
    Szombathely|HU||47.23|16.62
    Xixiang|CN||22.59|113.89
    Alekseyevka|RU||55.63|37.8
    Colón|PA||9.36|-79.9
    Kuacjok|SS||8.3|27.98
    Matala|AO||-14.73|15.03
    Tanuku|IN||16.75|81.68
    Gurdaspur|IN||32.04|75.4
    Castrop-Rauxel|DE||51.56|7.31
    Marsala|IT||37.8|12.44
    Kizugawa|JP||34.74|135.84
    Pakse|LA||15.12|105.8
    Tome|JP||38.71|141.16
    Springdale|US|AR|36.19|-94.13
    Luleå|SE||65.58|22.15
    Edattala|IN||10.06|76.38
    Shap Pat Heung|HK||22.42|114.04
    Marseille 15|FR||43.37|5.35
    Jardim Botânico|BR||-15.87|-47.81
    Ciranjang-hilir|ID||-6.82|107.26
    Huankou|CN||34.87|116.67
    Linkou|CN||45.28|130.27
    Nchelenge|ZM||-9.35|28.73
    Racine|US|WI|42.73|-87.78
    Ipiales|CO||0.83|-77.64
    Roosendaal|NL||51.53|4.47
    Hakkâri|TR||37.57|43.74
    Ukunda|KE||-4.29|39.56
    Bauang|PH||16.53|120.33
    Nikkō|JP||36.75|139.62
    Hasselt|BE||50.93|5.34
    Keningau|MY||5.34|116.16
    Gateshead|GB||54.96|-1.6
    Huangmei|CN||30.19|116.02
    Campo Limpo Paulista|BR||-23.21|-46.78
    Numan|NG||9.46|12.03
    Hammond|US|IN|41.58|-87.5
    Feicheng|CN||36.25|116.77
    Ītāy al Bārūd|EG||30.89|30.67
    Milpitas|US|CA|37.43|-121.91
    Ouarzazate|MA||30.92|-6.89
    Inowrocław|PL||52.8|18.26
    Ünye|TR||41.14|37.29
    Bodhan|IN||18.66|77.89
    Songling|CN||31.19|120.72
    Bogenhausen|DE||48.15|11.62
    Jishui|CN||33.73|115.4
    Aalst|BE||50.94|4.04
    Lubin|PL||51.4|16.2
    Mechelen|BE||51.03|4.48
    Lisburn|GB||54.52|-6.04
    Welk’īt’ē|ET||8.28|37.78
    Bagong Barrio|PH||14.67|120.99
    Kambar|PK||27.59|68
    Barracas|AR||-34.65|-58.38
    Nazareth|IL||32.7|35.3
    Mazatenango|GT||14.53|-91.5
    Khomeyn|IR||33.64|50.08
    Shulan|CN||44.41|126.95
    Balrāmpur|IN||27.43|82.19
    Tsubame|JP||37.66|138.93
    Mandela|GH||5.55|-0.34
    Jelenia Góra|PL||50.9|15.73
    Suva|FJ||-18.14|178.43
    Matehuala|MX||23.65|-100.64
    Gebiley|SO||9.7|43.62
    Quatre Bornes|MU||-20.26|57.48
    Fukuchiyama|JP||35.3|135.12
    Mungyeong|KR||36.59|128.2
    Bāramūla|IN||34.21|74.34
    Paisley|GB||55.83|-4.43
    Keur Médoune|SN||14.76|-15.9
    Agua Prieta|MX||31.32|-109.54
    Pesaro|IT||43.91|12.92
    Kanasín|MX||20.93|-89.56
    Cozumel|MX||20.5|-86.94
    Baicheng|CN||36.33|119.78
    Lod|IL||31.95|34.89
    Wawer|PL||52.2|21.18
    Akihabara|JP||35.7|139.77
    Aş Şuwayrah|IQ||32.93|44.78
    Siedlce|PL||52.17|22.29
    Damiao|CN||34.26|117.36
    Jiexiu|CN||37.02|111.91
    South Surrey|CA||49.05|-122.79
    Santa Cruz de Barahona|DO||18.21|-71.1
    Gary|US|IN|41.59|-87.35
    Shūsh|IR||32.19|48.24
    Putney|GB||51.46|-0.22
    Karwar|IN||14.81|74.13
    Ovalle|CL||-30.6|-71.2
    Kunitachi|JP||35.68|139.44
    Scranton|US|PA|41.41|-75.66
    Şurmān|LY||32.76|12.57
    Mafikeng|ZA||-25.87|25.64
    Coyah|GN||9.71|-13.38
    Pok Fu Lam|HK||22.27|114.13
    Voskresensk|RU||55.31|38.69
    Canaã dos Carajás|BR||-6.52|-49.85
    Keratsíni|GR||37.96|23.62
    Baldwin Park|US|CA|34.09|-117.96
    Dhuliān|IN||24.68|87.95
    Yên Hòa|VN||21.02|105.79
    Hunchun|CN||42.87|130.36
    Nabari|JP||34.62|136.08
    Kagoro|NG||9.61|8.39
    Auburn|US|WA|47.31|-122.23
    Rabkavi-Banhatti|IN||16.47|75.12
    Yalta|UA||44.5|34.17
    Dubai Festival City|AE||25.22|55.36
    Hassi Bahbah|DZ||35.07|3.03
    Les Rivières|CA||46.82|-71.27
    Zahir Pir|PK||28.81|70.52
    Mawāna|IN||29.1|77.92
    Tsurusaki|JP||33.25|131.69
    Santa Rosa|BR||-27.87|-54.48
    Józsefváros|HU||47.49|19.07
    Khlong Chan|TH||13.78|100.65
    Sarqant|KZ||45.41|79.92
    Santo Ângelo|BR||-28.3|-54.26
    Shirpur|IN||21.35|74.88
    Kiserian|KE||-1.43|36.69
    Marseille 09|FR||43.25|5.41
    Puerto Padre|CU||21.2|-76.6
    Budge Budge|IN||22.48|88.18
    Arraiján|PA||8.94|-79.64
    La Rochelle|FR||46.16|-1.15
    Kundla|IN||21.34|71.31
    Fishers|US|IN|39.96|-86.01
    Shrewsbury|GB||52.71|-2.75
    Saint Joseph|US|MO|39.77|-94.85
    Al Maţār al ‘Atīq|QA||25.25|51.56
    Biguaçu|BR||-27.49|-48.66
    Sandu|CN||19.79|109.22
    Mmabatho|ZA||-25.85|25.63
    Visnagar|IN||23.7|72.55
    Liangxiang|CN||39.74|116.13
    Champigny-sur-Marne|FR||48.82|2.49
    Melong|CM||5.12|9.96
    Brookes Point|PH||8.77|117.84
    Kannauj|IN||27.06|79.92
    Zhaodun|CN||34.3|117.86
    Luxembourg|LU||49.61|6.13
    Yenakiyeve|UA||48.24|38.2
    La Louvière|BE||50.49|4.19
    Pančevo|RS||44.87|20.64
    Fenghua|CN||29.66|121.41
    Khajoori Khas|IN||28.71|77.26
    Rueil-Malmaison|FR||48.88|2.19
    Neelankarai|IN||12.95|80.26
    Nagīna|IN||29.44|78.44
    Caledon|CA||43.87|-79.99
    Juhaynah|EG||26.67|31.5
    Biruaca|VE||7.84|-67.52
    Pharr|US|TX|26.19|-98.18
    Fuorigrotta|IT||40.83|14.2
    Fylde|GB||53.83|-2.92
    Badagara|IN||11.6|75.58
    Fazilka|IN||30.4|74.03
    Rheine|DE||52.29|7.44
    Hujra Shah Muqim|PK||30.74|73.82
    Bawku|GH||11.06|-0.24
    Bunbury|AU||-33.33|115.64
    Shiki|JP||35.83|139.58
    Upland|US|CA|34.1|-117.65
    Crewe|GB||53.1|-2.44
    Oss|NL||51.77|5.52
    Viçosa|BR||-20.75|-42.88
    Yaxing|CN||19.45|109.26
    Yuktae-dong|KP||40.02|128.16
    Dangkao|KH||11.51|104.89
    Ciudad Satelite|PE||-16.43|-71.53
    Fünfhaus|AT||48.2|16.32
    Antibes|FR||43.58|7.12
    Crateús|BR||-5.18|-40.67
    Yangliuqing|CN||39.14|117
    Stoney Creek|CA||43.22|-79.77
    Folsom|US|CA|38.68|-121.18
    Modiin Ilit|IL||31.93|35.04
    Bebedouro|BR||-20.95|-48.48
    Basoko|CD||1.24|23.62
    Odendaalsrus|ZA||-27.87|26.69
    Thawi Watthana|TH||13.78|100.38
    Aira|JP||31.77|130.59
    Electronic City Phase I|IN||12.85|77.66
    Qiuji|CN||33.8|118
    Budapest XXI. kerület|HU||47.42|19.07
    Baytown|US|TX|29.74|-94.98
    Furukawa|JP||38.57|140.96
    Latina|IT||41.47|12.9
    Zhlobin|BY||52.89|30.02
    Mineralnye Vody|RU||44.21|43.14
    Babahoyo|EC||-1.8|-79.52
    Midyat|TR||37.42|41.34
    Lae|PG||-6.72|147
    Matara|LK||5.95|80.54
    Manresa|ES||41.73|1.82
    Nahāvand|IR||34.19|48.37
    Ramla|IL||31.93|34.86
    Tuban|ID||-6.9|112.06
    Thanh Liệt|VN||20.97|105.82
    Sakon Nakhon|TH||17.16|104.15
    Ratnagiri|IN||16.99|73.31
    Mbabane|SZ||-26.32|31.13
    Kiyose|JP||35.78|139.53
    Keshod|IN||21.3|70.25
    Qingquan|CN||30.45|115.26
    Viersen|DE||51.25|6.39
    Esteio|BR||-29.86|-51.18
    San Ramon|US|CA|37.78|-121.98
    Adzopé|CI||6.11|-3.86
    Camden|US|NJ|39.93|-75.12
    Bracknell|GB||51.41|-0.75
    Shibukawa|JP||36.48|139
    Oleksandriya|UA||48.67|33.12
    Konnagar|IN||22.71|88.34
    Shirbīn|EG||31.2|31.52
    Yurihonjō|JP||39.39|140.06
    Ash Shuhadā’|EG||30.6|30.9
    Lake Charles|US|LA|30.21|-93.2
    Chintamani|IN||13.4|78.05
    Kalamazoo|US|MI|42.29|-85.59
    Shouxian|CN||34.85|116.46
    Paharpur|PK||32.11|70.97
    Brick|US|NJ|40.06|-74.14
    Nagornyy|RU||55.65|37.62
    Kebomas|ID||-7.17|112.63
    Cinisello Balsamo|IT||45.56|9.21
    Itapema|BR||-27.09|-48.61
    Arlington Heights|US|IL|42.09|-87.98
    San Sebastián de los Reyes|ES||40.56|-3.63
    Plymouth|US|MN|45.01|-93.46
    Maymana|AF||35.92|64.78
    Delmenhorst|DE||53.05|8.63
    Lintong|CN||34.38|109.21
    La Libertad|EC||-2.23|-80.91
    South Ozone Park|US|NY|40.67|-73.82
    Doral|US|FL|25.82|-80.36
    Ciudad Choluteca|HN||13.31|-87.18
    Pammal|IN||12.97|80.13
    Karangsembung|ID||-6.85|108.64
    Buchanan|LR||5.88|-10.05
    Mashtūl as Sūq|EG||30.36|31.38
    Sindhnūr|IN||15.77|76.76
    Sankt Gallen|CH||47.42|9.37
    Kamensk-Shakhtinsky|RU||48.32|40.26
    Belovo|RU||54.42|86.3
    Takefu|JP||35.9|136.17
    Tarub|ID||-6.93|109.17
    Waterford|US|MI|42.69|-83.41
    Madhubani|IN||26.35|86.07
    Kageleke|CN||37.3|79.6
    Kotido|UG||2.98|34.13
    Turbat|PK||26|63.05
    Bodināyakkanūr|IN||10.01|77.35
    Kanjia|CN||36.37|119.58
    Yinzhu|CN||35.88|119.98
    Khadki|IN||18.56|73.85
    Battersea|GB||51.47|-0.16
    Sapiranga|BR||-29.64|-51.01
    Chekhov|RU||55.15|37.46
    Bihać|BA||44.82|15.87
    Souk El Arbaa|MA||34.68|-6
    Battaramulla South|LK||6.9|79.92
    Warabi|JP||35.82|139.69
    Ibiúna|BR||-23.66|-47.22
    Kita|ML||13.04|-9.49
    Gare|FR||48.83|2.38
    Dhrāngadhra|IN||22.99|71.47
    Kryukiv|UA||49.03|33.44
    Al Karama|AE||25.24|55.3
    Tezpur|IN||26.63|92.8
    Osijek|HR||45.55|18.69
    Lapa|BR||-23.52|-46.71
    Piła|PL||53.15|16.74
    Evanston|US|IL|42.04|-87.69
    Nevşehir|TR||38.62|34.71
    Kanaker-Zeytun|AM||40.22|44.54
    Gladbeck|DE||51.57|6.99
    Três Corações|BR||-21.7|-45.25
    Ode|NG||7.79|5.71
    Miki|JP||34.8|134.98
    Manteca|US|CA|37.8|-121.22
    Schiedam|NL||51.92|4.39
    Ra'anana|IL||32.18|34.87
    Döbling|AT||48.25|16.33
    Saint-Maur-des-Fossés|FR||48.79|2.49
    Srivilliputhur|IN||9.51|77.63
    Anhanguera|BR||-23.43|-46.79
    Bariq|SA||18.93|41.93
    Ulu Tiram|MY||1.6|103.82
    Chaoyang|CN||42.66|126.03
    Dawbon|MM||16.52|95.6
    Benipur|IN||26.06|86.15
    Ekpé|BJ||6.39|2.54
    Kai|JP||35.68|138.51
    East Kilbride|GB||55.76|-4.18
    Wyoming|US|MI|42.91|-85.71
    Kruševac|RS||43.58|21.33
    Hongch’ŏn|KR||37.69|127.89
    Kampong Chhnang|KH||12.25|104.67
    Trujillo Alto|PR||18.35|-66.01
    Shangmei|CN||27.74|111.3
    Igbo-Ukwu|NG||6.02|7.02
    Pāloncha|IN||17.6|80.71
    Mek’ī|ET||8.15|38.82
    Loveland|US|CO|40.4|-105.07
    Rundu|NA||-17.92|19.77
    Cheektowaga|US|NY|42.9|-78.75
    Hove|GB||50.83|-0.17
    Fuyu|CN||47.79|124.46
    Lagoa Santa|BR||-19.63|-43.9
    Virac|PH||13.58|124.24
    Kings Bridge|US|NY|40.88|-73.91
    Pedro Juan Caballero|PY||-22.55|-55.74
    Bismarck|US|ND|46.81|-100.78
    Basyūn|EG||30.94|30.81
    Kpalimé|TG||6.9|0.63
    Okegawa|JP||36|139.56
    Kumanovo|MK||42.13|21.72
    Telêmaco Borba|BR||-24.32|-50.62
    Barbalha|BR||-7.31|-39.3
    Katano|JP||34.79|135.69
    Gela|IT||37.07|14.24
    Barra do Dande|AO||-8.47|13.37
    Củ Chi|VN||10.97|106.49
    Feriana|TN||34.95|8.57
    Katoro|TZ||-3|31.93
    Tekstylnyk|UA||47.95|37.7
    Sukagawa|JP||37.28|140.38
    Spijkenisse|NL||51.84|4.33
    Encarnación|PY||-27.33|-55.87
    Aprilia|IT||41.59|12.65
    Xinying|TW||23.31|120.31
    Perris|US|CA|33.78|-117.23
    Haninge|SE||59.17|18.14
    Cruzeiro|BR||-22.57|-44.97
    Maozhou|CN||22.76|113.81
    Jaora|IN||23.64|75.13
    Bethlehem|US|PA|40.63|-75.37
    Gävle|SE||60.67|17.14
    Arnsberg|DE||51.38|8.08
    Topi|PK||34.07|72.62
    Molepolole|BW||-24.41|25.5
    Tura|IN||25.51|90.2
    Gūdūr|IN||14.15|79.85
    Albany|US|GA|31.58|-84.16
    El Tocuyo|VE||9.79|-69.79
    Hihyā|EG||30.67|31.59
    Ouro Preto|BR||-20.39|-43.51
    Huilong|CN||31.81|121.66
    Keren|ER||15.78|38.45
    Ubud|ID||-8.51|115.27
    Yotsuya|JP||35.69|139.72
    Nam Cheong|HK||22.33|114.15
    Beidao|CN||34.57|105.89
    Moroni|KM||-11.7|43.26
    Troisdorf|DE||50.81|7.15
    Aylesbury|GB||51.82|-0.81
    Valdemoro|ES||40.19|-3.68
    Bhalwal|PK||32.27|72.9
    Ciudad Real|ES||38.99|-3.93
    Helmond|NL||51.48|5.66
    Yanggu|CN||36.11|115.78
    Kowloon West End|HK||22.33|114.19
    Alicia|PH||16.78|121.7
    Schaumburg|US|IL|42.03|-88.08
    Am Timan|TD||11.04|20.28
    Évosmos|GR||40.67|22.91
    Parque Do Carmo|BR||-23.58|-46.46
    Changnyeong|KR||35.54|128.5
    Mirpur Mathelo|PK||28.02|69.55
    Gobernador Gálvez|AR||-33.03|-60.64
    Vedado del Cotorro|CU||23.05|-82.25
    Jōyō|JP||34.84|135.81
    Longgang|CN||29.7|105.71
    Banská Bystrica|SK||48.74|19.15
    Asbest|RU||57.01|61.46
    Narnaul|IN||28.04|76.11
    Sunāmganj|BD||25.07|91.4
    Cannes|FR||43.55|7.01
    Gastonia|US|NC|35.26|-81.19
    Senhor do Bonfim|BR||-10.46|-40.19
    Irecê|BR||-11.3|-41.86
    Hyosha|CD||0.7|29.52
    Brownsville|US|NY|40.66|-73.92
    Balotra|IN||25.83|72.24
    Union City|US|CA|37.6|-122.02
    Bismil|TR||37.85|40.66
    Aramoko-Ekiti|NG||7.7|5.04
    Katori-shi|JP||35.9|140.5
    Kharar|IN||30.75|76.65
    Shancheng|CN||34.8|116.08
    Bilecik|TR||40.14|29.98
    Calais|FR||50.95|1.86
    Zhangzhai|CN||34.62|116.95
    Izumiōtsu|JP||34.5|135.4
    Nanma|CN||36.18|118.15
    Méagui|CI||5.41|-6.56
    Iţsā|EG||29.24|30.79
    Huicheng|CN||29.87|118.43
    Asti|IT||44.9|8.21
    Foumbot|CM||5.51|10.63
    Tatsuno|JP||34.83|134.54
    Bolingbrook|US|IL|41.7|-88.07
    Yadgir|IN||16.77|77.14
    Bosaso|SO||11.28|49.18
    Rāmhormoz|IR||31.28|49.6
    Kilifi|KE||-3.63|39.85
    Harda|IN||22.34|77.1
    Yuanshang|CN||36.77|120.35
    Ragusa|IT||36.93|14.72
    Silao de la Victoria|MX||20.94|-101.43
    Iowa City|US|IA|41.66|-91.53
    Pilkhua|IN||28.71|77.66
    Seosan|KR||36.78|126.45
    Tosu|JP||33.37|130.52
    Khalándrion|GR||38.02|23.8
    Vélez-Málaga|ES||36.78|-4.1
    Canindé|BR||-4.36|-39.31
    Suixi|CN||33.89|116.77
    Eusébio|BR||-3.89|-38.45
    Layton|US|UT|41.06|-111.97
    Appleton|US|WI|44.26|-88.42
    Missouri City|US|TX|29.62|-95.54
    Xinmin|CN||41.99|122.83
    Igbara-Odo|NG||7.5|5.06
    Ambājogāi|IN||18.73|76.39
    Zhangzhuang|CN||34.52|117.01
    Meshgīn Shahr|IR||38.4|47.68
    Al Qā’im|IQ||34.39|40.99
    Shelby|US|MI|42.67|-83.03
    Fuentes del Valle|MX||19.63|-99.14
    Imerintsiatosika|MG||-18.98|47.32
    Béziers|FR||43.34|3.21
    Kāpas Herd|IN||28.53|77.08
    Bafia|CM||4.75|11.23
    Gucheng Chengguanzhen|CN||32.27|111.63
    Xianshuigu|CN||38.98|117.38
    Zaraza|VE||9.35|-65.32
    Fort Myers|US|FL|26.62|-81.84
    Inuyama|JP||35.38|136.94
    Bela|IN||25.92|82
    Ostrowiec Świętokrzyski|PL||50.93|21.39
    Sarai Alamgir|PK||32.9|73.76
    Boynton Beach|US|FL|26.53|-80.07
    Wattenscheid|DE||51.48|7.14
    Bocholt|DE||51.84|6.62
    Yunyang|CN||33.45|112.71
    Casoria|IT||40.91|14.29
    Jonesboro|US|AR|35.84|-90.7
    Msalātah|LY||32.58|14.04
    Majene|ID||-3.54|118.97
    Kortrijk|BE||50.83|3.26
    Grajaú|BR||-5.82|-46.14
    Youssoufia|MA||32.25|-8.53
    Sipalay|PH||9.75|122.4
    Gbadolite|CD||4.28|21
    Rabkavi|IN||16.48|75.11
    Pistoia|IT||43.93|10.92
    Chimbas|AR||-31.49|-68.53
    Gandia|ES||38.97|-0.18
    South Lawndale|US|IL|41.84|-87.71
    Coari|BR||-4.08|-63.14
    Prilep|MK||41.35|21.55
    Ozubulu|NG||5.96|6.85
    Vlaardingen|NL||51.91|4.34
    Ifrane|MA||33.53|-5.11
    Kyōtanabe|JP||34.8|135.77
    Bundaberg|AU||-24.87|152.35
    Aku|NG||6.71|7.32
    Huayuan|CN||28.29|117.21
    Caçador|BR||-26.78|-51.02
    Shibīn al Qanāţir|EG||30.31|31.32
    Goianésia|BR||-15.32|-49.12
    Lanxi|CN||29.22|119.47
    Logan Square|US|IL|41.92|-87.7
    Oudtshoorn|ZA||-33.6|22.2
    Drohobych|UA||49.35|23.51
    Bawāna|IN||28.8|77.03
    Detmold|DE||51.94|8.87
    Al Buraymī|OM||24.25|55.79
    Kasama|JP||36.38|140.27
    Genhe|CN||50.78|121.52
    Gresik|ID||-7.15|112.66
    Birobidzhan|RU||48.79|132.92
    Oyan|NG||8.05|4.77
    Shāhābād|IN||27.64|79.94
    Chokolivka|UA||50.42|30.45
    Walvis Bay|NA||-22.96|14.51
    Don Carlos|PH||7.68|125
    Sewon|ID||-7.88|110.36
    Virudhachalam|IN||11.51|79.33
    Kabanjahe|ID||3.1|98.49
    Luocheng|CN||29.38|104.03
    Rapid City|US|SD|44.08|-103.23
    Necochea|AR||-38.55|-58.74
    Chāndpur|IN||29.13|78.27
    Cao Bằng|VN||22.67|106.26
    Pirassununga|BR||-22|-47.43
    Târgu Jiu|RO||45.05|23.28
    Bat Khela|PK||34.62|71.97
    Jega|NG||12.22|4.38
    Warner Robins|US|GA|32.62|-83.63
    Heguan|CN||36.89|118.57
    Solok|ID||-0.8|100.66
    Kāsipālaiyam|IN||11.32|77.71
    Rochester Hills|US|MI|42.66|-83.15
    Viana|BR||-20.39|-40.5
    Chibuto|MZ||-24.69|33.53
    Canary Wharf|GB||51.51|-0.02
    Sikandarābād|IN||28.45|77.7
    Asaba|NG||6.2|6.73
    Chilca|PE||-12.09|-75.21
    Cloverdale|CA||49.11|-122.73
    Ohafia-Ifigh|NG||5.61|7.81
    Juegang|CN||32.32|121.19
    Virudunagar|IN||9.59|77.96
    Bonao|DO||18.94|-70.41
    Khlong San|TH||13.73|100.51
    Yoshikawa|JP||35.89|139.84
    Belek|TR||36.86|31.07
    Decatur|US|IL|39.84|-88.95
    Kadiyivka|UA||48.57|38.64
    Tatvan|TR||38.49|42.28
    General Roca|AR||-39.03|-67.58
    Kawit|PH||14.44|120.9
    Fada N'gourma|BF||12.06|0.36
    Peterhof|RU||59.88|29.9
    Shostka|UA||51.86|33.47
    Pierrefonds-Roxboro|CA||45.5|-73.84
    Taman Senai|MY||1.6|103.64
    Dazaifu|JP||33.51|130.52
    Southfield|US|MI|42.47|-83.22
    Richard-Toll|SN||16.46|-15.7
    Pattukkottai|IN||10.42|79.32
    Siemianowice Śląskie|PL||50.33|19.03
    Negēlē|ET||5.32|39.58
    Mayagüez|PR||18.2|-67.14
    Néa Smýrni|GR||37.95|23.71
    Castro|BR||-24.79|-50.01
    Ţāmiyah|EG||29.48|30.96
    Joypur Hāt|BD||25.1|89.03
    Ishioka|JP||36.18|140.27
    Majalengka|ID||-6.84|108.23
    Berdychiv|UA||49.89|28.58
    Pusad|IN||19.91|77.58
    Sihanoukville|KH||10.61|103.53
    Ratchathewi|TH||13.76|100.53
    Santa Isabel do Pará|BR||-1.3|-48.16
    Jatibarang|ID||-6.47|108.32
    Beled Hawo|SO||3.93|41.88
    Koch'ang|KR||35.43|126.7
    Shixing|CN||24.95|114.07
    Rubí|ES||41.49|2.03
    Zlín|CZ||49.23|17.67
    Jurong East|SG||1.33|103.74
    Dongdu|CN||35.85|117.7
    Balanga|PH||14.68|120.54
    San Juan de la Maguana|DO||18.81|-71.23
    Bayreuth|DE||49.95|11.58
    Oyem|GA||1.6|11.58
    Russas|BR||-4.94|-37.98
    Rābigh|SA||22.8|39.03
    Lappeenranta|FI||61.06|28.19
    Ostrów Wielkopolski|PL||51.66|17.81
    Saint George|US|UT|37.1|-113.58
    Padre Las Casas|CL||-38.76|-72.6
    Rosh Ha‘Ayin|IL||32.1|34.96
    Caserta|IT||41.07|14.33
    Yanjia|CN||29.83|107
    Dachnoye|RU||59.84|30.26
    Bethal|ZA||-26.46|29.47
    Krathum Baen|TH||13.65|100.26
    Nanyuki|KE||0.01|37.07
    New Britain|US|CT|41.66|-72.78
    Tindivanam|IN||12.23|79.66
    Dongkan|CN||34|119.83
    Chopda|IN||21.25|75.3
    Minusinsk|RU||53.7|91.71
    Paine|CL||-33.81|-70.74
    Almelo|NL||52.36|6.66
    Thaba Nchu|ZA||-29.21|26.84
    Cascavel|BR||-4.13|-38.24
    Selva Alegre|PE||-16.37|-71.53
    Barra do Garças|BR||-15.89|-52.26
    Amparo|BR||-22.7|-46.76
    Hương Trà|VN||16.53|107.48
    Huangchuan|CN||32.14|115.04
    Georgiyevsk|RU||44.15|43.47
    Daytona Beach|US|FL|29.21|-81.02
    Yelabuga|RU||55.76|52.04
    Franklin|US|TN|35.93|-86.87
    Naro-Fominsk|RU||55.39|36.73
    Port Area|PH||14.59|120.97
    Sitrah|BH||26.15|50.62
    Rio do Sul|BR||-27.21|-49.64
    Wusu|CN||44.43|84.68
    Gaspar|BR||-26.93|-48.96
    Nutana Sector|CA||52.1|-106.64
    Talā|EG||30.68|30.94
    Lanxi|CN||46.26|126.28
    Guamúchil|MX||25.46|-108.08
    Tailândia|BR||-2.95|-48.95
    Miyang|CN||24.4|103.44
    Ferkessédougou|CI||9.59|-5.19
    Taliparamba|IN||12.04|75.36
    Steglitz|DE||52.46|13.33
    Hekinan|JP||34.88|136.98
    Jiangzhuang|CN||36.49|119.79
    Beichengqu|CN||40.44|113.15
    Gongju|KR||36.46|127.12
    Alegrete|BR||-29.78|-55.79
    Arua|UG||3.02|30.91
    Candeias|BR||-12.67|-38.55
    Socopó|VE||8.23|-70.82
    Sangāreddi|IN||17.62|78.09
    Shumen|BG||43.27|26.92
    Venado Tuerto|AR||-33.75|-61.97
    Pālghar|IN||19.7|72.77
    Maroúsi|GR||38.05|23.8
    Kalima|CD||-5.49|28.22
    Bangkok Yai|TH||13.72|100.48
    Xinzhi|CN||36.5|111.7
    Finlyandskiy|RU||59.97|30.36
    Turlock|US|CA|37.49|-120.85
    Dharapuram|IN||10.74|77.53
    Tabatinga|BR||-4.23|-69.94
    Abancay|PE||-13.63|-72.88
    Temple|US|TX|31.1|-97.34
    Licheng|CN||31.43|119.48
    Sobradinho|BR||-15.65|-47.79
    Adelaide Hills|AU||-34.91|138.71
    Guanajuato|MX||21.02|-101.26
    Suva Reka|XK||42.36|20.82
    West Ridge|US|IL|42|-87.69
    Radès|TN||36.77|10.27
    K’olīto|ET||7.32|38.08
    Chiryū|JP||35|137.03
    Ash Shafā|SA||21.07|40.32
    Apple Valley|US|CA|34.5|-117.19
    Sagay|PH||10.94|123.42
    Santo Antônio do Descoberto|BR||-15.94|-48.26
    Sarnia|CA||42.98|-82.4
    Kyosai|KR||34.85|128.59
    Mysłowice|PL||50.21|19.17
    Payyanur|IN||12.09|75.2
    Ōtawara|JP||36.87|140.03
    Casa Nova|BR||-9.17|-40.98
    Nizwá|OM||22.93|57.53
    Zhoucheng|CN||35.91|116.31
    Sault Ste. Marie|CA||46.52|-84.33
    Sakrand|PK||26.14|68.27
    Itapira|BR||-22.44|-46.82
    Thị Trấn Mạo Khê|VN||21.06|106.59
    Mariano Roque Alonso|PY||-25.21|-57.53
    Al Līth|SA||20.15|40.27
    Bandar Saujana Utama|MY||3.21|101.48
    Bromma|SE||59.34|17.94
    Larnaca|CY||34.92|33.63
    Purley|GB||51.34|-0.11
    Lynwood|US|CA|33.93|-118.21
    La Paz|PH||15.44|120.73
    Waukesha|US|WI|43.01|-88.23
    Le Bardo|TN||36.81|10.13
    Gouda|NL||52.02|4.71
    Sheopur|IN||25.66|76.7
    Channapatna|IN||12.65|77.21
    Bothaville|ZA||-27.39|26.62
    Araranguá|BR||-28.94|-49.5
    Goianira|BR||-16.5|-49.43
    Antalaha|MG||-14.9|50.28
    Caidian|CN||30.58|114.03
    Busia|KE||0.46|34.11
    Canton|US|OH|40.8|-81.38
    Guildford|GB||51.24|-0.57
    Koyilandy|IN||11.44|75.69
    Mbouda|CM||5.63|10.25
    Afikpo|NG||5.89|7.94
    Landshut|DE||48.53|12.16
    Santa Lucía|ES||27.91|-15.54
    Gulfport|US|MS|30.37|-89.09
    Panzos|GT||15.4|-89.64
    Sunzha|RU||43.32|45.05
    Amatitlán|GT||14.48|-90.63
    Jaboticabal|BR||-21.25|-48.32
    Saint John|CA||45.27|-66.06
    São Sebastião do Paraíso|BR||-20.92|-46.99
    Farīdpur|IN||28.21|79.54
    Tando Jam|PK||25.43|68.53
    Yüksekova|TR||37.57|44.29
    Birkhadem|DZ||36.71|3.05
    Zaandam|NL||52.44|4.83
    Borås|SE||57.72|12.94
    Nyvky|UA||50.46|30.41
    Shakhtarsk|UA||48.06|38.44
    Esbjerg|DK||55.47|8.45
    Mānikganj|BD||23.86|90.01
    Bouar|CF||5.93|15.6
    Rolândia|BR||-23.31|-51.37
    Migori|KE||-1.06|34.47
    Barauni|IN||25.47|85.98
    Apomu|NG||7.35|4.18
    Yawata|JP||34.87|135.7
    Minami-Alps|JP||35.62|138.46
    Xiuyan|CN||40.29|123.27
    Dārayyā|SY||33.46|36.23
    Delgado|SV||13.72|-89.17
    Pawtucket|US|RI|41.88|-71.38
    Chernogorsk|RU||53.83|91.31
    Lauderhill|US|FL|26.14|-80.21
    Peckham|GB||51.47|-0.07
    Indaial|BR||-26.9|-49.23
    Rock Hill|US|SC|34.92|-81.03
    Khanabad|AF||36.68|69.11
    Sragen|ID||-7.43|111.02
    Luohuang|CN||29.35|106.44
    Madīnat as Sādāt|EG||30.37|30.51
    Tākestān|IR||36.07|49.7
    Dias d'Ávila|BR||-12.61|-38.3
    Fuengirola|ES||36.54|-4.62
    Solana|PH||17.65|121.69
    Shangsi|CN||22.16|107.98
    Valença|BR||-22.25|-43.7
    Fiditi|NG||7.71|3.92
    Silver Spring|US|MD|38.99|-77.03
    Barnsley|GB||53.55|-1.48
    Qarasu|CN||44.2|80.42
    Tokmok|KG||42.84|75.3
    Yumbo|CO||3.58|-76.49
    Borongan|PH||11.61|125.43
    Yukuhashi|JP||33.73|130.98
    Medenine|TN||33.35|10.51
    Triyuga|NP||26.79|86.7
    Shahrixon|UZ||40.71|72.06
    Campo Formoso|BR||-10.51|-40.32
    Oroquieta|PH||8.49|123.8
    Upington|ZA||-28.45|21.26
    Trujillo|VE||9.37|-70.44
    Don Torcuato|AR||-34.49|-58.63
    Zelenogorsk|RU||56.11|94.59
    West Gulfport|US|MS|30.4|-89.09
    Lowestoft|GB||52.48|1.75
    Krishnagiri|IN||12.52|78.21
    Parys|ZA||-26.9|27.46
    Agios Dimitrios|GR||37.93|23.73
    Sopur|IN||34.29|74.47
    Yalova|TR||40.66|29.28
    Winneba|GH||5.35|-0.62
    Szolnok|HU||47.18|20.2
    Ban Ko Sire|TH||7.89|98.43
    Changtu|CN||42.78|124.1
    Växjö|SE||56.88|14.81
    Huashan|CN||34.63|116.74
    Ilidža|BA||43.83|18.31
    Lüneburg|DE||53.25|10.42
    Tôlanaro|MG||-25.03|46.98
    El Pueblito|MX||20.54|-100.44
    Flower Mound|US|TX|33.01|-97.1
    Stargard|PL||53.34|15.05
    Cremona|IT||45.13|10.02
    Rāyagada|IN||19.17|83.41
    Serendah|MY||3.36|101.6
    Anlu|CN||31.26|113.68
    Guasave|MX||25.57|-108.47
    Fernandópolis|BR||-20.28|-50.25
    Yilan|CN||46.32|129.56
    Zahirābād|IN||17.68|77.61
    Sur|OM||22.57|59.53
    Linjiang|CN||31.1|108.22
    Carpi|IT||44.78|10.88
    Khopoli|IN||18.79|73.35
    San Francisco del Rincón|MX||21.02|-101.86
    Centreville|US|VA|38.84|-77.43
    Grazhdanka|RU||60.02|30.42
    Ratangarh|IN||28.08|74.62
    Lafayette|US|IN|40.42|-86.88
    Moanda|GA||-1.57|13.2
    Thākurgaon|BD||26.03|88.47
    Hala|PK||25.81|68.42
    Mārkāpur|IN||15.74|79.27
    Passaic|US|NJ|40.86|-74.13
    Billstedt|DE||53.55|10.13
    Guiping|CN||23.39|110.07
    Gemlik|TR||40.43|29.16
    Campo Belo|BR||-23.63|-46.67
    Tenri|JP||34.58|135.83
    Riverview|US|FL|27.87|-82.33
    Kalamassery|IN||10.06|76.33
    Sougueur|DZ||35.19|1.5
    Redlands|US|CA|34.06|-117.18
    Orita-Eruwa|NG||7.56|3.44
    Zográfos|GR||37.98|23.77
    Missoula|US|MT|46.87|-113.99
    Rancho Cordova|US|CA|38.59|-121.3
    Farshūţ|EG||26.06|32.16
    Celle|DE||52.62|10.08
    Prymorskyi|UA||47.07|37.5
    Bolpur|IN||23.66|87.7
    Panjim|IN||15.5|73.83
    Rānāghāt|IN||23.18|88.57
    Horizonte|BR||-4.1|-38.49
    Pacajus|BR||-4.17|-38.46
    Tanabe|JP||33.73|135.37
    Doba|TD||8.66|16.85
    Hongwŏn|KP||40.03|127.96
    Aubervilliers|FR||48.92|2.38
    Wilmington|US|DE|39.75|-75.55
    Al Ghanāyim|EG||26.88|31.33
    Kuandian|CN||40.73|124.78
    Gwadar|PK||25.12|62.33
    Musashimurayama|JP||35.74|139.43
    Shenzhen City Centre|CN||22.54|114.08
    Vila Nova de Gaia|PT||41.12|-8.61
    Aïn Temouchent|DZ||35.3|-1.14
    Uwajima|JP||33.22|132.56
    Ejura|GH||7.39|-1.36
    Poyang|CN||28.99|116.67
    Lahraouyine|MA||33.54|-7.53
    Yongfeng|CN||27.45|112.17
    Kopeysk|RU||55.12|61.62
    Eha Amufu|NG||6.66|7.76
    Bāpatla|IN||15.9|80.47
    Fatehābād|IN||29.52|75.46
    Södertälje|SE||59.2|17.63
    Gongchangling|CN||41.12|123.45
    Beypore|IN||11.17|75.81
    Bir el Ater|DZ||34.74|8.06
    Jimo|CN||36.39|120.46
    Malumfashi|NG||11.79|7.62
    Cổ Đô|VN||21.28|105.36
    Janaúba|BR||-15.8|-43.31
    Koppal|IN||15.35|76.15
    Buenavista|PH||8.98|125.41
    Al Qanāyāt|EG||30.62|31.46
    Pala|TD||9.36|14.91
    Tongyeong|KR||34.85|128.43
    Antanifotsy|MG||-19.65|47.32
    Badvel|IN||14.75|79.06
    Dialakorodji|ML||12.7|-7.96
    Sherwood Park|CA||53.52|-113.32
    Dādri|IN||28.55|77.55
    Kurortnyy|RU||60.17|29.91
    Chingford|GB||51.63|0
    Samar|UA||48.63|35.26
    Thenkasi|IN||8.96|77.32
    New Braunfels|US|TX|29.7|-98.12
    Pabianice|PL||51.66|19.35
    Altamura|IT||40.83|16.55
    Berekum|GH||7.45|-2.58
    Suratgarh|IN||29.32|73.9
    Santa María Chimalhuacán|MX||19.42|-98.95
    Mariano|PH||8.83|125.12
    Brumado|BR||-14.2|-41.67
    Auraiya|IN||26.47|79.51
    Lamezia Terme|IT||38.96|16.31
    Vol’sk|RU||52.04|47.38
    Nungua|GH||5.6|-0.08
    Bailundo|AO||-9.57|15.99
    Halmstad|SE||56.67|12.86
    Cherry Hill|US|NJ|39.93|-75.03
    Mykytivskyi|UA||48.31|38
    Baiquan|CN||47.61|126.08
    Beloretsk|RU||53.96|58.4
    Palani|IN||10.45|77.52
    Benidorm|ES||38.54|-0.13
    Contramaestre|CU||20.3|-76.24
    Nabeul|TN||36.46|10.74
    Ishimbay|RU||53.45|56.04
    Alamata|ET||12.42|39.56
    Capanema|BR||-1.2|-47.18
    Pagar Alam|ID||-4.03|103.25
    Grande Prairie|CA||55.17|-118.8
    Linares|MX||24.86|-99.57
    Bayramaly|TM||37.62|62.17
    Jiangyan|CN||32.51|120.14
    Maidenhead|GB||51.52|-0.72
    Shiguai|CN||40.71|110.29
    Faro|PT||37.02|-7.93
    Maebaru-chūō|JP||33.56|130.2
    Eniwa|JP||42.89|141.58
    Flagstaff|US|AZ|35.2|-111.65
    Rittō|JP||35.03|136
    Chivacoa|VE||10.16|-68.89
    Farroupilha|BR||-29.23|-51.35
    Anan|JP||33.92|134.65
    Martil|MA||35.62|-5.28
    Danao|PH||10.52|124.03
    Gniezno|PL||52.53|17.58
    Alphen aan den Rijn|NL||52.13|4.66
    Kadirli|TR||37.37|36.1
    Goya|AR||-29.14|-59.26
    Châu Đốc|VN||10.7|105.12
    Phaya Thai|TH||13.78|100.54
    Dārāb|IR||28.75|54.54
    Şirvan|AZ||39.94|48.93
    Schweizer-Reneke|ZA||-27.19|25.33
    Adler|RU||43.43|39.92
    Dimbokro|CI||6.65|-4.71
    Confederation|CA||52.14|-106.7
    Fuyang|CN||30.05|119.95
    Faranah|GN||10.04|-10.74
    Doğubayazıt|TR||39.55|44.08
    Haining|CN||30.54|120.69
    Alcalá de Guadaira|ES||37.34|-5.84
    Shankou|CN||21.6|109.72
    Chapayevsk|RU||52.98|49.71
    Stafford|GB||52.81|-2.12
    Mauban|PH||14.19|121.73
    Tsurugashima|JP||35.96|139.4
    Nallūr|IN||11.1|77.39
    Taungdwingyi|MM||20.01|95.55
    Inaruwa|NP||26.61|87.15
    Indang|PH||14.2|120.88
    Muncie|US|IN|40.19|-85.39
    Mineiros|BR||-17.57|-52.55
    Pan’an|CN||34.75|105.11
    Cahama|AO||-16.29|14.31
    Bamberg|DE||49.9|10.9
    Khāliş|IQ||33.81|44.53
    Ayvalık|TR||39.32|26.69
    Baikonur|KZ||45.62|63.32
    Dainava (Kaunas)|LT||54.92|23.97
    Fordon|PL||53.15|18.17
    Linh Đàm|VN||20.96|105.83
    Mira Mesa|US|CA|32.92|-117.14
    Rabwah|PK||31.76|72.91
    Uxbridge|GB||51.55|-0.48
    Vikindu|TZ||-7.01|39.3
    Woodland Hills|US|CA|34.17|-118.61
    Raha|ID||-4.84|122.72
    Duyên Hải|VN||9.63|106.49
    Weston|US|FL|26.1|-80.4
    Imola|IT||44.36|11.71
    Aigáleo|GR||37.98|23.68
    Izmayil|UA||45.35|28.84
    Mengcheng Chengguanzhen|CN||33.27|116.57
    San Joaquín|VE||10.26|-67.79
    Abhar|IR||36.15|49.22
    Xinhe|CN||36.92|119.59
    Moquegua|PE||-17.2|-70.94
    Shima|CN||28.99|105.92
    Güira de Melena|CU||22.8|-82.51
    Chamrajnagar|IN||11.92|76.94
    Mertoyudan|ID||-7.52|110.23
    Votuporanga|BR||-20.42|-49.97
    Consolación del Sur|CU||22.51|-83.51
    Mīthepur|IN||28.5|77.32
    Vaasa|FI||63.1|21.62
    Segamat|MY||2.51|102.82
    Rājbirāj|NP||26.54|86.75
    Ciro|ET||7.83|38.23
    Vidradnyi|UA||50.43|30.42
    Mérignac|FR||44.84|-0.65
    Bondowoso|ID||-7.91|113.82
    Satpayev|KZ||47.9|67.54
    Santa Cruz de Mara|VE||10.79|-71.69
    Māngrol|IN||21.12|70.11
    Kahror Pakka|PK||29.62|71.91
    Kaura Namoda|NG||12.59|6.59
    Basavakalyan|IN||17.87|76.95
    Planeta Rica|CO||8.41|-75.59
    Āsosa|ET||10.07|34.53
    Las Piedras|UY||-34.73|-56.22
    Kladno|CZ||50.15|14.1
    Pul Pehlad|IN||28.5|77.29
    Tacarigua|VE||10.09|-67.92
    Abū ‘Arīsh|SA||16.97|42.83
    Bairro Parque Nossa Senhora do Carmo|BR||-23.41|-46.32
    Khāsh|IR||28.22|61.22
    Fengping|CN||24.4|98.52
    Brossard|CA||45.45|-73.47
    Chāībāsa|IN||22.55|85.8
    Dougnane|SN||14.96|-16.87
    Tournai|BE||50.61|3.39
    Yokota|JP||35.75|139.38
    Linares|CL||-35.85|-71.59
    Rhondda|GB||51.66|-3.45
    Karonga|MW||-9.93|33.93
    Frederick|US|MD|39.41|-77.41
    Fuefuki|JP||35.64|138.64
    Frontera|MX||26.93|-101.45
    Minamiarupusu|JP||35.61|138.46
    Pasco|US|WA|46.24|-119.1
    Villa Carlos Paz|AR||-31.42|-64.49
    Mobārakeh|IR||32.35|51.5
    Thanlyin|MM||16.77|96.25
    Dobrich|BG||43.56|27.83
    Chengxian Chengguanzhen|CN||33.75|105.73
    Pittsburg|US|CA|38.03|-121.88
    Luquembo|AO||-10.74|17.72
    Núi Thành|VN||15.43|108.66
    Sayyān|YE||15.17|44.32
    Tripunittura|IN||9.94|76.33
    Alenquer|BR||-1.94|-54.74
    Bongabon|PH||15.63|121.14
    Gujar Khan|PK||33.25|73.3
    Kungsholmen|SE||59.33|18.04
    Xininglu|CN||44.34|84.9
    Kot Malik Barkhurdar|PK||30.2|66.99
    Chuhar Kana|PK||31.75|73.8
    Ridgewood|US|NY|40.7|-73.91
    Palatine|US|IL|42.11|-88.03
    Kampung Baru Balakong|MY||3.03|101.75
    Toyoake|JP||35.04|137
    Bitola|MK||41.03|21.34
    Ambovombe|MG||-25.18|46.09
    Shājāpur|IN||23.43|76.28
    Anseong|KR||37.01|127.27
    Xuantan|CN||29.21|105.57
    Jiehu|CN||35.54|118.45
    Bargny|SN||14.7|-17.23
    Ōdate|JP||40.27|140.56
    Verdun|CA||45.46|-73.57
    Suwałki|PL||54.11|22.93
    Mettupalayam|IN||11.3|76.93
    North Richland Hills|US|TX|32.83|-97.23
    San Leonardo|PH||15.36|120.96
    Valdefuentes|ES||40.49|-3.64
    Union City|US|NJ|40.78|-74.02
    Kissimmee|US|FL|28.3|-81.42
    Linjiang|CN||41.81|126.91
    Hunedoara|RO||45.75|22.9
    Las Cumbres|PA||9.09|-79.54
    San Carlo All'Arena|IT||40.87|14.26
    Khlong Kum|TH||13.79|100.68
    Sunām|IN||30.13|75.8
    Tantou|CN||26.03|119.6
    Bhawānipatna|IN||19.91|83.17
    Sōja|JP||34.68|133.75
    Mindelo|CV||16.89|-24.98
    Nganjuk|ID||-7.61|111.9
    Ostend|BE||51.22|2.93
    Sint-Niklaas|BE||51.17|4.14
    Chicoutimi|CA||48.42|-71.06
    Calauag|PH||13.96|122.29
    Xiaoshi|CN||41.3|124.12
    Ziauddin Pur|IN||28.71|77.28
    Boconó|VE||9.25|-70.25
    Magalang|PH||15.22|120.66
    Ihnāsyā al Madīnah|EG||29.09|30.94
    Bogale|MM||16.29|95.4
    Jamkhandi|IN||16.5|75.29
    Güines|CU||22.84|-82.03
    Royal Tunbridge Wells|GB||51.13|0.26
    Walnut Creek|US|CA|37.91|-122.06
    Ad Dilinjāt|EG||30.83|30.54
    Darnytskyi Masyv|UA||50.44|30.63
    Koson|UZ||39.04|65.58
    Cantaura|VE||9.31|-64.36
    Granada|CO||3.55|-73.71
    Hoorn|NL||52.64|5.06
    Inongo|CD||-1.93|18.29
    Basmat|IN||19.33|77.16
    Libon|PH||13.3|123.44
    Assen|NL||53|6.56
    Chulucanas|PE||-5.09|-80.16
    Tuymazy|RU||54.61|53.71
    Taj Pul|IN||28.49|77.31
    Enugu-Ukwu|NG||6.17|7.01
    Cordova|US|TN|35.16|-89.78
    Moriya|JP||35.93|140
    Itō|JP||34.97|139.08
    Yachimata|JP||35.65|140.32
    Venâncio Aires|BR||-29.61|-52.19
    Ponferrada|ES||42.55|-6.6
    Jinjiang|CN||19.73|110.01
    Lupon|PH||6.9|126.01
    Gion|JP||34.43|132.47
    Idah|NG||7.11|6.74
    Yunmen|CN||30.08|106.32
    Lys’va|RU||58.11|57.81
    Knysna|ZA||-34.04|23.05
    Wushan|CN||34.72|104.89
    Kayamkulam|IN||9.18|76.5
    Mount Vernon|US|NY|40.91|-73.84
    Darya Khan|PK||31.78|71.1
    Dharmapuri|IN||12.13|78.16
    Heishan|CN||41.69|122.11
    Conroe|US|TX|30.31|-95.46
    Borisoglebsk|RU||51.37|42.1
    Obonoma|NG||4.71|6.79
    Dothan|US|AL|31.22|-85.39
    Sosnovyy Bor|RU||59.9|29.09
    Feodosiya|UA||45.03|35.38
    Porto Nacional|BR||-10.71|-48.42
    Aschaffenburg|DE||49.98|9.15
    Bouïra|DZ||36.37|3.9
    Chinchiná|CO||4.98|-75.6
    Budapest XVI. kerület|HU||47.51|19.17
    Tsuruga|JP||35.65|136.06
    Hämeenlinna|FI||61|24.46
    Northridge|US|CA|34.23|-118.54
    Waterloo|US|IA|42.49|-92.34
    Tanauan|PH||14.09|121.15
    Pengcheng|CN||36.43|114.17
    Wenjiang|CN||28.39|104.56
    Al Balyanā|EG||26.24|32
    Rivas-Vaciamadrid|ES||40.33|-3.51
    Nakivale Refugee Camp|UG||-0.74|31
    Sheki|AZ||41.19|47.17
    Maple Grove|US|MN|45.07|-93.46
    Baranoa|CO||10.79|-74.92
    Shima|CN||24.45|117.81
    Aparri|PH||18.36|121.64
    Bīsalpur|IN||28.29|79.8
    Peruíbe|BR||-24.32|-47
    Mingguang|CN||32.78|117.96
    Ninghai|CN||29.29|121.42
    Framingham|US|MA|42.28|-71.42
    San Isidro|PE||-12.1|-77.04
    Sabae|JP||35.95|136.18
    Oriximiná|BR||-1.77|-55.87
    Al Faḩāḩīl|KW||29.08|48.13
    Saldanha|ZA||-33.01|17.94
    Adrar|DZ||27.87|-0.29
    Issia|CI||6.49|-6.59
    Dolgoprudnyy|RU||55.95|37.5
    Formiga|BR||-20.46|-45.43
    Söke|TR||37.75|27.41
    Altagracia de Orituco|VE||9.86|-66.38
    Nghĩa Lộ|VN||21.6|104.52
    Attili|IN||16.7|81.6
    Wimbledon|GB||51.42|-0.21
    Ina|JP||35.83|137.95
    Redondo Beach|US|CA|33.85|-118.39
    Corby|GB||52.5|-0.69
    Aïn Harrouda|MA||33.64|-7.45
    Notre-Dame-de-Grâce|CA||45.48|-73.61
    Langarūd|IR||37.2|50.15
    Guiglo|CI||6.54|-7.49
    Cadereyta Jiménez|MX||25.59|-100
    Majadahonda|ES||40.47|-3.87
    Bossier City|US|LA|32.52|-93.73
    Cumbum|IN||9.74|77.28
    Morón|VE||10.49|-68.2
    Neubrandenburg|DE||53.56|13.26
    Artemisa|CU||22.81|-82.76
    Valle de Santiago|MX||20.39|-101.19
    Stamford Hill|GB||51.57|-0.07
    Sanlúcar de Barrameda|ES||36.78|-6.35
    Bir el Djir|DZ||35.72|-0.55
    Bungoma|KE||0.56|34.56
    Macenta|GN||8.54|-9.47
    Balanbale|SO||5.77|45.76
    Dorogomilovo|RU||55.74|37.55
    Munnar|IN||10.09|77.06
    Panipat Taraf Makhdum Zadgan|IN||29.42|76.99
    Cadereyta|MX||25.58|-99.98
    Bourges|FR||47.08|2.4
    Yorba Linda|US|CA|33.89|-117.81
    Nābha|IN||30.38|76.15
    Mustamäe|EE||59.4|24.68
    Ardeşen|TR||41.19|40.98
    Chaihe|CN||44.76|129.68
    Budyonnovsk|RU||44.78|44.17
    Bihāt|IN||25.43|86.02
    Minggang|CN||32.46|114.05
    Tangzhai|CN||34.43|116.59
    Xunyang|CN||32.82|109.37
    Barberton|ZA||-25.79|31.05
    Samāstipur|IN||25.86|85.78
    Calbayog City|PH||12.07|124.6
    Belogorsk|RU||50.91|128.51
    Hashima|JP||35.33|136.68
    Kāranja|IN||20.48|77.49
    Campiña|ES||38.22|-2.98
    Stróvolos|CY||35.15|33.33
    Yanghe|CN||38.28|106.25
    Gode|ET||5.95|43.55
    Concepción del Uruguay|AR||-32.48|-58.23
    San Mateo Atenco|MX||19.27|-99.53
    Angat|PH||14.93|121.03
    Woodbury|US|MN|44.92|-92.96
    San Fernando|PE||-8.4|-74.54
    Tanjung Selor|ID||2.84|117.37
    Conceição do Coité|BR||-11.56|-39.28
    Dongfeng|CN||42.67|125.53
    Roman|RO||46.92|26.93
    Bârlad|RO||46.23|27.67
    Sītāmarhi|IN||26.59|85.49
    Blagoevgrad|BG||42.01|23.1
    Deva|RO||45.88|22.9
    Kamuli|UG||0.95|33.12
    Xo‘jayli Shahri|UZ||42.41|59.45
    Huamak|TH||13.76|100.65
    Rājsamand|IN||25.07|73.88
    Kaga|JP||36.3|136.33
    Tamano|JP||34.52|133.95
    Quillota|CL||-32.88|-71.25
    Eau Claire|US|WI|44.81|-91.5
    Jiang’an|CN||28.73|105.07
    Kesklinn|EE||59.44|24.76
    Saraburi|TH||14.53|100.92
    Ishim|RU||56.11|69.49
    Zhenlai|CN||45.85|123.2
    Velsen-Zuid|NL||52.46|4.65
    Waldorf|US|MD|38.62|-76.94
    Dessau|DE||51.84|12.25
    La Carlota|PH||10.42|122.92
    Malkāpur|IN||20.89|76.2
    Santo Domingo Tehuantepec|MX||16.32|-95.24
    Shuangfengqiao|CN||29.72|106.63
    Forest Hills|US|NY|40.72|-73.85
    Apac|UG||1.98|32.54
    Dāmghān|IR||36.17|54.34
    Mococa|BR||-21.47|-47
    Hwadae|KP||40.84|129.5
    Songjianghe|CN||42.19|127.48
    Ede|NL||52.03|5.66
    Davis|US|CA|38.54|-121.74
    Subic|PH||14.88|120.23
    Şırnak|TR||37.51|42.45
    Tsushima|JP||35.17|136.72
    Yan Besar|MY||5.8|100.37
    Pālang|BD||23.22|90.35
    Modāsa|IN||23.46|73.3
    Glen Burnie|US|MD|39.16|-76.62
    Arenella|IT||40.86|14.22
    Banepā|NP||27.63|85.52
    Agbor|NG||6.25|6.19
    Camarillo|US|CA|34.22|-119.04
    Jaisalmer|IN||26.92|70.9
    Xaçmaz|AZ||41.46|48.81
    Luorong|CN||24.41|109.61
    Tomé-Açu|BR||-2.42|-48.15
    Kovel|UA||51.22|24.7
    Victoria|US|TX|28.81|-97
    Trapani|IT||38.02|12.54
    Paignton|GB||50.44|-3.57
    Rosales|PH||15.89|120.63
    Lüeyang Chengguanzhen|CN||33.33|106.15
    Tejen|TM||37.38|60.51
    Gaithersburg|US|MD|39.14|-77.2
    Babati|TZ||-4.22|35.75
    Shorkot|PK||31.91|70.88
    Chaguanas|TT||10.52|-61.42
    Wenling|CN||28.38|121.38
    Buldāna|IN||20.53|76.18
    Montemorelos|MX||25.19|-99.83
    Omīdīyeh|IR||30.76|49.7
    Liepāja|LV||56.5|21.01
    Huajing|CN||31.12|121.45
    Dhenkānāl|IN||20.66|85.6
    Ezza-Ohu|NG||6.44|8.08
    Ixtapa-Zihuatanejo|MX||17.64|-101.55
    Rossendale|GB||53.68|-2.28
    Fuqing|CN||25.73|119.37
    Urun-Islāmpur|IN||17.05|74.27
    Caohe|CN||30.23|115.43
    Eskilstuna|SE||59.37|16.51
    Jacksonville|US|NC|34.75|-77.43
    Kiyosu|JP||35.22|136.83
    Kostyantynivka|UA||48.53|37.71
    Gaoliu|CN||36.8|118.5
    Gopālganj|IN||26.47|84.44
    City of Isabela|PH||6.7|121.97
    Bongaigaon|IN||26.48|90.56
    Xinzhou|CN||19.71|109.31
    Sangamner|IN||19.57|74.21
    Zadar|HR||44.12|15.23
    San Luis|CU||20.19|-75.85
    Caicara del Orinoco|VE||7.64|-66.17
    Pingzhuang|CN||42.04|119.29
    South San Francisco|US|CA|37.65|-122.41
    Sousa|BR||-6.76|-38.23
    Kstovo|RU||56.15|44.2
    Shiojiri|JP||36.1|137.97
    Lippstadt|DE||51.67|8.34
    Oum el Bouaghi|DZ||35.88|7.11
    Tomaszów Mazowiecki|PL||51.53|20.01
    Tianliu|CN||37|118.78
    Minchinabad|PK||30.16|73.57
    Lushar|CN||36.48|101.56
    Ödemiş|TR||38.23|27.97
    Köpenick|DE||52.45|13.57
    Wanggou|CN||34.67|116.49
    Fengkou|CN||30.08|113.33
    Néa Ionía|GR||38.04|23.76
    Iranduba|BR||-3.28|-60.19
    Hāveri|IN||14.79|75.4
    Dolores Hidalgo|MX||21.16|-100.93
    Shajing Town|CN||22.74|113.81
    Kenner|US|LA|29.99|-90.24
    Melati|ID||-7.73|110.37
    Santa Cruz Xoxocotlán|MX||17.03|-96.74
    Aalen|DE||48.84|10.09
    Washington|GB||54.9|-1.52
    Jackson Heights|US|NY|40.76|-73.89
    Saint-Nazaire|FR||47.28|-2.22
    Fukutsu|JP||33.78|130.49
    Przemyśl|PL||49.78|22.77
    Estepona|ES||36.43|-5.15
    Nunukan|ID||4.14|117.65
    Mannargudi|IN||10.67|79.45
    Dinslaken|DE||51.56|6.74
    Nizhyn|UA||51.05|31.89
    Rockville|US|MD|39.08|-77.15
    Jackson|US|TN|35.61|-88.81
    Liuhe|CN||42.28|125.75
    Embu-Guaçu|BR||-23.83|-46.81
    Târgovişte|RO||44.93|25.46
    Lincoln Park|US|IL|41.92|-87.65
    Kashima-shi|JP||35.97|140.64
    Abū al Maţāmīr|EG||30.91|30.17
    Yuba City|US|CA|39.14|-121.62
    Hanyin Chengguanzhen|CN||32.89|108.5
    Tataouine|TN||32.93|10.45
    Jhālāwār|IN||24.6|76.16
    Solna|SE||59.36|18
    Aleksin|RU||54.5|37.07
    Portland|US|ME|43.66|-70.26
    Sidi Aïssa|DZ||35.89|3.77
    Palo Alto|US|CA|37.44|-122.14
    Saiki|JP||32.95|131.9
    Seinäjoki|FI||62.79|22.83
    Wacheng Neighborhood|CN||33.78|114.52
    Tarn Taran|IN||31.45|74.93
    General Pico|AR||-35.66|-63.76
    Neuwied|DE||50.43|7.47
    Ferrol|ES||43.48|-8.23
    Casas Adobes|US|AZ|32.32|-111
    Bajos de Haina|DO||18.42|-70.03
    Point Cook|AU||-37.91|144.75
    Marysville|US|WA|48.05|-122.18
    Duoba|CN||36.66|101.53
    Siddipet|IN||18.1|78.85
    Unna|DE||51.54|7.69
    Shaozhuang|CN||36.75|118.32
    Dambulla|LK||7.86|80.65
    Trang|TH||7.56|99.61
    Baní|DO||18.28|-70.33
    Sayhāt|SA||26.48|50.05
    Tēpī|ET||7.2|35.45
    Parnas|RU||60.07|30.35
    Bakıxanov|AZ||40.42|49.97
    Chiyoda|JP||35.68|139.75
    Karlskrona|SE||56.16|15.59
    Dinalupihan|PH||14.88|120.45
    Bellampalli|IN||19.06|79.49
    Focșani|RO||45.7|27.18
    South Jordan|US|UT|40.56|-111.93
    Santa Cruz|PH||15.77|119.91
    Tailai|CN||46.39|123.41
    Lishi|CN||29.08|106.26
    Quartu Sant'Elena|IT||39.23|9.25
    La Mohammedia|TN||36.67|10.16
    Aluche|ES||40.39|-3.76
    Chengyang|CN||35.58|118.83
    Jidd Ḩafş|BH||26.22|50.55
    Sanchazi|CN||42.08|126.6
    Fort McMurray|CA||56.73|-111.38
    Kurihara|JP||38.75|141
    Daxu|CN||34.28|117.55
    Oshkosh|US|WI|44.02|-88.54
    Ramos Arizpe|MX||25.54|-100.95
    Aflao|GH||6.12|1.19
    Qaraqash|CN||37.27|79.73
    Barbil|IN||22.1|85.38
    Cabedelo|BR||-6.98|-34.83
    Taihe|CN||30.1|106.05
    Lençóis Paulista|BR||-22.6|-48.8
    Koratla|IN||18.82|78.71
    North Little Rock|US|AR|34.77|-92.27
    Lianyuan|CN||27.69|111.66
    Goba|ET||7.02|39.98
    Stalowa Wola|PL||50.58|22.05
    Mansehra|PK||34.33|73.2
    Sokaraja|ID||-7.46|109.29
    Smila|UA||49.23|31.88
    Bayside|US|NY|40.77|-73.78
    Bununka Kunda|GM||13.43|-16.69
    Wuxi|CN||26.58|111.86
    Vicálvaro|ES||40.4|-3.6
    Folkestone|GB||51.08|1.17
    Qipan|CN||34.24|118.22
    Plauen|DE||50.5|12.14
    Napier|NZ||-39.49|176.91
    San Antonio del Táchira|VE||7.81|-72.44
    Rishīkesh|IN||30.11|78.29
    Kungur|RU||57.41|56.97
    Kituku|CD||-7.58|30.21
    Castelldefels|ES||41.28|1.97
    Goyerkāta|IN||26.7|89.03
    Klintsy|RU||52.76|32.24
    Tōgane|JP||35.55|140.37
    Tangxiang|CN||29.7|105.72
    Neryungri|RU||56.66|124.72
    Huinan|CN||42.62|126.26
    Bayonne|US|NJ|40.67|-74.11
    Brixton|GB||51.47|-0.11
    Hounslow|GB||51.47|-0.36
    Besbes|DZ||36.7|7.85
    Eagan|US|MN|44.8|-93.17
    Beimeng|CN||36.6|119.5
    Leninogorsk|RU||54.6|52.45
    Cataguases|BR||-21.39|-42.7
    Bergen op Zoom|NL||51.49|4.29
    Delray Beach|US|FL|26.46|-80.07
    Algueirão|PT||38.8|-9.34
    Loures|PT||38.83|-9.17
    Sosnovka|RU||60.02|30.35
    Rajin|KP||42.26|130.28
    Granby|CA||45.4|-72.73
    Marondera|ZW||-18.19|31.55
    Gama|AO||-8.57|13.48
    Luoyang|CN||24.96|118.68
    Mandamarri|IN||18.97|79.47
    Jesus Maria|PE||-12.07|-77.04
    Muling|CN||44.92|130.52
    Viladecans|ES||41.31|2.01
    Castellammare di Stabia|IT||40.7|14.49
    Cheria|DZ||35.27|7.75
    Kasungu|MW||-13.03|33.48
    Huanren|CN||41.26|125.37
    Qionghu|CN||28.84|112.36
    I‘zāz|SY||36.59|37.05
    Thái Hòa|VN||18.92|104.97
    Camucuio|AO||-14.11|13.24
    Gamping Lor|ID||-7.8|110.33
    Nikki|BJ||9.94|3.21
    Tanjong Malim|MY||3.68|101.52
    Oued Lill|TN||36.83|10.04
    Beruniy|UZ||41.69|60.75
    Huanan|CN||46.24|130.55
    Tissemsilt|DZ||35.61|1.81
    Wamena|ID||-4.1|138.95
    Gukovo|RU||48.05|39.93
    Sagunto|ES||39.68|-0.27
    Morón|CU||22.11|-78.63
    Liberdade|BR||-23.56|-46.63
    Puliyankudi|IN||9.17|77.4
    Zamość|PL||50.72|23.25
    Xiaolingwei|CN||32.03|118.85
    Ambilobe|MG||-13.2|49.05
    Johnson City|US|TN|36.31|-82.35
    Kitamoto|JP||36.03|139.54
    Gwa|MM||17.59|94.58
    Ţurayf|SA||31.67|38.66
    Calapan|PH||13.41|121.18
    Johor Jaya|MY||1.54|103.81
    Kherson|UA||46.64|32.61
    Ganshui|CN||28.74|106.71
    Dale City|US|VA|38.64|-77.31
    Namyang-nodongjagu|KP||42.95|129.86
    Silvan|TR||38.14|41.01
    Cedar Park|US|TX|30.51|-97.82
    Lesosibirsk|RU||58.24|92.48
    Jablah|SY||35.36|35.93
    Waterfront Communities-The Island|CA||43.63|-79.38
    Niitsu-honchō|JP||37.8|139.12
    Lahat|ID||-3.79|103.54
    Tanabe|JP||34.82|135.77
    Rotorua|NZ||-38.14|176.25
    Duramē|ET||7.23|37.88
    Itapetinga|BR||-15.25|-40.25
    Yaoji|CN||34.07|117.82
    Qiantang|CN||30.18|106.32
    Vilanova i la Geltrú|ES||41.22|1.73
    Mengyin|CN||35.71|117.93
    Parkchester|US|NY|40.84|-73.86
    Palín|GT||14.4|-90.7
    Lichtenburg|ZA||-26.15|26.16
    Tatabánya|HU||47.59|18.38
    Atascocita|US|TX|30|-95.18
    Jietou|CN||25.43|98.65
    Saint Cloud|US|MN|45.56|-94.16
    Ellicott City|US|MD|39.27|-76.8
    Palāsa|IN||18.77|84.41
    Xiangcheng|CN||33.85|113.49
    Bayiji|CN||34.27|117.68
    Finchley|GB||51.6|-0.2
    Laguna Niguel|US|CA|33.52|-117.71
    Chegutu|ZW||-18.13|30.14
    Polewali|ID||-3.43|119.34
    Myŏngch’ŏn|KP||41.07|129.43
    Saint Charles|US|MO|38.78|-90.48
    Harlingen|US|TX|26.19|-97.7
    Polevskoy|RU||56.44|60.19
    Shangkou|CN||36.97|118.88
    Pavia|IT||45.19|9.16
    Montenegro|BR||-29.69|-51.46
    Ligezhuang|CN||36.36|120.14
    Maués|BR||-3.38|-57.72
    Mitoyo|JP||34.21|133.67
    Gohāna|IN||29.14|76.7
    Pulivendla|IN||14.42|78.23
    Từ Sơn|VN||21.1|105.97
    Wrexham|GB||53.05|-2.99
    Quwaysinā|EG||30.56|31.16
    Chengalpattu|IN||12.69|79.98
    Dashitou|CN||43.31|128.51
    Rovaniemi|FI||66.5|25.69
    San Ildefonso|PH||15.08|120.94
    San Miguel|PH||15.14|120.98
    Huanghua|CN||35.89|119.46
    Kędzierzyn-Koźle|PL||50.35|18.23
    Tulcea|RO||45.18|28.81
    Qingyang|CN||37.5|121.26
    Wadgaon Kolhati|IN||19.84|75.24
    Babu|CN||24.42|111.52
    Souq Sebt Oulad Nemma|MA||32.3|-6.7
    Barreirinhas|BR||-2.76|-42.83
    Chivilcoy|AR||-34.9|-60.02
    Lādnūn|IN||27.65|74.4
    Ioánnina|GR||39.66|20.85
    Wufeng|TW||24.06|120.7
    Fleetwood|CA||49.17|-122.8
    Bom Jesus da Lapa|BR||-13.26|-43.42
    Nūrābād|IR||34.07|47.97
    Korba|TN||36.58|10.86
    Basirpur|PK||30.58|73.84
    Piripiri|BR||-4.27|-41.78
    Yebaishou|CN||41.4|119.64
    Huaiyuan Chengguanzhen|CN||32.96|117.17
    San Clemente|US|CA|33.43|-117.61
    West Lynchburg|US|VA|37.4|-79.18
    Iganga|UG||0.61|33.47
    Al Manşūrah|QA||25.27|51.53
    Middletown|US|NJ|40.39|-74.12
    Burām|SD||10.86|25.16
    Dār Kulayb|BH||26.07|50.5
    Afgooye|SO||2.14|45.12
    Torremolinos|ES||36.62|-4.5
    Sattahip|TH||12.67|100.9
    Sokhumi|GE||43.01|40.99
    Supaul|IN||26.12|86.6
    Ellesmere Port Town|GB||53.28|-2.9
    Narok|KE||-1.08|35.87
    Fort Garry South|CA||49.79|-97.16
    São Félix do Xingu|BR||-6.64|-51.99
    Fīrūzābād|IR||28.84|52.57
    Framingham Center|US|MA|42.3|-71.44
    Xincheng|CN||33.63|115.18
    Itapoã|BR||-15.75|-47.77
    Colmar|FR||48.08|7.36
    Ārān Bīdgol|IR||34.06|51.48
    Głogów|PL||51.66|16.08
    Tendō|JP||38.35|140.37
    Bāqershahr|IR||35.53|51.4
    Torquay|GB||50.46|-3.53
    Bianzhuang|CN||34.85|118.04
    Pankow|DE||52.57|13.4
    Aïn M’Lila|DZ||36.04|6.57
    Meleuz|RU||52.96|55.93
    Ban Khoan|LA||20.35|100.09
    Tultepec|MX||19.68|-99.13
    Suyangshan|CN||34.39|117.76
    Kumertau|RU||52.76|55.79
    Gangārāmpur|IN||25.4|88.53
    Ramanathapuram|IN||9.37|78.83
    Herten|DE||51.6|7.14
    Jagraon|IN||30.79|75.47
    Schenectady|US|NY|42.81|-73.94
    Perai|MY||5.38|100.38
    Urgut Shahri|UZ||39.42|67.26
    Sinnar|IN||19.85|74
    Hepingjie|CN||42.06|126.92
    Salamá|GT||15.1|-90.32
    Bairro Militar|GW||11.87|-15.62
    Kopargaon|IN||19.88|74.48
    Skhirate|MA||33.85|-7.03
    Acaraú|BR||-2.89|-40.12
    Nioko I|BF||12.4|-1.44
    Tulungagung|ID||-8.07|111.9
    Liuxin|CN||34.37|117.11
    Capelle aan den IJssel|NL||51.93|4.58
    Gushikawa|JP||26.36|127.87
    Ouricuri|BR||-7.88|-40.08
    Caoqiao|CN||34.34|118.11
    Manhiça|MZ||-25.4|32.81
    Alīpur Duār|IN||26.48|89.52
    Belize City|BZ||17.5|-88.2
    Lala Musa|PK||32.7|73.96
    Slavyansk-na-Kubani|RU||45.25|38.12
    Longshan|CN||24.6|98.7
    Craigieburn|AU||-37.6|144.95
    Irpin|UA||50.52|30.24
    Villa de Vallecas|ES||40.37|-3.6
    Fengrun|CN||39.83|118.14
    Januária|BR||-15.48|-44.37
    Pinheiros|BR||-23.57|-46.69
    Cheyenne|US|WY|41.14|-104.82
    Lalmonirhat|BD||25.92|89.45
    Aquiraz|BR||-3.9|-38.39
    Tandur|IN||17.25|77.58
    Ambarawa|ID||-7.26|110.4
    Kalush|UA||49.02|24.37
    Ouezzane|MA||34.8|-5.58
    Villasis|PH||15.9|120.59
    Estância|BR||-11.27|-37.44
    Itaberaba|BR||-12.53|-40.31
    Broomfield|US|CO|39.92|-105.09
    Ames|US|IA|42.03|-93.62
    Park Slope|US|NY|40.67|-73.99
    Shawnee|US|KS|39.04|-94.72
    Mecheria|DZ||33.54|-0.28
    Kunyang|CN||27.67|120.57
    Bāzār-e Yakāwlang|AF||34.74|66.97
    Bāzārak|AF||35.31|69.52
    Cricklewood|GB||51.56|-0.22
    Ganda|AO||-13.02|14.64
    King Faisal Military City|SA||28.45|45.97
    Patuakhali|BD||22.37|90.35
    Reseda|US|CA|34.2|-118.54
    Wrzeszcz|PL||54.38|18.61
    Itauguá|PY||-25.39|-57.35
    Guildford|CA||49.19|-122.8
    Pampatar|VE||11|-63.79
    Conway|US|AR|35.09|-92.44
    Embu|KE||-0.54|37.46
    Sumusţā al Waqf|EG||28.92|30.85
    Tianzhuang|CN||36.8|119.74
    Villa del Rosario|CO||7.83|-72.47
    East Orange|US|NJ|40.77|-74.2
    Khulm|AF||36.7|67.7
    Gitega|BI||-3.43|29.92
    Sodegaura|JP||35.41|140.02
    Bodītī|ET||6.97|37.87
    Busia|UG||0.47|34.09
    Oas|PH||13.26|123.5
    Kolonnawa|LK||6.93|79.88
    Azul|AR||-36.78|-59.86
    Loughborough|GB||52.77|-1.2
    Herford|DE||52.11|8.67
    Hita|JP||33.32|130.94
    Lingao|CN||19.91|109.69
    Portage Park|US|IL|41.96|-87.77
    Igarapé Miri|BR||-1.98|-48.96
    Tongaat|ZA||-29.57|31.12
    Skokie|US|IL|42.03|-87.73
    Shikang|CN||21.77|109.32
    Bezerros|BR||-8.23|-35.8
    Massa|IT||44.04|10.14
    Grevenbroich|DE||51.09|6.58
    Čair|MK||42.02|21.44
    Tecate|MX||32.57|-116.63
    Valverde|ES||40.5|-3.68
    Dishnā|EG||26.12|32.47
    Rechytsa|BY||52.36|30.39
    Khatauli|IN||29.28|77.73
    Weimar|DE||50.98|11.33
    Bertioga|BR||-23.85|-46.14
    Hwawŏn|KR||35.8|128.5
    Fenggang|CN||27.55|116.21
    Vīrarāghavapuram|IN||13.07|80.11
    Ahlat|TR||38.75|42.48
    Asahi|JP||35.72|140.65
    West Bloomfield Township|US|MI|42.57|-83.38
    Tamarac|US|FL|26.21|-80.25
    Yendi|GH||9.44|-0.01
    Monte Mor|BR||-22.95|-47.32
    Siuri|IN||23.91|87.53
    Rāipur|BD||23.04|90.77
    Itaitinga|BR||-3.97|-38.53
    Meulaboh|ID||4.14|96.13
    Dondo|AO||-9.68|14.43
    Dondo|AO||-9.05|15.32
    Malanville|BJ||11.87|3.38
    Usta Muhammad|PK||28.18|68.04
    Youngstown|US|OH|41.1|-80.65
    Taunton|GB||51.01|-3.1
    Tomigusuku|JP||26.19|127.68
    Talavera|PH||15.59|120.92
    Chacao|VE||10.5|-66.85
    Guasdualito|VE||7.24|-70.73
    Crotone|IT||39.08|17.13
    Lodi|US|CA|38.13|-121.27
    La Línea de la Concepción|ES||36.17|-5.35
    North Hollywood|US|CA|34.17|-118.38
    Picheng|CN||34.47|117.97
    Greenville|US|SC|34.85|-82.39
    Renzhao|CN||36.64|120.2
    Kotikawatta|LK||6.93|79.91
    Haskovo|BG||41.93|25.56
    Puerto Madryn|AR||-42.77|-65.04
    Fujioka|JP||36.25|139.07
    Muncar|ID||-8.43|114.33
    Bīna|IN||24.17|78.19
    Koboko|UG||3.41|30.96
    Pālitāna|IN||21.53|71.82
    Taman Senawang Indah|MY||2.69|101.99
    Changli|CN||39.71|119.16
    Yanagawa|JP||33.17|130.4
    Afragola|IT||40.92|14.31
    Preaek Prasab|KH||12.35|106.04
    Akşehir|TR||38.36|31.42
    Sahuayo de Morelos|MX||20.06|-102.72
    Celina|US|TX|33.32|-96.78
    Chaumu|IN||27.17|75.72
    Bandar Seri Begawan|BN||4.89|114.94
    Kaihua|CN||23.37|104.28
    Yunmeng Chengguanzhen|CN||31.06|113.77
    Tikhoretsk|RU||45.85|40.12
    Gelang Patah|MY||1.45|103.59
    Bantul|ID||-7.89|110.33
    Waterlooville|GB||50.88|-1.03
    Yangzhou|CN||33.22|107.54
    Sandefjord|NO||59.13|10.22
    Imaichi|JP||36.72|139.68
    Rossosh’|RU||51.12|38.51
    Maison Blanche|FR||48.83|2.35
    Gimbi|ET||9.17|35.83
    Sheptytskyi|UA||50.39|24.24
    Tamana|JP||32.95|130.57
    Enrique B. Magalona|PH||10.88|122.98
    Kaposvár|HU||46.37|17.8
    Mansfield|US|TX|32.56|-97.14
    Hālol|IN||22.5|73.47
    T’aet’an-ŭp|KP||38.09|125.3
    Taloqan|AF||36.74|69.53
    Ongjin|KP||37.93|125.36
    Punta Alta|AR||-38.88|-62.08
    Kodār|IN||17|79.97
    Tuapse|RU||44.1|39.08
    Alba Iulia|RO||46.07|23.58
    Kerpen|DE||50.87|6.7
    Skanes|TN||35.77|10.79
    Santa Cruz|US|CA|36.97|-122.03
    Pico Rivera|US|CA|33.98|-118.1
    Bāngarda Chhota|IN||22.74|75.81
    Tshela|CD||-5|12.95
    Madera|US|CA|36.96|-120.06
    Vacaria|BR||-28.51|-50.93
    Qinggang|CN||46.7|126.09
    Uga|NG||5.94|7.08
    Fria|GN||10.37|-13.58
    Tādepalle|IN||16.48|80.6
    Koulikoro|ML||12.86|-7.56
    Tirupattur|IN||12.49|78.57
    Janesville|US|WI|42.68|-89.02
    Ali Mendjeli|DZ||36.25|6.57
    Surubim|BR||-7.83|-35.75
    Boryspil|UA||50.35|30.95
    West Des Moines|US|IA|41.58|-93.71
    Villa Elisa|PY||-25.37|-57.59
    Aleksandrov|RU||56.4|38.71
    Narutochō-mitsuishi|JP||34.2|134.61
    Santiago|PE||-13.53|-71.98
    Sibi|PK||29.54|67.88
    Molina de Segura|ES||38.05|-1.21
    Ihnāsīyah|EG||29.09|31.02
    Mutengene|CM||4.09|9.31
    Chinnachowk|IN||14.48|78.84
    Bishnupur|IN||23.07|87.32
    Paterna|ES||39.5|-0.44
    Āmūr|IN||18.79|78.28
    Palaió Fáliro|GR||37.93|23.7
    Kotlovka|RU||55.66|37.6
    Wik’ro|ET||13.8|39.6
    Polomolok|PH||6.22|125.06
    Ensenada|AR||-34.86|-57.91
    Baheri|IN||28.77|79.5
    Nawalgarh|IN||27.85|75.27
    Tupã|BR||-21.93|-50.51
    Paranoá|BR||-15.78|-47.78
    Montebello|US|CA|34.01|-118.11
    Ānaiyūr|IN||9.96|78.11
    Kunnamkulam|IN||10.65|76.07
    Tulangan Utara|ID||-7.47|112.65
    Bognor Regis|GB||50.78|-0.68
    Ambanja|MG||-13.67|48.45
    Colón|CU||22.72|-80.9
    Rāghogarh|IN||24.44|77.2
    San Antonio de Los Altos|VE||10.39|-66.95
    Tohāna|IN||29.71|75.9
    Kangar|MY||6.44|100.2
    Valence|FR||44.93|4.91
    Newtownabbey|GB||54.66|-5.91
    Cosenza|IT||39.3|16.25
    Quimper|FR||48|-4.1
    Pateros|PH||14.54|121.07
    San Pedro de Copán|HN||14.62|-88.87
    Thành Phố Uông Bí|VN||21.03|106.77
    Dengbu|CN||28.21|116.82
    Pindi Gheb|PK||33.24|72.26
    Machakos|KE||-1.52|37.27
    Kulai|MY||1.66|103.6
    Fulda|DE||50.55|9.68
    Yangcun|CN||39.36|117.06
    Zhicheng|CN||31.01|119.91
    Shendi|SD||16.69|33.43
    Magong|TW||23.57|119.59
    Mpika|ZM||-11.83|31.45
    Boké|GN||10.93|-14.29
    Georgetown|US|TX|30.63|-97.68
    Mangai|CD||-4.02|19.53
    As Safīrah|SY||36.08|37.37
    Lulou|CN||34.72|116.77
    Hull|CA||45.43|-75.71
    ‘Alemaya|ET||9.39|42.01
    Bongor|TD||10.28|15.37
    Kanchanaburi|TH||14|99.55
    Jatani|IN||20.16|85.71
    Chokwé|MZ||-24.53|32.98
    Alpharetta|US|GA|34.08|-84.29
    Fujiidera|JP||34.57|135.6
    Arni|IN||12.67|79.29
    Genk|BE||50.97|5.5
    Shimodate|JP||36.3|139.98
    Yambol|BG||42.48|26.5
    Chik Ballāpur|IN||13.44|77.73
    Kilju|KP||40.96|129.33
    Lorain|US|OH|41.45|-82.18
    Baihecun|CN||22.11|107.24
    Dédougou|BF||12.46|-3.46
    Bowling Green|US|KY|36.99|-86.44
    Nong Khai|TH||17.88|102.74
    Guanyin|CN||29.1|104.39
    Flatlands|US|NY|40.62|-73.93
    Dundalk|US|MD|39.25|-76.52
    Capão da Canoa|BR||-29.75|-50.01
    New Halfa|SD||15.33|35.6
    Dormagen|DE||51.1|6.83
    Zarechnyy|RU||53.2|45.19
    Užice|RS||43.86|19.85
    Buckley|GB||53.17|-3.08
    Mabai|CN||23.01|104.45
    Benevides|BR||-1.36|-48.24
    Leszno|PL||51.84|16.57
    Bergheim|DE||50.96|6.64
    Nago|JP||26.62|127.99
    El Mgarsa|TN||33.82|10.99
    Ganta|LR||7.24|-8.98
    Jelutong|MY||5.39|100.32
    Samut Sakhon|TH||13.55|100.27
    Eden Prairie|US|MN|44.85|-93.47
    Jitra|MY||6.27|100.42
    Slatina|RO||44.43|24.37
    North Bergen|US|NJ|40.8|-74.01
    Pittwater|AU||-33.67|151.3
    Zayed City|AE||23.65|53.71
    Most|CZ||50.5|13.64
    Korydallós|GR||37.98|23.65
    Great Yarmouth|GB||52.61|1.73
    Buin|CL||-33.73|-70.74
    El Prat de Llobregat|ES||41.33|2.09
    Nanlong|CN||31.35|106.06
    Mitcham|GB||51.4|-0.17
    Dhubri|IN||26.02|89.99
    Florence-Graham|US|CA|33.97|-118.24
    Youxi|CN||29.21|106.14
    Waltham|US|MA|42.38|-71.24
    Borsad|IN||22.41|72.9
    Budapest XX. kerület|HU||47.44|19.1
    Feltham|GB||51.45|-0.41
    Siddharthanagar|NP||27.5|83.45
    Garbsen|DE||52.41|9.59
    Zagné|CI||6.21|-7.48
    Pavlovo|RU||55.97|43.09
    Mirassol|BR||-20.82|-49.52
    Margate|GB||51.38|1.39
    Githunguri|KE||-1.06|36.78
    Githunguri|KE||-1.3|36.99
    Kenge|CD||-5.77|13.66
    Xiazhuang|CN||34.92|118.64
    Mercedes|AR||-34.65|-59.43
    West Hartford|US|CT|41.76|-72.74
    Kelaa Kebira|TN||35.87|10.54
    Ōjima|JP||35.69|139.83
    Mila|DZ||36.45|6.26
    Padre Hurtado|CL||-33.57|-70.81
    Põhja-Tallinn|EE||59.45|24.7
    Cajazeiras|BR||-6.89|-38.56
    Buduburam|GH||5.52|-0.48
    Gorno-Altaysk|RU||51.96|85.92
    Changcheng|CN||36.09|119.45
    Shanwang|CN||36.55|118.71
    Lugano|CH||46.01|8.96
    Gadwāl|IN||16.24|77.8
    Kuşadası|TR||37.86|27.26
    Tetovo|MK||42.01|20.97
    Hod HaSharon|IL||32.16|34.89
    Żory|PL||50.05|18.7
    Godean|ID||-7.77|110.29
    Rogers|US|AR|36.33|-94.12
    Medicine Hat|CA||50.04|-110.68
    Lushnjë|AL||40.94|19.7
    Qurayyāt|OM||23.26|58.92
    Fredericton|CA||45.95|-66.67
    Pidugurālla|IN||16.48|79.89
    Melipilla|CL||-33.69|-71.22
    Novaya Balakhna|RU||56.49|43.6
    Limón|CR||9.99|-83.04
    Collado-Villalba|ES||40.64|-4
    Botou|CN||38.07|116.57
    Orion|PH||14.62|120.58
    Uiwang|KR||37.37|126.95
    Vaslui|RO||46.63|27.73
    Carol City|US|FL|25.94|-80.25
    Pubal|KR||37.29|127.51
    Agnibilékrou|CI||7.13|-3.2
    Liuku|CN||25.85|98.86
    Los Andes|CL||-32.83|-70.6
    Florida|CU||21.53|-78.23
    Kélibia|TN||36.85|11.09
    Baoqing|CN||46.32|132.19
    Urla|TR||38.32|26.76
    Horad Zhodzina|BY||54.1|28.33
    Nkwerre|NG||5.76|7.1
    Mong Kok|HK||22.32|114.17
    Al Bājūr|EG||30.43|31.04
    Shizhai|CN||34.81|116.64
    Halton Hills|CA||43.64|-79.93
    Encinitas|US|CA|33.04|-117.29
    Sheikhpura|IN||25.14|85.84
    Jinggou|CN||36.28|119.55
    Māhdāsht|IR||35.73|50.81
    Auchi|NG||7.07|6.26
    Bełchatów|PL||51.37|19.36
    Graaff Reinet|ZA||-32.25|24.53
    Campo Bom|BR||-29.68|-51.05
    Sirsi|IN||14.62|74.84
    Nipāni|IN||16.4|74.38
    Sorgun|TR||39.81|35.19
    Fanlou|CN||34.48|116.85
    Nasugbu|PH||14.07|120.63
    Brighouse-City Centre|CA||49.17|-123.13
    Pueblo Nuevo|ES||40.43|-3.64
    Kannur|IN||11.87|75.36
    East Village|US|NY|40.73|-73.99
    Tagajō-shi|JP||38.3|141
    Butare|RW||-2.6|29.74
    Trnava|SK||48.38|17.59
    Moknine|TN||35.63|10.9
    Randers|DK||56.46|10.04
    Caltanissetta|IT||37.49|14.06
    Ashford|GB||51.15|0.87
    Haverhill|US|MA|42.78|-71.08
    Changle|CN||21.83|109.42
    Sumbawa Besar|ID||-8.49|117.42
    Gus’-Khrustal’nyy|RU||55.61|40.65
    Pesqueira|BR||-8.36|-36.7
    Bāri|IN||26.65|77.62
    Jupiter|US|FL|26.93|-80.09
    Nokha|IN||27.56|73.47
    Santa Lucía|AR||-31.54|-68.5
    Dovzhansk|UA||48.08|39.65
    Buynaksk|RU||42.82|47.13
    Puerto Peñasco|MX||31.32|-113.54
    Tiquipaya|BO||-17.34|-66.22
    Icó|BR||-6.4|-38.86
    Semporna|MY||4.48|118.61
    Çubuk|TR||40.24|33.03
    Krasnoturinsk|RU||59.77|60.21
    Council Bluffs|US|IA|41.26|-95.86
    Phitsanulok|TH||16.82|100.26
    Belebey|RU||54.11|54.12
    Pedro Leopoldo|BR||-19.62|-44.04
    Nyunzu|CD||-5.96|28.02
    Wellington|US|FL|26.66|-80.24
    Sale|GB||53.43|-2.32
    Vinukonda|IN||16.05|79.74
    Tonypandy|GB||51.62|-3.46
    Miaojie|CN||25.31|100.28
    Kaitong|CN||44.81|123.08
    West Coon Rapids|US|MN|45.16|-93.35
    Colón|VE||8.03|-72.26
    Portel|BR||-1.94|-50.82
    Zhangjiachuan|CN||34.99|106.21
    Drancy|FR||48.93|2.45
    Pingnan|CN||23.54|110.39
    Acton|GB||51.51|-0.28
    Phalia|PK||32.43|73.58
    Kosong|KR||38.38|128.47
    Ntoum|GA||0.39|9.76
    Shiroi|JP||35.8|140.07
    North Miami|US|FL|25.89|-80.19
    Pervomaysk|UA||48.04|30.85
    Noisy-le-Grand|FR||48.85|2.56
    Fochville|ZA||-26.49|27.49
    Renukūt|IN||24.22|83.04
    Mohammadia|DZ||35.59|0.07
    Érd|HU||47.39|18.91
    Hamilton|US|OH|39.4|-84.56
    Dêqên|CN||29.96|90.72
    Villeneuve-d'Ascq|FR||50.62|3.17
    San Francisco Tesistán|MX||20.8|-103.48
    Songyang|CN||34.46|113.03
    Salgueiro|BR||-8.07|-39.12
    Grao de Murviedro|ES||39.64|-0.24
    Yucheng|CN||34.93|116.47
    Benslimane|MA||33.62|-7.12
    North Port|US|FL|27.04|-82.24
    Marechal Deodoro|BR||-9.71|-35.9
    La Seyne-sur-Mer|FR||43.1|5.88
    Camocim|BR||-2.9|-40.84
    Shuikou|CN||23.98|115.9
    Tulare|US|CA|36.21|-119.35
    Ras Tanura|SA||26.71|50.07
    Humaitá|BR||-7.52|-63.03
    Kogon Shahri|UZ||39.73|64.55
    Nagari|IN||13.32|79.59
    Escada|BR||-8.36|-35.22
    Abepura|ID||-2.6|140.63
    Rzhev|RU||56.26|34.33
    Sopron|HU||47.69|16.59
    Coon Rapids|US|MN|45.12|-93.29
    Berat|AL||40.71|19.95
    Asaka|UZ||40.64|72.24
    Camaquã|BR||-30.85|-51.81
    Chistopol’|RU||55.37|50.64
    Holosiyiv|UA||50.34|30.55
    Shulyavka|UA||50.45|30.45
    Levallois-Perret|FR||48.89|2.29
    Huaral|PE||-11.49|-77.21
    Inhulets|UA||47.73|33.25
    Boituva|BR||-23.28|-47.67
    Viareggio|IT||43.87|10.25
    Chidambaram|IN||11.4|79.69
    Nioki|CD||-2.72|17.69
    Tanba|JP||35.16|135.04
    Tinongan|PH||10.21|123.04
    Millcreek|US|UT|40.69|-111.88
    Zarechnyy|RU||53.13|46.58
    Shuangyang|CN||43.52|125.66
    La Habra|US|CA|33.93|-117.95
    Nianzishan|CN||47.51|122.89
    Blaine|US|MN|45.16|-93.23
    Dabwāli|IN||29.95|74.74
    Sibsāgar|IN||26.98|94.64
    Asakusa|JP||35.72|139.8
    Narwāna|IN||29.6|76.12
    Yangambi|CD||0.77|24.44
    Tikhvin|RU||59.64|33.53
    Sagua la Grande|CU||22.81|-80.07
    Auburn|US|AL|32.61|-85.48
    Minglanilla|PH||10.24|123.8
    Okha|IN||22.47|69.07
    Kiffa|MR||16.62|-11.4
    Pingyin|CN||36.28|116.45
    Lār|IR||27.68|54.34
    Floriano|BR||-6.77|-43.02
    Sanghar|PK||26.05|68.95
    Korogwe|TZ||-5.15|38.48
    Downtown Vancouver|CA||49.28|-123.12
    Nova Odessa|BR||-22.78|-47.3
    Łomża|PL||53.18|22.06
    Bin Xian|CN||45.74|127.46
    Kempas|MY||1.55|103.7
    Angyalföld|HU||47.55|19.08
    Meshkīn Dasht|IR||35.75|50.94
    Erzsébetváros|HU||47.5|19.07
    Mīzan Teferī|ET||7|35.59
    Nani Daman|IN||20.41|72.83
    Qingshuping|CN||27.38|112.02
    Rossosh’|RU||50.2|39.57
    Seremban 2|MY||2.69|101.91
    Smederevo|RS||44.66|20.93
    gorod Solnetchnogorsk|RU||56.19|36.98
    Irun|ES||43.34|-1.79
    Lake Elsinore|US|CA|33.67|-117.33
    Hushitai|CN||41.94|123.5
    Zhaobaoshan|CN||29.97|121.69
    Petrodvorets|RU||59.9|29.8
    Kuchāman|IN||27.15|74.86
    Miyoshi|JP||35.09|137.09
    Nīmbāhera|IN||24.62|74.68
    Labinsk|RU||44.64|40.74
    Tenkodogo|BF||11.78|-0.37
    Zhangji|CN||34.14|117.38
    Marseille 14|FR||43.34|5.38
    Picpus|FR||48.84|2.4
    Maputsoe|LS||-28.89|27.9
    Asker|NO||59.83|10.44
    Huoqiu Chengguanzhen|CN||32.35|116.29
    Mudu|CN||31.26|120.52
    Zalaegerszeg|HU||46.84|16.84
    Fengyi|CN||25.58|100.31
    Nandu|CN||22.85|110.82
    Pisco|PE||-13.71|-76.21
    Siddhapur|IN||23.92|72.37
    Bāmyān|AF||34.82|67.83
    Longfeng|CN||30.39|109.51
    Taoluo|CN||35.27|119.37
    Bassar|TG||9.25|0.78
    Moca|DO||19.39|-70.52
    Iskitim|RU||54.64|83.3
    Zamora|ES||41.51|-5.74
    Kiryat Gat|IL||31.61|34.76
    Svetlogorsk|BY||52.63|29.74
    Carazinho|BR||-28.28|-52.79
    Diphu|IN||25.84|93.43
    Attur|IN||11.59|78.6
    Darāw|EG||24.41|32.92
    Beni Enzar|MA||35.26|-2.93
    Revda|RU||56.8|59.94
    Long Mỹ|VN||9.68|105.57
    Kōshi|JP||32.89|130.78
    Lobnya|RU||56.03|37.47
    Yingshang Chengguanzhen|CN||32.63|116.27
    San Andrés Tuxtla|MX||18.45|-95.21
    Tempelhof|DE||52.47|13.4
    Carmichael|US|CA|38.62|-121.33
    Songkhla|TH||7.2|100.6
    Kokstad|ZA||-30.55|29.42
    Kampong Cham|KH||11.99|105.46
    Rāyadrug|IN||14.7|76.85
    Scarborough|GB||54.28|-0.4
    Xiangzhou|CN||36.16|119.42
    Yamato-Takada|JP||34.52|135.75
    Rāth|IN||25.59|79.57
    Ngozi|BI||-2.91|29.83
    Al Shamkhah City|AE||24.39|54.71
    Lakshmīpur|BD||22.94|90.83
    Yangiyŭl|UZ||41.11|69.05
    Yongning|CN||22.76|108.48
    Wesel|DE||51.67|6.62
    Penápolis|BR||-21.42|-50.08
    Vyksa|RU||55.32|42.17
    Cortazar|MX||20.48|-100.96
    Tríkala|GR||39.55|21.77
    Kolea|DZ||36.64|2.77
    Chambéry|FR||45.57|5.92
    Kolding|DK||55.49|9.47
    Extremoz|BR||-5.71|-35.31
    Xinye|CN||32.53|112.37
    Cheruvannur|IN||11.19|75.83
    Budapest XIX. kerület|HU||47.45|19.15
    Ad Dir‘īyah|SA||24.75|46.54
    Dmitrov|RU||56.34|37.52
    Ueno-ebisumachi|JP||34.76|136.13
    Sibay|RU||52.72|58.67
    Faqirwali|PK||29.47|73.03
    Lishu|CN||43.31|124.33
    Oroqen Zizhiqi|CN||50.57|123.72
    Béja|TN||36.73|9.18
    La Fría|VE||8.22|-72.25
    Taylor|US|MI|42.24|-83.27
    Alcoy|ES||38.71|-0.47
    Cayenne|GF||4.94|-52.33
    Hasuda|JP||35.97|139.65
    Gaya|NE||11.88|3.45
    Xianju|CN||28.85|120.73
    Aş Şaff|EG||29.56|31.28
    Malaybalay|PH||8.16|125.13
    Mora|CM||11.05|14.14
    Porirua|NZ||-41.13|174.85
    Vriddhāchalam|IN||11.52|79.32
    Korosten|UA||50.95|28.64
    Karlstad|SE||59.38|13.5
    Nieuwegein|NL||52.03|5.08
    Burnsville|US|MN|44.77|-93.28
    Andradina|BR||-20.9|-51.38
    Tamba|JP||35.17|135.03
    Bārh|IN||25.48|85.71
    Jianguang|CN||28.19|115.78
    Monterey Park|US|CA|34.06|-118.12
    Widnes|GB||53.36|-2.73
    Djibo|BF||14.1|-1.63
    Euclides da Cunha|BR||-10.51|-39.02
    Kispest|HU||47.45|19.14
    Issy-les-Moulineaux|FR||48.82|2.28
    Morada Nova|BR||-5.11|-38.37
    Dongning|CN||44.08|131.12
    Aketi|CD||2.74|23.78
    Dashi|CN||30.09|106.22
    Stryi|UA||49.26|23.85
    Kempten (Allgäu)|DE||47.73|10.31
    Mdiq|MA||35.68|-5.33
    Abū Ḩummuş|EG||31.09|30.31
    Castro Valley|US|CA|37.69|-122.09
    Mariana|BR||-20.38|-43.42
    Shāhāda|IN||21.55|74.47
    Tunasan|PH||14.38|121.05
    Sig|DZ||35.53|-0.19
    San Salvador Tizatlalli|MX||19.26|-99.59
    Arrecife|ES||28.96|-13.55
    Coroatá|BR||-4.13|-44.12
    Savona|IT||44.31|8.48
    Mushie|CD||-3.02|16.92
    Irvington|US|NJ|40.73|-74.23
    Sindelfingen|DE||48.7|9.02
    Výronas|GR||37.96|23.75
    Mojo|ET||8.59|39.12
    Neuilly-sur-Seine|FR||48.88|2.27
    Tianchang|CN||38|114.02
    Mizusawa|JP||39.13|141.13
    Dabra|IN||25.89|78.33
    Veenendaal|NL||52.03|5.56
    Mateare|NI||12.24|-86.43
    La Chorrera|PA||8.88|-79.78
    Kuroiso|JP||36.97|140.05
    Tauá|BR||-6|-40.29
    Nova Mutum|BR||-13.83|-56.08
    Schwäbisch Gmünd|DE||48.8|9.8
    Rocklin|US|CA|38.79|-121.24
    Slawi|ID||-6.98|109.14
    Gaalkacyo|SO||6.77|47.43
    Apatity|RU||67.58|33.41
    Chichibu|JP||35.99|139.08
    Kesennuma|JP||38.9|141.58
    Caicó|BR||-6.46|-37.1
    Runcorn|GB||53.34|-2.73
    Udumalaippettai|IN||10.59|77.25
    Dembī Dolo|ET||8.53|34.8
    Utica|US|NY|43.1|-75.23
    Gubat|PH||12.92|124.12
    Dar Naim|MR||18.11|-15.93
    Xifeng|CN||42.74|124.72
    Datong|CN||32.62|117.06
    Punta de Mata|VE||9.69|-63.61
    Horsens|DK||55.86|9.85
    Banfield|AR||-34.75|-58.39
    Malden|US|MA|42.43|-71.07
    Biga|TR||40.23|27.24
    Hashimoto|JP||34.32|135.62
    National City|US|CA|32.68|-117.1
    Novoaltaysk|RU||53.41|83.94
    Pecangaan|ID||-6.7|110.71
    Bury|GB||53.6|-2.3
    Dewsbury|GB||53.69|-1.63
    Valjevo|RS||44.28|19.9
    Nanhu|CN||35.49|119.35
    Yicheng|CN||31.7|112.26
    Svobodnyy|RU||51.37|128.14
    Ban Tha Kham|TH||13.64|100.44
    Bangor|GB||54.66|-5.67
    Itoman|JP||26.13|127.67
    Felege Neway|ET||6.3|36.88
    Sal’sk|RU||46.47|41.54
    Villa Poeta José Gálvez Barrenechea|PE||-12.21|-76.91
    Stupino|RU||54.9|38.07
    Fier-Çifçi|AL||40.72|19.57
    Nekā|IR||36.65|53.3
    Parit|MY||4.48|100.92
    Kampong Sidam|MY||5.53|100.57
    Granollers|ES||41.61|2.29
    Fano|IT||43.84|13.02
    Financial District|US|NY|40.71|-74.01
    Chinch'ŏn|KR||36.86|127.44
    Tiptūr|IN||13.26|76.48
    Sahaswān|IN||28.07|78.75
    Wanparti|IN||16.37|78.07
    Zeist|NL||52.09|5.23
    Sidi Bennour|MA||32.65|-8.43
    Anuradhapura|LK||8.31|80.41
    Tarnowskie Góry|PL||50.45|18.86
    Xiema|CN||29.77|106.37
    Buluan|PH||6.72|124.8
    Grosseto|IT||42.76|11.11
    Kırıkhan|TR||36.5|36.36
    Soroti|UG||1.71|33.61
    Yanliang|CN||34.66|109.23
    Tahe|CN||52.32|124.7
    União dos Palmares|BR||-9.16|-36.03
    Springfield|US|OR|44.05|-123.02
    Mbinga|TZ||-10.93|35.02
    Bethesda|US|MD|38.98|-77.1
    San Miguel|PE||-15.48|-70.12
    Uyovu|TZ||-3.28|31.53
    Norfolk County|CA||42.83|-80.38
    Sirhind|IN||30.64|76.38
    Dayr Mawās|EG||27.64|30.85
    Jōsō|JP||36.04|139.96
    Erdaojiang|CN||41.78|126.03
    Aisai|JP||35.16|136.73
    Terre Haute|US|IN|39.47|-87.41
    Bārdoli|IN||21.12|73.11
    Kolomyia|UA||48.52|25.04
    Tartagal|AR||-22.52|-63.81
    Vineland|US|NJ|39.49|-75.03
    West Hollywood|US|FL|26.02|-80.18
    Fort Portal|UG||0.66|30.27
    Prokhladnyy|RU||43.76|44.03
    Tianpeng|CN||30.99|103.94
    Troyes|FR||48.3|4.09
    Kertosono|ID||-7.58|112.1
    North Delta|CA||49.17|-122.92
    Stodůlky|CZ||50.05|14.32
    Sarandí|AR||-34.68|-58.35
    Xixiang|CN||35.16|112.86
    Beckenham|GB||51.41|-0.03
    Yazman|PK||29.12|71.74
    Seraing|BE||50.58|5.5
    Chicacao|GT||14.54|-91.33
    San Marcos|CO||8.66|-75.13
    El Wak|KE||2.81|40.93
    Novo Repartimento|BR||-4.33|-49.8
    Republica|BR||-23.54|-46.64
    Gilgil|KE||-0.5|36.32
    Upper Gilgil|KE||-0.21|36.27
    Shuya|RU||56.85|41.39
    Ban Lam Luk Ka|TH||13.98|100.78
    Shchëkino|RU||54.01|37.51
    Towada|JP||40.62|141.21
    San Marcos|US|TX|29.88|-97.94
    Mokameh|IN||25.4|85.92
    Yaowan|CN||34.18|118.07
    Brentwood|US|NY|40.78|-73.25
    Farnborough|GB||51.29|-0.76
    Bor|RU||56.36|44.07
    Givatayim|IL||32.07|34.81
    Arāmbāgh|IN||22.88|87.78
    Lakeville|US|MN|44.65|-93.24
    Mujiayingzi|CN||42.12|118.78
    West Allis|US|WI|43.02|-88.01
    Yame|JP||33.23|130.65
    Poonamalle|IN||13.05|80.11
    Tynemouth|GB||55.02|-1.43
    Akim Oda|GH||5.93|-0.99
    Dubna|RU||56.74|37.19
    Redmond|US|WA|47.67|-122.12
    Kinokawa|JP||34.27|135.41
    Motril|ES||36.75|-3.52
    Keonjhargarh|IN||21.63|85.6
    Tacuarembó|UY||-31.72|-55.98
    Dingjia|CN||29.41|106.14
    Mene Grande|VE||9.85|-70.93
    Lokoja|NG||7.8|6.74
    Canoga Park|US|CA|34.2|-118.6
    Cupertino|US|CA|37.32|-122.03
    Bhadravati|IN||20.1|79.11
    Ualog|PH||10.57|123.39
    Ciudad Hidalgo|MX||19.69|-100.56
    Langzhong|CN||31.55|105.99
    Taylorsville|US|UT|40.67|-111.94
    Takaishi|JP||34.52|135.43
    Liancheng|CN||25.72|116.75
    Jiangbei|CN||29.73|106.64
    Moramanga|MG||-18.95|48.23
    Bristol|US|CT|41.67|-72.95
    Moore|US|OK|35.34|-97.49
    Gardena|US|CA|33.89|-118.31
    Longgang|CN||37.65|120.33
    Itapecuru Mirim|BR||-3.39|-44.36
    Petaluma|US|CA|38.23|-122.64
    Fethiye|TR||36.64|29.13
    Bensalem|US|PA|40.1|-74.95
    District of Taher|DZ||36.77|5.9
    Zacapa|GT||14.97|-89.53
    Hereford|GB||52.06|-2.71
    Matera|IT||40.67|16.6
    Midelt|MA||32.69|-4.75
    Grand Junction|US|CO|39.06|-108.55
    Taitou|CN||37.03|118.63
    Świdnica|PL||50.84|16.49
    Cruz das Almas|BR||-12.67|-39.1
    Olbia|IT||40.92|9.5
    Mangochi|MW||-14.48|35.26
    Gushu|CN||31.56|118.48
    Sanyōonoda|JP||34.03|131.16
    Panruti|IN||11.78|79.55
    Al Burj|EG||31.58|30.98
    Fenshui|CN||30.72|108.08
    Mirdif|AE||25.22|55.41
    Casper|US|WY|42.87|-106.31
    Monze|ZM||-16.27|27.48
    Setia Tropika|MY||1.55|103.72
    Shimotsuke|JP||36.41|139.87
    Wujing|CN||36.45|118.4
    Opava|CZ||49.94|17.9
    Ilkal|IN||15.96|76.11
    Rowlett|US|TX|32.9|-96.56
    Chełm|PL||51.14|23.47
    Vejle|DK||55.71|9.54
    Cogan|PH||10.59|124.02
    Kīratpur|IN||29.51|78.21
    Wucheng|CN||29.6|118.17
    Cristalina|BR||-16.77|-47.62
    Tahara|JP||34.67|137.27
    Trinidad|CU||21.8|-79.98
    Yuxia|CN||34.06|108.63
    Runan|CN||33|114.35
    Parkent|UZ||41.29|69.68
    Vrindāvan|IN||27.58|77.7
    Douane|TN||36.45|10.76
    Kodungallūr|IN||10.23|76.2
    Penedo|BR||-10.29|-36.59
    Bandar-e Kangān|IR||27.83|52.06
    Vavuniya|LK||8.75|80.5
    Ech Chettia|DZ||36.2|1.26
    Zhijiang|CN||30.42|111.75
    Rosenheim|DE||47.86|12.12
    Nagakute|JP||35.17|137.06
    Nedumangād|IN||8.6|77
    Stroud|GB||51.75|-2.2
    Gucheng|CN||36.95|118.76
    Bambang|PH||16.39|121.11
    Taozhuang|CN||34.85|117.33
    Tczew|PL||54.09|18.78
    Sandaohezi|CN||44.33|85.62
    Pokrovsk|UA||48.28|37.18
    Hpākān|MM||25.61|96.31
    Ābyek|IR||36.04|50.53
    Sennan|JP||34.35|135.27
    Laascaanood|SO||8.48|47.36
    Yongbei|CN||26.65|100.78
    Halesowen|GB||52.45|-2.05
    La Mesa|US|CA|32.77|-117.02
    Waterford|IE||52.26|-7.11
    Pine Hills|US|FL|28.56|-81.45
    Martínez de la Torre|MX||20.07|-97.06
    Kuwait City|KW||29.37|47.97
    Melbourne City Centre|AU||-37.82|144.97
    Zushi|JP||35.29|139.58
    Pavlovskiy Posad|RU||55.78|38.65
    Hyūga|JP||32.42|131.64
    Dazeshan|CN||36.99|119.92
    Ibitinga|BR||-21.76|-48.83
    Bela Vista|BR||-23.56|-46.65
    São Borja|BR||-28.66|-56
    Sarāvān|IR||27.37|62.33
    Monte Alegre|BR||-2|-54.08
    Villa Vicente Guerrero|MX||19.12|-98.17
    Ara Damansara|MY||3.12|101.59
    Bangaon|IN||25.87|86.51
    Bensonhurst|US|NY|40.6|-73.99
    Bukit Indah|MY||1.48|103.66
    Chelsea|GB||51.49|-0.17
    Colonia Nativitas|MX||19.38|-99.14
    Coney Island|US|NY|40.58|-73.99
    Faruka|PK||31.89|72.41
    Gamonal|ES||42.36|-3.67
    Hurlingham|AR||-34.59|-58.63
    Juan-les-Pins|FR||43.57|7.11
    Mbale|KE||0.08|34.72
    Nzagi|AO||-8.39|15.3
    Néma|MR||16.62|-7.26
    Ostankinskiy|RU||55.83|37.62
    Putra Heights|MY||2.99|101.57
    Rancho Penasquitos|US|CA|32.96|-117.12
    Santutxu|ES||43.25|-2.92
    Sviblovo|RU||55.85|37.63
    Valley Glen|US|CA|34.19|-118.42
    Vinhomes Ocean Park|VN||20.99|105.95
    Wuzhen|CN||30.75|120.49
    Zhujiajiao|CN||31.11|121.06
    Meriden|US|CT|41.54|-72.81
    Dại Mỗ|VN||20.98|105.77
    Narsimhapur|IN||22.95|79.18
    Tanay|PH||14.5|121.28
    Registro|BR||-24.49|-47.84
    Obando|PH||14.71|120.94
    Uki|JP||32.62|130.66
    Heroica Caborca|MX||30.72|-112.16
    Pontiac|US|MI|42.64|-83.29
    Temerluh|MY||3.45|102.42
    Hwasun|KR||35.06|126.99
    Ponnur|IN||16.07|80.55
    Acerra|IT||40.94|14.37
    Jiangkou|CN||25.49|119.2
    Maqin County|CN||34.47|100.24
    Yamethin|MM||20.43|96.14
    Kathua|IN||32.37|75.53
    Port Orange|US|FL|29.14|-81
    Mérida|ES||38.92|-6.34
    Boyolali|ID||-7.53|110.6
    Hamden|US|CT|41.4|-72.9
    Antony|FR||48.75|2.3
    Jacundá|BR||-4.45|-49.12
    North Lakhimpur|IN||27.24|94.1
    Cachoeiras de Macacu|BR||-22.46|-42.65
    Pucheng|CN||27.92|118.53
    Lakewood|US|WA|47.17|-122.52
    Balagtas|PH||14.82|120.87
    Brandenburg an der Havel|DE||52.42|12.55
    Buyeo|KR||36.27|126.91
    Bang Khae Nuea|TH||13.71|100.39
    Masaurhi Buzurg|IN||25.35|85.03
    Nerkunram|IN||13.06|80.21
    Cosmópolis|BR||-22.65|-47.2
    Kosai|JP||34.7|137.52
    Fountainebleau|US|FL|25.77|-80.35
    Piekary Śląskie|PL||50.38|18.93
    Itogon|PH||16.36|120.68
    Békéscsaba|HU||46.68|21.1
    Rüsselsheim am Main|DE||49.99|8.42
    Zvishavane|ZW||-20.33|30.07
    Saint Clair Shores|US|MI|42.5|-82.89
    Viçosa do Ceará|BR||-3.56|-41.09
    Agía Paraskeví|GR||38.02|23.83
    Metu|ET||8.3|35.58
    Prachantakham|TH||14.06|101.52
    Springfield|US|OH|39.92|-83.81
    Shegaon|IN||20.79|76.7
    Pampán|VE||9.45|-70.48
    Mandideep|IN||23.08|77.53
    Katiola|CI||8.14|-5.1
    Great Falls|US|MT|47.5|-111.3
    Ksar el Boukhari|DZ||35.89|2.75
    Date|JP||37.82|140.5
    Ekpoma|NG||6.74|6.14
    Pāchora|IN||20.67|75.35
    Itamaraju|BR||-17.04|-39.53
    Nag Hammâdi|EG||26.05|32.24
    Baimajing|CN||19.71|109.22
    Tuanbao|CN||30.34|109.13
    San Cristobal|CU||22.72|-83.06
    Den Helder|NL||52.96|4.76
    Chapel Hill|US|NC|35.91|-79.06
    Berlin Köpenick|DE||52.44|13.58
    Limoeiro do Norte|BR||-5.15|-38.1
    Molfetta|IT||41.2|16.6
    Altamira|MX||22.39|-97.94
    Canyon Country|US|CA|34.42|-118.47
    Gobichettipalayam|IN||11.45|77.44
    Sengkang|ID||-4.13|120.03
    Gangoh|IN||29.78|77.26
    Mielec|PL||50.29|21.42
    Dayr al Balaḩ|PS||31.42|34.35
    Ferizaj|XK||42.37|21.16
    Shirakawa|JP||37.12|140.26
    Esfarāyen|IR||37.08|57.51
    Itanagar|IN||27.09|93.61
    Comitancillo|GT||15.09|-91.75
    Drummondville|CA||45.88|-72.48
    Sonsonate|SV||13.72|-89.72
    Wenshang|CN||35.73|116.5
    Huntington Park|US|CA|33.98|-118.23
    Mölndal|SE||57.66|12.01
    Meïganga|CM||6.52|14.3
    La Roche-sur-Yon|FR||46.67|-1.43
    Chikuma|JP||36.53|138.09
    Mingshui|CN||47.18|125.9
    Ogōri|JP||33.39|130.55
    Azrou|MA||33.43|-5.22
    Galátsi|GR||38.02|23.75
    Lancaster|US|PA|40.04|-76.31
    Jaitpur|IN||28.51|77.33
    Huiqu|CN||36.27|119.05
    Aş Şāliḩīyah al Jadīdah|EG||30.63|31.94
    Narasapur|IN||16.43|81.7
    Coconut Creek|US|FL|26.25|-80.18
    Wendo|ET||6.6|38.42
    San Felipe|CL||-32.75|-70.73
    Dhone|IN||15.4|77.87
    Irati|BR||-25.47|-50.65
    Gannan|CN||47.92|123.5
    Offenburg|DE||48.47|7.94
    Craigavon|GB||54.45|-6.39
    Aboisso|CI||5.47|-3.21
    Lamongan|ID||-7.12|112.42
    Pánlóngchéng Jīngjì Kāifāqū|CN||30.69|114.27
    Leander|US|TX|30.58|-97.85
    Nabarūh|EG||31.1|31.3
    Hongjiang|CN||27.11|110
    Mikhaylovsk|RU||45.13|42.03
    Rājgarh|IN||28.64|75.39
    Sahagún|CO||8.95|-75.44
    Jian’ou|CN||27.04|118.32
    Idaho Falls|US|ID|43.47|-112.03
    Kotlas|RU||61.26|46.65
    Fundación|CO||10.52|-74.19
    Veliko Tŭrnovo|BG||43.08|25.63
    San Rafael|US|CA|37.97|-122.53
    Tashan|CN||34.34|117.57
    Jixian|CN||46.73|131.13
    Hezuo|CN||34.99|102.91
    Azua|DO||18.45|-70.73
    Wanchaq|PE||-13.52|-71.97
    Chalkída|GR||38.46|23.6
    Oltinko‘l|UZ||43.07|58.9
    Abadeh|IR||31.16|52.65
    Ullal|IN||12.81|74.86
    Ābādeh|IR||28.83|53.17
    Manaoag|PH||16.04|120.49
    Rio Bonito|BR||-22.71|-42.61
    Langenfeld|DE||51.11|6.95
    Al Warqaa|AE||25.19|55.42
    Haizhou|CN||34.58|119.13
    Umm Al Quwain City|AE||25.56|55.56
    Noblesville|US|IN|40.05|-86.01
    Pierrefonds|CA||45.46|-73.89
    Panna|IN||24.72|80.19
    Dilling|SD||12.05|29.65
    Longgu|CN||34.9|116.81
    Yigou|CN||35.81|114.32
    Santo Tomé|AR||-31.66|-60.77
    Yagoua|CM||10.34|15.23
    Marietta|US|GA|33.95|-84.55
    San Francisco|AR||-31.42|-62.08
    Verkhnyaya Pyshma|RU||56.97|60.58
    Ferencváros|HU||47.48|19.09
    As-Suwayda|SY||32.71|36.57
    Fairfield|US|CT|41.14|-73.26
    Talnakh|RU||69.49|88.4
    Langtoucun|CN||40.04|124.34
    Owensboro|US|KY|37.77|-87.11
    Jose Rizal|PH||8.88|117.5
    Eastvale|US|CA|33.96|-117.56
    Sarpsborg|NO||59.28|11.11
    Içara|BR||-28.71|-49.3
    Simpang Renggam|MY||1.82|103.31
    El Palomar|AR||-34.62|-58.6
    Qiryat Ata|IL||32.81|35.11
    Acará|BR||-1.96|-48.2
    Royal Oak|US|MI|42.49|-83.14
    Minami-Sōma|JP||37.63|140.98
    Camacupa|AO||-12.02|17.48
    Mot’a|ET||11.08|37.87
    Slutsk|BY||53.02|27.54
    Gola Gokarannāth|IN||28.08|80.47
    Mbera|MR||15.86|-5.79
    Zarand|IR||30.81|56.56
    Petroúpolis|GR||38.04|23.68
    Stralsund|DE||54.31|13.08
    Brentwood|US|CA|37.93|-121.7
    Goz Beida|TD||12.23|21.41
    Gohad|IN||26.43|78.44
    Golpāyegān|IR||33.45|50.29
    Torbat-e Jām|IR||35.24|60.62
    Fraijanes|GT||14.47|-90.44
    Kitahiroshima|JP||42.98|141.57
    Cruz Alta|BR||-28.64|-53.61
    Mpanda|BI||-3.17|29.4
    Xiaoweizhai|CN||26.19|107.51
    Baki|ID||-7.61|110.78
    Cerro de Pasco|PE||-10.67|-76.25
    Mikhaylovka|RU||50.06|43.23
    Solnechnogorsk|RU||56.18|36.97
    Villach|AT||46.61|13.86
    Antu|CN||43.1|128.91
    Bañga|PH||6.42|124.78
    Benalmádena|ES||36.6|-4.57
    Wani|IN||20.06|78.95
    Ardakān|IR||32.31|54.02
    Avan|AM||40.21|44.58
    Menzel Bourguiba|TN||37.15|9.79
    Dubuque|US|IA|42.5|-90.66
    Wallasey|GB||53.42|-3.06
    Kamphaeng Phet|TH||16.48|99.52
    Koga|JP||33.73|130.47
    Comayagua|HN||14.46|-87.64
    Thiruvarur|IN||10.77|79.64
    Upleta|IN||21.74|70.28
    Suozhen|CN||36.95|118.1
    Ishikari|JP||43.24|141.35
    Tessaoua|NE||13.76|7.99
    Cerdanyola del Vallès|ES||41.49|2.14
    Vinto|BO||-17.39|-66.32
    Kayes|CG||-4.2|13.29
    Marseille 12|FR||43.3|5.44
    Brookline|US|MA|42.33|-71.12
    Novi|US|MI|42.48|-83.48
    Jaguariúna|BR||-22.71|-46.99
    Pestlőrinc|HU||47.43|19.22
    Littlehampton|GB||50.81|-0.54
    Er Roseires|SD||11.87|34.39
    Tokoname|JP||34.88|136.85
    Arsen’yev|RU||44.16|133.27
    Shwegu|MM||24.23|96.79
    Viseu|BR||-1.2|-46.14
    Hanyū|JP||36.17|139.53
    Ṣāleḥīeh|IR||35.51|51.19
    Des Plaines|US|IL|42.03|-87.88
    Beliatta|LK||6.05|80.73
    Kampong Dungun|MY||3.22|101.32
    Carrara|IT||44.08|10.1
    Hameln|DE||52.1|9.36
    Taifu|CN||28.98|105.64
    Los Patios|CO||7.84|-72.5
    Mnihla|TN||36.85|10.11
    Carson City|US|NV|39.16|-119.77
    Padangpanjang|ID||-0.46|100.41
    Orland Park|US|IL|41.63|-87.85
    San Pedro Ayampuc|GT||14.78|-90.45
    Oumé|CI||6.38|-5.42
    Mpondwe|UG||0.04|29.72
    Nūzvīd|IN||16.79|80.85
    Frutal|BR||-20.02|-48.94
    Ngã Năm|VN||9.57|105.6
    Bartlett|US|TN|35.2|-89.87
    Glogovac|XK||42.63|20.89
    Beitbridge|ZW||-22.22|30
    Guerara|DZ||32.79|4.5
    Toki|JP||35.35|137.18
    Woodland|US|CA|38.68|-121.77
    Lonavla|IN||18.75|73.41
    Loum|CM||4.72|9.74
    Shiqiaozi|CN||36.16|119.26
    Una|IN||20.82|71.04
    Jidong|CN||45.26|131.12
    São Gabriel|BR||-30.34|-54.32
    Lehi|US|UT|40.39|-111.85
    Dom Eliseu|BR||-4.29|-47.51
    Ouled Djellal|DZ||34.43|5.06
    Fenyi|CN||27.81|114.67
    Racibórz|PL||50.09|18.22
    White Plains|US|NY|41.03|-73.76
    Uzlovaya|RU||53.98|38.16
    Vasastaden|SE||59.35|18.03
    Paombong|PH||14.83|120.79
    Weleri|ID||-6.97|110.07
    Chonglong|CN||29.78|104.85
    Sayama|JP||34.52|135.56
    Xinglongshan|CN||43.96|125.47
    Choshi|JP||35.73|140.83
    Al Ḩāmūl|EG||31.31|31.15
    San Pedro de Jujuy|AR||-24.23|-64.87
    Fort Beaufort|ZA||-32.77|26.63
    Benevento|IT||41.13|14.78
    Trairi|BR||-3.28|-39.27
    Arcadia|US|CA|34.14|-118.04
    Reston|US|VA|38.97|-77.34
    Friedrichshafen|DE||47.66|9.48
    Batatais|BR||-20.89|-47.59
    Finote Selam|ET||10.7|37.27
    Barkam|CN||31.9|102.22
    Sakurai|JP||34.5|135.85
    Chaiyaphum|TH||15.81|102.03
    Tongchuan|CN||31.09|105.09
    Shibuzi|CN||36.12|119.1
    Uttaradit|TH||17.63|100.09
    Lixian|CN||34.19|105.17
    Murakami|JP||38.23|139.48
    Larbaâ|DZ||36.56|3.15
    Hongqiao|CN||26.77|112.11
    Sérres|GR||41.08|23.55
    Antsalova|MG||-18.67|44.62
    Trenčín|SK||48.89|18.04
    Žižkov|CZ||50.08|14.45
    Changbai|CN||41.42|128.2
    Zhutuo|CN||29.02|105.85
    Korçë|AL||40.62|20.78
    San Andrés|CO||12.58|-81.7
    Patzún|GT||14.68|-91.01
    Będzin|PL||50.33|19.13
    Sillod|IN||20.3|75.65
    Kırklareli|TR||41.74|27.23
    Colón|AR||-32.22|-58.14
    Ocala|US|FL|29.19|-82.14
    Kisela Voda|MK||41.95|21.5
    Nikšić|ME||42.77|18.94
    Clay|US|NY|43.19|-76.17
    Dingtao|CN||35.07|115.57
    Myaungmya|MM||16.6|94.92
    Omoa|HN||15.78|-88.04
    Dongxi|CN||28.76|106.66
    Los Dos Caminos|VE||10.49|-66.83
    Arzew|DZ||35.85|-0.32
    Central City|US|AZ|33.44|-112.06
    Petauke|ZM||-14.24|31.32
    Kanbe|MM||16.71|96
    Ar Rumaythīyah|KW||29.31|48.07
    Täby|SE||59.44|18.07
    South Vineland|US|NJ|39.45|-75.03
    Lorient|FR||47.75|-3.37
    Sanford|US|FL|28.8|-81.27
    Juye|CN||35.39|116.07
    Ekangala|ZA||-25.67|28.73
    Nahariyya|IL||33.01|35.1
    Dapaong|TG||10.86|0.21
    Felgueiras|PT||41.37|-8.19
    Serian|MY||1.17|110.57
    Streatham|GB||51.43|-0.13
    Hancheng|CN||35.46|110.43
    Göppingen|DE||48.7|9.65
    Zgierz|PL||51.86|19.41
    Caucasia|CO||7.99|-75.19
    Bowie|US|MD|38.94|-76.73
    Simpang Empat|MY||4.95|100.63
    Invercargill|NZ||-46.4|168.35
    Port Coquitlam|CA||49.27|-122.77
    Santangpu|CN||27.41|111.99
    Volzhsk|RU||55.87|48.36
    Kokomo|US|IN|40.49|-86.13
    Chornomors’k|UA||46.3|30.66
    Sarcelles|FR||49|2.38
    Jatiwangi|ID||-6.73|108.26
    Acámbaro|MX||20.03|-100.72
    Vigevano|IT||45.31|8.85
    Kawthoung|MM||9.98|98.55
    Pessac|FR||44.81|-0.63
    Imarichō-kō|JP||33.27|129.88
    Magsaysay|PH||6.77|125.18
    Santa Rosa de Cabal|CO||4.87|-75.62
    Sīra|IN||13.74|76.9
    Baekrajan|ID||-6.77|110.85
    Wayne|US|NJ|40.93|-74.28
    Kraaifontein|ZA||-33.85|18.72
    Hardenberg|NL||52.58|6.62
    Ivry-sur-Seine|FR||48.82|2.38
    Kokubu-matsuki|JP||31.73|130.77
    San Francisco El Alto|GT||14.94|-91.44
    Chikhli|IN||20.35|76.26
    Veles|MK||41.72|21.77
    Al Wāsiţah|EG||29.34|31.21
    Tabaco|PH||13.36|123.73
    Jing'an|CN||34.5|116.92
    Belen|PE||-3.76|-73.25
    Pianura|IT||40.86|14.17
    Kogalym|RU||62.27|74.48
    Jhārgrām|IN||22.45|86.99
    Évreux|FR||49.02|1.15
    Bootle|GB||53.47|-3.02
    Santee|US|CA|32.84|-116.97
    Emin|CN||46.53|83.63
    Ponte Nova|BR||-20.42|-42.91
    Orito|CO||0.67|-76.87
    Longtan|CN||28.76|108.96
    Shenliu|CN||29.41|112.16
    Lop Buri|TH||14.8|100.65
    Ksar|MR||18.1|-15.96
    Manicoré|BR||-5.81|-61.3
    Görlitz|DE||51.16|14.99
    Dublin|US|CA|37.7|-121.94
    St. Albert|CA||53.63|-113.64
    Hagere Maryam|ET||5.63|38.24
    Stolberg|DE||50.77|6.23
    la Nova Esquerra de l'Eixample|ES||41.38|2.15
    Ash Shāmīyah|IQ||31.96|44.6
    Ávila|ES||40.66|-4.7
    Maocun|CN||34.38|117.25
    Mongaguá|BR||-24.09|-46.62
    Harsīn|IR||34.27|47.59
    Santa Luzia|BR||-3.96|-45.66
    Sundsvall|SE||62.39|17.31
    Bebington|GB||53.35|-3.02
    El Hatillo|VE||10.42|-66.83
    Legnano|IT||45.6|8.92
    Vénissieux|FR||45.7|4.89
    Kagaznāgār|IN||19.33|79.47
    Cergy|FR||49.04|2.08
    Ālbū Kamāl|SY||34.45|40.92
    Trảng Bom|VN||10.95|107.01
    Ban Pong|TH||13.82|99.88
    Krymsk|RU||44.93|37.99
    Huangpi|CN||30.88|114.38
    Shanhecun|CN||45.71|128.58
    Hernals|AT||48.23|16.31
    Biała Podlaska|PL||52.03|23.12
    Bhātāpāra|IN||21.73|81.95
    Yantongshan|CN||43.29|126.01
    Kāsībugga|IN||18.76|84.42
    Vynohradar|UA||50.51|30.42
    Guarabira|BR||-6.85|-35.49
    Cupang|PH||14.43|121.04
    Hasanpur|IN||28.72|78.28
    Clichy|FR||48.9|2.31
    Na Di|TH||14.12|101.78
    Guiren|CN||33.67|118.19
    Chongwe|ZM||-15.33|28.68
    Maulavi Bāzār|BD||24.49|91.77
    Palm Harbor|US|FL|28.08|-82.76
    Kan’onjichō|JP||34.13|133.65
    Santo Tomas|PH||14.11|121.14
    Linares|ES||38.1|-3.64
    Lohārdagā|IN||23.43|84.68
    Kentau|KZ||43.52|68.5
    Marinilla|CO||6.17|-75.34
    Medford|US|MA|42.42|-71.11
    Kidderminster|GB||52.39|-2.25
    Cheremkhovo|RU||53.15|103.08
    Myaydo|MM||19.37|95.22
    Morley|GB||53.74|-1.6
    Jahāngīrābād|IN||28.41|78.11
    Sherkot|IN||29.33|78.57
    Kātrās|IN||23.8|86.3
    Siu Lek Yuen|HK||22.38|114.21
    El Menia|DZ||30.58|2.88
    Minbu|MM||20.18|94.88
    Zhongxing|CN||33.7|118.68
    Halabja|IQ||35.18|45.99
    Talagante|CL||-33.66|-70.93
    Langxiang|CN||46.95|128.87
    Kaffrine|SN||14.11|-15.55
    Catacaos|PE||-5.27|-80.68
    Garoowe|SO||8.4|48.48
    Kota Sambas|ID||1.36|109.3
    Mācherla|IN||16.48|79.44
    Naksalbāri|IN||26.68|88.22
    Sankarankovil|IN||9.17|77.54
    Mulbāgal|IN||13.16|78.39
    Paris 09 Opéra|FR||48.87|2.34
    Kolaboui|GN||10.8|-14.4
    Midwest City|US|OK|35.45|-97.4
    Kandukūr|IN||15.22|79.9
    Center City|US|PA|39.95|-75.16
    Nonoichi|JP||36.53|136.62
    Margate|US|FL|26.24|-80.21
    Tiruvalla|IN||9.38|76.57
    Roshanpura|IN||28.6|76.99
    Villa Hayes|PY||-25.09|-57.53
    Thanbyuzayat|MM||15.97|97.73
    Bergama|TR||39.12|27.18
    Ponnūru|IN||16.07|80.55
    Boufarik|DZ||36.57|2.91
    Chitral|PK||35.85|71.79
    South Whittier|US|CA|33.95|-118.04
    Bageqi|CN||37.14|79.84
    Saint-André|RE||-20.96|55.65
    Kollegāl|IN||12.15|77.11
    Tinley Park|US|IL|41.57|-87.78
    Hamada|JP||34.88|132.08
    Mukandpur|IN||28.74|77.18
    Anamur|TR||36.08|32.84
    Bandō|JP||36.07|139.87
    Suiling|CN||47.23|127.11
    Pflugerville|US|TX|30.44|-97.62
    Mafraq|JO||32.34|36.21
    Wenxing|CN||28.68|112.88
    Unjha|IN||23.8|72.39
    Frankfurt (Oder)|DE||52.35|14.55
    Fichē|ET||9.8|38.73
    Zhigulëvsk|RU||53.4|49.51
    Yingli|CN||37.06|118.81
    Sakaidechō|JP||34.32|133.84
    Cristo Rey|DO||18.5|-69.93
    Kāmyārān|IR||34.8|46.94
    Borūjen|IR||31.97|51.29
    Chhibrāmau|IN||27.15|79.5
    As Sawānī|LY||32.72|13.07
    Nūrābād|IR||30.11|51.52
    Tilhar|IN||27.96|79.74
    Dehdasht|IR||30.79|50.57
    New Brunswick|US|NJ|40.49|-74.45
    Annaka|JP||36.33|138.9
    Grand Forks|US|ND|47.93|-97.03
    Jahangira|PK||33.96|72.22
    Lunglei|IN||22.89|92.74
    Emmen|NL||52.78|6.91
    Phra Phutthabat|TH||14.73|100.8
    Colegiales|AR||-34.57|-58.45
    Sokol|RU||55.8|37.52
    Sokol’niki|RU||55.8|37.67
    Reyhanlı|TR||36.27|36.57
    Baishishan|CN||43.58|127.57
    Fountain Valley|US|CA|33.71|-117.95
    Hoskote|IN||13.07|77.8
    Hendala|LK||6.99|79.88
    Haripur|PK||34|72.93
    Minokamo|JP||35.48|137.02
    Roslavl’|RU||53.95|32.86
    Stourbridge|GB||52.46|-2.14
    Byasanagar|IN||20.96|86.13
    North Hills|US|CA|34.24|-118.48
    Ninghai|CN||37.38|121.61
    Manfredonia|IT||41.63|15.92
    Anlong Veaeng|KH||14.23|104.08
    Veszprém|HU||47.09|17.91
    Neu-Hohenschönhausen|DE||52.57|13.51
    Bayt Lāhyā|PS||31.55|34.5
    Foligno|IT||42.95|12.7
    Zhuzhai|CN||34.76|116.81
    Purbalingga|ID||-7.39|109.36
    Xam Nua|LA||20.42|104.05
    Diamond Bar|US|CA|34.03|-117.81
    Kitgum|UG||3.28|32.89
    Baden-Baden|DE||48.76|8.24
    Ipirá|BR||-12.16|-39.74
    Bada Barabīl|IN||22.11|85.39
    Hattingen|DE||51.4|7.19
    Caacupé|PY||-25.39|-57.14
    Sāmalkot|IN||17.06|82.18
    Mukō|JP||34.97|135.7
    Karīmganj|IN||24.87|92.36
    La Dolorita|VE||10.49|-66.79
    Livingston|GB||55.9|-3.52
    Umm Ruwaba|SD||12.91|31.22
    Ushuaia|AR||-54.81|-68.32
    Nōgata|JP||33.74|130.72
    Bobbili|IN||18.57|83.36
    Barri de Sant Andreu|ES||41.44|2.19
    Jinji|CN||23.23|110.83
    Fana|ML||12.78|-6.96
    Marseille 11|FR||43.29|5.44
    Taunton|US|MA|41.9|-71.09
    Fussa|JP||35.74|139.32
    Ambalangoda|LK||6.24|80.05
    Batac City|PH||18.06|120.56
    Oak Lawn|US|IL|41.71|-87.76
    Union|US|NJ|40.7|-74.26
    Ankeny|US|IA|41.73|-93.61
    Battir|PS||31.7|35.12
    Malārd|IR||35.67|50.98
    Weining|CN||26.85|104.23
    Mettur|IN||11.79|77.8
    Chicopee|US|MA|42.15|-72.61
    Sattenapalle|IN||16.39|80.15
    San Vicent del Raspeig|ES||38.4|-0.53
    Castlereagh|GB||54.57|-5.88
    Kettering|GB||52.4|-0.73
    Morondava|MG||-20.29|44.32
    Paudalho|BR||-7.9|-35.18
    Qingfu|CN||28.44|104.52
    Jamrud|PK||34|71.38
    Daokou|CN||35.57|114.52
    Okcheon|KR||36.3|127.57
    Tirūrangādi|IN||11.04|75.92
    Yashan|CN||22.2|109.94
    Woluwe-Saint-Lambert|BE||50.84|4.43
    Lingayen|PH||16.02|120.23
    Masinloc|PH||15.54|119.95
    Borovichi|RU||58.39|33.92
    Hilden|DE||51.17|6.93
    Wellingborough|GB||52.3|-0.69
    Tennala|IN||10.99|75.94
    Budapest XII. kerület|HU||47.49|19.01
    Aylmer|CA||45.4|-75.81
    Chakradharpur|IN||22.68|85.63
    Oberá|AR||-27.49|-55.12
    Irving Park|US|IL|41.95|-87.74
    Dörtyol|TR||36.84|36.23
    Limoeiro|BR||-7.87|-35.45
    Ureña|VE||7.92|-72.44
    Capitão Poço|BR||-1.75|-47.06
    Açu|BR||-5.58|-36.91
    Sendhwa|IN||21.69|75.1
    Nantai|CN||40.92|122.8
    Sukuta|GM||13.41|-16.71
    Balai Pungut|ID||1.06|101.29
    Talegaon Dābhāde|IN||18.74|73.68
    Potenza|IT||40.64|15.81
    Changleng|CN||28.7|115.82
    Chernaya Rechka|RU||59.99|30.3
    Saint-Michel|CA||45.57|-73.62
    Hiriyūr|IN||13.94|76.62
    Rolim de Moura|BR||-11.8|-61.8
    São Gabriel da Cachoeira|BR||-0.12|-67.09
    Chino|JP||35.99|138.15
    Boudouaou|DZ||36.73|3.41
    Mocoa|CO||1.15|-76.65
    Mizuho|JP||35.39|136.67
    Winterhude|DE||53.59|10.01
    Anjangaon|IN||21.17|77.31
    Mon Repos|TT||10.28|-61.45
    Hutang|CN||31.53|119.49
    Tarneit|AU||-37.84|144.66
    Pul-e Khumrī|AF||35.94|68.72
    Berwyn|US|IL|41.85|-87.79
    Sanchuan|CN||26.75|100.66
    Charkhi Dādri|IN||28.59|76.27
    Châu Phong|VN||10.72|105.13
    Caleta Olivia|AR||-46.45|-67.52
    Ujhāni|IN||28|79.01
    Manhattan|US|KS|39.18|-96.57
    Honiara|SB||-9.43|159.95
    Fier|AL||40.73|19.56
    Sitou|CN||36.31|118.41
    Kaédi|MR||16.15|-13.51
    Bankra|IN||22.6|88.28
    Mendaha|ID||-1.02|103.59
    Forest|BE||50.82|4.33
    Dabhoi|IN||22.18|73.43
    Kūt-e ‘Abdollāh|IR||31.24|48.66
    Zibihu|CN||26.11|99.95
    Mutsu|JP||41.29|141.22
    Teghra|IN||25.49|85.94
    Baidi|CN||31.06|109.59
    Sleman|ID||-7.72|110.36
    Gaogou|CN||34.02|119.19
    Espinal|CO||4.15|-74.88
    Huauchinango|MX||20.17|-98.05
    Vranje|RS||42.55|21.9
    Kirishi|RU||59.47|32.04
    Gölcük|TR||40.72|29.82
    Khartsyzk|UA||48.04|38.14
    Linghai|CN||41.17|121.37
    Turbaco|CO||10.33|-75.41
    Dongola|SD||19.18|30.48
    Paita|PE||-5.09|-81.11
    Kendale Lakes|US|FL|25.71|-80.41
    Smyrna|US|GA|33.88|-84.51
    Dearborn Heights|US|MI|42.34|-83.27
    Longshi|CN||30.21|106.46
    Hermanus|ZA||-34.42|19.23
    Moncalieri|IT||45|7.68
    Ródos|GR||36.44|28.22
    Obra|IN||24.42|82.99
    Umm el Faḥm|IL||32.52|35.15
    Kobo|ET||10.03|39.85
    Xuzhuang|CN||34.3|117.46
    Sankt Augustin|DE||50.78|7.2
    Ayapel|CO||8.31|-75.14
    Tiruvallur|IN||13.14|79.91
    Mandapeta|IN||16.86|81.93
    Kutu|CD||-2.72|18.15
    Porterville|US|CA|36.07|-119.02
    Tirur|IN||10.91|75.92
    Kimilili|KE||0.79|34.72
    Piscataway|US|NJ|40.5|-74.4
    Kandi|BJ||11.13|2.94
    Pandak|ID||-7.91|110.29
    Ropar|IN||30.97|76.53
    Al Badārī|EG||26.99|31.42
    Gongyi|CN||34.76|113.01
    Hendersonville|US|TN|36.3|-86.62
    Roeselare|BE||50.95|3.12
    Melo|UY||-32.37|-54.16
    Santo Amaro|BR||-12.55|-38.71
    Papatoetoe|NZ||-36.97|174.84
    Eisen|KR||35.97|128.93
    Bonga|ET||7.29|36.24
    Dangila|ET||11.27|36.83
    Ezhva|RU||61.81|50.73
    Kapenguria|KE||1.24|35.11
    Nāmakkal|IN||11.22|78.17
    Toumodi|CI||6.56|-5.02
    Cuneo|IT||44.39|7.55
    Qinnan|CN||33.25|119.91
    Barabai|ID||-2.58|115.38
    Arcot|IN||12.91|79.32
    Liski|RU||50.98|39.5
    Gelan|CN||30.04|107.12
    Morningside Heights|US|NY|40.81|-73.96
    Zvyahel|UA||50.59|27.61
    San Francisco|CR||9.99|-84.13
    Lāharpur|IN||27.71|80.9
    Impasugong|PH||8.31|125
    Trần Văn Thời|VN||9.08|104.98
    Kuala Selangor|MY||3.35|101.25
    Kudamatsu|JP||34.01|131.87
    Vryburg|ZA||-26.96|24.73
    Bolvadin|TR||38.71|31.05
    Changling|CN||44.27|123.98
    Dalianwan|CN||39.03|121.69
    Marechal Cândido Rondon|BR||-24.56|-54.06
    Chumphon|TH||10.5|99.18
    Mozambique|MZ||-15.03|40.73
    Tirhanimîne|MA||35.24|-3.95
    Viramgām|IN||23.13|72.05
    Zarrīn Shahr|IR||32.39|51.38
    San Rafael|VE||10.96|-71.73
    Rocky Mount|US|NC|35.94|-77.79
    Belem|BR||-23.54|-46.59
    Corvallis|US|OR|44.56|-123.26
    Eschweiler|DE||50.82|6.27
    Berrouaghia|DZ||36.14|2.91
    Tsévié|TG||6.43|1.21
    Ełk|PL||53.83|22.36
    San Antonio|PY||-25.42|-57.55
    Aïn Touta|DZ||35.38|5.9
    Olympia|US|WA|47.04|-122.9
    Valdosta|US|GA|30.83|-83.28
    Asadābād|IR||34.78|48.12
    Islāmpur|IN||26.27|88.19
    Bonan|CN||25.46|99.53
    Zile|TR||40.3|35.89
    Serowe|BW||-22.39|26.71
    Dibaya-Lubwe|CD||-4.16|19.86
    Karād|IN||17.29|74.18
    Hanford|US|CA|36.33|-119.65
    Kampung Bukit Baharu|MY||2.22|102.29
    Kawm Ḩamādah|EG||30.76|30.7
    Lubao|PH||14.94|120.6
    Shibirghān|AF||36.67|65.75
    Hashtgerd|IR||35.96|50.68
    'Ārdamatā|SD||13.48|22.49
    My Drarga|MA||30.38|-9.47
    Zhuyi|CN||31.03|109.39
    Yanam|IN||16.73|82.21
    Klaeng|TH||12.78|101.65
    Dakhla|MA||30.41|-9.55
    Pirapora|BR||-17.34|-44.94
    Świętochłowice|PL||50.3|18.92
    Rumonge|BI||-3.97|29.44
    Ābu Road|IN||24.48|72.78
    Yongqing|CN||34.75|106.13
    Castle Rock|US|CO|39.37|-104.86
    Linqiong|CN||30.42|103.46
    Snizhne|UA||48.02|38.76
    Greenwood|US|IN|39.61|-86.11
    Takizawa|JP||39.8|141.13
    At Tall|SY||33.61|36.31
    Brazlândia|BR||-15.68|-48.2
    Amuntai|ID||-2.42|115.25
    Hà Giang|VN||22.82|104.98
    Nuevo Casas Grandes|MX||30.42|-107.91
    Chicago Lawn|US|IL|41.78|-87.7
    Eminönü|TR||41.02|28.97
    Hempstead|US|NY|40.71|-73.62
    Buthidaung Town|MM||20.88|92.53
    Wellington|ZA||-33.64|19.01
    Raxaul|IN||26.98|84.85
    Moonniyur|IN||11.06|75.9
    Novato|US|CA|38.11|-122.57
    Kettering|US|OH|39.69|-84.17
    Bellevue|US|NE|41.14|-95.89
    Tlokweng|BW||-24.67|25.97
    Barwāni|IN||22.03|74.9
    Qishan|CN||29.84|117.72
    Vyaz’ma|RU||55.21|34.3
    Buriticupu|BR||-4.32|-46.45
    Barrow in Furness|GB||54.11|-3.23
    Videira|BR||-27.01|-51.15
    Besuki|ID||-7.73|113.7
    Rîbniţa|MD||47.77|29.01
    Aurora|CA||44|-79.47
    Lanshan|CN||33.94|117.72
    Mangina|CD||0.6|29.31
    Shoreline|US|WA|47.76|-122.34
    Decatur|US|AL|34.61|-86.98
    Luau|AO||-10.71|22.22
    Oued Rhiou|DZ||35.96|0.92
    Friedrichsfelde|DE||52.51|13.51
    Anjiang|CN||27.32|110.1
    San Fernando|TT||10.28|-61.47
    Gapyeong|KR||37.83|127.51
    Ksar Hellal|TN||35.65|10.89
    Xinqing|CN||48.29|129.52
    Paramount|US|CA|33.89|-118.16
    Beledweyne|SO||4.74|45.2
    Placetas|CU||22.31|-79.65
    Saint-Quentin|FR||49.85|3.29
    Mpulungu|ZM||-8.76|31.11
    Tønsberg|NO||59.27|10.41
    Bisceglie|IT||41.24|16.5
    Jaguare|BR||-23.54|-46.75
    Kottayam|IN||9.59|76.52
    Pruszków|PL||52.17|20.81
    Bozüyük|TR||39.91|30.04
    Tiruttangal|IN||9.48|77.83
    Minamiuonuma|JP||37.08|138.87
    Bossangoa|CF||6.49|17.46
    Port Arthur|US|TX|29.89|-93.94
    Taliwang|ID||-8.74|116.85
    Petlād|IN||22.48|72.8
    Dorbod|CN||46.86|124.44
    Sesvete|HR||45.83|16.12
    Yutan|CN||28.26|112.56
    Abington|US|PA|40.12|-75.12
    Anderson|US|IN|40.11|-85.68
    Wedi|ID||-7.74|110.58
    Jālaun|IN||26.15|79.34
    Ahu|CN||34.38|118.6
    Pátzcuaro|MX||19.51|-101.61
    Torrelavega|ES||43.35|-4.05
    Hidaka|JP||35.92|139.36
    Moreno|BR||-8.12|-35.09
    Mafra|BR||-26.11|-49.81
    Satte|JP||36.07|139.73
    Djemmal|TN||35.62|10.76
    Periya Semūr|IN||11.36|77.69
    Ahlen|DE||51.76|7.89
    Tamiami|US|FL|25.76|-80.4
    Aïn Defla|DZ||36.26|1.97
    Kas|SD||12.51|24.29
    Três Pontas|BR||-21.37|-45.51
    Nazarovo|RU||56.01|90.42
    Paris 05 Panthéon|FR||48.84|2.35
    Hulu Langat|MY||3.11|101.81
    Rubizhne|UA||49.01|38.38
    Villa Bruzual|VE||9.33|-69.12
    Rāmganj|BD||23.1|90.85
    Madhupur|IN||24.27|86.64
    Dhūri|IN||30.37|75.87
    Pazardzhik|BG||42.2|24.33
    Klimovsk|RU||55.36|37.53
    South Croydon|GB||51.36|-0.09
    Towson|US|MD|39.4|-76.6
    Naic|PH||14.32|120.77
    Challakere|IN||14.32|76.65
    Bayan|CN||46.08|127.39
    Etāwa|IN||24.18|78.2
    Zouérat|MR||22.74|-12.47
    North Chicopee|US|MA|42.18|-72.6
    Shijōnawate|JP||34.73|135.68
    Elda|ES||38.48|-0.79
    Paraíso do Tocantins|BR||-10.18|-48.87
    Drean|DZ||36.68|7.75
    Licha|CN||36.06|119.78
    Chiplūn|IN||17.53|73.51
    Pingjin|CN||30.61|107.54
    Cần Giờ|VN||10.41|106.95
    Uptown|US|IL|41.97|-87.65
    Mandlā|IN||22.6|80.37
    Ābyek|IR||36.07|50.55
    Biel/Bienne|CH||47.14|7.25
    Sarasota|US|FL|27.34|-82.53
    Šabac|RS||44.75|19.69
    Narail|BD||23.16|89.5
    Kalasin|TH||16.43|103.51
    Lesnoy|RU||57.62|63.08
    Canterbury|GB||51.28|1.08
    Bhīmunipatnam|IN||17.89|83.45
    Rybatskoye|RU||59.84|30.5
    Olímpia|BR||-20.74|-48.91
    Eqbālīyeh|IR||36.23|49.92
    Cepu|ID||-7.15|111.59
    Kaga-Bandoro|CF||6.99|19.19
    Uritsk|RU||59.84|30.18
    União da Vitória|BR||-26.23|-51.09
    Luang Prabang|LA||19.89|102.15
    Sharifabad|PK||33.43|73.36
    Canoinhas|BR||-26.18|-50.39
    Mawlai-Mawïong|IN||25.62|91.88
    Berëzovskiy|RU||55.67|86.27
    Caxito|AO||-8.58|13.66
    Cuango-Luzamba|AO||-9.15|18.04
    Jinotega|NI||13.09|-86
    Pokrovskoye-Streshnëvo|RU||55.81|37.46
    Shilin|CN||24.82|103.33
    Waterloo|SL||8.34|-13.07
    Zamoskvorech’ye|RU||55.73|37.63
    Dunfermline|GB||56.07|-3.46
    Dompu|ID||-8.54|118.46
    Kavanur|IN||13|80.08
    Reghaïa|DZ||36.74|3.34
    Liguo|CN||34.55|117.33
    Huangnihe|CN||43.56|128.02
    Viljoenskroon|ZA||-27.21|26.95
    Tallang-dong|KR||33.49|126.48
    Saint-Jérôme|CA||45.78|-74
    Cypress Hills|US|NY|40.68|-73.89
    West Haven|US|CT|41.27|-72.95
    Miyakojima|JP||24.79|125.31
    Rosemead|US|CA|34.08|-118.07
    Sabinas|MX||27.86|-101.12
    Bad Salzuflen|DE||52.09|8.74
    Cuenca|ES||40.07|-2.13
    Euskirchen|DE||50.66|6.79
    Estancia|PH||11.46|123.15
    Edgewater|US|IL|41.98|-87.66
    Yecheon|KR||36.66|128.46
    Pithāpuram|IN||17.12|82.25
    Al Khafjī|SA||28.44|48.49
    Jackson|US|NJ|39.78|-74.86
    Highland|US|CA|34.13|-117.21
    Kāndi|IN||23.96|88.04
    San José de las Lajas|CU||22.96|-82.15
    Jonquière|CA||48.42|-71.25
    Jelgava|LV||56.65|23.71
    Mamoudzou|YT||-12.78|45.23
    Meerbusch|DE||51.25|6.69
    Sangarédi|GN||11.1|-13.77
    Idappadi|IN||11.59|77.84
    Caaguazú|PY||-25.47|-56.02
    Manzhouli|CN||49.6|117.43
    Huguo|CN||28.59|105.37
    Pontes e Lacerda|BR||-15.23|-59.34
    Liuji|CN||34.36|117.05
    Asenovgrad|BG||42.02|24.87
    Sāhibābād Daulotpur|IN||28.75|77.11
    Pozzo Strada|IT||45.07|7.63
    Bandar Labuan|MY||5.28|115.25
    Mount Prospect|US|IL|42.07|-87.94
    Punganūru|IN||13.37|78.57
    Liangzhai|CN||34.5|116.75
    Wolfenbüttel|DE||52.16|10.54
    Huyton|GB||53.41|-2.84
    Bhamo|MM||24.25|97.23
    Leytonstone|GB||51.57|0.01
    Rio de Mouro|PT||38.77|-9.33
    Liaozhong|CN||41.51|122.72
    Hürth|DE||50.87|6.87
    Luputa|CD||-7.16|23.7
    Barry|GB||51.4|-3.28
    Odienné|CI||9.51|-7.56
    San Josecito|VE||7.66|-72.22
    Boghni|DZ||36.54|3.95
    Niort|FR||46.32|-0.46
    Ghātāl|IN||22.66|87.73
    Burauen|PH||10.98|124.89
    Odivelas|PT||38.79|-9.18
    Hamura|JP||35.76|139.32
    Colton|US|CA|34.07|-117.31
    San Marcos|SV||13.66|-89.18
    Encanto|US|AZ|33.48|-112.08
    Sibonga|PH||10.02|123.62
    Konan|JP||35|136.1
    Jāfarābād|IN||28.68|77.27
    Palmares|BR||-8.68|-35.59
    Wangji|CN||33.98|117.75
    Belfort|FR||47.64|6.85
    Giurgiu|RO||43.89|25.96
    Sāgar|IN||14.16|75.03
    Sihor|IN||21.71|71.96
    Huacho|PE||-11.12|-77.61
    Mūndka|IN||28.68|77.03
    Al Mayādīn|SY||35.02|40.45
    Belorechensk|RU||44.77|39.87
    El Banco|CO||9|-73.98
    San Bernardino Tlaxcalancingo|MX||19.03|-98.28
    Himimachi|JP||36.86|136.99
    Dumyāţ al Jadīdah|EG||31.43|31.68
    Bafang|CM||5.16|10.18
    Chelghoum el Aïd|DZ||36.16|6.17
    Deglur|IN||18.55|77.58
    Hamilton|GB||55.77|-4.03
    Meikle Earnock|GB||55.75|-4.03
    Madhepura|IN||25.92|86.79
    Modica|IT||36.86|14.76
    Nanzhou|CN||29.36|112.41
    Pocatello|US|ID|42.87|-112.45
    Bradenton|US|FL|27.5|-82.57
    Buíque|BR||-8.62|-37.16
    Pasir Ris New Town|SG||1.37|103.95
    Pirojpur|BD||22.58|89.98
    Swedru|GH||5.54|-0.7
    Bukit Tengah|MY||5.35|100.44
    Bārāmati|IN||18.15|74.58
    Mahāsamund|IN||21.11|82.09
    Margareten|AT||48.19|16.35
    Narva|EE||59.38|28.19
    Rogers Park|US|IL|42.01|-87.67
    Jinka|ET||5.65|36.65
    Nelson|NZ||-41.27|173.28
    Ain El Aouda|MA||33.8|-6.79
    Xóm Cái Nước|VN||9.8|105.1
    Weymouth|US|MA|42.22|-70.94
    Port Charlotte|US|FL|26.98|-82.09
    Sittingbourne|GB||51.34|0.73
    Tramandaí|BR||-29.98|-50.13
    Tharyarwady|MM||17.65|95.79
    Yunjin|CN||29.08|105.64
    Normal|US|IL|40.51|-88.99
    Medianeira|BR||-25.3|-54.09
    Ajaccio|FR||41.92|8.74
    Jagüey Grande|CU||22.53|-81.13
    Javānrūd|IR||34.81|46.49
    Eisenzicken|AT||47.28|16.26
    Macclesfield|GB||53.26|-2.13
    Az̧ Z̧a‘āyin|QA||25.58|51.48
    Bahlā’|OM||22.98|57.3
    Teramo|IT||42.66|13.7
    Sidhi|IN||24.4|81.88
    Luojing|CN||31.48|121.34
    Zehlendorf|DE||52.43|13.25
    Krasnokamensk|RU||50.09|118.03
    Guapimirim|BR||-22.54|-42.98
    Spring|US|TX|30.08|-95.42
    Presidente Franco|PY||-25.56|-54.61
    Allapattah|US|FL|25.81|-80.22
    Durbanville|ZA||-33.83|18.65
    Okaya|JP||36.06|138.05
    Dullewala|PK||31.83|71.44
    Kérou|BJ||10.83|2.1
    Pir Jo Goth|PK||27.59|68.62
    Hietzing|AT||48.19|16.3
    Gravesend|GB||51.44|0.37
    Zürich (Kreis 11)|CH||47.42|8.52
    Pemangkat|ID||1.17|108.97
    Richland|US|WA|46.29|-119.28
    Eastleigh|GB||50.97|-1.35
    Zinacantepec|MX||19.28|-99.73
    Euless|US|TX|32.84|-97.08
    Sau Mau Ping|HK||22.32|114.23
    Dhanmondi|BD||23.74|90.39
    Kupchino|RU||59.86|30.39
    Eldorado|AR||-26.4|-54.62
    Kāsaragod|IN||12.5|74.99
    Garhchiroli|IN||20.18|80.01
    Blue Springs|US|MO|39.02|-94.28
    São Gonçalo do Amarante|BR||-3.61|-38.97
    Pakenham|AU||-38.07|145.47
    Cajicá|CO||4.92|-74.03
    Koumra|TD||8.92|17.55
    East Pensacola Heights|US|FL|30.43|-87.18
    Kalamata|GR||37.04|22.11
    As Sāḩil|EG||27.06|31.34
    Puttūr|IN||13.44|79.55
    Diffa|NE||13.32|12.61
    Jalor|IN||25.35|72.62
    Nirgua|VE||10.15|-68.56
    Samāna|IN||30.15|76.2
    Bangassou|CF||4.74|22.82
    Cerignola|IT||41.27|15.9
    Aranjuez|ES||40.03|-3.6
    Rāzampeta|IN||14.2|79.16
    Wāri|IN||21.15|79.01
    Chilanga Township|ZM||-15.57|28.27
    Kwaggafontein|ZA||-25.33|28.94
    Shella|IN||25.18|91.64
    Hacienda Heights|US|CA|33.99|-117.97
    Fangcun|CN||34.09|117.47
    Palmaner|IN||13.2|78.75
    Xihu|TW||23.96|120.48
    Deolāli|IN||19.94|73.83
    Kavála|GR||40.94|24.41
    Lozova|UA||48.89|36.31
    Nuevitas|CU||21.54|-77.26
    Suzaka|JP||36.65|138.32
    Vannes|FR||47.66|-2.76
    Kanakapura|IN||12.55|77.42
    Schweinfurt|DE||50.05|10.22
    Ribeira do Pombal|BR||-10.83|-38.54
    Wokha|IN||26.1|94.26
    Altuf’yevskiy|RU||55.88|37.58
    Ozone Park|US|NY|40.68|-73.84
    Neustadt an der Weinstraße|DE||49.35|8.14
    Trani|IT||41.28|16.41
    Sartrouville|FR||48.95|2.19
    Druzhkivka|UA||48.62|37.53
    Umred|IN||20.85|79.32
    Şabbāshahr|IR||35.58|51.11
    Bandar-e Torkaman|IR||36.9|54.07
    Yongjian|CN||25.43|100.21
    Iwade|JP||34.25|135.32
    Kālna|IN||23.22|88.36
    Maisons-Alfort|FR||48.81|2.44
    Huesca|ES||42.14|-0.41
    Xiazhuang|CN||25.4|100.83
    Barbosa|CO||6.44|-75.33
    Timashyovsk|RU||45.62|38.95
    Saint-Louis|RE||-21.29|55.41
    Mingcun|CN||36.75|119.64
    Severomorsk|RU||69.07|33.41
    Pandamaran|MY||3.01|101.42
    Phong Thạnh|VN||9.32|105.35
    Chaniá|GR||35.51|24.03
    Siena|IT||43.32|11.33
    Mondlo|ZA||-27.98|30.72
    Domodedovo|RU||55.44|37.75
    Chenārān|IR||36.65|59.12
    Briarwood|US|NY|40.71|-73.82
    Eger|HU||47.9|20.37
    Pallichal|IN||8.45|77.03
    Jacona de Plancarte|MX||19.96|-102.31
    Pīshvā|IR||35.31|51.73
    Tāndoni|IN||10.93|78.09
    Pārvatipuram|IN||18.78|83.43
    Lingcheng|CN||33.82|118.11
    Cathedral City|US|CA|33.78|-116.47
    Meaux|FR||48.96|2.88
    Lakewood|US|NJ|40.1|-74.22
    Kericho|KE||-0.37|35.28
    Portici|IT||40.82|14.34
    Vyshniy Volochëk|RU||57.59|34.57
    Kotharia|IN||22.23|70.82
    Ottapalam|IN||10.77|76.38
    Al Ibrāhīmīyah|EG||30.72|31.56
    Kurihama|JP||35.23|139.7
    Elyria|US|OH|41.37|-82.11
    Mongo|TD||12.19|18.69
    Pulheim|DE||51|6.81
    Bỉm Sơn|VN||20.08|105.86
    Dīdwāna|IN||27.4|74.58
    Jardines de la Silla|MX||25.63|-100.19
    Ostrołęka|PL||53.09|21.58
    Starachowice|PL||51.04|21.07
    Markala|ML||13.68|-6.07
    Pensacola|US|FL|30.42|-87.22
    Wheaton|US|IL|41.87|-88.11
    Kintampo|GH||8.06|-1.73
    Mercedes|PH||14.11|123.01
    Assi Bou Nif|DZ||35.69|-0.5
    Commerce City|US|CO|39.81|-104.93
    Santiago Teyahualco|MX||19.66|-99.12
    Begampur|IN||28.73|77.07
    Charikar|AF||35.01|69.17
    Arao|JP||32.98|130.45
    Jinding|CN||26.44|99.44
    Blois|FR||47.59|1.33
    Smethwick|GB||52.49|-1.97
    Al Marāghah|EG||26.7|31.6
    Safaga|EG||26.75|33.94
    Hoboken|US|NJ|40.74|-74.03
    Watsonville|US|CA|36.91|-121.76
    Kongoussi|BF||13.33|-1.53
    Gaddi Annaram|IN||17.37|78.52
    Coatepec|MX||19.45|-96.96
    Dumraon|IN||25.55|84.15
    Miyoshi|JP||34.8|132.85
    Anapa|RU||44.89|37.32
    El Kef|TN||36.17|8.7
    Évora|PT||38.57|-7.9
    Frýdek-Místek|CZ||49.68|18.35
    San Bartolomé de Tirajana|ES||27.92|-15.57
    Pamplona|CO||7.38|-72.65
    Nerupperichchal|IN||11.16|77.37
    Ercolano|IT||40.81|14.35
    Goshogawara|JP||40.8|140.44
    Nihommatsu|JP||37.58|140.43
    Lake Havasu City|US|AZ|34.48|-114.32
    Qingxichang|CN||28.4|108.9
    Papantla de Olarte|MX||20.45|-97.32
    Jaggaiahpet|IN||16.89|80.1
    Hvidovre|DK||55.64|12.48
    Jinhua|CN||26.54|99.92
    Les Abymes|GP||16.27|-61.51
    Buguruslan|RU||53.66|52.44
    El Viejo|NI||12.66|-87.17
    Inada|JP||36.43|140.52
    Menemen|TR||38.61|27.07
    Woburn|CA||43.77|-79.23
    Extrema|BR||-22.85|-46.32
    Braintree|GB||51.88|0.55
    Ilo|PE||-17.63|-71.34
    Buzhuang|CN||36.91|119.56
    Rampur Hat|IN||24.18|87.78
    Brive-la-Gaillarde|FR||45.16|1.53
    Chystyakove|UA||48.04|38.6
    Avedøre|DK||55.63|12.46
    Klinteby Frihed|DK||55.2|11.6
    Khanapuram Haveli|IN||17.26|80.17
    Arles|FR||43.68|4.63
    Goālpāra|IN||26.18|90.63
    Little Havana|US|FL|25.77|-80.23
    Tuni|IN||17.36|82.55
    Revere|US|MA|42.41|-71.01
    Shiquan|CN||33.04|108.24
    Yangtun|CN||34.88|116.88
    Weymouth|GB||50.61|-2.46
    Porto Feliz|BR||-23.21|-47.52
    Chortoq|UZ||41.07|71.82
    Suphan Buri|TH||14.47|100.12
    Beauvais|FR||49.43|2.08
    Laxmangarh|IN||27.82|75.03
    São Miguel dos Campos|BR||-9.78|-36.09
    Río Tercero|AR||-32.18|-64.11
    Sotsmisto|UA||48.74|37.59
    Zhangfeng|CN||24.19|97.8
    Shāhpur|IN||16.7|76.84
    West New York|US|NJ|40.79|-74.01
    Itabirito|BR||-20.25|-43.8
    Tutóia|BR||-2.76|-42.27
    Los Polvorines|AR||-34.5|-58.71
    Voi|KE||-3.4|38.56
    Granja|BR||-3.12|-40.83
    Bhongīr|IN||17.52|78.89
    Chaozhou|TW||22.55|120.54
    Tōkamachi|JP||37.13|138.77
    Kelenföld|HU||47.47|19.03
    Puttūr|IN||12.76|75.2
    Chaeryŏng-ŭp|KP||38.4|125.62
    Yucaipa|US|CA|34.03|-117.04
    Ullagaram|IN||12.98|80.2
    Châteauroux|FR||46.81|1.69
    São Tomé|ST||0.34|6.73
    Sri Dūngargarh|IN||28.1|74.01
    Ayodhya|IN||26.8|82.2
    Kateríni|GR||40.27|22.51
    Natitingou|BJ||10.3|1.38
    Montesilvano|IT||42.51|14.15
    Sampang|ID||-7.19|113.24
    Mubarakpur|IN||26.09|83.29
    Pathum Wan|TH||13.74|100.52
    Consolação|BR||-23.55|-46.66
    Taquara|BR||-29.65|-50.78
    Ōami|JP||35.52|140.32
    Yousuo|CN||26.03|100.07
    Amalāpuram|IN||16.58|82.01
    Gilroy|US|CA|37.01|-121.57
    Hell-Ville|MG||-13.4|48.27
    Tomé|CL||-36.62|-72.96
    Arsikere|IN||13.31|76.26
    Fryazevo|RU||55.73|38.46
    Vallecas|ES||40.38|-3.62
    Phaltan|IN||17.99|74.43
    Kabale|UG||-1.25|29.99
    Poinciana|US|FL|28.14|-81.46
    Zhaozhuang|CN||34.74|116.46
    Ashta|IN||23.02|76.72
    Sandīla|IN||27.07|80.51
    Tingo María|PE||-9.3|-76
    Santa Isabel|BR||-23.32|-46.22
    Silivri|TR||41.07|28.25
    Cholet|FR||47.06|-0.88
    Novena|SG||1.32|103.84
    Zawiercie|PL||50.49|19.42
    Artur Nogueira|BR||-22.57|-47.17
    Ar Rastan|SY||34.93|36.73
    Sinan|KR||34.83|126.11
    Bagheria|IT||38.08|13.51
    Rondon do Pará|BR||-4.78|-48.07
    Vikārābād|IN||17.34|77.9
    Naka|JP||36.05|140.17
    Gummersbach|DE||51.03|7.56
    Cava Dè Tirreni|IT||40.7|14.71
    Baruipur|IN||22.37|88.43
    Rioverde|MX||21.93|-99.99
    Tanjungagung|ID||-3.94|103.8
    Beberibe|BR||-4.18|-38.13
    Wat Tha Phra|TH||13.73|100.48
    Gulariyā|NP||28.21|81.35
    Oosterhout|NL||51.65|4.86
    Banes|CU||20.96|-75.72
    Miryang|KR||35.49|128.75
    Fréjus|FR||43.43|6.74
    Zaragoza|PH||15.45|120.8
    Butterworth|ZA||-32.33|28.15
    University of Texas|US|TX|30.29|-97.74
    Al Sajaah|AE||25.32|55.63
    Lahbab|AE||25.04|55.59
    ‘Izbat ‘Alī as Sayyid|EG||31.16|30.15
    Nāyf|AE||25.27|55.3
    Thái Bình|VN||20.45|106.34
    Wilhelmsburg|DE||53.49|10.01
    Hatogaya-honchō|JP||35.83|139.74
    Ciudad de Huajuapan de León|MX||17.81|-97.78
    Khanzhonkivskyi|UA||48.1|38.04
    Mediaş|RO||46.17|24.35
    Ben Jerrar|MA||30.26|-9.5
    Bartolomé Masó|CU||20.17|-76.94
    Bitlis|TR||38.4|42.11
    Kingsport|US|TN|36.55|-82.56
    Swakopmund|NA||-22.68|14.53
    Svyatoshyn|UA||50.46|30.35
    Choudwar|IN||20.54|85.92
    Tangzhang|CN||34.15|117.25
    Levittown|US|PA|40.16|-74.83
    Alexandroupoli|GR||40.85|25.88
    Aversa|IT||40.97|14.21
    Piedade|BR||-23.71|-47.43
    Shāhābād|IN||17.13|76.94
    Waiblingen|DE||48.83|9.32
    Nueva Guinea|NI||11.69|-84.46
    Palm Beach Gardens|US|FL|26.82|-80.14
    Pantin|FR||48.89|2.41
    Velletri|IT||41.69|12.78
    Tha Maka|TH||13.9|99.77
    São Miguel do Guamá|BR||-1.63|-47.48
    Xinguara|BR||-7.1|-49.94
    Sultānganj|IN||25.24|86.74
    Congonhas|BR||-20.51|-43.86
    Enerhodar|UA||47.49|34.66
    Patuto|PH||14.12|120.97
    Mandi Dabwāli|IN||29.97|74.7
    Tân Uyên|VN||11.08|106.79
    Buseresere|TZ||-3.05|31.89
    Lingwu|CN||38.1|106.34
    Lyon 06|FR||45.77|4.85
    Taoyuan|CN||33.85|117.77
    'Alī Ābād-e Katūl|IR||36.91|54.87
    Imara Daima Estate|KE||-1.32|36.88
    Verviers|BE||50.59|5.86
    Bordj el Bahri|DZ||36.79|3.25
    San José del Guaviare|CO||2.57|-72.64
    Delmiro Gouveia|BR||-9.39|-38
    Cocorote|VE||10.32|-68.78
    Nordhorn|DE||52.43|7.07
    Āgaro|ET||7.85|36.65
    Port Shepstone|ZA||-30.74|30.45
    Adilcevaz|TR||38.8|42.73
    Trichardt|ZA||-26.49|29.23
    Saint-Brieuc|FR||48.52|-2.77
    Konch|IN||25.99|79.15
    Yokkaichi|JP||33.54|131.33
    São Francisco|BR||-15.95|-44.86
    Milford|US|CT|41.22|-73.06
    Beisu|CN||38.15|114.81
    Bandar-e Genāveh|IR||29.58|50.52
    Cửa Nam|VN||21.02|105.85
    Bāprola|IN||28.64|77.01
    Kota Tinggi|MY||1.74|103.9
    Mariendorf|DE||52.44|13.38
    Delano|US|CA|35.77|-119.25
    Colcapirhua|BO||-17.39|-66.24
    Universitäts- und Hansestadt Greifswald|DE||54.09|13.4
    West Sacramento|US|CA|38.58|-121.53
    Wulingyuan|CN||29.35|110.54
    Malingshan|CN||34.2|118.36
    Yartsevo|RU||55.06|32.7
    Huntersville|US|NC|35.41|-80.84
    Pabbi|PK||34.01|71.79
    Krasnokamsk|RU||58.08|55.76
    Venkatagiri|IN||13.96|79.58
    Ergani|TR||38.27|39.75
    Perth Amboy|US|NJ|40.51|-74.27
    Río Grande|AR||-53.79|-67.71
    Cuxhaven|DE||53.87|8.7
    Sherman Oaks|US|CA|34.15|-118.45
    São Francisco do Sul|BR||-26.24|-48.64
    Ridder|KZ||50.35|83.52
    Shiogama|JP||38.32|141.03
    Hualong|CN||36.95|118.59
    Wetzlar|DE||50.56|8.5
    Porto Ferreira|BR||-21.85|-47.48
    Bau|MY||1.42|110.15
    Palapye|BW||-22.55|27.13
    Boadilla del Monte|ES||40.41|-3.88
    Ålesund|NO||62.47|6.15
    Kahnūj|IR||27.94|57.7
    Utrera|ES||37.19|-5.78
    Dianbu|CN||36.7|120.35
    Ţūkh|EG||30.35|31.2
    Zabīd|YE||14.2|43.32
    Southaven|US|MS|34.99|-90.01
    Vila Guilherme|BR||-23.51|-46.61
    Brentwood|GB||51.62|0.31
    Niono|ML||14.25|-5.99
    Imbituba|BR||-28.24|-48.67
    Dabhel|IN||20.41|72.88
    Amora|PT||38.63|-9.12
    Saint Peters|US|MO|38.8|-90.63
    Daxing|CN||27.26|100.86
    Terbanggi Besar|ID||-4.88|105.22
    Maiquetía|VE||10.59|-66.96
    Puji|CN||36.13|119.72
    Downtown DC|US|DC|38.89|-77.02
    Caucagüito|VE||10.49|-66.74
    Pryluky|UA||50.6|32.38
    Lalian|PK||31.82|72.8
    Harrisonburg|US|VA|38.45|-78.87
    Corroios|PT||38.64|-9.15
    Biswān|IN||27.5|81
    Peabody|US|MA|42.53|-70.93
    Lautoka|FJ||-17.62|177.45
    Thongwa|MM||16.76|96.52
    Placentia|US|CA|33.87|-117.87
    Qabula|PK||30.18|73.07
    Jaén|PE||-5.71|-78.81
    Kosi|IN||27.79|77.44
    Siruguppa|IN||15.63|76.89
    Jette|BE||50.87|4.33
    Lenexa|US|KS|38.95|-94.73
    DeSoto|US|TX|32.59|-96.86
    Mollet del Vallès|ES||41.54|2.21
    Ciudad Bolivia|VE||8.35|-70.57
    Pir Mahal|PK||30.77|72.43
    Pursat|KH||12.54|103.92
    Burlington|US|NC|36.1|-79.44
    Sironj|IN||24.1|77.69
    Nametil|MZ||-15.72|39.34
    Menden|DE||51.44|7.78
    Montauban|FR||44.02|1.35
    Tomiya|JP||38.39|140.89
    South Hill|US|WA|47.14|-122.27
    Kyaiklat|MM||16.45|95.72
    Tarhuna|LY||32.44|13.63
    Charleville-Mézières|FR||49.77|4.72
    Albi|FR||43.93|2.15
    Campos do Jordão|BR||-22.74|-45.59
    Al ‘Azīzīyah|LY||32.53|13.02
    Xingqiao|CN||30.4|120.25
    Jangaon|IN||17.73|79.15
    Esher|GB||51.37|-0.37
    Ivato|MG||-18.8|47.48
    Mithi|PK||24.74|69.8
    Daudnagar|IN||25.03|84.4
    Zalău|RO||47.2|23.05
    Metrotown|CA||49.23|-123
    Hannan|JP||34.33|135.25
    Elkhart|US|IN|41.68|-85.98
    Bergkamen|DE||51.62|7.64
    Kamifukuoka|JP||35.87|139.51
    Frechen|DE||50.91|6.81
    La Crosse|US|WI|43.8|-91.24
    Óbidos|BR||-1.92|-55.52
    Chagni|ET||10.96|36.5
    Eilat|IL||29.56|34.95
    Dandeli|IN||15.27|74.62
    Ramapuram|IN||13.03|80.18
    Welland|CA||42.98|-79.25
    Plottier|AR||-38.97|-68.23
    Oak Park|US|IL|41.89|-87.78
    Mansoûra|DZ||34.86|-1.34
    Ponticelli|IT||40.85|14.33
    Noshiro|JP||40.21|140.03
    Campo Belo|BR||-20.9|-45.28
    Songlingcun|CN||40.29|118.27
    Santo Estêvão|BR||-12.43|-39.25
    Tengréla|CI||10.48|-6.41
    Florissant|US|MO|38.79|-90.32
    Hruzkyi|UA||48.07|37.94
    Taquaritinga|BR||-21.41|-48.5
    Kalamansig|PH||6.55|124.05
    Fryazino|RU||55.96|38.05
    Sammamish|US|WA|47.64|-122.08
    Yunshan|CN||36.82|120.23
    Maluñgun|PH||6.28|125.28
    Kakata|LR||6.53|-10.35
    Kobryn|BY||52.21|24.36
    Matamoros|MX||25.53|-103.23
    Hervey Bay|AU||-25.29|152.77
    Cangandala|AO||-9.78|16.43
    Pula|HR||44.87|13.85
    Dapeng|CN||34.28|117.08
    Victoria|PH||13.18|121.28
    Sanzhuang|CN||35.5|119.17
    Shiraoka|JP||36.02|139.66
    Zarinsk|RU||53.71|84.94
    São José do Rio Pardo|BR||-21.6|-46.89
    Inhumas|BR||-16.36|-49.5
    Wakefield|US|NY|40.9|-73.85
    Matilda Estate|SG||1.4|103.9
    Sé|MO||22.19|113.55
    Mudhol|IN||16.33|75.28
    Tres Arroyos|AR||-38.38|-60.28
    Ban Talat Yai|TH||7.88|98.4
    Erbaa|TR||40.67|36.57
    Tavşanlı|TR||39.54|29.5
    Albany|US|OR|44.64|-123.11
    Arandas|MX||20.71|-102.35
    Zhawa|CN||37.21|79.63
    Sandwīp|BD||22.51|91.45
    Antratsyt|UA||48.12|39.09
    Ban Lak Song|TH||13.69|100.4
    Jitai|CN||36.76|118.74
    Hoffman Estates|US|IL|42.04|-88.08
    Nyagan|RU||62.14|65.39
    Sar-e Pul|AF||36.22|65.93
    Lichtenrade|DE||52.4|13.41
    Ad Darwa|MA||33.37|-7.54
    Tarbes|FR||43.23|0.07
    Dobo|ID||-5.76|134.23
    Davtashen|AM||40.22|44.48
    Albany Park|US|IL|41.97|-87.72
    Fontenay-sous-Bois|FR||48.85|2.48
    Kimry|RU||56.87|37.36
    Mouscron|BE||50.74|3.21
    Ar Riqqah|KW||29.15|48.09
    Ta Khmau|KH||11.48|104.95
    Zizhuang|CN||34.36|117.49
    Parobé|BR||-29.63|-50.83
    Liangji|CN||33.96|117.97
    Chake Chake|TZ||-5.25|39.77
    Thodupuzha|IN||9.89|76.72
    Methuen|US|MA|42.73|-71.19
    Kirumba|CD||-1.09|29.29
    Pinar del Rey|ES||40.47|-3.65
    Thomazeau|HT||18.65|-72.09
    Kariya|JP||34.75|134.39
    Caetité|BR||-14.07|-42.48
    Glendora|US|CA|34.14|-117.87
    Lamía|GR||38.9|22.43
    Sātkania|BD||22.08|92.05
    Jūrmala|LV||56.97|23.77
    Levoberezhnyy|RU||55.86|37.47
    Wilmington|US|CA|33.78|-118.26
    Mokolo|CM||10.74|13.8
    Huamantla|MX||19.31|-97.93
    Izumi|JP||32.08|130.37
    Ānwén|CN||29.06|120.44
    Lyon 09|FR||45.77|4.8
    Al Aaroui|MA||35.01|-3.01
    Dunstable|GB||51.89|-0.52
    Ciudad Piar|VE||7.45|-63.32
    Port Macquarie|AU||-31.43|152.91
    University Heights|CA||52.14|-106.58
    Nioro|ML||15.23|-9.59
    Kepanjen|ID||-8.13|112.57
    Queens Village|US|NY|40.73|-73.74
    San Severo|IT||41.69|15.38
    Dashahe|CN||34.54|116.62
    Roskilde|DK||55.64|12.08
    Gjilan|XK||42.46|21.47
    Brookhaven|US|GA|33.86|-84.34
    Usulután|SV||13.34|-88.44
    Évry|FR||48.63|2.44
    Thị Trấn Phước Bửu|VN||10.53|107.4
    Duzhou|CN||29.88|107.08
    Corralillo|CU||22.98|-80.59
    Levittown|US|NY|40.73|-73.51
    Meybod|IR||32.25|54.02
    Secondigliano|IT||40.9|14.27
    Sa'dah|YE||16.94|43.76
    Palm Desert|US|CA|33.72|-116.38
    Zhongxin|CN||26.62|101.27
    Devakottai|IN||9.95|78.82
    Bad Homburg vor der Höhe|DE||50.23|8.62
    Porvoo|FI||60.39|25.67
    Arwal|IN||25.24|84.67
    Louveira|BR||-23.09|-46.95
    Willich|DE||51.26|6.55
    Puertollano|ES||38.69|-4.11
    Ostuncalco|GT||14.87|-91.62
    Weimiao|CN||34.58|117.07
    Joplin|US|MO|37.08|-94.51
    Blora|ID||-6.97|111.42
    Boundiali|CI||9.52|-6.49
    Mahdia|TN||35.5|11.06
    Orhangazi|TR||40.49|29.31
    Coruripe|BR||-10.13|-36.18
    Baljurashi|SA||19.86|41.56
    Enid|US|OK|36.4|-97.88
    Calvià|ES||39.57|2.51
    Tiu Keng Leng|HK||22.3|114.25
    Qishan|CN||34.63|116.8
    Lower Sackville|CA||44.78|-63.68
    Kāliyāganj|IN||25.63|88.33
    Nasīrābād|IN||26.3|74.73
    Mampong|GH||7.06|-1.4
    Léo|BF||11.1|-2.11
    Būlāq Abū al ‘Ilā|EG||30.06|31.23
    Bom Despacho|BR||-19.74|-45.25
    Saint John’s|AG||17.12|-61.84
    Ijebu-Jesa|NG||7.68|4.82
    Wanguru|KE||-0.68|37.36
    Vidnoye|RU||55.55|37.71
    Qoryooley|SO||1.79|44.53
    Morumbi|BR||-23.6|-46.71
    Bonita Springs|US|FL|26.34|-81.78
    São Lourenço|CN||22.19|113.53
    Kasba Tadla|MA||32.6|-6.27
    Irondequoit|US|NY|43.21|-77.58
    Zepu|CN||38.19|77.27
    Yeonggwang|KR||35.28|126.51
    Caldwell|US|ID|43.66|-116.69
    Segovia|ES||40.95|-4.12
    Minnetonka|US|MN|44.91|-93.5
    En Nedjma|DZ||35.65|-0.57
    Bitonto|IT||41.11|16.69
    Mikkeli|FI||61.69|27.27
    Liuquan|CN||34.43|117.3
    Futtsu|JP||35.31|139.82
    Morecambe|GB||54.07|-2.86
    Baião|BR||-2.79|-49.67
    Pedregal|PA||9.07|-79.43
    Sagrada Família|ES||41.4|2.17
    Shahr-e Bābak|IR||30.12|55.12
    Pinellas Park|US|FL|27.84|-82.7
    Tagawa|JP||33.63|130.8
    Xanxerê|BR||-26.88|-52.4
    Ibiporã|BR||-23.27|-51.05
    Tijucas|BR||-27.24|-48.63
    Battle Creek|US|MI|42.32|-85.18
    Maha Sarakham|TH||16.18|103.3
    Khagaul|IN||25.58|85.05
    Yeongam|KR||34.8|126.7
    Redhill|GB||51.24|-0.17
    Barinitas|VE||8.76|-70.41
    Tachilek|MM||20.45|99.88
    Takāb|IR||36.4|47.11
    Mazara del Vallo|IT||37.66|12.59
    Renfrew-Collingwood|CA||49.24|-123.04
    Emden|DE||53.37|7.21
    Welwyn Garden City|GB||51.8|-0.21
    Cardona|PH||14.49|121.23
    Sado|JP||38.02|138.36
    Arganda|ES||40.3|-3.44
    Miura|JP||35.14|139.62
    Agustín Codazzi|CO||10.04|-73.24
    Zhefang|CN||24.27|98.28
    Horsham|GB||51.06|-0.33
    Casa Grande|US|AZ|32.88|-111.76
    Ksar Chellala|DZ||35.21|2.32
    South Shore|US|IL|41.76|-87.58
    Mott Haven|US|NY|40.81|-73.92
    The Villages|US|FL|28.93|-81.96
    Viana|BR||-3.22|-45
    Grand Island|US|NE|40.93|-98.34
    Sūsangerd|IR||31.56|48.19
    Changanācheri|IN||9.44|76.54
    Haabersti|EE||59.42|24.65
    Acre|IL||32.93|35.08
    Đố Sơn|VN||20.71|106.79
    Sanhui|CN||30.08|106.59
    Lagoa da Prata|BR||-20.02|-45.54
    Jendouba|TN||36.5|8.78
    Grapevine|US|TX|32.93|-97.08
    Währing|AT||48.23|16.34
    Clamart|FR||48.8|2.27
    Tŭytepa|UZ||41.03|69.36
    Shorāpur|IN||16.52|76.76
    Bol|TD||13.47|14.71
    Neu-Ulm|DE||48.39|10.01
    Stratford|US|CT|41.18|-73.13
    Uriangato|MX||20.14|-101.18
    Quíbor|VE||9.93|-69.62
    Māndvi|IN||22.83|69.35
    El Nido|PH||11.19|119.4
    Rajgangpur|IN||22.2|84.58
    Patiya|BD||22.3|91.98
    Kentwood|US|MI|42.87|-85.64
    Kangāvar|IR||34.5|47.97
    Morrinhos|BR||-17.73|-49.1
    Nkowakowa|ZA||-23.89|30.29
    Tarma|PE||-11.42|-75.69
    Chautārā|NP||27.78|85.71
    Gopālganj|BD||23.22|90.06
    Tulun|RU||54.57|100.58
    Lingen|DE||52.52|7.33
    Samfya|ZM||-11.36|29.56
    Sapé|BR||-7.1|-35.23
    Marseille 10|FR||43.28|5.42
    Venice|IT||45.44|12.33
    Ozar|IN||20.09|73.93
    Coronel Oviedo|PY||-25.45|-56.44
    Balţīm|EG||31.56|31.09
    Barreiro|PT||38.66|-9.07
    City of Milford (balance)|US|CT|41.22|-73.06
    Peranāmpattu|IN||12.93|78.72
    Las Águilas|ES||40.38|-3.77
    Dianzi|CN||36.9|119.87
    Gumlā|IN||23.04|84.54
    Châlons-en-Champagne|FR||48.95|4.37
    Teoloyucan|MX||19.74|-99.18
    Tigard|US|OR|45.43|-122.77
    East Hartford|US|CT|41.78|-72.61
    Rāmnagar|IN||29.39|79.13
    Vazhakkala|IN||10.01|76.33
    Nichinan|JP||31.6|131.37
    Dartford|GB||51.45|0.21
    Siocon|PH||7.71|122.14
    Lakewood|CA||52.11|-106.59
    Phra Nakhon|TH||13.77|100.5
    Kabbasin|SY||36.43|37.57
    Shujālpur|IN||23.41|76.71
    Apple Valley|US|MN|44.73|-93.22
    Plainfield|US|NJ|40.63|-74.41
    Qulsary|KZ||46.95|54.02
    Susono|JP||35.17|138.91
    Leesburg|US|VA|39.12|-77.56
    Aïn Oulmene|DZ||35.92|5.3
    Erftstadt|DE||50.81|6.79
    Bejaâd|MA||32.77|-6.39
    Kapchorwa|UG||1.4|34.45
    Tirumangalam|IN||9.82|77.98
    Krujë|AL||41.51|19.79
    Bargny Guèdj|SN||14.69|-17.23
    Bargny Ngoude|SN||14.69|-17.24
    Panlong|CN||29.5|105.37
    Tremembé|BR||-22.96|-45.55
    Sidlaghatta|IN||13.39|77.86
    Fuchū|JP||34.39|132.51
    El Bagre|CO||7.6|-74.81
    Miyako|JP||39.65|141.94
    Leopoldina|BR||-21.53|-42.64
    Parsippany|US|NJ|40.86|-74.43
    Martin|SK||49.07|18.92
    Musina|ZA||-22.35|30.04
    Coral Gables|US|FL|25.72|-80.27
    Gangshang|CN||34.52|118.12
    Neubrück|DE||51.13|6.64
    Khurai|IN||24.04|78.33
    Brejo da Madre de Deus|BR||-8.15|-36.37
    Kayna|CD||-0.61|29.17
    Reservoir|AU||-37.72|145
    Barra|BR||-11.09|-43.14
    Comal|ID||-6.91|109.53
    Brejo Santo|BR||-7.49|-38.99
    Seydişehir|TR||37.42|31.85
    Guanshan|CN||33.8|117.87
    Ivanteyevka|RU||55.97|37.92
    Puerto Berrío|CO||6.49|-74.4
    The Trails of Frisco|US|TX|33.16|-96.87
    Hilsa|IN||25.32|85.28
    Sidi Taibi|MA||34.19|-6.68
    Hikari|JP||33.95|131.95
    Staines|GB||51.43|-0.51
    Datong|CN||28.6|106.67
    Khalkhāl|IR||37.62|48.53
    Rampura Phul|IN||30.28|75.24
    Kot Mumin|PK||32.19|73.03
    Tadmur|SY||34.56|38.28
    Pom Prap Sattru Phai|TH||13.76|100.51
    The Hammocks|US|FL|25.67|-80.44
    Jesús Menéndez|CU||21.16|-76.48
    Ţarīf Kalbā|AE||25.07|56.33
    Bunawan|PH||8.17|125.99
    Ubauro|PK||28.16|69.73
    Gostivar|MK||41.8|20.91
    Fatwa|IN||25.51|85.31
    Gombong|ID||-7.61|109.51
    Tūndla|IN||27.21|78.24
    Acayucan|MX||17.95|-94.91
    Żoliborz|PL||52.27|20.99
    Az̧ Z̧ulayl|JO||32.12|36.28
    la Vila de Gràcia|ES||41.4|2.16
    Birkat as Sab‘|EG||30.63|31.08
    Royal Leamington Spa|GB||52.29|-1.52
    Mannārakkāt|IN||10.99|76.46
    Shuijiang|CN||29.25|107.28
    Teplice|CZ||50.64|13.82
    Guaxupé|BR||-21.31|-46.71
    Tobias Barreto|BR||-11.18|-38
    Metpalle|IN||18.85|78.63
    Gurlan|UZ||41.84|60.39
    Kosonsoy|UZ||41.25|71.55
    Whangarei|NZ||-35.73|174.32
    Cimitarra|CO||6.31|-73.95
    Juruti|BR||-2.15|-56.09
    Babīlā|SY||33.47|36.33
    Hà Đông|VN||20.97|105.78
    Buckeye|US|AZ|33.37|-112.58
    Naya Gaon|IN||30.78|76.79
    Repalle|IN||16.02|80.83
    Hunsūr|IN||12.3|76.29
    Kyōtango|JP||35.61|135.04
    Vittoria|IT||36.95|14.53
    Donetsk|RU||48.34|39.95
    Tocumen|PA||9.09|-79.38
    Flagami|US|FL|25.76|-80.32
    Vigia|BR||-0.86|-48.14
    Phra Nakhon Si Ayutthaya|TH||14.35|100.58
    Guanzhuang|CN||36.26|119.19
    Barranqueras|AR||-27.48|-58.94
    Catalina Foothills|US|AZ|32.3|-110.92
    Boende|CD||-0.28|20.88
    Salo|FI||60.38|23.13
    Legionowo|PL||52.4|20.93
    Yerba Buena|AR||-26.81|-65.3
    Narbonne|FR||43.18|3
    Lahr|DE||48.34|7.87
    Padang Serai|MY||5.51|100.55
    Fuchūchō|JP||34.57|133.24
    Chinú|CO||9.11|-75.4
    Belleville|CA||44.17|-77.38
    Gelendzhik|RU||44.58|38.07
    Hinckley|GB||52.54|-1.38
    Yasu|JP||35.1|136.02
    Aspern|AT||48.22|16.48
    Rajanpur|PK||29.1|70.33
    Mao|TD||14.12|15.31
    Manaung|MM||18.85|93.73
    Saint-Malo|FR||48.65|-2.01
    Sidikalang|ID||2.75|98.31
    Oshnavīyeh|IR||37.04|45.1
    Merzifon|TR||40.87|35.46
    Lakewood|US|OH|41.48|-81.8
    Phetchabun|TH||16.42|101.16
    Adenta|GH||5.71|-0.15
    Al Ḩusaynīyah|EG||30.86|31.92
    Yūki|JP||36.3|139.88
    Lytkarino|RU||55.58|37.91
    Shanji|CN||34.2|117.6
    Sangkapura|ID||-5.85|112.65
    Suhum|GH||6.04|-0.45
    Saint Croix|VI||17.73|-64.75
    Nanjangūd|IN||12.12|76.68
    Lhünzhub|CN||29.89|91.26
    Skien|NO||59.21|9.61
    Ōi|JP||35.85|139.52
    Jaru|BR||-10.44|-62.47
    Ibbenbueren|DE||52.28|7.71
    Vila-real|ES||39.94|-0.1
    Tolga|DZ||34.72|5.38
    Kingisepp|RU||59.38|28.61
    Herning|DK||56.14|8.98
    Kizlyar|RU||43.85|46.71
    Passau|DE||48.57|13.43
    Abovyan|AM||40.27|44.63
    Pèlèngana|ML||13.43|-6.22
    El Negrito|HN||15.32|-87.7
    Clacton-on-Sea|GB||51.79|1.16
    Gronau|DE||52.21|7.02
    Kawalu|ID||-7.38|108.21
    Zhob|PK||31.34|69.45
    Cumbernauld|GB||55.95|-3.99
    Khorramdarreh|IR||36.21|49.2
    Turbo|CO||8.09|-76.73
    Kavaklı|TR||41.09|28.33
    Deçan|XK||42.54|20.29
    Pivdenna Borshchahivka|UA||50.41|30.4
    Budapest XXII. kerület|HU||47.43|19.04
    Laval|FR||48.07|-0.77
    Hyères|FR||43.12|6.13
    Kyaukse|MM||21.61|96.14
    Amahai|ID||-3.34|128.92
    Forbesganj|IN||26.3|87.27
    Cần Đước|VN||10.51|106.6
    North La Crosse|US|WI|43.85|-91.25
    Burien|US|WA|47.47|-122.35
    Nithari|IN||28.7|77.05
    Ambatondrazaka|MG||-17.83|48.42
    Tarnobrzeg|PL||50.57|21.68
    Çarşamba|TR||41.2|36.72
    Naviraí|BR||-23.07|-54.19
    Tafo|GH||6.73|-1.61
    Tūyserkān|IR||34.55|48.44
    Hanyuan|CN||32.83|106.25
    Gallarate|IT||45.66|8.79
    Langenhagen|DE||52.45|9.74
    Willowdale East|CA||43.77|-79.4
    Havertown|US|PA|39.98|-75.31
    Vargem Grande Paulista|BR||-23.6|-47.03
    Boa Viagem|BR||-5.13|-39.73
    Arjona|CO||10.25|-75.34
    San Mateo|VE||10.21|-67.42
    Bindura|ZW||-17.3|31.33
    Schwerte|DE||51.44|7.57
    Taxco de Alarcón|MX||18.55|-99.61
    Matli|PK||25.04|68.66
    North Bay|CA||46.32|-79.47
    Tubod|PH||8.06|123.79
    Sunabeda|IN||18.73|82.83
    Gajraula|IN||28.85|78.24
    Logan|US|UT|41.74|-111.83
    Yanghe|CN||36.14|119.91
    Kirkcaldy|GB||56.12|-3.16
    Khagrachhari|BD||23.11|91.97
    Barriera di Milano|IT||45.09|7.69
    Ness Ziona|IL||31.93|34.8
    Ma'an|JO||30.2|35.73
    Speyer|DE||49.32|8.43
    Saint-Hyacinthe|CA||45.63|-72.96
    Mochudi|BW||-24.42|26.15
    Jahanian|PK||30.04|71.82
    Modimolle|ZA||-24.7|28.4
    Torbalı|TR||38.18|27.34
    Vīrapāndi|IN||11.06|77.35
    Nanao|JP||37.05|136.97
    Sek’ot’a|ET||12.63|39.03
    Berwick|AU||-38.03|145.35
    South Peabody|US|MA|42.51|-70.95
    Dāhānu|IN||19.97|72.71
    Rovigo|IT||45.07|11.79
    Asakura|JP||33.41|130.72
    Midori|JP||36.44|139.28
    Rasipuram|IN||11.46|78.19
    Al Khābūrah|OM||23.97|57.09
    La Calera|CL||-32.79|-71.2
    Saint-Gilles|BE||50.83|4.34
    Ventas|ES||40.42|-3.65
    Sālūr|IN||18.52|83.21
    Chusovoy|RU||58.29|57.81
    Anju|KP||39.62|125.66
    Aliso Viejo|US|CA|33.57|-117.73
    Bletchley|GB||51.99|-0.73
    Villa Francisca|DO||18.48|-69.89
    Harrisburg|US|PA|40.27|-76.88
    Galveston|US|TX|29.3|-94.8
    Bhabhua|IN||25.04|83.61
    Yeovil|GB||50.94|-2.63
    Keighley|GB||53.87|-1.91
    Mui Ne|VN||10.93|108.28
    Mellit|SD||14.13|25.55
    Kasaoka|JP||34.51|133.5
    Kotka|FI||60.47|26.95
    Poway|US|CA|32.96|-117.04
    Hodal|IN||27.89|77.37
    Edina|US|MN|44.89|-93.35
    Monapo|MZ||-14.92|40.3
    Otradnyy|RU||53.38|51.35
    Minnetonka Mills|US|MN|44.94|-93.44
    Balayan|PH||13.94|120.73
    Déressia|TD||9.76|16.27
    Katanawa|JP||33.52|130.42
    Zacapu|MX||19.82|-101.79
    Jihlava|CZ||49.4|15.59
    Fungurume|CD||-10.62|26.32
    Bhadrāchalam|IN||17.67|80.89
    Snezhinsk|RU||56.08|60.75
    Dunaújváros|HU||46.96|18.94
    Nanjian|CN||25.04|100.51
    Uiju|KP||40.2|124.53
    Sfântu Gheorghe|RO||45.87|25.78
    Pijijiapan|MX||15.69|-93.21
    Moyobamba|PE||-6.03|-76.97
    Alt-Hohenschönhausen|DE||52.55|13.5
    Capivari|BR||-23|-47.51
    Heidenheim an der Brenz|DE||48.68|10.15
    Tateyama|JP||34.98|139.87
    Jatiroto|ID||-7.88|111.12
    Kibaigwa|TZ||-6.08|36.65
    Chodov|CZ||50.04|14.5
    Dogondoutchi|NE||13.64|4.03
    Campo Novo do Parecis|BR||-13.68|-57.89
    Mairinque|BR||-23.55|-47.18
    Werribee|AU||-37.9|144.67
    Naxi|CN||28.77|105.36
    Zhenxi|CN||29.9|107.46
    Bījār|IR||35.87|47.61
    Aonla|IN||28.27|79.17
    Ali Sabih|DJ||11.16|42.71
    Tirupparangunram|IN||9.88|78.07
    Aarsâl|LB||34.18|36.42
    Akademgorodok|RU||54.85|83.11
    Al-Hamdaniya|IQ||36.27|43.38
    Andulo|AO||-11.49|16.7
    Arashiyama|JP||35.01|135.68
    Barriera di Lanzo|IT||45.11|7.65
    Bosse|UA||47.96|37.8
    Buni|PK||36.27|72.26
    Ciudad Sandino|NI||12.16|-86.34
    Ghazieh|LB||33.52|35.37
    Güngören Merter|TR||41.01|28.89
    Hpa-An|MM||16.89|97.63
    Juigalpa|NI||12.11|-85.37
    Ko Samui|TH||9.54|99.94
    Kozeyevo|RU||55.87|37.62
    Kozhukhovo|RU||55.71|37.68
    Kuchai Lama|MY||3.08|101.69
    LOHAS Park|HK||22.29|114.27
    Likhobory|RU||55.85|37.57
    Masumbwe|TZ||-3.63|32.18
    Merelani|TZ||-3.56|36.98
    Merter Keresteciler|TR||41.01|28.89
    Metrogorodok|RU||55.81|37.79
    Monsanto|PT||39.46|-8.71
    Nikol’skoye|RU||55.68|37.48
    Novokhovrino|RU||55.87|37.5
    Novokuz’minki|RU||55.72|37.78
    Novovladykino|RU||55.85|37.58
    Polanco|MX||19.43|-99.2
    Putrajaya|MY||2.94|101.69
    Rawalakot|PK||33.86|73.76
    Samara|ET||11.79|41.01
    Semënovskoye|RU||55.68|37.55
    Sri Petaling|MY||3.07|101.69
    Stonecrest|US|GA|33.71|-84.13
    Taman Melati|MY||3.22|101.72
    Tipitapa|NI||12.2|-86.1
    Treptow|DE||52.49|13.44
    Tukuyu|TZ||-9.25|33.65
    Untolovo|RU||60.01|30.21
    Utengule|TZ||-8.9|33.33
    Vagonoremont|RU||55.9|37.55
    Vatutino|RU||55.88|37.69
    Vinhomes Smart City|VN||21|105.74
    Vinhomes Times City|VN||20.99|105.87
    ‘Ayn al ‘Arab|SY||36.89|38.35
    """
}
