#pragma once

#include <cstddef>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace warta {

/// An array that is built number by number, or shows one that lies ready in the program; who reads
/// it cannot tell.  What it holds are plain bytes, without pointers.
template <typename Value>
class FlatArray {
  static_assert(std::is_trivially_copyable_v<Value>);

 public:
  FlatArray() = default;
  /// Shows what outlives it.
  explicit FlatArray(std::span<const Value> shown) : shown_{shown} {}
  FlatArray(const FlatArray& other) : own_(other.begin(), other.end()), shown_{own_} {}
  FlatArray(FlatArray&& other) noexcept
      : own_{std::move(other.own_)}, shown_{std::exchange(other.shown_, {})} {}
  FlatArray& operator=(FlatArray other) noexcept {
    std::swap(own_, other.own_);
    std::swap(shown_, other.shown_);
    return *this;
  }
  ~FlatArray() = default;

  std::size_t size() const { return shown_.size(); }
  bool empty() const { return shown_.empty(); }
  const Value& operator[](std::size_t at) const { return shown_[at]; }
  const Value* data() const { return shown_.data(); }
  auto begin() const { return shown_.begin(); }
  auto end() const { return shown_.end(); }
  operator std::span<const Value>() const { return shown_; }

  /// Changes are for one that was not made to show another's.
  void reserve(std::size_t size) {
    own_.reserve(size);
    shown_ = own_;
  }
  void resize(std::size_t size, const Value& value = {}) {
    own_.resize(size, value);
    shown_ = own_;
  }
  void push_back(const Value& value) {
    own_.push_back(value);
    shown_ = own_;
  }
  template <typename Values>
  void append(const Values& values) {
    own_.insert(own_.end(), values.begin(), values.end());
    shown_ = own_;
  }
  Value& at(std::size_t place) { return own_[place]; }

 private:
  std::vector<Value> own_;
  std::span<const Value> shown_;  // own_, if that holds something
};

}  // namespace warta
