/// Carries the compiled catalog as a resource, so that `swift build` lays it next to the program.
///
/// It is found by `CatalogLocation` of the module Classifications.
public enum ShippedCatalog {}
