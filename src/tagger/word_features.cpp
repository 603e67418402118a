#include "tagger/word_features.hpp"

#include <algorithm>
#include <utility>

#include "text/ascii.hpp"
#include "text/case_fold.hpp"
#include "text/utf8.hpp"
#include "token/word_shape.hpp"

namespace warta {
namespace {

constexpr std::size_t kNear = 1;
constexpr std::size_t kFar = 2;
constexpr std::size_t kLongestAffix = 4;  // letters
constexpr std::size_t kLongWord = 6;      // letters; all longer ones are alike
constexpr int kFewCounts = 4;             // of a root
constexpr int kManyCounts = 7;

/// How the letters of a word follow on each other: "Jong-un" is "Xx-x", "G20" is "Xd".
std::string outline(std::string_view word) {
  std::string signs;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    char sign = c;
    if (is_ascii_lower(c)) sign = 'x';
    if (is_ascii_upper(c)) sign = 'X';
    if (is_ascii_digit(c)) sign = 'd';
    if (static_cast<unsigned char>(c) >= 0x80) sign = 'u';
    if (signs.empty() || signs.back() != sign) signs += sign;
  }
  return signs;
}

std::string_view commonness_word(std::optional<int> commonness) {
  if (!commonness) return "none";
  if (*commonness == 0) return "rare";
  if (*commonness < kFewCounts) return "few";
  return *commonness < kManyCounts ? "some" : "many";
}

}  // namespace

/// Puts names together in one place: a word has a dozen.
class WordFeatures::Naming {
 public:
  explicit Naming(const Visit& visit) : visit_{visit} {}

  void tell(std::string_view sign, std::string_view value, std::size_t reach) {
    name_.assign(sign).append("=").append(value);
    visit_(name_, reach);
  }
  void tell(std::string_view sign, std::size_t value, std::size_t reach) {
    tell(sign, std::to_string(value), reach);
  }
  /// The last one again, with more to it.
  void tell_with(std::size_t value, std::size_t reach) {
    name_.append("/").append(std::to_string(value));
    visit_(name_, reach);
  }

  void tell_letters(std::string_view folded) {
    std::vector<std::size_t> letters;  // where each begins, and the end
    letters.reserve(folded.size() + 1);
    for (std::size_t at = 0; at < folded.size(); at += decode_utf8(folded, at).length)
      letters.push_back(at);
    const std::size_t count = letters.size();
    letters.push_back(folded.size());
    for (std::size_t size = 1; size <= kLongestAffix && size < count; ++size) {
      tell("p", folded.substr(0, letters[size]), kNear);
      tell("e", folded.substr(letters[count - size]), kNear);
    }
    tell("n", std::min(count, kLongWord), 0);
  }

 private:
  const Visit& visit_;
  std::string name_;
};

void WordFeatures::visit(std::string_view word, const Visit& visit) const {
  Naming naming{visit};
  const std::string folded = fold_case(word);
  const Shape shape = word_shape(word);
  const auto shape_number = static_cast<std::size_t>(shape);
  naming.tell("f", folded, kFar);
  naming.tell("w", word, 0);
  naming.tell("s", outline(word), kFar);
  naming.tell("c", shape_number, kFar);
  if (shape == Shape::other) return;
  naming.tell_letters(folded);
  naming.tell("r", commonness_word(roots_.commonness(folded)), kNear);
  naming.tell_with(shape_number, kNear);
  lists_.visit(folded,
               [&](std::string_view list, bool known) { visit(list, known ? kNear : kFar); });
}

std::vector<WordFeature> WordFeatures::of(std::string_view word) const {
  std::vector<WordFeature> features;
  visit(word, [&](std::string_view name, std::size_t reach) {
    features.push_back({std::string{name}, reach});
  });
  return features;
}

}  // namespace warta
