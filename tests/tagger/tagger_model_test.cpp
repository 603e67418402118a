#include "tagger/tagger_model.hpp"

#include <string>

#include "support/catch.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

Table table_of(const std::string& rows) {
  return {"tagger/weights", "feature\ttwo_before\tbefore\there\tafter\ttwo_after\n" + rows};
}

}  // namespace

TEST_CASE("weights of several features add up", "[tagger]") {
  const TaggerModel model{table_of(">P\t\t\t\tp50O-3\ne=no\t\t\tP20p-4\nf=kata\t\t\tO9\tP7\n")};
  PlaceWeights sum{};
  model.add("e=no", sum);
  model.add("f=kata", sum);
  model.add("f=unheard", sum);
  CHECK(sum[kReach][index_of(NameTag::person_begins)] == 20);
  CHECK(sum[kReach][index_of(NameTag::person_goes_on)] == -4);
  CHECK(sum[kReach][index_of(NameTag::outside)] == 9);
  CHECK(sum[kReach + 1][index_of(NameTag::person_begins)] == 7);
  CHECK(model.behind(NameTag::person_begins)[index_of(NameTag::person_goes_on)] == 50);
  CHECK(model.behind(NameTag::outside)[index_of(NameTag::outside)] == 0);
}

TEST_CASE("weights are read as they are written", "[tagger]") {
  const TagWeights weights{-35, 20, 0, 0, 0, 1, 0, 0};
  CHECK(format_weights(weights) == "O-35P20G1");
  const Table table = table_of("f=kata\tO-35P20G1\n");
  CHECK(parse_weights(table, table.rows().front(), 1) == weights);
  CHECK(format_weights({}).empty());
}

TEST_CASE("what are no weights is an error with its line", "[tagger]") {
  for (const std::string text : {"X3", "O", "O3,P4", "3", "O99999999"})
    CHECK_THROWS_AS(TaggerModel{table_of("f=kata\t\t\t" + text + "\n")}, DataError);
}

}  // namespace warta
