#include "crawl/warc_record.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "text/case_fold.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::string_view kSign = "WARC/1.";
constexpr std::size_t kLongestLine = std::size_t{64} * 1024;
constexpr std::size_t kMostLines = 256;
constexpr std::size_t kBehind = 64;  // bytes behind a record in which the next one must begin
constexpr std::size_t kPiece = std::size_t{64} * 1024;

/// Where a line begins with the sign of a record, from `from` on.
std::size_t find_sign(std::string_view bytes, std::size_t from) {
  for (std::size_t at = bytes.find(kSign, from); at != bytes.npos; at = bytes.find(kSign, at + 1))
    if (at == 0 || bytes[at - 1] == '\n') return at;
  return bytes.npos;
}

std::optional<std::size_t> number_in(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::string_view without_angles(std::string_view address) {
  if (address.starts_with('<')) address.remove_prefix(1);
  if (address.ends_with('>')) address.remove_suffix(1);
  return address;
}

}  // namespace

bool looks_like_warc(std::string_view head) {
  return head.substr(std::min(head.find_first_not_of("\r\n"), head.size())).starts_with(kSign);
}

bool WarcScanner::at_record() {
  return bytes_.ahead(kSign.size()).starts_with(kSign);
}

void WarcScanner::pass_blanks() {
  for (;;) {
    const std::string_view next = bytes_.ahead(1);
    if (next.empty()) return;
    const std::size_t blanks = std::min(next.find_first_not_of("\r\n"), next.size());
    bytes_.skip(blanks);
    if (blanks < next.size()) return;
  }
}

WarcScanner::Found WarcScanner::next(WarcRecord& record, std::size_t longest) {
  record = {};
  pass_blanks();
  record.begin = bytes_.offset();
  if (bytes_.ahead(1).empty()) return Found::end;
  if (!at_record()) return take_garbage(record, longest);
  std::size_t length = 0;
  if (!read_head(record, length)) return take_garbage(record, longest);
  read_content(record, length, longest);
  record.end = bytes_.offset();
  return Found::record;
}

/// Everything up to the next record.
WarcScanner::Found WarcScanner::take_garbage(WarcRecord& record, std::size_t longest) {
  for (bool line_begins = true; !(line_begins && at_record());) {
    const auto line = bytes_.line(kPiece);
    if (!line) break;
    if (record.content.size() < longest) record.content.append(*line).append("\n");
    line_begins = line->size() < kPiece;
  }
  record.end = bytes_.offset();
  return Found::garbage;
}

/// False if the header says no length, or no sense.
bool WarcScanner::read_head(WarcRecord& record, std::size_t& length) {
  bytes_.line(kLongestLine);
  for (std::size_t lines = 0; lines < kMostLines; ++lines) {
    // The header of the next record: this one was cut off.
    if (lines > 0 && at_record()) return false;
    const auto line = bytes_.line(kLongestLine);
    if (!line || line->empty()) break;
    record.head.add(*line);
  }
  record.type = fold_case(record.head.value("warc-type"));
  record.address = without_angles(record.head.value("warc-target-uri"));
  const std::string media = fold_case(record.head.value("content-type"));
  record.media_type = trim(std::string_view{media}.substr(0, media.find(';')));
  record.truncated = record.head.value("warc-truncated");
  const auto stated = number_in(record.head.value("content-length"));
  if (!stated || record.type.empty()) return false;
  length = *stated;
  return true;
}

/// Where the content really ends: as stated, if a record or nothing follows there; else before the
/// next record.
std::size_t WarcScanner::content_end(std::size_t length, std::size_t longest) {
  const std::size_t wanted = std::min(length, longest) + kBehind;
  const std::string_view ahead = bytes_.ahead(wanted);
  if (length > longest) return length;
  if (ahead.size() > length) {
    const std::string_view behind = ahead.substr(length, kBehind);
    const std::size_t next = behind.find_first_not_of("\r\n");
    if (next == behind.npos || behind.substr(next).starts_with(kSign) ||
        behind.starts_with("\r\n\r\n"))
      return length;
  } else if (ahead.size() == length) {
    return length;
  }
  // Too long a length reaches into the next record, too short a one ends before it.
  std::size_t sign = find_sign(ahead.substr(0, length), 0);
  if (sign != ahead.npos) return sign;
  if (ahead.size() < length) return ahead.size();
  const std::string_view more = bytes_.ahead(longest);
  sign = find_sign(more, length);
  return sign == more.npos ? std::min(more.size(), longest) : sign;
}

void WarcScanner::read_content(WarcRecord& record, std::size_t length, std::size_t longest) {
  const std::size_t end = content_end(length, longest);
  const std::string_view ahead = bytes_.ahead(std::min(end, longest));
  record.content = ahead.substr(0, std::min(end, longest));
  record.cut = end > longest;
  record.ended_early = record.content.size() < std::min(length, longest) && end == ahead.size();
  record.mended = end != length && !record.ended_early;
  if (record.mended)
    while (record.content.ends_with('\n') || record.content.ends_with('\r'))
      record.content.pop_back();
  for (std::size_t left = end; left > 0;) {
    const std::size_t count = std::min(left, bytes_.ahead(1).size());
    if (count == 0) {
      record.ended_early = true;
      break;
    }
    bytes_.skip(count);
    left -= count;
  }
}

}  // namespace warta
