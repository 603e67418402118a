#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "json/key_kind.hpp"

namespace warta {

/// One container on the way from the top of a JSON file to its records.
struct JsonStep {
  bool array = false;
  std::string key = {};  ///< of an object: the member that leads on
  bool any = false;      ///< of an object: every member does

  friend bool operator==(const JsonStep&, const JsonStep&) = default;
};

/// Where in a JSON file the records are:
///
///   [{"judul": ...}, ...]                             path {array}
///   {"response": {"docs": [{...}, ...]}}              path {"response", "docs", array}
///   {"3731487": {"judul": ...}, "3731488": {...}}     path {any}
///   {"judul": ...}                                    path {}: each value at the top
///   {"hits": {"hits": [{"_source": {"title": ...}}]}} path {"hits", "hits", array}, wrapper
///                                                     "_source"
struct JsonShape {
  std::vector<JsonStep> path;
  std::string wrapper;   ///< the object in a record that says what the article is; may be empty
  bool certain = false;  ///< the records have names that `judge` knows

  friend bool operator==(const JsonShape&, const JsonShape&) = default;
};

/// Learns the shape from the front of a file: the records are what has a title and a text, or most
/// of what articles have.  A report with a list of related ones is one record; a feed, which has a
/// title of its own, is a list of them.
JsonShape find_json_shape(std::string_view head, const KeyJudge& judge);

}  // namespace warta
