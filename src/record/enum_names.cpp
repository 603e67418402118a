#include "record/enum_names.hpp"

#include <algorithm>

namespace warta {

// A switch without default: the compiler names the enumerator that was forgotten.

std::string_view name_of(PublishedBasis basis) {
  switch (basis) {
    case PublishedBasis::none:
      return "none";
    case PublishedBasis::stated:
      return "stated";
    case PublishedBasis::inferred:
      return "inferred";
    case PublishedBasis::path:
      return "path";
  }
  return {};
}

std::string_view name_of(FurnitureKind kind) {
  switch (kind) {
    case FurnitureKind::title:
      return "title";
    case FurnitureKind::subtitle:
      return "subtitle";
    case FurnitureKind::byline:
      return "byline";
    case FurnitureKind::published:
      return "published";
    case FurnitureKind::section:
      return "section";
    case FurnitureKind::dateline:
      return "dateline";
    case FurnitureKind::credit:
      return "credit";
    case FurnitureKind::tags:
      return "tags";
    case FurnitureKind::caption:
      return "caption";
    case FurnitureKind::navigation:
      return "navigation";
    case FurnitureKind::advert:
      return "advert";
    case FurnitureKind::related:
      return "related";
    case FurnitureKind::page_marker:
      return "page_marker";
    case FurnitureKind::footer:
      return "footer";
    case FurnitureKind::duplicate:
      return "duplicate";
    case FurnitureKind::image:
      return "image";
  }
  return {};
}

std::string_view name_of(RepairKind kind) {
  switch (kind) {
    case RepairKind::legacy_byte:
      return "legacy_byte";
    case RepairKind::lost_byte:
      return "lost_byte";
    case RepairKind::double_encoding:
      return "double_encoding";
    case RepairKind::html_entity:
      return "html_entity";
    case RepairKind::markup:
      return "markup";
    case RepairKind::space:
      return "space";
    case RepairKind::invisible:
      return "invisible";
    case RepairKind::composition:
      return "composition";
    case RepairKind::joined_sentence:
      return "joined_sentence";
    case RepairKind::tokenized:
      return "tokenized";
  }
  return {};
}

std::string_view name_of(InputFormat format) {
  switch (format) {
    case InputFormat::automatic:
      return "auto";
    case InputFormat::plain:
      return "plain";
    case InputFormat::delimited:
      return "delimited";
    case InputFormat::markdown:
      return "markdown";
    case InputFormat::csv:
      return "csv";
    case InputFormat::json:
      return "json";
    case InputFormat::jsonl:
      return "jsonl";
    case InputFormat::sgml:
      return "sgml";
    case InputFormat::xml:
      return "xml";
    case InputFormat::html:
      return "html";
    case InputFormat::warc:
      return "warc";
  }
  return {};
}

std::string_view name_of(NumeralKind kind) {
  switch (kind) {
    case NumeralKind::cardinal:
      return "cardinal";
    case NumeralKind::ordinal:
      return "ordinal";
    case NumeralKind::fraction:
      return "fraction";
    case NumeralKind::vague:
      return "vague";
  }
  return {};
}

std::string_view name_of(TokenKind kind) {
  switch (kind) {
    case TokenKind::word:
      return "word";
    case TokenKind::number:
      return "number";
    case TokenKind::punctuation:
      return "punctuation";
    case TokenKind::symbol:
      return "symbol";
    case TokenKind::url:
      return "url";
  }
  return {};
}

std::string_view name_of(Shape shape) {
  switch (shape) {
    case Shape::other:
      return "other";
    case Shape::lower:
      return "lower";
    case Shape::capital:
      return "capital";
    case Shape::upper:
      return "upper";
    case Shape::mixed:
      return "mixed";
  }
  return {};
}

std::string_view name_of(DateType type) {
  switch (type) {
    case DateType::date:
      return "date";
    case DateType::time:
      return "time";
    case DateType::duration:
      return "duration";
    case DateType::set:
      return "set";
  }
  return {};
}

std::string_view name_of(DateBasis basis) {
  switch (basis) {
    case DateBasis::explicit_:
      return "explicit";
    case DateBasis::weekday:
      return "weekday";
    case DateBasis::relative:
      return "relative";
    case DateBasis::inferred:
      return "inferred";
  }
  return {};
}

std::string_view name_of(EntityType type) {
  switch (type) {
    case EntityType::person:
      return "person";
    case EntityType::place:
      return "place";
    case EntityType::organization:
      return "organization";
  }
  return {};
}

std::string_view name_of(EventType type) {
  switch (type) {
    case EventType::meeting:
      return "meeting";
    case EventType::visit:
      return "visit";
    case EventType::call:
      return "call";
    case EventType::letter:
      return "letter";
    case EventType::agreement:
      return "agreement";
  }
  return {};
}

std::string_view name_of(EventStatus status) {
  switch (status) {
    case EventStatus::held:
      return "held";
    case EventStatus::planned:
      return "planned";
    case EventStatus::cancelled:
      return "cancelled";
    case EventStatus::denied:
      return "denied";
    case EventStatus::inferred:
      return "inferred";
  }
  return {};
}

std::string_view name_of(Precision precision) {
  switch (precision) {
    case Precision::day:
      return "day";
    case Precision::week:
      return "week";
    case Precision::month:
      return "month";
    case Precision::year:
      return "year";
    case Precision::unknown:
      return "unknown";
  }
  return {};
}

std::string_view name_of(CorrectionOutcome outcome) {
  switch (outcome) {
    case CorrectionOutcome::applied:
      return "applied";
    case CorrectionOutcome::already_so:
      return "already_so";
    case CorrectionOutcome::no_event:
      return "no_event";
    case CorrectionOutcome::ambiguous:
      return "ambiguous";
    case CorrectionOutcome::not_asked:
      return "not_asked";
  }
  return {};
}

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return {};
}

namespace {

template <typename Values>
auto value_named(const Values& values, std::string_view name) {
  const auto found = std::ranges::find(values, name, [](auto value) { return name_of(value); });
  return found == values.end() ? std::nullopt : std::optional{*found};
}

}  // namespace

std::optional<EntityType> entity_type_named(std::string_view name) {
  return value_named(kEntityTypes, name);
}

std::optional<EventType> event_type_named(std::string_view name) {
  return value_named(kEventTypes, name);
}

std::optional<EventStatus> event_status_named(std::string_view name) {
  return value_named(kEventStatuses, name);
}

}  // namespace warta
