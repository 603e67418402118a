#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/page_parser.hpp"
#include "fields/field_map.hpp"
#include "warta/article.hpp"

namespace warta {

/// A field's value, decoded.
struct FieldValue {
  std::string name;
  std::string value;
  bool list = false;
};

/// What the fields of one record say of its article, before its text is read.
struct RecordFacts {
  Article known;
  std::string text;
  std::string host;  ///< of the page's address, as long as no table knows the outlet there
  std::vector<Diagnostic> problems;  ///< `bad-date`, `ambiguous-date`
};

/// Fills an article from a record's fields.  What is no value ("[]", "nan") fills nothing, a title
/// that is only the section's name goes there, and a publisher that the record leaves out, or calls
/// by a part of its name ("detikinet"), is taken from its address.
RecordFacts read_fields(const PageParser& parser, const FieldMap& map,
                        std::vector<FieldValue> values);

/// Fills in what only the addresses know: the day of publication from the page's own or from the
/// file's path ("kompas/2024-01-05/x.md"), marked so.
void fill_from_paths(const PageParser& parser, Article& article);

}  // namespace warta
