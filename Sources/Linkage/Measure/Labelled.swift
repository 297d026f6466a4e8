extension LinkedRecords {
  public func labelled(_ labels: [UInt32]) -> ([[[Double]]], [[[Double]]]) {
    var yes = model.fields.map { _ in Array(repeating: Array(repeating: 0.0, count: 16), count: 4) }
    var no = yes
    let weights = Weights(model)
    var byLabel: [UInt32: [Int]] = [:]
    for (i, l) in labels.enumerated() { byLabel[l, default: []].append(i) }
    records.withViews { views in
      Kernel.with { kernel in
        let c = Comparer(views, views, kernel)
        for group in byLabel.values {
          for i in group.indices { for j in group.indices where j > i {
            let a = c.agreement(group[i], group[j])
            for f in model.fields.indices {
              let p = weights.place(f, a) - f * 64
              yes[f][p / 16][p % 16] += 1
            }
          } }
        }
        for pair in pairs where labels[Int(pair.one)] != labels[Int(pair.two)] {
            let a = c.agreement(Int(pair.one), Int(pair.two))
            for f in model.fields.indices {
              let p = weights.place(f, a) - f * 64
              no[f][p / 16][p % 16] += 1
            }
        }
      }
    }
    func norm(_ x: [[[Double]]]) -> [[[Double]]] { x.map { $0.map { g in let t = g.dropFirst().reduce(0,+); return g.map { $0 / max(t,1) } } } }
    return (norm(yes), norm(no))
  }
}
