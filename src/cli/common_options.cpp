#include "cli/common_options.hpp"

#include <array>
#include <utility>

#include "cli/terminal.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

/// The value that a checked word stands for; the first one if it is none of them.
template <typename Value, std::size_t Count>
Value value_of(const std::array<std::pair<std::string_view, Value>, Count>& words,
               std::string_view word) {
  for (const auto& [name, value] : words)
    if (name == word) return value;
  return words.front().second;
}

constexpr std::array<std::pair<std::string_view, InputFormat>, 4> kInputFormats{
    {{"auto", InputFormat::automatic},
     {"plain", InputFormat::plain},
     {"delimited", InputFormat::delimited},
     {"jsonl", InputFormat::jsonl}}};

constexpr std::array<std::pair<std::string_view, CleanPolicy>, 3> kCleanPolicies{
    {{"auto", CleanPolicy::automatic},
     {"always", CleanPolicy::always},
     {"never", CleanPolicy::never}}};

constexpr std::array<std::pair<std::string_view, ReportFormat>, 6> kReportFormats{
    {{"text", ReportFormat::text},
     {"json", ReportFormat::json},
     {"jsonl", ReportFormat::jsonl},
     {"csv", ReportFormat::csv},
     {"tsv", ReportFormat::tsv},
     {"md", ReportFormat::markdown}}};

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

void OutputOptions::declare(OptionSet& options, const std::vector<std::string>& formats) {
  options.choice("-f,--format", format, formats, "How to write the answer");
  options.flag("--json", json, "Short for --format json");
  options.text("-o,--output", path, "FILE", "Write there, whole or not at all");
  options.choice("--color", color, {"auto", "always", "never"}, "Colours in text");
}

ReportOptions OutputOptions::report_options() const {
  const bool to_terminal = (path.empty() || path == "-") && stdout_is_terminal();
  ReportOptions report;
  report.format = json ? ReportFormat::json : value_of(kReportFormats, format);
  report.width = output_width(to_terminal);
  report.color = use_color(color, to_terminal);
  return report;
}

}  // namespace warta::cli
