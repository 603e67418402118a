#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/option_set.hpp"

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

/// "0.1.0"
std::string_view program_version();

/// What somebody typed cannot be understood at one place, which is shown to them.
struct TypedError : std::runtime_error {
  TypedError(const std::string& message, std::string whole, std::size_t place)
      : std::runtime_error{message}, typed{std::move(whole)}, at{place} {}

  std::string typed;
  std::size_t at;  ///< byte
};

/// What the program tells the shell.
enum class ExitCode {
  okay = 0,     ///< all done
  partial = 1,  ///< done, but some files or records failed; stderr says which
  nothing = 1,  ///< of a search: done, and nothing was found
  fatal = 2     ///< the job could not be done: usage, nothing readable, output not written
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
