#pragma once

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

/// One row of a table.  A field that the row does not reach is empty.
struct Row {
  std::string_view text;  ///< the fields, parted by tabs
  std::size_t line = 0;   ///< 1-based, for messages

  /// Rows are many and most fields are asked for once, so they are looked for, not kept.
  std::string_view operator[](std::size_t column) const {
    std::size_t begin = 0;
    for (; column > 0; --column) {
      begin = text.find('\t', begin) + 1;
      if (begin == 0) return {};
    }
    return text.substr(begin, text.find('\t', begin) - begin);
  }
  /// Calls `visit(column, field)` with each field, for who wants them all.
  template <typename Visit>
  void each(const Visit& visit) const {
    for (std::size_t column = 0, begin = 0; begin <= text.size(); ++column) {
      const std::size_t end = std::min(text.find('\t', begin), text.size());
      visit(column, text.substr(begin, end - begin));
      begin = end + 1;
    }
  }
};

/// A table of linguistic knowledge: tab-separated, `#` comments, the first line names the columns,
/// the first column is the key and unique.  Lists inside a field are separated by `|`.
///
///   month<TAB>number<TAB>aliases
///   juni<TAB>6<TAB>jun
class Table {
 public:
  /// Throws DataError naming `name` and the line.  `text` is kept.
  Table(std::string name, std::string text);
  /// The same of a text that outlives the table and has no faults, as those that are built into the
  /// program: they are large and many, so they are neither copied nor checked, and read only when
  /// somebody asks for a row or column.  `digest` is the text's.
  static Table over(std::string name, std::string_view text, std::uint64_t digest);
  Table(Table&&) noexcept = default;
  Table& operator=(Table&&) noexcept = default;

  const std::string& name() const { return name_; }
  const std::vector<Row>& rows() const;
  const std::vector<std::string_view>& columns() const;

  /// The index of a column; throws DataError if the table has none of that name.
  std::size_t column(std::string_view name) const;

  /// Lays the rows of `other` over this table: an equal key replaces the row, a new key adds one,
  /// a key written `-key` takes the row away.
  void override_with(const Table& other);

  /// The table as text again; equal tables give equal bytes.
  std::string to_text() const;
  /// A number that changes with any row.
  std::uint64_t digest() const;
  /// Whether it is as it was built into the program, with nothing laid over it.
  bool is_built_in() const { return digest_ != 0; }

 private:
  Table(std::string name, std::unique_ptr<std::string> owned, std::string_view text);
  void parse() const;
  void read() const;

  std::string name_;
  std::unique_ptr<std::string> owned_;                  // what text_ shows, if it is ours
  std::string_view text_;                               // rows point into it and into these
  std::vector<std::unique_ptr<std::string>> overlays_;  // the rows laid over it
  std::uint64_t digest_ = 0;                            // of a built-in table with none over it
  std::unique_ptr<std::once_flag> unread_;              // of one that is read when asked for
  mutable std::vector<std::string_view> columns_;
  mutable std::vector<Row> rows_;
};

/// The parts of a list field: "Korut|DPRK" -> {"Korut", "DPRK"}; empty gives none.
std::vector<std::string_view> split_list(std::string_view field);

/// Every table of `data/`, by its path without extension ("language/months"), as built into the
/// program, with the user's own laid over them.
class Lexicon {
 public:
  Lexicon();
  /// Lays `overrides/<table>.tsv` over each table of that name.  Throws DataError if the folder
  /// cannot be read or holds a table that warta does not know.
  explicit Lexicon(const std::filesystem::path& overrides);

  /// Lays the rows of a file over one table.  Throws DataError if it cannot be read.
  void lay_over(std::string_view table, const std::filesystem::path& file);

  /// Throws DataError for a table that does not exist.
  const Table& table(std::string_view name) const;
  const std::map<std::string, Table, std::less<>>& tables() const { return tables_; }

  /// Whether no row of the user's is laid over any table.
  bool is_built_in() const {
    return std::all_of(tables_.begin(), tables_.end(),
                       [](const auto& table) { return table.second.is_built_in(); });
  }
  /// A number that changes with any row.
  std::uint64_t digest() const;
  /// The same as 16 hexadecimal digits; shown by `warta --version`.
  std::string hash() const;

 private:
  std::map<std::string, Table, std::less<>> tables_;
};

}  // namespace warta
