#include "record/timeline_json.hpp"

#include "record/enum_names.hpp"
#include "record/json_writer.hpp"

namespace warta {
namespace {

void write_claim(JsonWriter& json, const Claim& claim) {
  json.begin_object();
  json.key("article").text(claim.article).key("title").text_or_null(claim.title);
  json.key("publisher").text_or_null(claim.publisher);
  json.key("published").text_or_null(claim.published);
  json.key("begin").number(claim.begin).key("end").number(claim.end);
  json.key("text").text(claim.text);
  json.key("date").text_or_null(claim.date).key("place").text_or_null(claim.place);
  json.key("status").text(name_of(claim.status));
  json.key("attributed_to").text_or_null(claim.attributed_to);
  json.key("agencies").texts(claim.agencies);
  json.end_object();
}

void write_conflict(JsonWriter& json, const Conflict& conflict) {
  json.begin_object();
  json.key("field").text(conflict.field).key("values").begin_array();
  for (const ConflictValue& value : conflict.values) {
    json.begin_flat_object().key("value").text_or_null(value.value).key("claims");
    json.begin_flat_array();
    for (const std::size_t claim : value.claims) json.number(claim);
    json.end_array().end_object();
  }
  json.end_array();
  json.key("chosen").text_or_null(conflict.chosen).key("rule").text_or_null(conflict.rule);
  json.end_object();
}

void write_entry_facts(JsonWriter& json, const TimelineEntry& entry) {
  json.key("id").text(entry.id).key("type").text(name_of(entry.type));
  json.key("date").text_or_null(entry.date).key("precision").text(name_of(entry.precision));
  json.key("status").text(name_of(entry.status));
  json.key("place").text_or_null(entry.place).key("venue").text_or_null(entry.venue);
  json.key("country").text_or_null(entry.country);
  json.key("participants").texts(entry.participants);
  json.key("sides").texts_or_null(entry.sides);
  json.key("host").text_or_null(entry.host).key("visitor").text_or_null(entry.visitor);
  json.key("summary").text_or_null(entry.summary);
  json.key("sources").begin_flat_object().key("articles").number(entry.articles);
  json.key("publishers").texts(entry.publishers).key("independent").number(entry.independent);
  json.end_object();
}

void write_entry(JsonWriter& json, const TimelineEntry& entry) {
  json.begin_object();
  write_entry_facts(json, entry);
  json.key("claims").begin_array();
  for (const Claim& claim : entry.claims) write_claim(json, claim);
  json.end_array().key("conflicts").begin_array();
  for (const Conflict& conflict : entry.conflicts) write_conflict(json, conflict);
  json.end_array().key("history").begin_array();
  for (const StatusChange& change : entry.history) {
    json.begin_flat_object().key("as_of").text_or_null(change.as_of);
    json.key("status").text(name_of(change.status)).end_object();
  }
  json.end_array();
  if (!entry.corrected.empty()) json.key("corrected").texts(entry.corrected);
  json.end_object();
}

void write_correction(JsonWriter& json, const CorrectionEffect& effect) {
  json.begin_object();
  json.key("where").text(effect.where).key("correction").text(effect.text);
  json.key("outcome").text(name_of(effect.outcome));
  json.key("change").text_or_null(effect.change);
  json.end_object();
}

}  // namespace

void append_json(std::string& out, const Timeline& timeline, std::size_t indent) {
  JsonWriter json{out, indent};
  json.begin_object();
  json.key("schema").text("warta.timeline/1").key("parties").texts(timeline.parties);
  json.key("articles").number(timeline.articles).key("entries").begin_array();
  for (const TimelineEntry& entry : timeline.entries) write_entry(json, entry);
  json.end_array();
  if (!timeline.corrections.empty()) {
    json.key("corrections").begin_array();
    for (const CorrectionEffect& effect : timeline.corrections) write_correction(json, effect);
    json.end_array();
  }
  json.end_object();
}

void append_json(std::string& out, const TimelineEntry& entry) {
  JsonWriter json{out};
  write_entry(json, entry);
}

}  // namespace warta
