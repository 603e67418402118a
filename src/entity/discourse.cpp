#include "entity/discourse.hpp"

#include <algorithm>
#include <utility>

namespace warta {
namespace {

using Ids = Discourse::Ids;

constexpr std::size_t kSentencesBack = 4;  // how far a pronoun may reach
constexpr std::size_t kPairBack = 4;       // and "keduanya" or "mereka"
constexpr std::size_t kShortestVerb = 6;   // letters of one in the active voice

void note(Ids& ids, std::string_view id) {
  if (!id.empty() && std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

Ids ids_of(const Reference& reference) {
  Ids ids;
  for (const std::string_view id : reference.entities) note(ids, id);
  return ids;
}

}  // namespace

Discourse::Discourse(const Knowledge& knowledge, const std::vector<FoundName>& names,
                     const PieceView& pieces)
    : knowledge_{knowledge}, names_{names}, pieces_{pieces}, cover_{names, pieces.size()} {
  mark_quotes();
}

std::size_t Discourse::sentences_back(const FoundName& name, std::size_t at) const {
  return pieces_.sentence(at) - pieces_.sentence(name.first);
}

/// People whose time is over are history, not somebody "keduanya" could mean.
bool Discourse::in_view(const FoundName& name) const {
  if (name.type != EntityType::person) return false;
  if (name.owners.empty() || knowledge_.day.empty() || name.owners[0]->role.empty()) return true;
  const auto& terms = name.owners[0]->terms;
  return std::any_of(terms.begin(), terms.end(), [&](const Term& term) {
    return term.to.empty() || term.to.substr(0, 4) >= knowledge_.day.substr(0, 4);
  });
}

bool Discourse::leads(const FoundName& name) const {
  return !name.owners.empty() && knowledge_.words.leading_rank(name.owners[0]->role) > 0;
}

/// "Putin akan bertemu keduanya": the one who acts is none of them.
std::string_view Discourse::actor_of(std::size_t at) const {
  const std::size_t begin = pieces_.begin_of(pieces_.sentence(at));
  if (at == begin || !cover_.free(at - 1)) return {};
  const std::string_view verb = pieces_.folded(at - 1);
  if (verb.size() < kShortestVerb || !(verb.starts_with("me") || verb.starts_with("ber")))
    return {};
  for (std::size_t i = begin; i < at; ++i)
    if (!cover_.free(i) && names_[cover_[i]].type == EntityType::person)
      return names_[cover_[i]].id;
  return {};
}

Discourse::Ids Discourse::both_persons(std::size_t at) const {
  Ids pair = pair_near(at);
  if (pair.empty()) pair = last_two_persons(at);
  return pair.empty() ? last_two_countries(at) : in_mention_order(std::move(pair));
}

/// "Kim disambut Moon. Sore itu [keduanya] ...", also of people whose time is over, and those who
/// are told by their office: "Menteri Pertanian Rusia menemui Xi. [Keduanya] ...".
Discourse::Ids Discourse::pair_near(std::size_t at) const {
  const std::size_t here = pieces_.sentence(at);
  const std::string_view actor = actor_of(at);
  for (std::size_t back = 0; back <= std::min(here, kPairBack); ++back) {
    const std::size_t sentence = here - back;
    Ids persons;
    for (const FoundName& name : names_)
      if (name.first < at && name.type == EntityType::person && name.id != actor &&
          pieces_.sentence(name.first) == sentence)
        note(persons, name.id);
    for (const Office& office : offices_)
      if (pieces_.sentence(office.at) == sentence) note(persons, office.bearer);
    if (persons.size() == 2) return persons;
    if (!persons.empty()) return {};
  }
  return {};
}

Discourse::Ids Discourse::last_two_leaders(std::size_t at) const {
  Ids persons = last_two_persons(at);
  if (!persons.empty()) return persons;
  Ids heads;
  for (const std::string_view country : last_two_countries(at))
    if (const KnownName* leader = knowledge_.linker.leader_of(country, knowledge_.day))
      note(heads, leader->id);
  return heads.size() == 2 ? heads : Ids{};
}

/// The two leaders last named, or else two other persons, by name or office.
Discourse::Ids Discourse::last_two_persons(std::size_t at) const {
  Ids leaders;
  Ids all;
  const std::string_view actor = actor_of(at);
  for (std::size_t n = names_.size(); n-- > 0;) {
    const FoundName& name = names_[n];
    if (name.first >= at || !in_view(name) || name.id == actor) continue;
    note(all, name.id);
    if (leads(name)) note(leaders, name.id);
    if (leaders.size() == 2) return leaders;
  }
  // The pair of whom the article spoke so before, rather than just anybody.
  for (auto told = references_.rbegin(); told != references_.rend(); ++told)
    if (told->rule == kPairRule && told->entities.size() == 2 &&
        std::ranges::find(told->entities, actor) == told->entities.end())
      return ids_of(*told);
  for (auto office = offices_.rbegin(); office != offices_.rend(); ++office)
    note(all, office->bearer);
  if (all.size() < 2) return {};
  all.resize(2);
  return all;
}

Discourse::Ids Discourse::group_before(std::size_t at) const {
  const Span sentence = pieces_.span(pieces_.begin_of(pieces_.sentence(at)), at + 1);
  if (!references_.empty()) {
    const Reference& last = references_.back();
    if (last.entities.size() == 2 && last.span.begin >= sentence.begin) return ids_of(last);
  }
  Ids persons;
  Ids governments;
  for (const FoundName& name : names_) {
    if (name.first >= at || pieces_.sentence(name.first) != pieces_.sentence(at)) continue;
    if (in_view(name)) note(persons, name.id);
    if (!name.metonym_for.empty() && name.type == EntityType::place)
      note(governments, name.metonym_for);
  }
  if (persons.size() == 2) return persons;
  if (!persons.empty()) return {};
  return governments.size() == 2 ? governments : pair_just_told(at);
}

/// "Putin dan Kim sarapan. Sebelumnya [mereka] ...": the pair of the sentence before, by name or
/// as "keduanya", or of the one before that.
Discourse::Ids Discourse::pair_just_told(std::size_t at) const {
  const std::size_t here = pieces_.sentence(at);
  for (std::size_t back = 1; back <= std::min(here, kPairBack); ++back) {
    const std::size_t begin = pieces_.begin_of(here - back);
    if (!references_.empty() && references_.back().entities.size() == 2 &&
        references_.back().span.begin >= pieces_.span(begin, begin + 1).begin)
      return ids_of(references_.back());
    Ids persons;
    for (const FoundName& name : names_)
      if (in_view(name) && pieces_.sentence(name.first) == here - back) note(persons, name.id);
    if (persons.size() == 2) return persons;
    if (!persons.empty()) return {};
  }
  return {};
}

std::string_view Discourse::country_meant(const FoundName& name) const {
  if (!name.metonym_for.empty()) return name.metonym_for;
  if (name.type == EntityType::person)
    return name.owners.empty() ? knowledge_.gazetteer.country_of(name.id) : name.owners[0]->country;
  if (name.type == EntityType::place && (name.kind == "country" || name.kind == "former_country"))
    return name.id;
  return {};
}

Discourse::Ids Discourse::last_two_countries(std::size_t at) const {
  std::vector<std::pair<std::string_view, std::size_t>> weight;
  for (std::size_t n = names_.size(); n-- > 0;) {
    const FoundName& name = names_[n];
    if (name.first >= at || (name.type == EntityType::person && !leads(name))) continue;
    const std::size_t back = sentences_back(name, at);
    if (back > kSentencesBack * 2) break;
    const std::string_view country = country_meant(name);
    if (country.empty()) continue;
    const auto known = std::find_if(weight.begin(), weight.end(),
                                    [&](const auto& entry) { return entry.first == country; });
    const std::size_t gain = back == 0 ? 5 : back <= 2 ? 3 : 1;
    if (known == weight.end())
      weight.emplace_back(country, gain);
    else
      known->second += gain;
  }
  if (weight.size() < 2) return {};
  // Of those named as much, the ones that the article spoke of first.
  std::stable_sort(weight.begin(), weight.end(), [&](const auto& a, const auto& b) {
    if (a.second != b.second) return a.second > b.second;
    return first_meaning(a.first) < first_meaning(b.first);
  });
  const bool swapped = first_meaning(weight[1].first) < first_meaning(weight[0].first);
  return {weight[swapped ? 1 : 0].first, weight[swapped ? 0 : 1].first};
}

std::ptrdiff_t Discourse::first_meaning(std::string_view country) const {
  return std::find_if(names_.begin(), names_.end(),
                      [&](const FoundName& name) { return country_meant(name) == country; }) -
         names_.begin();
}

Discourse::Ids Discourse::both_koreas() const {
  Ids ids;
  for (const FoundName& name : names_)
    if (name.kind == "country" && name.name.starts_with("Korea ")) note(ids, name.id);
  return ids.size() == 2 ? ids : Ids{};
}

Discourse::Ids Discourse::subject_before(std::size_t at) const {
  const FoundName* subject = nullptr;
  std::size_t of_sentence = 0;
  const std::size_t here = pieces_.sentence(at);
  for (const FoundName& name : names_) {
    if (name.first >= at) break;
    const std::size_t sentence = pieces_.sentence(name.first);
    if (name.type != EntityType::person || here - sentence > kSentencesBack || is_object(name) ||
        (is_quoted(name.first) && !is_quoted(at)))
      continue;
    if (subject == nullptr || sentence != of_sentence) {
      subject = &name;
      of_sentence = sentence;
    }
  }
  const Office* office = office_before(at);
  if (office != nullptr && (subject == nullptr || pieces_.sentence(office->at) > of_sentence))
    return {office->bearer};
  return subject == nullptr ? Ids{} : Ids{subject->id};
}

/// "[Menteri Pertanian Vietnam] menunggu. Ia ...": the office that opens the last sentence that
/// does.
const Discourse::Office* Discourse::office_before(std::size_t at) const {
  const Office* found = nullptr;
  for (const Office& office : offices_) {
    const std::size_t sentence = pieces_.sentence(office.at);
    if (sentence >= pieces_.sentence(at) || pieces_.sentence(at) - sentence > kSentencesBack ||
        is_quoted(office.at))
      continue;
    if (found == nullptr || pieces_.sentence(found->at) != sentence) found = &office;
  }
  return found;
}

bool Discourse::is_object(const FoundName& name) const {
  return name.first > 0 && cover_.free(name.first - 1) &&
         knowledge_.words.traits(pieces_, name.first - 1).context == ContextClass::break_;
}

void Discourse::mark_quotes() {
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    if (pieces_[i].kind != TokenKind::punctuation) continue;
    const std::string_view mark = pieces_.word(i);
    const bool open = quote_edges_.size() % 2 != 0;
    if (mark == "\"" || (mark == "\u201C" && !open) || (mark == "\u201D" && open))
      quote_edges_.push_back(i);
  }
}

bool Discourse::is_quoted(std::size_t at) const {
  const auto after = std::upper_bound(quote_edges_.begin(), quote_edges_.end(), at);
  return (after - quote_edges_.begin()) % 2 != 0;
}

Discourse::Ids Discourse::country_before(std::size_t at) const {
  for (std::size_t n = names_.size(); n-- > 0;) {
    const FoundName& name = names_[n];
    if (name.first >= at) continue;
    if (sentences_back(name, at) > 1) break;
    const std::string_view country = country_meant(name);
    if (!country.empty()) return {country};
  }
  return {};
}

Discourse::Ids Discourse::in_mention_order(Ids ids) const {
  const auto first_mention = [&](std::string_view id) {
    return std::find_if(names_.begin(), names_.end(),
                        [&](const FoundName& name) { return name.id == id; }) -
           names_.begin();
  };
  std::sort(ids.begin(), ids.end(), [&](std::string_view a, std::string_view b) {
    const auto at_a = first_mention(a);
    const auto at_b = first_mention(b);
    return at_a != at_b ? at_a < at_b : a < b;
  });
  return ids;
}

}  // namespace warta
