#include "entity/name_linker.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "entity/title_finder.hpp"
#include "text/case_fold.hpp"

namespace warta {
namespace {

constexpr std::size_t kShortestSurname = 3;
constexpr std::size_t kLongestAcronym = 8;

/// Whether `day` falls after the last day of the term, so that the person is out of the news.
bool is_past(const KnownName& person, std::string_view day) {
  return !person.to.empty() && (day.empty() || person.to.substr(0, day.size()) < day);
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
    for (const FoundName& name : names_)
      if (!name.id.empty()) ++count_[name.id];
    link_acronyms();
    link_surnames();
    for (std::size_t n = 0; n < names_.size(); ++n) link_short(n);
    std::erase_if(names_, [](const FoundName& name) { return name.id.empty(); });
    std::sort(names_.begin(), names_.end(),
              [](const FoundName& a, const FoundName& b) { return a.first < b.first; });
    return std::move(names_);
  }

 private:
  static void settle(FoundName& name, const KnownName& owner) {
    name.id = owner.id;
    name.name = owner.name;
    name.kind = owner.kind;
    name.type = owner.type;
    name.owners = {&owner};
  }

  bool mentioned(std::string_view id) const { return count_.contains(id); }

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

  // -- "Badan Restorasi Mangrove (BRM)" --

  void link_acronyms() {
    std::map<std::string_view, std::size_t> defined;
    const std::size_t originals = names_.size();
    for (std::size_t n = 0; n < originals; ++n) {
      const FoundName& name = names_[n];
      const std::size_t at = name.last + 1;
      if (name.id.empty() || name.last < name.first + 2 || at + 1 >= pieces_.size()) continue;
      if (pieces_.word(name.last) == "(" && pieces_.word(at + 1) == ")") link_to_bracket(n, at);
      if (pieces_.word(name.last) != "(" || pieces_.word(at + 1) != ")" || !cover_.free(at))
        continue;
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
      if (!cover_.free(at) || pieces_[at].shape == Shape::lower) continue;
      const auto found = defined.find(pieces_.word(at));
      if (found != defined.end()) add_like(FoundName{names_[found->second]}, at, "acronym");
    }
  }

  /// "Badan Intelijen Nasional (NIS)": the long form of an organisation known by its short one.
  void link_to_bracket(std::size_t n, std::size_t at) {
    FoundName& name = names_[n];
    if (name.form != FormKind::unknown || cover_.free(at)) return;
    const FoundName& inside = names_[cover_[at]];
    if (inside.owners.size() == 1 && inside.type == name.type && inside.form != FormKind::shorter)
      settle(name, *inside.owners[0]);
  }

  // -- "Leif-Eric Easley ... Easley" --

  void add_bearer(std::size_t n, std::size_t part) {
    const std::string_view folded = pieces_.folded(part);
    if (folded.size() < kShortestSurname || words_.is_ordinary(folded)) return;
    bearers_[folded].push_back(n);
  }

  void link_surnames() {
    for (std::size_t n = 0; n < names_.size(); ++n) {
      const FoundName& name = names_[n];
      if (name.id.empty() || name.type != EntityType::person || name.last < name.first + 2)
        continue;
      const bool family_first = words_.is_family_first(pieces_.folded(name.first)) &&
                                !words_.is_given_name(pieces_.folded(name.last - 1));
      if (!family_first) add_bearer(n, name.last - 1);
      if (family_first || name.form == FormKind::unknown) add_bearer(n, name.first);
    }
    if (bearers_.empty()) return;
    for (std::size_t at = 0; at < pieces_.size(); ++at) {
      if (!cover_.free(at) || !pieces_.capital(at)) continue;
      const auto found = bearers_.find(pieces_.folded(at));
      if (found == bearers_.end() || beside_capital(at)) continue;
      add_like(FoundName{names_[nearest(found->second, at)]}, at, "surname");
    }
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
                        !words_.is_ordinary(pieces_.folded(at - 1)) &&
                        !pieces_.heading(pieces_.sentence(at)) && !ends_title(at);
    const bool after = at + 1 < pieces_.size() && cover_.free(at + 1) && pieces_.capital(at + 1) &&
                       pieces_.sentence(at) == pieces_.sentence(at + 1) &&
                       !pieces_.heading(pieces_.sentence(at)) &&
                       !words_.is_ordinary(pieces_.folded(at + 1));
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
    if (bare && bearer != bearers_.end() && (owner == nullptr || !mentioned(owner->id))) {
      const FoundName& full = names_[nearest(bearer->second, name.first)];
      name.id = full.id;
      name.name = full.name;
      name.owners = full.owners;
      name.rule = "surname";
      return;
    }
    if (owner == nullptr) return;
    for (const KnownName* other : name.owners)
      if (other != owner && mentioned(other->id))
        name.alternatives.push_back({std::string{other->id}, "also named in the article"});
    settle(name, *owner);
  }

