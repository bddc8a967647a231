// The terminal is always given back: signals that ask the program to end, stop or resize become bytes in a pipe, and
// signals that kill it restore the terminal first.
#pragma once

#include <stdbool.h>

/// Remembers the modes of the terminal and takes over the signals; false if either end is no terminal.
///
/// To be called before newterm(), which would install handlers of its own. Signals that were ignored stay ignored.
bool cn_listen(int input, int output);

/// Gives the signals back to whom they belonged, and restores the modes should ncurses have failed after changing them.
void cn_unlisten(void);

/// The end of a pipe from which the numbers of the signals that came can be read, one byte each; it never blocks.
int cn_wake_pipe(void);

/// Sets the modes in which keys come singly and nothing is echoed.
///
/// From now on a fatal signal restores the terminal; what is written to standard error is kept for the normal screen.
void cn_take_terminal(void);

/// Restores the modes as cn_listen() found them, and shows what was written to standard error.
void cn_return_terminal(void);

/// While another program has the terminal, its keys to interrupt and quit are not meant for us, but that to stop is.
void cn_lend(bool lent);

/// Stops the whole job, as ^Z would, until it is continued; at once if whoever started us takes no notice of stops.
void cn_stop(void);
