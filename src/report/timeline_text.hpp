#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "report/rule_book.hpp"
#include "report/text_layout.hpp"
#include "warta/report.hpp"
#include "warta/timeline.hpp"

namespace warta {

// The phrases of which text and Markdown timelines are made.

/// "Rusia - Korea Utara: 7 events in 5 articles"
std::string timeline_heading(const Timeline& timeline, const DisplayNames& names);

/// "2019-04-25, meeting held, Vladivostok, Rusia (Far Eastern Federal University)"
std::string entry_heading(const TimelineEntry& entry, const DisplayNames& names);

/// The date as it is known, or "undated".
std::string date_text(std::string_view date);

/// "meeting held", "visit planned"
std::string event_text(const TimelineEntry& entry);

/// "Vladivostok, Rusia (Far Eastern Federal University)"; empty if no place is known.
std::string place_text(const TimelineEntry& entry, const DisplayNames& names);

/// "Kim Jong Un (host), Vladimir Putin (visitor)"
std::string participants_text(const TimelineEntry& entry, const DisplayNames& names);

/// "4 articles, 3 independent sources: Harian Contoh, Warta Misal"
std::string sources_text(const TimelineEntry& entry);

/// "place disputed: Vladivostok (Harian Contoh) | Moskow (Warta Misal)"
std::string conflict_text(const TimelineEntry& entry, const Conflict& conflict,
                          const DisplayNames& names);

/// "-> Vladivostok: printed within three days of the event, which beats a look back"
std::string choice_text(const Conflict& conflict, const DisplayNames& names, const RuleBook& rules);

/// "planned 2024-06-12 -> held 2024-06-19", by the days of the reports; empty if nothing changed.
std::string history_text(const TimelineEntry& entry);

/// "Harian Contoh, 2019-04-25"
std::string claim_article_text(const Claim& claim);

/// "Harian Contoh, 2019-04-25 (citing KCNA; planned)"
std::string claim_source_text(const TimelineEntry& entry, const Claim& claim,
                              const DisplayNames& names);

/// "place, date" or empty.
std::string disputed_fields(const TimelineEntry& entry);

struct EntryLayout {
  const DisplayNames& names;
  const RuleBook& rules;
  const Paint& paint;
  std::size_t width;
  bool all_claims = false;  ///< not only those that choose_claims picks
};

/// One row with all that is known of it, the date hanging on the left:
///
///   2019-04-25  meeting held  Vladivostok, Rusia
///               Kim Jong Un, Vladimir Putin
///               2 articles, 2 independent sources: Harian Contoh, Warta Misal
///               place disputed: Vladivostok (Harian Contoh) | Moskow (Warta Misal)
///               Harian Contoh, 2019-04-25
///               - Kim Jong Un bertemu Putin di Vladivostok pada Kamis (25/4).
void append_entry_text(std::string& out, const TimelineEntry& entry, const EntryLayout& layout);

/// One line a row.
void append_brief_table(std::string& out, const Timeline& timeline, const DisplayNames& names,
                        std::size_t width);

}  // namespace warta
