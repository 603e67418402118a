#include "store/stored_notes.hpp"

#include <algorithm>

#include "record/enum_names.hpp"

namespace warta {
namespace {

constexpr char kPartedBy = '\x1F';  // the unit separator, which no name of a column has

constexpr int kFormats = static_cast<int>(InputFormat::warc);
constexpr int kSeverities = static_cast<int>(Severity::error);

/// The value that is called so; the first one if none is.
template <typename Enum>
Enum named(std::string_view name, int last) {
  for (int i = 0; i <= last; ++i)
    if (name_of(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
  return {};
}

StoredNote note_of(const Statement& row) {
  StoredNote note;
  note.place = row.number(0);
  const std::string_view kind = row.text(1);
  const std::string path{row.text(2)};
  if (kind == "text") {
    note.traits = {path, named<InputFormat>(row.text(3), kFormats), std::string{row.text(4)},
                   split_columns(row.text(5))};
  } else if (kind == "complaint") {
    note.kind = StoredNote::Kind::complaint;
    note.complaint = {named<Severity>(row.text(6), kSeverities),
                      std::string{row.text(7)},
                      std::string{row.text(8)},
                      path,
                      row.number_as<std::size_t>(9),
                      row.number_as<std::size_t>(10)};
  } else {
    note.kind = StoredNote::Kind::reject;
    note.bytes = row.blob(11);
  }
  return note;
}

}  // namespace

std::string joined_columns(const std::vector<std::string>& columns) {
  std::string joined;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i > 0) joined += kPartedBy;
    joined += columns[i];
  }
  return joined;
}

std::vector<std::string> split_columns(std::string_view joined) {
  std::vector<std::string> columns;
  if (joined.empty()) return columns;
  for (std::size_t begin = 0; begin <= joined.size();) {
    const std::size_t end = std::min(joined.find(kPartedBy, begin), joined.size());
    columns.emplace_back(joined.substr(begin, end - begin));
    begin = end + 1;
  }
  return columns;
}

StoredNotes::StoredNotes(const Database& database)
    : find_{database,
            "SELECT place, kind, path, format, encoding, columns, severity, code, message, "
            "ordinal, line, bytes FROM notes WHERE file = ? ORDER BY number"} {}

void StoredNotes::open(std::int64_t file) {
  notes_.clear();
  find_.bind(file);
  while (find_.next()) notes_.push_back(note_of(find_));
}

}  // namespace warta
