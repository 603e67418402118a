#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "warta/article.hpp"
#include "warta/correction.hpp"
#include "warta/date.hpp"
#include "warta/diagnostic.hpp"
#include "warta/entity.hpp"
#include "warta/event.hpp"
#include "warta/numeral.hpp"
#include "warta/read.hpp"
#include "warta/token.hpp"

namespace warta {

// How each enumerator is spelled wherever a person or a program reads it: records, reports, command
// line, messages.  The spelling is the enumerator's own name, except DateBasis::explicit_
// ("explicit") and what two words make (FurnitureKind::page_marker, "page_marker").

std::string_view name_of(PublishedBasis basis);
std::string_view name_of(FurnitureKind kind);
std::string_view name_of(RepairKind kind);
std::string_view name_of(InputFormat format);  ///< as --input-format has it
std::string_view name_of(TokenKind kind);
std::string_view name_of(NumeralKind kind);
std::string_view name_of(Shape shape);
std::string_view name_of(DateType type);
std::string_view name_of(DateBasis basis);
std::string_view name_of(EntityType type);
std::string_view name_of(EventType type);
std::string_view name_of(EventStatus status);
std::string_view name_of(Precision precision);
std::string_view name_of(CorrectionOutcome outcome);
std::string_view name_of(Severity severity);

inline constexpr std::array kEntityTypes{EntityType::person, EntityType::place,
                                         EntityType::organization};
inline constexpr std::array kEventTypes{EventType::meeting, EventType::visit, EventType::call,
                                        EventType::letter, EventType::agreement};
inline constexpr std::array kEventStatuses{EventStatus::held, EventStatus::planned,
                                           EventStatus::cancelled, EventStatus::denied,
                                           EventStatus::inferred};

/// The way back: "visit" -> EventType::visit; nothing for any other word.
std::optional<EntityType> entity_type_named(std::string_view name);
std::optional<EventType> event_type_named(std::string_view name);
std::optional<EventStatus> event_status_named(std::string_view name);

/// All the words for a list of these: {"meeting", "visit", ...}
template <typename Values>
std::vector<std::string> names_of(const Values& values) {
  std::vector<std::string> names;
  for (const auto value : values) names.emplace_back(name_of(value));
  return names;
}

}  // namespace warta
