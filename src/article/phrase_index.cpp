#include "article/phrase_index.hpp"

namespace warta {

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
