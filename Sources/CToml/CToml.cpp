#include "CToml.h"

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

struct Found {
  std::string keys, text;
  ctoml_kind kind;
  int line;
};

Found found(const std::string &keys, const toml::node &node) {
  Found value{keys, "", ctoml_other, static_cast<int>(node.source().begin.line)};
  if (auto text = node.as_string()) {
    value.kind = ctoml_text;
    value.text = text->get();
  } else if (auto number = node.as_integer()) {
    value.kind = ctoml_number;
    value.text = std::to_string(number->get());
  } else if (auto truth = node.as_boolean()) {
    value.kind = ctoml_truth;
    value.text = truth->get() ? "true" : "false";
  } else if (auto list = node.as_array(); list && (list->empty() || list->is_homogeneous<std::string>())) {
    value.kind = ctoml_list;
    for (auto &word : *list) value.text += word.as_string()->get() + "\n";
  }
  return value;
}

void walk(const toml::table &table, const std::string &prefix, std::vector<Found> &all) {
  for (auto &[key, node] : table) {
    auto keys = prefix.empty() ? std::string(key.str()) : prefix + "\n" + std::string(key.str());
    if (auto inner = node.as_table()) walk(*inner, keys, all);
    else all.push_back(found(keys, node));
  }
}

}  // namespace

extern "C" void ctoml_read(const char *text, size_t length, void *context, ctoml_take take) {
  auto result = toml::parse(std::string_view(text, length));
  if (!result) {
    auto &error = result.error();
    take(context, "", ctoml_failure, std::string(error.description()).c_str(), static_cast<int>(error.source().begin.line));
    return;
  }
  std::vector<Found> all;
  walk(result.table(), "", all);
  std::stable_sort(all.begin(), all.end(), [](auto &a, auto &b) { return a.line < b.line; });
  for (auto &value : all) take(context, value.keys.c_str(), value.kind, value.text.c_str(), value.line);
}
