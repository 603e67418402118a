#pragma once

#include <string>
#include <string_view>

#include "warta/analysis.hpp"

namespace warta {

/// An analysed article in few bytes, all of it but `text`, which is kept where people can read it:
///
///   const std::string packed = pack_article(article);             // a seventh of its JSON
///   unpack_article(packed, std::move(article.text)) == article
///
/// The bytes are the same on every machine.  They begin with the number of their layout.
std::string pack_article(const AnalyzedArticle& article);

/// Throws InputError if the bytes are damaged, of a layout that is not known, or not of this text.
AnalyzedArticle unpack_article(std::string_view packed, std::string text);

}  // namespace warta
