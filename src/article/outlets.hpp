#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "warta/lexicon.hpp"

namespace warta {

/// A row of `sites/publishers`.
struct Outlet {
  std::string_view name;  ///< as readers know it: "Kompas TV"
  std::string_view domain;
};

/// The papers, stations and sites warta knows, by the ways in which they sign.
class Outlets {
 public:
  explicit Outlets(const Lexicon& lexicon);

  /// The outlet whose signature `text` is, all of it: "KOMPAS.TV", "CNN Indonesia".  A signature
  /// that is also an ordinary word ("Tempo") must be written as the table has it.
  const Outlet* signed_by(std::string_view text) const;

  /// The outlet that a line found on its pages alone gives away: "Tautan-tautan Akses".
  const Outlet* marked_by(std::string_view folded) const;

  /// The outlet at an address: "https://www.kompas.tv/..." -> Kompas TV.
  const Outlet* at_address(std::string_view url) const;

  /// Whether a text reads as the name of some outlet, known or not: a domain ("sijori.id") or
  /// words such as "Harian", "Radar", "News" set in capitals ("HARIAN RAKYAT").
  bool looks_like_outlet(std::string_view text) const;

  std::size_t longest_mark() const { return longest_mark_; }

 private:
  struct Signature {
    std::size_t outlet = 0;
    std::string_view written;  // empty: in any letter case
  };

  std::vector<Outlet> outlets_;
  std::unordered_map<std::string, Signature> signatures_;
  std::unordered_map<std::string, std::size_t> marks_, domains_;
  std::unordered_set<std::string_view> words_;
  std::size_t longest_mark_ = 0;
};

/// Whether a text is written as a domain: "sijori.id", "KOMPAS.TV", but not "Kim.Putin bertemu".
bool looks_like_domain(std::string_view text);

}  // namespace warta
