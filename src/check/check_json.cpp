#include "check/check_json.hpp"

#include "record/enum_names.hpp"
#include "record/json_writer.hpp"

namespace warta {
namespace {

constexpr std::size_t kIndent = 2;

void write_fields(JsonWriter& json, const FileTally& file) {
  json.key("fields").begin_flat_object();
  for (std::size_t i = 0; i < file.filled.size(); ++i)
    json.key(kCheckedFields.at(i)).number(file.filled.at(i));
  json.end_object();
}

void write_repairs(JsonWriter& json, const FileTally& file) {
  json.key("repairs").begin_array();
  for (const auto& [kind, count] : file.repairs) {
    json.begin_flat_object().key("kind").text(name_of(kind));
    json.key("articles").number(count.articles).key("count").number(count.times).end_object();
  }
  json.end_array();
}

void write_languages(JsonWriter& json, const FileTally& file) {
  json.key("languages").begin_array();
  for (const auto& [language, count] : file.languages) {
    json.begin_flat_object().key("language").text_or_null(language);
    json.key("articles").number(count).end_object();
  }
  json.end_array();
}

void write_problems(JsonWriter& json, const FileTally& file) {
  json.key("problems").begin_array();
  for (const auto& [code, problem] : file.problems) {
    json.begin_object().key("code").text(code);
    json.key("severity").text(name_of(problem.severity)).key("count").number(problem.count);
    json.key("places").begin_array();
    for (const Diagnostic& diagnostic : problem.first) {
      json.begin_flat_object().key("ordinal").number(diagnostic.ordinal);
      if (diagnostic.line > 0) json.key("line").number(diagnostic.line);
      json.key("message").text(diagnostic.message).end_object();
    }
    json.end_array().end_object();
  }
  json.end_array();
}

void write_counts(JsonWriter& json, const FileTally& file) {
  json.key("records").number(file.records()).key("articles").number(file.articles);
  json.key("blank").number(file.blank).key("rejected").number(file.rejected);
  write_fields(json, file);
  write_languages(json, file);
  write_repairs(json, file);
  json.key("duplicates").begin_flat_object().key("exact").number(file.exact);
  json.key("near").number(file.near).end_object();
}

void write_file(JsonWriter& json, const FileTally& file) {
  json.begin_object().key("path").text(file.traits.path);
  if (file.opened) {
    json.key("format").text(name_of(file.traits.format));
    json.key("encoding").text(file.traits.encoding);
    json.key("columns").texts(file.traits.columns);
  } else {
    json.key("format").null().key("encoding").null().key("columns").texts({});
  }
  write_counts(json, file);
  write_problems(json, file);
  json.end_object();
}

void write_group(JsonWriter& json, const CopyGroup& group) {
  json.begin_object().key("count").number(group.count).key("agencies").texts(group.agencies);
  json.key("articles").begin_array();
  for (const CopyPlace& place : group.articles) {
    json.begin_flat_object().key("path").text(place.path).key("ordinal").number(place.ordinal);
    json.key("id").text(place.id).key("publisher").text_or_null(place.publisher).end_object();
  }
  json.end_array().end_object();
}

}  // namespace

std::string check_json(const InputTally& tally) {
  std::string out;
  JsonWriter json{out, kIndent};
  json.begin_object().key("schema").text("warta.check/1");
  json.key("files").begin_array();
  for (const FileTally& file : tally.files()) write_file(json, file);
  json.end_array();
  json.key("total").begin_object();
  write_counts(json, tally.total());
  json.end_object();
  json.key("copies").begin_array();
  for (const auto& [first, group] : tally.copies()) write_group(json, group);
  json.end_array().end_object();
  return out + "\n";
}

}  // namespace warta
