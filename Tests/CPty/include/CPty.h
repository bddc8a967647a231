// Starting programs for tests, with no signal blocked and none ignored: the threads that tests run on block nearly all
// of them, and a program inherits that.
#pragma once

#include <sys/types.h>

/// Starts a program on a new pseudo-terminal of a given size and returns the other end of it, or -1.
int cpty_spawn(
    char *const arguments[], char *const environment[], unsigned short rows, unsigned short columns, pid_t *process);

/// Runs a program to its end, its output into a descriptor, and returns what waitpid() says of it, or -1.
int cpty_run(char *const arguments[], char *const environment[], int output);
