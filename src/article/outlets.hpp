#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "lexicon/word_index.hpp"
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

 private:
  struct Signature {
    std::size_t outlet = 0;
    std::string_view written;  // empty: in any letter case
  };

  std::vector<Outlet> outlets_;
  WordIndex signature_index_, mark_index_, domain_index_, words_;
  std::vector<Signature> signatures_;         // by number in signature_index_
  std::vector<std::size_t> marks_, domains_;  // outlets, the same way
};

/// Whether a text is written as a domain: "sijori.id", "KOMPAS.TV", but not "Kim.Putin bertemu".
bool looks_like_domain(std::string_view text);

}  // namespace warta
