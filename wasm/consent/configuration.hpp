#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "core/list.hpp"
#include "core/text.hpp"

namespace unticked::consent {

using core::same;
using core::Text;

/// Why a category may run. `Unknown` is what a configuration says that is none of the three: it opens
/// nothing.
enum class Basis : std::uint8_t { Unknown, Consent, Exempt, Objection };

/// `consent`, `exempt`, `objection`, or the empty text.
Text nameOf(Basis basis);
Basis basisNamed(const Text& name);

/// One cookie, storage key, pixel or device read of a service. `name` is an anchored glob.
struct Item {
  Text kind;
  Text name;
  Text party;
  Text lasts;
};

/// One provider's thing within a category.
struct Service {
  Text id;
  Text category;
  Text provider;
  core::List<Text> origins;
  core::List<Item> items;
};

/// What a visitor can choose.
struct Category {
  Text id;
  Basis basis = Basis::Unknown;
  Text ground;  ///< for `exempt` and `objection`: the exception relied on
};

/// What a site says of itself, as far as a decision depends on it: no wording, no looks.
struct Configuration {
  Text controller;
  Text edition;
  std::int32_t expireAfterDays = 180;
  bool keepAfterWithdraw = false;
  core::List<Category> categories;
  core::List<Service> services;

  const Category* category(const Text& id) const;
};

/// The canonical JSON of a configuration (keys sorted; lists in the site's order).
std::string canonical(const Configuration& configuration);

/// Its digest, `sha256:…`. Wording is not in it: a new translation is the same configuration.
std::string digest(const Configuration& configuration);

}  // namespace unticked::consent
