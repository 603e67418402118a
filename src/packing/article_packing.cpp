#include "packing/article_packing.hpp"

#include <chrono>
#include <cstdint>
#include <utility>

#include "packing/byte_packer.hpp"
#include "packing/byte_unpacker.hpp"
#include "packing/raw_pieces.hpp"
#include "text/fnv_hash.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

// Each type's fields are told once, for both directions: `Codec` is BytePacker or ByteUnpacker.

constexpr std::uint64_t kLayout = 1;

template <typename Codec, typename T>
using Ref = typename Codec::template Ref<T>;

template <typename Codec>
void code(Codec& codec, Ref<Codec, Origin> origin) {
  codec.text(origin.path).number(origin.ordinal).number(origin.begin).number(origin.end);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Diagnostic> diagnostic) {
  codec.choice(diagnostic.severity, Severity::error);
  codec.text(diagnostic.code).text(diagnostic.message).text(diagnostic.path);
  codec.number(diagnostic.ordinal).number(diagnostic.line);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Repair> repair) {
  codec.choice(repair.kind, RepairKind::tokenized).number(repair.count);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Caption> caption) {
  codec.text(caption.text).text(caption.credit).span(caption.span);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Furniture> furniture) {
  codec.span(furniture.span).choice(furniture.kind, FurnitureKind::image).text(furniture.rule);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, RawPiece> piece) {
  codec.span(piece.copy).bytes(piece.own);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Sentence> sentence) {
  codec.span(sentence.span).number(sentence.first).number(sentence.last);
  codec.number(sentence.paragraph);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Clitics> clitics) {
  codec.number(clitics.front).number(clitics.possessive).number(clitics.particle);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Alternative> alternative) {
  codec.text(alternative.value).text(alternative.reason);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, DateMention> date) {
  codec.span(date.span).choice(date.type, DateType::set).text(date.value).text(date.edtf);
  codec.text(date.mod).text(date.anchor).choice(date.basis, DateBasis::inferred).text(date.rule);
  codec.list(date.alternatives, [&](auto& item) { code(codec, item); });
  codec.flag(date.local_time).text(date.zone_of);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Mention> mention) {
  codec.span(mention.span).text(mention.metonym_for).text(mention.rule);
  codec.list(mention.alternatives, [&](auto& item) { code(codec, item); });
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Entity> entity) {
  codec.text(entity.id).choice(entity.type, EntityType::organization).text(entity.name);
  codec.flag(entity.known).list(entity.mentions, [&](auto& item) { code(codec, item); });
  codec.texts(entity.roles).text(entity.country);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Reference> reference) {
  codec.span(reference.span).texts(reference.entities).text(reference.rule);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Quote> quote) {
  codec.span(quote.span).text(quote.speaker).span(quote.cue);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Evidence> evidence) {
  codec.text(evidence.field).span(evidence.span).text(evidence.rule);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Attribution> source) {
  codec.text(source.entity).span(source.span);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Event> event) {
  codec.choice(event.type, EventType::agreement).text(event.date);
  codec.choice(event.precision, Precision::unknown);
  codec.text(event.place).text(event.venue).text(event.country);
  codec.texts(event.participants).texts(event.sides).text(event.host).text(event.visitor);
  codec.choice(event.status, EventStatus::inferred);
  codec.maybe(event.source, [&](auto& source) { code(codec, source); });
  codec.span(event.span).list(event.evidence, [&](auto& item) { code(codec, item); });
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Numeral> numeral) {
  codec.span(numeral.span).choice(numeral.kind, NumeralKind::vague);
  codec.maybe(numeral.value, [&](auto& value) { codec.decimal(value); });
}

void code_day(BytePacker& packer, std::chrono::year_month_day day) {
  packer.signed_number(static_cast<int>(day.year()));
  packer.number(static_cast<unsigned>(day.month())).number(static_cast<unsigned>(day.day()));
}

void code_day(ByteUnpacker& unpacker, std::chrono::year_month_day& day) {
  int year = 0;
  unsigned month = 0, number = 0;
  unpacker.signed_number(year).number(month).number(number);
  day = std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{number};
}

template <typename Unit>
void code_time(BytePacker& packer, Unit time) {
  packer.signed_number(time.count());
}

template <typename Unit>
void code_time(ByteUnpacker& unpacker, Unit& time) {
  typename Unit::rep count = 0;
  unpacker.signed_number(count);
  time = Unit{count};
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Timestamp> timestamp) {
  code_day(codec, timestamp.day);
  codec.maybe(timestamp.time, [&](auto& time) { code_time(codec, time); });
  codec.maybe(timestamp.offset, [&](auto& offset) { code_time(codec, offset); });
}

