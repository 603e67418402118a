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
  bool resume = false;

  void declare(OptionSet& options, const std::vector<std::string>& formats);
  /// For commands that write article by article.
  void declare_resume(OptionSet& options);
  /// Throws UsageError if --json and another --format are both given.
  ReportOptions report_options() const;

 private:
  std::string default_format_;
};

}  // namespace warta::cli
