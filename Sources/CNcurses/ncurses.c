#define _GNU_SOURCE

#include "CNcurses.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

/// Where ncurses writes: the terminal while newterm() asks about it, afterwards a file in memory.
static int output = -1;

bool cn_start(int terminal) {
  output = fcntl(terminal, F_DUPFD_CLOEXEC, 3);
  FILE *stream = output < 0 ? NULL : fdopen(output, "w");
  if (!stream || !newterm(NULL, stream, stdin)) return false;
  int memory = memfd_create("frame", MFD_CLOEXEC);
  if (memory >= 0) {
    dup3(memory, output, O_CLOEXEC);
    close(memory);
  }
  typeahead(-1);
  return memory >= 0;
}

size_t cn_output_length(void) { return (size_t)lseek(output, 0, SEEK_CUR); }

void cn_take_output(void *bytes, size_t length) {
  (void)!pread(output, bytes, length, 0);
  lseek(output, 0, SEEK_SET);
}

// Not max_colors, whose numbers end at 32,767.
int cn_colours(void) { return tigetnum("colors"); }

bool cn_can_move_cursor(void) { return cursor_address != NULL; }

bool cn_has_alternate_screen(void) { return enter_ca_mode != NULL; }

bool cn_use_utf8_locale(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

int cn_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
