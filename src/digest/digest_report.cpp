#include "digest/digest_report.hpp"

#include <set>

#include "record/enum_names.hpp"
#include "record/json_writer.hpp"
#include "report/grid.hpp"
#include "report/text_layout.hpp"
#include "report/timeline_text.hpp"

namespace warta {
namespace {

constexpr std::size_t kMostRoles = 5;
constexpr std::size_t kEventIndent = 14;  // below the words after "  2019-04-25  "

/// "[2:4]": no blank in it, so that a line never breaks within.
std::string citation(const DigestSentence& sentence) {
  return "[" + std::to_string(sentence.article) + ":" + std::to_string(sentence.number) + "]";
}

std::string cited(const DigestSentence& sentence) {
  return sentence.text + " " + citation(sentence);
}

std::string counts_text(const std::vector<NameCount>& counts, const DisplayNames* names) {
  std::vector<std::string> parts;
  for (const NameCount& count : counts) {
    if (parts.size() == kMostRoles) break;
    parts.push_back((names == nullptr ? count.what : (*names)(count.what)) + " (" +
                    std::to_string(count.count) + ")");
  }
  return joined(parts);
}

std::string period_text(const DigestQuestion& question) {
  if (question.since.empty() && question.until.empty()) return {};
  if (question.since.empty()) return "up to " + question.until;
  if (question.until.empty()) return "from " + question.since + " on";
  return question.since + " to " + question.until;
}

std::string source_text(const DigestSource& source) {
  std::vector<std::string> parts;
  for (const std::string* part : {&source.title, &source.publisher, &source.published})
    if (!part->empty()) parts.push_back(*part);
  parts.push_back(source.path);
  return joined(parts, " - ");
}

class Digest {
 public:
  Digest(const DigestFrame& frame, const ReportOptions& options)
      : frame_{frame},
        options_{options},
        sentences_{frame.digest.sentences()},
        quotes_{frame.digest.quotes()} {
    if (!frame.question.about.empty()) uses_ = frame.index.find({.id = frame.question.about});
    for (const auto* list : {&sentences_, &quotes_})
      for (const DigestSentence& sentence : *list) cited_.insert(sentence.article);
  }

  std::string text() const {
    const Paint paint{options_.color};
    std::string out = paint.strong(heading()) + "\n";
    for (const std::string& fact : facts()) append_wrapped(out, fact, {}, options_.width);
    section(out, paint.strong("In sentences"), sentences_);
    if (!quotes_.empty()) section(out, paint.strong("Quoted"), quotes_);
    if (!frame_.timeline.entries.empty()) {
      out += "\n" + paint.strong("Events") + "\n";
      for (const TimelineEntry& entry : frame_.timeline.entries)
        append_wrapped(out, event_phrase(entry), {"  " + date_text(entry.date), kEventIndent},
                       options_.width);
    }
    out += "\n" + paint.strong("Sources") + "\n";
    for (const std::size_t number : cited_) {
      const std::string mark = "[" + std::to_string(number) + "]";
      append_wrapped(out, source_text(source(number)), {mark, mark.size() + 1}, options_.width);
    }
    return out;
  }

  std::string markdown() const {
    std::string out = "## " + escape_markdown(heading()) + "\n\n";
    for (const std::string& fact : facts()) out += escape_markdown(fact) + "\n\n";
    for (const auto* list : {&sentences_, &quotes_}) {
      for (const DigestSentence& sentence : *list)
        out += "- " + escape_markdown(cited(sentence)) + "\n";
      if (!list->empty()) out += "\n";
    }
    for (const TimelineEntry& entry : frame_.timeline.entries)
      out += "- " + escape_markdown(date_text(entry.date) + ": " + event_phrase(entry)) + "\n";
    out += "\n";
    for (const std::size_t number : cited_)
      out += std::to_string(number) + ". " + escape_markdown(source_text(source(number))) + "\n";
    return out;
  }

