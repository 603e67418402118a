#pragma once

#include <array>
#include <cstddef>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "duplicate/duplicate_index.hpp"
#include "warta/article.hpp"
#include "warta/diagnostic.hpp"
#include "warta/read.hpp"

namespace warta {

/// The fields whose presence is counted, by their keys in the record.
inline constexpr std::array<std::string_view, 14> kCheckedFields{
    "title",    "text", "published", "publisher", "authors",  "editors",  "agencies",
    "dateline", "url",  "domain",    "section",   "subtitle", "captions", "tags"};

/// Problems of one code in one file; the first of them with their places.
struct ProblemTally {
  static constexpr std::size_t kKept = 1000;

  Severity severity = Severity::note;
  std::size_t count = 0;
  std::vector<Diagnostic> first;  ///< at most kKept
};

/// In how many articles one kind of repair was made, and how often.
struct RepairCount {
  std::size_t articles = 0;
  std::size_t times = 0;
};

/// What there was in one file, or in all.
struct FileTally {
  FileTraits traits;  ///< `path` alone if the file could not be read
  bool opened = false;
  std::size_t articles = 0;
  std::size_t blank = 0;     ///< rows without a word
  std::size_t rejected = 0;  ///< records that gave no article
  std::size_t exact = 0;     ///< copies of an article before, letter by letter
  std::size_t near = 0;      ///< nearly the same text as an article before
  std::array<std::size_t, kCheckedFields.size()> filled{};
  std::map<RepairKind, RepairCount> repairs;
  std::map<std::string, std::size_t> languages;  ///< "" where it cannot be told
  std::map<std::string, ProblemTally> problems;  ///< by code

  std::size_t records() const { return articles + blank + rejected; }
  /// Counts and problems of another file, under this one's name.
  void add(const FileTally& other);
};

/// One article of a group of copies, as people find it again.
struct CopyPlace {
  std::string path;
  std::size_t ordinal = 0;
  std::string id;
  std::string publisher;
};

/// Articles that tell one story in the same words.
struct CopyGroup {
  std::vector<CopyPlace> articles;    ///< the first ones, at most kKept
  std::size_t count = 0;              ///< of all
  std::vector<std::string> agencies;  ///< credited by the first: whom the others share it with

  static constexpr std::size_t kKept = 20;
};

/// Counts what a run of articles is made of.  Memory is bounded: of many files and groups only the
/// first are told apart, the rest is summed up.
class InputTally {
 public:
  static constexpr std::size_t kFiles = 10000;
  static constexpr std::size_t kGroups = 10000;

  void open(const FileTraits& traits);
  void add(const Article& article);
  void report(const Diagnostic& diagnostic);
  void reject() { ++current().rejected; }

  const std::deque<FileTally>& files() const { return files_; }
  /// By the number of the article that each began with.
  const std::map<std::size_t, CopyGroup>& copies() const { return copies_; }
  FileTally total() const;
  std::size_t errors() const { return errors_; }

 private:
  FileTally& current();
  FileTally& file_of(const std::string& path);
  void note_copy(const Article& article, const DuplicateMatch& match, std::size_t number);

  std::deque<FileTally> files_;
  std::map<std::string, std::size_t> numbers_;  // of files, by path
  std::size_t current_ = 0;
  std::size_t errors_ = 0;
  DuplicateIndex index_;
  std::map<std::size_t, CopyGroup> copies_;
  std::deque<CopyGroup> recent_;  // each of the last articles, alone
  std::size_t articles_ = 0;
};

}  // namespace warta
