#include "report/explanation.hpp"

#include <algorithm>

#include "record/enum_names.hpp"
#include "report/text_layout.hpp"
#include "text/case_fold.hpp"
#include "text/offset_map.hpp"

namespace warta {
namespace {

bool contains(std::string_view text, std::string_view wanted) {
  return !wanted.empty() && fold_case(text).find(fold_case(wanted)) != std::string::npos;
}

/// The whole sentences that `span` touches; `span` itself if there are none.
Span sentences_around(const AnalyzedArticle& article, Span span) {
  Span around = span;
  for (const Sentence& sentence : article.sentences)
    if (sentence.span.overlaps(span)) around = join(around, sentence.span);
  return around;
}

/// Collects what one query asks for.
class Collector {
 public:
  Collector(const AnalyzedArticle& article, const ExplainQuery& query, const DisplayNames& names)
      : article_{article}, query_{query}, names_{names} {
    if (query.at < 0) return;
    const OffsetMap offsets{article.text};
    at_ = offsets.byte(static_cast<std::size_t>(query.at));
  }

  std::vector<Explanation> collect() {
    if (query_.empty()) add_published();
    for (const DateMention& date : article_.dates)
      if (asks_for(date)) add(date);
    for (const Entity& entity : article_.entities) add_mentions(entity);
    for (const Event& event : article_.events)
      if (asks_for(event)) add(event);
    return std::move(found_);
  }

 private:
  std::string_view words(Span span) const { return slice(article_.text, span); }

  bool is_at(Span span) const { return query_.at >= 0 && span.begin <= at_ && at_ < span.end; }

  bool asks_for(const DateMention& date) const {
    return query_.empty() || is_at(date.span) || contains(words(date.span), query_.date) ||
           (!query_.date.empty() && date.value == query_.date);
  }

  bool asks_for(const Entity& entity, const Mention& mention) const {
    const auto matches = [&](const std::string& wanted) {
      return !wanted.empty() && (entity.id == wanted || contains(entity.name, wanted) ||
                                 contains(words(mention.span), wanted));
    };
    return is_at(mention.span) || matches(query_.name) ||
           (entity.type == EntityType::place && matches(query_.place));
  }

  bool asks_for(const Event& event) const {
    if (query_.empty() || is_at(event.span)) return true;
    if (!query_.event.empty() &&
        (name_of(event.type) == query_.event || event.date == query_.event ||
         contains(words(event.span), query_.event)))
      return true;
    const auto is_place = [&](const std::string& id) {
      return !id.empty() && !query_.place.empty() &&
             (id == query_.place || contains(names_(id), query_.place));
    };
    return is_place(event.place) || is_place(event.venue);
  }

  void add_published() {
    Explanation about;
    about.kind = "published";
    about.value = article_.published ? to_iso8601(*article_.published) : "unknown";
    about.facts.push_back({"basis", std::string{name_of(article_.published_basis)}});
    if (!article_.published_evidence.empty())
      about.facts.push_back({"evidence", article_.published_evidence});
    found_.push_back(std::move(about));
  }

  void add(const DateMention& date) {
    Explanation about;
    about.kind = "date";
    about.value = date.value.empty() ? "unresolved" : date.value;
    about.rule = date.rule;
    about.facts.push_back({"basis", std::string{name_of(date.basis)}});
    if (!date.anchor.empty()) about.facts.push_back({"anchor", date.anchor});
    if (!date.mod.empty()) about.facts.push_back({"mod", date.mod});
    if (!date.zone_of.empty()) about.facts.push_back({"zone of", date.zone_of});
    about.spans.push_back({"words", date.span, date.rule});
    about.window = sentences_around(article_, date.span);
    about.alternatives = date.alternatives;
    found_.push_back(std::move(about));
  }

  /// Without a query the first mention stands for all.
  void add_mentions(const Entity& entity) {
    for (const Mention& mention : entity.mentions) {
      if (!query_.empty() && !asks_for(entity, mention)) continue;
      add(entity, mention);
      if (query_.empty()) return;
    }
  }

  void add(const Entity& entity, const Mention& mention) {
    Explanation about;
    about.kind = "name";
    about.value = entity.name + " (" + entity.id + ", " + std::string{name_of(entity.type)} + ")";
    about.rule = mention.rule;
    about.facts.push_back({"known", entity.known ? "listed in the tables" : "found by its shape"});
    if (!entity.roles.empty()) about.facts.push_back({"roles", joined(entity.roles)});
    if (const std::string where = names_.coordinates_of(entity.id); !where.empty())
      about.facts.push_back({"lies at", where});
    if (!mention.metonym_for.empty())
      about.facts.push_back({"stands for", names_(mention.metonym_for)});
    about.spans.push_back({"words", mention.span, mention.rule});
    about.window = sentences_around(article_, mention.span);
    about.alternatives = mention.alternatives;
    found_.push_back(std::move(about));
  }

  void add(const Event& event) {
    Explanation about;
    about.kind = "event";
    about.value = std::string{name_of(event.type)} + " " + std::string{name_of(event.status)};
    const auto fact = [&](std::string label, std::string value) {
      if (!value.empty()) about.facts.push_back({std::move(label), std::move(value)});
    };
    fact("date", event.date.empty() ? "unknown" : event.date);
    fact("place", event.place.empty() ? "" : names_(event.place));
    fact("venue", event.venue.empty() ? "" : names_(event.venue));
    std::vector<std::string> people;
    for (const std::string& id : event.participants) people.push_back(names_(id));
    fact("participants", joined(people));
    fact("host", event.host.empty() ? "" : names_(event.host));
    fact("visitor", event.visitor.empty() ? "" : names_(event.visitor));
    if (event.source) fact("source", names_(event.source->entity));
    for (const Evidence& evidence : event.evidence)
      about.spans.push_back({evidence.field, evidence.span, evidence.rule});
    about.window = event.span;
    found_.push_back(std::move(about));
  }

  const AnalyzedArticle& article_;
  const ExplainQuery& query_;
  const DisplayNames& names_;
  std::size_t at_ = 0;
  std::vector<Explanation> found_;
};

}  // namespace

std::vector<Explanation> collect_explanations(const AnalyzedArticle& article,
                                              const ExplainQuery& query,
                                              const DisplayNames& names) {
  return Collector{article, query, names}.collect();
}

}  // namespace warta
