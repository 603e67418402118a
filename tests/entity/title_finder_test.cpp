#include "entity/title_finder.hpp"

#include <string>

#include "support/catch.hpp"
#include "token/tokenizer.hpp"

namespace warta {
namespace {

/// The title in front of the piece `first` of a text, or "-".
std::string title_of(const std::string& text, std::size_t first) {
  static const Lexicon lexicon;
  static const Tokenizer tokenizer{lexicon};
  static const NameWords words{lexicon};
  const TokenizedText tokens = tokenizer.tokenize(text);
  const PieceView pieces{tokens};
  const TitleInFront front = title_in_front(words, pieces, NameCover{pieces.size()}, first);
  return front.title == nullptr ? "-" : std::string{front.title->role};
}

}  // namespace

TEST_CASE("a title stands directly in front or over its country", "[entity]") {
  CHECK(title_of("Menlu Retno tiba", 1) == "menteri luar negeri");
  CHECK(title_of("Presiden Rusia Vladimir Putin tiba", 2) == "presiden");
  CHECK(title_of("wakil juru bicara Anton Belov", 3) == "wakil juru bicara");
}

TEST_CASE("a verb or preposition ends the reach of a title", "[entity]") {
  CHECK(title_of("Presiden bertemu Anton Belov", 2) == "-");
  CHECK(title_of("Kereta Anton Belov", 1) == "-");
}

}  // namespace warta
