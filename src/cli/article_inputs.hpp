#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/input_options.hpp"
#include "warta/diagnostic.hpp"
#include "warta/read.hpp"

namespace warta::cli {

/// A stretch of what the user named: one store, or files up to the next store.
struct InputPart {
  std::string store;  ///< empty: files
  std::vector<std::string> files;
};

/// The inputs in their order.  Throws UsageError if one is a store and an option was given that
/// only has a say when files are read.
std::vector<InputPart> parts_of(const InputOptions& input);

/// Whether what was complained of when a store's files were ingested is told again.
enum class OldComplaints { told, quiet };

/// The articles of all parts as one stream, each opened when it is reached.  `lexicon` must outlive
/// it.
std::unique_ptr<ArticleReader> open_parts(std::vector<InputPart> parts, const ReadOptions& options,
                                          const Lexicon& lexicon, DiagnosticSink report,
                                          OldComplaints old);

}  // namespace warta::cli
