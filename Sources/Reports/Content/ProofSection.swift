import CaseFiles
import Forestock

/// The end of the report: what was assumed, what was doubtful, and why the cost can be believed.
struct ProofSection {
  /// A name and its value.
  struct Fact {
    /// Name and value.
    let label, value: String
  }

  /// Remarks of the demand model, statements of the operator, and defaults.
  let assumptions: [String]
  /// Warnings by kind, and rows that were not used.
  let warnings: [String]
  /// The statement of the certificate, in a sentence.
  let statement: String
  /// Figures of the certificate and settings.
  let facts: [Fact]
  /// Files of the case with their digests.
  let inputs: TableContent
  /// Rows that were not used; `nil` where there are none.
  let rejects: TableContent?

  /// Most remarks of a kind on the page.
  private static let most = 20

  /// Collects what a record says about itself.
  init(_ sources: ReportSources) {
    let (plan, record) = (sources.plan, sources.plan.record)
    assumptions = ProofSection.assumptions(record, sources)
    warnings = record.warnings.sorted { $0.key < $1.key }.map { kind, count in
      "\(PlainText.of(kind)): \(Figures.units(count))"
    }
    let proof = record.certificate
    statement =
      "This plan costs \(Figures.money(proof.cost)) \(sources.currency) in expectation over "
      + "\(Figures.count(record.scenarios, "scenario")) of demand. No placement, whole or fractional, "
      + "can cost less than \(Figures.money(proof.bound)): that is proven, whatever the solver did. "
      + "At most \(Headline.gap(proof)) could be saved by any other plan."
    facts =
      [
        Fact(label: "Expected cost", value: "\(proof.cost) \(sources.currency)"),
        Fact(label: "Proven lower bound", value: "\(proof.bound) \(sources.currency)"),
        Fact(label: "Gap", value: "\(proof.gap)"),
      ]
      + (record.service.map {
        [
          Fact(
            label: "Cost of the dearest tenth of scenarios",
            value: "\($0.worstTenthCost) \(sources.currency)")
        ]
      } ?? []) + [
        Fact(label: "Largest violation of a limit", value: "\(proof.largestResidualUnits) units"),
        Fact(label: "Iterations", value: "\(proof.iterations)"),
        Fact(label: "Scenarios, seed", value: "\(record.scenarios), \(record.seed)"),
        Fact(label: "Program", value: PlainText.of(record.program ?? "an early version")),
      ] + ProofSection.settings(record)
    inputs = TableContent(
      id: "input-table", caption: "Files of the case, with their SHA-256",
      columns: [.init(title: "File"), .init(title: "SHA-256")],
      rows: record.inputs.map {
        (PlainText.of($0.file), nil, [.init(PlainText.of($0.sha256, longest: 64))])
      },
      file: sources.file("run.json"))
    rejects =
      plan.rejects.isEmpty
      ? nil
      : TableContent(
        id: "reject-table", caption: "Input rows that were not used as they stand",
        columns: [
          .init(title: "File"), .init(title: "Line", isNumber: true), .init(title: "Column"),
          .init(title: "Value"), .init(title: "Reason"),
        ],
        rows: plan.rejects.map { reject in
          (
            PlainText.of(reject.file), nil,
            [
              .init(reject.line.map { String($0) } ?? "–", value: Double(reject.line ?? 0)),
              .init(PlainText.of(reject.column)), .init(PlainText.of(reject.value)),
              .init(PlainText.of(reject.reason, longest: 300)),
            ]
          )
        }, limit: 100, file: sources.file("rejects.csv"))
  }

  /// Returns the costs and limits of the plan that were stated, by their names in `run.json`.
  private static func settings(_ record: StoredRecord) -> [Fact] {
    guard case .object(let members) = record.settings else { return [] }
    return members.sorted { $0.key < $1.key }.compactMap { name, value in
      switch value {
      case .object, .array, .null: nil
      default: Fact(label: PlainText.of(name), value: PlainText.of(value.shown))
      }
    }
  }

  /// Returns the remarks that a reader of the forecast should know.
  private static func assumptions(_ record: StoredRecord, _ sources: ReportSources) -> [String] {
    func listed<Value>(_ values: [Value], _ words: (Value) -> String) -> [String] {
      let left = values.count - most
      return values.prefix(most).map(words)
        + (left > 0 ? ["and \(Figures.units(left)) more of these, in run.json"] : [])
    }
    let spread = record.spread.map { $0.isNotable ? [$0] : [] } ?? []
    return listed(spread) {
      "The spread of forecasts around their medians is scaled as past nights taught it: "
        + PlainText.of($0.words, longest: 400)
    }
      + listed(record.notes) {
        "\(sources.sku($0.sku)): \(PlainText.of($0.text, longest: 400))"
      }
      + listed(record.judgements) { judgement in
        let place = [judgement.sku.map(sources.sku), judgement.region.map(sources.region)]
          .compactMap(\.self).joined(separator: " in ")
        return
          "\(PlainText.of(judgement.author ?? "the operator")) stated \(PlainText.of(judgement.kind))"
          + (place.isEmpty ? "" : " for \(place)")
          + ": \(Figures.units(judgement.unitsBefore)) → \(Figures.units(judgement.unitsAfter)) "
          + "expected units (\(PlainText.of(judgement.status)))"
      }
      + listed(record.unassigned) {
        "\(sources.sku($0.sku)): \(Figures.count($0.units, "ordered unit")) without a region, "
          + "counted in the total"
      }
      + listed(record.assumed) {
        "\(PlainText.of($0.table)).csv, \(PlainText.of($0.column)): "
          + "\(PlainText.of($0.value, longest: 120)) assumed in "
          + "\(Figures.count($0.rows, "row"))"
      }
  }
}
