#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "article/outlets.hpp"
#include "article/page_phrases.hpp"
#include "article/wire_services.hpp"

namespace warta {

/// A line as a picture's caption.
///
///   "Kim di Vladivostok. (Foto: KCNA/Reuters)" -> text "Kim di Vladivostok.", credit
///   "KCNA/Reuters" "Vladimir Putin (DW (News))"               -> text "Vladimir Putin", credit "DW
///   (News)" "Foto: AP Photo"                           -> no text, credit "AP Photo"
struct CaptionLine {
  std::string text;
  std::string credit;
  /// The credit may also be a story's own, as in "... tutupnya. (AFP)".
  bool doubtful = false;
};

class CaptionReader {
 public:
  CaptionReader(const PagePhrases& phrases, const Outlets& outlets, const WireServices& wires)
      : phrases_{phrases}, outlets_{outlets}, wires_{wires} {}

  std::optional<CaptionLine> read(std::string_view line) const;

  /// A line that can only be a caption or a deck, and closes with any bracket: "... saat gladi
  /// bersih parade. (BP/ant)".
  static std::optional<CaptionLine> read_signed(std::string_view line);

 private:
  /// Says no to most paragraphs at little cost: no label, and no credit near the end.
  bool may_be_caption(std::string_view line) const;
  std::optional<CaptionLine> read_bracket(std::string_view line) const;
  std::optional<CaptionLine> read_tail(std::string_view line, std::string_view folded) const;
  std::string_view behind_label(std::string_view line) const;
  bool is_source(std::string_view credit) const;
  std::optional<CaptionLine> read_opened(std::string_view line, std::string_view folded) const;

  const PagePhrases& phrases_;
  const Outlets& outlets_;
  const WireServices& wires_;
};

}  // namespace warta
