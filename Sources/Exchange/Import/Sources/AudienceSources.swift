/// Import sources of audiences: token holders, their claims, guests of events and results of
/// advertisements.
///
/// Explorers' balances have a decimal point whatever the user's language, hence their fixed mark.
/// The networks translate headers with the account's language; the names after the first are those
/// translations, all of which a user's file may have.
extension ImportSource {
  /// Holders of an ERC-20 token, from Etherscan and explorers built like it.
  ///
  /// Balances are in tokens, not in the token's smallest unit, with up to 18 decimals. The export
  /// holds the largest holders only.
  static let etherscanTokens = ImportSource(
    name: "etherscan-token-holders", title: "Etherscan-type token holders",
    keys: [SourceColumn(.wallet, "HolderAddress"), SourceColumn(.balance, "Balance")],
    others: [], mark: .point, kind: .holders(HolderRules(token: "token")))

  /// Holders of an NFT collection, from Etherscan and explorers built like it.
  ///
  /// `Quantity` counts the collection's tokens in the wallet; a quantity column in place of
  /// `Balance` tells it from the export above.
  static let etherscanNFT = ImportSource(
    name: "etherscan-nft-holders", title: "Etherscan-type NFT holders",
    keys: [SourceColumn(.wallet, "HolderAddress"), SourceColumn(.balance, "Quantity")],
    others: [], mark: .point, kind: .holders(HolderRules(token: "nft")))

  /// Holders of a Solana token, with one row for each token account of an owner.
  ///
  /// Both columns hold addresses, and their headers do not settle which is the owner's:
  /// `HolderAssembler` takes the one whose addresses repeat.
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
  ///
  /// The most general of the holders' sources, so it is tried last; the decimal mark is inferred.
  static let snapshot = ImportSource(
    name: "token-snapshot", title: "a table of addresses and balances",
    keys: [
      SourceColumn(
        .wallet, "ADDRESS", "wallet", "wallet_address", "wallet address", "holder",
        "holder_address", "holder address", "owner", "owner_address", "owner address"),
      SourceColumn(
        .balance, "BALANCE", "amount", "tokens", "quantity", "count", "token_count",
        "token count", "nfts", "nft count"),
    ],
    others: [], kind: .holders(HolderRules(token: "token")))

  /// Regions that holders gave, with their consent, at a token-gated checkout.
  ///
  /// `consent_region_use` must say yes, or the claim is rejected. `region` is a name or an id of
  /// the case; else country and postal code are resolved.
  static let tokenGateClaims = ImportSource(
    name: "token-gate-claims", title: "shipping claims of token-gated checkouts",
    keys: [
      SourceColumn(.wallet, "wallet_address"), SourceColumn(.country, "country"),
      SourceColumn(.date, "claimed_at"), SourceColumn(.consent, "consent_region_use"),
    ],
    others: [SourceColumn(.place, "region"), SourceColumn(.postal, "postal_code")],
    kind: .claims)

  /// Guests of an event, from Eventbrite.
  ///
  /// The address is the attendee's own where the organiser asked for it; guests without one take
  /// the buyer's, by the order number.
  static let eventbrite = ImportSource(
    name: "eventbrite-attendees", title: "Eventbrite attendee report",
    keys: [
      SourceColumn(.order, "Order #", "Order no."), SourceColumn(.key, "Attendee #"),
      SourceColumn(.status, "Attendee Status"),
    ],
    others: [
      SourceColumn(.quantity, "Quantity"), SourceColumn(.province, "Home State"),
      SourceColumn(.postal, "Home Zip"), SourceColumn(.country, "Home Country"),
      placeQuestion, SourceColumn(.campaign, "Event Name"), SourceColumn(.date, "Event Date"),
    ],
    kind: .attendees(
      AttendeeRules(going: ["attending", "checked in"], checkedIn: ["checked in"])))

  /// Orders of an event's tickets, from Eventbrite: a row for each order or kind of ticket.
  ///
  /// `Order Status` of the orders report, `Status` of shorter ones. The event's own columns go before
  /// `--event` and `--event-date` only where these are not given.
  static let eventbriteOrders = ImportSource(
    name: "eventbrite-orders", title: "Eventbrite orders report",
    keys: [
      SourceColumn(.order, "Order #", "Order no."),
      SourceColumn(.status, "Order Status", "Status"),
      SourceColumn(.quantity, "Quantity", "Ticket Quantity"),
      SourceColumn(.key, "Ticket Type", "Event Name"),
    ],
    others: [
      SourceColumn(.checkedIn, "Checked In"), SourceColumn(.campaign, "Event Name"),
      SourceColumn(.date, "Event Date"), SourceColumn(.province, "Home State", "Billing State"),
      SourceColumn(.postal, "Home Zip", "Billing Zip"),
      SourceColumn(.country, "Home Country", "Billing Country"), placeQuestion,
    ],
    kind: .attendees(
      AttendeeRules(going: ["attending", "checked in", "completed", "placed", "paid", ""])))

  /// An organiser's own question about the place, found by parts of its wording.
  private static let placeQuestion = SourceColumn(
    .place, "which city", "where are you", "coming from", "based in", "your city",
    "city and state", "city+state", "where do you live", match: .containing)

  /// Guests of an event, from Luma; the city is an answer to a question of the organiser.
  ///
  /// `checked_in_at` is a moment for guests who came and empty for others. The question about the
  /// place is worded by the organiser, so that the header is searched for parts of it.
  static let luma = ImportSource(
    name: "luma-guests", title: "Luma guests",
    keys: [
      SourceColumn(.key, "api_id", "guest_id"), SourceColumn(.status, "approval_status"),
      SourceColumn(.checkedIn, "checked_in_at"),
    ],
    others: [
      placeQuestion
    ],
    kind: .attendees(AttendeeRules(going: ["approved"])))

  /// Results of Facebook and Instagram advertisements by region, in seven languages.
  ///
  /// The header of the spend bears the account's currency: `Amount spent (USD)`. A report by day
  /// has `Day`; others have the period's ends in two columns. `Ad set name` tells rows of one
  /// campaign and place apart.
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
  ///
  /// The report's period stands on a line of its own, above the header or below the rows; the
  /// currency is a column.
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
