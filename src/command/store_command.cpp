#include "command/store_command.hpp"

#include <array>
#include <string_view>

#include "cli/output_file.hpp"
#include "cli/terminal.hpp"
#include "record/article_json.hpp"
#include "record/json_writer.hpp"
#include "report/text_layout.hpp"
#include "warta/error.hpp"
#include "warta/store.hpp"

namespace warta::cli {
namespace {

/// A count of a store and how people and programs call it.
struct Count {
  std::string_view key;
  std::string_view label;
  std::size_t StoreInfo::* value;
};

constexpr std::array kCounts{Count{"bytes", "bytes", &StoreInfo::bytes},
                             Count{"files", "files", &StoreInfo::files},
                             Count{"unfinished", "files broken off", &StoreInfo::unfinished},
                             Count{"stale", "files to refresh", &StoreInfo::stale},
                             Count{"articles", "articles", &StoreInfo::articles},
                             Count{"copies", "of them copies", &StoreInfo::copies},
                             Count{"events", "events", &StoreInfo::events},
                             Count{"names", "names", &StoreInfo::names},
                             Count{"complaints", "complaints", &StoreInfo::complaints}};

std::string info_text(const StoreInfo& info, const std::string& path) {
  std::string text = path + ": store of warta " + info.program + ", tables of version " +
                     std::to_string(info.schema) + "\n";
  for (const Count& count : kCounts) {
    std::string number = std::to_string(info.*count.value);
    constexpr std::size_t kWidth = 12;
    if (number.size() < kWidth) number.insert(0, kWidth - number.size(), ' ');
    text.append(number).append("  ").append(count.label).append("\n");
  }
  if (!info.first.empty()) text += "published " + info.first + " to " + info.last + "\n";
  return text;
}

std::string info_json(const StoreInfo& info) {
  std::string text;
  JsonWriter json{text, 2};
  json.begin_object();
  json.key("schema").text("warta.store/1").key("program").text(info.program);
  json.key("tables").number(info.schema);
  for (const Count& count : kCounts) json.key(count.key).number(info.*count.value);
  json.key("first").text_or_null(info.first).key("last").text_or_null(info.last);
  json.end_object();
  return text + "\n";
}

class StoreCommand : public Command {
 public:
  std::string name() const override { return "store"; }
  std::string summary() const override { return "Tell of a store, check, shrink or export it"; }
  std::string example() const override { return "warta store info news.db"; }

  void declare(OptionSet& options) override {
    options.word("ACTION", action_, {"info", "check", "vacuum", "export"}, "What to do");
    options.inputs(stores_, "The store");
    options.flag("--json", json_, "Write info as JSON");
    options.text("-o,--output", path_, "FILE", "Write there, whole or not at all");
  }

  ExitCode run() override {
    if (action_.empty() || stores_.size() != 1)
      throw UsageError{"say what to do and with which store: warta store info news.db"};
    if (action_ == "info") return info();
    if (action_ == "check") return check();
    if (action_ == "export") return write_records();
    Store::vacuum(stores_.front());
    return ExitCode::okay;
  }

 private:
  ExitCode info() const {
    const StoreInfo info = Store{stores_.front()}.info(Lexicon{});
    write(json_ ? info_json(info) : info_text(info, stores_.front()));
    return ExitCode::okay;
  }

  ExitCode check() const {
    const std::vector<std::string> faults = Store{stores_.front()}.check();
    for (const std::string& fault : faults) say(stores_.front() + ": " + fault);
    if (faults.empty()) write(stores_.front() + ": sound\n");
    return faults.empty() ? ExitCode::okay : ExitCode::partial;
  }

  /// As `warta analyze` would have written them.
  ExitCode write_records() const {
    OutputFile out{path_};
    std::string line;
    Store{stores_.front()}.each([&](const AnalyzedArticle& article) {
      line.clear();
      append_json(line, article);
      line += '\n';
      out.write(line);
    });
    out.finish();
    return ExitCode::okay;
  }

  void write(const std::string& text) const {
    OutputFile out{path_};
    out.write(text);
    out.finish();
  }

  std::string action_;
  std::vector<std::string> stores_;
  std::string path_;
  bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_store_command() {
  return std::make_unique<StoreCommand>();
}

}  // namespace warta::cli
