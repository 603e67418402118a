#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "warta/analysis.hpp"

namespace warta {

/// The stretch of text in which two names count as together.
enum class TogetherIn { sentence, paragraph, article };

/// Who appears with whom: counts pairs of names in the same sentence, paragraph or article.  Only
/// mentions count, not words that refer to them ("keduanya").
///
///   "Putin bertemu Kim. Kim tersenyum."  in sentences: kim-jong-un with vladimir-putin once
class CoOccurrence {
 public:
  struct Name {
    EntityType type = EntityType::person;
    std::size_t articles = 0;
  };
  struct Pair {
    std::size_t together = 0;  ///< sentences, paragraphs or articles
    std::size_t articles = 0;
    std::set<std::chrono::sys_days> days;  ///< on which those articles came out
  };

  /// No types: all.
  CoOccurrence(TogetherIn stretch, std::vector<EntityType> types)
      : stretch_{stretch}, types_{std::move(types)} {}

  void add(const AnalyzedArticle& article);

  const std::map<std::string, Name>& names() const { return names_; }
  /// By ids, the smaller first.
  const std::map<std::pair<std::string, std::string>, Pair>& pairs() const { return pairs_; }

 private:
  bool is_wanted(const Entity& entity) const;
  /// The names of each stretch, by its number.
  std::map<std::size_t, std::set<std::string>> stretches_of(const AnalyzedArticle& article) const;
  std::size_t stretch_at(const AnalyzedArticle& article, std::size_t byte) const;

  TogetherIn stretch_;
  std::vector<EntityType> types_;
  std::map<std::string, Name> names_;
  std::map<std::pair<std::string, std::string>, Pair> pairs_;
};

}  // namespace warta
