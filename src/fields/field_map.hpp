#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "article/page_parser.hpp"
#include "calendar/timestamp_parser.hpp"
#include "fields/field_evidence.hpp"
#include "warta/read.hpp"

namespace warta {

/// Which name in one file fills which field of an article.  The user's word goes first, then the
/// table of names, then what the values look like:
///
///   judul, isi_berita, tgl      -> title, text, published: all in the table
///   kepala, wacana, hari        -> the same, once some records were seen
///   text, content               -> of two that claim the text the one that holds it
///
/// `learn` is called once, with a file's first records, before the first is used.
class FieldMap {
 public:
  /// Throws UsageError if `map` names a field that no article has.  `parser` must outlive this.
  FieldMap(const PageParser& parser, const std::vector<FieldMapping>& map);

  void learn(std::span<const NamedValues> sample);

  /// What a name stands for; none if nothing is known of it.
  Field field_of(std::string_view name) const;
  /// Whether a name is the one for its field, and no other that could stand for it.
  bool is_first_choice(std::string_view name) const;

  /// How the file writes "3/4/2024", as far as its dates have shown.
  DayOrder day_order() const { return day_order_; }
  /// Looks at one more record, until the order is known.
  void watch(const NamedValues& record);

 private:
  struct Use {
    Field field = Field::none;
    bool first = false;
  };

  Field known_field(std::string_view name) const;
  bool is_mapped(Field field) const;
  void choose(Field field, const std::vector<FieldEvidence>& evidence);
  void set_aside_rivals(Field field, std::string_view chosen);

  const PageParser& parser_;
  std::map<std::string, Field, std::less<>> mapped_;  // by the user
  std::map<std::string, Use, std::less<>> learned_;
  DayOrder day_order_ = DayOrder::unknown;
};

/// The field that the user calls so: "title", "body" or "text", "date" or "published"; throws
/// UsageError if there is none.
Field field_called(std::string_view name);

}  // namespace warta
