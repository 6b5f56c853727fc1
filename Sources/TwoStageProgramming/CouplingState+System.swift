import LinearAlgebra

extension CouplingState {
  /// Forms and factors the coupling rows' matrix; panels of columns are summed side by side, the
  /// same panels for any number of threads.
  mutating func assemble(_ blocks: [CommodityBlock], threads: Int) {
    let (rows, count, width) = (rows, rows.count, Self.panelWidth)
    let panels = mapConcurrently(count: (count + width - 1) / width, threads: threads) { index in
      let columns = index * width..<min(count, (index + 1) * width)
      var panel = [Double](
        repeating: 0, count: columns.count * (count - columns.lowerBound))
      for block in blocks { block.addCoupling(rows, columns: columns, to: &panel) }
      return panel
    }
    var matrix = Matrix(rows: count, columns: count)
    for (index, panel) in panels.enumerated() {
      let first = index * width
      let height = count - first
      for column in 0..<panel.count / height {
        for row in 0..<height { matrix[first + row, first + column] = panel[row + column * height] }
      }
    }
    for index in 0..<count { matrix[index, index] += slack[index] / price[index] }
    var shift = 1e-14
    var factored = matrix
    repeat {
      factored = matrix
      for index in 0..<count { factored[index, index] *= 1 + shift }
      shift *= 100
    } while choleskyFactor(n: count, &factored.elements, at: 0, leading: max(1, count)) != 0
      && shift < 1
    factor = factored
  }

  /// Columns of a panel.
  private static let panelWidth = 96

  /// Solves for the coupling rows' correction.
  func solve<Target: ComplementarityTarget>(towards target: Target, blocks: [CommodityBlock])
    -> [Double]
  {
    guard rows.count > 0, let factor else { return [] }
    var side = [Double](repeating: 0, count: rows.count)
    for block in blocks {
      for index in side.indices { side[index] += block.couplingSide[index] }
    }
    let stepped = Target.refines ? activityAfterStep(blocks) : []
    for index in side.indices {
      if Target.startsAfresh {
        let isThroughput = index < rows.throughput.count
        side[index] -= isThroughput ? limit[index] : limit[index] - activity[index]
      } else if Target.refines {
        side[index] -=
          limit[index] - stepped[index] - slack[index] - slackStep[index]
      } else {
        let aim = target.residual(slack[index], price[index], slackStep[index], priceStep[index])
        side[index] += aim / price[index]
      }
    }
    choleskySolve(
      n: rows.count, columns: 1, factor.elements, at: 0, leading: rows.count, &side, at: 0,
      leading: rows.count)
    return side
  }

  /// Left-hand sides after a full step; flows are read off the link rows' residuals.
  private func activityAfterStep(_ blocks: [CommodityBlock]) -> [Double] {
    var result = [Double](repeating: 0, count: rows.count)
    for block in blocks {
      for (index, row) in rows.throughput.enumerated() {
        let (group, lane) = TransportLayout.place(of: row.scenario)
        let link = layout.link(row.site, group)
        guard block.slack[link][lane] > 0 else { continue }
        result[index] +=
          block.openingStock[row.site] + block.x[row.site] + block.xStep[row.site]
          - block.slack[link][lane] - block.slackStep[link][lane]
          - block.linkResidual[link][lane]
      }
      var index = rows.throughput.count
      for site in rows.capacitySites {
        result[index] += block.volume * (block.x[site] + block.xStep[site])
        index += 1
      }
      for coefficients in block.ruleCoefficients {
        for h in coefficients.indices {
          result[index] += coefficients[h] * (block.x[h] + block.xStep[h])
        }
        index += 1
      }
    }
    return result
  }
}
