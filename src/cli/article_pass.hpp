#pragma once

#include <cstddef>
#include <functional>

#include "cli/command_line.hpp"
#include "cli/input_options.hpp"
#include "warta/analysis.hpp"
#include "warta/diagnostic.hpp"

namespace warta::cli {

/// Prints diagnostics to stderr, one a line, `warta: berita/kosong.txt: file is empty`, and counts
/// the errors.  Notes are not printed.
class DiagnosticLog {
 public:
  void report(const Diagnostic& diagnostic);
  std::size_t errors() const { return errors_; }

 private:
  std::size_t errors_ = 0;
};

/// What is to be done with the articles: only read, or analysed too.
enum class Depth { read, analyze };

/// Reads every article of `input` and hands it to `sink`, in input order and in this thread.
/// Says on stderr what went wrong, and tells how it ended: fatal if there was no article at all.
/// Throws UsageError if no INPUT is given.  `style` is that of the tokens.
ExitCode pass_articles(const InputOptions& input, const Lexicon& lexicon, Depth depth,
                       const std::function<void(AnalyzedArticle)>& sink,
                       TokenStyle style = TokenStyle::bare);

}  // namespace warta::cli
