/// Words for the status of an order in the languages of exports, for files of which no program's
/// own words are known.
///
/// Statuses mean the same behind every door: what is paid, sent or being made ready counts; what is
/// not paid yet may count later; what was cancelled, refunded or sent back does not. A word that
/// stands in none of the lists does not count and is named in the report. Words are compared folded:
/// `On-Hold`, `on hold` and `ON_HOLD` are one.
enum OrderStatusWords {
  /// Statuses of orders that count.
  static let sold = folded([
    "paid", "partially paid", "complete", "completed", "processing", "processed", "fulfilled",
    "partially fulfilled", "unfulfilled", "shipped", "partially shipped", "unshipped", "shipping",
    "dispatched", "sent", "delivered", "closed", "confirmed", "accepted", "active", "collected",
    "successful", "success", "ok", "open", "in progress", "picked", "packed", "ready to ship",
    "awaiting shipment", "awaiting fulfillment", "awaiting fulfilment", "awaiting pickup",
    "partially refunded", "wc completed", "wc processing", "captured", "settled", "sold", "new",
    // German, French, Spanish, Italian, Portuguese, Dutch.
    "bezahlt", "abgeschlossen", "in bearbeitung", "versendet", "versandt", "geliefert",
    "payée", "payé", "terminée", "terminé", "en cours", "expédiée", "expédié", "livrée", "livré",
    "pagado", "completado", "procesando", "enviado", "entregado",
    "pagato", "completato", "in lavorazione", "spedito", "consegnato",
    "pago", "concluído", "processando", "entregue",
    "betaald", "afgerond", "in behandeling", "verzonden", "geleverd",
  ])

  /// Statuses of orders that are not paid or not decided yet.
  static let unpaid = folded([
    "pending", "pending payment", "authorized", "authorised", "unpaid", "expired", "on hold",
    "awaiting payment", "payment pending", "draft", "checkout draft", "quote", "invoiced",
    "wc on hold", "wc pending", "errored", "pledged", "payment error",
    "offen", "in wartestellung", "zahlung ausstehend", "en attente", "attente paiement",
    "en espera", "pendiente", "pendiente de pago", "in attesa", "pendente", "wachtend op betaling",
  ])

  /// Statuses of what was taken back, of an order or of one of its lines.
  static let undone = folded([
    "cancelled", "canceled", "refunded", "fully refunded", "voided", "failed", "returned",
    "declined", "rejected", "chargeback", "disputed", "trash", "deleted", "dropped",
    "shipped returned to seller", "shipped returning to seller", "shipped rejected by buyer",
    "shipped undeliverable",
    "wc cancelled", "wc refunded", "wc failed", "storniert", "erstattet", "zurückerstattet",
    "fehlgeschlagen", "annulée", "annulé", "remboursée", "remboursé", "échouée", "cancelado",
    "reembolsado", "annullato", "rimborsato", "geannuleerd", "terugbetaald", "mislukt",
  ])

  /// Returns the words in the form in which they are compared.
  private static func folded(_ words: [String]) -> Set<String> {
    Set(words.map { Gazetteer.folded($0) })
  }
}
