#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "warta/diagnostic.hpp"

namespace warta {

/// Turns what the user typed into files, one by one and only when asked: a file is itself, a
/// folder is every file below it in name order, a pattern ("berita/2024-*.txt") whatever matches
/// it, "-" stays "-".
///
///   PathWalk walk{{"berita", "-"}, report};
///   while (auto path = walk.next()) ...   // "berita/a.txt", "berita/lama/b.txt", "-"
///
/// Names that start with a dot are passed over below folders and by patterns, and links to folders
/// are not followed, so that a walk always ends; nor are pipes and devices read unless named.
class PathWalk {
 public:
  PathWalk(std::vector<std::string> inputs, DiagnosticSink report);

  /// The next file.  Inputs that lead nowhere are reported as `missing-file`, `unreadable-file` or
  /// `no-articles` and passed over.
  std::optional<std::string> next();

 private:
  void open_input(const std::string& input);
  bool list_folder(const std::string& folder);

  std::vector<std::string> inputs_;  // still to open, last first
  std::vector<std::string> found_;   // below the current input, last first
  bool named_ = false;               // the next file was named by the user, whatever it is
  DiagnosticSink report_;
};

/// Whether `name` fits a pattern of `*` (any run of bytes), `?` (one byte) and `[a-z]` sets.
bool matches_pattern(std::string_view name, std::string_view pattern);

}  // namespace warta
