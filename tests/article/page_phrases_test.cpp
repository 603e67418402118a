#include "article/page_phrases.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

const PagePhrases& phrases() {
  static const Lexicon lexicon;
  static const PagePhrases made{lexicon};
  return made;
}

const FurniturePhrase* furniture(std::string_view line) {
  return phrases().furniture(split_page(line).lines.front());
}

TEST_CASE("furniture is known by its words", "[article]") {
  const FurniturePhrase* related = furniture("Baca  Juga : Tamu Tiba");
  REQUIRE(related != nullptr);
  CHECK(related->kind == FurnitureKind::related);
  CHECK(related->effect == FurniturePhrase::Effect::content);
  const FurniturePhrase* advert = furniture("* ADVERTISEMENT *");
  REQUIRE(advert != nullptr);
  CHECK(advert->kind == FurnitureKind::advert);
  CHECK(furniture("Bacajuga tamu itu") == nullptr);
  CHECK(furniture("Tamu itu membaca jurnal di kereta.") == nullptr);
}

TEST_CASE("a word may tell only in a short line, or beside a number", "[article]") {
  REQUIRE(furniture("Artikel klinik terkait") != nullptr);
  CHECK(furniture("Artikel klinik terkait")->effect == FurniturePhrase::Effect::end);
  CHECK(furniture("Waktu 4 menit") != nullptr);
  CHECK(furniture("Beberapa menit") == nullptr);
  CHECK(furniture("Perkara yang terkait dengan tamu itu belum selesai") == nullptr);
  CHECK(furniture("Tamu menunggu 4 menit.") == nullptr);
}

TEST_CASE("rows of sections and buttons are known by their words", "[article]") {
  CHECK(phrases().only_buttons("home bisnis olahraga"));
  CHECK(phrases().only_buttons("facebook twitter salin tautan"));
  CHECK_FALSE(phrases().only_buttons("home tamu agung"));
  CHECK_FALSE(phrases().only_buttons("dunia"));
}

TEST_CASE("labels are found wherever they stand", "[article]") {
  const std::string_view line = "Penulis: Sri RahayuEditor : Hadi";
  const std::vector<LabelMatch> labels = phrases().credit_labels(line);
  REQUIRE(labels.size() == 2);
  CHECK(labels[0].field == Field::author);
  CHECK(slice(line, labels[0].label) == "Penulis:");
  CHECK(labels[1].field == Field::editor);
  CHECK(slice(line, labels[1].label) == "Editor :");
  CHECK(phrases().credit_labels("Seorang penulis tiba bersama editor itu.").empty());
}

TEST_CASE("an opening label stands at the front", "[article]") {
  const auto label = phrases().opening_label("Penulis, Johan Tobing");
  REQUIRE(label);
  CHECK(label->field == Field::author);
  CHECK(label->label.end == 8);
  CHECK_FALSE(phrases().opening_label("Johan Tobing, penulis: buku"));
  CHECK_FALSE(phrases().opening_label(""));
  CHECK(phrases().bare_label("editor :") == Field::editor);
  CHECK(phrases().bare_label("editor kami") == Field::none);
}

TEST_CASE("header keys and sections are whole words of the tables", "[article]") {
  CHECK(phrases().header_key("JUDUL") == Field::title);
  CHECK(phrases().header_key("judul-judul") == Field::none);
  CHECK(phrases().is_section("dunia"));
  CHECK_FALSE(phrases().is_section("duniawi"));
}

TEST_CASE("pictures are known by their credits", "[article]") {
  CHECK(phrases().photo_label("foto: kcna") == 6);
  CHECK(phrases().photo_label("tamu tiba") == 0);
  CHECK(phrases().has_photo_cue("hadi/afp"));
  CHECK_FALSE(phrases().has_photo_cue("hadi/afpan"));
  CHECK(phrases().caption_opening("tamu tiba di dermaga") == 0);
  CHECK(phrases().caption_opening("ilustrasi. roket di landasan") == 10);
}

TEST_CASE("links and adverts may be set off by marks", "[article]") {
  for (const char* line : {"> BACA JUGA: Tamu Tiba", "-- Baca pula: Tamu Tiba --"}) {
    REQUIRE(furniture(line) != nullptr);
    CHECK(furniture(line)->kind == FurnitureKind::related);
  }
  CHECK(furniture("- Bacaan tamu itu tebal sekali") == nullptr);
}

TEST_CASE("a label before a headline is known by its end", "[article]") {
  CHECK(phrases().ends_label("analisis sebelumnya:") != nullptr);
  CHECK(phrases().ends_label("lobi lain:") != nullptr);
  CHECK(phrases().ends_label("lain:") != nullptr);
  CHECK(phrases().ends_label("alasan tamu itu:") == nullptr);
  CHECK(phrases().ends_label("") == nullptr);
}

}  // namespace
}  // namespace warta
