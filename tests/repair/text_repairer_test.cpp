#include "repair/text_repairer.hpp"

#include <array>
#include <string>

#include "support/catch.hpp"
#include "support/spec_file.hpp"

using warta::Lexicon;
using warta::RepairKind;
using warta::RepairTally;
using warta::TextRepairer;

namespace {

constexpr std::array kKindNames{"legacy_byte",     "lost_byte", "double_encoding", "html_entity",
                                "markup",          "space",     "invisible",       "composition",
                                "joined_sentence", "tokenized"};

const TextRepairer& repairer() {
  static const Lexicon lexicon;
  static const TextRepairer text_repairer{lexicon};
  return text_repairer;
}

}  // namespace

TEST_CASE("texts are mended as the spec says", "[repair]") {
  for (const warta::SpecCase& spec : warta::read_spec("repairs.jsonl")) {
    INFO(spec.where);
    const auto found = spec.json.at("found").get<std::string>();
    RepairTally tally;
    CHECK(repairer().repair(found, tally) == spec.json.value("mended", found));
    nlohmann::json kinds = nlohmann::json::object();
    for (const warta::Repair& repair : tally.list())
      kinds[kKindNames.at(static_cast<std::size_t>(repair.kind))] = repair.count;
    CHECK(kinds == spec.json.at("repairs"));
  }
}

TEST_CASE("mending a mended text changes nothing", "[repair]") {
  for (const warta::SpecCase& spec : warta::read_spec("repairs.jsonl")) {
    INFO(spec.where);
    RepairTally first, second;
    const std::string mended = repairer().repair(spec.json.at("found"), first);
    CHECK(repairer().repair(mended, second) == mended);
    CHECK(second.list().empty());
  }
}

TEST_CASE("a tally lists each kind once, in order", "[repair]") {
  RepairTally tally;
  tally.add(RepairKind::tokenized, 2);
  tally.add(RepairKind::legacy_byte, 1);
  tally.add(RepairKind::tokenized, 1);
  tally.add(RepairKind::space, 0);
  CHECK(tally.list() ==
        std::vector<warta::Repair>{{RepairKind::legacy_byte, 1}, {RepairKind::tokenized, 3}});
  CHECK(tally.of(RepairKind::space) == 0);
}
