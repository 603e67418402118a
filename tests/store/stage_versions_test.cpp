#include "store/stage_versions.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace warta {
namespace {

StageVersions versions_with(const TempFolder& folder, const std::string& table,
                            std::string_view rows) {
  const std::string path = folder.add("tabel.tsv", rows);
  Lexicon lexicon;
  lexicon.lay_over(table, path);
  return stage_versions(lexicon);
}

TEST_CASE("a table changes the stages that read it", "[store]") {
  const TempFolder folder{"versions"};
  const StageVersions plain = stage_versions(Lexicon{});
  CHECK(plain.reading.size() == 16);
  CHECK(plain.reading != plain.analysis);
  CHECK(stage_versions(Lexicon{}) == plain);
  const auto months = versions_with(folder, "language/months", "month\tnumber\naprilia\t4\n");
  CHECK(months.reading != plain.reading);
  CHECK(months.analysis != plain.analysis);
  const auto people = versions_with(folder, "names/people", "id\tname\nbudi-uji\tBudi Uji\n");
  CHECK(people.reading == plain.reading);
  CHECK(people.analysis != plain.analysis);
  CHECK(versions_with(folder, "topics/default", "option\tvalue\nbetween\tA,B\n") == plain);
}

/// The tables that the sources of a room name.
std::vector<std::string> tables_of(const std::string& room) {
  std::vector<std::string> tables;
  const Lexicon lexicon;
  const std::string folder = std::string{WARTA_SOURCE_DIR} + "/src/" + room;
  for (const auto& file : std::filesystem::directory_iterator{folder}) {
    std::ifstream in{file.path()};
    const std::string source{std::istreambuf_iterator<char>{in}, {}};
    for (const auto& [name, table] : lexicon.tables())
      if (source.find('"' + name + '"') != std::string::npos) tables.push_back(name);
  }
  return tables;
}

TEST_CASE("no table that a stage reads is forgotten", "[store]") {
  for (const char* room : {"html", "repair", "calendar", "token", "date", "article", "format"})
    for (const std::string& table : tables_of(room)) {
      INFO(room << " reads " << table);
      CHECK(shapes_reading(table));
    }
  for (const char* room : {"token", "treebank", "calendar", "date", "tagger", "entity", "event"})
    for (const std::string& table : tables_of(room)) {
      INFO(room << " reads " << table);
      CHECK(shapes_analysis(table));
    }
}

}  // namespace
}  // namespace warta
