#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "event/event_words.hpp"
#include "warta/event.hpp"

namespace warta {

/// Entities by their ids, each once.
using Ids = std::vector<std::string_view>;

bool contains(const Ids& ids, std::string_view id);
/// Appends those that are not there yet.
void add_new(Ids& ids, const Ids& more);

/// The words behind one field of a mention and the rule that read them: what an Evidence will tell,
/// in views, since a mention is copied more often than it is told.
struct Clue {
  std::string_view field;
  Span span;
  std::string_view rule;
  int year = 0;   ///< "pertama dalam 24 tahun": the year that is counted back from, and
  int years = 0;  ///< how many; or 0

  Evidence evidence() const;
};

/// The first clue to a field, or nothing.
const Clue* find_evidence(const std::vector<Clue>& evidence, std::string_view field);

/// A date an event can have, at the precision of its words.
struct EventDate {
  std::string value;
  Precision precision = Precision::unknown;
  bool late = false;  ///< "akhir tahun ini"

  bool known() const { return precision != Precision::unknown; }
};

/// Where an event is: the finest place, the building in it, the country around it.
struct EventPlace {
  std::string_view place;
  std::string_view venue;
  std::string_view country;

  bool known() const { return !place.empty(); }
};

/// Who takes part, as one clause tells it.
struct EventParties {
  Ids participants;  ///< persons, else countries or organisations
  Ids subject;       ///< lent to a clause without one of its own
  std::string_view visitor;
  std::string_view host;
  std::string_view inviter;  ///< to his country, where no place is told
  bool by_title = false;     ///< told by office only ("presiden AS"), not by name
};

/// How a noun points back: "pertemuan ini" (the one this article is about), "pertemuan tersebut"
/// (the one just told of).
enum class Pointer : std::uint8_t { none, near, back };

/// What one trigger tells, before the sentences of the article have been put together.
struct EventMention {
  TriggerKind kind;
  std::size_t sentence = 0;
  std::size_t first = 0;  ///< tokens of the trigger
  std::size_t last = 0;
  EventParties parties;
  EventPlace place;
  EventDate date;
  std::optional<EventStatus> status;  ///< nothing: a noun that leaves it open
  bool open = false;                  ///< "apakah Xi bertemu Macron": no event at all
  bool elsewhen = false;              ///< in a clause with "setelah" or "sebelum"
  bool aggregate = false;             ///< "tiga kali bertemu": no single event
  Pointer pointer = Pointer::none;
  std::optional<Attribution> source;
  std::vector<Clue> evidence;

  bool is_visit() const { return kind.type == EventType::visit; }
  bool is_meeting_or_visit() const { return is_visit() || kind.type == EventType::meeting; }
  /// Planned, cancelled, denied or inferred.
  bool is_unheld() const { return status && *status != EventStatus::held; }

  void add_evidence(const std::vector<Clue>& more);
};

/// Both planned, both denied and so on; or neither, be it held or left open.
bool have_same_status(const EventMention& a, const EventMention& b);

}  // namespace warta
