// TOML read by toml++, as a flat list of values with the lines they stand on.
#pragma once

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a value is; the text of a list has its words one a line, that of a failure says what is wrong.
enum ctoml_kind { ctoml_text, ctoml_number, ctoml_truth, ctoml_list, ctoml_other, ctoml_failure };

/// Takes in a value: its keys from the outermost inwards, one a line, what it is, its text, and its line in the file.
typedef void (*ctoml_take)(void *context, const char *keys, enum ctoml_kind kind, const char *text, int line);

/// Reads a text and hands over its values in the order of their lines, or one failure.
void ctoml_read(const char *text, size_t length, void *context, ctoml_take take);

#ifdef __cplusplus
}
#endif
