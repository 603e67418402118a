#pragma once

#include <string>
#include <vector>

#include "cli/command_line.hpp"
#include "warta/lexicon.hpp"
#include "warta/read.hpp"
#include "warta/report.hpp"

namespace warta::cli {

/// What every command that reads articles can be told, as typed.
struct InputOptions {
  std::vector<std::string> inputs;
  std::string format = "auto";
  std::string delimiter;
  std::string clean = "auto";
  std::string data;
  unsigned jobs = 0;

  void declare(OptionSet& options);
  ReadOptions read_options() const;
  /// The tables, with those of --data laid over them.
  Lexicon open_lexicon() const;
};

/// What every command that prints can be told, as typed.
struct OutputOptions {
  std::string format;  ///< set to the default before declare()
  bool json = false;
  std::string path;
  std::string color = "auto";

  void declare(OptionSet& options, const std::vector<std::string>& formats);
  /// Throws UsageError if --json and another --format are both given.
  ReportOptions report_options() const;
};

}  // namespace warta::cli