  std::string json() const {
    std::string out;
    JsonWriter json{out, 2};
    json.begin_object().key("schema").text("warta.digest/1");
    json.key("about").text_or_null(frame_.question.about);
    json.key("since").text_or_null(frame_.question.since);
    json.key("until").text_or_null(frame_.question.until);
    json.key("articles").number(frame_.digest.sources().size());
    if (!uses_.empty()) write_about(json, uses_.front());
    json.key("sentences");
    write_sentences(json, sentences_);
    json.key("quotes");
    write_sentences(json, quotes_);
    json.key("events").begin_array();
    for (const TimelineEntry& entry : frame_.timeline.entries) json.text(entry.id);
    json.end_array().key("sources").begin_array();
    for (const std::size_t number : cited_) {
      const DigestSource& from = source(number);
      json.begin_flat_object().key("number").number(number).key("article").text(from.id);
      json.key("title").text_or_null(from.title).key("publisher").text_or_null(from.publisher);
      json.key("published").text_or_null(from.published).key("path").text(from.path).end_object();
    }
    json.end_array().end_object();
    return out + "\n";
  }

 private:
  const DigestSource& source(std::size_t number) const {
    return frame_.digest.sources()[number - 1];
  }

  std::string event_phrase(const TimelineEntry& entry) const {
    return entry.summary.empty() ? entry_heading(entry, frame_.names) : entry.summary;
  }

  std::string heading() const {
    std::vector<std::string> parts;
    if (!frame_.question.about.empty()) parts.push_back(frame_.names(frame_.question.about));
    if (const std::string period = period_text(frame_.question); !period.empty())
      parts.push_back(period);
    parts.push_back(counted(frame_.digest.sources().size(), "article"));
    return joined(parts);
  }

  /// First and last seen, roles, company.
  std::vector<std::string> facts() const {
    std::vector<std::string> facts;
    if (uses_.empty()) return facts;
    const NameUse& use = uses_.front();
    std::string seen = std::string{name_of(use.type)} + ", " + counted(use.mentions, "mention");
    if (!use.first.empty())
      seen += use.first == use.last ? ", seen on " + use.first
                                    : ", first seen " + use.first + ", last " + use.last;
    facts.push_back(seen);
    if (!use.roles.empty()) facts.push_back("as " + counts_text(use.roles, nullptr));
    if (!use.together.empty()) facts.push_back("with " + counts_text(use.together, &frame_.names));
    return facts;
  }

  void section(std::string& out, const std::string& title,
               const std::vector<DigestSentence>& sentences) const {
    out += "\n" + title + "\n";
    for (const DigestSentence& sentence : sentences)
      append_wrapped(out, cited(sentence), {"-", 2}, options_.width);
    if (sentences.empty()) out += "(none)\n";
  }

  void write_about(JsonWriter& json, const NameUse& use) const {
    json.key("name").begin_object().key("name").text(frame_.names(use.id));
    json.key("type").text(name_of(use.type)).key("mentions").number(use.mentions);
    json.key("first").text_or_null(use.first).key("last").text_or_null(use.last);
    for (const auto& [key, counts] :
         {std::pair{"roles", &use.roles}, {"together", &use.together}}) {
      json.key(key).begin_array();
      for (const NameCount& count : *counts)
        json.begin_flat_object()
            .key("what")
            .text(count.what)
            .key("articles")
            .number(count.count)
            .end_object();
      json.end_array();
    }
    json.end_object();
  }

  static void write_sentences(JsonWriter& json, const std::vector<DigestSentence>& sentences) {
    json.begin_array();
    for (const DigestSentence& sentence : sentences) {
      json.begin_flat_object().key("article").number(sentence.article);
      json.key("number").number(sentence.number).key("begin").number(sentence.begin);
      json.key("end").number(sentence.end).key("text").text(sentence.text).end_object();
    }
    json.end_array();
  }

  const DigestFrame& frame_;
  const ReportOptions& options_;
  std::vector<DigestSentence> sentences_, quotes_;
  std::vector<NameUse> uses_;  // of the one it is about; at most one
  std::set<std::size_t> cited_;
};

}  // namespace

std::string digest_report(const DigestFrame& frame, const ReportOptions& options) {
  const Digest digest{frame, options};
  if (options.format == ReportFormat::json) return digest.json();
  return options.format == ReportFormat::markdown ? digest.markdown() : digest.text();
}

}  // namespace warta
