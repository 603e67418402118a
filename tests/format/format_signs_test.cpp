#include "format/format_signs.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using Catch::Matchers::ContainsSubstring;

TEST_CASE("markup is known by its first tag", "[format]") {
  for (const std::string_view page : {"<!DOCTYPE html>\n<html>", "\n <HTML lang=\"id\">", "<html>",
                                      "<!-- disimpan 19 Juni -->\n<!doctype HTML >"})
    CHECK_THAT(unsupported_format(page).value_or(""), ContainsSubstring("looks like HTML"));
  CHECK_THAT(unsupported_format("<?xml version=\"1.0\"?><rss/>").value_or(""),
             ContainsSubstring("looks like XML"));
}

TEST_CASE("pages that only begin alike are read", "[format]") {
  for (const std::string_view page :
       {"", "   \n", "<htmlkata> Kim tiba", "<b>Kim tiba</b> di kota itu",
        "<!-- catatan tanpa akhir", "Kim tiba\n<html>"}) {
    CAPTURE(page);
    CHECK_FALSE(unsupported_format(page));
  }
}

}  // namespace
}  // namespace warta
