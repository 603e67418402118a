#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

// Laying out text in columns of a terminal, where a letter may take none, one or two.

/// "Kim" takes 3 columns, "平壌" 4.
std::size_t display_columns(std::string_view text);

/// `text` on one line, every control character (an article may hold terminal codes) and every run
/// of white space a single blank.
std::string printable(std::string_view text);

/// Lines of at most `width` columns, broken at blanks, or within a word that is longer than a line.
/// `text` is made printable first.  Empty text gives no line.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

/// Cut to `width` columns, with "..." at the end if anything was cut.
std::string shorten(std::string_view text, std::size_t width);

/// `text` and blanks up to `width` columns.
void append_padded(std::string& out, std::string_view text, std::size_t width);

/// Wrapped lines, each after `indent` blanks; `first` stands in front of the first one instead.
struct Indent {
  std::string first;  ///< shorter than `rest` columns is filled with blanks
  std::size_t rest = 0;
};
void append_wrapped(std::string& out, std::string_view text, const Indent& indent,
                    std::size_t width);

/// "1 article", "4 articles".
std::string counted(std::size_t count, std::string_view noun);

/// "a, b, c"
std::string joined(const std::vector<std::string>& parts, std::string_view separator = ", ");

/// Colours for a terminal, or nothing at all.
class Paint {
 public:
  explicit Paint(bool on) : on_{on} {}

  std::string strong(std::string_view text) const { return with("1", text); }
  std::string faint(std::string_view text) const { return with("2", text); }
  std::string good(std::string_view text) const { return with("32", text); }
  std::string doubtful(std::string_view text) const { return with("33", text); }
  std::string bad(std::string_view text) const { return with("31", text); }
  /// What was looked for, as grep shows it.
  std::string found(std::string_view text) const { return with("1;31", text); }

  bool is_on() const { return on_; }

 private:
  std::string with(std::string_view code, std::string_view text) const;

  bool on_;
};

}  // namespace warta
