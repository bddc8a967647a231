import Classifications
import Navigation
import Search
import Terminal

extension Model {
  /// What has just happened and where one stands now, as one line for the ear: no boxes, no colours.
  package var spoken: String {
    let place = viewSentence ?? modeSentence
    return message.map { "\($0). \(place)" } ?? place
  }

  private var modeSentence: String {
    switch mode {
    case .searching(let searching): sentence(searching)
    case .goingTo(let digits, _): "go to \(digits): \(goToSentence(digits))"
    case .help(let helping): sentence(helping)
    case .sequence(let keys): keys.map(\.description).joined() + ", and then?"
    case .commanding(let typed): sentence(typed)
    case .finding(let finding): "find \(finding.field.text): \(findNote)"
    case .filtering(let field): "filter \(field.text): \(filterNote), \(outlineSentence)"
    case .peeking(let item): "\(item.code) \(item.title), \(item.profile.map { $0[.about].plain } ?? "no profile yet")"
    case .corresponding(let list): Self.sentence(list)
    case .marking: "a letter marks this place"
    case .marks(let selected): sentence(ofMark: selected)
    case .options(let selected): sentence(ofOption: selected)
    default: pane == .outline ? outlineSentence : readerSentence
    }
  }

  /// The item, its level, its place among its siblings, and whether it is open.
  private var outlineSentence: String {
    let item = page.item
    let (number, count) = item.placeAmongSiblings
    let children = item.children.count
    let fold =
      item.isLeaf
      ? "no children"
      : "\(outline.isOpen[item.index] ? "open" : "closed"), \(children) "
        + (children == 1 ? "child" : "children")
    return
      "\(item.code) \(item.title), \(item.level.name), level \(item.level.depth) of \(classification.levels.count), "
      + "\(number) of \(count) siblings, \(fold)"
  }

  /// The focused link, or the line that stands first.
  private var readerSentence: String {
    if let link = reader.link, let target = page.links[at: link]?.target {
      return "link \(link + 1) of \(page.links.count): \(target.code) \(target.title)"
    }
    let line = page.lines[at: reader.scroll]?.text ?? ""
    return "line \(reader.scroll + 1) of \(page.lines.count): \(line.drop { $0 == " " })"
  }

  private func sentence(_ helping: Helping) -> String {
    let lines = HelpView.lines(self, helping, width: 200)
    let line = lines[at: helping.scroll]?.text ?? ""
    return helping.isTyping ? "help with \(helping.field.text), \(lines.count) lines" : "help, \(line)"
  }

  private static func sentence(_ list: Corresponding) -> String {
    guard let map = list.map else { return "nothing corresponds to \(list.item.code)" }
    return "what corresponds to \(list.item.code), \(list.selected + 1) of \(list.maps.count): \(map.target.title). "
      + map.sentence(about: list.item)
  }

  private func sentence(ofMark selected: Int) -> String {
    guard let row = markRows[at: selected], let item = classification.item(at: row.mark.item) else {
      return "no marks yet: m and a letter marks a place"
    }
    return "mark \(row.letter), \(selected + 1) of \(marks.count): \(item.code) \(item.title)"
  }

  private func sentence(ofOption selected: Int) -> String {
    let option = Preference.allCases[selected]
    return "option \(selected + 1) of \(Preference.allCases.count): \(option.rawValue) \(settings[option]), "
      + option.summary
  }

  private func sentence(_ searching: Searching) -> String {
    let text = searching.field.text
    guard let answer = searching.answer else { return "search: type words, a title or a code" }
    let remark = answer.remark.map { ", \($0.sentence)" } ?? ""
    guard let hit = answer.hits[at: searching.selected] else { return "search \(text): nothing found\(remark)" }
    return "search \(text): \(searching.selected + 1) of \(answer.total)\(remark): \(hit.item.code) \(hit.item.title)"
  }

  /// What is typed, and what it could become: the proposal in the line, or a single one.
  private func sentence(_ typed: Commanding) -> String {
    let meant = typed.chosen.map { typed.proposals[$0] } ?? (typed.proposals.count == 1 ? typed.proposals.first : nil)
    return "command \(typed.field.text)" + (meant.map { ": \($0.label), \($0.note)" } ?? "")
  }
}
