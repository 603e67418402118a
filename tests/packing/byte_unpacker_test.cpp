#include "packing/byte_unpacker.hpp"

#include <limits>

#include "packing/byte_packer.hpp"
#include "support/catch.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

enum class Letter { a, b, c };

TEST_CASE("what is packed comes back") {
  const std::string long_word(BytePacker::kRemembered + 1, 'x');
  BytePacker packer;
  packer.number(std::numeric_limits<std::uint64_t>::max());
  packer.signed_number(std::numeric_limits<std::int64_t>::min()).signed_number(-1).decimal(2.5);
  packer.text("rusia").text(long_word).text("").text("rusia").texts({"a", "rusia"});
  packer.choice(Letter::c, Letter::c).within(30).span({9, 12}).span({3, 30});
  const std::string bytes = packer.finish(7);

  ByteUnpacker unpacker{bytes, 7};
  std::uint64_t number = 0;
  std::int64_t least = 0, minus = 0;
  double decimal = 0;
  unpacker.number(number).signed_number(least).signed_number(minus).decimal(decimal);
  CHECK(number == std::numeric_limits<std::uint64_t>::max());
  CHECK(least == std::numeric_limits<std::int64_t>::min());
  CHECK(minus == -1);
  CHECK(decimal == 2.5);
  std::string first, second, third, fourth;
  std::vector<std::string> list;
  unpacker.text(first).text(second).text(third).text(fourth).texts(list);
  CHECK(first == "rusia");
  CHECK(second == long_word);
  CHECK(third.empty());
  CHECK(fourth == "rusia");
  CHECK(list == std::vector<std::string>{"a", "rusia"});
  Letter letter{};
  Span one, two;
  unpacker.choice(letter, Letter::c).within(30).span(one).span(two).finish();
  CHECK(letter == Letter::c);
  CHECK(one == Span{9, 12});
  CHECK(two == Span{3, 30});
}

TEST_CASE("another checksum is damage") {
  BytePacker packer;
  const std::string bytes = packer.text("rusia").finish(7);
  CHECK_THROWS_AS((ByteUnpacker{bytes, 8}), InputError);
  CHECK_THROWS_AS((ByteUnpacker{"", 7}), InputError);
}

/// Unpacks bytes that a program with bad intent has made, checksum and all.
template <typename Unpack>
void check_fails(std::string bytes, const Unpack& unpack) {
  append_checksum(bytes, 0);
  ByteUnpacker unpacker{bytes, 0};
  CHECK_THROWS_AS(unpack(unpacker), InputError);
}

TEST_CASE("nothing is read beyond bounds") {
  std::uint64_t number = 0;
  std::uint8_t small = 0;
  std::string word;
  std::vector<std::string> words;
  Letter letter{};
  Span span;
  bool flag = false;
  double decimal = 0;
  check_fails("", [&](auto& u) { u.number(number); });
  check_fails(std::string(11, '\xFF'), [&](auto& u) { u.number(number); });
  check_fails("\xFF\x7F", [&](auto& u) { u.number(small); });
  check_fails(std::string{"\0\x05rus", 5}, [&](auto& u) { u.text(word); });
  check_fails("\x02", [&](auto& u) { u.text(word); });
  check_fails("\x7F\x01", [&](auto& u) { u.texts(words); });
  check_fails("\x03", [&](auto& u) { u.choice(letter, Letter::c); });
  check_fails("\x02", [&](auto& u) { u.flag(flag); });
  check_fails("1234", [&](auto& u) { u.decimal(decimal); });
  check_fails("\x04\x05", [&](auto& u) { u.within(6).span(span); });
  check_fails(std::string{"\x01\0", 2}, [&](auto& u) { u.within(6).span(span); });
  check_fails("x", [&](auto& u) { u.finish(); });
}

}  // namespace
}  // namespace warta
