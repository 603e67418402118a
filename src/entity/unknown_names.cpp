#include "entity/unknown_names.hpp"

#include <algorithm>
#include <string>

#include "entity/title_finder.hpp"
#include "text/case_fold.hpp"
#include "text/name_key.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestPerson = 5;  // pieces
constexpr std::size_t kLongestOffice = 7;  // pieces behind a head noun
constexpr std::size_t kSpeechReach = 2;    // "X, mengatakan", "X juga mengatakan"
constexpr std::size_t kKoreanName = 3;
constexpr std::string_view kCompany = "company";
constexpr std::string_view kCountry = "country";
constexpr std::string_view kSchool = "university";
constexpr std::string_view kSociety = "organization";
constexpr std::string_view kAgency = "news_agency";  // "kantor berita Rusia Interfax" is two names

std::string with_capital(std::string_view text) {
  const std::size_t space = text.find(' ');
  const std::string_view first = text.substr(0, space);
  return title_case(first) == fold_case(first)
             ? std::string{text}
             : title_case(first.substr(0, 1)) + std::string{text.substr(1)};
}

}  // namespace

/// One text's search: which piece belongs to which name, and the new names.
class UnknownNames::Search {
 public:
  Search(const NameWords& words, const KnownNames& known, const PieceView& pieces,
         std::vector<FoundName> names, CoinedNames& coined)
      : words_{words},
        known_{known},
        pieces_{pieces},
        coined_{coined},
        names_{std::move(names)},
        cover_{names_, pieces.size()} {}

  std::vector<FoundName> run() {
    find_headed();
    widen_companies();
    find_persons();
    std::erase_if(names_, [](const FoundName& name) { return name.first == name.last; });
    sort_by_place(names_);
    return std::move(names_);
  }

 private:
  bool is_free(std::size_t at) const { return cover_.free(at); }
  bool is_comma(std::size_t at) const { return pieces_.word(at) == ","; }

  void claim(FoundName name) {
    for (std::size_t i = name.first; i < name.last; ++i) {
      if (is_free(i)) continue;
      FoundName& swallowed = names_[cover_[i]];
      swallowed.last = swallowed.first;
    }
    cover_.set(name, names_.size());
    names_.push_back(std::move(name));
  }

  // -- places and organisations by their head noun --

  void find_headed() {
    for (std::size_t at = 0; at < pieces_.size(); ++at) {
      if (!pieces_.may_open(at, WordUse::head_noun) || !pieces_.is_word(at) ||
          pieces_.heading(pieces_.sentence(at)))
        continue;
      if (!is_free(at) && names_[cover_[at]].first != at) continue;
      std::size_t head_length = 0;
      const HeadNoun* head = words_.head_at(pieces_, at, head_length);
      if (head == nullptr || pieces_[at].glued) continue;
      const std::size_t body = at + head_length;
      const bool known = !is_free(at) && names_[cover_[at]].last > body;
      const std::size_t last = known ? end_of_foreign(at) : end_of_headed(*head, at, body);
      if (last == body) continue;
      if (!is_free(at) && names_[cover_[at]].last >= last) continue;
      add_headed(*head, at, last);
      at = last - 1;
    }
  }

  void add_headed(const HeadNoun& head, std::size_t first, std::size_t last) {
    FoundName name;
    name.first = first;
    name.last = last;
    name.type = head.type;
    name.kind = head.kind;
    name.rule = "head-noun";
    const std::string_view written = slice(pieces_.text().text, pieces_.span(first, last));
    name.name = coined_.emplace_back(with_capital(written));
    name.id = coined_.emplace_back(name_key(written));
    claim(std::move(name));
  }

  /// Buildings, schools and societies are named after people: "Ketua DPR [Puan Maharani]" is not.
  static bool bears_persons(const HeadNoun& head) {
    return head.type == EntityType::place || head.kind == kSchool || head.kind == kSociety;
  }

