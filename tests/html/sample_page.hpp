#pragma once

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

#include "html/html_cues.hpp"

namespace warta {

inline const HtmlCues& test_cues() {
  static const Lexicon lexicon;
  static const HtmlCues cues{lexicon};
  return cues;
}

/// A page as sites build them, about a meeting, by an outlet that does not exist.
inline std::string sample_page() {
  std::ifstream in{WARTA_SOURCE_DIR "/tests/cases/read/web-page/halaman.html"};
  std::string page{std::istreambuf_iterator<char>{in}, {}};
  if (page.empty()) throw std::runtime_error{"the sample page is missing"};
  return page;
}

}  // namespace warta
