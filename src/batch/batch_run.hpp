#pragma once

#include <cstddef>
#include <functional>

#include "warta/analysis.hpp"
#include "warta/analyze.hpp"
#include "warta/diagnostic.hpp"
#include "warta/read.hpp"

namespace warta {

/// What is done to each article; called from several threads at once, so it must not change
/// anything shared.  `Analyzer::analyze` is one.
using AnalyzeFunction = std::function<AnalyzedArticle(Article)>;

/// Receives the analysed articles one after the other, in the order the reader gave them.
using AnalyzedSink = std::function<void(AnalyzedArticle)>;

/// How many articles may wait in a queue for each thread that works on them.
constexpr std::size_t kArticlesPerWorker = 8;

/// The exception being handled, as the diagnostic "analysis-failed" of the article from there.
Diagnostic analysis_failure(const Origin& origin);

/// How many threads work for `jobs`: 0 means one per core.
unsigned worker_count(unsigned jobs);

/// Analyses every article of `reader` on `jobs` threads (0: all cores; 1: none but this one) and
/// hands the results to `sink` in the order of the input, whatever the number of threads:
///
///   run_batch(*reader, [&](Article a) { return analyzer.analyze(std::move(a)); }, 0,
///             [&](AnalyzedArticle a) { timeline.add(a); }, report);
///
/// Reader, sink and `report` are called from this thread only.  At most a few articles per thread
/// are in memory.  An article whose analysis throws becomes the diagnostic "analysis-failed" and
/// the rest goes on; what reader or sink throw ends the run and reaches the caller.
void run_batch(ArticleReader& reader, const AnalyzeFunction& analyze, unsigned jobs,
               const AnalyzedSink& sink, const DiagnosticSink& report);

void run_batch(ArticleReader& reader, const Analyzer& analyzer, unsigned jobs,
               const AnalyzedSink& sink, const DiagnosticSink& report);

}  // namespace warta
