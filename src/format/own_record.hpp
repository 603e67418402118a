#pragma once

#include <span>
#include <string_view>

#include "format/source_record.hpp"
#include "warta/article.hpp"

namespace warta {

/// Whether a record of our own may have such a member.  Other collections have `id` and `text`,
/// too.
bool is_own_key(std::string_view key);

/// Gives an article back what a record of our own schema says of it ("schema": "warta.article/1",
/// as `warta read --format jsonl` writes it), word for word: nothing in it is read anew, since it
/// was when the record was written.  Other records leave the article as it is.
void restore_article(std::span<const SourceField> fields, Article& article);

}  // namespace warta
