import Classifications
public import FoundationEssentials

/// A program with a catalog and a trailer behind it, as `CatalogLocation` looks for one.
public func carried(_ catalog: Data, by program: Data) -> Data {
  var result = program
  result.append(contentsOf: repeatElement(0, count: (8 - program.count % 8) % 8))
  var trailer = Bytes()
  trailer.add(CatalogFormat.trailerMagic)
  trailer.add64(UInt64(result.count))
  trailer.add64(UInt64(catalog.count))
  return result + catalog + trailer.bytes
}
