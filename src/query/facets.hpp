#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "warta/analysis.hpp"

namespace warta {

/// By what hits are counted.
enum class FacetKind {
  publisher,
  section,
  author,
  tag,
  language,
  day,
  month,
  year,
  person,
  place,
  organization,
  type,   ///< of events
  status  ///< of events
};

std::string_view name_of(FacetKind kind);
std::optional<FacetKind> facet_named(std::string_view name);
std::vector<std::string> facet_names();
/// Whether names or events must be known.
bool needs_analysis(FacetKind kind);

/// How many hits have each value: an article counts once for each person it names.
class Facet {
 public:
  struct Count {
    std::string value;  ///< an id for names; "" is unknown
    std::size_t articles = 0;

    friend bool operator==(const Count&, const Count&) = default;
  };

  explicit Facet(FacetKind kind) : kind_{kind} {}

  void add(const AnalyzedArticle& article);

  FacetKind kind() const { return kind_; }
  /// Days, months and years in order; all else by how many there are, then by value.
  std::vector<Count> counts() const;

 private:
  FacetKind kind_;
  std::unordered_map<std::string, std::size_t> articles_;
};

}  // namespace warta
