#include "export/plover.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "calendar/calendar_value.hpp"
#include "calendar/day_range.hpp"
#include "lexicon/gazetteer.hpp"
#include "record/enum_names.hpp"
#include "record/json_writer.hpp"
#include "report/text_layout.hpp"

namespace warta {
namespace {

constexpr std::string_view kGovernment = "GOV";

struct Coding {
  std::string_view event, mode, quad, scale, cameo;
};

double number_of(std::string_view text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// Sectors of PLOVER; empty where the tables do not tell.
std::string_view sector_of(const KnownName& known) {
  if (known.type == EntityType::person) return known.role.empty() ? "" : kGovernment;
  if (known.type == EntityType::place || known.kind == "government") return kGovernment;
  if (known.kind == "intergovernmental") return "IGO";
  if (known.kind == "military") return "MIL";
  if (known.kind == "parliament") return "LEG";
  if (known.kind == "company") return "BUS";
  return {};
}

class PloverWriter {
 public:
  PloverWriter(const DisplayNames& names, const Gazetteer& gazetteer, const Lexicon& lexicon)
      : names_{names}, gazetteer_{gazetteer} {
    const Table& codes = lexicon.table("names/country_codes");
    const auto country = codes.column("country"), alpha3 = codes.column("alpha3");
    for (const Row& row : codes.rows()) codes_.emplace(row[country], row[alpha3]);
    const Table& table = lexicon.table("export/plover");
    const auto key = table.column("key"), event = table.column("event"),
               mode = table.column("mode"), quad = table.column("quad"),
               scale = table.column("scale"), cameo = table.column("cameo");
    for (const Row& row : table.rows())
      codings_.emplace(row[key], Coding{row[event], row[mode], row[quad], row[scale], row[cameo]});
  }

  /// False if PLOVER has no code for the event.
  bool write(std::string& out, const TimelineEntry& entry) const {
    const auto coding = codings_.find(key_of(entry));
    if (coding == codings_.end()) return false;
    JsonWriter json{out};
    json.begin_object().key("id").text(entry.id);
    write_dates(json, entry);
    write_actors(json, entry);
    const Coding& code = coding->second;
    json.key("event").texts({std::string{code.event}});
    json.key("mode").begin_flat_array();
    if (!code.mode.empty()) json.text(code.mode);
    json.end_array().key("context").texts({"diplomatic"});
    json.key("quad_code").text(code.quad).key("event_scale");
    code.scale.empty() ? json.null() : json.decimal(number_of(code.scale));
    json.key("cameo").text_or_null(code.cameo);
    write_place(json, entry);
    write_source(json, entry);
    json.key("coder").text("warta").key("coded_date").null();
    json.key("comment").text(name_of(entry.status)).end_object();
    out += '\n';
    return true;
  }

 private:
  std::string key_of(const TimelineEntry& entry) const {
    std::string key = std::string{name_of(entry.type)} + "-" + std::string{name_of(entry.status)};
    if (entry.type != EventType::meeting || entry.status != EventStatus::held) return key;
    std::set<std::string_view> countries;
    for (const std::string& id : entry.participants)
      if (const auto country = gazetteer_.country_of(id); !country.empty())
        countries.insert(country);
    if (countries.size() >= 3) return key + "-multilateral";
    const bool abroad = !entry.country.empty() && countries.size() == 2 &&
                        !countries.contains(std::string_view{entry.country});
    return abroad ? key + "-abroad" : key;
  }

  static void write_dates(JsonWriter& json, const TimelineEntry& entry) {
    const auto days = parse_day_range(entry.date);
    const auto day = [&](std::chrono::sys_days value) { return day_value(value); };
    json.key("date").text_or_null(days ? day(days->first) : "").key("time").null();
    json.key("enddate").text_or_null(days && days->last != days->first ? day(days->last) : "");
    json.key("date_precision").text(name_of(entry.precision));
  }

  void write_actor(JsonWriter& json, std::string_view id) const {
    const KnownName* known = gazetteer_.find(id);
    const auto code = codes_.find(gazetteer_.country_of(id));
    json.begin_object();
    json.key("code").text_or_null(code == codes_.end() ? "" : code->second);
    json.key("sector").text_or_null(known == nullptr ? "" : sector_of(*known));
    json.key("entity_text").text(names_(id)).key("identifier_id").null();
    json.key("identifier_text").text(id);
    json.key("office").text_or_null(known == nullptr ? "" : known->role);
    json.end_object();
  }

  /// A visitor acts on the host; where nobody visits, all are actors.
  void write_actors(JsonWriter& json, const TimelineEntry& entry) const {
    const bool visit = entry.type == EventType::visit && !entry.visitor.empty();
    const std::string_view host = entry.host.empty() ? std::string_view{entry.country} : entry.host;
    json.key("actor").begin_array();
    if (visit) {
      write_actor(json, entry.visitor);
    } else {
      for (const std::string& id : entry.participants) write_actor(json, id);
    }
    json.end_array().key("recipient").begin_array();
    if (visit && !host.empty()) write_actor(json, host);
    json.end_array();
  }

  void write_place(JsonWriter& json, const TimelineEntry& entry) const {
    json.key("event_loc");
    const std::string& id = entry.place.empty() ? entry.country : entry.place;
    if (id.empty()) {
      json.null();
      return;
    }
    const KnownName* known = gazetteer_.find(id);
    const auto code = codes_.find(gazetteer_.country_of_place(id));
    const auto [latitude, longitude] = gazetteer_.coordinates_of(id);
    const bool located = !latitude.empty();
    json.begin_object().key("extracted_place").text(id).key("resolved_place").text(names_(id));
    json.key("geonameid").null().key("lat");
    located ? json.decimal(number_of(latitude)) : json.null();
    json.key("lon");
    located ? json.decimal(number_of(longitude)) : json.null();
    json.key("country").text_or_null(entry.country.empty() ? "" : names_(entry.country));
    json.key("country_code").text_or_null(code == codes_.end() ? "" : code->second);
    json.key("resolution").text_or_null(known == nullptr ? "" : known->kind).end_object();
  }

  static void write_source(JsonWriter& json, const TimelineEntry& entry) {
    const auto told =
        std::ranges::find_if(entry.claims, [](const Claim& claim) { return !claim.background; });
    const Claim* claim = told == entry.claims.end() ? nullptr : &*told;
    json.key("event_text").text_or_null(claim == nullptr ? entry.summary : claim->text);
    if (claim == nullptr) return;
    json.key("text_info").begin_object().key("sequence").null();
    json.key("start").number(claim->begin).key("end").number(claim->end).end_object();
    json.key("cite_info").begin_object().key("corpus").text(claim->article).key("url").null();
    json.key("title").text_or_null(claim->title).key("language").text("id");
    json.key("publication").text_or_null(claim->publisher);
    json.key("date").text_or_null(claim->published).key("codebook").text("PLOVER");
    json.end_object();
  }

  const DisplayNames& names_;
  const Gazetteer& gazetteer_;
  std::map<std::string_view, std::string_view> codes_;
  std::map<std::string_view, Coding> codings_;
};

}  // namespace

ExportedTimeline to_plover(const Timeline& timeline, const DisplayNames& names,
                           const Gazetteer& gazetteer, const Lexicon& lexicon) {
  ExportedTimeline exported;
  const PloverWriter writer{names, gazetteer, lexicon};
  std::vector<std::string> uncoded;
  for (const TimelineEntry& entry : timeline.entries)
    if (!writer.write(exported.text, entry)) uncoded.push_back(entry.id);
  if (!uncoded.empty())
    exported.notes.push_back(counted(uncoded.size(), "event") +
                             " left out, PLOVER has no code: " + joined(uncoded));
  return exported;
}

}  // namespace warta
