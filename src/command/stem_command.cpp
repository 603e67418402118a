#include "command/stem_command.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "record/json_writer.hpp"
#include "text/utf8.hpp"
#include "warta/error.hpp"
#include "warta/stem.hpp"

namespace warta::cli {
namespace {

class StemCommand : public Command {
 public:
  StemCommand() { output_.format = "tsv"; }

  std::string name() const override { return "stem"; }
  std::string summary() const override { return "Show the roots of words, one a line"; }
  std::string example() const override { return "echo mempertemukan | warta stem"; }

  void declare(OptionSet& options) override {
    options.inputs(inputs_, "Files with a word a line; none or - is standard input");
    options.text("--data", data_, "DIR", "Tables to lay over the built-in ones");
    output_.declare(options, {"tsv", "json", "jsonl"});
  }

  ExitCode run() override {
    const ReportFormat format = output_.report_options().format;
    const Lexicon lexicon = data_.empty() ? Lexicon{} : Lexicon{data_};
    const Stemmer stemmer{lexicon};
    OutputFile out{output_.path};
    std::size_t words = 0;
    const auto stem_all = [&](std::istream& lines) {
      for (std::string word; std::getline(lines, word); ++words) {
        if (!word.empty() && word.back() == '\r') word.pop_back();
        if (format == ReportFormat::json) out.write(words == 0 ? "[\n" : ",\n");
        out.write(answer(stemmer, word, format));
      }
    };
    if (inputs_.empty()) inputs_.emplace_back("-");
    for (const std::string& path : inputs_) read_lines(path, stem_all);
    if (format == ReportFormat::json) out.write(words == 0 ? "[]\n" : "\n]\n");
    out.finish();
    return ExitCode::okay;
  }

 private:
  template <typename Take>
  static void read_lines(const std::string& path, const Take& take) {
    if (path == "-") {
      std::ios::sync_with_stdio(false);
      take(std::cin);
      return;
    }
    std::ifstream file{path, std::ios::binary};
    if (!file) throw InputError{path + ": " + std::strerror(errno)};
    take(file);
  }

  static std::string answer(const Stemmer& stemmer, const std::string& word, ReportFormat format) {
    if (format == ReportFormat::tsv) {
      const bool readable = is_valid_utf8(word);
      return word + "\t" + (readable ? stemmer.stem(word) : word) + "\n";
    }
    const StemAnalysis reading = stemmer.explain(word).front();
    std::vector<std::string> affixes;
    for (const StemStep& step : reading.steps) affixes.push_back(step.affix);
    std::string out;
    JsonWriter json{out};
    json.begin_object().key("word").text(word).key("root").text(reading.root);
    json.key("affixes").texts(affixes).key("rule").text(reading.rule).end_object();
    if (format == ReportFormat::jsonl) out += '\n';
    return out;
  }

  std::vector<std::string> inputs_;
  std::string data_;
  OutputOptions output_;
};

}  // namespace

std::unique_ptr<Command> make_stem_command() {
  return std::make_unique<StemCommand>();
}

}  // namespace warta::cli
