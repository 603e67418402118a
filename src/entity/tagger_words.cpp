#include "entity/tagger_words.hpp"

#include <optional>

namespace warta {
namespace {

std::optional<TaggerHint::Kind> hint_kind(const FoundName& name) {
  const bool person = name.type == EntityType::person;
  if (name.form == FormKind::shorter)
    return person ? std::optional{TaggerHint::short_person} : std::nullopt;
  if (person) return TaggerHint::person;
  if (name.type == EntityType::organization) return TaggerHint::organization;
  const bool country = !name.owners.empty() && name.owners.front()->kind == "country";
  return country ? TaggerHint::country : TaggerHint::place;
}

}  // namespace

std::vector<TaggerWord> tagger_words(const PieceView& pieces, const std::vector<FoundName>& names) {
  std::vector<TaggerWord> words(pieces.size());
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    words[i].span = pieces[i].span;
    words[i].glued = pieces[i].glued;
    words[i].opens = i == pieces.begin_of(pieces.sentence(i));
  }
  for (const FoundName& name : names) {
    const auto kind = hint_kind(name);
    for (std::size_t i = name.first; kind && i < name.last; ++i)
      words[i].hint = TaggerHint::of(*kind, i - name.first, name.last - name.first);
  }
  return words;
}

}  // namespace warta
