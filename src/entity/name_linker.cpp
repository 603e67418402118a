#include "entity/name_linker.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>

#include "entity/title_finder.hpp"
#include "lexicon/word_index.hpp"
#include "text/case_fold.hpp"

namespace warta {
namespace {

constexpr std::size_t kShortestSurname = 3;
constexpr std::size_t kLongestAcronym = 8;
constexpr std::size_t kYearLength = 4;
constexpr std::string_view kPossessive = "nya";

/// Whether `day` falls after the last day of every term, so that the person is out of the news.
bool is_past(const KnownName& person, std::string_view day) {
  return std::all_of(person.terms.begin(), person.terms.end(), [day](const Term& term) {
    return !term.to.empty() && (day.empty() || term.to.substr(0, day.size()) < day);
  });
}

/// Without a day only terms that have not ended count.
bool is_held(const Term& term, std::string_view day) {
  return day.empty() ? term.to.empty() : Gazetteer::holds(term, day);
}

/// The letters of an acronym in their order among the letters of the name.
bool shortens(std::string_view acronym, std::string_view name) {
  const std::string small = fold_case(acronym);
  const std::string letters = fold_case(name);
  std::size_t at = 0;
  if (small.empty() || letters.empty() || small[0] != letters[0]) return false;
  for (const char c : small) {
    at = letters.find(c, at);
    if (at == std::string::npos) return false;
    ++at;
  }
  return true;
}

}  // namespace

/// The names of one article while they are being linked.
class NameLinker::Article {
 public:
  Article(const NameLinker& linker, const PieceView& pieces, std::vector<FoundName> names,
          std::string_view day)
      : words_{*linker.words_},
        gazetteer_{*linker.gazetteer_},
        linker_{linker},
        pieces_{pieces},
        names_{std::move(names)},
        day_{day},
        cover_{names_, pieces.size()} {}

  std::vector<FoundName> run() {
    for (FoundName& name : names_)
      if (name.owners.size() == 1 && name.form != FormKind::shorter) settle(name, *name.owners[0]);
    count_names();
    link_acronyms();
    link_surnames();
    for (std::size_t n = 0; n < names_.size(); ++n) link_short(n);
    std::erase_if(names_, [](const FoundName& name) { return name.id.empty(); });
    sort_by_place(names_);
    return std::move(names_);
  }

 private:
  void count_names() {
    for (const FoundName& name : names_) {
      if (name.id.empty()) continue;
      const std::uint32_t number = ids_.add(name.id);
      if (number == counts_.size()) counts_.push_back(0);
      ++counts_[number];
    }
  }

  static void settle(FoundName& name, const KnownName& owner) {
    name.id = owner.id;
    name.name = owner.name;
    name.kind = owner.kind;
    name.type = owner.type;
    name.owners = NameOwners{owner};
  }

  bool mentioned(std::string_view id) const { return ids_.find(id).has_value(); }

  void add_like(const FoundName& model, std::size_t at, std::string_view rule) {
    FoundName name = model;
    name.first = at;
    name.last = at + 1;
    name.form = FormKind::alias;
    name.rule = rule;
    name.alternatives.clear();
    cover_.set(name, names_.size());
    names_.push_back(std::move(name));
  }

  /// Makes a name one of the entity of another.
  static void join(FoundName& name, const FoundName& other, std::string_view rule) {
    name.id = other.id;
    name.name = other.name;
    name.type = other.type;
    name.owners = other.owners;
    name.rule = rule;
  }

  /// A word that nobody knows and that was found by itself.
  static bool is_lone(const FoundName& name) {
    return name.form == FormKind::unknown && name.last == name.first + 1;
  }
  bool is_open(std::size_t at) const { return cover_.free(at) || is_lone(names_[cover_[at]]); }

  // -- "Badan Restorasi Mangrove (BRM)" --

