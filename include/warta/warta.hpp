#pragma once

/// The whole of warta, in the order the data flows:
///
///   bytes -> articles -> sentences, tokens -> dates, names -> events -> timeline -> answers
///
///   read.hpp      open_articles     files to Article
///   analyze.hpp   Analyzer          Article to AnalyzedArticle
///   store.hpp     ingest, Store     articles and what was found in them, kept in a file
///   timeline.hpp  TimelineBuilder   many of those to a Timeline
///   report.hpp    writers           any of them to text, JSON, CSV, Markdown
///   export.hpp    export_timeline   a Timeline to the formats of other programs
#include "warta/analysis.hpp"
#include "warta/analyze.hpp"
#include "warta/article.hpp"
#include "warta/correction.hpp"
#include "warta/date.hpp"
#include "warta/diagnostic.hpp"
#include "warta/entity.hpp"
#include "warta/error.hpp"
#include "warta/event.hpp"
#include "warta/export.hpp"
#include "warta/lexicon.hpp"
#include "warta/numeral.hpp"
#include "warta/read.hpp"
#include "warta/report.hpp"
#include "warta/span.hpp"
#include "warta/stem.hpp"
#include "warta/store.hpp"
#include "warta/timeline.hpp"
#include "warta/token.hpp"
