/// A table that is read row by row on a telephone: each cell says there what it is.
struct LinkTable {
  /// One column.
  struct Column {
    let name: String
    var isNumber = false
    /// The scale above a column of drawings, which say nothing that the figures of their rows do not: nobody needs
    /// them read out.
    var scale: HTML?
  }

  let caption: HTML
  /// What the region is called to those who do not see it.
  let label: String
  let columns: [Column]
  var look = ""
  let rows: [[HTML]]

  var html: HTML {
    """
    <div class="scroll" tabindex="0" role="region" aria-label="\(label)"><table class="stacked figures-table \(look)">
    <caption>\(caption)</caption>
    <thead><tr>\(columns.map(head))</tr></thead>
    <tbody>
    \(rows.map(row))</tbody></table></div>

    """
  }

  private func head(_ column: Column) -> HTML {
    guard let scale = column.scale else { return "<th scope=\"col\"\(Self.look(column))>\(column.name)</th>" }
    return "<th scope=\"col\" class=\"drawn\"><span class=\"hidden\">\(column.name)</span>\(scale)</th>"
  }

  private static func look(_ column: Column) -> HTML {
    column.scale != nil ? " class=\"drawn\"" : column.isNumber ? " class=\"number\"" : .none
  }

  private func row(_ cells: [HTML]) -> HTML {
    let marked = zip(columns, cells).enumerated().map { place, pair -> HTML in
      let (column, cell) = pair
      if place == 0 { return "<th scope=\"row\">\(cell)</th>" }
      return "<td\(Self.look(column)) data-label=\"\(column.name)\">\(cell)</td>"
    }
    return "<tr>\(marked)</tr>\n"
  }
}
