#include "event/event_series.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "event/event_date.hpp"

namespace warta {
namespace {

constexpr long kDaysOfOneStay = 7;

/// An item while it is read: the names of its place in text order.
struct OpenItem {
  std::vector<std::string_view> ids;
  EventDate date;
  std::vector<Clue> evidence;
};

class SeriesReader {
 public:
  SeriesReader(const TokenizedText& text, const SentenceLayout& layout, std::size_t number,
               const PlaceLinker& places)
      : text_{text},
        layout_{layout},
        places_{places},
        first_{layout.triggers[number].last},
        last_{layout.room_end(number)} {}

  std::vector<OpenItem> run(const EventDate& fronted) {
    items_.push_back({{}, fronted, {}});
    std::size_t end = first_;
    for (const Unit& unit : layout_.units) {
      if (unit.first < first_) continue;
      if (unit.first >= last_ || !continues(end, unit.first)) break;
      if (unit.human && end != first_) {
        drop_what_belongs_to(end, unit.first);
        break;
      }
      note_leads(end, unit.first);
      if (unit.date != nullptr) {
        take_date(unit, end);
      } else if (unit.kind == UnitKind::place && !of_parties_) {
        take_place(unit, end);
      }
      end = unit.last;
    }
    return std::move(items_);
  }

 private:
  /// Whether the words up to the next name can stand inside a list.
  bool continues(std::size_t first, std::size_t last) const {
    for (std::size_t token = first; token < last; ++token) {
      const WordClass word = layout_.class_of(token);
      if (is_break(word) || word == WordClass::purpose || word == WordClass::since ||
          word == WordClass::says || word == WordClass::said || word == WordClass::relative) {
        return false;
      }
    }
    return true;
  }

  /// "pertemuan antara AS dan China di Hanoi": who meets, then where.
  void note_leads(std::size_t first, std::size_t last) {
    for (std::size_t token = first; token < last; ++token) {
      const WordClass word = layout_.class_of(token);
      if (word == WordClass::between || word == WordClass::with) of_parties_ = true;
      if (word == WordClass::at || word == WordClass::toward) of_parties_ = false;
    }
  }

  bool is_separated(std::size_t first, std::size_t last) const {
    for (std::size_t token = first; token < last; ++token) {
      const std::string_view word = text_.word(token);
      if (layout_.class_of(token) == WordClass::and_ || word == "," || word == ";") return true;
    }
    return false;
  }

  /// "..., dan pada Jumat Xi berpidato": the date is that of the next clause.
  void drop_what_belongs_to(std::size_t end, std::size_t human) {
    if (items_.size() > 1 && end == human) items_.pop_back();
  }

  void take_date(const Unit& unit, std::size_t end) {
    const EventDate date = reduce_date(*unit.date);
    if (!date.known() || is_foreign_date(text_, layout_, unit)) return;
    OpenItem* item = &items_.back();
    if (item->date.known()) {
      const auto apart = days_between(item->date, date);
      const bool stay = item->date.precision == Precision::day &&
                        date.precision == Precision::day && std::labs(*apart) <= kDaysOfOneStay;
      if (stay || dates_agree(item->date, date)) {
        if (!stay && date.precision < item->date.precision) item->date = date;
        return;
      }
      if (!is_separated(end, unit.first)) return;
      item = &items_.emplace_back();
    }
    item->date = date;
    item->evidence.push_back({"date", unit.span, "date-of-series"});
  }

  void take_place(const Unit& unit, std::size_t end) {
    OpenItem* item = &items_.back();
    const std::string_view id = unit.ids.front();
    if (!item->ids.empty()) {
      const bool nested = places_.lies_within(item->ids.back(), id);
      if (nested || !is_separated(end, unit.first)) {
        if (nested) item->ids.push_back(id);
        return;
      }
      item = &items_.emplace_back();
    }
    item->ids.push_back(id);
    item->evidence.push_back({"place", unit.span, "place-of-series"});
  }

  const TokenizedText& text_;
  const SentenceLayout& layout_;
  const PlaceLinker& places_;
  std::size_t first_;
  std::size_t last_;
  std::vector<OpenItem> items_;
  bool of_parties_ = false;  // what comes next is a party, not a place
};

/// The date before the trigger: "[Pada Juli 2000] keduanya berunding di Pyongyang, dan ...".
EventDate fronted_date(const TokenizedText& text, const SentenceLayout& layout,
                       const Trigger& trigger) {
  for (const Unit& unit : layout.units) {
    if (unit.first >= trigger.first) break;
    if (unit.first < trigger.clause.first || unit.date == nullptr ||
        is_foreign_date(text, layout, unit))
      continue;
    const EventDate date = reduce_date(*unit.date);
    if (date.known()) return date;
  }
  return {};
}

}  // namespace

std::vector<SeriesItem> read_series(const TokenizedText& text, const SentenceLayout& layout,
                                    std::size_t number, const PlaceLinker& places, bool counted) {
  const Trigger& trigger = layout.triggers[number];
  const std::vector<OpenItem> open =
      SeriesReader{text, layout, number, places}.run(fronted_date(text, layout, trigger));
  const auto dated = std::count_if(open.begin(), open.end(),
                                   [](const OpenItem& item) { return item.date.known(); });
  const auto placed = std::count_if(open.begin(), open.end(),
                                    [](const OpenItem& item) { return !item.ids.empty(); });
  const bool listed =
      counted || layout.find(WordClass::list, trigger.last, layout.room_end(number));
  const bool of_places = dated == 0 && placed >= 2 && listed;
  std::vector<SeriesItem> series;
  if (dated < 2 && !of_places) return series;
  for (const OpenItem& item : open) {
    if (!of_places && !item.date.known()) continue;
    EventPlace place = places.settle(item.ids);
    if (!place.known() && placed == 1) place = places.settle(open.front().ids);
    series.push_back({place, item.date, item.evidence});
  }
  return series;
}

}  // namespace warta
