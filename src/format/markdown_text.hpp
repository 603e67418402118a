#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace warta {

/// A stretch of Markdown as its words.
struct MarkdownText {
  std::string text;
  std::vector<std::string> pictures;  ///< what stands for a picture: "![Kim tiba](a.jpg)"
  bool only_links = false;            ///< nothing but links and marks: a list of further reports
};

/// The words of one paragraph, cell or heading: emphasis, links, code and escapes undone, pictures
/// taken out, in time linear in its length.
///
///   "**JAKARTA, KOMPAS.com** - Ia *tiba* di [sini](https://...){target=\"_self\"}, \\\"ya\\\""
///     -> "JAKARTA, KOMPAS.com - Ia tiba di sini, \"ya\""
MarkdownText plain_markdown(std::string_view markdown);

}  // namespace warta
