#include "article/dateline.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "article/page_line.hpp"
#include "lexicon/phrase_index.hpp"
#include "text/ascii.hpp"
#include "text/case_fold.hpp"
#include "text/letter.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"

namespace warta {

/// The parts read so far, in order.
struct DatelineReader::State {
  struct Place {
    std::string_view written;
    bool known = false;
    bool capitals = false;
  };
  std::vector<Place> places;
  std::string_view signature;
  const Outlet* outlet = nullptr;
  std::string_view agency;
  bool failed = false;

  bool signed_() const { return !signature.empty() || !agency.empty(); }
};

namespace {

constexpr std::size_t kLongest = 96;  // bytes
constexpr std::size_t kPlaceWords = 4;
constexpr std::size_t kPartWords = 6;
constexpr std::size_t kDayWords = 4;  // "Rabu, 19 Juni 2024"
constexpr std::size_t kCodeBytes = 5;
constexpr std::size_t kOpeningWords = 4;  // of which one is small where a sentence begins

using Mark = DatelineReader::Mark;

struct Separator {
  Mark mark = Mark::none;
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool is_dash(char32_t c) {
  return c == '-' || c == '~' || c == 0x2013 || c == 0x2014 || c == 0x2015;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const CodePoint point = decode_utf8(text, at);
    if (!is_space(point.value)) break;
    at += point.length;
  }
  return at;
}

bool blank_at(std::string_view text, std::size_t at) {
  return at >= text.size() || is_space(decode_utf8(text, at).value);
}

/// A hyphen with a letter at both sides belongs to a word; any other dash ends a dateline.
std::size_t dash_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_dash(decode_utf8(text, end).value))
    end += decode_utf8(text, end).length;
  const bool single_hyphen = end == at + 1 && text[at] == '-';
  const bool blank_beside =
      at == 0 || is_space(decode_utf8_before(text, at).value) || blank_at(text, end);
  return single_hyphen && !blank_beside ? at : end;
}

/// "KOMPAS.com-Warga": behind a domain a hyphen is a dash without its blanks.
bool ends_domain(std::string_view part, std::string_view behind) {
  return looks_like_domain(trim(part)) && !behind.empty() && is_upper(decode_utf8(behind, 0).value);
}

Separator next_separator(std::string_view text, std::size_t at) {
  const std::size_t limit = std::min(text.size(), kLongest), begin = at;
  while (at < limit) {
    const CodePoint point = decode_utf8(text, at);
    const std::size_t after = at + point.length;
    if (point.value == '(' || point.value == '[') return {Mark::bracket, at, at};
    const bool inside_number =
        point.value == '/' && at > 0 && is_digit(decode_utf8_before(text, at).value);
    if (point.value == ',' || (point.value == '/' && !inside_number) || point.value == '|')
      return {Mark::comma, at, after};
    if (point.value == ':' && blank_at(text, after)) return {Mark::colon, at, after};
    if (point.value == '.' && blank_at(text, after)) return {Mark::stop, at, after};
    if (is_dash(point.value)) {
      const std::size_t end = dash_end(text, at);
      if (end > at) return {Mark::dash, at, end};
      if (ends_domain(text.substr(begin, at - begin), text.substr(after)))
        return {Mark::dash, at, after};
    }
    at = after;
  }
  return {};
}

bool all_capitals(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    if (is_lower(point.value)) return false;
    letters += is_letter(point.value) ? 1U : 0U;
    at += point.length;
  }
  return letters >= 3;
}

bool place_shaped(std::string_view text) {
  return count_words(text) <= kPlaceWords && looks_like_name(text);
}

/// "PYONGYANG" -> "Pyongyang", "WASHINGTON DC" -> "Washington DC", "Pyongyang" unchanged.
std::string place_name(std::string_view written) {
  if (!all_capitals(written)) return squeeze(written);
  std::string name;
  const std::string squeezed = squeeze(written);
  for (std::string_view rest = squeezed; !rest.empty();) {
    const std::string_view word = rest.substr(0, rest.find(' '));
    if (!name.empty()) name += ' ';
    name += word.size() <= 2 ? std::string{word} : title_case(word);
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
  }
  return name;
}

