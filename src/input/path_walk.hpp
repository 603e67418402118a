#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "warta/diagnostic.hpp"

namespace warta {

/// The names in a folder, kept in one piece since there may be a million of them.
class NameList {
 public:
  void add(std::string_view name);
  void sort();  // in byte order
  /// The next name; null after the last.
  std::optional<std::string_view> next();
  bool empty() const { return begins_.empty(); }

 private:
  std::string_view at(std::uint32_t begin) const { return names_.data() + begin; }

  std::string names_;  // each closed by a NUL
  std::vector<std::uint32_t> begins_;
  std::size_t next_ = 0;
};

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
  struct OpenFolder {
    std::string path;
    NameList names;
  };

  void open_input(const std::string& input);
  bool list_folder(const std::string& folder);
  /// What is next below the current input, be it file or folder.
  std::optional<std::string> take_path();

  std::vector<std::string> inputs_;  // still to open, last first
  std::vector<std::string> found_;   // what the current input stands for, last first
  std::vector<OpenFolder> folders_;  // each inside the one before it
  bool named_ = false;               // the next file was named by the user, whatever it is
  DiagnosticSink report_;
};

/// Whether `name` fits a pattern of `*` (any run of bytes), `?` (one byte) and `[a-z]` sets.
bool matches_pattern(std::string_view name, std::string_view pattern);

}  // namespace warta
