#include "export/web_annotation.hpp"

#include <cctype>
#include <string_view>

#include "record/enum_names.hpp"
#include "record/json_writer.hpp"

namespace warta {
namespace {

/// An id as part of a URN: all but letters, digits and "-._~" by its bytes.
std::string urn(std::string_view kind, std::string_view id) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out = "urn:warta:" + std::string{kind} + ":";
  for (const char c : id) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = byte < 0x80 && (std::isalnum(byte) != 0 ||
                                       std::string_view{"-._~"}.find(c) != std::string_view::npos);
    if (plain) {
      out += c;
    } else {
      out.append("%").append(1, kDigits[byte >> 4U]).append(1, kDigits[byte & 0xFU]);
    }
  }
  return out;
}

void write_body(JsonWriter& json, const TimelineEntry& entry, const Claim& claim) {
  const auto textual = [&](std::string_view value, std::string_view purpose) {
    json.begin_flat_object().key("type").text("TextualBody").key("value").text(value);
    json.key("format").text("text/plain").key("language").text("en");
    json.key("purpose").text(purpose).end_object();
  };
  json.key("body").begin_array();
  json.begin_flat_object().key("type").text("SpecificResource");
  json.key("source").text(urn("event", entry.id)).key("purpose").text("identifying").end_object();
  textual(std::string{name_of(entry.type)} + " " + std::string{name_of(claim.status)},
          "classifying");
  if (!entry.summary.empty()) textual(entry.summary, "describing");
  json.end_array();
}

void write_target(JsonWriter& json, const Claim& claim) {
  json.key("target").begin_object().key("source").text(urn("article", claim.article));
  json.key("selector").begin_array();
  json.begin_flat_object().key("type").text("TextPositionSelector");
  json.key("start").number(claim.begin).key("end").number(claim.end).end_object();
  json.begin_object().key("type").text("TextQuoteSelector").key("exact").text(claim.text);
  if (!claim.before.empty()) json.key("prefix").text(claim.before);
  if (!claim.after.empty()) json.key("suffix").text(claim.after);
  json.end_object().end_array().end_object();
}

void write_annotation(JsonWriter& json, const TimelineEntry& entry, std::size_t number) {
  const Claim& claim = entry.claims[number];
  json.begin_object();
  json.key("id").text(urn("annotation", entry.id + "." + std::to_string(number + 1)));
  json.key("type").text("Annotation").key("motivation").text("classifying");
  write_body(json, entry, claim);
  write_target(json, claim);
  json.end_object();
}

}  // namespace

ExportedTimeline to_web_annotation(const Timeline& timeline) {
  ExportedTimeline exported;
  std::string parties;
  for (const std::string& party : timeline.parties) parties += (parties.empty() ? "" : "-") + party;
  JsonWriter json{exported.text, 2};
  json.begin_object().key("@context").text("http://www.w3.org/ns/anno.jsonld");
  json.key("id").text(urn("timeline", parties.empty() ? "all" : parties));
  json.key("type").text("AnnotationPage").key("startIndex").number(0);
  json.key("items").begin_array();
  for (const TimelineEntry& entry : timeline.entries)
    for (std::size_t i = 0; i < entry.claims.size(); ++i) write_annotation(json, entry, i);
  json.end_array().end_object();
  exported.text += '\n';
  return exported;
}

}  // namespace warta
