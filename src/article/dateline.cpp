#include "article/dateline.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "article/folded_key.hpp"
#include "article/page_line.hpp"
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

enum class Mark { none, comma, dash, colon, stop, bracket };

struct Separator {
  Mark mark = Mark::none;
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool is_dash(char32_t c) {
  return c == '-' || c == 0x2013 || c == 0x2014 || c == 0x2015;
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

Separator next_separator(std::string_view text, std::size_t at) {
  const std::size_t limit = std::min(text.size(), kLongest);
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

bool opens_report(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  const char32_t c = decode_utf8(text, at).value;
  return !is_lower(c);
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
    for (const std::string_view alias : split_list(row[aliases])) add(alias, row[name]);
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

std::optional<Dateline> DatelineReader::read(std::string_view text) const {
  State state;
  // "AKURAT.CO Presiden Rusia ...": a known domain needs no dash.
  const std::string_view first = text.substr(0, std::min(text.find(' '), kLongest));
  if (first.size() < text.size() && looks_like_domain(first) &&
      outlets_.signed_by(first) != nullptr) {
    const std::size_t at = skip_blanks(text, first.size());
    const char32_t next = at < text.size() ? decode_utf8(text, at).value : U' ';
    if (is_upper(next) || next == U'"' || next == 0x201C)
      return Dateline{at, "", first, outlets_.signed_by(first), {}};
  }
  for (std::size_t at = skip_blanks(text, 0);;) {
    const Separator separator = next_separator(text, at);
    if (separator.mark == Mark::none) return std::nullopt;
    std::string_view part = text.substr(at, separator.begin - at);
    if (part.starts_with('.')) part.remove_prefix(1);  // "PANMUNJOM, (PR).- "
    take_part(part, state);
    if (state.failed) return std::nullopt;
    at = separator.end;
    if (separator.mark == Mark::bracket && !take_bracket(text, at, state)) return std::nullopt;
    const bool any = state.signed_() || !state.places.empty();
    if (separator.mark == Mark::dash)
      return any ? finish(text, at, std::move(state)) : std::nullopt;
    // "Moskow: Presiden ..." and "RMOL. Presiden ..." need a part that is beyond doubt.
    if (separator.mark == Mark::colon)
      return state.signed_() || (!state.places.empty() && state.places.front().known &&
                                 (state.places.size() == 1 || state.places.back().capitals))
                 ? finish(text, at, std::move(state))
                 : std::nullopt;
    if (separator.mark == Mark::stop)
      return state.signed_() ? finish(text, at, std::move(state)) : std::nullopt;
    at = skip_blanks(text, at);
  }
}

std::optional<Dateline> DatelineReader::finish(std::string_view text, std::size_t at,
                                               State state) const {
  at = skip_blanks(text, at);
  // "KONTAN.CO.ID - JAKARTA. Presiden ..."
  if (state.signed_() && state.places.empty()) {
    const Separator next = next_separator(text, at);
    const std::string_view part = trim(text.substr(at, next.begin - std::min(at, next.begin)));
    const bool place = place_shaped(part) && (is_place(part) || all_capitals(part));
    if (next.mark != Mark::none && next.mark != Mark::bracket && place &&
        (next.mark != Mark::comma || all_capitals(part))) {
      state.places.push_back({part, is_place(part), all_capitals(part)});
      at = skip_blanks(text, next.end);
    }
  }
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
  const bool beyond_doubt =
      state.signed_() || (place != state.places.end() && (place->known || place->capitals));
  if (!beyond_doubt) return std::nullopt;
  if (place != state.places.end()) {
    const std::string_view known = known_place(place->written);
    dateline.place = known.empty() ? place_name(place->written) : std::string{known};
  }
  dateline.signature = state.signature;
  dateline.outlet = state.outlet;
  dateline.agency = state.agency;
  return dateline;
}

}  // namespace warta
