#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/json_shape.hpp"

namespace warta {

/// A table written as JSON, a row a list: where the rows are, and what their cells are called.
struct JsonRows {
  std::vector<JsonStep> path;      ///< to the rows
  std::vector<std::string> names;  ///< of the cells, each as it stands in JSON: "\"judul\""
  bool header = false;             ///< the first row holds them
};

/// Whether the records of a file are lists, from its first bytes.
///
///   {"columns":["judul","isi"],"data":[["Kim tiba","Ia ..."], ...]}   -> path data, two names
///   [["judul","isi"],["Kim tiba","Ia ..."], ...]                      -> the first row has them
///   ["Kim tiba","Ia ..."] and more of them, a line each               -> names "1" and "2"
std::optional<JsonRows> find_json_rows(std::string_view head, const KeyJudge& judge);

/// A row as the object that it stands for: {"judul":"Kim tiba","isi":"Ia ..."}.
std::string object_of_row(std::string_view row, const std::vector<std::string>& names);

/// A table written as JSON column by column, cut into its cells.
struct JsonColumns {
  std::vector<std::string_view> names;               ///< as they stand in JSON
  std::vector<std::vector<std::string_view>> cells;  ///< by column, each of one length

  std::size_t rows() const { return cells.front().size(); }
  std::string object(std::size_t row) const;
};

/// Whether an object is that, and no record that has lists:
///
///   {"judul":{"0":"Kim tiba","1":"Kim pulang"},"isi":{"0":"Ia ...","1":"Ia ..."}}
///   {"judul":["Kim tiba","Kim pulang"],"isi":["Ia ...","Ia ..."]}
///
/// Views are into `object`.
std::optional<JsonColumns> split_json_columns(std::string_view object, const KeyJudge& judge);

}  // namespace warta