/// "GL", "KM": the letters a paper signs with.
bool is_code(std::string_view text) {
  return text.size() >= 2 && text.size() <= kCodeBytes &&
         std::all_of(text.begin(), text.end(), [](char c) { return is_ascii_upper(c); });
}

/// "MOSKOW. -- Tamu itu": behind a stop a dash may stand.
std::size_t skip_dash(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_dash(decode_utf8(text, end).value))
    end += decode_utf8(text, end).length;
  return end > at && blank_at(text, end) ? skip_blanks(text, end) : at;
}

/// "PenaTimur", "TVPena": one word with small letters and capitals within.
bool is_joined_name(std::string_view text) {
  if (text.find(' ') != text.npos || text.size() < 2 || !is_ascii_upper(text.front())) return false;
  return std::any_of(text.begin() + 1, text.end(), is_ascii_upper) &&
         std::any_of(text.begin(), text.end(), is_ascii_lower) &&
         text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") ==
             text.npos;
}

bool opens_report(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  const CodePoint first = decode_utf8(text, at);
  const std::size_t next = at + first.length;
  // "iPhone ..." is written so wherever it stands.
  const bool brand = next < text.size() && is_upper(decode_utf8(text, next).value);
  return !is_lower(first.value) || brand;
}

/// "Saat aksi ...": a capital, and small letters behind one of the first words.
bool begins_sentence(std::string_view text, std::size_t at) {
  if (at >= text.size() || !is_upper(decode_utf8(text, at).value)) return false;
  for (std::size_t words = 0; words < kOpeningWords; ++words) {
    at = text.find(' ', at);
    if (at == text.npos) return false;
    at = skip_blanks(text, at);
    if (at < text.size() && is_lower(decode_utf8(text, at).value)) return true;
  }
  return false;
}

}  // namespace

DatelineReader::DatelineReader(const Lexicon& lexicon, const Outlets& outlets,
                               const WireServices& wires)
    : outlets_{outlets}, wires_{wires} {
  const Table& table = lexicon.table("names/places");
  const auto name = table.column("name"), aliases = table.column("aliases");
  const auto add = [&](std::string_view form, std::string_view canonical) {
    if (place_index_.add(FoldedKey{form}.view()) == places_.size()) places_.push_back(canonical);
  };
  for (const Row& row : table.rows()) {
    add(row[name], row[name]);
    // "Kabupaten Cilacap" signs as "Cilacap".
    for (const std::string_view alias : split_list(row[aliases]))
      add(alias, row[name].ends_with(alias) ? alias : row[name]);
  }
}

/// The canonical name of a place; empty if no table knows it.
std::string_view DatelineReader::known_place(std::string_view text) const {
  if (text.size() > kLongest) return {};
  const auto found = place_index_.find(FoldedKey{text}.view());
  return found ? places_[*found] : std::string_view{};
}

void DatelineReader::take_part(std::string_view part, State& state) const {
  part = trim(part);
  if (part.empty()) return;
  if (count_words(part) > kPartWords) {
    state.failed = true;
    return;
  }
  const bool known = is_place(part);
  if (const Outlet* outlet = known ? nullptr : outlets_.signed_by(part); outlet != nullptr) {
    state.signature = part;
    state.outlet = outlet;
  } else if (!known && outlets_.looks_like_outlet(part) &&
             (looks_like_domain(part) || all_capitals(part))) {
    state.signature = part;
  } else if (const std::string_view agency = wires_.named(part); !known && !agency.empty()) {
    state.agency = agency;
  } else if (place_shaped(part)) {
    state.places.push_back({part, known, all_capitals(part)});
  } else {
    // "Moskow, 4/11 (ANTARA) -": a day may stand among the parts.
    state.failed = !is_digit(decode_utf8(part, 0).value) || count_words(part) > 3;
  }
}

