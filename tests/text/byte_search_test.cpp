#include "text/byte_search.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

namespace warta {
namespace {

constexpr auto kMark = [](auto c) { return (c == '.') | (c == '?') | (c >= 0x80); };

std::vector<std::size_t> marks_in(std::string_view text) {
  std::vector<std::size_t> places;
  for_each_byte(text, kMark, [&](std::size_t at) { places.push_back(at); });
  return places;
}

}  // namespace

TEST_CASE("every byte that is meant is visited in order", "[text]") {
  CHECK(marks_in("Kim tiba. Putin?") == std::vector<std::size_t>{8, 15});
  CHECK(marks_in("").empty());
  CHECK(marks_in("Kim tiba di Vladivostok dengan kereta api lapis baja").empty());
  CHECK(marks_in("é").size() == 2);
}

TEST_CASE("bytes are found at every place of short and long texts", "[text]") {
  for (std::size_t size = 1; size < 70; ++size)
    for (std::size_t at = 0; at < size; ++at) {
      std::string text(size, 'a');
      text[at] = '.';
      CHECK(marks_in(text) == std::vector<std::size_t>{at});
      CHECK(find_byte(text, 0, kMark) == at);
      CHECK(find_byte(text, at, kMark) == at);
      CHECK(find_byte(text, at + 1, kMark) == size);
      text[0] = '?';
      CHECK(marks_in(text).size() == (at == 0 ? 1U : 2U));
    }
}

TEST_CASE("all bytes of a block may be meant", "[text]") {
  CHECK(marks_in(std::string(40, '.')).size() == 40);
  CHECK(has_byte(std::string(40, 'a') + "?", kMark));
  CHECK_FALSE(has_byte(std::string(40, 'a'), kMark));
  CHECK(count_byte("satu\ndua\n\n" + std::string(40, '\n'), '\n') == 43);
}

TEST_CASE("a sign of several bytes is visited once", "[text]") {
  const std::string text = "Ia kata “ya” — lalu pergi, " + std::string(20, 'a') + "é";
  std::vector<std::size_t> places;
  for_each_sign(
      text, [](auto c) { return c >= 0x80; },
      [&](std::size_t at) {
        places.push_back(at);
        return text[at] == '\xC3' ? std::size_t{2} : std::size_t{3};
      });
  CHECK(places ==
        std::vector<std::size_t>{text.find("“"), text.find("”"), text.find("—"), text.find("é")});
}

TEST_CASE("bytes are found by themselves and the one before, wherever they stand", "[text]") {
  constexpr auto kDouble = [](auto c, auto before) { return (c == ' ') & (before == ' '); };
  constexpr auto kFirst = [](auto c, auto before) { return (c == 'a') & (before == 0); };
  const auto places_in = [&](const std::string& text) {
    std::vector<std::size_t> places;
    for_each_pair(text, kDouble, [&](std::size_t at) { places.push_back(at); });
    return places;
  };
  CHECK(places_in("").empty());
  CHECK(count_pairs("", kDouble) == 0);
  CHECK(count_pairs("aa", kFirst) == 1);
  CHECK(count_pairs(std::string(60, ' '), kDouble) == 59);
  for (std::size_t size = 2; size < 70; ++size)
    for (std::size_t at = 1; at < size; ++at) {
      std::string text(size, 'a');
      text[at - 1] = text[at] = ' ';
      CHECK(places_in(text) == std::vector<std::size_t>{at});
      CHECK(count_pairs(text, kDouble) == 1);
    }
}

}  // namespace warta
