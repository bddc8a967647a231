/// What the loop has to do after an update, besides drawing.
package enum Effect: Hashable, Sendable {
  case quit(status: Int32)
  case suspend
  case redraw
}