bool DatelineReader::take_bracket(std::string_view text, std::size_t& at, State& state) const {
  const std::size_t close = text.find_first_of(")]", at);
  if (close == text.npos || close > kLongest) return false;
  const std::string_view inner = trim(text.substr(at + 1, close - at - 1));
  at = skip_blanks(text, close + 1);
  // "Moskow (19/6) -"
  if (!inner.empty() && is_digit(decode_utf8(inner, 0).value))
    return !state.places.empty() && count_words(inner) <= kDayWords;
  State bracket;
  for (const std::string_view part : wires_.list_parts(inner)) take_part(part, bracket);
  // "Pyongyang (KM) -": whatever stands in brackets behind a place is the paper.
  if (!bracket.signed_()) {
    if (state.places.empty() || count_words(inner) > 3 || !looks_like_name(inner)) return false;
    bracket.signature = inner;
  }
  if (!bracket.signature.empty()) {
    state.signature = bracket.signature;
    state.outlet = bracket.outlet;
  }
  if (!bracket.agency.empty()) state.agency = bracket.agency;
  return true;
}

/// "AKURAT.CO Presiden Rusia ...": a known domain needs no dash.
std::optional<Dateline> DatelineReader::read_domain(std::string_view text) const {
  const std::string_view first = text.substr(0, std::min(text.find(' '), kLongest));
  if (first.size() == text.size() || !looks_like_domain(first)) return std::nullopt;
  const Outlet* outlet = outlets_.signed_by(first);
  const std::size_t at = skip_blanks(text, first.size());
  if (outlet == nullptr || at >= text.size()) return std::nullopt;
  const char32_t next = decode_utf8(text, at).value;
  if (!is_upper(next) && next != U'"' && next != 0x201C) return std::nullopt;
  Dateline dateline;
  dateline.length = at;
  dateline.signature = first;
  dateline.outlet = outlet;
  return dateline;
}

/// "VLADIVOSTOK-Pintu gerbong itu ...": behind a known place in capitals the blanks may be lost.
std::optional<Dateline> DatelineReader::read_hyphened(std::string_view text) const {
  const std::size_t hyphen = text.substr(0, kLongest).find('-');
  if (hyphen == text.npos || hyphen + 2 >= text.size()) return std::nullopt;
  const std::string_view place = text.substr(0, hyphen);
  const bool opens = is_ascii_upper(text[hyphen + 1]) && is_ascii_lower(text[hyphen + 2]);
  if (!opens || !all_capitals(place) || !is_place(place)) return std::nullopt;
  Dateline dateline;
  dateline.length = hyphen + 1;
  dateline.place = std::string{known_place(place)};
  dateline.known = true;
  return dateline;
}

std::optional<Dateline> DatelineReader::read_alone(std::string_view line) const {
  const std::size_t comma = line.find(',');
  if (comma == line.npos || line.size() > kLongest || count_words(line) > kPartWords)
    return std::nullopt;
  std::string_view place = trim(line.substr(0, comma)), paper = trim(line.substr(comma + 1));
  if (!is_place(place)) std::swap(place, paper);
  const bool framed = paper.starts_with('(') && paper.ends_with(')');
  if (framed) paper = trim(paper.substr(1, paper.size() - 2));
  const bool signs = framed || outlets_.signed_by(paper) != nullptr || is_joined_name(paper) ||
                     (place_shaped(paper) && outlets_.looks_like_outlet(paper));
  if (!is_place(place) || is_place(paper) || !signs || paper.empty() ||
      count_words(paper) > kPlaceWords || is_digit(decode_utf8(paper, 0).value))
    return std::nullopt;
  Dateline dateline;
  dateline.length = line.size();
  dateline.place = std::string{known_place(place)};
  dateline.known = true;
  dateline.beside = paper;
  return dateline;
}

/// "(KM) Jakarta -", "[Kabar Muria] JAKARTA -"
std::optional<Dateline> DatelineReader::read_signed_first(std::string_view text) const {
  const std::size_t close = text.find_first_of(")]");
  if (close == text.npos || close > kLongest / 2) return std::nullopt;
  const std::string_view inner = trim(text.substr(1, close - 1));
  if (inner.empty() || count_words(inner) > 3 || !looks_like_name(inner)) return std::nullopt;
  const std::size_t at = skip_blanks(text, close + 1);
  auto dateline = read(text.substr(at));
  if (!dateline || dateline->place.empty()) return std::nullopt;
  dateline->length += at;
  if (dateline->signature.empty()) {
    dateline->signature = inner;
    dateline->outlet = outlets_.signed_by(inner);
  }
  return dateline;
}

