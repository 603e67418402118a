#include "packing/raw_pieces.hpp"

#include <algorithm>
#include <unordered_map>

#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kShortest = 8;  // bytes of a line that are worth a span

/// Calls `visit(begin, end)` for each line, without its newline.
template <typename Visit>
void each_line(std::string_view text, const Visit& visit) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    visit(begin, end);
    begin = end + 1;
  }
}

class PieceList {
 public:
  void add_own(std::string_view words) {
    if (words.empty()) return;
    if (pieces_.empty() || !pieces_.back().copy.empty()) pieces_.emplace_back();
    pieces_.back().own += words;
  }
  void add_copy(Span copy) { pieces_.push_back({copy, {}}); }
  std::vector<RawPiece> take() { return std::move(pieces_); }

 private:
  std::vector<RawPiece> pieces_;
};

}  // namespace

std::vector<RawPiece> raw_pieces(std::string_view raw, std::string_view text) {
  PieceList pieces;
  if (!raw.empty() && raw == text) {
    pieces.add_copy({0, text.size()});
    return pieces.take();
  }
  std::unordered_map<std::string_view, std::size_t> lines;
  each_line(text, [&](std::size_t begin, std::size_t end) {
    if (end - begin >= kShortest) lines.try_emplace(text.substr(begin, end - begin), begin);
  });
  std::size_t written = 0;
  each_line(raw, [&](std::size_t begin, std::size_t end) {
    const std::string_view line = trim(raw.substr(begin, end - begin));
    if (line.size() < kShortest) return;
    const auto found = lines.find(line);
    if (found == lines.end()) return;
    const auto at = static_cast<std::size_t>(line.data() - raw.data());
    pieces.add_own(raw.substr(written, at - written));
    pieces.add_copy({found->second, found->second + line.size()});
    written = at + line.size();
  });
  pieces.add_own(raw.substr(written));
  return pieces.take();
}

std::string joined_pieces(const std::vector<RawPiece>& pieces, std::string_view text) {
  std::string raw;
  for (const RawPiece& piece : pieces)
    raw += piece.copy.empty() ? std::string_view{piece.own} : slice(text, piece.copy);
  return raw;
}

}  // namespace warta
