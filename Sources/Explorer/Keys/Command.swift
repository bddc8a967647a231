/// Something the reader can ask for with a key; what the keys are stands in ``Keymap``.
package enum Command: String, CaseIterable, Sendable {
  case next, previous, forward, backward, enter, space
  case nextPage, previousPage, nextHalfPage, previousHalfPage, first, last
  case nextSibling, previousSibling, nextSameLevel, previousSameLevel, firstSibling, lastSibling, parent
  case digit
  case search, nextMatch, previousMatch
  case nextLink, previousLink, toReader, back, ahead
  case mark, marks, lastPlace, dropMark, options
  case makeRoot, leaveRoot
  case foldTo1, foldTo2, foldTo3, foldTo4, foldTo5, foldAll, unfoldAll
  case closeSiblings, closeSiblingsDeep, openSiblings, openSiblingsDeep, fold, unfold
  case toggleReader, narrowOutline, widenOutline
  case correspondences, family, chain, pick, unpickAll, compare, switchSide, emphasis
  case help, redraw, suspend, cancel, escape, quit
  case choose
  case accept, eraseBefore, eraseWord, eraseLine, cursorLeft, cursorRight, cursorHome, cursorEnd
  case commandLine, complete, completeBack, earlier, later, pipe, pager, save
  case copyCode, copyTitle, copyBoth, copyPath, copyProfile, copyInvocation, copyEdition, copyURN
  case peek, filter, widenSearch
  case nextHit, previousHit, nextHitPage, previousHitPage
}
