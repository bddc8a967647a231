import Classifications

/// One sitting at the explorer: what it takes from the last and leaves to the next; everything here has effects.
struct Session {
  private let setup: Setup
  private let classification: Classification
  private let file: StateFile?
  private var reader: MemoryReader?
  private var failure: MemoryReader.Failure?
  private var unread: StateError?
  /// What both this session and the file began with.
  private var base = Memory()
  /// The options as the session began with them.
  private(set) var settings: Settings

  /// Reads what the first frame needs.
  init(_ setup: Setup, _ classification: Classification, isUnicode: Bool) {
    self.setup = setup
    self.classification = classification
    settings = setup.settings
    file = setup.folder.map { StateFile(folder: $0, name: classification.about.identifier) }
    do throws(StateError) {
      if let bytes = try file?.read() {
        do throws(MemoryReader.Failure) { reader = try MemoryReader(bytes, in: classification) } catch {
          failure = error
        }
      }
    } catch { unread = error }
    for (option, choice) in reader?.memory.choices ?? [:] where choice.instead == setup.settings[option] {
      settings.set(option, choice.value)
    }
    for (option, value) in setup.flags { settings.set(option, value) }
    settings.ascii = settings.ascii || !isUnicode
  }

  /// Where the last session ended.
  var place: Place? { reader?.memory.place }

  /// Reads the rest; what cannot be read is set aside, and what is wrong comes back.
  mutating func finishReading() -> StateError? {
    if let unread { return unread }
    do throws(MemoryReader.Failure) {
      if let failure { throw failure }
      if let memory = try reader?.rest() { base = memory }
      return nil
    } catch { return file?.setAside(error) }
  }

  /// What the model is to recall.
  var memory: Memory { base }

  /// Writes what is to be kept, together with what others have written meanwhile; says what went wrong.
  mutating func keep(_ model: Model) -> StateError? {
    guard let file else { return nil }
    var mine = model.memory
    mine.strangers = base.strangers
    mine.choices = choices(now: model.settings)
    var trouble: StateError?
    do throws(StateError) {
      try file.replace { [base, classification] bytes in
        var theirs = Memory()
        if let bytes {
          do throws(MemoryReader.Failure) { theirs = try MemoryReader.read(bytes, in: classification) } catch {
            trouble = file.setAside(error)
          }
        }
        return MemoryWriter.bytes(mine.merged(with: theirs, since: base), in: classification)
      }
      base = mine
    } catch { trouble = error }
    return trouble
  }

  /// The options that differ from the configuration because somebody changed them, now or earlier.
  private func choices(now: Settings) -> [Preference: Memory.Choice] {
    Preference.allCases.reduce(into: base.choices) { choices, option in
      let (value, configured) = (now[option], setup.settings[option])
      guard value != settings[option] else { return }
      choices[option] = value == configured ? nil : Memory.Choice(value: value, instead: configured)
    }
  }
}
