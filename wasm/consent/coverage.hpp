#pragma once
#include "consent/configuration.hpp"
#include "consent/ledger.hpp"

namespace unticked::consent {

/// What a grant given on this configuration covers of one category: each of its services with provider,
/// origins and items, in the site's order.
core::List<Cover> coverOf(const Configuration& configuration, Text category, core::Texts& texts);

/// True where all that the service is now lies within what the grant covered: same provider, no new
/// origin, no new item. Less than before is covered; so are other words and shorter lifetimes.
bool covers(const Choice& grant, const Service& service);

}  // namespace unticked::consent
