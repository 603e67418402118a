#include "article/wire_services.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "lexicon/gazetteer.hpp"
#include "lexicon/phrase_index.hpp"
#include "text/ascii.hpp"
#include "text/byte_search.hpp"
#include "text/case_fold.hpp"
#include "text/normalize.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::size_t kShortForm = 4;     // bytes; "AP" must not be found in "ap"
constexpr std::size_t kLongestName = 96;  // bytes
constexpr std::size_t kNameWords = 5;
constexpr std::size_t kFillerWords =
    6;  // "dilansir dari laman kantor berita pemerintah Rusia TASS"

constexpr auto kLetter = [](auto c) { return ((c | 0x20) >= 'a') & ((c | 0x20) <= 'z'); };
/// The first letter of a word, as every cue's is.
constexpr auto kOpensWord = [](auto c, auto before) {
  return kLetter(c) & (((before | 0x20) < 'a') | ((before | 0x20) > 'z'));
};

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return is_ascii_letter(c) || is_ascii_digit(c) || byte >= 0x80 || byte == '.' || byte == '-' ||
         byte == '\'';
}

/// The end of the word that begins at `at`; a full stop belongs to it only between letters.
std::size_t word_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_word_byte(text[end])) ++end;
  while (end > at && text[end - 1] == '.') --end;
  return end;
}

std::size_t skip_gap(std::string_view text, std::size_t at) {
  while (at < text.size() &&
         (text[at] == ' ' || text[at] == ',' || text[at] == '\'' || text[at] == '"'))
    ++at;
  return at;
}

bool opens_sentence(std::string_view text, std::size_t at) {
  const std::size_t before = at == 0 ? text.npos : text.find_last_not_of(' ', at - 1);
  return before == text.npos || text[before] == '.' || text[before] == '\n';
}

void add_once(std::vector<std::string_view>& names, std::string_view name) {
  if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
    names.push_back(name);
}

}  // namespace

WireServices::WireServices(const Lexicon& lexicon) {
  const Table& table = lexicon.table("names/organizations");
  const auto name = table.column("name"), kind = table.column("kind"),
             aliases = table.column("aliases"), shorts = table.column("shorts");
  for (const Row& row : table.rows()) {
    if (!reports_news(row[kind])) continue;
    std::vector<std::string_view> all = split_list(row[aliases]);
    for (const std::string_view form : split_list(row[shorts])) all.push_back(form);
    all.push_back(row[name]);
    for (const std::string_view form : all) {
      const FoldedKey folded{form};
      first_words_.add(folded.view().substr(0, word_end(folded.view(), 0)));
      if (name_index_.add(folded.view()) < names_.size()) continue;
      names_.push_back({row[name], form.size() <= kShortForm ? form : std::string_view{}});
    }
  }
  const Table& cues = lexicon.table("sites/relay_cues");
  const auto side = cues.column("side");
  for (const Row& row : cues.rows())
    cues_.push_back({row[0], row[side] == "before", row[side] == "opening"});
  std::stable_sort(cues_.begin(), cues_.end(),
                   [](const Cue& a, const Cue& b) { return a.text.size() > b.text.size(); });
  for (std::size_t i = 0; i < cues_.size(); ++i) {
    const std::string_view cue = cues_[i].text;
    if (cue.size() < kCueFront || !is_ascii_letter(cue.front()))
      throw DataError{fmt::format("sites/relay_cues: '{}' is too short or no word", cue)};
    cue_index_.add(cue, i);
    cue_fronts_.add(FoldedKey{cue.substr(0, kCueFront)}.view());
    cue_hashes_.set(front_hash(cue));
  }
  const Table& codes = lexicon.table("sites/agency_codes");
  const auto agency = codes.column("agency");
  for (const Row& row : codes.rows())
    if (code_index_.add(row[0]) == codes_.size()) codes_.push_back(row[agency]);
  const Table& small_words = lexicon.table("sites/relay_fillers");
  const auto use = small_words.column("use");
  for (const Row& row : small_words.rows())
    (row[use] == "conjunction" ? conjunctions_ : fillers_).add(row[0]);
}

std::string_view WireServices::named(std::string_view text) const {
  text = trim(text);
  if (text.size() > kLongestName) return {};
  if (const Name* name = name_of(FoldedKey{text}.view(), text); name != nullptr)
    return name->canonical;
  // "Deutsche Welle (DW)": the name stands before its short form.
  const std::size_t bracket = text.find(" (");
  return bracket == text.npos ? std::string_view{} : named(text.substr(0, bracket));
}

const WireServices::Name* WireServices::name_of(std::string_view folded,
                                                std::string_view written) const {
  const auto found = name_index_.find(folded);
  if (!found) return nullptr;
  const Name& name = names_[*found];
  return name.written.empty() || name.written == written ? &name : nullptr;
}

std::string_view WireServices::coded(std::string_view text) const {
  const auto found = code_index_.find(FoldedKey{text}.view());
  return found ? codes_[*found] : std::string_view{};
}

