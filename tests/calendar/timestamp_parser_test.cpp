#include "calendar/timestamp_parser.hpp"

#include "support/catch.hpp"
#include "support/spec_file.hpp"

namespace warta {

TEST_CASE("publication times of the spec are read", "[calendar]") {
  const Lexicon lexicon;
  const TimestampParser parser{lexicon};
  for (const SpecCase& spec : read_spec("timestamps.jsonl")) {
    INFO(spec.where);
    const auto text = spec.json.at("text").get<std::string>();
    const auto found = parser.find(text);
    if (spec.json.at("value").is_null()) {
      CHECK_FALSE(found.has_value());
      continue;
    }
    REQUIRE(found.has_value());
    CHECK(to_iso8601(found->timestamp) == spec.json.at("value").get<std::string>());
    CHECK(text.substr(found->span.end) == spec.json.at("rest").get<std::string>());
  }
}

TEST_CASE("the match takes in the weekday before the day", "[calendar]") {
  const Lexicon lexicon;
  const TimestampParser parser{lexicon};
  const std::string line = "Rini Sari Kamis, 25 Apr 2019 13:45 WIB | Dibaca 5 kali";
  const auto found = parser.find(line);
  REQUIRE(found.has_value());
  CHECK(slice(line, found->span) == "Kamis, 25 Apr 2019 13:45 WIB");
}

TEST_CASE("any bytes are read without harm", "[calendar]") {
  const Lexicon lexicon;
  const TimestampParser parser{lexicon};
  for (const std::string_view line :
       {"", "1", "1/", "1/2", "1/2/", "\xFF\xFE 1/", "2024-", "19 Juni", "19 Juni 2024 1",
        "19 Juni 2024 11:", "2024-06-19T", "99999999999999999999/1/2024", "19 Juni 2024 11:03 +"}) {
    INFO(line);
    CHECK_NOTHROW(parser.find(line));
  }
}

}  // namespace warta
