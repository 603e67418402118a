#include "tagger/name_tagger.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"
#include "token/tokenizer.hpp"

namespace warta {
namespace {

using Lines = std::vector<std::string>;

const Lexicon& lexicon() {
  static const Lexicon ready;
  return ready;
}

Table weights(const std::string& rows) {
  return {"tagger/weights", "feature\ttwo_before\tbefore\there\tafter\ttwo_after\n" + rows};
}

std::vector<TaggerWord> words_of(const std::string& text) {
  static const Tokenizer tokenizer{lexicon()};
  std::vector<TaggerWord> words;
  for (const Token& token : tokenizer.tokenize(text).tokens) words.push_back({token.span});
  return words;
}

std::vector<TaggedName> find(const NameTagger& tagger, const std::string& text,
                             const std::vector<TaggerWord>& words) {
  TagLattice room;
  return tagger.find(text, words, room);
}

bool may_name(const NameTagger& tagger, const std::string& word) {
  return tagger.may_name(word, {0, word.size()});
}

/// Each name as `form: type`.
Lines found(const NameTagger& tagger, const std::string& text) {
  const char* const types[] = {"person", "place", "organization"};
  const auto words = words_of(text);
  Lines lines;
  for (const TaggedName& name : find(tagger, text, words))
    lines.push_back(text.substr(words[name.first].span.begin,
                                words[name.last - 1].span.end - words[name.first].span.begin) +
                    ": " + types[static_cast<int>(name.type)]);
  return lines;
}

const NameTagger& small_tagger() {
  static const NameTagger ready{lexicon(), weights("f=di\t\t\t\tL90P-90\n"
                                                   "f=kata\t\t\t\tP90L-90\n"
                                                   "h=place\t\t\tL200\n"
                                                   "s=Xx\t\t\tL5P5l20p20\n")};
  return ready;
}

}  // namespace

TEST_CASE("the words around tell what a name is", "[tagger]") {
  CHECK(found(small_tagger(), "hujan, kata Semtamu Bori di Pandora") ==
        Lines{"Semtamu Bori: person", "Pandora: place"});
  CHECK(found(small_tagger(), "hujan turun lagi").empty());
  CHECK(find(small_tagger(), "", {}).empty());
}

TEST_CASE("a word that is hardly ever named is told from one that may be", "[tagger]") {
  const NameTagger tagger{lexicon(), weights("f=menurut\t\t\tO90\ns=Xx\t\t\tP20O10\n")};
  CHECK(may_name(tagger, "Semtamu"));
  CHECK_FALSE(may_name(tagger, "Menurut"));
  const NameTagger shipped{lexicon()};
  CHECK(may_name(shipped, "Wibisana"));
  CHECK_FALSE(may_name(shipped, "Mereka"));
  CHECK_FALSE(may_name(shipped, "Menurut"));
}

TEST_CASE("a hint counts", "[tagger]") {
  const std::string text = "kata Pandora";
  auto words = words_of(text);
  words[1].hint = TaggerHint::of(TaggerHint::place, 0, 1);
  REQUIRE(find(small_tagger(), text, words).size() == 1);
  CHECK(find(small_tagger(), text, words).front().type == EntityType::place);
}

TEST_CASE("the margin tells how sure a name is", "[tagger]") {
  const std::string sure = "kata Semtamu";
  const std::string doubtful = "atau Semtamu";
  const auto names = find(small_tagger(), sure, words_of(sure));
  const auto others = find(small_tagger(), doubtful, words_of(doubtful));
  REQUIRE(names.size() == 1);
  REQUIRE(others.size() == 1);
  CHECK(names.front().margin > 1);
  CHECK(others.front().margin < 0.1F);
}

TEST_CASE("tags and names are one reading", "[tagger]") {
  const std::string text = "hujan, kata Semtamu Bori";
  const auto tags = small_tagger().tag(text, words_of(text));
  CHECK(tags == std::vector<NameTag>{NameTag::outside, NameTag::outside, NameTag::outside,
                                     NameTag::person_begins, NameTag::person_goes_on});
}

TEST_CASE("a long text is no different", "[tagger]") {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "hujan, kata Semtamu Bori di Pandora. ";
  CHECK(find(small_tagger(), text, words_of(text)).size() == 40000);
}

TEST_CASE("the shipped weights find names that no list has", "[tagger]") {
  const NameTagger tagger{lexicon()};
  CHECK(found(tagger, "Hujan turun di Kampung Melur, kata Darsono Wibawanto kepada wartawan.")
            .size() == 2);
  CHECK(found(tagger, "Mereka makan nasi dan minum teh di rumah.").empty());
}

}  // namespace warta