WireServices::Found WireServices::name_at(std::string_view text, std::string_view folded,
                                          std::size_t at) const {
  Found best;
  std::size_t end = word_end(folded, at);
  if (end == at || !first_words_.find(folded.substr(at, end - at))) return best;
  for (std::size_t words = 0; words < kNameWords; ++words) {
    const Name* name = name_of(folded.substr(at, end - at), text.substr(at, end - at));
    if (name != nullptr) best = {name->canonical, end};
    if (end >= folded.size() || folded[end] != ' ') break;
    const std::size_t next = word_end(folded, end + 1);
    if (next == end + 1) break;
    end = next;
  }
  return best;
}

WireServices::Found WireServices::name_after(std::string_view text, std::string_view folded,
                                             std::size_t at) const {
  for (std::size_t words = 0; words <= kFillerWords; ++words) {
    at = skip_gap(folded, at);
    const Found found = name_at(text, folded, at);
    if (!found.name.empty()) return found;
    const std::size_t end = word_end(folded, at);
    if (end == at || !fillers_.find(folded.substr(at, end - at))) return {};
    at = end;
  }
  return {};
}

std::string_view WireServices::name_before(std::string_view text, std::string_view folded,
                                           std::size_t end) const {
  end = folded.find_last_not_of(" ,", end == 0 ? 0 : end - 1);
  if (end == folded.npos) return {};
  ++end;
  std::size_t begin = end;
  for (std::size_t words = 0; words < kNameWords && begin > 0; ++words) {
    while (begin > 0 && is_word_byte(folded[begin - 1])) --begin;
    const Found found = name_at(text, folded, begin);
    if (found.end == end) return found.name;
    if (begin == 0 || folded[begin - 1] != ' ') break;
    --begin;
  }
  return {};
}

const WireServices::Cue* WireServices::cue_at(std::string_view folded, std::size_t at) const {
  const std::string_view rest = folded.substr(at);
  for (const auto& [words, number] : cue_index_.candidates(rest))
    if (rest.starts_with(words) &&
        (words.size() == rest.size() || !is_word_byte(rest[words.size()])))
      return &cues_[number];
  return nullptr;
}

/// The words with which a cue may begin.
std::vector<std::size_t> WireServices::cue_places(std::string_view text) const {
  std::vector<std::size_t> places;
  for_each_pair(text, kOpensWord, [&](std::size_t at) {
    if (at + kCueFront <= text.size() && cue_hashes_.test(front_hash(text.substr(at))) &&
        (at == 0 || !is_word_byte(text[at - 1])) &&
        cue_fronts_.find(FoldedKey{text.substr(at, kCueFront)}.view()))
      places.push_back(at);
  });
  return places;
}

std::vector<std::string_view> WireServices::credited_in(std::string_view text) const {
  std::vector<std::string_view> agencies;
  const std::vector<std::size_t> places = cue_places(text);
  if (places.empty()) return agencies;
  const std::string folded = fold_case(text);
  std::size_t read = 0;
  for (const std::size_t at : places)
    if (at >= read) read = read_cue(text, folded, at, agencies);
  return agencies;
}

/// Reads what a cue at `at` credits, if one stands there; where the text goes on.
std::size_t WireServices::read_cue(std::string_view text, std::string_view folded, std::size_t at,
                                   std::vector<std::string_view>& agencies) const {
  const Cue* cue = cue_at(folded, at);
  if (cue == nullptr || (cue->opening && !opens_sentence(folded, at)))
    return std::max(word_end(folded, at), at + 1);
  const std::string_view before =
      cue->agency_before ? name_before(text, folded, at) : std::string_view{};
  at += cue->text.size();
  if (!before.empty()) {
    add_once(agencies, before);
    return at;
  }
  for (Found found = name_after(text, folded, at); !found.name.empty();) {
    add_once(agencies, found.name);
    at = found.end;
    // "dilansir AFP dan Reuters"
    std::size_t next = skip_gap(folded, at);
    const std::size_t word = word_end(folded, next);
    if (conjunctions_.find(folded.substr(next, word - next))) next = skip_gap(folded, word);
    found = next == at ? Found{} : name_at(text, folded, next);
  }
  return at;
}

std::vector<std::string_view> WireServices::list_parts(std::string_view text) const {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    const std::string_view part = trim(text.substr(begin, end - begin));
    if (!part.empty()) parts.push_back(part);
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = word_end(text, at);
    const bool joins = conjunctions_.find(text.substr(at, end - at)).has_value();
    const bool mark =
        end == at && std::string_view{",/;&|"}.find(text[at]) != std::string_view::npos;
    if (joins || mark) {
      close(at);
      begin = joins ? end : at + 1;
    }
    at = std::max(end, at + 1);
  }
  close(text.size());
  return parts;
}

std::vector<std::string_view> WireServices::split_credit(
    std::string_view credit, std::vector<std::string_view>& rest) const {
  std::vector<std::string_view> agencies;
  for (const std::string_view part : list_parts(credit)) {
    const std::string_view name = named(part);
    if (name.empty()) {
      rest.push_back(part);
    } else {
      add_once(agencies, name);
    }
  }
  return agencies;
}

}  // namespace warta
