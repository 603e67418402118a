#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

namespace warta::cli {

/// Words that a list is wanted without, a word a line of a file.  None is left out unless somebody
/// says so.
class LeftOutWords {
 public:
  /// An empty path leaves nothing out.  Throws InputError if the file cannot be read.
  explicit LeftOutWords(const std::string& path);

  /// Whether a row of so many words is left out: it is one of them, or has one of them.
  bool holds(std::string_view row) const;

 private:
  std::unordered_set<std::string> words_;
};

}  // namespace warta::cli
