#include "record/article_json.hpp"

#include "record/enum_names.hpp"

namespace warta {
namespace {

void write_span(JsonWriter& json, Span span, const OffsetMap& offsets) {
  json.key("begin").number(offsets.code_point(span.begin));
  json.key("end").number(offsets.code_point(span.end));
}

void write_origin(JsonWriter& json, const Origin& origin) {
  json.key("origin").begin_flat_object();
  json.key("path").text(origin.path).key("ordinal").number(origin.ordinal);
  json.key("begin").number(origin.begin).key("end").number(origin.end);
  json.end_object();
}

void write_published(JsonWriter& json, const Article& article) {
  json.key("published");
  if (article.published) {
    json.text(to_iso8601(*article.published));
  } else {
    json.null();
  }
  json.key("published_basis").text(name_of(article.published_basis));
  json.key("published_evidence").text_or_null(article.published_evidence);
}

void write_masthead(JsonWriter& json, const Article& article) {
  json.key("schema").text("warta.article/1").key("id").text(article.id);
  write_origin(json, article.origin);
  json.key("title").text_or_null(article.title);
  json.key("subtitle").text_or_null(article.subtitle);
  json.key("publisher").text_or_null(article.publisher);
  json.key("domain").text_or_null(article.domain);
  json.key("section").text_or_null(article.section);
  json.key("authors").texts(article.authors);
  json.key("editors").texts(article.editors);
  json.key("agencies").texts(article.agencies);
  write_published(json, article);
  json.key("dateline").text_or_null(article.dateline);
  json.key("tags").texts(article.tags);
  json.key("url").text_or_null(article.url);
  json.key("language").text_or_null(article.language);
}

void write_captions(JsonWriter& json, const Article& article, const OffsetMap& offsets) {
  json.key("captions").begin_array();
  for (const Caption& caption : article.captions) {
    json.begin_flat_object();
    json.key("text").text(caption.text).key("credit").text_or_null(caption.credit);
    if (!caption.span.empty()) write_span(json, caption.span, offsets);
    json.end_object();
  }
  json.end_array();
}

void write_furniture(JsonWriter& json, const Article& article) {
  json.key("furniture").begin_array();
  if (!article.furniture.empty()) {
    const OffsetMap raw{article.raw};
    for (const Furniture& piece : article.furniture) {
      json.begin_flat_object();
      write_span(json, piece.span, raw);
      json.key("kind").text(name_of(piece.kind)).key("rule").text_or_null(piece.rule);
      json.end_object();
    }
  }
  json.end_array();
}

void write_body(JsonWriter& json, const Article& article, const OffsetMap& offsets) {
  write_captions(json, article, offsets);
  json.key("related").texts(article.related);
  write_furniture(json, article);
  json.key("text").text(article.text);
  json.key("body_end").number(offsets.code_point(article.body_end));
}

void write_repairs(JsonWriter& json, const Article& article) {
  json.key("repairs").begin_array();
  for (const Repair& repair : article.repairs) {
    json.begin_flat_object();
    json.key("kind").text(name_of(repair.kind)).key("count").number(repair.count);
    json.end_object();
  }
  json.end_array();
}

void write_diagnostics(JsonWriter& json, const Article& article) {
  json.key("diagnostics").begin_array();
  for (const Diagnostic& diagnostic : article.diagnostics) {
    json.begin_flat_object();
    json.key("code").text(diagnostic.code).key("message").text(diagnostic.message);
    if (diagnostic.line > 0) json.key("line").number(diagnostic.line);
    json.end_object();
  }
  json.end_array();
}

void write_mention(JsonWriter& json, const Mention& mention, const OffsetMap& offsets) {
  json.begin_flat_object();
  write_span(json, mention.span, offsets);
  if (!mention.metonym_for.empty()) json.key("metonym_for").text(mention.metonym_for);
  json.key("rule").text_or_null(mention.rule);
  json.end_object();
}

void write_references(JsonWriter& json, const AnalyzedArticle& article, const OffsetMap& offsets) {
  json.begin_array();
  for (const Reference& reference : article.references) {
    json.begin_flat_object();
    write_span(json, reference.span, offsets);
    json.key("entities").texts(reference.entities).key("rule").text_or_null(reference.rule);
    json.end_object();
  }
  json.end_array();
}

void write_quotes(JsonWriter& json, const AnalyzedArticle& article, const OffsetMap& offsets) {
  json.begin_array();
  for (const Quote& quote : article.quotes) {
    json.begin_flat_object();
    write_span(json, quote.span, offsets);
    json.key("speaker").text_or_null(quote.speaker).key("cue");
    if (quote.cue.empty()) {
      json.null();
    } else {
      json.begin_flat_array();
      json.number(offsets.code_point(quote.cue.begin)).number(offsets.code_point(quote.cue.end));
      json.end_array();
    }
    json.end_object();
  }
  json.end_array();
}

void write_source(JsonWriter& json, const Event& event, const OffsetMap& offsets) {
  json.key("source");
  if (!event.source) {
    json.null();
    return;
  }
  json.begin_flat_object().key("entity").text_or_null(event.source->entity);
  write_span(json, event.source->span, offsets);
  json.end_object();
}

void write_evidence(JsonWriter& json, const Event& event, const OffsetMap& offsets) {
  json.key("evidence").begin_array();
  for (const Evidence& evidence : event.evidence) {
    json.begin_flat_object().key("field").text(evidence.field);
    write_span(json, evidence.span, offsets);
    json.key("rule").text_or_null(evidence.rule).end_object();
  }
  json.end_array();
}

void write_event(JsonWriter& json, const Event& event, const OffsetMap& offsets) {
  json.begin_object();
  json.key("type").text(name_of(event.type)).key("date").text_or_null(event.date);
  json.key("precision").text(name_of(event.precision));
  json.key("place").text_or_null(event.place).key("venue").text_or_null(event.venue);
  json.key("country").text_or_null(event.country);
  json.key("participants").texts(event.participants);
  json.key("sides").texts_or_null(event.sides);
  json.key("host").text_or_null(event.host).key("visitor").text_or_null(event.visitor);
  json.key("status").text(name_of(event.status));
  write_source(json, event, offsets);
  write_span(json, event.span, offsets);
  write_evidence(json, event, offsets);
  json.end_object();
}

/// "clitics":[{"begin":4,"end":7}]: those of "bukunya".
void write_clitics(JsonWriter& json, const Token& token, const OffsetMap& offsets) {
  json.key("clitics").begin_array();
  const auto write = [&](std::size_t begin, std::size_t size) {
    if (size == 0) return;
    json.begin_flat_object();
    write_span(json, {begin, begin + size}, offsets);
    json.end_object();
  };
  const Clitics& clitics = token.clitics;
  write(token.span.begin, clitics.front);
  write(token.span.end - clitics.particle - clitics.possessive, clitics.possessive);
  write(token.span.end - clitics.particle, clitics.particle);
  json.end_array();
}

void write_numerals(JsonWriter& json, const AnalyzedArticle& article, const OffsetMap& offsets) {
  json.key("numerals").begin_array();
  for (const Numeral& numeral : article.numerals) {
    json.begin_flat_object();
    write_span(json, numeral.span, offsets);
    json.key("value");
    if (numeral.value) {
      json.decimal(*numeral.value);
    } else {
      json.null();
    }
    json.key("kind").text(name_of(numeral.kind)).end_object();
  }
  json.end_array();
}

void write_findings(JsonWriter& json, const AnalyzedArticle& article, const OffsetMap& offsets,
                    const RecordOptions& options) {
  json.key("sentences");
  write_sentences(json, article, offsets);
  if (options.tokens) {
    json.key("tokens");
    write_tokens(json, article, offsets);
    write_numerals(json, article, offsets);
  }
  json.key("dates");
  write_dates(json, article, offsets);
  json.key("entities");
  write_entities(json, article, offsets);
  json.key("references");
  write_references(json, article, offsets);
  json.key("quotes");
  write_quotes(json, article, offsets);
  json.key("events");
  write_events(json, article, offsets);
}

/// A long text is not to be moved again and again while it is written.
void make_room(std::string& out, const std::string& text) {
  out.reserve(out.size() + text.size() + text.size() / 16 + 1024);
}

}  // namespace

void write_sentences(JsonWriter& json, const AnalyzedArticle& article, const OffsetMap& offsets) {
  json.begin_array();
  for (const Sentence& sentence : article.sentences) {
    json.begin_flat_object();
    write_span(json, sentence.span, offsets);
    json.end_object();
  }
  json.end_array();
}

void write_tokens(JsonWriter& json, const AnalyzedArticle& article, const OffsetMap& offsets) {
  json.begin_array();
  for (std::size_t i = 0; i < article.tokens.size(); ++i) {
    const Token& token = article.tokens[i];
    json.begin_flat_object();
    write_span(json, token.span, offsets);
    json.key("kind").text(name_of(token.kind)).key("shape").text(name_of(token.shape));
    if (!token.clitics.empty()) write_clitics(json, token, offsets);
    if (!article.stems.empty()) json.key("stem").text(article.stems[i]);
    json.end_object();
  }
  json.end_array();
}

void write_dates(JsonWriter& json, const AnalyzedArticle& article, const OffsetMap& offsets) {
  json.begin_array();
  for (const DateMention& date : article.dates) {
    json.begin_flat_object();
    write_span(json, date.span, offsets);
    json.key("type").text(name_of(date.type)).key("value").text_or_null(date.value);
    if (!date.edtf.empty()) json.key("edtf").text(date.edtf);
    if (!date.mod.empty()) json.key("mod").text(date.mod);
    json.key("anchor").text_or_null(date.anchor).key("basis").text(name_of(date.basis));
    json.key("rule").text_or_null(date.rule);
    if (!date.zone_of.empty()) json.key("zone_of").text(date.zone_of);
    json.end_object();
  }
  json.end_array();
}

void write_entities(JsonWriter& json, const AnalyzedArticle& article, const OffsetMap& offsets) {
  json.begin_array();
  for (const Entity& entity : article.entities) {
    json.begin_object();
    json.key("id").text(entity.id).key("type").text(name_of(entity.type));
    json.key("name").text(entity.name).key("known").boolean(entity.known);
    json.key("mentions").begin_array();
    for (const Mention& mention : entity.mentions) write_mention(json, mention, offsets);
    json.end_array();
    json.key("roles").texts(entity.roles);
    if (!entity.country.empty()) json.key("country").text(entity.country);
    json.end_object();
  }
  json.end_array();
}

void write_events(JsonWriter& json, const AnalyzedArticle& article, const OffsetMap& offsets) {
  json.begin_array();
  for (const Event& event : article.events) write_event(json, event, offsets);
  json.end_array();
}

void append_json(std::string& out, const Article& article, const RecordOptions& options) {
  make_room(out, article.text);
  JsonWriter json{out, options.indent};
  const OffsetMap offsets{article.text};
  json.begin_object();
  write_masthead(json, article);
  write_body(json, article, offsets);
  write_repairs(json, article);
  write_diagnostics(json, article);
  json.end_object();
}

void append_json(std::string& out, const AnalyzedArticle& article, const RecordOptions& options) {
  make_room(out, article.text);
  JsonWriter json{out, options.indent};
  const OffsetMap offsets{article.text};
  json.begin_object();
  write_masthead(json, article);
  write_body(json, article, offsets);
  write_findings(json, article, offsets, options);
  write_repairs(json, article);
  write_diagnostics(json, article);
  json.end_object();
}

}  // namespace warta
