#include "cli/output_options.hpp"

#include "cli/terminal.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

constexpr WordValues<ReportFormat, 10> kReportFormats{{{"text", ReportFormat::text},
                                                       {"json", ReportFormat::json},
                                                       {"jsonl", ReportFormat::jsonl},
                                                       {"csv", ReportFormat::csv},
                                                       {"tsv", ReportFormat::tsv},
                                                       {"md", ReportFormat::markdown},
                                                       {"conllu", ReportFormat::conllu},
                                                       {"timeml", ReportFormat::timeml},
                                                       {"conll", ReportFormat::conll},
                                                       {"brat", ReportFormat::brat}}};

}  // namespace

void OutputOptions::declare(OptionSet& options, const std::vector<std::string>& formats) {
  default_format_ = format;
  options.choice("-f,--format", format, formats, "How to write the answer");
  options.flag("--json", json, "Short for --format json");
  options.rivals({"format", "json"});
  options.text("-o,--output", path, "FILE", "Write there, whole or not at all");
  options.choice("--color", color, {"auto", "always", "never"}, "Colours in text");
}

void OutputOptions::declare_resume(OptionSet& options) {
  options.flag("--resume", resume, "Go on with what an interrupted run has done");
}

ReportOptions OutputOptions::report_options() const {
  const bool to_terminal = (path.empty() || path == "-") && stdout_is_terminal();
  if (json && !format.empty() && format != default_format_ && format != "json")
    throw UsageError{"--json and --format " + format + " cannot both be had"};
  ReportOptions report;
  report.format = json ? ReportFormat::json : value_of(kReportFormats, format);
  report.width = output_width(to_terminal);
  report.color = use_color(color, to_terminal);
  return report;
}

}  // namespace warta::cli
