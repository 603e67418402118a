#pragma once

#include <memory>
#include <string>

#include "warta/diagnostic.hpp"
#include "warta/read.hpp"

namespace warta {

/// The articles of the store at `path` as they were read, with a connection of its own; tells the
/// listeners of `options` and `report` what they would have heard when the files were read.
std::unique_ptr<ArticleReader> make_stored_reader(const std::string& path,
                                                  const ReadOptions& options,
                                                  DiagnosticSink report);

}  // namespace warta
