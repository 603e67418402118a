#include "tagger/word_lists.hpp"

#include <algorithm>
#include <array>

#include "text/case_fold.hpp"

namespace warta {
namespace {

constexpr std::size_t kWords = 20'000;          // of all lists, about
constexpr std::size_t kWordLength = 7;          // letters, on average
constexpr char kKnown = '\n', kUnknown = '\t';  // end a list's name in a layout
constexpr std::size_t kShortestPart = 3;        // bytes; shorter ones ("al", "I") are of any name

/// Tables whose words are told apart by the value of a column, and by nothing if there is none.
struct ListTable {
  std::string_view name;
  std::string_view column;
  std::string_view sign;
};
constexpr ListTable kListTables[] = {{"names/name_parts", "class", "part"},
                                     {"names/ordinary_words", "", "ordinary"},
                                     {"names/context_words", "class", "context"},
                                     {"language/speech_verbs", "quote", "speech"},
                                     {"language/months", "", "month"},
                                     {"language/weekdays", "", "weekday"}};
/// Tables of names, and what these are of.
struct NameTable {
  std::string_view name;
  std::string_view type;
};
constexpr NameTable kNameTables[] = {{"names/people", "person"},
                                     {"names/organizations", "organization"},
                                     {"names/places", "place"},
                                     {"names/cities", "place"}};

/// Where a word stands in a phrase.
enum Place : std::uint8_t { alone, first, inside, last, kPlaceCount };
constexpr std::array<std::string_view, kPlaceCount> kPlaceSigns{"/U", "/B", "/I", "/L"};

/// Calls `visit(part, place)` with the words of a phrase.
template <typename Visit>
void each_part(std::string_view phrase, const Visit& visit) {
  constexpr std::string_view binders = " -";
  for (std::size_t at = 0; at < phrase.size();) {
    const std::size_t end = std::min(phrase.find_first_of(binders, at), phrase.size());
    const bool begins = at == 0;
    const bool ends = end == phrase.size();
    const Place place = begins ? (ends ? alone : first) : (ends ? last : inside);
    if (end > at) visit(phrase.substr(at, end - at), place);
    at = end + 1;
  }
}

constexpr bool ends_phrase(Place place) {
  return place == alone || place == last;
}

}  // namespace

WordLists::WordLists(const Lexicon& lexicon) {
  const std::string_view bytes =
      lexicon.is_built_in() ? find_laid_out(kLayout, lexicon.digest()) : std::string_view{};
  if (bytes.empty()) {
    build(lexicon);
  } else {
    LayoutReader layout{bytes};
    take(layout);
  }
}

/// A list is its name and a sign that tells whether it is of names that are known.
void WordLists::lay_out(LayoutWriter& layout) const {
  FlatArray<char> names;
  for (const auto& [name, known] : lists_) {
    names.append(name);
    names.push_back(known ? kKnown : kUnknown);
  }
  words_.lay_out(layout);
  layout.add(first_);
  layout.add(entries_);
  layout.add(names);
}

void WordLists::take(LayoutReader& layout) {
  words_ = WordIndex{layout};
  first_ = layout.take<std::uint32_t>();
  entries_ = layout.take<Entry>();
  std::string name;
  for (const char letter : layout.take<char>()) {
    if (letter != kKnown && letter != kUnknown) {
      name += letter;
      continue;
    }
    lists_.push_back({name, letter == kKnown});
    name.clear();
  }
}

void WordLists::build(const Lexicon& lexicon) {
  words_.reserve(kWords, kWords * kWordLength);
  first_.reserve(kWords);
  entries_.reserve(kWords);
  add_words(lexicon);
  add_phrases(lexicon);
  add_names(lexicon);
}

void WordLists::add_words(const Lexicon& lexicon) {
  for (const auto& [name, column, sign] : kListTables) {
    const Table& table = lexicon.table(name);
    if (column.empty()) {
      const std::uint32_t list = list_of(sign, "");
      for (const Row& row : table.rows()) note(row[0], list);
      continue;
    }
    const std::size_t value = table.column(column);
    for (const Row& row : table.rows()) note(row[0], list_of(std::string{sign} + "=", row[value]));
  }
}

void WordLists::add_phrases(const Lexicon& lexicon) {
  for (const Row& row : lexicon.table("names/titles").rows())
    each_part(row[0], [&](std::string_view part, Place place) {
      note(part, list_of("title=", ends_phrase(place) ? "end" : "inside"));
    });
  const Table& heads = lexicon.table("names/heads");
  const auto type = heads.column("type");
  for (const Row& row : heads.rows())
    each_part(row[0], [&](std::string_view part, Place place) {
      const std::string sign = "head=" + std::string{row[type]};
      note(part, list_of(sign, ends_phrase(place) ? "/end" : "/inside"));
    });
}

void WordLists::add_names(const Lexicon& lexicon) {
  for (const auto& [name, type] : kNameTables) {
    std::array<std::uint32_t, kPlaceCount> lists{};
    for (std::size_t place = 0; place < lists.size(); ++place)
      lists[place] = list_of("in=" + std::string{type}, kPlaceSigns[place], true);
    const auto add = [&](std::string_view form) {
      each_part(form, [&](std::string_view part, Place place) {
        if (part.size() >= kShortestPart) note(part, lists[place]);
      });
    };
    const Table& table = lexicon.table(name);
    const auto names = table.column("name");
    const auto aliases = table.column("aliases");
    for (const Row& row : table.rows()) {
      const std::string folded = fold_case(row[names]).append("|").append(fold_case(row[aliases]));
      for (const std::string_view form : split_list(folded)) add(form);
    }
  }
}

std::uint32_t WordLists::list_of(std::string_view sign, std::string_view value, bool known) {
  const std::string name = std::string{sign}.append(value);
  const auto number =
      static_cast<std::size_t>(std::ranges::find(lists_, name, &List::name) - lists_.begin());
  if (number == lists_.size()) lists_.push_back({name, known});
  return static_cast<std::uint32_t>(number);
}

void WordLists::note(std::string_view word, std::uint32_t list) {
  const std::uint32_t number = words_.add(word);
  if (number == first_.size()) first_.push_back(kNone);
  for (std::uint32_t at = first_[number]; at != kNone; at = entries_[at].next)
    if (entries_[at].list == list) return;
  entries_.push_back({list, first_[number]});
  first_.at(number) = static_cast<std::uint32_t>(entries_.size() - 1);
}

}  // namespace warta
