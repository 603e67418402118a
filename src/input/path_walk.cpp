#include "input/path_walk.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace warta {
namespace {

namespace fs = std::filesystem;

bool is_pattern(std::string_view path) {
  return path.find_first_of("*?[") != path.npos;
}

bool is_hidden(std::string_view name) {
  return name.starts_with('.');
}

/// What `[...]` at `pattern[at]` says of `c`; `at` moves past the set.  A set that never closes is
/// an ordinary bracket.
bool set_matches(std::string_view pattern, std::size_t& at, char c) {
  const std::size_t close = pattern.find(']', at + 2);
  if (close == pattern.npos) {
    ++at;
    return c == '[';
  }
  std::string_view set = pattern.substr(at + 1, close - at - 1);
  at = close + 1;
  const bool negated = set.starts_with('!') || set.starts_with('^');
  if (negated) set.remove_prefix(1);
  bool found = false;
  for (std::size_t i = 0; i < set.size(); ++i) {
    const bool range = i + 2 < set.size() && set[i + 1] == '-';
    found = found || (range ? set[i] <= c && c <= set[i + 2] : set[i] == c);
    if (range) i += 2;
  }
  return found != negated;
}

/// Names in a folder, sorted; nothing if it cannot be read.
std::optional<NameList> names_in(const fs::path& folder) {
  std::error_code error;
  fs::directory_iterator entries{folder, error};
  if (error) return std::nullopt;
  NameList names;
  while (entries != fs::directory_iterator{}) {
    const std::string name = entries->path().filename().string();
    if (!is_hidden(name)) names.add(name);
    entries.increment(error);
    if (error) break;
  }
  names.sort();
  return names;
}

/// Paths that fit a pattern, part by part, in name order.
std::vector<std::string> expand_pattern(const std::string& pattern) {
  std::vector<fs::path> paths{fs::path{}};
  for (const fs::path& part : fs::path{pattern}) {
    std::vector<fs::path> longer;
    for (const fs::path& path : paths) {
      if (!is_pattern(part.string())) {
        std::error_code error;
        if (fs::exists(path / part, error)) longer.push_back(path / part);
        continue;
      }
      NameList names = names_in(path.empty() ? "." : path).value_or(NameList{});
      while (const auto name = names.next())
        if (matches_pattern(*name, part.string())) longer.push_back(path / *name);
    }
    paths = std::move(longer);
  }
  std::vector<std::string> found;
  for (const fs::path& path : paths) found.push_back(path.string());
  return found;
}

}  // namespace

void NameList::add(std::string_view name) {
  begins_.push_back(static_cast<std::uint32_t>(names_.size()));
  names_ += name;
  names_ += '\0';
}

void NameList::sort() {
  std::sort(begins_.begin(), begins_.end(),
            [this](std::uint32_t a, std::uint32_t b) { return at(a) < at(b); });
}

std::optional<std::string_view> NameList::next() {
  if (next_ == begins_.size()) return std::nullopt;
  return at(begins_[next_++]);
}

bool matches_pattern(std::string_view name, std::string_view pattern) {
  std::size_t n = 0, p = 0;
  std::size_t star = pattern.npos, resume = 0;
  while (n < name.size()) {
    std::size_t next = p;
    bool fits = false;
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      resume = n;
      continue;
    }
    if (p < pattern.size()) {
      if (pattern[p] == '[') {
        fits = set_matches(pattern, next, name[n]);
      } else {
        fits = pattern[p] == '?' || pattern[p] == name[n];
        ++next;
      }
    }
    if (fits) {
      p = next;
      ++n;
    } else if (star != pattern.npos) {
      p = star + 1;
      n = ++resume;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', p) == pattern.npos;
}

PathWalk::PathWalk(std::vector<std::string> inputs, DiagnosticSink report)
    : inputs_{std::move(inputs)}, report_{std::move(report)} {
  std::reverse(inputs_.begin(), inputs_.end());
}

std::optional<std::string> PathWalk::next() {
  for (;;) {
    while (auto path = take_path()) {
      std::error_code error;
      const fs::file_status status = fs::status(*path, error);
      if (!fs::is_directory(status)) {
        // A pipe that nobody writes to would hold up the walk for ever.
        if (named_ || fs::is_regular_file(status) || !fs::exists(status)) return path;
      } else if (!fs::is_symlink(*path, error)) {
        list_folder(*path);
      }
    }
    if (inputs_.empty()) return std::nullopt;
    std::string input = std::move(inputs_.back());
    inputs_.pop_back();
    named_ = false;
    if (input == "-") return input;
    open_input(input);
  }
}

void PathWalk::open_input(const std::string& input) {
  std::error_code error;
  const fs::file_status status = fs::status(input, error);
  if (fs::is_directory(status)) {
    if (list_folder(input) && folders_.back().names.empty())
      report_({Severity::error, "no-articles", "folder holds no files", input, 0});
    return;
  }
  if (fs::exists(status)) {
    named_ = true;
    found_.push_back(input);
    return;
  }
  if (is_pattern(input)) {
    found_ = expand_pattern(input);
    std::reverse(found_.begin(), found_.end());
    if (found_.empty())
      report_({Severity::error, "missing-file", "no file matches this pattern", input, 0});
    return;
  }
  if (status.type() == fs::file_type::none) {
    found_.push_back(input);  // opening it will tell what is wrong with it
    return;
  }
  report_({Severity::error, "missing-file", "no such file or folder", input, 0});
}

std::optional<std::string> PathWalk::take_path() {
  while (!folders_.empty()) {
    OpenFolder& folder = folders_.back();
    if (const auto name = folder.names.next()) return (fs::path{folder.path} / *name).string();
    folders_.pop_back();
  }
  if (found_.empty()) return std::nullopt;
  std::string path = std::move(found_.back());
  found_.pop_back();
  return path;
}

bool PathWalk::list_folder(const std::string& folder) {
  auto names = names_in(folder);
  if (!names) {
    report_({Severity::error, "unreadable-file", "folder cannot be read", folder, 0});
    return false;
  }
  folders_.push_back({folder, std::move(*names)});
  return true;
}

}  // namespace warta
