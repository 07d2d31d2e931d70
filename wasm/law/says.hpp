#pragma once
#include <string_view>

namespace unticked::law {

/// Words for a reader: a rule's explanation, a fact's question. The page's module leaves them out
/// (`UNTICKED_PAGE`), since every visitor would pay for them and the page shows none.
constexpr std::string_view says([[maybe_unused]] std::string_view text) {
#ifdef UNTICKED_PAGE
  return {};
#else
  return text;
#endif
}

}  // namespace unticked::law
