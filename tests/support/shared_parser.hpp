#pragma once

#include "article/page_parser.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// One parser for all tests of a program: its tables take a moment to read.
inline const PageParser& test_page_parser() {
  static const Lexicon lexicon;
  static const PageParser parser{lexicon};
  return parser;
}

}  // namespace warta
