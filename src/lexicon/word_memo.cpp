#include "lexicon/word_memo.hpp"

namespace warta {
namespace {

std::string_view rest_of(std::string_view word) {
  return word.substr(std::min(word.size(), SoughtWord::kReach));
}

}  // namespace

bool WordMemo::Cell::holds_rest(std::string_view word) const {
  const std::string_view rest = rest_of(word);
  return std::string_view{letters.data(), rest.size()} == rest;
}

void WordMemo::Cell::write(const SoughtWord& sought, std::string_view value) {
  const std::string_view rest = rest_of(sought.word);
  const std::size_t inside = sought.word.find(value);
  const bool apart = inside == std::string_view::npos;
  if (rest.size() + (apart ? value.size() : 0) > kLetters) return;
  State expected = State::free;
  if (!state.compare_exchange_strong(expected, State::claimed, std::memory_order_acquire)) return;
  head = sought.head;
  tail = sought.tail;
  word_size = static_cast<std::uint8_t>(sought.word.size());
  value_begin = static_cast<std::uint8_t>(apart ? sought.word.size() + rest.size() : inside);
  value_size = static_cast<std::uint8_t>(value.size());
  const auto behind = std::ranges::copy(rest, letters.begin()).out;
  if (apart) std::ranges::copy(value, behind);
  state.store(State::written, std::memory_order_release);
}

}  // namespace warta
