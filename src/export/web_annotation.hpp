#pragma once

#include "warta/export.hpp"

namespace warta {

/// An AnnotationPage of the W3C Web Annotation model: each sentence that tells an event, found by
/// its position (code points of the article's text) and by the words in and around it, which also
/// find it in another copy of the article.  Articles and events are named by URNs.
ExportedTimeline to_web_annotation(const Timeline& timeline);

}  // namespace warta
