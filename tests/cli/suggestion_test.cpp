#include "cli/suggestion.hpp"

#include "support/catch.hpp"

namespace warta::cli {

TEST_CASE("a slip of the finger finds its word", "[cli]") {
  const std::vector<std::string> commands{"read", "dates", "entities", "timeline"};
  CHECK(nearest("timelin", commands) == "timeline");
  CHECK(nearest("tiemline", commands) == "timeline");
  CHECK(nearest("date", commands) == "dates");
  CHECK(nearest("raed", commands) == "read");
  CHECK(nearest("berita", commands).empty());
  CHECK(nearest("", commands).empty());
  CHECK(nearest("x", {}).empty());
}

TEST_CASE("a suggestion is a question", "[cli]") {
  CHECK(did_you_mean("dats", {"dates"}) == "; did you mean dates?");
  CHECK(did_you_mean("zzz", {"dates"}).empty());
}

}  // namespace warta::cli
