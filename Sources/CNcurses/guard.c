#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "guard.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

enum { noted_count = 6, fatal_count = 8 };
static const int noted[noted_count] = {SIGTERM, SIGINT, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT};
static const int fatal[fatal_count] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS, SIGQUIT};
static struct sigaction former_noted[noted_count], former_fatal[fatal_count];

static int keys = -1, display = -1;
static int wake[2] = {-1, -1};
static struct termios shell_modes;
static char farewell[256];
static size_t farewell_length;

static volatile sig_atomic_t armed, lent;
static int real_stderr = -1, kept_stderr = -1;

// MARK: What handlers may call: nothing here but async-signal-safe functions.

/// Shows on the real standard error what was written while the terminal was ours.
static void replay_stderr(void) {
  if (kept_stderr < 0) return;
  char block[4096];
  ssize_t length;
  for (off_t from = 0; (length = pread(kept_stderr, block, sizeof block, from)) > 0; from += length)
    (void)!write(real_stderr, block, (size_t)length);
  dup2(real_stderr, STDERR_FILENO);
}

static void on_noted(int signal) {
  if (signal == SIGINT && lent) return;
  int saved = errno;
  char byte = (char)signal;
  (void)!write(wake[1], &byte, 1);
  errno = saved;
}

static void on_fatal(int signal, siginfo_t *info, void *context) {
  (void)context;
  if (signal == SIGQUIT && lent) return;
  int saved = errno;
  if (armed) {
    armed = 0;
    (void)!write(display, farewell, farewell_length);
    tcsetattr(keys, TCSANOW, &shell_modes);
    replay_stderr();
  }
  for (int k = 0; k < fatal_count; k++)
    if (fatal[k] == signal) sigaction(signal, &former_fatal[k], NULL);
  errno = saved;
  // A faulting instruction faults again on return, now into the former handler. Everything else must be raised again.
  bool faults_again = signal == SIGSEGV || signal == SIGBUS || signal == SIGILL || signal == SIGFPE;
  if (!faults_again || info->si_code <= 0) raise(signal);
}

// MARK: Setting up and taking down

static void take(const int *signals, int count, const struct sigaction *ours, struct sigaction *former) {
  for (int k = 0; k < count; k++) {
    sigaction(signals[k], ours, &former[k]);
    if (former[k].sa_handler == SIG_IGN) sigaction(signals[k], &former[k], NULL);
  }
}

static void give_back(const int *signals, int count, const struct sigaction *former) {
  for (int k = 0; k < count; k++) sigaction(signals[k], &former[k], NULL);
}

bool cn_listen(int input, int output) {
  if (tcgetattr(input, &shell_modes) != 0 || !isatty(output)) return false;
  if (wake[0] < 0 && pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  keys = input;
  display = output;

  struct sigaction note = {.sa_handler = on_noted, .sa_flags = SA_RESTART};
  sigemptyset(&note.sa_mask);
  take(noted, noted_count, &note, former_noted);

  // A stack of its own, so that the overflow of the ordinary one can be handled too.
  static char stack[65536];
  sigaltstack(&(stack_t){.ss_sp = stack, .ss_size = sizeof stack}, NULL);
  struct sigaction die = {.sa_sigaction = on_fatal, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART};
  sigfillset(&die.sa_mask);
  take(fatal, fatal_count, &die, former_fatal);

  // A careless parent may have blocked everything, and a mask survives exec.
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  return true;
}

void cn_unlisten(void) {
  tcsetattr(keys, TCSADRAIN, &shell_modes);
  give_back(noted, noted_count, former_noted);
  give_back(fatal, fatal_count, former_fatal);
}

int cn_wake_pipe(void) { return wake[0]; }

/// Adds a capability to the farewell, without the pauses (`$<2>`) that terminfo asks of old terminals.
static void append(const char *text) {
  for (; text && *text; text++) {
    if (text[0] == '$' && text[1] == '<') text = strchr(text, '>');
    else if (farewell_length < sizeof farewell) farewell[farewell_length++] = *text;
    if (!text) return;
  }
}

/// Composes in advance what a handler writes to the terminal: no mouse, no marked pastes, normal screen, cursor.
static void compose_farewell(void) {
  append(enter_ca_mode ? "\033[?1000l\033[?1006l\033[?2004l" : "\033[999H\r\n");
  append(exit_attribute_mode);
  append(cursor_normal);
  append(exit_ca_mode);
  append("\r");
}

void cn_take_terminal(void) {
  struct termios raw = shell_modes;
  cfmakeraw(&raw);
  tcsetattr(keys, TCSADRAIN, &raw);
  if (armed) return;  // The program was stopped without being asked, and only the modes were changed behind its back.
  if (farewell_length == 0) compose_farewell();
  if (isatty(STDERR_FILENO) && (kept_stderr = memfd_create("stderr", MFD_CLOEXEC)) >= 0) {
    real_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    dup2(kept_stderr, STDERR_FILENO);
  }
  armed = 1;
}

void cn_return_terminal(void) {
  if (!armed) return;
  armed = 0;
  tcsetattr(keys, TCSADRAIN, &shell_modes);
  replay_stderr();
  if (kept_stderr >= 0) {
    close(kept_stderr);
    close(real_stderr);
    kept_stderr = -1;
  }
}

/// Lets the terminal's stop signal stop us, unless whoever started us takes no notice of stops; false in that case.
static bool let_stop(struct sigaction *ours) {
  struct sigaction stop = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, NULL, ours);
  return ours->sa_handler != SIG_IGN && sigaction(SIGTSTP, &stop, NULL) == 0;
}

void cn_lend(bool now_lent) {
  static struct sigaction ours;
  static bool stops;
  lent = now_lent;
  if (lent) stops = let_stop(&ours);
  else if (stops) sigaction(SIGTSTP, &ours, NULL);
}

void cn_stop(void) {
  struct sigaction ours;
  if (!let_stop(&ours)) return;
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}
