#include "article/credit_line.hpp"

#include "article/site_rules.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

using List = std::vector<std::string>;

const CreditReader& reader() {
  static const Lexicon lexicon;
  static const SiteRules made{lexicon};
  return made.credits;
}

TEST_CASE("a line of labels credits several people", "[article]") {
  Credits credits;
  CHECK(reader().read_labelled("Penulis : Sri Rahayu Editor : HADI SANTOSO", credits));
  CHECK(credits.authors == List{"Sri Rahayu"});
  CHECK(credits.editors == List{"Hadi Santoso"});
}

TEST_CASE("a remark is no author", "[article]") {
  CHECK(reader().is_labelled("Catatan: Rini Ayu"));
  CHECK_FALSE(reader().is_labelled("Catatan: unggahan itu sudah dihapus"));
  CHECK_FALSE(reader().is_labelled("Catatan: Unggahan itu sudah dihapus."));
  CHECK_FALSE(reader().is_labelled(
      "Narasi: Pesan itu, yang beredar sejak kemarin, menyebut jembatan di desa ambruk."));
  CHECK(reader().is_labelled("Penulis: Rini Ayu, guru besar ilmu hukum di Kota Mawar."));
}

TEST_CASE("a source that is nobody is told from one that is", "[article]") {
  CHECK(reader().names_nobody("Sumber: Media Sosial"));
  CHECK(reader().names_nobody("SUMBER : WHATSAPP"));
  for (const char* line : {"Sumber: Reuters", "Sumber: Kompas.com", "Sumber: https://kabar.id/1",
                           "Sumber foto: Rini", "Penulis: Rini Ayu", "Media Sosial"})
    CHECK_FALSE(reader().names_nobody(line));
  CHECK(reader().is_labelled("Sumber: https://kabar.id/1 https://kabar.id/2"));
  CHECK_FALSE(reader().is_labelled(
      "Sumber: https://kabar.id/1 Menurut situs itu foto tersebut diambil pada tahun lalu."));
}

TEST_CASE("a desk signs with initials and the agencies it used", "[article]") {
  Credits credits;
  CHECK(reader().read_desk("rs/hp (AFP, Reuters)", credits));
  CHECK(credits.writer_initials == List{"rs"});
  CHECK(credits.editor_initials == List{"hp"});
  CHECK(credits.agencies == List{"AFP", "Reuters"});
  CHECK_FALSE(reader().read_desk("Tamu itu (AFP)", credits));
  CHECK_FALSE(reader().read_desk("rs/hp (tamu)", credits));
  CHECK_FALSE(reader().read_desk("", credits));
}

TEST_CASE("what stands around a name is none of it", "[article]") {
  for (const char* line : {"oleh Sri Rahayu | dibaca 1.204 kali",
                           "Laporan Sri Rahayu dari berbagai sumber", "oleh Sri Rahayu pada"}) {
    CAPTURE(line);
    Credits credits;
    CHECK(reader().read_labelled(line, credits));
    CHECK(credits.authors == List{"Sri Rahayu"});
  }
}

TEST_CASE("who stands behind a desk or a place is meant", "[article]") {
  Credits none;
  reader().add(Field::author, "Tribun Timur", none);
  CHECK(none.authors.empty());
  for (const char* value : {"Kontributor Lhokseumawe, Sri Rahayu", "Tribun Timur, Sri Rahayu",
                            "Jakarta, Sri Rahayu", "Sri Rahayu"}) {
    CAPTURE(value);
    Credits credits;
    reader().add(Field::author, value, credits);
    CHECK(credits.authors == List{"Sri Rahayu"});
  }
}

TEST_CASE("a line that does not begin with a label credits nobody", "[article]") {
  Credits credits;
  CHECK_FALSE(reader().read_labelled("Kata Sri Rahayu, penulis: buku itu laris.", credits));
  CHECK_FALSE(reader().read_labelled("Editor:", credits));
  CHECK_FALSE(reader().read_labelled("", credits));
  CHECK(credits.authors.empty());
  CHECK(credits.editors.empty());
}

TEST_CASE("the bracket behind a report is its credit", "[article]") {
  Credits credits;
  const std::string_view text = "Keduanya akan berunding lagi. (Reuters/dwi)";
  CHECK(reader().read_closing(text, credits) == text.find('('));
  CHECK(credits.agencies == List{"Reuters"});
  CHECK(credits.editor_initials == List{"dwi"});
  Credits initials;
  CHECK(reader().read_closing("[aik/rds]", initials) == std::size_t{0});
  CHECK(initials.writer_initials == List{"aik"});
  CHECK(initials.editor_initials == List{"rds"});
  Credits none;
  Credits labelled;
  CHECK(reader().read_closing(
      "Kereta tiba. (Penulis Rini Ayu Lestari | Editor Budi Santoso Wijaya)", labelled));
  CHECK(labelled.editors == std::vector<std::string>{"Budi Santoso Wijaya"});
  CHECK_FALSE(reader().read_closing("Kereta tiba pukul sembilan (waktu setempat)", none));
  CHECK_FALSE(reader().read_closing("Kereta tiba pukul sembilan.", none));
  CHECK(none.writer_initials.empty());
}