  void link_acronyms() {
    std::map<std::string_view, std::size_t> defined;
    const std::size_t originals = names_.size();
    for (std::size_t n = 0; n < originals; ++n) {
      const FoundName& name = names_[n];
      const std::size_t at = name.last + 1;
      if (name.id.empty() || name.last < name.first + 2 || at + 1 >= pieces_.size()) continue;
      if (pieces_.word(name.last) == "(" && pieces_.word(at + 1) == ")") link_to_bracket(n, at);
      if (pieces_.word(name.last) != "(" || pieces_.word(at + 1) != ")" || !is_open(at)) continue;
      const std::string_view acronym = pieces_.word(at);
      const Shape shape = pieces_[at].shape;
      if ((shape != Shape::upper && shape != Shape::mixed) || acronym.size() > kLongestAcronym ||
          name.type == EntityType::person)
        continue;
      if (shortens(acronym, slice(pieces_.text().text, pieces_.span(name.first, name.last))))
        defined.emplace(acronym, n);
    }
    if (defined.empty()) return;
    for (std::size_t at = 0; at < pieces_.size(); ++at) {
      if (!is_open(at) || pieces_[at].shape == Shape::lower) continue;
      const auto found = defined.find(pieces_.word(at));
      if (found == defined.end()) continue;
      if (cover_.free(at))
        add_like(FoundName{names_[found->second]}, at, "acronym");
      else
        join(names_[cover_[at]], names_[found->second], "acronym");
    }
  }

  /// "Badan Intelijen Nasional (NIS)": the long form of an organisation known by its short one.
  void link_to_bracket(std::size_t n, std::size_t at) {
    FoundName& name = names_[n];
    if (name.form != FormKind::unknown || cover_.free(at)) return;
    const FoundName& inside = names_[cover_[at]];
    if (inside.type != EntityType::organization || name.type != inside.type) return;
    const bool acronym =
        pieces_[at].shape == Shape::upper && pieces_.word(at).size() <= kLongestAcronym;
    if (acronym && inside.owners.size() == 1 && inside.form != FormKind::shorter &&
        !reports_news(inside.owners[0]->kind))
      settle(name, *inside.owners[0]);
  }

  // -- "Leif-Eric Easley ... Easley" --

  void add_bearer(std::size_t n, std::size_t part) {
    const std::string_view folded = pieces_.folded(part);
    if (folded.size() < kShortestSurname || words_.traits(pieces_, part).ordinary) return;
    bearers_[folded].push_back(n);
    bearer_bits_ |= bit_of(folded);
  }

  /// One of 64, by which nearly all words are told to be no bearer's name.
  static std::uint64_t bit_of(std::string_view folded) {
    return std::uint64_t{1} << (WordIndex::hash_of(folded) % 64U);
  }

  void link_surnames() {
    for (std::size_t n = 0; n < names_.size(); ++n) {
      const FoundName& name = names_[n];
      if (name.id.empty() || name.type != EntityType::person || name.last < name.first + 2)
        continue;
      const bool family_first = words_.traits(pieces_, name.first).family_first &&
                                !words_.traits(pieces_, name.last - 1).given;
      if (!family_first) add_bearer(n, name.last - 1);
      std::size_t title = 0;
      if (words_.title_at(pieces_, name.first, title) == nullptr) add_bearer(n, name.first);
    }
    if (bearers_.empty()) return;
    yield_aliases();
    join_lone_names();
    for (std::size_t at = 0; at < pieces_.size(); ++at) {
      if (!pieces_.capital(at) || !cover_.free(at)) continue;
      if ((bearer_bits_ & bit_of(pieces_.folded(at))) == 0) continue;
      const auto found = bearers_.find(pieces_.folded(at));
      if (found == bearers_.end() || beside_capital(at)) continue;
      add_like(FoundName{names_[nearest(found->second, at)]}, at, "surname");
    }
  }

  // -- "Ganjar Laksmana ... Ganjar": not the Ganjar everybody knows --

  void yield_aliases() {
    for (FoundName& name : names_) {
      if (name.type != EntityType::person || name.form != FormKind::alias ||
          name.last != name.first + 1 || name.owners.empty() || named_at_length(name.id) ||
          fold_case(name.name).find(pieces_.folded(name.first)) == std::string::npos)
        continue;  // a nickname ("Jokowi") is nobody else's
      const FoundName* other = unknown_before(name);
      if (other == nullptr) continue;
      name.alternatives.push_back({std::string{name.id}, "never named in full"});
      join(name, *other, "surname");
    }
  }

  // -- "Darso Laksmana ... Laksmana", which was found by itself --

