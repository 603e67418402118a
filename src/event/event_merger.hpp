#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "event/event_mention.hpp"
#include "event/place_linker.hpp"
#include "lexicon/gazetteer.hpp"

namespace warta {

/// One event of the article and the mentions that tell it.
struct ToldEvent {
  EventMention whole;                 ///< parties, place and date put together
  std::vector<std::size_t> mentions;  ///< positions in the list that was merged
  /// What the article says became of it in the end: "tidak pernah ada pertemuan itu" denies what a
  /// rumour told, "ia urung datang" cancels what was planned.
  std::optional<EventStatus> verdict = {};
};

/// Puts together what the sentences of one article tell of the same event: mentions of one family
/// (meetings and visits are one) whose parties, dates, places and status can agree.  A mention with
/// a date founds or joins an event of that date; one without joins the event the article is about,
/// "tersebut" the one just told of.
///
///   "Xi tiba di Paris." "Ia disambut Macron." "Kunjungan itu berlangsung 5 Mei."   one event
///   "Keduanya bertemu pada 2019 di Beijing."                                      another
class EventMerger {
 public:
  EventMerger(const Gazetteer& gazetteer, const PlaceLinker& places)
      : gazetteer_{gazetteer}, places_{places} {}

  /// `published` is unknown if the article's day is.
  std::vector<ToldEvent> merge(const std::vector<EventMention>& mentions,
                               const EventDate& published) const;

  /// Whether both can tell of one event.
  bool agree(const EventMention& a, const EventMention& b) const;

  /// The countries (or parties without one) that an event brings together.
  Ids sides_of(const EventMention& mention) const;
  /// The country of a party, or the party itself if it has none.
  std::string_view side_of(std::string_view party) const;

 private:
  bool directions_agree(const EventMention& a, const EventMention& b) const;
  bool parties_agree(const EventMention& a, const EventMention& b) const;
  bool persons_agree(const EventMention& a, const EventMention& b) const;
  /// "KTT itu dijadwalkan Kamis": a dated noun that points back has the parties of what it points
  /// at.
  EventMention with_parties(const std::vector<EventMention>& mentions, std::size_t number) const;
  void borrow_destination(EventMention& mention, const std::vector<EventMention>& mentions,
                          std::size_t number) const;
  void absorb(ToldEvent& event, const std::vector<EventMention>& mentions,
              std::size_t number) const;
  std::optional<std::size_t> home_of(const EventMention& mention,
                                     const std::vector<EventMention>& mentions,
                                     const std::vector<ToldEvent>& events,
                                     const EventDate& published) const;

  const Gazetteer& gazetteer_;
  const PlaceLinker& places_;
};

/// True for a date within some weeks of the article's own day: news, not history.
bool is_current(const EventDate& date, const EventDate& published);

}  // namespace warta
