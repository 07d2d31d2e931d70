#pragma once
#include <optional>
#include <string>

#include "consent/configuration.hpp"
#include "consent/exceptions.hpp"
#include "consent/ledger.hpp"

namespace unticked::consent {

/// What a configuration comes to for one subject at one instant: what is open, what is asked. The page
/// only looks things up in it. Lists are in the site's order.
struct Plan {
  core::List<Text> categories;              ///< ids that are open
  core::List<Text> services;                ///< ids that are open
  core::List<Text> ask;                     ///< ids of categories that the visitor is to be asked about
  core::List<Text> granted;                 ///< ids of categories open by somebody's choice
  core::List<Text> refused;                 ///< ids of categories closed by somebody's choice
  std::optional<core::Instant> validUntil;  ///< the first moment at which a choice ends; none: no choice
  std::string configuration;                ///< digests that say what the plan was made from
  std::string ledger;
};

/// Derives the plan. A category is open if it is exempt on a ground that the edition has, if it rests on
/// an objection that the edition has and nobody objected, or if the choice that governs it grants it on
/// the same basis. A service is open if its category is, and a grant covered all that the service now is.
/// Whatever is wrong with the configuration opens nothing.
Plan derive(const Configuration& configuration, const Exceptions& exceptions, const Ledger& ledger, Text subject,
            core::Instant now);

/// The plan as canonical JSON, with its tables: origins by service, the keys that open services may
/// write, and the items to erase, which are those of closed services that no open one shares.
std::string canonical(const Plan& plan, const Configuration& configuration);

}  // namespace unticked::consent
