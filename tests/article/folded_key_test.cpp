#include "article/folded_key.hpp"

#include <string>

#include "support/catch.hpp"

namespace warta {
namespace {

std::string clean(std::string_view paragraph) {
  std::string out = "awal\n";
  append_clean(out, paragraph);
  return out.substr(5);
}

TEST_CASE("a key is folded and squeezed", "[article]") {
  CHECK(FoldedKey{" Kantor \t Berita\u00a0ANTARA "}.view() == "kantor berita antara");
  CHECK(FoldedKey{"KOMPAS.TV"}.view() == "kompas.tv");
  CHECK(FoldedKey{"ÉMILE"}.view() == "émile");
  CHECK(FoldedKey{" \t "}.view().empty());
  CHECK(FoldedKey{""}.view().empty());
}

TEST_CASE("a long key is folded all the same", "[article]") {
  const std::string name(300, 'A');
  CHECK(FoldedKey{name + "  B"}.view() == std::string(300, 'a') + " b");
}

TEST_CASE("a front keeps every byte in its place", "[article]") {
  CHECK(FoldedFront{"Foto :  KCNA"}.view() == "foto :  kcna");
  CHECK(FoldedFront{std::string(90, 'A')}.view().size() < 90);
  CHECK(FoldedFront{""}.view().empty());
}

TEST_CASE("a paragraph is cleaned only where it must be", "[article]") {
  CHECK(clean("Tamu tiba pagi ini.") == "Tamu tiba pagi ini.");
  CHECK(clean("Tamu  tiba\tpagi\u00a0ini. ") == "Tamu tiba pagi ini.");
  CHECK(clean("Cafe\u0301 \u201citu\u201d") == "Caf\u00e9 \u201citu\u201d");
  CHECK(clean("").empty());
}

}  // namespace
}  // namespace warta
