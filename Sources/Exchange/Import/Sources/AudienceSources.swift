/// Token holders, their claims, guests of events and results of advertisements.
extension ImportSource {
  /// Holders of an ERC-20 token, from Etherscan and explorers built like it.
  static let etherscanTokens = ImportSource(
    name: "etherscan-token-holders", title: "Etherscan-type token holders",
    keys: [SourceColumn(.wallet, "HolderAddress"), SourceColumn(.balance, "Balance")],
    others: [], mark: .point, kind: .holders(HolderRules(token: "token")))

  /// Holders of an NFT collection, from Etherscan and explorers built like it.
  static let etherscanNFT = ImportSource(
    name: "etherscan-nft-holders", title: "Etherscan-type NFT holders",
    keys: [SourceColumn(.wallet, "HolderAddress"), SourceColumn(.balance, "Quantity")],
    others: [], mark: .point, kind: .holders(HolderRules(token: "nft")))

  /// Holders of a Solana token, with one row for each token account of an owner.
  static let solscan = ImportSource(
    name: "solscan-holders", title: "Solscan token holders",
    keys: [
      SourceColumn(.wallet, "Account"), SourceColumn(.key, "Token Account"),
      SourceColumn(.balance, "Quantity"),
    ],
    others: [], mark: .point, kind: .holders(HolderRules(token: "solana-token")))

  /// Owners of an NFT collection as Alchemy's JSON lists them; columns are those of
  /// `AlchemyOwners`.
  static let alchemy = ImportSource(
    name: "alchemy-owners", title: "Alchemy getOwnersForContract",
    keys: [
      SourceColumn(.wallet, "ownerAddress"), SourceColumn(.balance, "ownedTokens"),
    ],
    others: [], mark: .point, kind: .holders(HolderRules(token: "nft")))

  /// Any table of addresses and balances.
  static let snapshot = ImportSource(
    name: "token-snapshot", title: "a table of addresses and balances",
    keys: [
      SourceColumn(.wallet, "ADDRESS", "wallet", "wallet_address", "holder"),
      SourceColumn(.balance, "BALANCE", "amount", "tokens"),
    ],
    others: [], kind: .holders(HolderRules(token: "token")))

  /// Regions that holders gave, with their consent, at a token-gated checkout.
  static let tokenGateClaims = ImportSource(
    name: "token-gate-claims", title: "shipping claims of token-gated checkouts",
    keys: [
      SourceColumn(.wallet, "wallet_address"), SourceColumn(.country, "country"),
      SourceColumn(.date, "claimed_at"), SourceColumn(.consent, "consent_region_use"),
    ],
    others: [SourceColumn(.place, "region"), SourceColumn(.postal, "postal_code")],
    kind: .claims)

  /// Guests of an event, from Eventbrite.
  static let eventbrite = ImportSource(
    name: "eventbrite-attendees", title: "Eventbrite attendee report",
    keys: [
      SourceColumn(.order, "Order #", "Order no."), SourceColumn(.key, "Attendee #"),
      SourceColumn(.status, "Attendee Status"),
    ],
    others: [
      SourceColumn(.quantity, "Quantity"), SourceColumn(.province, "Home State"),
      SourceColumn(.postal, "Home Zip"), SourceColumn(.country, "Home Country"),
    ],
    kind: .attendees(
      AttendeeRules(going: ["attending", "checked in"], checkedIn: ["checked in"])))

  /// Guests of an event, from Luma; the city is an answer to a question of the organiser.
  static let luma = ImportSource(
    name: "luma-guests", title: "Luma guests",
    keys: [
      SourceColumn(.key, "api_id", "guest_id"), SourceColumn(.status, "approval_status"),
      SourceColumn(.checkedIn, "checked_in_at"),
    ],
    others: [
      SourceColumn(
        .place, "which city", "where are you", "coming from", "based in", "your city",
        match: .containing)
    ],
    kind: .attendees(AttendeeRules(going: ["approved"])))

  /// Results of Facebook and Instagram advertisements by region, in seven languages.
  static let metaAds = ImportSource(
    name: "meta-ads", title: "Meta Ads Manager, by region",
    keys: [
      SourceColumn(
        .campaign, "Campaign name", "Nom de la campagne", "Kampagnenname",
        "Nombre de la campaña", "Nome della campagna", "Nome da campanha", "Campagnenaam"),
      SourceColumn(
        .place, "Region", "Région", "Región", "Regione", "Região", "Regio", "DMA region",
        "Country", "Land", "Pays", "País", "Paese"),
      SourceColumn(
        .spend, "Amount spent", "Montant dépensé", "Ausgegebener Betrag", "Importe gastado",
        "Importo speso", "Valor usado", "Valor gasto", "Besteed bedrag", match: .withCurrency),
      SourceColumn(
        .impressions, "Impressions", "Impressionen", "Impresiones", "Impression", "Impressões",
        "Weergaven"),
    ],
    others: [
      SourceColumn(
        .clicks, "Link clicks", "Clics sur un lien", "Link-Klicks", "Clics en el enlace",
        "Clic sul link", "Cliques no link", "Klikken op links"),
      SourceColumn(
        .conversions, "Results", "Résultats", "Ergebnisse", "Resultados", "Risultati",
        "Resultaten"),
      SourceColumn(.date, "Day", "Jour", "Tag", "Día", "Giorno", "Dia", "Dag"),
      SourceColumn(
        .startDate, "Reporting starts", "Début des rapports", "Berichtsstart",
        "Inicio del informe", "Inizio dei report", "Início dos relatórios", "Begin rapportage"),
      SourceColumn(
        .endDate, "Reporting ends", "Fin des rapports", "Berichtsende", "Fin del informe",
        "Fine dei report", "Término dos relatórios", "Einde rapportage"),
      SourceColumn(.country, "Country", "Land", "Pays", "País", "Paese"),
      SourceColumn(.key, "Ad set name", "Nom de l’ensemble de publicités", "Anzeigengruppenname"),
    ],
    kind: .ads(AdRules(platform: "meta")))

  /// Results of Google advertisements by location, in five languages.
  static let googleAds = ImportSource(
    name: "google-ads", title: "Google Ads, locations",
    keys: [
      SourceColumn(
        .place, "Matched location", "Location", "Country/Territory (User location)",
        "Country/Territory (Matched location)", "Region (User location)",
        "Region (Matched location)", "Most specific location", "Übereinstimmender Standort",
        "Lieu correspondant", "Ubicación coincidente"),
      SourceColumn(.clicks, "Clicks", "Klicks", "Clics", "Clic", "Cliques", "Klikken"),
      SourceColumn(.impressions, "Impr.", "Impressions", "Impressionen", "Impresiones"),
      SourceColumn(.spend, "Cost", "Kosten", "Coût", "Coste", "Costo", "Custo"),
    ],
    others: [
      SourceColumn(.conversions, "Conversions", "Conversionen", "Conversiones", "Conversioni"),
      SourceColumn(.campaign, "Campaign", "Kampagne", "Campagne", "Campaña", "Campagna"),
      SourceColumn(.date, "Day", "Tag", "Jour", "Día", "Giorno", "Dia", "Dag"),
      SourceColumn(.currency, "Currency code", "Währungscode", "Code de devise"),
    ],
    kind: .ads(AdRules(platform: "google_ads", hasPeriodLine: true)))
}
