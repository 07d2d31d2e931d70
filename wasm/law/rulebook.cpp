#include "law/regulation6.hpp"

namespace unticked::law {

std::span<const std::span<const Rule>> rulebook() {
  static const std::span<const Rule> kChapters[] = {
      regulation6(),
      regulation6Exemptions(),
      scheduleA1(),
#ifndef UNTICKED_PAGE  // words of advice and background: they move no outcome, so the page does without
      regulation6Practice(),
#endif
  };
  return kChapters;
}

}  // namespace unticked::law
