package import Classifications
package import Navigation
import Search
package import Terminal

/// Everything the explorer knows at one moment; a value.
///
/// It changes through ``update(_:)`` alone, and ``frame`` says how it looks.
package struct Model: Sendable {
  package let classification: Classification
  let search: SearchIndex
  let keymap: Keymap
  package internal(set) var settings: Settings
  package internal(set) var size: Size
  package internal(set) var outline: Outline
  package internal(set) var page: Page
  package internal(set) var reader = ReaderPlace()
  package internal(set) var pane = Pane.outline
  package internal(set) var mode = Mode.browsing
  /// What the program has to say, until the next key.
  package internal(set) var message: String?
  var history = History<Place>()
  /// Where each profile was left, by item.
  var readerPlaces: [Int: ReaderPlace] = [:]
  /// How often the next motion is carried out.
  var count: Int?
  /// The hits of the last search that was accepted, in their order.
  var matches: [Int] = []

  /// The items marked for picking or comparing, in the order they were marked in.
  package internal(set) var picked: [Int] = []
  /// What is being chosen for somebody outside.
  package internal(set) var picking: Picking?
  /// The places marked with a letter.
  package internal(set) var marks: [Character: Mark] = [:]
  /// The modes that lie under the present one and come back when it is left.
  var covered: [Mode] = []
  /// The commands that were typed, the latest last.
  package internal(set) var commandHistory: [String] = []
  /// What is being found within profiles.
  package internal(set) var find: Find?
  /// What the outline is filtered by.
  package internal(set) var filter: Filter?
  /// How long the history was when another classification led here; back from there goes back to that one.
  var entrance: Int?
  /// A hit of the search that was accepted, whose words are emphasised.
  var matchedHit: Hit?

  /// Begins at an item, or where the last session ended, or at the first.
  package init(
    _ classification: Classification, at item: Item? = nil, from place: Place? = nil, size: Size,
    settings: Settings = Settings(), keymap: Keymap = Keymap()
  ) {
    self.classification = classification
    self.settings = settings
    self.size = size
    self.keymap = keymap
    search = SearchIndex(classification)
    outline = Outline(classification)
    outline.begin(at: item, from: place?.outline, startLevel: settings.startLevel)
    if item == nil, let place { (pane, reader) = (place.pane, place.reader) }
    let layout = Layout(size: size, settings: settings, pane: pane)
    let shown = classification.item(at: outline.selected)
    page = Page(
      shown ?? classification.items[0], width: layout.textWidth, glyphs: settings.glyphs,
      wanted: layout.readerWidth > 0 ? layout.bodyHeight : 0)
    outline.resize(height: layout.bodyHeight)
    if place != nil { settle() }
  }

  package var layout: Layout { Layout(size: size, settings: settings, pane: pane) }

  /// Where the reader stands now.
  package var place: Place { Place(outline: outline.place, pane: pane, reader: reader) }

  /// The part of the table of keys that holds now.
  package var context: Context {
    switch mode {
    case .browsing: pane == .outline ? .outline : .reader
    case .sequence: helpedContext
    case .commanding: .commandLine
    case .finding: .find
    case .filtering: .filter
    case .peeking: .peek
    case .goingTo: .goTo
    case .searching: .search
    case .help(let helping): helping.isTyping ? .helpSearch : .help
    case .family: .family
    case .chain: .chain
    case .comparing: .comparing
    case .marking: .marking
    case .marks: .marks
    case .options: .options
    case .corresponding: .corresponding
    }
  }

  /// The item the reader shows.
  var shownIndex: Int {
    if case .searching(let searching) = base, let hit = searching.answer?.hits[at: searching.selected] {
      return hit.item.index
    }
    return outline.selected
  }

  /// Keeps all places in bounds after a change.
  mutating func settle() {
    defer { settleViews() }
    outline.resize(height: layout.bodyHeight)
    if shownIndex != page.item.index {
      readerPlaces[page.item.index] = reader
      reader = readerPlaces[shownIndex] ?? ReaderPlace()
      find?.current = nil
    }
    let isScrolled = pane == .reader || reader.scroll > 0
    layOut(wanted: isScrolled ? .max : layout.readerWidth > 0 ? layout.bodyHeight : 0)
    reader.scroll = max(0, min(reader.scroll, lastScroll))
    if let link = reader.link, link >= page.links.count { reader.link = nil }
  }

  /// Lays the page out anew where the item, the width or the signs have changed, or where it lacks wanted lines.
  mutating func layOut(wanted: Int) {
    let isFresh = shownIndex == page.item.index && layout.textWidth == page.width && settings.glyphs == page.glyphs
    guard !isFresh || !page.isWhole && page.lines.count <= wanted else { return }
    guard let item = classification.item(at: shownIndex) else { return }
    page = Page(item, width: layout.textWidth, glyphs: settings.glyphs, wanted: wanted)
  }

  /// The furthest the reader can be scrolled.
  var lastScroll: Int { max(0, page.lines.count - layout.bodyHeight) }
}

extension Array {
  /// The element at a position, nil outside.
  subscript(at position: Int) -> Element? { indices.contains(position) ? self[position] : nil }
}
