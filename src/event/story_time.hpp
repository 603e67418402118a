#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "event/event_mention.hpp"
#include "event/event_merger.hpp"

namespace warta {

/// Fills in what an event of a longer story leaves unsaid, from the events told around it.
///
///   "Lavrov tiba di Hanoi, Kamis (20/6)." "Di bandara ia disambut Bui Thanh Son."
///   "Volodin diterima Kim pada 15 Agustus." "Ia menyerahkan surat dari Putin."
///
/// The welcome and the letter are of the same day, and the letter is for Kim.  Only events of
/// the same sides that share somebody and stand close by, with no other time told in between, lend
/// their day; a plan lends it to plans only, a year lends itself to the next sentence only.
class StoryTime {
 public:
  explicit StoryTime(const EventMerger& merger) : merger_{merger} {}

  /// "menyerahkan surat dari Putin": whom the one who carries it has just met.
  void complete_letters(std::vector<ToldEvent>& told,
                        const std::vector<EventMention>& mentions) const;

  /// "Kesepakatan itu dicapai dalam percakapan telepon pada Kamis": between those just told of.
  void complete_calls(std::vector<ToldEvent>& told,
                      const std::vector<EventMention>& mentions) const;

  /// Gives the undated the date of the company they were in; the evidence goes to a mention.
  /// What is signed in company is signed where they met.
  void date_by_company(std::vector<ToldEvent>& told, std::vector<EventMention>& mentions) const;

 private:
  bool are_company(const ToldEvent& undated, const ToldEvent& dated) const;
  const ToldEvent* company_of(const ToldEvent& undated, const std::vector<ToldEvent>& told,
                              const std::vector<EventMention>& mentions) const;

  const EventMerger& merger_;
};

}  // namespace warta