  /// Somebody the article names in full and who is still in the news, the last one named before;
  /// with nobody named, the one in office whose country the article speaks of.
  const KnownName* person_meant(std::size_t n) const {
    const FoundName& name = names_[n];
    const KnownName* best = nullptr;
    const KnownName* later = nullptr;
    const KnownName* past = nullptr;
    for (const FoundName& other : names_) {
      if (other.form == FormKind::shorter || other.type != EntityType::person ||
          other.owners.size() != 1)
        continue;
      const KnownName* owner = other.owners[0];
      if (std::find(name.owners.begin(), name.owners.end(), owner) == name.owners.end()) continue;
      if (is_past(*owner, day_)) {
        past = owner;
        continue;
      }
      if (other.first < name.first)
        best = owner;
      else if (later == nullptr)
        later = owner;
    }
    if (best != nullptr) return best;
    const KnownName* incumbent = nullptr;
    for (const KnownName* owner : name.owners)
      if (linker_.leader_of(owner->country, day_) == owner) incumbent = owner;
    if (incumbent != nullptr && (speaks_of(incumbent->country) || speaks_of_leaders()))
      return incumbent;
    return later != nullptr ? later : past;
  }

  bool speaks_of(std::string_view country) const {
    return std::any_of(count_.begin(), count_.end(), [&](const auto& entry) {
      return gazetteer_.country_of(entry.first) == country;
    });
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

  const KnownName* place_meant(const FoundName& name) const {
    const KnownName* owner = name.owners.front();
    const bool capital_before = name.first > 0 && pieces_.capital(name.first - 1) &&
                                pieces_.sentence(name.first - 1) == pieces_.sentence(name.first) &&
                                cover_.free(name.first - 1) &&
                                !pieces_[name.first - 1].first_in_line;
    const bool capital_after = name.last < pieces_.size() && pieces_.capital(name.last) &&
                               cover_.free(name.last) &&
                               pieces_.sentence(name.last) == pieces_.sentence(name.first);
    if (capital_before || capital_after) return nullptr;
    if (name.last == name.first + 1 && words_.is_ordinary(pieces_.folded(name.first)) &&
        (name.first == 0 || words_.context(pieces_.folded(name.first - 1)) == ContextClass::none))
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
  std::map<std::string, std::size_t, std::less<>> count_;
  std::unordered_map<std::string_view, std::vector<std::size_t>> bearers_;
};

std::vector<FoundName> NameLinker::link(std::vector<FoundName> names, const PieceView& pieces,
                                        std::string_view day) const {
  return Article{*this, pieces, std::move(names), day}.run();
}

const KnownName* NameLinker::holder_of(std::string_view role, std::string_view country,
                                       std::string_view day) const {
  if (country.empty()) return nullptr;
  for (const KnownName& name : gazetteer_->names())
    if (name.type == EntityType::person && name.country == country && name.role == role &&
        Gazetteer::in_office(name, day) && (!day.empty() || name.to.empty()))
      return &name;
  return words_->leading_rank(role) == 1 ? leader_of(country, day) : nullptr;
}

const KnownName* NameLinker::leader_of(std::string_view country, std::string_view day) const {
  if (country.empty()) return nullptr;
  const KnownName* leader = nullptr;
  for (const KnownName& name : gazetteer_->names()) {
    if (name.type != EntityType::person || name.country != country) continue;
    const int rank = words_->leading_rank(name.role);
    if (rank == 0 || !Gazetteer::in_office(name, day) || (day.empty() && !name.to.empty()))
      continue;
    if (leader == nullptr || rank < words_->leading_rank(leader->role)) leader = &name;
  }
  return leader;
}

}  // namespace warta
