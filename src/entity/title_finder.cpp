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
    if (pieces.word(at) == "," && at + 1 == first) continue;
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

}  // namespace warta
