#include "article/byline.hpp"

#include <algorithm>

#include "lexicon/phrase_index.hpp"
#include "text/case_fold.hpp"
#include "text/letter.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"

namespace warta {

std::vector<std::string_view> byline_pieces(std::string_view text) {
  constexpr std::string_view kMarks[] = {" | ", "|",   " - ", " – ", " — ", "•",
                                         "·",   " / ", "/",   ",",   ";",   "-- "};
  std::vector<std::string_view> pieces;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size();) {
    std::size_t width = at == text.size() ? 1 : 0;
    for (const std::string_view mark : kMarks)
      if (width == 0 && text.substr(at).starts_with(mark)) width = mark.size();
    if (width > 0) {
      const std::string_view piece = trim(text.substr(begin, at - begin));
      if (!piece.empty()) pieces.push_back(piece);
      begin = at + width;
    }
    at += std::max<std::size_t>(width, 1);
  }
  return pieces;
}

std::string_view strip_marks(std::string_view text) {
  std::size_t first = text.find_first_not_of(" -|,:/()*");
  if (first == text.npos) return {};
  // A pen or a head may be drawn before a name.
  while (first < text.size()) {
    const CodePoint point = decode_utf8(text, first);
    if (point.value < 0x80 || is_letter(point.value)) break;
    first = std::min(text.find_first_not_of(' ', first + point.length), text.size());
  }
  if (text.find_last_not_of(" -|,:/()*") + 1 <= first) return {};
  return text.substr(first, text.find_last_not_of(" -|,:/()*") + 1 - first);
}

void set_publisher(PageDraft& draft, std::string_view signature, const Outlet* outlet) {
  Article& article = draft.article;
  if (outlet == nullptr) {
    draft.signatures.push_back({squeeze(signature), true});
    return;
  }
  if (article.publisher.empty()) article.publisher = std::string{outlet->name};
  if (article.publisher == outlet->name && article.domain.empty() && looks_like_domain(signature))
    article.domain = fold_case(signature);
}

bool BylineReader::names_site(std::string_view text) const {
  const std::vector<std::string_view> pieces = byline_pieces(text);
  if (pieces.size() < 2) return false;
  const bool domain = std::any_of(pieces.begin(), pieces.end(), looks_like_domain);
  const bool motto =
      text.find("•") != std::string_view::npos && rules_.outlets.looks_like_outlet(text);
  // A browser's title names the site too, behind a headline.
  return (domain && count_words(pieces.front()) <= 4) || motto;
}

void BylineReader::read_site(std::string_view text, PageDraft& draft) const {
  if (const Outlet* outlet = rules_.outlets.signed_by(text); outlet != nullptr)
    return set_publisher(draft, text, outlet);
  for (const std::string_view piece : byline_pieces(text)) {
    const Outlet* outlet = rules_.outlets.signed_by(piece);
    if (outlet != nullptr || looks_like_domain(piece)) set_publisher(draft, piece, outlet);
  }
}

void BylineReader::read(std::string_view text, PageDraft& draft) const {
  if (const Outlet* outlet = rules_.outlets.signed_by(text); outlet != nullptr)
    return set_publisher(draft, text, outlet);
  // "Penulis, Johan Tobing": the comma stands for a colon and parts nothing.
  const auto label = rules_.phrases.opening_label(text);
  if (label && text[label->label.end - 1] == ',') return;
  // "Sumber: https://x.com/a/1": where something was found, not who prints it.
  if (text.find("://") != text.npos) return;
  bool first = true;
  for (std::string_view piece : byline_pieces(text)) {
    piece = strip_marks(piece);
    if (read_piece(piece, first && text.size() > piece.size(), draft)) first = false;
  }
}

bool BylineReader::read_piece(std::string_view piece, bool may_be_section, PageDraft& draft) const {
  Article& article = draft.article;
  const FoldedKey key{piece};
  const std::string_view folded = key.view();
  if (piece.empty() || !has_letters(folded)) return false;
  if (rules_.phrases.furniture(folded, true) != nullptr) return false;
  const Outlet* outlet = rules_.outlets.signed_by(piece);
  const Outlet* marked = rules_.outlets.marked_by(folded);
  const std::vector<LabelMatch> labels = rules_.phrases.credit_labels(piece);
  const bool desk = !labels.empty() && labels.front().field == Field::team;
  if (rules_.credits.read_labelled(piece, draft.credits)) {
    // "Tim detikcom": the desk is the outlet's.
    const std::size_t blank = piece.find(' ');
    if (const Outlet* team =
            blank == piece.npos ? nullptr : rules_.outlets.signed_by(piece.substr(blank + 1));
        team != nullptr)
      set_publisher(draft, piece.substr(blank + 1), team);
  } else if (marked != nullptr) {
    set_publisher(draft, marked->name, marked);
    if (article.section.empty()) article.section = squeeze(piece);
  } else if (outlet != nullptr || looks_like_domain(piece)) {
    set_publisher(draft, piece, outlet);
  } else if (rules_.phrases.is_section(folded)) {
    if (article.section.empty()) article.section = squeeze(piece);
  } else if (const std::string_view agency = rules_.wires.named(piece); !agency.empty()) {
    add_once(draft.credits.agencies, std::string{agency});
  } else if (desk || rules_.calendar.weekday(folded.substr(0, folded.find(' '))) ||
             folded == FoldedKey{article.publisher}.view() ||
             folded == FoldedKey{article.section}.view()) {
    return false;
  } else if (rules_.datelines.is_place(piece)) {
    return true;
  } else if (const std::string_view name = trim(piece.substr(0, piece.find('(')));
             looks_like_name(name) && name.size() >= 3 && count_words(name) <= 4 &&
             !is_lower(decode_utf8(name, 0).value)) {
    rules_.credits.add_signed(piece, draft.credits);
  } else if (may_be_section && article.section.empty() && count_words(piece) <= 3) {
    article.section = squeeze(piece);
  }
  return true;
}

}  // namespace warta
