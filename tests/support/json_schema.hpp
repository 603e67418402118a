#pragma once

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace warta {

/// Checks a document against the part of JSON Schema 2020-12 that data/schema uses: type, const,
/// enum, properties, required, additionalProperties false, dependentRequired, items, minItems,
/// maxItems, minimum and $ref to #/$defs.  Any other keyword is an error, so that a schema cannot
/// say more than is checked.
class JsonSchema {
 public:
  explicit JsonSchema(nlohmann::json root) : root_(std::move(root)) {}

  /// `data/schema/<name>.schema.json`
  static JsonSchema load(const std::string& name) {
    std::ifstream in{std::string{WARTA_SOURCE_DIR} + "/data/schema/" + name + ".schema.json"};
    if (!in) throw std::runtime_error{"no schema " + name};
    return JsonSchema{nlohmann::json::parse(in)};
  }

  /// One line per violation, "/dates/0/basis: not in enum"; none if the document is valid.
  std::vector<std::string> violations(const nlohmann::json& document) const {
    std::vector<std::string> found;
    check(document, root_, "", found);
    return found;
  }

 private:
  using Json = nlohmann::json;
  using Violations = std::vector<std::string>;

  static bool has_type(const Json& value, const std::string& type) {
    if (type == "integer") return value.is_number_integer();
    if (type == "boolean") return value.is_boolean();
    return type == value.type_name();
  }

  static bool has_some_type(const Json& value, const Json& types) {
    if (types.is_string()) return has_type(value, types);
    return std::any_of(types.begin(), types.end(),
                       [&](const Json& type) { return has_type(value, type); });
  }

  void check(const Json& value, const Json& schema, const std::string& at, Violations& out) const {
    for (const auto& [keyword, rule] : schema.items()) {
      if (keyword == "$ref") {
        check(value, root_.at(Json::json_pointer{rule.get<std::string>().substr(1)}), at, out);
      } else if (keyword == "type") {
        if (!has_some_type(value, rule)) out.push_back(at + ": not " + rule.dump());
      } else if (keyword == "const") {
        if (value != rule) out.push_back(at + ": not " + rule.dump());
      } else if (keyword == "enum") {
        if (std::find(rule.begin(), rule.end(), value) == rule.end())
          out.push_back(at + ": not in enum");
      } else if (keyword == "minimum") {
        if (value.is_number() && value < rule) out.push_back(at + ": too small");
      } else if (!check_members(value, keyword, rule, at, out) &&
                 !check_items(value, keyword, rule, at, out) && !is_remark(keyword)) {
        out.push_back("schema: unknown keyword " + keyword);
      }
    }
    if (value.is_object() && schema.value("additionalProperties", true) == false)
      for (const auto& [key, member] : value.items())
        if (!schema.at("properties").contains(key)) out.push_back(at + ": has " + key);
  }

  bool check_members(const Json& value, const std::string& keyword, const Json& rule,
                     const std::string& at, Violations& out) const {
    if (keyword == "properties") {
      for (const auto& [key, schema] : rule.items())
        if (value.is_object() && value.contains(key))
          check(value.at(key), schema, at + "/" + key, out);
    } else if (keyword == "required") {
      require(value, rule, at, out);
    } else if (keyword == "dependentRequired") {
      for (const auto& [key, needed] : rule.items())
        if (value.is_object() && value.contains(key)) require(value, needed, at, out);
    } else {
      return false;
    }
    return true;
  }

  static void require(const Json& value, const Json& keys, const std::string& at, Violations& out) {
    for (const Json& key : keys)
      if (value.is_object() && !value.contains(key.get<std::string>()))
        out.push_back(at + ": lacks " + key.get<std::string>());
  }

  bool check_items(const Json& value, const std::string& keyword, const Json& rule,
                   const std::string& at, Violations& out) const {
    if (keyword == "items") {
      for (std::size_t i = 0; value.is_array() && i < value.size(); ++i)
        check(value[i], rule, at + "/" + std::to_string(i), out);
    } else if (keyword == "minItems") {
      if (value.is_array() && value.size() < rule) out.push_back(at + ": too few");
    } else if (keyword == "maxItems") {
      if (value.is_array() && value.size() > rule) out.push_back(at + ": too many");
    } else {
      return false;
    }
    return true;
  }

  static bool is_remark(const std::string& keyword) {
    return keyword == "$schema" || keyword == "$id" || keyword == "$defs" || keyword == "title" ||
           keyword == "description" || keyword == "additionalProperties";
  }

  Json root_;
};

}  // namespace warta
