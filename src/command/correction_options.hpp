#pragma once

#include <string>
#include <vector>

#include "cli/command_line.hpp"
#include "warta/correction.hpp"
#include "warta/lexicon.hpp"

namespace warta::cli {

/// A file of corrections and what is said of their effect.
class CorrectionOptions {
 public:
  void declare(OptionSet& options);

  /// Throws UsageError, with file and line, for what is no correction or a name that could be
  /// several; none if no file is given.
  std::vector<Correction> read(const Lexicon& lexicon) const;

  /// Says on standard error what became of each.
  void report(const std::vector<CorrectionEffect>& effects) const;

 private:
  std::string path_;
};

}  // namespace warta::cli
