import ArgumentParser

/// A key of a shell, `^X c`, that inserts a chosen code at the cursor.
enum ShellBinding: String, ExpressibleByArgument, CaseIterable {
  case bash, zsh, fish

  /// The shells there is a binding for, for help.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// What the shell is to evaluate.
  var text: String {
    switch self {
    case .bash:
      """
      # Put this into ~/.bashrc: eval "$(cpc pick --shell bash)"
      __cpc_pick() {
        local chosen
        chosen=$(cpc pick --multi </dev/tty | tr '\\n' ' ') || return
        chosen=${chosen% }
        READLINE_LINE=${READLINE_LINE:0:READLINE_POINT}$chosen${READLINE_LINE:READLINE_POINT}
        READLINE_POINT=$((READLINE_POINT + ${#chosen}))
      }
      bind -x '"\\C-xc": __cpc_pick'
      """
    case .zsh:
      """
      # Put this into ~/.zshrc: eval "$(cpc pick --shell zsh)"
      __cpc_pick() {
        local chosen
        chosen=$(cpc pick --multi </dev/tty | tr '\\n' ' ')
        LBUFFER+=${chosen% }
        zle reset-prompt
      }
      zle -N __cpc_pick
      bindkey '^Xc' __cpc_pick
      """
    case .fish:
      """
      # Put this into ~/.config/fish/config.fish: cpc pick --shell fish | source
      function __cpc_pick
        set -l chosen (cpc pick --multi </dev/tty)
        and commandline -i -- (string join ' ' -- $chosen)
        commandline -f repaint
      end
      bind \\cxc __cpc_pick
      """
    }
  }
}
