#pragma once
#include <list>

namespace unticked::core {

/// The model's sequences. They are appended to and walked, never indexed, and a linked list does that in
/// a quarter of a vector's code; every visitor pays for that code.
template <class T>
using List = std::list<T>;

}  // namespace unticked::core