bool DatelineReader::ends_dateline(std::string_view part) const {
  return part.empty() || is_place(part) || all_capitals(part) ||
         outlets_.signed_by(part) != nullptr || looks_like_domain(part);
}

/// "KABAR.COM, Lemak ...", "KABAR.COM, JAKARTA Ribuan ...", "Kabar.com, Jakarta Ribuan ...": the
/// dash was lost.
std::optional<Dateline> DatelineReader::read_undashed(std::string_view text) const {
  const std::size_t comma = text.substr(0, kLongest).find(',');
  if (comma == text.npos) return std::nullopt;
  const std::string_view front = text.substr(0, comma);
  if (!looks_like_domain(front)) return read_placed(text, comma);
  Dateline dateline;
  dateline.signature = front;
  dateline.outlet = outlets_.signed_by(front);
  if (dateline.outlet == nullptr) return std::nullopt;
  const bool capitals = all_capitals(front);
  const std::size_t begin = skip_blanks(text, comma + 1);
  std::size_t end = begin;
  for (std::size_t at = begin, words = 0; words < kPlaceWords && at < text.size(); ++words) {
    const std::size_t word_end = std::min(text.find(' ', at), text.size());
    const bool fits = capitals ? all_capitals(text.substr(at, word_end - at))
                               : is_place(text.substr(begin, word_end - begin));
    if (capitals && !fits) break;
    if (fits) end = word_end;
    at = skip_blanks(text, word_end);
  }
  const std::string_view place = text.substr(begin, end - begin);
  const bool placed = is_place(place);
  dateline.length = skip_blanks(text, placed ? end : begin);
  const bool upper =
      dateline.length < text.size() && is_upper(decode_utf8(text, dateline.length).value);
  if ((!placed && !capitals) || !upper) return std::nullopt;
  if (placed) dateline.place = std::string{known_place(place)};
  dateline.known = placed;
  return dateline;
}

/// "JAKARTA, KABAR.com Harga ...", "JAKARTA, Saat aksi ...": a place in capitals and no dash.
std::optional<Dateline> DatelineReader::read_placed(std::string_view text,
                                                    std::size_t comma) const {
  const std::string_view place = text.substr(0, comma);
  if (!all_capitals(place) || !is_place(place)) return std::nullopt;
  Dateline dateline;
  dateline.place = std::string{known_place(place)};
  dateline.known = true;
  dateline.length = skip_blanks(text, comma + 1);
  const std::size_t word = std::min(text.find(' ', dateline.length), text.size());
  const std::string_view next = text.substr(dateline.length, word - dateline.length);
  dateline.outlet = outlets_.signed_by(next);
  if (dateline.outlet != nullptr) {
    dateline.signature = next;
    dateline.length = skip_blanks(text, word);
    const bool upper =
        dateline.length < text.size() && is_upper(decode_utf8(text, dateline.length).value);
    return upper ? std::optional{dateline} : std::nullopt;
  }
  if (is_place(next) || looks_like_domain(next)) return std::nullopt;
  return begins_sentence(text, dateline.length) ? std::optional{dateline} : std::nullopt;
}

std::optional<Dateline> DatelineReader::read(std::string_view text) const {
  if (auto dateline = read_parts(text)) return dateline;
  if (auto dateline = read_hyphened(text)) return dateline;
  return read_undashed(text);
}

