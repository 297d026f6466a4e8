/// A link to another site, for a source: only over the web, and without telling the other site where it came from.
enum ExternalLink {
  /// The link, or the address as plain text when it is not one of the web.
  static func to(_ address: String, _ words: String) -> HTML {
    guard isOfTheWeb(address) else { return "\(words)" }
    return "<a href=\"\(address)\" rel=\"noreferrer external\">\(words)</a>"
  }

  /// The site's name, such as `bbc.co.uk`; the whole where it has none.
  static func site(of address: String) -> String {
    guard isOfTheWeb(address), let slashes = address.firstRange(of: "//") else { return address }
    let name = address[slashes.upperBound...].prefix { !"/?#:".contains($0) }
    return name.hasPrefix("www.") ? String(name.dropFirst(4)) : String(name)
  }

  /// Whether a browser would open it as a page: no script, no file, nothing but http and https.
  static func isOfTheWeb(_ address: String) -> Bool {
    let scheme = address.prefix { $0 != ":" }.lowercased()
    return ["http", "https"].contains(scheme) && address.dropFirst(scheme.count).hasPrefix("://")
  }
}
