#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warta {

/// The lines "Name: value" that open a WARC record or an HTTP message, up to a blank line.
struct HeaderFields {
  std::vector<std::pair<std::string, std::string>> fields;  ///< names in lower case

  /// Adds one line; a line that begins with a blank goes on with the value before it.  What is no
  /// field is passed over.
  void add(std::string_view line);
  /// The first value of a name in lower case; empty if there is none.
  std::string_view value(std::string_view name) const;
};

}  // namespace warta
