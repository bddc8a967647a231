// What Swift needs of ncurses and cannot import by itself: macros become constants, globals become functions.
#pragma once

#define NCURSES_WIDECHAR 1  // Must come before curses.h; no flag on the command line is needed.
#define NCURSES_NOMACROS 1  // Functions instead of macros, which Swift can import.

#include <curses.h>
#include <stdbool.h>
#include <stdint.h>

#include "guard.h"

static const attr_t cn_bold = A_BOLD;
static const attr_t cn_dim = A_DIM;
static const attr_t cn_italic = A_ITALIC;
static const attr_t cn_reverse = A_REVERSE;
static const attr_t cn_underline = A_UNDERLINE;

/// The window that covers the whole screen.
static inline WINDOW *cn_window(void) { return stdscr; }

/// What ncurses believes the terminal shows.
static inline WINDOW *cn_shown(void) { return curscr; }

/// Starts ncurses for the terminal `TERM` on a descriptor; false if terminfo does not know it.
///
/// From then on ncurses writes into memory: it would send a frame in dozens of pieces, one for each move of the cursor.
bool cn_start(int terminal);

/// The number of bytes that ncurses wrote since they were last taken.
size_t cn_output_length(void);

/// Takes all that ncurses wrote.
void cn_take_output(void *bytes, size_t length);

/// Writes what follows with these attributes and in this colour pair, which may be above 255.
static inline void cn_set_style(attr_t attributes, int pair) {
  wattr_set(stdscr, attributes, (short)pair, &pair);
}

/// The number of colours of the terminal, 0 or less for none.
int cn_colours(void);

/// Whether the terminal can move its cursor, without which ncurses cannot draw.
bool cn_can_move_cursor(void);

/// Whether the terminal has an alternate screen, which tells the descendants of xterm from older ones.
bool cn_has_alternate_screen(void);

/// Sets the character type of the locale: the user's where it is UTF-8, else C.UTF-8; false where there is neither.
bool cn_use_utf8_locale(void);

/// The number of cells a scalar takes, -1 for one that cannot be printed.
int cn_width(uint32_t scalar);