/// Kind, shape and whether it has clitics in one byte: tokens are many.
void code_traits(BytePacker& packer, const Token& token) {
  const unsigned kind = static_cast<unsigned>(token.kind);
  const unsigned shape = static_cast<unsigned>(token.shape);
  packer.number((kind << 4U) | (shape << 1U) | (token.clitics.empty() ? 0U : 1U));
  if (!token.clitics.empty()) code(packer, token.clitics);
}

void code_traits(ByteUnpacker& unpacker, Token& token) {
  unsigned traits = 0;
  unpacker.number(traits);
  const unsigned kind = traits >> 4U, shape = (traits >> 1U) & 7U;
  if (kind > static_cast<unsigned>(TokenKind::url) || shape > static_cast<unsigned>(Shape::mixed))
    ByteUnpacker::fail();
  token.kind = static_cast<TokenKind>(kind);
  token.shape = static_cast<Shape>(shape);
  if ((traits & 1U) != 0) code(unpacker, token.clitics);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, Token> token) {
  codec.span(token.span);
  code_traits(codec, token);
}

template <typename Codec>
void code(Codec& codec, Ref<Codec, TokenStems> stems) {
  codec.bytes(stems.letters).within(stems.letters.size());
  codec.list(stems.spans, [&](auto& span) { codec.span(span); });
}

template <typename Codec>
void code_masthead(Codec& codec, Ref<Codec, Article> article) {
  codec.text(article.id);
  code(codec, article.origin);
  codec.text(article.title).text(article.subtitle).text(article.publisher).text(article.domain);
  codec.text(article.section).texts(article.authors).texts(article.editors);
  codec.texts(article.agencies);
  codec.maybe(article.published, [&](auto& published) { code(codec, published); });
  codec.choice(article.published_basis, PublishedBasis::path).text(article.published_evidence);
  codec.text(article.dateline).texts(article.tags).text(article.url).text(article.language);
  codec.texts(article.related).number(article.body_end);
  codec.list(article.repairs, [&](auto& item) { code(codec, item); });
  codec.list(article.diagnostics, [&](auto& item) { code(codec, item); });
}

template <typename Codec>
void code_findings(Codec& codec, Ref<Codec, AnalyzedArticle> article) {
  const auto each = [&](auto& item) { code(codec, item); };
  codec.within(article.text.size()).list(article.captions, each).list(article.events, each);
  codec.list(article.entities, each).list(article.references, each).list(article.quotes, each);
  codec.list(article.dates, each).list(article.sentences, each);
  codec.within(article.text.size()).list(article.tokens, each).list(article.numerals, each);
  code(codec, article.stems);
}

/// What no span check has seen.
void check_numbers(const AnalyzedArticle& article) {
  if (article.body_end > article.text.size()) ByteUnpacker::fail();
  for (const Sentence& sentence : article.sentences)
    if (sentence.first > sentence.last || sentence.last > article.tokens.size())
      ByteUnpacker::fail();
  if (!article.stems.empty() && article.stems.spans.size() != article.tokens.size())
    ByteUnpacker::fail();
}

}  // namespace

std::string pack_article(const AnalyzedArticle& article) {
  BytePacker packer;
  packer.number(kLayout);
  code_masthead(packer, article);
  const std::vector<RawPiece> pieces = raw_pieces(article.raw, article.text);
  packer.within(article.text.size());
  packer.list(pieces, [&](const RawPiece& piece) { code(packer, piece); });
  packer.within(article.raw.size());
  packer.list(article.furniture, [&](const Furniture& item) { code(packer, item); });
  code_findings(packer, article);
  return packer.finish(fnv_hash(article.text));
}

AnalyzedArticle unpack_article(std::string_view packed, std::string text) {
  ByteUnpacker unpacker{packed, fnv_hash(text)};
  std::uint64_t layout = 0;
  unpacker.number(layout);
  if (layout != kLayout)
    throw InputError{"a packed record is of layout " + std::to_string(layout) +
                     ", which this program does not know"};
  AnalyzedArticle article;
  article.text = std::move(text);
  code_masthead(unpacker, static_cast<Article&>(article));
  std::vector<RawPiece> pieces;
  unpacker.within(article.text.size());
  unpacker.list(pieces, [&](RawPiece& piece) { code(unpacker, piece); });
  article.raw = joined_pieces(pieces, article.text);
  unpacker.within(article.raw.size());
  unpacker.list(article.furniture, [&](Furniture& item) { code(unpacker, item); });
  code_findings(unpacker, article);
  unpacker.finish();
  check_numbers(article);
  return article;
}

}  // namespace warta