  void join_lone_names() {
    for (FoundName& name : names_) {
      const auto bearer = bearers_.find(pieces_.folded(name.first));
      if (name.type != EntityType::person || !is_lone(name) || bearer == bearers_.end()) continue;
      join(name, names_[nearest(bearer->second, name.first)], "surname");
    }
  }

  bool named_at_length(std::string_view id) const {
    return std::ranges::any_of(names_, [id](const FoundName& name) {
      return name.id == id && name.last > name.first + 1;
    });
  }

  /// The last person nobody knows whose name holds the one word of `name`.
  const FoundName* unknown_before(const FoundName& name) const {
    const auto bearer = bearers_.find(pieces_.folded(name.first));
    if (bearer == bearers_.end()) return nullptr;
    const FoundName* best = nullptr;
    for (const std::size_t n : bearer->second)
      if (names_[n].owners.empty() && names_[n].first < name.first) best = &names_[n];
    return best;
  }

  /// The last bearer before `at`, or else the first of all.
  std::size_t nearest(const std::vector<std::size_t>& bearers, std::size_t at) const {
    std::size_t best = bearers.front();
    for (const std::size_t n : bearers)
      if (names_[n].first < at) best = n;
    return best;
  }

  /// Part of some longer name that we did not recognise.
  bool beside_capital(std::size_t at) const {
    const bool before = at > 0 && cover_.free(at - 1) && pieces_.capital(at - 1) &&
                        !pieces_[at - 1].first_in_line &&
                        !words_.traits(pieces_, at - 1).ordinary &&
                        !pieces_.heading(pieces_.sentence(at)) && !ends_title(at);
    const bool after = at + 1 < pieces_.size() && cover_.free(at + 1) && pieces_.capital(at + 1) &&
                       pieces_.sentence(at) == pieces_.sentence(at + 1) &&
                       !pieces_.heading(pieces_.sentence(at)) &&
                       !words_.traits(pieces_, at + 1).ordinary;
    return before || after;
  }
  bool ends_title(std::size_t at) const {
    return title_in_front(words_, pieces_, cover_, at).last == at;
  }

  // -- "Kim", "Selatan" --

  void link_short(std::size_t n) {
    FoundName& name = names_[n];
    if (name.form != FormKind::shorter || !name.id.empty()) return;
    const KnownName* owner = name.type == EntityType::person ? person_meant(n) : place_meant(name);
    const auto bearer = bearers_.find(pieces_.folded(name.first));
    const bool bare = name.type == EntityType::person && name.last == name.first + 1;
    if (bare && bearer != bearers_.end() && (owner == nullptr || !mentioned(owner->id)) &&
        names_[bearer->second.front()].first < name.first) {
      join(name, names_[nearest(bearer->second, name.first)], "surname");
      return;
    }
    if (owner == nullptr) return;
    for (const KnownName* other : name.owners)
      if (other != owner && mentioned(other->id))
        name.alternatives.push_back({std::string{other->id}, "also named in the article"});
    settle(name, *owner);
  }

  /// Who of several is meant by a bare "Kim": the only one the paragraph tells of, else the one
  /// whose time the sentence speaks of ("Pada 2002, Kim ..."), else the one in office, else the
  /// last one named before.
  const KnownName* person_meant(std::size_t n) {
    const FoundName& name = names_[n];
    const Candidates found = candidates(n);
    const KnownName* incumbent = found.leader;
    for (const KnownName* owner : name.owners)
      if (incumbent == nullptr && is_leader(*owner) &&
          (speaks_of(owner->country) || speaks_of_leaders()))
        incumbent = owner;
    if (found.near != nullptr && fits_years(*found.near, name, incumbent)) return found.near;
    if (found.past != nullptr && past_by_years(*found.past, name, incumbent)) return found.past;
    if (incumbent != nullptr && (found.best == nullptr || found.leader != nullptr ||
                                 found.best->country == incumbent->country))
      return incumbent;
    if (found.best != nullptr) return found.best;
    if (incumbent != nullptr) return incumbent;
    if (found.later != nullptr) return found.later;
    return found.past != nullptr ? found.past : found.ever;
  }

