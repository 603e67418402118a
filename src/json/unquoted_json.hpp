#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace warta {

/// JSON that was written into the strings of other JSON, as queues, logs and tables keep it, set
/// free:
///
///   {"offset":7,"value":"{\"judul\":\"Kim tiba\"}"}  ->  {"offset":7,"value":{"judul":"Kim tiba"}}
///   ["{\"judul\":\"Kim tiba\"}", ...]                ->  [{"judul":"Kim tiba"}, ...]
///
/// A string is taken for JSON if it begins as an object does, or as a list of objects.
class JsonUnquoter {
 public:
  /// Appends to `out` what the front of `bytes` becomes; how much of them that was.  `last`:
  /// nothing follows them.
  std::size_t take(std::string_view bytes, bool last, std::string& out);

 private:
  enum class State { structure, text, object };

  std::size_t take_structure(std::string_view bytes, std::size_t at, std::string& out);
  std::size_t take_text(std::string_view bytes, std::size_t at, std::string& out);
  std::size_t take_object(std::string_view bytes, std::size_t at, std::string& out);

  State state_ = State::structure;
};

/// Whether bytes begin with such a string, or with a list of them: `"{\"judul\"`.
bool opens_quoted_json(std::string_view head);

}  // namespace warta
