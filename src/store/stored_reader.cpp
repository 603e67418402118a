#include "store/stored_reader.hpp"

#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "store/database.hpp"
#include "store/schema.hpp"
#include "store/stored_article.hpp"
#include "store/stored_notes.hpp"

namespace warta {
namespace {

class StoredReader final : public ArticleReader {
 public:
  StoredReader(const std::string& path, ReadOptions options, DiagnosticSink report)
      : options_{std::move(options)},
        report_{std::move(report)},
        database_{path, Database::Access::read},
        bodies_{database_,
                "SELECT article, text, packed FROM bodies WHERE article BETWEEN ? AND ? "
                "ORDER BY article"},
        notes_{database_} {
    Statement find{database_, "SELECT number FROM files ORDER BY number"};
    while (find.next()) files_.push_back(find.number(0));
  }

  bool next(Article& article) override {
    for (;;) {
      if (opened_ > 0 && bodies_.next()) {
        tell(bodies_.number(0) % kPlacesOfFile);
        article = unpack_row(database_, bodies_.text(1), bodies_.blob(2));
        return true;
      }
      tell(std::numeric_limits<std::int64_t>::max());
      if (opened_ == files_.size()) return false;
      const std::int64_t file = files_[opened_++];
      notes_.open(file);
      bodies_.bind(file * kPlacesOfFile, (file + 1) * kPlacesOfFile - 1);
    }
  }

 private:
  void tell(std::int64_t place) {
    notes_.tell_until(place, [this](const StoredNote& note) {
      if (note.kind == StoredNote::Kind::text && options_.opened) options_.opened(note.traits);
      if (note.kind == StoredNote::Kind::reject && options_.reject) options_.reject(note.bytes);
      if (note.kind == StoredNote::Kind::complaint && report_) report_(note.complaint);
    });
  }

  ReadOptions options_;
  DiagnosticSink report_;
  Database database_;
  Statement bodies_;
  StoredNotes notes_;
  std::vector<std::int64_t> files_;
  std::size_t opened_ = 0;  // of the files
};

}  // namespace

std::unique_ptr<ArticleReader> make_stored_reader(const std::string& path,
                                                  const ReadOptions& options,
                                                  DiagnosticSink report) {
  return std::make_unique<StoredReader>(path, options, std::move(report));
}

}  // namespace warta
