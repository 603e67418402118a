#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "event/event_mention.hpp"
#include "event/sentence_layout.hpp"
#include "token/tokenized_text.hpp"
#include "warta/date.hpp"

namespace warta {

/// What an event can take from a date in the text: "2024-06-19TMO" -> the day, "2024-W25" the week,
/// "2023" the year; nothing of a decade, a duration or an unresolved value.
EventDate reduce_date(const DateMention& mention);

/// The year of a known date.
int year_of(const EventDate& date);

/// Whether two dates can be of one event: one holds the other, or one of them is unknown.
bool dates_agree(const EventDate& a, const EventDate& b);

/// Days from `a` to `b` by their middles; nothing if one of them is unknown.
std::optional<long> days_between(const EventDate& a, const EventDate& b);

/// Days from `today` to the nearest day of a date: below zero if all of it is over, above if it is
/// to come, zero if today lies in it; nothing if one of them is unknown.
std::optional<long> days_from(const EventDate& today, const EventDate& date);

/// A date with the words that tell it.
struct LinkedDate {
  EventDate date;
  std::vector<Clue> evidence;
};

/// The date in the clause of one trigger: the nearest, those after the trigger first.  "sejak
/// 2019", "hingga Mei" and the day on which somebody spoke are not the day of the event.
LinkedDate link_date(const TokenizedText& text, const SentenceLayout& layout, std::size_t number);

/// The date that a span between two events gives the one of this clause: "bertemu Kim, [dua bulan
/// setelah] pertemuannya dengan Trump" is two months before `anchor`, at the precision of the span.
LinkedDate counted_date(const SentenceLayout& layout, const Clause& clause,
                        const EventDate& anchor);

/// Whether the clauses of triggers `number - 1` and `number` tell of one time: "tiba pada Selasa
/// [dan bertemu Kim]", "menyerahkan surat [saat diterima Putin]", but not "[setelah] bertemu Kim".
bool tells_same_time(const SentenceLayout& layout, std::size_t number);

/// The words of a clause that stand for the date told last: "[Ketika itu] Kim menjamu Lavrov".
std::optional<Span> time_pointer(const TokenizedText& text, const SentenceLayout& layout,
                                 const Clause& clause);

/// A date of the sentence that no clause with a trigger claims; for events without one.
LinkedDate loose_date(const TokenizedText& text, const SentenceLayout& layout);

/// The date that a sentence opens with, at any precision; for the sentence after it.
LinkedDate opening_date(const TokenizedText& text, const SentenceLayout& layout);

/// True if the words before a date say that it bounds a time or belongs to a report.
bool is_foreign_date(const TokenizedText& text, const SentenceLayout& layout, const Unit& unit);

}  // namespace warta
