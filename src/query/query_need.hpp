#pragma once

#include <optional>

#include "query/query_tree.hpp"
#include "token/word_reader.hpp"
#include "warta/store.hpp"

namespace warta {

/// What the index of a store must be asked for the answers to a query: they are among the articles
/// that have what they need, and QueryMatcher tells which.  Counted are the terms, by their
/// numbers:
///
///   pertemuan (putin OR @kim-jong-un) -trump
///     need     (fpertemuan OR stemu) AND (fputin OR ekim-jong-un)
///     counted  fpertemuan OR stemu; fputin; ekim-jong-un; ftrump
///
/// Nothing if every article needs to be read: the query only says what must not be, or has a root
/// that has a root of its own, which the index does not tell apart.
std::optional<StoredSearch> stored_search(const Query& query, const WordReader& words);

}  // namespace warta
