// The terminal is always given back: signals that ask the program to end, stop or resize become bytes in a pipe, and
// signals that kill it restore the terminal first.
#pragma once

#include <stdbool.h>

/// Remembers the modes of the terminal and takes over the signals; false if `terminal` is none.
///
/// To be called before newterm(), which would install handlers of its own. Signals that were ignored stay ignored.
bool cn_listen(int terminal);

/// Gives the signals back to whom they belonged.
void cn_unlisten(void);

/// The end of a pipe from which the numbers of the signals that came can be read, one byte each; it never blocks.
int cn_wake_pipe(void);

/// From now on a fatal signal restores the terminal; what is written to standard error is kept for the normal screen.
void cn_arm(void);

/// The terminal has been given back, and what was kept is shown.
void cn_disarm(void);

/// While another program has the terminal, its interrupt and quit keys are not meant for us.
void cn_lend(bool lent);

/// Stops the whole job, as ^Z would, until it is continued; at once if whoever started us takes no notice of stops.
void cn_stop(void);