  /// Capitals and known places go on; a person only directly behind the head ("Lapangan Kim Il
  /// Sung"), for later he is the next word of the sentence.
  std::size_t end_of_headed(const HeadNoun& head, std::size_t first, std::size_t at) const {
    const std::size_t body = at;
    const std::size_t stop =
        std::min(pieces_.end_of(pieces_.sentence(first)), body + kLongestOffice);
    bool placed = false;
    while (at < stop) {
      if (placed) return end_of_side(at);
      if (!is_free(at)) {
        const FoundName& inner = names_[cover_[at]];
        if (inner.first < at) break;
        const bool person = at == body && inner.type == EntityType::person && bears_persons(head);
        const bool fits = inner.type == EntityType::place || person;
        if (!fits || head.kind == kAgency) break;
        placed = inner.type == EntityType::place && !company_goes_on(head, inner);
        at = inner.last;
        if (placed && head.joins && at + 1 < stop && pieces_.word(at) == "di" && !is_free(at + 1)) {
          placed = false;
          ++at;
        }
        continue;
      }
      if (pieces_.capital(at) && ends_headed(at)) break;
      if (pieces_.capital(at) && (at > body || head.type != EntityType::place || opens_name(at))) {
        ++at;
      } else if (at > body && at + 1 < stop && head.type == EntityType::organization &&
                 words_.traits(pieces_, at).context == ContextClass::and_ &&
                 pieces_.capital(at + 1) && is_free(at + 1)) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  /// "PT Bali Kencana Tbk": behind a place at its front the name of a company goes on.
  bool company_goes_on(const HeadNoun& head, const FoundName& place) const {
    return head.kind == kCompany && place.last < pieces_.size() && can_be_part(place.last) &&
           !words_.traits(pieces_, place.last).given && !ends_headed(place.last);
  }

  /// "Utara" of "Kecamatan Cimahi Utara".
  std::size_t end_of_side(std::size_t at) const {
    const bool side =
        pieces_.capital(at) && words_.traits(pieces_, at).context == ContextClass::side;
    return at + (side ? 1 : 0);
  }

  /// "Kementerian Pertanian" alone is Indonesia's, but not in "Kementerian Pertanian Jepang".
  std::size_t end_of_foreign(std::size_t first) const {
    const FoundName& known = names_[cover_[first]];
    const std::size_t at = known.last;
    const bool sure = known.type == EntityType::organization && known.owners.size() == 1 &&
                      !known.owners[0]->within.empty();
    if (!sure || at >= pieces_.end_of(pieces_.sentence(first)) || is_free(at)) return at;
    const FoundName& land = names_[cover_[at]];
    const bool foreign = land.type == EntityType::place && land.owners.size() == 1 &&
                         land.owners[0]->kind == kCountry &&
                         land.owners[0]->id != known.owners[0]->within;
    return foreign ? land.last : at;
  }

  /// "Negara" of "Wisma Negara Diaoyutai", "Agung" of "Masjid Agung Demak", but not "Rabu" of
  /// "bandara Rabu pagi".
  bool opens_name(std::size_t at) const {
    if (!words_.traits(pieces_, at).ordinary) return true;
    if (at + 1 >= pieces_.end_of(pieces_.sentence(at))) return false;
    return can_be_part(at + 1) ||
           (!is_free(at + 1) && names_[cover_[at + 1]].type == EntityType::place);
  }

  bool ends_headed(std::size_t at) const {
    std::size_t length = 0;
    return words_.title_at(pieces_, at, length) != nullptr && !words_.traits(pieces_, at).ordinary;
  }

  // -- "PT Semen Padang (Persero) Tbk", of which only "Semen Padang" is known --

  void widen_companies() {
    for (std::size_t n = 0; n < names_.size(); ++n) {
      FoundName& name = names_[n];
      const std::string_view kind = name.owners.size() == 1 ? name.owners[0]->kind : name.kind;
      if (name.first == name.last || kind != kCompany) continue;
      if (name.first > 0 && is_free(name.first - 1) && is_company_head(name.first - 1))
        --name.first;
      name.last = end_of_company(name.last, pieces_.end_of(pieces_.sentence(name.first)));
      cover_.set(name, n);
    }
  }

  bool is_company_head(std::size_t at) const {
    std::size_t length = 0;
    const HeadNoun* head = words_.head_at(pieces_, at, length);
    return head != nullptr && length == 1 && head->kind == kCompany &&
           pieces_.sentence(at) == pieces_.sentence(at + 1);
  }

  std::size_t end_of_company(std::size_t at, std::size_t stop) const {
    const auto legal = [&](std::size_t i) {
      return i < stop && is_free(i) && words_.traits(pieces_, i).context == ContextClass::legal;
    };
    while (at < stop) {
      if (legal(at)) {
        ++at;
      } else if (legal(at + 1) && at + 2 < stop && pieces_.word(at) == "(" &&
                 pieces_.word(at + 2) == ")") {
        at += 3;
      } else {
        break;
      }
    }
    return at;
  }

  // -- persons --

  void find_persons() {
    for (std::size_t at = 0; at < pieces_.size();) {
      if (!pieces_.capital(at) || pieces_.heading(pieces_.sentence(at))) {
        ++at;
        continue;
      }
      const bool family = short_family_name(at);
      const bool other = !family && name_of_other(at);
      if (!is_free(at) && !family && !other) {
        ++at;
        continue;
      }
      const std::size_t stop = pieces_.end_of(pieces_.sentence(at));
      const std::size_t last =
          family ? end_of_korean(at, stop) : end_of_run(other ? at + 1 : at, stop);
      at = consider(at, last);
    }
  }

  /// "Kim" of "Kim Hyok Chol", taken for the short form of somebody else.
  bool short_family_name(std::size_t at) const {
    if (is_free(at)) return false;
    const FoundName& name = names_[cover_[at]];
    return name.type == EntityType::person && name.last == name.first + 1 &&
           name.form == FormKind::shorter && words_.traits(pieces_, at).family_first;
  }

  bool can_be_part(std::size_t at) const {
    return is_free(at) && pieces_.is_word(at) && pieces_.capital(at) &&
           !words_.traits(pieces_, at).ordinary;
  }

  std::size_t end_of_korean(std::size_t at, std::size_t stop) const {
    std::size_t last = at + 1;
    while (last < stop && last - at < kKoreanName &&
           (can_be_part(last) || short_family_name(last) ||
            (last > at + 1 && is_free(last) && pieces_[last].glued)))
      ++last;
    return last;
  }

  std::size_t end_of_run(std::size_t at, std::size_t stop) const {
    std::size_t last = at;
    while (last < stop && last - at < kLongestPerson) {
      if (begins_second(at, last, stop)) break;
      if (can_be_part(last) || (last > at && surname_of_other(last)) ||
          (last > at && is_free(last) && pieces_[last].glued && pieces_.is_word(last) &&
           !pieces_.text().word(pieces_[last].token).ends_with("-nya"))) {
        ++last;
      } else if (last > at && last + 1 < stop && can_be_part(last + 1) &&
                 words_.traits(pieces_, last).context == ContextClass::particle) {
        last += 2;
      } else {
        break;
      }
    }
    return last;
  }

  /// "Sari" of "Joko Bowo-Rini Sari": a hyphen between two names that are whole.
  bool begins_second(std::size_t first, std::size_t at, std::size_t stop) const {
    return at > first + 1 && pieces_[at].glued && words_.traits(pieces_, at).given &&
           at + 1 < stop && can_be_part(at + 1) && !pieces_[at + 1].glued;
  }

  /// "Putin" behind "Igor": not the president.
  bool surname_of_other(std::size_t at) const {
    if (is_free(at) || at == 0 || !words_.traits(pieces_, at - 1).given) return false;
    const FoundName& name = names_[cover_[at]];
    return name.type == EntityType::person && name.last == name.first + 1;
  }

  /// "Wiranto" of "Wiranto Kusumo": not the general, who has but one name.  "Ganjar" of "Ganjar
  /// Laksmana" is not the governor either.
  bool name_of_other(std::size_t at) const {
    if (is_free(at) || at + 1 >= pieces_.end_of(pieces_.sentence(at))) return false;
    const FoundName& name = names_[cover_[at]];
    return name.type == EntityType::person && name.last == name.first + 1 &&
           name.form != FormKind::shorter && name.owners.size() == 1 &&
           fold_case(name.owners[0]->name).starts_with(pieces_.folded(at)) && can_be_part(at + 1);
  }

  /// Decides about the capitals [first, last); gives the piece to go on at.
  std::size_t consider(std::size_t first, std::size_t last) {
    const std::size_t next = std::max(last, first + 1);
    std::size_t length = 0;
    while (first < last && is_free(first) && words_.title_at(pieces_, first, length) != nullptr)
      first += length;  // "Profesor Hwang Min" begins at Hwang
    if (first >= last) return next;
    if (add_misspelt(first, last)) return next;
    const bool bare = !is_free(first) && last < first + kKoreanName;
    if (bare && (last < first + 2 || words_.title_at(pieces_, first, length) != nullptr))
      return next;
    const std::string_view rule = evidence(first, last);
    if (!rule.empty()) add_person(first, last, rule);
    return next;
  }

  bool add_misspelt(std::size_t first, std::size_t last) {
    const KnownName* meant = known_.misspelt(pieces_, first, last);
    if (meant == nullptr) return false;
    FoundName name;
    name.first = first;
    name.last = last;
    name.form = FormKind::full;
    name.owners = NameOwners{*meant};
    name.rule = "typo";
    name.alternatives.push_back({name_key(slice(pieces_.text().text, pieces_.span(first, last))),
                                 "read as a slip for " + std::string{meant->name}});
    claim(std::move(name));
    return true;
  }

  void add_person(std::size_t first, std::size_t last, std::string_view rule) {
    FoundName name;
    name.first = first;
    name.last = last;
    name.rule = rule;
    name.name = slice(pieces_.text().text, pieces_.span(first, last));
    name.id = coined_.emplace_back(name_key(name.name));
    claim(std::move(name));
  }

  std::string_view evidence(std::size_t first, std::size_t last) const {
    const bool several = last - first > 1;
    if (!several &&
        (pieces_[first].shape != Shape::capital || pieces_.span(first, last).size() < 3))
      return {};
    if (!several && last < pieces_.size() && !is_free(last) && !pieces_[last].glued)
      return {};  // "Menteri Kebudayaan Rusia": an office and its country
    const TitleInFront front = title_in_front(words_, pieces_, cover_, first);
    if (front.title != nullptr && (several || (front.last == first && front.title->office)))
      return "title";
    if (!several) return {};
    if (pieces_[first].shape == Shape::upper && pieces_[last - 1].shape == Shape::upper) return {};
    if (words_.traits(pieces_, first).given) return "first-name";
    if (words_.traits(pieces_, first).family_first && last - first <= kKoreanName &&
        korean_shape(first, last))
      return "first-name";
    if (credited(first, last)) return "credit";
    if (spoken(first, last)) return "speech";
    if (apposed(last)) return "apposition";
    return {};
  }

  bool korean_shape(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i < last; ++i)
      if (pieces_.word(i).size() > 6) return false;
    return true;
  }

  bool spoken(std::size_t first, std::size_t last) const {
    const std::size_t begin = pieces_.begin_of(pieces_.sentence(first));
    const std::size_t stop = pieces_.end_of(pieces_.sentence(first));
    if (first > begin && words_.traits(pieces_, first - 1).speech) return true;
    for (std::size_t at = last; at < stop && at < last + kSpeechReach; ++at)
      if (words_.traits(pieces_, at).speech) return true;
    return false;
  }

  bool credited(std::size_t first, std::size_t last) const {
    if (last < pieces_.size() && pieces_[last].glued && !is_free(last) &&
        names_[cover_[last]].type == EntityType::organization)
      return true;
    std::size_t at = first;
    while (at > 0 && !pieces_.is_word(at - 1) && first - at < 2) --at;
    const bool slash = last + 1 < pieces_.size() && pieces_.word(last) == "/" && !is_free(last + 1);
    return slash || (at > 0 && at != first &&
                     words_.traits(pieces_, at - 1).context == ContextClass::credit);
  }

  bool apposed(std::size_t last) const {
    const std::size_t stop = pieces_.end_of(pieces_.sentence(last - 1));
    if (last >= stop) return false;
    if (words_.traits(pieces_, last).context == ContextClass::apposition) return true;
    std::size_t length = 0;
    return last + 1 < stop && is_comma(last) && !pieces_.capital(last + 1) &&
           words_.title_at(pieces_, last + 1, length) != nullptr;
  }

  const NameWords& words_;
  const KnownNames& known_;
  const PieceView& pieces_;
  CoinedNames& coined_;
  std::vector<FoundName> names_;
  NameCover cover_;
};

std::vector<FoundName> UnknownNames::add_to(std::vector<FoundName> names, const PieceView& pieces,
                                            CoinedNames& coined) const {
  return Search{*words_, *known_, pieces, std::move(names), coined}.run();
}

}  // namespace warta
