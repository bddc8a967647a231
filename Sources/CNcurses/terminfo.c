#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE 700

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdint.h>
#include <string.h>
#include <term.h>
#include <wchar.h>

#include "CNcurses.h"

int cn_colours(void) { return max_colors; }

bool cn_can_move_cursor(void) { return cursor_address != NULL; }

bool cn_has_alternate_screen(void) { return enter_ca_mode != NULL; }

bool cn_use_utf8_locale(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

int cn_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
