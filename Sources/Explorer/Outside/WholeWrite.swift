import Glibc

/// Writes a whole text to a descriptor, in as many pieces as it takes; the error number where that fails.
package func writeWhole(_ text: String, to descriptor: Int32) -> Int32? {
  var text = text
  return text.withUTF8 { writeWhole(UnsafeRawBufferPointer($0), to: descriptor) }
}

/// Writes all of some bytes to a descriptor, in as many pieces as it takes; the error number where that fails.
package func writeWhole(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32? {
  var done = 0
  while done < bytes.count {
    let count = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
    if count < 0, errno != EINTR { return errno }
    done += max(0, count)
  }
  return nil
}
