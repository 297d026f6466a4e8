import Foundation
import FoundationXML
import Testing

@testable import Web

/// What a page holds, read by a parser that forgives nothing: a tag left open or a quote too many is an error.
struct PageRead {
  struct Link: Hashable {
    let element: String
    let attribute: String
    let address: String
    let rel: String
  }

  var ids: [String] = []
  var links: [Link] = []
  var elements: Set<String> = []
  var attributes: Set<String> = []
  /// All that is read aloud or seen, titles and labels too.
  var words = ""
  var error: String?

  init(_ text: String) {
    let reader = PageReader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    if !parser.parse() {
      error = "line \(parser.lineNumber): \(parser.parserError?.localizedDescription ?? "not well-formed")"
    }
    (ids, links, elements, attributes) = (reader.ids, reader.links, reader.elements, reader.attributes)
    words = reader.words
  }
}

private final class PageReader: NSObject, XMLParserDelegate {
  var ids: [String] = []
  var links: [PageRead.Link] = []
  var elements: Set<String> = []
  var attributes: Set<String> = []
  var words = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes found: [String: String]
  ) {
    elements.insert(name)
    attributes.formUnion(found.keys)
    if let id = found["id"] { ids.append(id) }
    for attribute in ["href", "src", "action", "srcset", "data", "poster", "xlink:href"] {
      guard let address = found[attribute] else { continue }
      links.append(
        PageRead.Link(element: name, attribute: attribute, address: address, rel: found["rel"] ?? ""))
    }
    words += " " + (found["aria-label"] ?? "") + " "
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { words += string }
}
