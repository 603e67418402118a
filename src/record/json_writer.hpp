#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

/// Appends `text` (UTF-8) as a JSON string with its quotation marks.  Letters stay as they are;
/// only what JSON forbids is escaped, and a byte that is no UTF-8 becomes U+FFFD.
///
///   Kata Putin: "da"  ->  "Kata Putin: \"da\""
void append_json_string(std::string& out, std::string_view text);

/// Writes one JSON value straight into a string: no tree in between, since a tree per record costs
/// ten times the writing.  Commas and indentation are its business, the order of keys the caller's.
///
///   JsonWriter json{out};
///   json.begin_object().key("place").text("pyongyang").end_object();   // {"place":"pyongyang"}
class JsonWriter {
 public:
  /// `indent` 0 writes everything on one line; 2 is for people.
  explicit JsonWriter(std::string& out, std::size_t indent = 0) : out_{out}, indent_{indent} {}

  JsonWriter& begin_object();
  JsonWriter& end_object();
  JsonWriter& begin_array();
  JsonWriter& end_array();
  /// From here to the matching end everything stands on one line, even when indented.
  JsonWriter& begin_flat_object();
  JsonWriter& begin_flat_array();

  /// `name` must need no escaping.
  JsonWriter& key(std::string_view name);

  JsonWriter& text(std::string_view value);
  /// An empty value is unknown: null.
  JsonWriter& text_or_null(std::string_view value);
  JsonWriter& number(std::size_t value);
  JsonWriter& decimal(double value);  ///< finite; never with an exponent
  JsonWriter& boolean(bool value);
  JsonWriter& null();
  /// ["rusia","korea-utara"], on one line.
  JsonWriter& texts(const std::vector<std::string>& values);
  /// ["rusia",null]: what is empty is null.
  JsonWriter& texts_or_null(const std::vector<std::string>& values);

 private:
  struct Level {
    bool flat = false;
    bool empty = true;
  };

  JsonWriter& open(char bracket, bool flat);
  JsonWriter& close(char bracket);
  void before_value();
  void break_line();

  std::string& out_;
  std::size_t indent_;
  std::vector<Level> levels_;
  bool after_key_ = false;
};

}  // namespace warta
