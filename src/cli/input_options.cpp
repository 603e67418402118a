#include "cli/input_options.hpp"

#include "cli/word_value.hpp"

namespace warta::cli {
namespace {

constexpr WordValues<InputFormat, 4> kInputFormats{{{"auto", InputFormat::automatic},
                                                    {"plain", InputFormat::plain},
                                                    {"delimited", InputFormat::delimited},
                                                    {"jsonl", InputFormat::jsonl}}};

constexpr WordValues<CleanPolicy, 3> kCleanPolicies{{{"auto", CleanPolicy::automatic},
                                                     {"always", CleanPolicy::always},
                                                     {"never", CleanPolicy::never}}};

}  // namespace

void InputOptions::declare(OptionSet& options) {
  options.inputs(inputs, "Files, folders, globs, or - for standard input");
  options.choice("--input-format", format, {"auto", "plain", "delimited", "jsonl"},
                 "How articles are stored");
  options.text("--delimiter", delimiter, "REGEX", "Line that separates articles");
  options.choice("--clean", clean, {"auto", "always", "never"}, "Cut page furniture from the text");
  options.text("--data", data, "DIR", "Tables to lay over the built-in ones");
  options.number("-j,--jobs", jobs, "Threads; 0 is one per core");
}

ReadOptions InputOptions::read_options() const {
  ReadOptions read;
  read.format = value_of(kInputFormats, format);
  read.delimiter = delimiter;
  read.clean = value_of(kCleanPolicies, clean);
  return read;
}

Lexicon InputOptions::open_lexicon() const {
  return data.empty() ? Lexicon{} : Lexicon{data};
}

}  // namespace warta::cli
