#pragma once

#include <string>
#include <vector>

#include "cli/command_line.hpp"
#include "warta/report.hpp"

namespace warta::cli {

/// What every command that prints can be told, as typed.
struct OutputOptions {
  std::string format;  ///< set to the default before declare()
  bool json = false;
  std::string path;
  std::string color = "auto";

  void declare(OptionSet& options, const std::vector<std::string>& formats);
  /// Throws UsageError if --json and another --format are both given.
  ReportOptions report_options() const;

 private:
  std::string default_format_;
};

}  // namespace warta::cli
