#include "entity/title_finder.hpp"

namespace warta {
namespace {

constexpr std::size_t kReach = 10;  // pieces between the start of a title and its bearer

}  // namespace

TitleInFront title_in_front(const NameWords& words, const PieceView& pieces, const NameCover& cover,
                            std::size_t first) {
  TitleInFront found;
  const std::size_t begin = pieces.begin_of(pieces.sentence(first));
  for (std::size_t at = first; at > begin && first - at < kReach;) {
    --at;
    if (pieces.counts(at) || (pieces.word(at) == "," && at + 1 == first)) continue;
    if (!pieces.is_word(at)) break;
    std::size_t length = 0;
    const Title* title = words.title_at(pieces, at, length);
    if (title != nullptr && at + length <= first) {
      // "juru bicara" inside "wakil juru bicara": the longer title begins further left.
      if (found.title != nullptr && at + length < found.last) break;
      found = {title, at, at + length};
      continue;
    }
    if (found.title != nullptr) break;
    if (!cover.free(at)) continue;
    const NameWords::Traits word = words.traits(pieces, at);
    if (word.context == ContextClass::break_ || word.speech) break;
  }
  return found;
}

TitleInFront title_behind(const NameWords& words, const PieceView& pieces, std::size_t last) {
  TitleInFront found;
  const std::size_t stop = pieces.size() == 0 ? 0 : pieces.end_of(pieces.sentence(last - 1));
  if (last + 1 >= stop || (pieces.word(last) != "," && pieces.word(last) != "(")) return found;
  std::size_t length = 0;
  const Title* title = words.title_at(pieces, last + 1, length);
  if (title == nullptr) return found;
  std::size_t end = last + 1 + length;
  while (end < stop && end - last < kReach && pieces.is_word(end)) ++end;
  const bool closed = end == stop || (end - last < kReach && !pieces.is_word(end));
  return closed ? TitleInFront{title, last + 1, last + 1 + length} : found;
}

const FoundName* office_owner(const TitleInFront& front, const std::vector<FoundName>& names,
                              const NameCover& cover, std::size_t end) {
  for (std::size_t at = front.last; at < end; ++at)
    if (!cover.free(at)) return &names[cover[at]];
  return nullptr;
}

}  // namespace warta
