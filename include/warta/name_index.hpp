#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "warta/analysis.hpp"
#include "warta/entity.hpp"

namespace warta {

/// A form, role or id and how often it was met.
struct NameCount {
  std::string what;
  std::size_t count = 0;

  friend bool operator==(const NameCount&, const NameCount&) = default;
};

/// A sentence that names somebody, and the bytes of it that do.
struct NameExample {
  std::string article;  ///< id
  std::string sentence;
  Span name;
};

/// An article that names somebody.
struct NameArticle {
  std::string id, title, publisher;
  std::string published;  ///< day in ISO 8601, or empty
  std::size_t mentions = 0;
};

/// What many articles say of one name.  Lists begin with what is met most, then go by their words.
struct NameUse {
  std::string id;
  EntityType type = EntityType::person;  ///< as most articles have it
  bool known = false;                    ///< in the gazetteer
  std::size_t articles = 0;
  std::size_t mentions = 0;
  std::string first, last;       ///< days of publication in ISO 8601; empty if no article has one
  std::vector<NameCount> roles;  ///< in how many articles
  std::vector<NameCount> forms;  ///< how many mentions are spelled so
  std::vector<NameCount> together;    ///< ids, and how many articles name both: ten at most
  std::vector<NameExample> examples;  ///< of unknown names: three at most, of different articles
  std::vector<NameArticle> in;        ///< of the name that was asked for by its id, by day
};

struct NameQuery {
  std::string id{};                 ///< only this name, with its articles
  std::vector<EntityType> types{};  ///< empty: all
  bool unknown = false;             ///< only names that no table knows
  std::size_t top = 0;              ///< so many at most; 0: all
};

/// Counts who and what is named where, over as many articles as there are.
///
///   NameIndex index;
///   for (const AnalyzedArticle& article : articles) index.add(article);
///   index.find({.types = {EntityType::person}, .top = 10});
class NameIndex {
 public:
  NameIndex();
  ~NameIndex();
  NameIndex(NameIndex&&) noexcept;
  NameIndex& operator=(NameIndex&&) noexcept;

  void add(const AnalyzedArticle& article);

  std::size_t articles() const;

  /// Those in most articles first, then those mentioned most, then by id.
  std::vector<NameUse> find(const NameQuery& query) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace warta
