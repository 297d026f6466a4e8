/// A table that is read row by row on a telephone: each cell says there what it is.
struct LinkTable {
  /// One column.
  struct Column {
    let name: String
    var isNumber = false
    /// A drawing says nothing that the row's own figures do not: nobody needs it read out.
    var isDrawing = false
  }

  let caption: HTML
  /// What the region is called to those who do not see it.
  let label: String
  let columns: [Column]
  let rows: [[HTML]]

  var html: HTML {
    """
    <div class="scroll" tabindex="0" role="region" aria-label="\(label)"><table class="stacked figures-table">
    <caption>\(caption)</caption>
    <thead><tr>\(columns.map(head))</tr></thead>
    <tbody>
    \(rows.map(row))</tbody></table></div>

    """
  }

  private func head(_ column: Column) -> HTML {
    "<th scope=\"col\"\(Self.look(column))>\(column.name)</th>"
  }

  private static func look(_ column: Column) -> HTML {
    column.isDrawing ? " class=\"drawn\"" : column.isNumber ? " class=\"number\"" : .none
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
