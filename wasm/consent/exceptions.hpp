#pragma once
#include <span>

#include "consent/configuration.hpp"

namespace unticked::consent {

/// One exception of regulation 6 as a configuration may rely on it: a named ground and the basis that
/// it supports. Which there are depends on the edition, so the law hands them in as data.
struct Exception {
  Text ground;
  Basis basis;
};

/// The exceptions that one edition has; an edition that is not known has none and is not `known`.
struct Exceptions {
  bool known = false;
  std::span<const Exception> list;

  /// True where the edition has this ground for this basis.
  bool has(const Text& ground, Basis basis) const {
    for (const auto& exception : list)
      if (exception.basis == basis && same(exception.ground, ground)) return true;
    return false;
  }
};

}  // namespace unticked::consent
