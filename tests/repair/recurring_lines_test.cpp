#include "repair/recurring_lines.hpp"

#include <string>

#include "support/catch.hpp"

using warta::RecurringLines;

namespace {

std::string report(int number) {
  return "Delegasi ke-" + std::to_string(number) + " tiba.\nIa menginap di hotel " +
         std::to_string(number) + ".";
}

}  // namespace

TEST_CASE("a line of every page is learned", "[repair]") {
  RecurringLines lines;
  for (int i = 0; i < 20; ++i) lines.note(report(i) + "\n  GULIR untuk   melanjutkan\nPenutup.");
  lines.settle();
  CHECK(lines.contains("gulir untuk melanjutkan"));
  CHECK(lines.contains("Penutup."));
  CHECK_FALSE(lines.contains("Delegasi ke-3 tiba."));
  CHECK_FALSE(lines.contains(""));
}

TEST_CASE("a line that might be a sentence must recur more often", "[repair]") {
  RecurringLines lines;
  for (int i = 0; i < 50; ++i)
    lines.note(report(i) + (i < 8 ? "\nSimak videonya\nKremlin belum memberi tanggapan." : ""));
  lines.settle();
  CHECK(lines.contains("Simak videonya"));
  CHECK_FALSE(lines.contains("Kremlin belum memberi tanggapan."));
}

TEST_CASE("copies of one report teach nothing", "[repair]") {
  RecurringLines lines;
  for (int i = 0; i < 20; ++i) lines.note(report(1));
  for (int i = 0; i < 4; ++i) lines.note(report(i) + "\nBersambung");
  lines.settle();
  CHECK(lines.empty());
  CHECK_FALSE(lines.contains("Delegasi ke-1 tiba."));
}

TEST_CASE("a line said twice in one article counts once", "[repair]") {
  RecurringLines lines;
  for (int i = 0; i < 4; ++i) lines.note(report(i) + "\nIklan\nIklan\nIklan");
  lines.settle();
  CHECK_FALSE(lines.contains("Iklan"));
}

TEST_CASE("sentences recur within paragraphs too", "[repair]") {
  const std::string advert = "Ikuti kami di Kanal Kabar Pagi setiap hari.";
  const auto paragraph = [](int i) {
    std::string text;
    for (int j = 0; j < 12; ++j)
      text += "Delegasi ke-" + std::to_string(i) + " berunding pada hari ke-" + std::to_string(j) +
              ". ";
    return text;
  };
  RecurringLines lines;
  for (int i = 0; i < 8; ++i) lines.note(paragraph(i) + advert);
  CHECK(lines.part(paragraph(9) + advert) == paragraph(9) + advert);  // nothing is settled yet
  lines.settle();
  CHECK(lines.contains(advert));
  CHECK(lines.part(paragraph(9) + advert + " Lalu pulang.") ==
        paragraph(9) + "\n" + advert + "\nLalu pulang.");
  CHECK(lines.part(paragraph(9)) == paragraph(9));
  CHECK(lines.part("Ia pulang. " + advert) == "Ia pulang. " + advert);  // a line, no paragraph
}
