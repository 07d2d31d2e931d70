#pragma once
#include "consent/configuration.hpp"
#include "consent/ledger.hpp"
#include "law/facts.hpp"

namespace unticked::law {

/// The facts of one item of a service as a page under this consent manager has them: what the site
/// declares, what the ledger holds, and what the banner and the gate see to (the notice is shown, nothing
/// is set before consent). `item` may be null for a service without items.
///
/// The rulebook asked with these facts and the plan must agree on every service: a test holds them to it.
Facts factsOf(const consent::Configuration& configuration, const consent::Service& service,
              const consent::Item* item, const consent::Ledger& ledger, core::Text subject, core::Instant now);

}  // namespace unticked::law
