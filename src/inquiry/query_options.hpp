#pragma once

#include <string>
#include <vector>

#include "cli/command_line.hpp"
#include "query/query_tree.hpp"
#include "token/word_reader.hpp"

namespace warta::cli {

/// What commands that look for something can be told: the query, and what narrows it.
class QueryOptions {
 public:
  /// Before the inputs are declared, since the query stands in front of them.
  void declare_query(OptionSet& options);
  /// The same for commands that do without: --of.
  void declare_of(OptionSet& options);
  void declare_filters(OptionSet& options);

  /// The query with the filters in it.  Throws TypedError if it cannot be understood, UsageError
  /// for a filter that cannot be.
  Query parse(const WordReader& words, const Lexicon& lexicon) const;

  const std::string& typed() const { return query_; }
  /// Whether anything is looked for; a filter alone finds all that it lets through.
  bool is_given() const { return !query_.empty() || has_filters(); }
  /// Whether the command is about a query; without one it cannot be understood.
  bool is_wanted() const { return is_wanted_; }

 private:
  bool has_filters() const;
  void add_filters(Query& query) const;

  bool is_wanted_ = false;
  std::string query_;
  std::string since_, until_, event_since_, event_until_;
  std::vector<std::string> types_, statuses_;
};

}  // namespace warta::cli
