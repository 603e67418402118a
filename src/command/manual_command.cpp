#include "command/manual_command.hpp"

#include <algorithm>

#include "cli/article_folder.hpp"
#include "cli/command_table.hpp"
#include "cli/output_file.hpp"
#include "command/commands.hpp"
#include "lexicon/gazetteer.hpp"
#include "manual/man_page.hpp"
#include "manual/shell_completion.hpp"
#include "text/name_key.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

using Commands = std::vector<std::unique_ptr<Command>>;
using MakeCompletion = std::string (*)(const std::vector<CommandEntry>&);

constexpr WordValues<MakeCompletion, 3> kShells{
    {{"bash", bash_completion}, {"zsh", zsh_completion}, {"fish", fish_completion}}};

void write_whole(const std::string& path, std::string_view text) {
  OutputFile out{path};
  out.write(text);
  out.finish();
}

class CompletionCommand : public Command {
 public:
  std::string name() const override { return "completion"; }
  std::string summary() const override { return "Print what makes a shell complete commands"; }
  std::string example() const override { return "source <(warta completion bash)"; }

  void declare(OptionSet& options) override {
    options.word("SHELL", shell_, {"bash", "zsh", "fish"}, "Which shell: bash, zsh or fish");
    options.text("--names", begin_, "TEXT", "Ids of names that begin so, one a line");
    options.text("--data", data_, "DIR", "Tables to lay over the built-in ones");
    options.text("-o,--output", path_, "FILE", "Write there, whole or not at all");
  }

  ExitCode run() override {
    if (shell_.empty()) {
      if (begin_.empty()) throw UsageError{"no SHELL; give bash, zsh or fish"};
      write_whole(path_, names());
      return ExitCode::okay;
    }
    const Commands commands = make_commands();
    write_whole(path_, value_of(kShells, shell_)(command_table(commands, config_)));
    return ExitCode::okay;
  }

 private:
  std::string names() const {
    const Lexicon lexicon = data_.empty() ? Lexicon{} : Lexicon{data_};
    const std::string key = name_key(begin_);
    std::vector<std::string_view> ids;
    const Gazetteer gazetteer{lexicon};
    for (const KnownName& name : gazetteer.names())
      if (name.id.starts_with(key)) ids.push_back(name.id);
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    std::string lines;
    for (const std::string_view id : ids) lines.append(id).append("\n");
    return lines;
  }

  std::string shell_, begin_, data_, path_, config_;
};

class ManCommand : public Command {
 public:
  std::string name() const override { return "man"; }
  std::string summary() const override { return "Print the manual page of a command"; }
  std::string example() const override { return "warta man timeline | man -l -"; }

  void declare(OptionSet& options) override {
    std::vector<std::string> names;
    for (const auto& command : make_commands()) names.push_back(command->name());
    options.word("COMMAND", command_, names, "Which; none is the page of warta itself");
    options.text("--all", folder_, "DIR", "Write every page there, for man to find");
    options.text("-o,--output", path_, "FILE", "Write there, whole or not at all");
  }

  ExitCode run() override {
    const Commands commands = make_commands();
    const auto table = command_table(commands, config_);
    if (!folder_.empty()) {
      write_all(table);
      return ExitCode::okay;
    }
    const auto found = std::ranges::find(table, command_, &CommandEntry::name);
    write_whole(path_, found == table.end() ? man_page(table) : man_page(*found));
    return ExitCode::okay;
  }

 private:
  void write_all(const std::vector<CommandEntry>& table) const {
    const ArticleFolder folder{folder_};
    folder.write("warta.1", man_page(table));
    for (const CommandEntry& entry : table)
      folder.write("warta-" + entry.name + ".1", man_page(entry));
  }

  std::string command_, folder_, path_, config_;
};

}  // namespace

Commands make_manual_commands() {
  Commands commands;
  commands.push_back(std::make_unique<CompletionCommand>());
  commands.push_back(std::make_unique<ManCommand>());
  return commands;
}

}  // namespace warta::cli
