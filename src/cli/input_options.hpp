#pragma once

#include <string>
#include <vector>

#include "cli/command_line.hpp"
#include "cli/run_watch.hpp"
#include "warta/lexicon.hpp"
#include "warta/read.hpp"

namespace warta::cli {

/// What every command that reads articles can be told, as typed.
struct InputOptions {
  std::vector<std::string> inputs;
  std::string format = "auto";
  std::string delimiter;
  std::string clean = "auto";
  std::vector<std::string> map;
  bool no_repair = false;
  std::string rejects;
  std::string data;
  std::string gazetteer;
  unsigned jobs = 0;
  RunOptions run;
  bool watched = true;  ///< the command's run is watched as `run` says

  void declare(OptionSet& options);
  /// Whether anything was said of how files are to be read.
  bool shapes_reading() const;
  /// Without sinks.  Throws UsageError if --map names no field that `lexicon` knows.
  ReadOptions read_options(const Lexicon& lexicon) const;
  /// The tables, with those of --data and --gazetteer laid over them.
  Lexicon open_lexicon() const;
};

/// Throws UsageError if no INPUT is given.
void require_inputs(const InputOptions& input);

}  // namespace warta::cli