  struct Candidates {
    const KnownName* near = nullptr;    ///< told in this paragraph
    const KnownName* leader = nullptr;  ///< named in full and in office
    const KnownName* best = nullptr;    ///< named before, still in the news
    const KnownName* later = nullptr;   ///< named only after
    const KnownName* past = nullptr;    ///< named before, out of the news
    const KnownName* ever = nullptr;    ///< named anywhere, out of the news
  };

  Candidates candidates(std::size_t n) {
    const FoundName& name = names_[n];
    Candidates found;
    std::size_t most = 0;
    for (const FoundName& other : names_) {
      if (other.type != EntityType::person || other.owners.size() != 1 || &other == &name) continue;
      const KnownName* owner = other.owners[0];
      if (std::find(name.owners.begin(), name.owners.end(), owner) == name.owners.end()) continue;
      const bool before = other.first < name.first;
      const bool leads = is_leader(*owner);
      if (before && same_paragraph(other.first, name.first) && !is_kin(other) &&
          (leads || found.near == nullptr || !is_leader(*found.near)))
        found.near = owner;
      if (other.form == FormKind::shorter) continue;
      const bool past = is_past(*owner, day_);
      if (past && before) found.past = owner;
      if (past && found.ever == nullptr) found.ever = owner;
      if (past) continue;
      if (before) found.best = owner;
      if (!before && found.later == nullptr) found.later = owner;
      const auto number = leads && before ? ids_.find(owner->id) : std::nullopt;
      if (number && counts_[*number] > most) {
        most = counts_[*number];
        found.leader = owner;
      }
    }
    return found;
  }

  /// Whether a person leads their country on the day of the article.
  bool is_leader(const KnownName& person) {
    const auto known = std::ranges::find(leaders_, person.country, &Leader::country);
    if (known != leaders_.end()) return known->person == &person;
    leaders_.push_back({person.country, linker_.leader_of(person.country, day_)});
    return leaders_.back().person == &person;
  }

  bool same_paragraph(std::size_t first, std::size_t second) const {
    const auto& sentences = pieces_.text().sentences;
    return sentences[pieces_.sentence(first)].paragraph ==
           sentences[pieces_.sentence(second)].paragraph;
  }

  /// "ayahnya, Kim Jong Il", "ayah Kim, Kim Jong Il": beside the one the article is about.
  bool is_kin(const FoundName& name) const {
    const TitleInFront front = title_in_front(words_, pieces_, cover_, name.first);
    if (front.title != nullptr && front.title->kin && front.last < name.first) return true;
    std::size_t at = name.first;
    while (at > 0 && name.first - at < 3 && !pieces_.is_word(at - 1)) --at;
    std::string_view word = at > 0 ? pieces_.folded(at - 1) : std::string_view{};
    if (!word.ends_with(kPossessive)) return false;
    word.remove_suffix(kPossessive.size());
    return words_.traits(word).context == ContextClass::kin;
  }

  /// The years the sentence of a name speaks of, the first and the last.
  std::pair<std::string_view, std::string_view> years_around(const FoundName& name) const {
    std::pair<std::string_view, std::string_view> years;
    const std::size_t sentence = pieces_.sentence(name.first);
    for (std::size_t i = pieces_.begin_of(sentence); i < pieces_.end_of(sentence); ++i) {
      const std::string_view word = pieces_.word(i);
      if (pieces_[i].kind != TokenKind::number || word.size() != kYearLength ||
          (word[0] != '1' && word[0] != '2'))
        continue;
      if (years.first.empty() || word < years.first) years.first = word;
      if (word > years.second) years.second = word;
    }
    return years;
  }

  bool fits_years(const KnownName& person, const FoundName& name, const KnownName* other) const {
    const auto [first, last] = years_around(name);
    if (first.empty() || !is_past(person, day_) || other == nullptr || other == &person)
      return true;
    return last <= person.to.substr(0, kYearLength);
  }

  bool past_by_years(const KnownName& person, const FoundName& name,
                     const KnownName* incumbent) const {
    const auto [first, last] = years_around(name);
    return !first.empty() && incumbent != nullptr && last <= person.to.substr(0, kYearLength) &&
           last < incumbent->from.substr(0, kYearLength) && words_.leading_rank(person.role) > 0;
  }

