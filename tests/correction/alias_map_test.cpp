#include "correction/alias_map.hpp"

#include "support/catch.hpp"
#include "support/told_event.hpp"

namespace warta {

TEST_CASE("an alias is read as the name meant, everywhere in an event", "[correction]") {
  std::vector<Correction> corrections(2);
  corrections[1].kind = CorrectionKind::alias;
  corrections[1].alias = "kim-jung-un";
  corrections[1].value = "kim-jong-un";
  const AliasMap aliases{corrections};
  Event event = visit("2019", "rusia", "kim-jung-un");
  event.participants = {"kim-jong-un", "vladimir-putin", "kim-jung-un"};
  CHECK(aliases.apply(event) == std::vector<std::size_t>{1});
  CHECK(event.visitor == "kim-jong-un");
  CHECK(event.participants == std::vector<std::string>{"kim-jong-un", "vladimir-putin"});
  CHECK(aliases.apply(event).empty());
}

}  // namespace warta
