#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "article/page_parser.hpp"
#include "calendar/timestamp_parser.hpp"

namespace warta {

/// A name in a record and its value, as they stand in the file.
struct NamedValue {
  std::string_view name;
  std::string_view value;
};
using NamedValues = std::vector<NamedValue>;  ///< one record

/// What the values under one name look like in the first records of a file: what the name means
/// where no table knows it.  All but the first four are shares of the values that are not empty.
struct FieldEvidence {
  std::string name;
  std::size_t filled = 0;  ///< records with a value
  double bytes = 0;        ///< of a value, on average
  double words = 0;        ///< of a value, on average
  double distinct = 0;     ///< values that no record before had
  double dates = 0;        ///< dates, and nothing but
  double addresses = 0;    ///< of pages
  double hosts = 0;        ///< addresses of sites, not of pages
  double pictures = 0;     ///< addresses of pictures and films
  double numbers = 0;
  double prose = 0;       ///< ended as a sentence, or longer than any headline
  double parted = 0;      ///< of several lines
  double markup = 0;      ///< HTML
  double structured = 0;  ///< JSON or a list in brackets
  double outlets = 0;     ///< names of papers and sites
  double sections = 0;    ///< names of a paper's sections
  double people = 0;      ///< names of people, by their shape
  double day = 0;         ///< the dates' days since 1970, on average
};

/// The evidence on each name that occurs, in the order in which they first do.
std::vector<FieldEvidence> gather_evidence(std::span<const NamedValues> records,
                                           const PageParser& parser);

/// Whether a value says that there is none: "", "[]", "nan", "NULL", "-".
bool is_nothing(std::string_view value);

/// Whether a value is a web address, and nothing but.
bool is_web_address(std::string_view value);

}  // namespace warta