  bool speaks_of(std::string_view country) {
    while (countries_.size() < ids_.size())
      countries_.push_back(
          gazetteer_.country_of(ids_.word_of(static_cast<std::uint32_t>(countries_.size()))));
    return std::ranges::find(countries_, country) != countries_.end();
  }

  bool speaks_of_leaders() const {
    return std::any_of(names_.begin(), names_.end(), [&](const FoundName& name) {
      return name.type == EntityType::person && name.owners.size() == 1 &&
             words_.leading_rank(name.owners[0]->role) > 0;
    });
  }

  /// "ke Selatan" in a text about "Korea Utara": a sibling of the same first word is in view.
  bool speaks_of_sibling(const KnownName& place) const {
    const std::string_view first_word = place.name.substr(0, place.name.find(' '));
    return first_word.size() < place.name.size() &&
           std::any_of(
               names_.begin(), names_.end(),
               [&](const FoundName& name) {
                 return name.type == EntityType::place && name.name.starts_with(first_word) &&
                        name.form != FormKind::shorter;
               });
  }

  const KnownName* place_meant(const FoundName& name) {
    const KnownName* owner = name.owners.front();
    const bool capital_before = name.first > 0 && pieces_.capital(name.first - 1) &&
                                pieces_.sentence(name.first - 1) == pieces_.sentence(name.first) &&
                                cover_.free(name.first - 1) &&
                                !pieces_[name.first - 1].first_in_line;
    const bool capital_after = name.last < pieces_.size() && pieces_.capital(name.last) &&
                               cover_.free(name.last) &&
                               pieces_.sentence(name.last) == pieces_.sentence(name.first);
    if (capital_before || capital_after) return nullptr;
    if (name.last == name.first + 1 && words_.traits(pieces_, name.first).ordinary &&
        (name.first == 0 || words_.traits(pieces_, name.first - 1).context == ContextClass::none))
      return nullptr;
    const std::string_view country = gazetteer_.country_of(owner->id);
    const bool spoken_of = mentioned(owner->id) || (!country.empty() && speaks_of(country)) ||
                           speaks_of_sibling(*owner);
    return spoken_of ? owner : nullptr;
  }

  const NameWords& words_;
  const Gazetteer& gazetteer_;
  const NameLinker& linker_;
  const PieceView& pieces_;
  std::vector<FoundName> names_;
  std::string_view day_;
  NameCover cover_;
  struct Leader {
    std::string_view country;
    const KnownName* person;
  };

  WordIndex ids_;                            // of the names that know theirs
  std::vector<std::size_t> counts_;          // of each
  std::vector<std::string_view> countries_;  // that each speaks for
  std::vector<Leader> leaders_;              // by now
  std::unordered_map<std::string_view, std::vector<std::size_t>> bearers_;
  std::uint64_t bearer_bits_ = 0;
};

NameLinker::NameLinker(const NameWords& words, const Gazetteer& gazetteer)
    : words_{&words}, gazetteer_{&gazetteer} {
  for (const KnownName& name : gazetteer.names())
    for (const Term& term : name.terms)
      offices_[term.country].push_back({&name, &term, words.leading_rank(term.role)});
}

std::vector<FoundName> NameLinker::link(std::vector<FoundName> names, const PieceView& pieces,
                                        std::string_view day) const {
  return Article{*this, pieces, std::move(names), day}.run();
}

const KnownName* NameLinker::holder_of(std::string_view role, std::string_view country,
                                       std::string_view day) const {
  for (const Office& office : offices_of(country))
    if (office.term->role == role && is_held(*office.term, day)) return office.person;
  return words_->leading_rank(role) == 1 ? leader_of(country, day) : nullptr;
}

const KnownName* NameLinker::leader_of(std::string_view country, std::string_view day) const {
  const Office* best = nullptr;
  for (const Office& office : offices_of(country))
    if (office.rank > 0 && (best == nullptr || office.rank < best->rank) &&
        is_held(*office.term, day))
      best = &office;
  return best == nullptr ? nullptr : best->person;
}

std::span<const NameLinker::Office> NameLinker::offices_of(std::string_view country) const {
  const auto found = country.empty() ? offices_.end() : offices_.find(country);
  return found == offices_.end() ? std::span<const Office>{} : std::span{found->second};
}

}  // namespace warta
