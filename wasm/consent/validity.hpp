#pragma once
#include "core/truth.hpp"

namespace unticked::consent {

/// The base test of consent that PECR takes from the UK GDPR, limb by limb (regulation 2(1); guide:
/// What counts as consent?). The page's ledger and the rulebook ask the same test.
struct Limbs {
  core::Truth freelyGiven = core::Truth::Unknown;
  core::Truth specific = core::Truth::Unknown;
  core::Truth informed = core::Truth::Unknown;
  core::Truth positiveAct = core::Truth::Unknown;  ///< a click, a tick: not scrolling on, not silence
  core::Truth understood = core::Truth::Unknown;   ///< the person knew that the act gave consent
};

/// Yes only where every limb is known to hold; No as soon as one is known to fail.
constexpr core::Truth valid(const Limbs& limbs) {
  return limbs.freelyGiven & limbs.specific & limbs.informed & limbs.positiveAct & limbs.understood;
}

}  // namespace unticked::consent
