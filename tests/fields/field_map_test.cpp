#include "fields/field_map.hpp"

#include "support/catch.hpp"
#include "support/shared_parser.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

using Row = std::vector<std::string>;

const std::string kBody =
    "Pemimpin tamu tiba di kota pelabuhan itu pagi ini dan disambut gubernur setempat. Ia lalu "
    "berunding dengan tuan rumah selama dua jam di sebuah kampus di tepi laut, kata juru bicara.";

FieldMap learned(const Row& names, const std::vector<Row>& rows,
                 const std::vector<FieldMapping>& mapped = {}) {
  std::vector<NamedValues> records;
  for (const Row& row : rows) {
    NamedValues record;
    for (std::size_t i = 0; i < names.size(); ++i) record.push_back({names[i], row[i]});
    records.push_back(std::move(record));
  }
  FieldMap map{test_page_parser(), mapped};
  map.learn(records);
  return map;
}

TEST_CASE("names of the table are known in any spelling", "[fields]") {
  const FieldMap map{test_page_parser(), {}};
  for (const std::string_view name : {"isi_berita", "IsiBerita", "ISI BERITA", "isi-berita",
                                      "Body_Text", "artikel_isi_lengkap", "rawText"}) {
    CAPTURE(name);
    CHECK(map.field_of(name) == Field::text);
  }
  CHECK(map.field_of("Tanggal Terbit") == Field::published);
  CHECK(map.field_of("publised_date") == Field::published);
  CHECK(map.field_of("link_sumber") == Field::url);
  CHECK(map.field_of("waktu_scraping") == Field::crawled);
  CHECK(map.field_of("kolom_7") == Field::none);
  CHECK(map.field_of("") == Field::none);
}

TEST_CASE("the user's word goes before the table's", "[fields]") {
  const FieldMap map{test_page_parser(), {{"title", "isi"}, {"body", "kolom"}}};
  CHECK(map.field_of("isi") == Field::title);
  CHECK(map.field_of("kolom") == Field::text);
  CHECK(map.field_of("judul") == Field::other);
  CHECK_THROWS_AS((FieldMap{test_page_parser(), {{"tajuk", "isi"}}}), UsageError);
}

TEST_CASE("columns without a known name are told by what they hold", "[fields]") {
  const Row names{"1", "2", "3", "4", "5", "6"};
  const FieldMap map = learned(names, {{"1", "Tamu tiba di kota pelabuhan", "2024-06-19",
                                        "https://koran.id/a", "Olahraga", kBody},
                                       {"2", "Tuan rumah menjemput tamunya", "2024-06-20",
                                        "https://koran.id/b", "Dunia", kBody + " Dua."},
                                       {"3", "Tamu pulang dengan kereta", "2024-06-21",
                                        "https://koran.id/c", "Dunia", kBody + " Tiga."}});
  CHECK(map.field_of("1") == Field::none);
  CHECK(map.field_of("2") == Field::title);
  CHECK(map.field_of("3") == Field::published);
  CHECK(map.field_of("4") == Field::url);
  CHECK(map.field_of("5") == Field::section);
  CHECK(map.field_of("6") == Field::text);
}

TEST_CASE("of two claims the content decides", "[fields]") {
  const FieldMap texts = learned({"berita", "isi"}, {{"Tamu tiba di kota", kBody}});
  CHECK(texts.is_first_choice("isi"));
  CHECK_FALSE(texts.is_first_choice("berita"));
  const FieldMap titles = learned({"judul", "kepala_x"}, {{"News", "Tamu tiba di kota pelabuhan"},
                                                          {"News", "Tuan rumah menjemput tamunya"},
                                                          {"News", "Tamu pulang dengan kereta"},
                                                          {"News", "Tamu singgah di taman kota"},
                                                          {"News", "Tamu makan bersama gubernur"}});
  CHECK(titles.is_first_choice("kepala_x"));
  const FieldMap dates = learned({"created_at", "tanggal"}, {{"2024-07-01", "2024-06-19"}});
  CHECK(dates.is_first_choice("tanggal"));
}

TEST_CASE("a name that promises something else is not believed", "[fields]") {
  const FieldMap map =
      learned({"sumber", "link", "ringkasan", "judul"},
              {{"https://koran.id/a", "https://koran.id/a.jpg", kBody + kBody, "Tamu tiba"}});
  CHECK(map.field_of("sumber") == Field::url);
  CHECK(map.field_of("link") == Field::other);
  CHECK(map.field_of("ringkasan") == Field::text);
  const FieldMap summary = learned({"ringkasan", "isi"}, {{kBody + kBody, kBody + kBody + kBody}});
  CHECK(summary.field_of("ringkasan") == Field::other);
}

TEST_CASE("a letter may be a part of the date or what a text begins with", "[fields]") {
  const auto parts = learned({"y", "m", "d"}, {{"2024", "3", "17"}, {"2024", "4", "18"}});
  CHECK(parts.field_of("y") == Field::year);
  CHECK(parts.field_of("m") == Field::month);
  CHECK(parts.field_of("d") == Field::day);
  const auto texts =
      learned({"t", "d"}, {{"Tamu tiba di kota", "Tamu itu tiba di kota pelabuhan."},
                           {"Tamu pulang ke desa", "Tamu itu pulang sore harinya."}});
  CHECK(texts.field_of("d") != Field::day);
}

TEST_CASE("channels, days and numbers are what their values are", "[fields]") {
  const FieldMap sections =
      learned({"channel name", "hari", "id"},
              {{"Ekonomi", "Senin, 3 Juni 2024", "https://koran.id/read/1"},
               {"Olahraga", "Selasa, 4 Juni 2024", "https://koran.id/read/2"}});
  CHECK(sections.field_of("channel name") == Field::section);
  CHECK(sections.field_of("hari") == Field::published);
  CHECK(sections.field_of("id") == Field::url);
  const FieldMap outlets =
      learned({"channel name", "hari", "id"}, {{"Kompas", "3", "17"}, {"Tempo", "4", "18"}});
  CHECK(outlets.field_of("channel name") == Field::publisher);
  CHECK(outlets.field_of("hari") == Field::day);
  CHECK(outlets.field_of("id") == Field::id);
  CHECK(learned({"n", "waktunya"}, {{"1718769780", "1718769780"}, {"7", "1718769999.5"}})
            .field_of("waktunya") == Field::published);
}

TEST_CASE("a site is not the page's address if that is given", "[fields]") {
  const FieldMap map =
      learned({"source_domain", "url"}, {{"www.koran.id", "https://koran.id/a/b"}});
  CHECK(map.field_of("source_domain") == Field::publisher);
  CHECK(map.is_first_choice("url"));
}

TEST_CASE("the order of day and month is the file's", "[fields]") {
  CHECK(learned({"tanggal"}, {{"3/4/2024"}, {"10/21/2024"}}).day_order() == DayOrder::month_first);
  CHECK(learned({"tanggal"}, {{"3/4/2024"}, {"21/10/2024"}}).day_order() == DayOrder::day_first);
  CHECK(learned({"tanggal"}, {{"3/4/2024"}}).day_order() == DayOrder::unknown);
  CHECK(learned({"tanggal", "url"}, {{"3/4/2024", "https://koran.id/read/2024/03/04/a"}})
            .day_order() == DayOrder::month_first);
  FieldMap later = learned({"tanggal"}, {{"3/4/2024"}});
  later.watch({{"tanggal", "4/25/2024"}});
  CHECK(later.day_order() == DayOrder::month_first);
}

}  // namespace
}  // namespace warta
