#include "command/summary_command.hpp"

#include "cli/article_pass.hpp"
#include "cli/input_options.hpp"
#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "cli/terminal.hpp"
#include "command/timeline_question.hpp"
#include "digest/digest_report.hpp"
#include "digest/publication_period.hpp"
#include "inquiry/name_search.hpp"
#include "report/text_layout.hpp"
#include "text/name_key.hpp"
#include "warta/error.hpp"
#include "warta/name_index.hpp"
#include "warta/report.hpp"
#include "warta/timeline.hpp"

namespace warta::cli {
namespace {

constexpr unsigned kOfAnArticle = 3;
constexpr unsigned kOfADigest = 7;

class SummaryCommand : public Command {
 public:
  SummaryCommand() {
    output_.format = "text";
    input_.run.answers_at_end = true;
  }

  std::string name() const override { return "summary"; }
  std::string summary() const override { return "Sum up articles in their own sentences"; }
  std::string example() const override {
    return "warta summary --format md berita/ -o ringkasan.md";
  }

  void declare(OptionSet& options) override {
    input_.declare(options);
    output_.declare(options, {"text", "json", "jsonl", "md"});
    options.text("--between", between_, "A,B", "Parties of the overview [Rusia,Korea Utara]");
    options.flag("--digest", digest_, "One summary of all articles, not one of each");
    options.text("--about", about_, "NAME", "A digest of what is said of and by this name");
    options.text("--since", since_, "DATE",
                 "Only articles printed from this day, month or year on");
    options.text("--until", until_, "DATE", "Only articles printed up to this day, month or year");
    options.number("--sentences", sentences_, "At most so many; 3 of an article, 7 of a digest");
  }

  ExitCode run() override {
    const ReportOptions options = output_.report_options();
    check_period(since_, until_);
    const Lexicon lexicon = input_.open_lexicon();
    const bool digest = digest_ || !about_.empty();
    if (digest && options.format == ReportFormat::jsonl)
      throw UsageError{"a digest is one answer: --format json"};
    return digest ? write_digest(lexicon, options) : write_articles(lexicon, options);
  }

 private:
  ExitCode write_articles(const Lexicon& lexicon, const ReportOptions& options) {
    TimelineOptions wanted;
    wanted.parties = parties_or_default(between_, lexicon);
    OutputFile out{output_.path};
    TimelineBuilder timeline{lexicon, wanted};
    SummaryBuilder builder{sentences_ == 0 ? kOfAnArticle : sentences_};
    PublicationPeriod period{since_, until_};
    DisplayNames names{lexicon};
    const auto take = [&](const AnalyzedArticle& article) {
      if (!period.holds(article)) return;
      timeline.add(article);
      builder.add(article);
      names.learn(article);
    };
    const ExitCode code = pass_articles(input_, lexicon, Depth::analyze, take);
    if (code == ExitCode::fatal) return code;
    tell_undated(period);
    out.write(builder.report(timeline.build(), names, options));
    out.finish();
    return code;
  }

  ExitCode write_digest(const Lexicon& lexicon, const ReportOptions& options) {
    DigestQuestion question{{}, since_, until_, sentences_ == 0 ? kOfADigest : sentences_};
    TimelineOptions wanted;
    if (!about_.empty()) {
      question.about = id_of_about(lexicon);
      wanted.who = {question.about};
    }
    if (!between_.empty()) wanted.parties = parties_or_default(between_, lexicon);
    const bool has_events = !about_.empty() || !between_.empty();
    OutputFile out{output_.path};
    TimelineBuilder timeline{lexicon, wanted};
    DigestBuilder digest{question};
    PublicationPeriod period{since_, until_};
    DisplayNames names{lexicon};
    NameIndex index;
    const auto take = [&](const AnalyzedArticle& article) {
      names.learn(article);
      if (!period.holds(article) || !digest.add(article)) return;
      if (has_events) timeline.add(article);
      index.add(article);
    };
    const ExitCode code = pass_articles(input_, lexicon, Depth::analyze, take);
    if (code == ExitCode::fatal) return code;
    tell_undated(period);
    if (digest.sources().empty() && !about_.empty()) say("no article names \"" + about_ + "\"");
    const Timeline events = timeline.build();
    out.write(digest_report({question, digest, index, events, names}, options));
    out.finish();
    return code;
  }

  std::string id_of_about(const Lexicon& lexicon) const {
    const NameSearch search{lexicon};
    const std::vector<std::string> ids = search.find_all(about_);
    if (ids.size() > 1) throw UsageError{"--about: " + search.choice(about_, ids)};
    return ids.empty() ? name_key(about_) : ids.front();
  }

  static void tell_undated(const PublicationPeriod& period) {
    if (period.undated() > 0)
      say(counted(period.undated(), "article") + " left out: nobody knows when printed");
  }

  InputOptions input_;
  OutputOptions output_;
  std::string between_, about_, since_, until_;
  bool digest_ = false;
  unsigned sentences_ = 0;
};

}  // namespace

std::unique_ptr<Command> make_summary_command() {
  return std::make_unique<SummaryCommand>();
}

}  // namespace warta::cli
