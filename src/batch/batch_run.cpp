#include "batch/batch_run.hpp"

#include <algorithm>
#include <exception>
#include <string>
#include <thread>
#include <utility>
#include <variant>

#include "batch/work_queue.hpp"

namespace warta {
namespace {

/// An analysed article, or why there is none.
using AnalysisResult = std::variant<AnalyzedArticle, Diagnostic>;

AnalysisResult analyze_safely(const AnalyzeFunction& analyze, Article article) {
  const Origin origin = article.origin;
  try {
    return analyze(std::move(article));
  } catch (...) {
    return analysis_failure(origin);
  }
}

void deliver(AnalysisResult result, const AnalyzedSink& sink, const DiagnosticSink& report) {
  if (auto* article = std::get_if<AnalyzedArticle>(&result)) {
    sink(std::move(*article));
  } else if (report) {
    report(std::get<Diagnostic>(result));
  }
}

}  // namespace

Diagnostic analysis_failure(const Origin& origin) {
  Diagnostic failure{Severity::error, "analysis-failed", "article could not be analysed",
                     origin.path, origin.ordinal};
  try {
    throw;
  } catch (const std::exception& error) {
    failure.message.append(": ").append(error.what());
  } catch (...) {  // says nothing more
  }
  return failure;
}

unsigned worker_count(unsigned jobs) {
  return jobs > 0 ? jobs : std::max(1U, std::thread::hardware_concurrency());
}

void run_batch(ArticleReader& reader, const AnalyzeFunction& analyze, unsigned jobs,
               const AnalyzedSink& sink, const DiagnosticSink& report) {
  const unsigned workers = worker_count(jobs);
  Article article;
  if (workers == 1) {
    for (; reader.next(article); article = Article{})
      deliver(analyze_safely(analyze, std::move(article)), sink, report);
    return;
  }
  WorkQueue<AnalysisResult> queue{
      workers, [&analyze](Article next) { return analyze_safely(analyze, std::move(next)); }};
  const std::size_t room = workers * kArticlesPerWorker;
  for (; reader.next(article); article = Article{}) {
    if (queue.size() == room) deliver(queue.take(), sink, report);
    queue.push(std::move(article));
  }
  while (queue.size() > 0) deliver(queue.take(), sink, report);
}

void run_batch(ArticleReader& reader, const Analyzer& analyzer, unsigned jobs,
               const AnalyzedSink& sink, const DiagnosticSink& report) {
  run_batch(
      reader, [&analyzer](Article article) { return analyzer.analyze(std::move(article)); }, jobs,
      sink, report);
}

}  // namespace warta
