#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/command_line.hpp"
#include "inquiry/name_search.hpp"
#include "warta/analysis.hpp"
#include "warta/store.hpp"
#include "warta/timeline.hpp"

namespace warta::cli {

/// Which events are asked for, as typed on the command line or in a topic file.
class TimelineQuestion {
 public:
  void declare(OptionSet& options);

  /// The question with every name resolved.  What the command line leaves open is taken from the
  /// topic; the topic `default` holds only for who asks of nobody else.  Throws UsageError for a
  /// name, date or word that cannot be, DataError for a topic file that cannot be read.
  TimelineOptions resolve(const Lexicon& lexicon);

  /// Which articles of a store can have a say in the answer to what resolve() gave; nothing if
  /// names are to be read differently, so that any may.
  std::optional<StoredChoice> choice(const Lexicon& lexicon, const TimelineOptions& wanted) const;

  /// Remembers which of the people that no table knows for sure stand in `article`.
  void note(const AnalyzedArticle& article);
  /// Those of them that are known now, whom resolve() could not name.  Throws UsageError if
  /// somebody asked for is in no table and in no article, or could still be several.
  std::vector<std::string> late_names(const Lexicon& lexicon) const;

  /// Articles left out of `--as-of` for having no time of publication.
  std::size_t undated() const { return as_of_.empty() ? 0 : undated_; }

 private:
  struct Stranger {
    std::string typed;
    std::vector<std::string> ids;  ///< whom the tables know so, or how articles would
    std::vector<std::string> met;  ///< those that articles name
  };

  void take_topic(const Lexicon& lexicon);
  void take(std::string_view option, std::string_view value);
  void check_dates() const;
  void resolve_who(const NameSearch& search, TimelineOptions& wanted);

  std::string topic_;
  std::string between_;
  std::vector<std::string> who_;
  std::string place_;
  bool anyone_ = false;
  std::string since_, until_, as_of_;
  std::vector<std::string> types_;
  std::vector<std::string> statuses_;
  unsigned min_sources_ = 0;

  std::vector<Stranger> strangers_;
  std::size_t undated_ = 0;
};

/// Throws UsageError unless both are days, months or years, or empty, and in order.
void check_period(const std::string& since, const std::string& until);

/// The parties of `--between`, or those of the default topic if none are given.
std::vector<std::string> parties_or_default(const std::string& between, const Lexicon& lexicon);

}  // namespace warta::cli
