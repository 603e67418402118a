#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "entity/found_name.hpp"
#include "entity/name_words.hpp"
#include "entity/piece_view.hpp"

namespace warta {

/// Which name each piece of a text belongs to.
class NameCover {
 public:
  explicit NameCover(std::size_t pieces) : owner_(pieces, kFree) {}
  NameCover(const std::vector<FoundName>& names, std::size_t pieces) : NameCover{pieces} {
    for (std::size_t n = 0; n < names.size(); ++n) set(names[n], n);
  }

  void set(const FoundName& name, std::size_t index) {
    for (std::size_t i = name.first; i < name.last; ++i)
      owner_[i] = static_cast<std::uint32_t>(index);
  }
  /// The name over a piece that is not free.
  std::size_t operator[](std::size_t piece) const { return owner_[piece]; }
  bool free(std::size_t piece) const { return owner_[piece] == kFree; }

 private:
  static constexpr std::uint32_t kFree = 0xFFFFFFFF;

  std::vector<std::uint32_t> owner_;
};

/// A title in front of a name and how far it reaches.
struct TitleInFront {
  const Title* title = nullptr;
  std::size_t first = 0;  ///< piece
  std::size_t last = 0;   ///< one past its own words; names and nouns may follow up to the bearer
};

/// The title a person's name at piece `first` follows: directly ("Menteri Rini"), or before names,
/// nouns and one comma ("penasihat kebijakan luar negeri Putin, [Yuri Ushakov]").  `title` is null
/// if there is none.
TitleInFront title_in_front(const NameWords& words, const PieceView& pieces, const NameCover& cover,
                            std::size_t first);

/// The title that explains a name ending at piece `last`: "Oksana Lut, [Menteri Pertanian] Rusia,".
/// A mark must close it, or it is the next of a list: "Putin, Presiden Korea Selatan Yoon".
TitleInFront title_behind(const NameWords& words, const PieceView& pieces, std::size_t last);

/// Whose office a title is: the first name behind its own words and before piece `end`, as in
/// "Menteri Pertanian [Rusia] Oksana Lut".  Null if there is none.
const FoundName* office_owner(const TitleInFront& front, const std::vector<FoundName>& names,
                              const NameCover& cover, std::size_t end);

}  // namespace warta
