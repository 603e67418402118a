#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "warta/entity.hpp"

namespace warta {

/// What a word is to the names of its sentence:
///
///   Menteri Rini  Soemarno tiba di Semarang
///   O       P     p        O    O  L
enum class NameTag : std::uint8_t {
  outside,
  person_begins,
  person_goes_on,
  place_begins,
  place_goes_on,
  organization_begins,
  organization_goes_on
};

constexpr std::size_t kTagCount = 7;
/// The letters of the tags in the table of weights, in their order.
constexpr std::array<char, kTagCount> kTagLetters{'O', 'P', 'p', 'L', 'l', 'G', 'g'};

constexpr NameTag tag_at(std::size_t index) {
  return static_cast<NameTag>(index);
}
constexpr std::size_t index_of(NameTag tag) {
  return static_cast<std::size_t>(tag);
}

constexpr bool goes_on(NameTag tag) {
  return tag != NameTag::outside && index_of(tag) % 2 == 0;
}
/// The tag with which a name of this type begins; that with which it goes on is the next.
constexpr NameTag begin_tag(EntityType type) {
  switch (type) {
    case EntityType::person:
      return NameTag::person_begins;
    case EntityType::place:
      return NameTag::place_begins;
    case EntityType::organization:
      break;
  }
  return NameTag::organization_begins;
}
/// The type of the name that a word with this tag, which is not `outside`, belongs to.
constexpr EntityType type_of(NameTag tag) {
  constexpr std::size_t place = 3;
  constexpr std::size_t organization = 5;
  if (index_of(tag) < place) return EntityType::person;
  return index_of(tag) < organization ? EntityType::place : EntityType::organization;
}
/// Whether a word with the tag `next` may stand behind one with `tag`: a name goes on only behind
/// its beginning.
constexpr bool may_follow(NameTag tag, NameTag next) {
  return !goes_on(next) || (tag != NameTag::outside && type_of(tag) == type_of(next));
}

}  // namespace warta
