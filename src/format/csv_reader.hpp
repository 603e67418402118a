#pragma once

#include <memory>

#include "format/reader_context.hpp"
#include "input/byte_window.hpp"
#include "table/csv_dialect.hpp"

namespace warta {

/// Reads the rows of a table, each as fields by the names of the columns.  Whatever a row suffered,
/// it is one record, delivered as far as it goes with what was found wrong (`surplus-cells`,
/// `missing-cells`, `unterminated-quote`, `broken-row`); a row without a word is told
/// (`blank-row`) and counted, but is no record.
///
///   "judul,isi\nKim tiba,\"VLADIVOSTOK - ...\"\n"  ->  {{"judul", "Kim tiba"}, {"isi",
///   "VLADI..."}}
std::unique_ptr<RecordReader> make_csv_reader(ByteWindow bytes, CsvTable table,
                                              ReaderContext context);

}  // namespace warta