std::optional<Dateline> DatelineReader::read_parts(std::string_view text) const {
  State state;
  const std::size_t begin = skip_blanks(text, 0);
  if (begin == text.size()) return std::nullopt;
  if (text[begin] == '(' || text[begin] == '[')
    return begin == 0 ? read_signed_first(text) : std::nullopt;
  if (auto domain = read_domain(text)) return domain;
  for (std::size_t at = begin;;) {
    const Separator separator = next_separator(text, at);
    if (separator.mark == Mark::none) return std::nullopt;
    std::string_view part = text.substr(at, separator.begin - at);
    if (part.starts_with('.')) part.remove_prefix(1);  // "PANMUNJOM, (PR).- "
    take_part(part, state);
    if (state.failed) return std::nullopt;
    at = separator.end;
    // "Rektor IPB (IPB), Dr. Arif ...": not every dot ends a dateline.
    if (separator.mark == Mark::stop && !ends_dateline(trim(part))) return std::nullopt;
    if (separator.mark == Mark::bracket && !take_bracket(text, at, state)) return std::nullopt;
    if (separator.mark == Mark::dash || separator.mark == Mark::colon ||
        separator.mark == Mark::stop)
      return may_end(separator.mark, state) ? finish(text, at, std::move(state)) : std::nullopt;
    at = skip_blanks(text, at);
  }
}

/// Whether the parts so far make a dateline that this mark may end: a dash is made for it, "Moskow:
/// Presiden ..." and "RMOL. Presiden ..." need a part that is beyond doubt.
bool DatelineReader::may_end(Mark mark, const State& state) {
  const auto& places = state.places;
  if (mark == Mark::dash) return state.signed_() || !places.empty();
  if (state.signed_()) return true;
  if (mark == Mark::colon)
    return !places.empty() && places.front().known &&
           (places.size() == 1 || places.back().capitals);
  // "Warta Lereng, Wonosobo. Presiden ..."
  return places.size() == 2 && places.back().known && !places.front().known;
}

/// "KONTAN.CO.ID - JAKARTA. Presiden ...", "JAKARTA - KABAR MURIA - Presiden ...": the other part
/// stands behind a mark of its own.
std::size_t DatelineReader::take_second(std::string_view text, std::size_t at, State& state) const {
  if (state.places.empty() == !state.signed_()) return at;
  const Separator next = next_separator(text, at);
  const std::string_view part = trim(text.substr(at, next.begin - std::min(at, next.begin)));
  if (next.mark == Mark::none || next.mark == Mark::bracket) return at;
  if (state.places.empty()) {
    const bool place = place_shaped(part) && (is_place(part) || all_capitals(part));
    if (!place || (next.mark == Mark::comma && !all_capitals(part))) return at;
    state.places.push_back({part, is_place(part), all_capitals(part)});
    return skip_blanks(text, next.end);
  }
  if (next.mark != Mark::dash || count_words(part) > kPlaceWords) return at;
  const Outlet* outlet = outlets_.signed_by(part);
  const bool capitals = all_capitals(part) && place_shaped(part);
  if (outlet == nullptr && !looks_like_domain(part) && !capitals) return at;
  state.signature = part;
  state.outlet = outlet;
  return skip_blanks(text, next.end);
}

std::optional<Dateline> DatelineReader::finish(std::string_view text, std::size_t at,
                                               State state) const {
  at = skip_dash(text, skip_blanks(text, at));
  at = take_second(text, at, state);
  if (!opens_report(text, at)) return std::nullopt;
  Dateline dateline;
  dateline.length = at;
  auto place =
      std::find_if(state.places.begin(), state.places.end(), [](const auto& p) { return p.known; });
  // "HARIAN RAKYAT, Jakarta -": what stands before a known place is the paper.
  if (!state.signed_() && place != state.places.end() && place != state.places.begin() &&
      state.places.front().capitals && !place->capitals)
    state.signature = state.places.front().written;
  if (place == state.places.end()) place = state.places.begin();
  if (!state.signed_() && state.places.size() == 2)
    dateline.beside = state.places[place == state.places.begin() ? 1 : 0].written;
  // "Wamena, GL -": a code beside a place leaves no doubt, wherever the place is.
  const bool beyond_doubt = state.signed_() || is_code(dateline.beside) ||
                            (place != state.places.end() && (place->known || place->capitals));
  if (!beyond_doubt) return std::nullopt;
  if (place != state.places.end()) {
    const std::string_view known = known_place(place->written);
    dateline.known = !known.empty();
    dateline.place = known.empty() ? place_name(place->written) : std::string{known};
  }
  dateline.signature = state.signature;
  dateline.outlet = state.outlet;
  dateline.agency = state.agency;
  return dateline;
}

}  // namespace warta
