#pragma once
#include <forward_list>
#include <string>
#include <string_view>

namespace unticked::core {

/// Text that somebody else owns: the request that is being answered, or its `Texts`. The model is made of
/// these, so that answering a question copies nothing; it must not outlive the request.
using Text = std::string_view;

/// Owns the texts that are made while a request is answered.
class Texts {
 public:
  /// Keeps a text as long as this object lives.
  Text keep(std::string text) { return texts_.emplace_front(static_cast<std::string&&>(text)); }

 private:
  std::forward_list<std::string> texts_;
};

/// Whether two texts are the same. Out of line and by reference, since the page's module asks it everywhere.
bool same(const Text& a, const Text& b);

/// A whole number in decimal, for paths and messages.
std::string decimal(std::size_t number);

}  // namespace unticked::core
