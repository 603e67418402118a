#include "fields/record_fields.hpp"

#include "support/catch.hpp"
#include "support/shared_parser.hpp"

namespace warta {
namespace {

RecordFacts read(std::vector<FieldValue> values, const std::vector<FieldMapping>& mapped = {}) {
  const FieldMap map{test_page_parser(), mapped};
  return read_fields(test_page_parser(), map, std::move(values));
}

std::string published(const std::string& value) {
  const RecordFacts facts = read({{"tanggal", value}});
  return facts.known.published ? to_iso8601(*facts.known.published) : "none";
}

TEST_CASE("fields fill the article", "[fields]") {
  const RecordFacts facts = read({{"judul", "\n  Tamu Tiba  \n"},
                                  {"isi", "Tamu itu tiba."},
                                  {"tanggal", " Selasa, 29 Januari 2019 / 20:44 WIB "},
                                  {"penulis", "Sri Rahayu"},
                                  {"tag", "Rusia\nKorea Utara", true},
                                  {"entah", "apa"}});
  CHECK(facts.known.title == "Tamu Tiba");
  CHECK(facts.text == "Tamu itu tiba.");
  CHECK(to_iso8601(*facts.known.published) == "2019-01-29T20:44:00+07:00");
  CHECK(facts.known.published_basis == PublishedBasis::stated);
  CHECK(facts.known.authors == std::vector<std::string>{"Sri Rahayu"});
  CHECK(facts.known.tags == std::vector<std::string>{"Rusia", "Korea Utara"});
  CHECK(facts.problems.empty());
}

TEST_CASE("an author's address is not the author", "[fields]") {
  using Names = std::vector<std::string>;
  CHECK(read({{"author", "redaksi@koran.id (Sri Rahayu)"}}).known.authors == Names{"Sri Rahayu"});
  CHECK(read({{"author", "redaksi@koran.id"}}).known.authors.empty());
  CHECK(read({{"author", "Sri Rahayu"}}).known.authors == Names{"Sri Rahayu"});
}

TEST_CASE("lists that a program printed into a cell are lists", "[fields]") {
  const RecordFacts facts = read({{"isi", "['Tamu itu tiba.', \"Ia berkata 'halo'.\"]"},
                                  {"tag", "[\"Rusia\", 'Korea Utara']"},
                                  {"judul", "[Foto] Tamu Tiba di Kota [Lagi]"},
                                  {"tanggal", "['2024-06-19']"}});
  CHECK(facts.text == "Tamu itu tiba.\nIa berkata 'halo'.");
  CHECK(facts.known.tags == std::vector<std::string>{"Rusia", "Korea Utara"});
  CHECK(facts.known.title == "[Foto] Tamu Tiba di Kota [Lagi]");
  CHECK(to_iso8601(*facts.known.published) == "2024-06-19");
  CHECK(read({{"isi", "['Tamu itu tiba"}}).text == "['Tamu itu tiba");
  CHECK(read({{"isi", "['Tamu', 3]"}}).text == "['Tamu', 3]");
  CHECK(read({{"isi",
               R"([{"type": "p", "text": "Tamu itu tiba."}, {"type": "p", "text": "Lalu."}])"}})
            .text == "Tamu itu tiba.\nLalu.");
  CHECK(read({{"isi", "[{'p': 'Ia berkata \"halo\".'}]"}}).text == "Ia berkata \"halo\".");
  for (const char* other : {"[{'p': 'Tamu'", "[{'p': ['Tamu']}]", "[{'p'}, 3]"})
    CHECK(read({{"isi", other}}).text == other);
}

TEST_CASE("the time may have a column of its own", "[fields]") {
  for (const std::vector<FieldValue>& values :
       {std::vector<FieldValue>{{"tanggal_terbit", "19-06-2024"}, {"jam_terbit", "11.03 WIB"}},
        std::vector<FieldValue>{{"waktu", "11.03 WIB"}, {"tanggal", "19-06-2024"}}}) {
    const RecordFacts facts = read(values);
    REQUIRE(facts.known.published);
    CHECK(to_iso8601(*facts.known.published) == "2024-06-19T11:03:00+07:00");
    CHECK(facts.problems.empty());
  }
  const RecordFacts timed = read({{"tanggal", "2024-06-19 08:00"}, {"jam", "11:03"}});
  CHECK(to_iso8601(*timed.known.published) == "2024-06-19T08:00:00");
  CHECK(read({{"tanggal", "11.03.2024"}, {"waktu", "9:15"}}).known.published->day.month() ==
        std::chrono::March);
  CHECK_FALSE(read({{"jam", "11:03"}}).known.published);
}

TEST_CASE("the outlet behind a title is cut where it is the publisher", "[fields]") {
  const auto title = [](const char* written, const char* publisher) {
    return read({{"title", written}, {"publisher", publisher}}).known.title;
  };
  CHECK(title("Tamu Tiba di Kota Tua - Kabar Selat", "Kabar Selat") == "Tamu Tiba di Kota Tua");
  CHECK(title("Tamu Tiba di Kota Tua | KOMPAS.com", "Kompas.com") == "Tamu Tiba di Kota Tua");
  CHECK(title("Tamu Tiba - Ini Kata Kabar Selat", "Kabar Selat") ==
        "Tamu Tiba - Ini Kata Kabar Selat");
  CHECK(title("Tamu Tiba di Kota Tua - Tempo", "Kabar Selat") == "Tamu Tiba di Kota Tua - Tempo");
}

TEST_CASE("a date that cannot be read is told with its value", "[fields]") {
  const RecordFacts facts = read({{"tanggal", "kemarin sore"}});
  CHECK_FALSE(facts.known.published);
  REQUIRE(facts.problems.size() == 1);
  CHECK(facts.problems[0].code == "bad-date");
  CHECK(facts.problems[0].message.find("kemarin sore") != std::string::npos);
  CHECK(read({{"tanggal", "[]"}}).problems.empty());
  CHECK(read({{"tanggal", "nan"}}).problems.empty());
}

TEST_CASE("a date in doubt is read as Indonesians write, and told", "[fields]") {
  const RecordFacts facts = read({{"tanggal", "3/4/2024"}});
  CHECK(to_iso8601(*facts.known.published) == "2024-04-03");
  REQUIRE(facts.problems.size() == 1);
  CHECK(facts.problems[0].code == "ambiguous-date");
  CHECK(facts.problems[0].severity == Severity::note);
  CHECK(published("2024-04-03") == "2024-04-03");
  CHECK(published("1718769780") == "2024-06-19T04:03:00+00:00");
}

TEST_CASE("of many sections one is the section, the rest are tags", "[fields]") {
  const RecordFacts facts = read({{"category", "Panen\nEkonomi\nMuria", true}});
  CHECK(facts.known.section == "Ekonomi");
  CHECK(facts.known.tags == std::vector<std::string>{"Panen", "Muria"});
  const RecordFacts tagged = read({{"category", "Panen\nMuria", true}, {"tags", "padi"}});
  CHECK(tagged.known.section == "Panen");
  CHECK(tagged.known.tags == std::vector<std::string>{"padi"});
}

TEST_CASE("a lead that stands apart goes before the text", "[fields]") {
  CHECK(read({{"body.summary", "Tamu tiba."},
              {"body.sections", "Ia disambut."},
              {"isi", "Ia disambut."}})
            .text == "Tamu tiba.\nIa disambut.");
  CHECK(read({{"body.summary", "Tamu tiba."}, {"isi", "Tamu tiba. Ia disambut."}}).text ==
        "Tamu tiba. Ia disambut.");
}

TEST_CASE("an update stands in for a publication that is not told", "[fields]") {
  CHECK(read({{"updated_at", "2024-06-20"}}).known.published);
  const RecordFacts both = read({{"updated_at", "2024-06-20"}, {"tanggal", "2024-06-19"}});
  CHECK(to_iso8601(*both.known.published) == "2024-06-19");
}

TEST_CASE("publisher and domain are the address's where the record is silent", "[fields]") {
  const RecordFacts known = read({{"url", "https://nasional.kompas.com/read/1/tamu"}});
  CHECK(known.known.publisher == "Kompas.com");
  CHECK(known.known.domain == "kompas.com");
  const RecordFacts unknown = read({{"url", "https://www.lensatimur.id/berita/1"}});
  CHECK(unknown.known.publisher.empty());
  CHECK(unknown.host == "lensatimur.id");
  Article article;
  test_page_parser().name_after_host(article, unknown.host);
  CHECK(article.publisher == "lensatimur.id");
  CHECK(article.domain == "lensatimur.id");
  Article named;
  named.publisher = "Kompas.com";
  test_page_parser().name_after_host(named, unknown.host);
  CHECK(named.publisher == "Kompas.com");
  CHECK(named.domain.empty());
  const RecordFacts told =
      read({{"url", "https://www.lensatimur.id/1"}, {"sumber", "Harian Contoh"}});
  CHECK(told.known.publisher == "Harian Contoh");
  CHECK(read({{"sumber", "https://lensatimur.id/berita/1"}}).known.url ==
        "https://lensatimur.id/berita/1");
}

TEST_CASE("a part of an outlet's name, or a desk's, is the outlet at the address", "[fields]") {
  const auto publisher = [](const std::string& name, const std::string& url) {
    return read({{"sumber", name}, {"url", url}}).known.publisher;
  };
  CHECK(publisher("detikinet", "https://inet.detik.com/read/1") == "detikcom");
  CHECK(publisher("bisnis", "https://www.bisnis.com/a/1") == "Bisnis.com");
  CHECK(publisher("Tempo Gaya", "https://gaya.tempo.co/read/1") == "Tempo.co");
  CHECK(publisher("kompas", "https://regional.kompas.com/read/1") == "Kompas.com");
  CHECK(publisher("lifestyle.okezone.com", "https://lifestyle.okezone.com/1") == "Okezone");
  CHECK(publisher("Antara", "https://www.republika.co.id/1") == "ANTARA News");
  CHECK(publisher("", "http://kmp.im/AB1") == "Kompas.com");
}

TEST_CASE("marks that frame a whole text are a program's, titles keep theirs", "[fields]") {
  CHECK(read({{"isi", "\"Tamu itu tiba.\""}}).text == "Tamu itu tiba.");
  CHECK(read({{"isi", "\"Tamu berkata, \"Saya tiba.\" Lalu ia pergi.\""}}).text ==
        "Tamu berkata, \"Saya tiba.\" Lalu ia pergi.");
  CHECK(read({{"isi", "\"Saya tiba,\" katanya. \"Lalu pergi.\""}}).text ==
        "\"Saya tiba,\" katanya. \"Lalu pergi.\"");
  CHECK(read({{"judul", "'Saya Tiba di Kota'"}}).known.title == "'Saya Tiba di Kota'");
}

TEST_CASE("what a service left out is no text", "[fields]") {
  CHECK(read({{"content", "Tamu itu tiba di kota… [+1234 chars]"}}).text ==
        "Tamu itu tiba di kota… ");
  CHECK(read({{"content", "Sandi itu [+ab chars]"}}).text == "Sandi itu [+ab chars]");
}

TEST_CASE("a section's name is no title", "[fields]") {
  const RecordFacts section = read({{"judul", "Olahraga"}, {"kategori", "Olahraga"}});
  CHECK(section.known.title.empty());
  CHECK(section.known.section == "Olahraga");
  const std::string url = "https://koran.id/berita/tamu-tiba-di-kota-pelabuhan";
  CHECK(read({{"judul", "Rubrik Kita"}, {"url", url}}).known.title.empty());
  CHECK(read({{"judul", "Tamu Datang"}, {"url", url}}).known.title == "Tamu Datang");
  CHECK(read({{"label", "1"}}).known.section.empty());
  CHECK(read({{"label", "Hoaks"}}).known.section == "Hoaks");
}

TEST_CASE("paths know the day if nobody else does", "[fields]") {
  Article article;
  article.origin.path = "arsip/2024-01-05/x.md";
  fill_from_paths(test_page_parser(), article);
  CHECK(to_iso8601(*article.published) == "2024-01-05");
  CHECK(article.published_basis == PublishedBasis::path);
  CHECK(article.published_evidence == "2024-01-05");
  article.published_basis = PublishedBasis::stated;
  article.url = "https://koran.id/read/2023/02/27/1/x";
  fill_from_paths(test_page_parser(), article);
  CHECK(to_iso8601(*article.published) == "2024-01-05");
  article.published_basis = PublishedBasis::inferred;
  fill_from_paths(test_page_parser(), article);
  CHECK(to_iso8601(*article.published) == "2023-02-27");
}

TEST_CASE("a folder's day must fit the one that the report tells of", "[fields]") {
  for (const std::string day : {"2024-01-03", "2023-06-01", "2024-02-01"}) {
    CAPTURE(day);
    Article article;
    article.origin.path = "arsip/2024-01-05/x.md";
    article.published = *parse_iso8601(day);
    article.published_basis = PublishedBasis::inferred;
    fill_from_paths(test_page_parser(), article);
    CHECK((article.published_basis == PublishedBasis::path) == (day == "2024-01-03"));
  }
}

}  // namespace
}  // namespace warta
