#include "event/noun_phrase.hpp"

#include <algorithm>

#include "event/participant_linker.hpp"

namespace warta {
namespace {

bool stands_before_names(WordClass word) {
  switch (word) {
    case WordClass::with:
    case WordClass::and_:
    case WordClass::between:
    case WordClass::agent:
    case WordClass::to:
    case WordClass::at:
    case WordClass::on:
    case WordClass::toward:
    case WordClass::aside:
    case WordClass::from:
      return true;
    default:
      return false;
  }
}

}  // namespace

Phrases::Range Phrases::units_in(std::size_t first, std::size_t last) const {
  const auto& units = layout_.units;
  const auto begin = std::partition_point(units.begin(), units.end(),
                                          [&](const Unit& u) { return u.first < first; });
  const auto end =
      std::partition_point(begin, units.end(), [&](const Unit& u) { return u.first < last; });
  return {static_cast<std::size_t>(begin - units.begin()),
          static_cast<std::size_t>(end - units.begin())};
}

bool Phrases::is_filler(std::size_t token) const {
  const Token& word = text_.tokens[token];
  if (word.kind != TokenKind::word) return false;
  const WordClass known = layout_.class_of(token);
  if (known == WordClass::filler || known == WordClass::first) return true;
  if (known == WordClass::from) {
    const Unit* owner = layout_.unit_at(token + 1);
    return owner != nullptr && owner->modifier;
  }
  if (is_ordinal(text_, token)) return true;
  return known == WordClass::other && word.shape != Shape::lower;
}

bool Phrases::is_party(std::size_t unit) const {
  const Unit& named = layout_.units[unit];
  return !named.modifier && linker_.is_party(named) && (named.human || !is_of_folk(named));
}

/// "pengusaha [China]", "suporter asal [China]": private people speak for no country.
bool Phrases::is_of_folk(const Unit& unit) const {
  for (std::size_t back = 1; back <= 2 && unit.first >= layout_.sentence.first + back; ++back) {
    const std::size_t token = unit.first - back;
    if (layout_.class_of(token) == WordClass::folk) return true;
    if (layout_.class_of(token) != WordClass::from && text_.tokens[token].shape != Shape::lower)
      return false;
    if (back == 1 && layout_.class_of(token) != WordClass::from) return false;
  }
  return false;
}

/// "Setelah Indonesia, sang [aktor] bertolak": they are the subject, unless they come along with
/// one: "Putin dan rombongan [pengusaha] tiba".
bool Phrases::gives_way_to_folk(std::size_t first, std::size_t last) const {
  constexpr std::size_t kReach = 3;
  for (std::size_t token = first; token < last; ++token) {
    if (layout_.class_of(token) != WordClass::folk || layout_.unit_at(token) != nullptr) continue;
    bool along = false;
    for (std::size_t back = 1; back <= kReach && token >= first + back; ++back) {
      const WordClass word = layout_.class_of(token - back);
      along =
          along || word == WordClass::and_ || word == WordClass::with || word == WordClass::aside;
    }
    if (!along) return true;
  }
  return false;
}

/// "pemimpin Korea Utara[,] Kim", "koleganya[,] Wang Yi".
bool Phrases::is_comma_of_title(std::size_t token) const {
  if (text_.word(token) != "," || token == layout_.sentence.first) return false;
  if (const Unit* unit = layout_.unit_at(token - 1)) return unit->modifier;
  return layout_.class_of(token - 1) == WordClass::filler;
}

WordClass Phrases::governor(std::size_t unit) const {
  std::size_t token = layout_.units[unit].first;
  while (token > layout_.sentence.first) {
    --token;
    if (const Unit* other = layout_.unit_at(token)) {
      if (!other->modifier) return WordClass::other;
      token = other->first;
      continue;
    }
    const WordClass word = layout_.class_of(token);
    const bool filler = is_filler(token);
    if (!filler && stands_before_names(word)) return word;
    if (!filler && !is_comma_of_title(token)) return WordClass::other;
    if (layout_.is_trigger(token)) return WordClass::other;
  }
  return WordClass::other;
}

bool Phrases::is_adjacent(std::size_t first, std::size_t unit) const {
  for (std::size_t token = first; token < layout_.units[unit].first; ++token) {
    if (const Unit* other = layout_.unit_at(token)) {
      if (!other->modifier) return false;
      token = other->last - 1;
      continue;
    }
    const bool comma_of_title = token > first && is_comma_of_title(token);
    if (!comma_of_title && !is_filler(token)) return false;
  }
  return true;
}

std::optional<std::size_t> Phrases::next_name(std::size_t unit) const {
  for (std::size_t next = unit + 1; next < layout_.units.size(); ++next) {
    if (!layout_.units[next].modifier) return next;
  }
  return std::nullopt;
}

std::optional<std::size_t> Phrases::previous_name(std::size_t unit) const {
  while (unit > 0) {
    if (!layout_.units[--unit].modifier) return unit;
  }
  return std::nullopt;
}

/// "X dan Y", "X dengan Y", "X, Y dan Z", "X-Y": one conjunction and else only titles between.
bool Phrases::is_joined(std::size_t left, std::size_t right) const {
  if (!is_party(left) || !is_party(right)) return false;
  if (layout_.units[left].human != layout_.units[right].human) return false;
  std::size_t token = layout_.units[left].last;
  if (layout_.units[right].first < token) return true;
  bool conjunction = false;
  bool comma = false;
  for (; token < layout_.units[right].first; ++token) {
    const WordClass word = layout_.class_of(token);
    if (const Unit* inner = layout_.unit_at(token)) {
      token = inner->last - 1;
    } else if (word == WordClass::and_ || word == WordClass::with) {
      if (conjunction) return false;
      conjunction = true;
    } else if (text_.word(token) == "-") {
      conjunction = true;
    } else if (text_.word(token) == ",") {
      comma = true;
    } else if (!is_filler(token)) {
      return false;
    }
  }
  if (conjunction) return true;
  const std::size_t after = layout_.units[right].last;
  return comma && (layout_.class_of(after) == WordClass::and_ ||
                   (text_.word(after) == "," && layout_.class_of(after + 1) == WordClass::and_));
}

PartyGroup Phrases::group_around(std::size_t unit) const {
  std::size_t first = unit;
  std::size_t last = unit;
  for (auto left = previous_name(first); left && is_joined(*left, first);
       left = previous_name(first)) {
    first = *left;
  }
  for (auto right = next_name(last); right && is_joined(last, *right); right = next_name(last)) {
    last = *right;
  }
  PartyGroup group;
  group.span = join(layout_.units[first].span, layout_.units[last].span);
  for (std::size_t i = first; i <= last; ++i) {
    if (layout_.units[i].modifier) continue;
    add_new(group.ids, linker_.parties_of(layout_.units[i]));
  }
  const Unit& only = layout_.units[unit];
  const bool led =
      is_sent_from(layout_, only) || (only.first > layout_.sentence.first &&
                                      layout_.class_of(only.first - 1) == WordClass::filler);
  group.bare_place = first == last && only.kind == UnitKind::place && !led;
  group.by_title = first == last && only.kind == UnitKind::reference && only.last - only.first > 1;
  return group;
}

/// No preposition governs it, nor the first name of the list it is part of.
bool Phrases::is_free(std::size_t unit) const {
  WordClass word = governor(unit);
  while (word == WordClass::and_ || word == WordClass::with) {
    const auto previous = previous_name(unit);
    if (!previous || !is_joined(*previous, unit)) return word == WordClass::and_;
    unit = *previous;
    word = governor(unit);
  }
  return word == WordClass::other;
}

PartyGroup Phrases::last_subject(std::size_t first, std::size_t last) const {
  const Range range = units_in(first, last);
  for (const bool human : {true, false}) {
    for (std::size_t i = range.last; i > range.first; --i) {
      if (layout_.units[i - 1].human == human && is_party(i - 1) && is_free(i - 1)) {
        const bool folk = !human && gives_way_to_folk(layout_.units[i - 1].last, last);
        return folk ? PartyGroup{} : group_around(i - 1);
      }
    }
  }
  return {};
}

PartyGroup Phrases::first_subject(std::size_t first, std::size_t last) const {
  const Range range = units_in(first, last);
  for (const bool human : {true, false}) {
    for (std::size_t i = range.first; i < range.last; ++i) {
      if (layout_.units[i].human == human && is_party(i) && is_free(i)) {
        return group_around(i);
      }
    }
  }
  return {};
}

PartyGroup Phrases::first_subject_after_comma(std::size_t first, std::size_t last) const {
  while (first < last && text_.word(first) != ",") ++first;
  std::size_t end = first;
  while (end < last && layout_.class_of(end) != WordClass::said) ++end;
  return first_subject(first, end);
}

PartyGroup Phrases::told_after(const PartyGroup& subject, std::size_t last) const {
  for (std::size_t i = 0; i < layout_.units.size(); ++i) {
    const Unit& unit = layout_.units[i];
    if (unit.span.begin < subject.span.end || unit.first >= last || !unit.human) continue;
    if (!is_party(i) || contains(subject.ids, linker_.parties_of(unit).front())) continue;
    const WordClass word = governor(i);
    const bool told = word == WordClass::other || word == WordClass::to || word == WordClass::with;
    return told ? group_around(i) : PartyGroup{};
  }
  return {};
}

PartyGroup Phrases::antecedent(std::size_t first, std::size_t relative) const {
  const Range range = units_in(first, relative);
  if (range.first == range.last) return {};
  const std::size_t unit = range.last - 1;
  std::size_t gap = layout_.units[unit].last;
  if (gap < relative && text_.word(gap) == ",") ++gap;
  return gap == relative && is_party(unit) ? group_around(unit) : PartyGroup{};
}

PartyGroup Phrases::last_human(std::size_t first, std::size_t last) const {
  const Range range = units_in(first, last);
  for (std::size_t i = range.last; i > range.first; --i) {
    if (layout_.units[i - 1].human && is_party(i - 1)) return group_around(i - 1);
  }
  return {};
}

PartyGroup Phrases::object(std::size_t first, std::size_t last, bool humans_only) const {
  const Range range = units_in(first, last);
  for (const bool human : {true, false}) {
    for (std::size_t i = range.first; i < range.last; ++i) {
      if (layout_.units[i].human != human || !is_party(i)) continue;
      // "menerima [Duta Besar Rusia]": who bears the office is not named, but is a person.
      if (!human && humans_only && layout_.units[i].kind != UnitKind::reference) continue;
      const WordClass word = governor(i);
      const bool marked = word == WordClass::with || word == WordClass::agent;
      if (marked || (word == WordClass::other && is_adjacent(first, i))) return group_around(i);
    }
  }
  return {};
}

PartyGroup Phrases::adjacent_human(std::size_t first, std::size_t last) const {
  const Range range = units_in(first, last);
  for (std::size_t i = range.first; i < range.last; ++i) {
    if (layout_.units[i].modifier) continue;
    const bool object = layout_.units[i].human && is_party(i) && is_adjacent(first, i);
    return object ? group_around(i) : PartyGroup{};
  }
  return {};
}

PartyGroup Phrases::owner(std::size_t first, std::size_t last) const {
  const Range range = units_in(first, last);
  for (std::size_t i = range.first; i < range.last; ++i) {
    const Unit& unit = layout_.units[i];
    if (unit.modifier || !is_party(i)) continue;
    const WordClass word = governor(i);
    if (word == WordClass::between) {
      // "perundingan setelah perang antara Iran dan Israel": the war is between them.
      const bool of_matter = layout_.find(WordClass::matter, first, unit.first).has_value();
      return of_matter ? PartyGroup{} : group_around(i);
    }
    const bool capital = unit.kind == UnitKind::place && !unit.country.empty();
    const bool adjacent = word == WordClass::other && is_adjacent(first, i);
    return adjacent && !capital ? group_around(i) : PartyGroup{};
  }
  return {};
}

PartyGroup Phrases::governed_by(WordClass wanted, std::size_t first, std::size_t last) const {
  const Range range = units_in(first, last);
  for (std::size_t i = range.first; i < range.last; ++i) {
    if (is_party(i) && governor(i) == wanted) return group_around(i);
  }
  return {};
}

PartyGroup Phrases::partner(std::size_t first, std::size_t last) const {
  return governed_by(WordClass::with, first, last);
}

PartyGroup Phrases::receiver(std::size_t first, std::size_t last) const {
  return governed_by(WordClass::to, first, last);
}

PartyGroup Phrases::source(std::size_t first, std::size_t last) const {
  return governed_by(WordClass::from, first, last);
}

PartyGroup Phrases::last_pair(std::size_t first, std::size_t last) const {
  const Range range = units_in(first, last);
  for (std::size_t i = range.last; i > range.first; --i) {
    if (!layout_.units[i - 1].human || !is_party(i - 1)) continue;
    PartyGroup group = group_around(i - 1);
    if (group.ids.size() >= 2) return group;
  }
  return {};
}

}  // namespace warta
