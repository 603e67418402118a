#include "lexicon/sought_word.hpp"

#include <string>
#include <utility>

#include "support/catch.hpp"

namespace warta {

TEST_CASE("a word in a text is the same word as alone", "[lexicon]") {
  const std::string text =
      "pertanggungjawaban pertanggungjawabkan di kota-kota" + std::string(16, ' ');
  for (const auto& [begin, size] :
       {std::pair{0, 18}, {19, 19}, {39, 2}, {42, 9}, {42, 8}, {0, 16}, {0, 17}}) {
    const auto word = std::string_view{text}.substr(static_cast<std::size_t>(begin),
                                                    static_cast<std::size_t>(size));
    const SoughtWord there = SoughtWord::in_text(word);
    const SoughtWord alone = SoughtWord::alone(word);
    INFO(word);
    CHECK(there.head == alone.head);
    CHECK(there.tail == alone.tail);
    CHECK(there.key() == alone.key());
  }
}

}  // namespace warta
