#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/day_range.hpp"
#include "warta/analysis.hpp"
#include "warta/event.hpp"
#include "warta/timeline.hpp"

namespace warta {

class Gazetteer;
class OffsetMap;

/// One side of an event: a country (or, where none is known, the person or organisation itself)
/// and who of it is named.  "Putin mengunjungi Korea Utara" has the sides rusia {vladimir-putin}
/// and korea-utara {}.
struct Side {
  std::string id;
  std::vector<std::string> named;  ///< sorted

  friend bool operator==(const Side&, const Side&) = default;
};

/// What one article says of one event, ready to be set beside what others say: the claim that will
/// be shown and the fields that decide which reports are of the same event.
struct Testimony {
  Claim claim;
  EventType type = EventType::meeting;
  std::optional<DayRange> days;  ///< nothing: undated
  std::string venue;
  std::string country;
  std::vector<std::string> participants;
  std::string host;     ///< never in another's country
  std::string visitor;  ///< never in their own: "Putin tiba lebih dulu" in Vladivostok is no visit
  std::string origin;   ///< country the visitor comes from
  std::vector<Side> sides;  ///< sorted by id
  std::optional<std::chrono::sys_seconds> published;
  bool lead = false;  ///< told in the article's first paragraph

  Precision precision() const { return days ? days->precision : Precision::unknown; }
  /// How many sides have somebody named.
  std::size_t named_sides() const;
};

/// The testimony of `event`, one of `article.events`; `offsets` maps the article's text.
Testimony make_testimony(const Gazetteer& gazetteer, const AnalyzedArticle& article,
                         const OffsetMap& offsets, const Event& event);

/// Adds `from` to `into`: the union of sides and of the names on each.
void merge_sides(std::vector<Side>& into, const std::vector<Side>& from);

/// A total order that does not know in which order articles were added: finely dated before
/// vague, fully named before half named, then by time, place and source.
bool comes_first(const Testimony& a, const Testimony& b);
/// Sorts by comes_first.
void put_in_order(std::vector<const Testimony*>& testimonies);

}  // namespace warta
