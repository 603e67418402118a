#pragma once

#include <vector>

#include "lexicon/gazetteer.hpp"
#include "token/tokenized_text.hpp"
#include "warta/date.hpp"
#include "warta/entity.hpp"

namespace warta {

/// Gives clock times that are told in "waktu setempat" the zone of the place they are told of:
///
///   "Pesawat itu mendarat di Pyongyang pukul 02.45 waktu setempat"   2024-06-19T02:45+09:00
///
/// That is the place named last before it in the sentence, else first behind it, else last in the
/// paragraph.  A city or a building goes before a country, which may only be acting ("Rusia
/// menyebut"); where a country has several zones, as Russia has, it says nothing.
class LocalClock {
 public:
  /// `gazetteer` must outlive this.
  explicit LocalClock(const Gazetteer& gazetteer) : gazetteer_{gazetteer} {}

  void set_zones(const TokenizedText& text, const std::vector<Entity>& entities,
                 std::vector<DateMention>& dates) const;

 private:
  const Gazetteer& gazetteer_;
};

}  // namespace warta
