#include "timeline/count_reader.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

std::optional<ToldCount> read(std::string_view sentence) {
  static const Lexicon lexicon;
  static const CountReader reader{lexicon};
  return reader.read(sentence);
}

constexpr ToldCount meeting(int number) {
  return {number, false, true};
}
constexpr ToldCount visit(int number) {
  return {number, true, true};
}

}  // namespace

TEST_CASE("an ordinal counts the event itself", "[timeline]") {
  CHECK(read("Ini pertemuan kedua mereka.") == meeting(2));
  CHECK(read("Pertemuan puncak ketiga antara keduanya digelar di Bali.") == meeting(3));
  CHECK(read("Lawatan keempat Rahma ke Oslo berlangsung singkat.") == visit(4));
  CHECK(read("Itu adalah kunjungan keempat, kata juru bicara.") == visit(4));
  CHECK(read("Keduanya bertemu untuk kedua kalinya.") == meeting(2));
  CHECK(read("Rahma bertemu Sari di Oslo pada Rabu (3/9/2025) untuk kedua kalinya.") == meeting(2));
  CHECK(read("Ia mengunjungi Oslo kali ketiga.") == visit(3));
  CHECK(read("Pertemuan perdana mereka berlangsung akrab.") == meeting(1));
}

TEST_CASE("a number of times counts all so far", "[timeline]") {
  CHECK(read("Keduanya sudah bertemu tiga kali.") == ToldCount{3, false, false});
  CHECK(read("Mereka sudah 4 kali bertemu.") == ToldCount{4, false, false});
  CHECK(read("Ia dua kali mengunjungi Oslo.") == ToldCount{2, true, false});
}

TEST_CASE("two leaders who meet are not counted", "[timeline]") {
  CHECK_FALSE(read("Pertemuan kedua pemimpin berlangsung di Oslo."));
  CHECK_FALSE(read("Pertemuan kedua negara digelar tertutup."));
  CHECK_FALSE(read("Pertemuan kedua Presiden itu digelar tertutup."));
  CHECK_FALSE(read("Harga naik tiga kali lipat setelah pertemuan."));
  CHECK_FALSE(read("Putin bertemu Kim di Vladivostok."));
}

TEST_CASE("a count of some time is no count of all", "[timeline]") {
  CHECK_FALSE(read("Ini pertemuan kedua mereka dalam setahun."));
  CHECK_FALSE(read("Ini pertemuan ketiga mereka sejak Rahma menjabat."));
  CHECK_FALSE(read("Keduanya bertemu tiga kali tahun ini."));
}

}  // namespace warta
