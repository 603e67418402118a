#include "cli/article_output.hpp"

#include <filesystem>

#include "support/catch.hpp"
#include "support/file_bytes.hpp"
#include "support/temp_folder.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

AnalyzedArticle article(const std::string& id) {
  AnalyzedArticle made;
  made.id = id;
  made.text = "Kim tiba di Moskow.";
  return made;
}

/// A run of `warta analyze` over articles called so, stopped after those if `stops`.
struct Run {
  OutputOptions output;
  InputOptions input;
  const Lexicon lexicon{};

  explicit Run(const std::string& path, const std::string& format = "jsonl") {
    output.format = format;
    output.path = path;
    input.run.call.command = "analyze";
  }

  void write(const std::vector<std::string>& ids, bool stops) {
    ReportOptions options;
    options.format = ReportFormat::jsonl;
    const ArticleReport report{lexicon, ArticleView::record, options};
    ArticleOutput out{report, output, input, lexicon};
    out.fill([&] {
      for (const std::string& id : ids) {
        if (input.run.reached != nullptr) ++input.run.reached->articles;
        out.write(article(id));
      }
      if (stops) throw Interrupted{"interrupted"};
      return ExitCode::okay;
    });
  }
};

}  // namespace

TEST_CASE("lines outlive an interruption and are gone on with", "[cli]") {
  const TempFolder folder{"article-output"};
  const std::string path = folder / "hasil.jsonl";
  Run{folder / "utuh.jsonl"}.write({"a", "b", "c"}, false);

  CHECK_THROWS_AS(Run{path}.write({"a", "b"}, true), Interrupted);
  CHECK_FALSE(std::filesystem::exists(path));
  CHECK_THROWS_AS(Run{path}.write({"a"}, false), UsageError);  // says that --resume goes on
  Run resumed{path};
  resumed.output.resume = true;
  resumed.write({"c"}, false);
  CHECK(resumed.input.run.done_before.articles == 2);
  CHECK(file_bytes(path) == file_bytes(folder / "utuh.jsonl"));
  CHECK_FALSE(std::filesystem::exists(path + ".part"));
  CHECK_FALSE(std::filesystem::exists(path + ".part.json"));
}

TEST_CASE("lines of another call are not gone on with", "[cli]") {
  const TempFolder folder{"article-output-other"};
  const std::string path = folder / "hasil.jsonl";
  CHECK_THROWS_AS(Run{path}.write({"a"}, true), Interrupted);
  Run other{path};
  other.output.resume = true;
  other.input.run.call.command = "read";
  CHECK_THROWS_AS(other.write({"b"}, false), UsageError);
  CHECK(std::filesystem::exists(path + ".part"));
}

TEST_CASE("only lines in a file can be gone on with", "[cli]") {
  Run run{"", "jsonl"};
  run.output.resume = true;
  CHECK_THROWS_AS(run.write({}, false), UsageError);
}

}  // namespace warta::cli
