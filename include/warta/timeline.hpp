#pragma once

#include <compare>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "warta/analysis.hpp"
#include "warta/correction.hpp"
#include "warta/event.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// A field of an event and the words of the sentence that state it: {"place", "Vostochny"}.
struct StatedField {
  std::string field;
  std::string words;

  friend auto operator<=>(const StatedField&, const StatedField&) = default;
};

/// One article's word on an event: exactly `text` at [begin, end) of that article.
struct Claim {
  std::string article;  ///< Article::id
  std::string title;
  std::string publisher;
  std::string published;  ///< ISO 8601 or empty
  Span span;              ///< bytes of the article's text
  std::size_t begin = 0;  ///< the same in code points, since the article is no longer at hand
  std::size_t end = 0;
  std::string text;
  std::string before, after;  ///< up to 32 code points around it
  std::string date;
  std::string place;
  EventStatus status = EventStatus::held;
  std::string attributed_to;  ///< entity id
  std::vector<std::string> agencies;
  std::vector<StatedField> states;  ///< what the sentence itself tells, in the order of its rules
  /// Only refers to the event ("pertemuan itu mendapat perhatian"): who, where and when are told
  /// elsewhere in the article.  Shown only if the article has no other claim.
  bool background = false;

  friend bool operator==(const Claim&, const Claim&) = default;
};

/// A value of a disputed field and the claims (indices) that hold it.
struct ConflictValue {
  std::string value;
  std::vector<std::size_t> claims;

  friend bool operator==(const ConflictValue&, const ConflictValue&) = default;
};

/// Claims that cannot all be right, side by side, the one shown and the rule that chose it.
struct Conflict {
  std::string field;  ///< "place", "date", "status", "count"
  std::vector<ConflictValue> values;
  std::string chosen;
  std::string rule;

  friend bool operator==(const Conflict&, const Conflict&) = default;
};

/// What was known of the event on a day: planned on 2024-06-12, held on 2024-06-19.
struct StatusChange {
  std::string as_of;  ///< ISO 8601
  EventStatus status = EventStatus::held;

  friend bool operator==(const StatusChange&, const StatusChange&) = default;
};

/// One real event, however many articles tell it.
struct TimelineEntry {
  std::string id;
  EventType type = EventType::meeting;
  std::string date;
  Precision precision = Precision::unknown;
  EventStatus status = EventStatus::held;
  std::string place, venue, country;
  std::vector<std::string> participants;
  std::vector<std::string> sides;  ///< whom each of them speaks for, as in Event
  std::string host, visitor;
  std::string summary;
  std::size_t articles = 0;
  std::vector<std::string> publishers;
  std::size_t independent = 0;  ///< sources that do not copy each other
  std::vector<Claim> claims;
  std::vector<Conflict> conflicts;
  std::vector<StatusChange> history;
  std::vector<std::string> corrected;  ///< what was changed by hand: "date: 2024-01 -> 2024-01-16"

  friend bool operator==(const TimelineEntry&, const TimelineEntry&) = default;
};

struct Timeline {
  std::vector<std::string> parties;
  std::size_t articles = 0;
  std::vector<TimelineEntry> entries;
  std::vector<CorrectionEffect> corrections;  ///< what became of each, aliases first

  friend bool operator==(const Timeline&, const Timeline&) = default;
};

/// Which events to put on the timeline; what is left empty or zero asks for nothing.
struct TimelineOptions {
  /// Ids of parties that must all be in the event: people, organisations, countries (their leaders
  /// and envoys speak for them; a visit counts its host country) and groups such as g20, one of
  /// whose members must be there beside the other parties.
  std::vector<std::string> parties;
  /// Ids of those who must be in the row, whoever named them.
  std::vector<std::string> who;
  std::string place;             ///< id; the row's place lies in it
  std::string since, until;      ///< ISO 8601, any precision; empty is open
  std::string as_of;             ///< only articles published up to this day
  std::vector<EventType> types;  ///< empty: all
  std::vector<EventStatus> statuses;
  std::size_t min_sources = 0;  ///< independent ones
  bool conflicts_only = false;
  std::vector<Correction> corrections;  ///< laid over the rows before they are chosen
};

/// Collects analysed articles, in any order, and builds the same timeline from the same set.
class TimelineBuilder {
 public:
  TimelineBuilder(const Lexicon& lexicon, TimelineOptions options);
  ~TimelineBuilder();
  TimelineBuilder(TimelineBuilder&&) noexcept;
  TimelineBuilder& operator=(TimelineBuilder&&) noexcept;

  /// Keeps what the timeline needs of `article` (its events and their sentences), not the article.
  void add(const AnalyzedArticle& article);

  /// Takes over what `other` has collected, with the same options.  In whatever order and however
  /// often builders are merged, the timeline is that of all their articles.
  void merge(TimelineBuilder other);

  /// Also asks for `id`, as one of TimelineOptions::who: for a name that only the articles could
  /// tell from others.
  void ask_for(std::string id);

  Timeline build() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace warta
