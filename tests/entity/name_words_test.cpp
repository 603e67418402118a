#include "entity/name_words.hpp"

#include "entity/name_fixture.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

/// Pieces of the title that opens a text, and its role.
std::string opening_title(const std::string& words) {
  const NamedText text{words};
  std::size_t length = 0;
  const Title* title = text.steps.words.title_at(text.pieces, 0, length);
  return title == nullptr ? "-" : std::to_string(length) + " " + std::string{title->role};
}

std::size_t opening_head(const std::string& words) {
  const NamedText text{words};
  std::size_t length = 0;
  return text.steps.words.head_at(text.pieces, 0, length) == nullptr ? 0 : length;
}

}  // namespace

TEST_CASE("the longest title counts", "[entity]") {
  CHECK(opening_title("menlu itu") == "1 menteri luar negeri");
  CHECK(opening_title("Perdana Menteri Anu") == "2 perdana menteri");
  CHECK(opening_title("kereta itu") == "-");
}

TEST_CASE("some nouns open a name only with a capital", "[entity]") {
  CHECK(opening_head("bandara Sukamaju") == 1);
  CHECK(opening_head("Universitas Sukamaju") == 1);
  CHECK(opening_head("pisang Sukamaju") == 0);
}

TEST_CASE("named events, ranks and small words", "[entity]") {
  const NameWords& words = NameSteps::ready().words;
  CHECK(words.named_event_at(NamedText{"Perang Dingin usai"}.pieces, 0) == 2);
  CHECK(words.named_event_at(NamedText{"cuaca dingin usai"}.pieces, 0) == 0);
  CHECK(words.leading_rank("presiden") == 1);
  CHECK(words.leading_rank("perdana menteri") == 2);
  CHECK(words.leading_rank("penasihat") == 0);
  CHECK(words.traits("mantan").is_former());
  CHECK_FALSE(words.traits("kepala").is_former());
  CHECK(words.traits("dan").context == ContextClass::and_);
}

TEST_CASE("a phrase is cut at spaces and hyphens", "[entity]") {
  CHECK(phrase_pieces("juru bicara") == std::vector<std::string_view>{"juru", "bicara"});
  CHECK(phrase_pieces("Leif-Eric") == std::vector<std::string_view>{"Leif", "Eric"});
  CHECK(phrase_pieces("").empty());
}

}  // namespace warta
