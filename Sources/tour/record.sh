#!/usr/bin/env bash
# Records a tour of the program as Markdown: keys go in through tmux, the screens that it really draws come out.
# usage: record.sh PROGRAM >docs/TOUR.md
set -euo pipefail
program=$1
socket="cpc-tour-$$"
home=$(mktemp -d)
tmux() { command tmux -L "$socket" -f /dev/null "$@"; }
trap 'tmux kill-server; rm -rf "$home"' EXIT

tmux new-session -d -x 100 -y 30 \
  "env LANG=C.UTF-8 XDG_STATE_HOME=$home XDG_CONFIG_HOME=$home '$program'"

# Waits until the screen shows a text, then stands still.
await() {
  local text=$1 before="" now=""
  for _ in $(seq 400); do
    now=$(tmux capture-pane -p)
    if [[ $now == *"$text"* && $now == "$before" ]]; then return; fi
    before=$now
    sleep 0.05
  done
  echo "record.sh: the screen never showed: $text" >&2
  exit 1
}

# step TEXT CAPTION KEY...: presses keys, waits for the text, prints caption and screen.
step() {
  local text=$1 caption=$2
  shift 2
  for key in "$@"; do
    tmux send-keys "$key"
    sleep 0.1 # so that Esc and the key after it are not taken for Alt
  done
  await "$text"
  printf '\n%s\n\n```text\n%s\n```\n' "$caption" "$(tmux capture-pane -p)"
}

echo "# A tour"
echo
echo "Recorded from the program by \`make tour\`, in a terminal of 100 columns and 30 rows, without its colours."

step "0 Agriculture" "**It starts** with the ten sections on the left and the profile of the first on the right."
step "01 Products" "**Right** opens an item; the number at the end of a closed one says how many codes without children it holds." Right
step "› 9613" "**Digits** go to a code: \`9613\` and Enter. The breadcrumb on top says where one stands." 9 6 1 3 Enter
step "Audiovisual post-production" "**Enter** goes to the reader, **Tab** from link to link; the footer shows where a link leads." Enter Tab Tab
step "┃9613" "**F** draws the family: ancestors, the item, its siblings and its children. The arrows walk it." Escape Escape F
step "Used by" "**V** shows who supplies the item and who uses it, from what all profiles say." Escape 1 7 1 Enter V
step "96111" "**/** searches as one types: everyday words, half words, errors. The reader shows the best hit." Escape / "recording studio"
step "Outline" "**?** lists every key, from the table that the program itself uses." Escape '?'
