#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "warta/span.hpp"

namespace warta {

/// A stretch of an article as found: a span of its cleaned text, or, where that is empty, words of
/// its own.
struct RawPiece {
  Span copy;
  std::string own;

  friend bool operator==(const RawPiece&, const RawPiece&) = default;
};

/// What the article as found adds to its text: most of its lines are the text's, too.
///
///   raw "Beranda\nKim tiba.\n", text "Kim tiba." -> {"Beranda\n"}, {0, 9}, {"\n"}
std::vector<RawPiece> raw_pieces(std::string_view raw, std::string_view text);

/// The inverse; spans must lie in `text`.
std::string joined_pieces(const std::vector<RawPiece>& pieces, std::string_view text);

}  // namespace warta