TEST_CASE("values of a field are told apart", "[article]") {
  Credits credits;
  reader().add(Field::author, "Sri Rahayu dan Hadi", credits);
  reader().add(Field::source, "Reuters, Warta Pesisir", credits);
  CHECK(credits.authors == List{"Sri Rahayu", "Hadi"});
  CHECK(credits.agencies == List{"Reuters"});
  CHECK(credits.source == "Warta Pesisir");
}

TEST_CASE("what stands beside a name is not part of it", "[article]") {
  Credits credits;
  CHECK(
      reader().read_labelled("Ditulis oleh [Sri Rahayu]; disunting oleh [Hadi Santoso]", credits));
  CHECK(credits.authors == List{"Sri Rahayu"});
  CHECK(credits.editors == List{"Hadi Santoso"});
  Credits degrees;
  CHECK(reader().read_labelled("Penulis: Sri Rahayu, S.H., M.Si. dan Hadi", degrees));
  CHECK(degrees.authors == List{"Sri Rahayu, S.H., M.Si.", "Hadi"});
  Credits places;
  CHECK(reader().read_labelled("Laporan Sri Rahayu dari Moskow", places));
  reader().add(Field::author, "Hadi Santoso hadi@kabar.example", places);
  CHECK(places.authors == List{"Sri Rahayu", "Hadi Santoso"});
  CHECK(reader().is_labelled("| Editor: Hadi"));
  CHECK_FALSE(reader().is_labelled("Penulis itu tiba"));
  CHECK_FALSE(reader().is_labelled("Laporan Menteri ke Istana soal Rel Belum Diproses Tahun Ini"));
}

TEST_CASE("desks shorten agencies and themselves", "[article]") {
  Credits credits;
  CHECK(reader().read_closing("Keduanya akan berunding lagi. (ant/rtr)", credits));
  CHECK(credits.agencies == List{"ANTARA", "Reuters"});
  CHECK(reader().read_closing("Keduanya akan berunding lagi. (MI/N-3)", credits));
  CHECK_FALSE(reader().read_closing("Ia menyebut rel (MI/N-3)", credits));
}

TEST_CASE("names are written as people write them", "[article]") {
  CHECK(person_name("Edy-A.-Putra") == "Edy A. Putra");
  CHECK(person_name("| SRI RAHAYU,") == "Sri Rahayu");
  CHECK(person_name("Sri Rahayu") == "Sri Rahayu");
}

TEST_CASE("initials and translators count where no writer is named", "[article]") {
  Credits credits;
  credits.writer_initials = {"aik", "rds"};
  credits.editor_initials = {"rds"};
  Article unsigned_page;
  credits.settle(unsigned_page);
  CHECK(unsigned_page.authors == List{"aik"});
  CHECK(unsigned_page.editors == List{"rds"});
  credits.translators = {"Hadi Santoso"};
  Article translated;
  credits.settle(translated);
  CHECK(translated.authors == List{"Hadi Santoso"});
  credits.signed_authors = {"Sri Rahayu"};
  credits.teams = {"Tim Warta"};
  Article bare;
  credits.settle(bare);
  CHECK(bare.authors == List{"Sri Rahayu", "Tim Warta"});
  credits.signed_authors = {"Berita Utama"};
  credits.teams.clear();
  credits.authors = {"Sri Rahayu"};
  Article signed_page;
  credits.settle(signed_page);
  CHECK(signed_page.authors == List{"Sri Rahayu"});
}

TEST_CASE("ranks, places and teams are no part of a name", "[article]") {
  const auto authors = [](std::string_view line) {
    Credits credits;
    reader().read_labelled(line, credits);
    return credits.authors;
  };
  CHECK(authors("Analis: Letkol (Purn) Sri Rahayu") == List{"Sri Rahayu"});
  CHECK(authors("Oleh Sri Rahayu di Sydney") == List{"Sri Rahayu"});
  CHECK(authors("Teks Sri Rahayu") == List{"Sri Rahayu"});
  CHECK(authors("Tim Kabar Daerah: Rini Ayu, Hadi Putra") == List{"Rini Ayu", "Hadi Putra"});
  CHECK(authors("Penulis: Sri Rahayu (Moskow)") == List{"Sri Rahayu"});
  CHECK(authors("Tim penyelamat: dua belas orang masih dicari di laut").empty());
  CHECK(authors("Teks pidato itu beredar sejak pagi").empty());
}

TEST_CASE("who checked and who laid out a page are told apart", "[article]") {
  Credits credits;
  CHECK(reader().read_labelled("Disusun: Rini Ayu. Diperiksa: Hadi Putra   Layout: Budi", credits));
  CHECK(credits.authors == List{"Rini Ayu"});
  CHECK(credits.editors == List{"Hadi Putra"});
}

}  // namespace
}  // namespace warta
