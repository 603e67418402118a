#include "fields/field_evidence.hpp"

#include "support/catch.hpp"
#include "support/shared_parser.hpp"

namespace warta {
namespace {

FieldEvidence evidence(const std::vector<std::string>& values) {
  std::vector<NamedValues> records;
  for (const std::string& value : values) records.push_back({{"kolom", value}});
  const auto gathered = gather_evidence(records, test_page_parser());
  return gathered.empty() ? FieldEvidence{} : gathered.front();
}

TEST_CASE("values show what they are", "[fields]") {
  CHECK(evidence({"2024-06-19", "19 Juni 2024 10:00 WIB"}).dates == 1);
  CHECK(evidence({"Pada 19 Juni 2024 tamu itu tiba di kota pelabuhan"}).dates == 0);
  CHECK(evidence({"https://koran.id/a", "x"}).addresses == 0.5);
  CHECK(evidence({"https://koran.id/a.jpg?w=300"}).pictures == 1);
  CHECK(evidence({"1", "-2,5"}).numbers == 1);
  CHECK(evidence({"Tamu itu tiba pagi ini.", "Tamu tiba"}).prose == 0.5);
  CHECK(evidence({"<p>Tamu</p>"}).markup == 1);
  CHECK(evidence({"{\"a\": 1}", "['Sri']"}).structured == 1);
  CHECK(evidence({"kompas", "DETIK.COM"}).outlets == 1);
  CHECK(evidence({"Olahraga", "Tamu"}).sections == 0.5);
  CHECK(evidence({"Sri Rahayu"}).people == 1);
}

TEST_CASE("values that are none do not count", "[fields]") {
  const FieldEvidence seen = evidence({"Tamu", "", "nan", "Tamu", "[]"});
  CHECK(seen.filled == 2);
  CHECK(seen.distinct == 0.5);
  CHECK(seen.bytes == 4);
  CHECK(evidence({}).filled == 0);
  for (const std::string_view value : {"", " ", "NULL", "None", "-", "[]"})
    CHECK(is_nothing(value));
  for (const std::string_view value : {"nanti", "0", "--- tamu ---"})
    CHECK_FALSE(is_nothing(value));
}

TEST_CASE("an address is one all of it", "[fields]") {
  CHECK(is_web_address(" https://koran.id/a \n"));
  CHECK_FALSE(is_web_address("https://koran.id/a dibaca"));
  CHECK_FALSE(is_web_address("koran.id"));
}

}  // namespace
}  // namespace warta
