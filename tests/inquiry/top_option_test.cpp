#include "inquiry/top_option.hpp"

#include <variant>

#include "support/catch.hpp"

namespace warta::cli {

TEST_CASE("people get the first few, programs all, and both what they ask for", "[inquiry]") {
  TopOption top{10};
  OptionSet options;
  top.declare(options, "Show so many");
  REQUIRE(options.options().size() == 1);
  CHECK(options.options().front().help == "Show so many (text: 10); 0 shows all");
  CHECK(top.of(ReportFormat::text) == 10);
  CHECK(top.of(ReportFormat::csv) == 0);
  *std::get<unsigned*>(options.options().front().value) = 2;
  CHECK(top.of(ReportFormat::text) == 2);
  std::vector<int> items{1, 2, 3};
  top.cut(items, ReportFormat::csv);
  CHECK(items == std::vector<int>{1, 2});
  *std::get<unsigned*>(options.options().front().value) = 0;
  CHECK(top.of(ReportFormat::text) == 0);
  top.cut(items, ReportFormat::text);
  CHECK(items.size() == 2);
}

}  // namespace warta::cli
