#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace warta::cli {

/// The variable that an option fills.
using OptionValue =
    std::variant<bool*, std::string*, std::vector<std::string>*, unsigned*, long long*>;

/// One row of the option table, from which the parser, the help, the man pages, the completions and
/// the names of settings are all made.
struct Option {
  std::string names;  ///< "-j,--jobs"; without hyphens it is a positional: "INPUT"
  std::string shape;  ///< what stands for the value in the help; says what completes it: takes()
  std::string help;
  std::vector<std::string> choices;  ///< the words allowed; empty: any
  OptionValue value;
  std::vector<std::string> rivals{};  ///< long names of options that cannot be had with this one

  bool is_flag() const { return std::holds_alternative<bool*>(value); }
  bool is_positional() const { return !names.starts_with('-'); }
  /// May be given several times or as a list: --type visit,meeting
  bool is_list() const { return std::holds_alternative<std::vector<std::string>*>(value); }
  /// "-j", "--jobs"
  std::vector<std::string> spellings() const;
  /// "jobs", as settings call it; empty for a positional.
  std::string long_name() const;
};

/// What a value is, so that a shell knows how to complete it.
enum class ValueKind { none, word, choice, file, folder, name };

/// Told by the shape, so that a command says it once: FILE and INPUT are files, DIR is a folder,
/// NAME and A,B are people, places or organisations.
ValueKind takes(const Option& option);

/// A call of a command, for who must tell later what was asked: its whole option table, bound to
/// the command's own variables.
struct Call {
  std::string command;
  std::vector<Option> options;
};

/// Declares the options of one command and binds each to a variable, which keeps its value as the
/// default.  Only a list: the parser is made from it in command_line.cpp.
///
///   options.choice("--clean", clean_, {"auto", "always", "never"}, "Cut page furniture");
class OptionSet {
 public:
  void inputs(std::vector<std::string>& values, const std::string& help);
  /// A positional that is one of a few words: `warta completion bash`.
  void word(const std::string& shape, std::string& value, const std::vector<std::string>& allowed,
            const std::string& help);
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

  /// Of these only one is wanted: a call with one of them takes none of the others from the
  /// environment or the config file.  Long names of options declared already.
  void rivals(const std::vector<std::string>& long_names);

  /// `call` is filled once all options are declared.
  void tell(Call& call) { told_.push_back(&call); }
  /// All options of `command` are declared now.
  void finish(const std::string& command) const;

  const std::vector<Option>& options() const { return options_; }

 private:
  std::vector<Option> options_;
  std::vector<Call*> told_;
};

}  // namespace warta::cli
