import FulfilmentModel

/// The provenance of claimed serials as JSON: metadata of each unit as token standards have it.
///
/// An entry has the fields of ERC-721's metadata schema that the case can state (`name`,
/// `description`), and `attributes` with `trait_type` and `value`, as marketplaces read them; dates are
/// seconds since 1970 with `display_type` `date`. Holders are left out unless asked for: a file that
/// is published must not say who lives where.
package struct ProvenanceFile: Encodable {
  /// A property of a unit.
  package struct Attribute: Encodable, Equatable {
    /// Name of the property.
    var traitType: String
    /// Text or number.
    var value: Value
    /// `date` or `number`; missing for texts.
    var displayType: String?

    /// A text, or a whole number.
    enum Value: Encodable, Equatable {
      case text(String)
      case number(Int)

      /// Writes the bare value.
      func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        }
      }
    }
  }

  /// The metadata of one unit.
  package struct Token: Encodable {
    /// The product's name and the serial.
    var name: String
    /// Where the unit came from, in words.
    var description: String
    /// Serial, edition, hub and the day on which the unit ships; holder and event where known.
    var attributes: [Attribute]
  }

  /// Version of this layout.
  var formatVersion = 1
  /// The evening of the plan.
  var planningDate: String
  /// One entry for each claim, in the claims' order.
  package var tokens: [Token]

  /// Writes out an allocation.
  ///
  /// - Parameter withHolders: whether wallets or pseudonyms are written too.
  package init(
    _ allocation: SerialAllocation, of planningCase: PlanningCase, withHolders: Bool
  ) {
    planningDate = planningCase.planningDate.description
    let skus = Dictionary(planningCase.skus.map { ($0.id, $0) }) { first, _ in first }
    let hubs = Dictionary(planningCase.hubs.map { ($0.id, $0.name) }) { first, _ in first }
    tokens = allocation.serials.map { serial in
      let product = skus[serial.claim.sku]
      let title = product.flatMap { $0.name.isEmpty ? nil : $0.name } ?? serial.claim.sku
      let place = hubs[serial.hub].flatMap { $0.isEmpty ? nil : $0 } ?? serial.hub
      var attributes = [
        Attribute(
          traitType: "Serial", value: .number(serial.claim.serial), displayType: "number"),
        Attribute(traitType: "SKU", value: .text(serial.claim.sku)),
        Attribute(traitType: "Hub", value: .text(serial.hub)),
      ]
      if let edition = product?.mintSupply {
        attributes.insert(
          Attribute(traitType: "Edition", value: .number(edition), displayType: "number"), at: 1)
      }
      attributes.append(
        Attribute(
          traitType: "Shipped", value: .number(86_400 * serial.shipsOn.daysSinceEpoch),
          displayType: "date"))
      if let event = serial.claim.event {
        attributes.append(Attribute(traitType: "Event", value: .text(event)))
      }
      if withHolders, let holder = serial.claim.holder {
        attributes.append(Attribute(traitType: "Holder", value: .text(holder)))
      }
      let edition = product?.mintSupply.map { " of \($0)" } ?? ""
      return Token(
        name: "\(title) #\(serial.claim.serial)",
        description: "Unit \(serial.claim.serial)\(edition), shipped from \(place).",
        attributes: attributes)
    }
  }
}
