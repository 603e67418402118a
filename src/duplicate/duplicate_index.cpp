#include "duplicate/duplicate_index.hpp"

#include <algorithm>
#include <utility>

namespace warta {
namespace {

constexpr double kLeastLikeness = 0.5;
constexpr std::size_t kRows = 4;  // bins that must agree in a band
constexpr std::size_t kBands = Fingerprint::kBins / kRows;
constexpr std::size_t kLongestChain = 32;  // of entries with one band looked at
constexpr std::size_t kFirstSlots = 64;

std::uint64_t band_hash(const Fingerprint& print, std::size_t band) {
  std::uint64_t hash = band;
  for (std::size_t i = 0; i < kRows; ++i)
    hash = (hash << 13U) * 0x9E3779B97F4A7C15U + (hash >> 7U) + print.sketch.at(band * kRows + i);
  hash *= 0x9E3779B97F4A7C15U;
  return hash ^ (hash >> 29U);
}

bool same_band(const Fingerprint& first, const Fingerprint& second, std::size_t band) {
  const auto at = static_cast<std::ptrdiff_t>(band * kRows);
  return std::equal(first.sketch.begin() + at, first.sketch.begin() + at + kRows,
                    second.sketch.begin() + at);
}

/// Open addressing with a mask: slots hold a number + 1, 0 is free.
void place(std::vector<std::uint32_t>& slots, std::uint64_t hash, std::uint32_t number) {
  const std::size_t mask = slots.size() - 1;
  std::size_t at = hash & mask;
  while (slots[at] != 0) at = (at + 1) & mask;
  slots[at] = number + 1;
}

}  // namespace

DuplicateIndex::DuplicateIndex(std::size_t remembered)
    : remembered_{std::max<std::size_t>(remembered, 1)} {}

const DuplicateIndex::Entry* DuplicateIndex::find_exact(const Stretch& stretch,
                                                        const Fingerprint& print) {
  if (stretch.exact.empty()) return nullptr;
  const std::size_t mask = stretch.exact.size() - 1;
  for (std::size_t at = print.exact & mask; stretch.exact[at] != 0; at = (at + 1) & mask) {
    const Entry& entry = stretch.entries[stretch.exact[at] - 1];
    if (entry.print.exact == print.exact) return &entry;
  }
  return nullptr;
}

void DuplicateIndex::find_near(const Stretch& stretch, const Fingerprint& print,
                               DuplicateMatch& match) {
  if (stretch.bands.empty() || !print.has_sketch) return;
  const std::size_t mask = stretch.bands.size() - 1;
  for (std::size_t band = 0; band < kBands; ++band) {
    std::size_t at = band_hash(print, band) & mask;
    for (std::size_t seen = 0; stretch.bands[at] != 0 && seen < kLongestChain;
         at = (at + 1) & mask) {
      const Entry& entry = stretch.entries[stretch.bands[at] - 1];
      if (!entry.print.has_sketch || !same_band(entry.print, print, band)) continue;
      ++seen;
      const double alike = likeness(entry.print, print);
      if (alike < kLeastLikeness || alike <= match.likeness) continue;
      match = {DuplicateMatch::Kind::near, entry.group, alike};
    }
  }
}

void DuplicateIndex::link(Stretch& stretch, std::uint32_t number) {
  const Fingerprint& print = stretch.entries[number].print;
  place(stretch.exact, print.exact, number);
  if (!print.has_sketch) return;
  for (std::size_t band = 0; band < kBands; ++band)
    place(stretch.bands, band_hash(print, band), number);
}

void DuplicateIndex::grow(Stretch& stretch) {
  const std::size_t slots = std::max(stretch.exact.size() * 2, kFirstSlots);
  stretch.exact.assign(slots, 0);
  stretch.bands.assign(slots * kBands, 0);
  for (std::uint32_t i = 0; i < stretch.entries.size(); ++i) link(stretch, i);
}

void DuplicateIndex::put(Stretch& stretch, const Fingerprint& print, std::size_t group) {
  if ((stretch.entries.size() + 1) * 2 > stretch.exact.size()) grow(stretch);
  stretch.entries.push_back({print, group});
  link(stretch, static_cast<std::uint32_t>(stretch.entries.size() - 1));
}

DuplicateMatch DuplicateIndex::add(const Fingerprint& print) {
  const std::size_t number = added_++;
  DuplicateMatch match{DuplicateMatch::Kind::none, number, 0};
  if (print.exact == 0) return match;
  const Entry* same = find_exact(current_, print);
  if (same == nullptr) same = find_exact(previous_, print);
  if (same != nullptr) return {DuplicateMatch::Kind::exact, same->group, 1};
  find_near(previous_, print, match);
  find_near(current_, print, match);
  if (current_.entries.size() >= remembered_) previous_ = std::exchange(current_, {});
  put(current_, print, match.first);
  return match;
}

}  // namespace warta
