#include "repair/spaced_tokens.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "text/ascii.hpp"
#include "text/case_fold.hpp"

namespace warta {
namespace {

constexpr std::size_t kLeastMarks = 3;
constexpr std::string_view kClosing = ".,;:!?)]%", kOpening = "([";

bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}

bool all_digits(std::string_view token) {
  return !token.empty() && std::all_of(token.begin(), token.end(), is_ascii_digit);
}

bool is_initial(std::string_view token) {
  return token.size() == 1 && is_ascii_upper(token[0]);
}

bool is_mark(std::string_view token, std::string_view marks) {
  return token.size() == 1 && marks.find(token[0]) != marks.npos;
}

/// The tokens of one line.
std::vector<std::string_view> tokens_of(std::string_view line) {
  std::vector<std::string_view> tokens;
  for (std::size_t i = 0; i < line.size();) {
    const std::size_t end = std::min(line.find_first_of(" \t", i), line.size());
    if (end > i) tokens.push_back(line.substr(i, end - i));
    i = end + 1;
  }
  return tokens;
}

/// Joins the tokens of one line.
class LineJoiner {
 public:
  LineJoiner(std::string_view line, const WordIndex& domains, Mended& mended)
      : tokens_{tokens_of(line)}, domains_{domains}, mended_{mended} {}

  void join() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const bool blank = i > 0 && needs_blank(i);
      if (blank) mended_.text += ' ';
      if (i > 0 && !blank) ++mended_.count;
      mended_.text += tokens_[i];
      if (tokens_[i] == "\"") ++quotes_;
    }
  }

 private:
  std::string_view token(std::size_t i) const {
    return i < tokens_.size() ? tokens_[i] : std::string_view{};
  }

  bool needs_blank(std::size_t i) const {
    const std::string_view before = tokens_[i - 1], here = tokens_[i];
    if (is_mark(here, kClosing) || here == "”" || here == "’" || here == "...") return false;
    if (is_mark(before, kOpening) || before == "“" || before == "‘") return false;
    if (here == "\"") return quotes_ % 2 == 0;
    if (before == "\"") return quotes_ % 2 == 0;
    return !within_number(i) && !within_name(i) && !within_pair(i);
  }

  /// "10 . 000", "19 / 6", "0 , 5": what stands behind the mark belongs to the number.
  bool within_number(std::size_t i) const {
    if (here_is_slash(i)) return true;
    if (i < 2 || !all_digits(tokens_[i]) || !all_digits(tokens_[i - 2])) return false;
    const std::string_view mark = tokens_[i - 1];
    if (mark == "/") return true;
    return (mark == "." && tokens_[i].size() <= 3 && tokens_[i - 2].size() <= 3) ||
           (mark == "," && tokens_[i - 2].size() <= 3 && tokens_[i].size() <= 2);
  }

  bool here_is_slash(std::size_t i) const {
    return tokens_[i] == "/" && all_digits(tokens_[i - 1]) && all_digits(token(i + 1));
  }

  /// "TRIBUNNEWS . COM", "S . H .".
  bool within_name(std::size_t i) const {
    if (i < 2 || tokens_[i - 1] != ".") return false;
    if (is_initial(tokens_[i]) && is_initial(tokens_[i - 2])) return true;
    const std::string folded = fold_case(tokens_[i]);
    const bool one_case = tokens_[i] == folded || tokens_[i].find_first_of(
                                                      "abcdefghijklmnopqrstuv"
                                                      "wxyz") == std::string_view::npos;
    return one_case && domains_.find(folded).has_value();
  }

  /// "anak - anak": a word said twice.
  bool within_pair(std::size_t i) const {
    if (tokens_[i] == "-") return i + 1 < tokens_.size() && same_word(tokens_[i - 1], token(i + 1));
    return tokens_[i - 1] == "-" && i >= 2 && same_word(tokens_[i - 2], tokens_[i]);
  }

  static bool same_word(std::string_view first, std::string_view second) {
    return !all_digits(first) && fold_case(second).starts_with(fold_case(first));
  }

  std::vector<std::string_view> tokens_;
  const WordIndex& domains_;
  Mended& mended_;
  std::size_t quotes_ = 0;
};

}  // namespace

SpacedTokens::SpacedTokens(const Lexicon& lexicon) {
  for (const Row& row : lexicon.table("language/top_level_domains").rows()) domains_.add(row[0]);
}

bool SpacedTokens::is_tokenized(std::string_view text) const {
  std::size_t apart = 0, attached = 0;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] != '.' && text[i] != ',') continue;
    const bool ended = i + 1 == text.size() || is_space(text[i + 1]);
    if (ended) ++(text[i - 1] == ' ' ? apart : attached);
  }
  return apart >= kLeastMarks && attached * 10 <= apart;
}

Mended SpacedTokens::join(std::string_view text) const {
  Mended mended;
  mended.text.reserve(text.size());
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    LineJoiner{text.substr(begin, end - begin), domains_, mended}.join();
    if (end < text.size()) mended.text += '\n';
    begin = end + 1;
  }
  return mended;
}

}  // namespace warta
