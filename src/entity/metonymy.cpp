#include "entity/metonymy.hpp"

namespace warta {
namespace {

constexpr std::size_t kTransferReach = 6;  // pieces between "senjata" and "ke Moskow"

bool stands_for_country(const FoundName& name) {
  return name.owners.size() == 1 && !name.owners[0]->stands_for.empty();
}

/// A verb in the active voice opens with this; a capital before it is its subject.
bool active_verb(std::string_view word) {
  return word.size() > 5 && (word.starts_with("me") || word.starts_with("ber"));
}

}  // namespace

Metonymy::Metonymy(const Lexicon& lexicon, const NameWords& words) : words_{&words} {
  const Table& table = lexicon.table("names/metonym_cues");
  const auto word = table.column("word"), side = table.column("side"),
             reading = table.column("reading");
  for (const Row& row : table.rows()) {
    Cues& cues = row[side] == "before" ? before_ : row[side] == "after" ? after_ : transfer_;
    cues.emplace(row[word], row[reading] == "actor" ? Reading::actor : Reading::location);
  }
}

Metonymy::Reading Metonymy::look_up(const Cues& cues, std::string_view word) {
  const auto found = cues.find(word);
  return found == cues.end() ? Reading::none : found->second;
}

void Metonymy::mark(std::vector<FoundName>& names, const PieceView& pieces) const {
  const NameCover cover{names, pieces.size()};
  for (std::size_t n = 0; n < names.size(); ++n) {
    FoundName& name = names[n];
    if (name.form == FormKind::epithet && name.owners.size() == 1) {
      name.metonym_for = name.owners[0]->id;
    } else if (stands_for_country(name)) {
      const bool always = name.type == EntityType::organization;
      if (always || acts(names, n, pieces, cover)) name.metonym_for = name.owners[0]->stands_for;
    }
  }
}

/// "Moskow dan Pyongyang": two governments, unless both are behind "di".
bool Metonymy::capital_beside(const std::vector<FoundName>& names, std::size_t n,
                              const PieceView& pieces) const {
  const auto joined = [&](const FoundName& a, const FoundName& b) {
    if (!stands_for_country(a) || !stands_for_country(b)) return false;
    if (b.first == a.last) return pieces[b.first].glued;
    return b.first == a.last + 1 && words_->traits(pieces, a.last).context == ContextClass::and_;
  };
  return (n + 1 < names.size() && joined(names[n], names[n + 1])) ||
         (n > 0 && joined(names[n - 1], names[n]));
}

/// "mengirimkan [senjata] ke Moskow": what is sent to a city goes to its government.
bool Metonymy::is_transfer(const PieceView& pieces, std::size_t at) const {
  const std::size_t begin = pieces.begin_of(pieces.sentence(at));
  for (std::size_t i = at; i > begin && at - i < kTransferReach; --i)
    if (look_up(transfer_, pieces.folded(i - 1)) == Reading::actor) return true;
  return false;
}

bool Metonymy::acts(const std::vector<FoundName>& names, std::size_t n, const PieceView& pieces,
                    const NameCover& cover) const {
  const FoundName& name = names[n];
  const std::size_t sentence = pieces.sentence(name.first);
  const bool has_before = name.first > pieces.begin_of(sentence);
  const bool has_after = name.last < pieces.end_of(sentence);
  const std::string_view before = has_before ? pieces.folded(name.first - 1) : std::string_view{};
  const std::string_view after = has_after ? pieces.folded(name.last) : std::string_view{};
  const Reading left = look_up(before_, before);
  if (left == Reading::location)
    return before == "ke" && name.first >= 2 && is_transfer(pieces, name.first - 1);
  if (capital_beside(names, n, pieces) || left == Reading::actor) return true;
  // "Rusia, Moskow" and "Pyongyang, Korea Utara" are addresses.
  if (has_before && before == "," && name.first >= 2 && !cover.free(name.first - 2) &&
      names[cover[name.first - 2]].type == EntityType::place)
    return false;
  if (has_after && after == "," && name.last + 1 < pieces.size() && !cover.free(name.last + 1) &&
      names[cover[name.last + 1]].type == EntityType::place)
    return false;
  if (!has_after) return false;
  return look_up(after_, after) == Reading::actor || active_verb(after);
}

}  // namespace warta
