#pragma once
#include "consent/ledger.hpp"

namespace unticked::consent {

/// Which choice governs a category now, and how it stands.
struct Governing {
  enum class State : std::uint8_t { None, Granted, Refused, Expired };
  State state = State::None;
  const Choice* choice = nullptr;
  const Entry* entry = nullptr;
};

/// Finds the choice that governs `category` for `subject` at `now`.
///
/// The user's most recent choice beats any subscriber default, whenever either was made. Within one party
/// the newest wins: the highest sequence within one store, the later instant between stores, an instant in
/// the future counting as now. On a tie refusal wins. A refusal goes on holding the category closed after
/// it has expired (then it is only asked again); a grant that has expired opens nothing, and the
/// subscriber's default stands in its place. A grant whose entry is not intact counts as a refusal.
/// The order of the ledger's entries never matters.
Governing governing(const Ledger& ledger, Text subject, Text category, core::Instant now);

}  // namespace unticked::consent
