#include "repair/language_finder.hpp"

#include <string>

#include "support/catch.hpp"
#include "support/spec_file.hpp"

using warta::LanguageFinder;
using warta::Lexicon;

namespace {

const LanguageFinder& languages() {
  static const Lexicon lexicon;
  static const LanguageFinder finder{lexicon};
  return finder;
}

}  // namespace

TEST_CASE("languages are told as the spec says", "[repair]") {
  for (const warta::SpecCase& spec : warta::read_spec("languages.jsonl")) {
    INFO(spec.where);
    CHECK(languages().language_of(spec.json.value("title", ""),
                                  spec.json.at("text").get<std::string>()) ==
          spec.json.at("language").get<std::string>());
  }
}

TEST_CASE("the headline helps where the text is short", "[repair]") {
  CHECK(languages().language_of("Putin tiba di Pyongyang untuk bertemu Kim", "Foto: KCNA") == "id");
  CHECK(languages().language_of("", "").empty());
}

TEST_CASE("what stands in the middle of a long text counts unless its ends are plain", "[repair]") {
  std::string plain, english;
  for (int i = 0; i < 20; ++i) plain += "Presiden itu tiba di kota dan akan bertemu dengan warga. ";
  for (int i = 0; i < 50; ++i) english += "He arrived at the airport and was met by the mayor. ";
  CHECK(languages().language_of("", plain + english + plain) == "id");
  CHECK(languages().language_of("", plain.substr(0, 500) + english) == "en");
  CHECK(languages().language_of("", english + plain.substr(0, 500)) == "en");
}

TEST_CASE("a few words do not show that a language is another", "[repair]") {
  CHECK_FALSE(LanguageFinder::is_telling("Foto: KCNA"));
  CHECK(LanguageFinder::is_telling(std::string(300, 'x')));
}
