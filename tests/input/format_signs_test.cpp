#include "input/format_signs.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using Catch::Matchers::ContainsSubstring;

TEST_CASE("markup is known by its first tag", "[format]") {
  for (const std::string_view feed : {"<?xml version=\"1.0\"?><rss/>", "\n <?XML\tversion='1.0'?>",
                                      "<?xml", "<!-- disimpan 19 Juni -->\n<?xml version='1.0'?>"})
    CHECK_THAT(unsupported_format(feed).value_or(""), ContainsSubstring("looks like XML"));
}

TEST_CASE("a database written as SQL is no page", "[format]") {
  for (const std::string_view dump : {"INSERT INTO `berita` VALUES (1);", "-- MySQL dump 10.13\n",
                                      "\nCREATE TABLE berita (id int);"})
    CHECK_THAT(unsupported_format(dump).value_or(""), ContainsSubstring("looks like SQL"));
}

TEST_CASE("pages that only begin alike are read", "[format]") {
  for (const std::string_view page :
       {"", "   \n", "<?xmlkata> Kim tiba", "<b>Kim tiba</b> di kota itu",
        "<!-- catatan tanpa akhir", "Kim tiba\n<html>"}) {
    CAPTURE(page);
    CHECK_FALSE(unsupported_format(page));
  }
}

}  // namespace
}  // namespace warta
