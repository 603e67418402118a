// What every table of data/ must be; what a single column means is tested where it is used.
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "lexicon/embedded_data.hpp"
#include "lexicon/gazetteer.hpp"
#include "support/catch.hpp"
#include "text/name_key.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"
#include "warta/lexicon.hpp"

namespace warta {
namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream in{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

/// The part of `list` that stands there twice, or empty.
std::string repeated(const std::vector<std::string_view>& list) {
  std::set<std::string_view> seen;
  for (const std::string_view item : list)
    if (!seen.insert(item).second) return std::string{item};
  return {};
}

/// Whether `field` begins or ends with a blank, or holds an empty list item.
bool is_untidy(std::string_view field) {
  if (field.size() < 2) return false;  // "|" is a pattern of its own
  return trim(field) != field || field.front() == '|' || field.back() == '|' ||
         field.find("||") != std::string_view::npos;
}

double degrees(std::string_view text) {
  return std::stod(std::string{text});
}

}  // namespace

TEST_CASE("every file of data/ is built in, byte for byte", "[lexicon]") {
  const fs::path root = fs::path{WARTA_SOURCE_DIR} / "data";
  std::size_t files = 0;
  for (const auto& entry : fs::recursive_directory_iterator{root})
    if (entry.path().extension() == ".tsv") ++files;
  const auto tables = embedded_tables();
  CHECK(tables.size() == files);
  for (const EmbeddedTable& table : tables) {
    INFO(table.name);
    CHECK(table.text == read_file(root / (std::string{table.name} + ".tsv")));
  }
}

TEST_CASE("tables are UTF-8 in normal form C with plain line ends", "[lexicon]") {
  for (const EmbeddedTable& table : embedded_tables()) {
    INFO(table.name);
    CHECK(is_valid_utf8(table.text));
    CHECK(to_nfc(table.text) == table.text);
    CHECK(table.text.find('\r') == std::string_view::npos);
    CHECK(table.text.ends_with('\n'));
  }
}

TEST_CASE("rows are sorted by their key, which is unique", "[lexicon]") {
  const Lexicon lexicon;  // unique keys: the parser throws
  for (const auto& [name, table] : lexicon.tables()) {
    const auto& rows = table.rows();
    const auto unsorted = std::is_sorted_until(
        rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a[0] < b[0]; });
    INFO("data/" << name << ".tsv:" << (unsorted == rows.end() ? 0 : unsorted->line));
    CHECK(unsorted == rows.end());
  }
}

TEST_CASE("columns have names, and fields no blanks at their ends", "[lexicon]") {
  const Lexicon lexicon;
  for (const auto& [name, table] : lexicon.tables()) {
    CHECK(repeated(table.columns()).empty());
    for (const std::string_view column : table.columns()) {
      INFO("data/" << name << ".tsv");
      CHECK_FALSE(column.empty());
      CHECK(column.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789") ==
            std::string_view::npos);
    }
    for (const Row& row : table.rows())
      row.each([&](std::size_t, std::string_view field) {
        if (is_untidy(field)) FAIL_CHECK("data/" << name << ".tsv:" << row.line << ": " << field);
      });
  }
}

TEST_CASE("no table of ours has a key twice or a field too many", "[lexicon]") {
  const Lexicon lexicon;
  for (const auto& [name, table] : lexicon.tables()) {
    INFO("data/" << name << ".tsv");
    CHECK_NOTHROW((Table{name, table.to_text()}));
  }
}

TEST_CASE("a full name belongs to one entry", "[lexicon]") {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  std::map<std::string_view, std::string_view> owners;
  for (const KnownName& name : gazetteer.names()) {
    std::vector<std::string_view> spellings = name.aliases;
    spellings.push_back(name.name);
    INFO(name.id);
    CHECK(repeated(spellings).empty());
    for (const std::string_view spelling : spellings) {
      const auto [owner, fresh] = owners.emplace(spelling, name.id);
      INFO(spelling << " is also " << owner->second);
      CHECK((fresh || owner->second == name.id));
    }
  }
}

TEST_CASE("ids are spelled as ids and lead somewhere", "[lexicon]") {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  for (const KnownName& name : gazetteer.names()) {
    INFO(name.id);
    CHECK(name_key(name.id) == name.id);
    CHECK(gazetteer.find(name.id) == &name);
    for (const std::string_view other : {name.within, name.stands_for, name.country}) {
      INFO(other);
      CHECK((other.empty() || gazetteer.find(other) != nullptr));
    }
  }
}

TEST_CASE("coordinates come in pairs and lie on the globe", "[lexicon]") {
  const Lexicon lexicon;
  for (const char* const name : {"names/places", "names/cities"}) {
    const Table& table = lexicon.table(name);
    const auto latitude = table.column("latitude"), longitude = table.column("longitude");
    for (const Row& row : table.rows()) {
      INFO(name << ": " << row[0]);
      CHECK(row[latitude].empty() == row[longitude].empty());
      CHECK((row[latitude].empty() || std::abs(degrees(row[latitude])) <= 90));
      CHECK((row[longitude].empty() || std::abs(degrees(row[longitude])) <= 180));
    }
  }
}

TEST_CASE("places lie inside one another and not in circles", "[lexicon]") {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  for (const KnownName& name : gazetteer.names()) {
    if (name.type != EntityType::place) continue;
    INFO(name.id);
    CHECK_FALSE(name.name.empty());
    CHECK((name.zone.empty() || name.zone.find('/') != std::string_view::npos));
    std::size_t depth = 0;
    for (const KnownName* place = &name; !place->within.empty() && depth < 10; ++depth)
      place = gazetteer.find(place->within);
    CHECK(depth < 8);
  }
}

TEST_CASE("whatever lies in Indonesia keeps an Indonesian time", "[lexicon]") {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  const std::set<std::string_view> zones{"Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar",
                                         "Asia/Jayapura"};
  for (const KnownName& name : gazetteer.names()) {
    if (name.kind != "province" && name.kind != "regency") continue;
    if (gazetteer.country_of_place(name.id) != "indonesia") continue;
    INFO(name.id);
    CHECK(zones.contains(gazetteer.zone_of(name.id)));
  }
}

}  // namespace warta
