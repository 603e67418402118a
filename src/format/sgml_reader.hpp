#pragma once

#include <memory>
#include <string_view>

#include "format/reader_context.hpp"
#include "input/byte_window.hpp"

namespace warta {

/// Reads a TREC collection, many documents in a file:
///
///   <DOC><DOCNO> KBR-0001 </DOCNO><TITLE>Kim tiba</TITLE>
///   <TEXT><P>Ia tiba ...</P><P>Ia pulang ...</P></TEXT></DOC>
///
/// Documents of TimeML (<TimeML><DCT>...</DCT><TEXT>Ia tiba <TIMEX3 ...>Rabu</TIMEX3>) are read
/// alike, without their annotation.  Tags are read in any case and need not be closed; text between
/// a document's own tags belongs to the element around it.  An element that comes again adds a line
/// to the first.
std::unique_ptr<RecordReader> make_sgml_reader(ByteWindow bytes, ReaderContext context);

/// A file that begins with <DOC>, perhaps behind a declaration, comments or a root element.
bool looks_like_sgml(std::string_view head);

}  // namespace warta
