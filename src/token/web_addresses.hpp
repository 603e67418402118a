#pragma once

#include <cstddef>
#include <string_view>
#include <unordered_set>

#include "warta/lexicon.hpp"

namespace warta {

/// Recognises addresses of the net: "https://…", "www.…", "sijori.id", "KOMPAS.TV",
/// "redaksi@contoh.co.id", "@akun".  A bare word.word is one only with a known top-level domain
/// and one case throughout, since "selesai.Dia" is a missing blank.
class WebAddresses {
 public:
  explicit WebAddresses(const Lexicon& lexicon);

  /// Where the address that begins at `position` ends; `position` itself if none does.
  std::size_t end_of(std::string_view text, std::size_t position) const;

 private:
  std::size_t end_of_domain(std::string_view text, std::size_t position) const;

  std::unordered_set<std::string_view> domains_;
};

}  // namespace warta
