#pragma once
#include <optional>
#include <string>

#include "consent/configuration.hpp"
#include "consent/ledger.hpp"
#include "consent/notice.hpp"
#include "consent/validity.hpp"
#include "core/error.hpp"

namespace unticked::consent {

/// One act as the page reports it.
struct Act {
  struct Change {
    Text category;
    bool before = false;  ///< what its control was set to
    bool after = false;   ///< what the act set it to
  };
  Text store;
  Text subject;
  Party party = Party::User;
  Text control;
  bool trusted = false;
  Notice notice;
  core::List<Change> changes;
};

/// What became of an act: the entry to append, and why a part of it was refused, if one was.
struct Recorded {
  std::optional<Entry> entry;
  std::optional<core::Error> refused;
};

/// The limbs of the base test that an act settles. Refusing is always offered beside granting, and each
/// category is chosen by itself, so freedom and specificity hold by construction.
Limbs limbsOf(const Act& act, bool preset);

/// Turns an act into the next entry of its store's ledger.
///
/// A grant counts only from an affirmative act: trusted, on `accept-all` or `save`, with words on the
/// control, which was not pre-set. Else it is left out and `refused` says why, with the rule; what the
/// same act refuses is recorded all the same, since closing needs no proof. A box that a live grant had
/// ticked and that was left ticked stays as it was: neither renewed nor widened.
///
/// Digests and other texts that the entry is made of are kept in `texts`.
Recorded record(const Configuration& configuration, const Ledger& ledger, const Act& act, core::Instant now,
                core::Texts& texts);

}  // namespace unticked::consent
