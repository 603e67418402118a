#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace CLI {
class App;
}

namespace warta::cli {

/// Words of the command line and what they stand for: {"md", ReportFormat::markdown}.
template <typename Value, std::size_t Count>
using WordValues = std::array<std::pair<std::string_view, Value>, Count>;

/// The value that an already checked word stands for; the first one if it is none of them.
template <typename Value, std::size_t Count>
Value value_of(const WordValues<Value, Count>& words, std::string_view word) {
  for (const auto& [name, value] : words)
    if (name == word) return value;
  return words.front().second;
}

/// What the program tells the shell.
enum class ExitCode {
  okay = 0,     ///< all done
  partial = 1,  ///< done, but some files or records failed; stderr says which
  fatal = 2     ///< the job could not be done: usage, nothing readable, output not written
};

/// Declares the options of one command and binds each to a variable, which keeps its value as the
/// default.  A thin cover of CLI11, whose header takes seven seconds to compile, so that only one
/// source includes it.
class OptionSet {
 public:
  explicit OptionSet(CLI::App& app) : app_{app} {}

  void inputs(std::vector<std::string>& values, const std::string& help);
  void flag(const std::string& names, bool& value, const std::string& help);
  /// `shape` stands for the value in the help: FILE, DATE, A,B.
  void text(const std::string& names, std::string& value, const std::string& shape,
            const std::string& help);
  /// May be given several times or as a list: --map title=judul,text=isi
  void list(const std::string& names, std::vector<std::string>& values, const std::string& shape,
            const std::string& help);
  void number(const std::string& names, unsigned& value, const std::string& help);
  void offset(const std::string& names, long long& value, const std::string& help);
  void choice(const std::string& names, std::string& value, const std::vector<std::string>& allowed,
              const std::string& help);
  /// May be given several times or as a list: --type visit,meeting
  void choices(const std::string& names, std::vector<std::string>& values,
               const std::vector<std::string>& allowed, const std::string& help);

 private:
  CLI::App& app_;
};

/// One command of the program.  Declaring options does no work; run() does all of it.
class Command {
 public:
  virtual ~Command() = default;

  virtual std::string name() const = 0;
  virtual std::string summary() const = 0;  ///< one line of the list of commands
  virtual std::string example() const = 0;  ///< a real call, the last line of the help
  virtual void declare(OptionSet& options) = 0;
  /// Throws UsageError, InputError, OutputError or DataError when it cannot do the job.
  virtual ExitCode run() = 0;
};

/// Parses the arguments, runs the command they name and reports what it throws.
ExitCode run_command_line(const std::vector<std::unique_ptr<Command>>& commands, int argc,
                          const char* const* argv);

}  // namespace warta::cli
