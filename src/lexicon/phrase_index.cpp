#include "lexicon/phrase_index.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/case_fold.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr bool is_blank_byte(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

}  // namespace

std::size_t fold_into(std::string_view text, char* out) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  std::transform(text.begin(), text.end(), out, lower_ascii);
  if (is_tidy(text)) return text.size();
  if (!is_ascii(text)) {
    const std::string folded = squeeze(fold_case(text));
    std::copy(folded.begin(), folded.end(), out);
    return folded.size();
  }
  char* to = out;
  bool gap = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_blank_byte(out[i])) {
      gap = to != out;
      continue;
    }
    const char letter = out[i];
    if (gap) *to++ = ' ';
    gap = false;
    *to++ = letter;
  }
  return static_cast<std::size_t>(to - out);
}

FoldedKey::FoldedKey(std::string_view text) {
  if (text.size() <= near_.size()) {
    view_ = {near_.data(), fold_into(text, near_.data())};
  } else {
    far_ = squeeze(fold_case(text));
    view_ = far_;
  }
}

FoldedFront::FoldedFront(std::string_view text) : size_{std::min(text.size(), kFront)} {
  std::transform(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size_), front_.begin(),
                 lower_ascii);
}

void PhraseIndex::add(std::string_view phrase, std::size_t value) {
  const auto put = [&](unsigned char second) {
    const std::size_t place = place_of(static_cast<unsigned char>(phrase[0]), second);
    std::vector<Entry>& entries = entries_[place];
    if (!entries.empty() && entries.back().phrase.data() == phrase.data()) return;
    entries.push_back({phrase, value});
    used_.set(place);
  };
  if (phrase.size() > 1) return put(static_cast<unsigned char>(phrase[1]));
  // Any byte may follow a phrase of one.
  for (unsigned second = 0; second < 256; ++second) put(static_cast<unsigned char>(second));
}

}  // namespace warta
